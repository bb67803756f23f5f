import { describe, expect, it } from 'vitest'
import type { SlackPlatform } from '../../../sandbox/slack/platform.ts'
import {
  createTestClock,
  errorOf,
  refusalOf,
  startBolt,
  startWorkspace,
  webClient,
} from './workspace-fixture.ts'

const plain = (text: string) => ({ type: 'plain_text' as const, text })
const modal = (callback_id = 'case_close', extra: Record<string, unknown> = {}) => ({
  type: 'modal' as const,
  callback_id,
  title: plain('Close case'),
  blocks: [
    {
      type: 'actions' as const,
      block_id: 'more',
      elements: [{ type: 'button' as const, action_id: 'more', text: plain('More') }],
    },
  ],
  ...extra,
})
const home = (text: string) => ({
  type: 'home' as const,
  blocks: [{ type: 'section' as const, text: plain(text) }],
})

/** The trigger ids the product was given, by what the person did. */
function triggersOf(platform: SlackPlatform): string[] {
  return platform.deliveries.flatMap(({ payload }) =>
    typeof payload.trigger_id === 'string' ? [payload.trigger_id] : [],
  )
}

async function withTrigger(clock = createTestClock()) {
  const platform = await startWorkspace({ clock: clock.now })
  const anna = platform.user('U0ANNA')
  await anna.shortcut('anything')
  const { views } = webClient(platform)
  return { platform, clock, anna, trigger: triggersOf(platform).at(-1) ?? '', views }
}

describe('S7: trigger ids', () => {
  it('open a modal once', async () => {
    const { platform, anna, trigger, views } = await withTrigger()
    const opened = await views.open({ trigger_id: trigger, view: modal() })
    expect(anna.views()).toMatchObject([{ id: opened.view?.id, callback_id: 'case_close' }])
    expect(await errorOf(views.open({ trigger_id: trigger, view: modal() }))).toBe('exchanged_trigger_id')
    expect(platform.violations).toMatchObject([{ rule: 'S7' }])
  })

  it('are worth nothing after three seconds', async () => {
    const { platform, clock, trigger, views } = await withTrigger()
    clock.advance(3001)
    expect(await errorOf(views.open({ trigger_id: trigger, view: modal() }))).toBe('expired_trigger_id')
    expect(platform.violations).toMatchObject([{ rule: 'S7', method: 'views.open' }])
  })

  it('cannot be made up', async () => {
    const { views } = await withTrigger()
    expect(await errorOf(views.open({ trigger_id: '12345.98765.abcd', view: modal() }))).toBe(
      'invalid_trigger_id',
    )
  })
})

