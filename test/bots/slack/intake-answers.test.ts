import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SlackPlatform } from '../../../sandbox/slack/platform.ts'
import { gate, type LiveIntake, pressClose, startIntake } from './intake-live.ts'
import { startPlatform, wordsFor } from './live.ts'

const CANARY = 'kanarienvogel'

let platform: SlackPlatform
let live: LiveIntake | undefined

beforeEach(async () => {
  platform = await startPlatform()
})
afterEach(async () => {
  await live?.stop()
  live = undefined
  await platform.stop()
})

describe('modals', () => {
  test('S7: when the permission takes long, a loading modal uses the trigger and is replaced', async () => {
    const door = gate()
    live = await startIntake(platform, 'http', {
      authorizeModal: async () => {
        await door.passed
        return true
      },
    })
    const anna = platform.user('U0ANNA')
    const pressing = pressClose(platform)
    const loading = await anna.waitForView()
    expect(JSON.stringify(loading.blocks)).toContain(wordsFor('de')('modal-loading'))
    expect(await pressing).toEqual({ kind: 'acknowledged' })
    door.open()
    const modal = await anna.waitForView((view) => view.callback_id === 'case_close')
    expect(modal.id).toBe(loading.id)
    expect(platform.violations).toEqual([])
  })

  test.each([
    ['S10: whoever may not gets a refusal and no form', async () => false, 'modal-refused'],
    [
      'a permission that cannot be found out is not one',
      () => Promise.reject(new Error('down')),
      'modal-failed',
    ],
  ])('%s', async (_what, authorizeModal, key) => {
    live = await startIntake(platform, 'http', { authorizeModal })
    await pressClose(platform)
    const view = await platform.user('U0ANNA').waitForView()
    expect(JSON.stringify(view.blocks)).toContain(wordsFor('de')(key))
    expect(view.callback_id).toBe('')
    expect(platform.violations).toEqual([])
  })

  test('a modal Slack refuses is acknowledged all the same and logged as a code', async () => {
    live = await startIntake(platform, 'http')
    platform.faults.answer5xx('views.open')
    expect(await pressClose(platform)).toEqual({ kind: 'acknowledged' })
    expect(live.log.lines.join('\n')).toContain('a modal could not be shown')
  })
})

describe('/lotse', () => {
  test('that takes long answers at once and shows the rest later', async () => {
    const door = gate()
    live = await startIntake(platform, 'http', {
      answerCommand: async () => {
        await door.passed
        return 'gefunden: <!channel>'
      },
    })
    const anna = platform.user('U0ANNA')
    expect(await anna.command('/lotse', 'directory x')).toMatchObject({
      text: wordsFor('de')('command-working'),
    })
    door.open()
    await anna.waitForEphemeral((message) => message.text.startsWith('gefunden'))
    expect(platform.violations).toEqual([])
  })

  test('that fails says so', async () => {
    live = await startIntake(platform, 'http', {
      answerCommand: () => Promise.reject(new Error(CANARY)),
    })
    expect(await platform.user('U0BEN').command('/lotse', 'cases')).toMatchObject({
      text: wordsFor('en')('command-failed'),
    })
    expect(live.log.lines.join('\n')).not.toContain(CANARY)
  })
})
