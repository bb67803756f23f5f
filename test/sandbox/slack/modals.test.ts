import type { App } from '@slack/bolt'
import type { ModalView } from '@slack/types'
import { describe, expect, it } from 'vitest'
import { startBolt, startWorkspace } from './workspace-fixture.ts'

const plain = (text: string) => ({ type: 'plain_text' as const, text })
const form = (extra: Partial<ModalView> = {}): ModalView => ({
  type: 'modal',
  callback_id: 'case_close',
  private_metadata: 'case-1',
  title: plain('Close case'),
  submit: plain('Close'),
  blocks: [
    {
      type: 'input',
      block_id: 'outcome',
      label: plain('Outcome'),
      element: {
        type: 'static_select',
        action_id: 'chosen',
        options: [
          { text: plain('Helped'), value: 'helped' },
          { text: plain('No answer'), value: 'no_answer' },
        ],
      },
    },
    {
      type: 'input',
      block_id: 'note',
      optional: true,
      label: plain('Note'),
      element: { type: 'plain_text_input', action_id: 'text', max_length: 10 },
    },
  ],
  ...extra,
})

/** Anna with the form open; the app answers its submission as `prepare` says. */
async function withForm(prepare: (app: App) => void, view = form()) {
  const platform = await startWorkspace()
  await startBolt(platform, (app) => {
    app.shortcut('open', async ({ ack, client, shortcut }) => {
      await ack()
      await client.views.open({ trigger_id: shortcut.trigger_id, view })
    })
    prepare(app)
  })
  const anna = platform.user('U0ANNA')
  await anna.shortcut('open')
  const opened = await anna.waitForView()
  return { platform, anna, viewId: opened.id }
}

describe('sending a modal', () => {
  it('hands over what was filled in, and an empty answer closes it', async () => {
    const heard: unknown[] = []
    const { anna, viewId } = await withForm((app) => {
      app.view('case_close', async ({ ack, view, body }) => {
        heard.push([view.state.values, view.private_metadata, body.user.id])
        await ack()
      })
    })
    expect(await anna.submitView(viewId, { outcome: 'helped', note: 'all good' })).toEqual({ kind: 'closed' })
    expect(anna.views()).toEqual([])
    expect(heard).toEqual([
      [
        {
          outcome: {
            chosen: {
              type: 'static_select',
              selected_option: { text: plain('Helped'), value: 'helped' },
            },
          },
          note: { text: { type: 'plain_text_input', value: 'all good' } },
        },
        'case-1',
        'U0ANNA',
      ],
    ])
  })

  it('is held back by the client while something required is missing or too long', async () => {
    const { platform, anna, viewId } = await withForm(() => undefined)
    const before = platform.deliveries.length
    expect(await anna.submitView(viewId, { note: 'far too long a note' })).toEqual({
      kind: 'held_back',
      objections: { outcome: 'required', note: 'too long' },
    })
    expect(platform.deliveries).toHaveLength(before)
    await expect(anna.submitView(viewId, { unknown: 'x' })).rejects.toThrow('no field unknown')
  })

  it('shows the errors the app gives to its inputs', async () => {
    const { anna, viewId } = await withForm((app) => {
      app.view('case_close', async ({ ack }) => {
        await ack({ response_action: 'errors', errors: { note: 'Please say why' } })
      })
    })
    expect(await anna.submitView(viewId, { outcome: 'no_answer' })).toEqual({
      kind: 'errors',
      errors: { note: 'Please say why' },
    })
    expect(anna.views()).toHaveLength(1)
  })

  it('S7: errors for a block that is no input mean nothing', async () => {
    const { platform, anna, viewId } = await withForm((app) => {
      app.view('case_close', async ({ ack }) => {
        await ack({ response_action: 'errors', errors: { nowhere: 'Please say why' } })
      })
    })
    expect(await anna.submitView(viewId, { outcome: 'helped' })).toEqual({
      kind: 'failed',
      error: 'invalid_response',
    })
    expect(platform.violations).toMatchObject([{ rule: 'S7', method: 'interaction' }])
  })

  it('is answered by another view in its place or on top, or by clearing all', async () => {
    const next = form({ callback_id: 'next', title: plain('Next') })
    const answers = [
      { response_action: 'update' as const, view: form() },
      { response_action: 'push' as const, view: next },
    ]
    const { anna, viewId } = await withForm((app) => {
      app.view('case_close', async ({ ack }) => {
        const answer = answers.shift()
        if (answer) await ack(answer)
      })
      app.view('next', async ({ ack }) => {
        await ack({ response_action: 'clear' })
      })
    })
    expect(await anna.submitView(viewId, { outcome: 'helped' })).toMatchObject({ kind: 'updated' })
    const pushed = await anna.submitView(viewId, { outcome: 'helped' })
    expect(pushed).toMatchObject({ kind: 'pushed', view: { callback_id: 'next', previous_view_id: viewId } })
    const top = anna.views().at(-1)?.id ?? ''
    expect(await anna.submitView(top, { outcome: 'helped' })).toEqual({ kind: 'cleared' })
    expect(anna.views()).toEqual([])
  })

  it('S7: an invalid view in the answer is not shown', async () => {
    const { platform, anna, viewId } = await withForm((app) => {
      app.view('case_close', async ({ ack }) => {
        await ack({ response_action: 'update', view: form({ title: plain('x'.repeat(25)) }) })
      })
    })
    expect(await anna.submitView(viewId, { outcome: 'helped' })).toMatchObject({ kind: 'failed' })
    expect(anna.views()[0]?.title.text).toBe('Close case')
    expect(platform.violations.map(({ rule }) => rule)).toContain('S7')
  })
})

describe('closing a modal', () => {
  it('is told to the app when it asked for it', async () => {
    const closed: unknown[] = []
    const { anna, viewId } = await withForm(
      (app) => {
        app.view({ callback_id: 'case_close', type: 'view_closed' }, async ({ ack, body }) => {
          closed.push([body.view.id, 'is_cleared' in body && body.is_cleared])
          await ack()
        })
      },
      form({ notify_on_close: true }),
    )
    expect(await anna.closeView(viewId)).toEqual({ kind: 'acknowledged' })
    expect(closed).toEqual([[viewId, false]])
    expect(anna.views()).toEqual([])
  })

  it('is silent otherwise', async () => {
    const { platform, anna, viewId } = await withForm(() => undefined)
    const before = platform.deliveries.length
    await anna.closeView(viewId)
    expect(platform.deliveries).toHaveLength(before)
  })
})

it('a button in a modal carries the view and what is filled in so far', async () => {
  const { platform, anna, viewId } = await withForm(
    (app) => {
      app.action('more', async ({ ack }) => ack())
    },
    form({
      blocks: [
        ...form().blocks,
        {
          type: 'actions',
          block_id: 'more',
          elements: [{ type: 'button', action_id: 'more', text: plain('More') }],
        },
      ],
    }),
  )
  anna.fill(viewId, { note: 'so far' })
  await anna.pressInView(viewId, 'more')
  expect(platform.deliveries.at(-1)?.payload).toMatchObject({
    type: 'block_actions',
    container: { type: 'view', view_id: viewId },
    view: {
      id: viewId,
      private_metadata: 'case-1',
      state: { values: { note: { text: { value: 'so far' } } } },
    },
    actions: [{ action_id: 'more', block_id: 'more' }],
  })
  expect(platform.deliveries.at(-1)?.payload).not.toHaveProperty('response_url')
})