describe('modals', () => {
  it('S7: say what is wrong with them', async () => {
    const { trigger, views } = await withTrigger()
    const view = modal('case_close', { title: plain('x'.repeat(25)) })
    expect(await refusalOf(views.open({ trigger_id: trigger, view }))).toMatchObject({
      error: 'invalid_arguments',
      response_metadata: {
        messages: [
          '[ERROR] failed to match all allowed schemas [json-pointer:/view]',
          '[ERROR] must be less than 25 characters [json-pointer:/view/title/text]',
        ],
      },
    })
  })

  it('S7: stack three high and no higher', async () => {
    const { platform, anna, trigger, views } = await withTrigger()
    await views.open({ trigger_id: trigger, view: modal('first') })
    for (const next of ['second', 'third']) {
      await anna.pressInView(anna.views().at(-1)?.id ?? '', 'more')
      await views.push({ trigger_id: triggersOf(platform).at(-1) ?? '', view: modal(next) })
    }
    expect(anna.views().map(({ callback_id }) => callback_id)).toEqual(['first', 'second', 'third'])
    await anna.pressInView(anna.views().at(-1)?.id ?? '', 'more')
    const last = triggersOf(platform).at(-1) ?? ''
    expect(await errorOf(views.push({ trigger_id: last, view: modal('fourth') }))).toBe('push_limit_reached')
    expect(platform.violations).toMatchObject([{ rule: 'S7', what: 'more than three stacked views' }])
  })

  it('are updated by id, by external id, and only while open', async () => {
    const { anna, trigger, views } = await withTrigger()
    const opened = await views.open({ trigger_id: trigger, view: modal('loading', { external_id: 'mine' }) })
    const { id: view_id = '', hash = '' } = opened.view ?? {}
    await views.update({ view_id, hash, view: modal('ready', { external_id: 'mine' }) })
    expect(anna.views()).toMatchObject([{ id: view_id, callback_id: 'ready' }])
    expect(await errorOf(views.update({ view_id, hash, view: modal('late') }))).toBe('hash_conflict')
    await views.update({ external_id: 'mine', view: modal('again') })
    await anna.closeView(view_id)
    expect(await errorOf(views.update({ view_id, view: modal('gone') }))).toBe('not_found')
  })

  it('have an external id of their own', async () => {
    const { platform, anna, trigger, views } = await withTrigger()
    await views.open({ trigger_id: trigger, view: modal('a', { external_id: 'mine' }) })
    await anna.pressInView(anna.views().at(-1)?.id ?? '', 'more')
    const next = triggersOf(platform).at(-1) ?? ''
    expect(await errorOf(views.push({ trigger_id: next, view: modal('b', { external_id: 'mine' }) }))).toBe(
      'duplicate_external_id',
    )
  })

  it('keep what was filled in when they are updated under the same ids', async () => {
    const { anna, trigger, views } = await withTrigger()
    const form = {
      ...modal(),
      submit: plain('Save'),
      blocks: [
        {
          type: 'input' as const,
          block_id: 'reason',
          label: plain('Reason'),
          element: { type: 'plain_text_input' as const, action_id: 'text' },
        },
      ],
    }
    const opened = await views.open({ trigger_id: trigger, view: form })
    const view_id = opened.view?.id ?? ''
    anna.fill(view_id, { reason: 'moved out' })
    await views.update({ view_id, view: { ...form, title: plain('Still closing') } })
    expect(anna.views()[0]?.state.values).toEqual({
      reason: { text: { type: 'plain_text_input', value: 'moved out' } },
    })
  })
})

describe('S6: App Home', () => {
  it('is published with the hash of what it replaces', async () => {
    const platform = await startWorkspace()
    const { views } = webClient(platform)
    const first = await views.publish({ user_id: 'U0ANNA', view: home('one') })
    const hash = first.view?.hash ?? ''
    await views.publish({ user_id: 'U0ANNA', view: home('two'), hash })
    expect(await errorOf(views.publish({ user_id: 'U0ANNA', view: home('old'), hash }))).toBe('hash_conflict')
    expect(platform.user('U0ANNA').home()?.blocks).toMatchObject([{ text: plain('two') }])
    expect(platform.violations).toEqual([])
  })

  it('without a hash only at first and after a conflict', async () => {
    const platform = await startWorkspace()
    const { views } = webClient(platform)
    await views.publish({ user_id: 'U0ANNA', view: home('one') })
    await errorOf(views.publish({ user_id: 'U0ANNA', view: home('two'), hash: 'stale' }))
    await views.publish({ user_id: 'U0ANNA', view: home('three') })
    expect(platform.violations).toEqual([])
    await views.publish({ user_id: 'U0ANNA', view: home('four') })
    expect(platform.violations).toMatchObject([{ rule: 'S6', method: 'views.publish' }])
  })

  it('belongs to someone, and is no modal', async () => {
    const platform = await startWorkspace()
    const { views } = webClient(platform)
    expect(await errorOf(views.publish({ user_id: 'U0NOBODY', view: home('a') }))).toBe('invalid_arguments')
    expect(await errorOf(views.publish({ user_id: 'U0ANNA', view: modal() }))).toBe('invalid_arguments')
  })

  it('is told to the app when opened, with the view it has', async () => {
    const platform = await startWorkspace()
    const opened: Record<string, unknown>[] = []
    await startBolt(platform, (app) => {
      app.event('app_home_opened', async ({ event }) => {
        opened.push({ ...event })
      })
    })
    const anna = platform.user('U0ANNA')
    await anna.openHome()
    await anna.openMessagesTab()
    const { view } = await webClient(platform).views.publish({ user_id: 'U0ANNA', view: home('welcome') })
    await anna.openHome()
    expect(opened).toMatchObject([
      { tab: 'home', user: 'U0ANNA', channel: anna.directMessageId },
      { tab: 'messages', user: 'U0ANNA' },
      { tab: 'home', user: 'U0ANNA', view: { hash: view?.hash, type: 'home' } },
    ])
    expect(opened[0]).not.toHaveProperty('view')
  })
})
