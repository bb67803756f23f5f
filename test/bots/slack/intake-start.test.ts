import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { SlackPlatform } from '../../../sandbox/slack/platform.ts'
import { SlackStartError } from '../../../src/bots/slack/identity.ts'
import { createSlackIntake } from '../../../src/bots/slack/intake.ts'
import { type LiveIntake, startIntake } from './intake-live.ts'
import { clientOf, recordingLog, startPlatform, wordsFor } from './live.ts'

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

describe('the start', () => {
  async function startError(change: { token?: string; appToken?: string; apiUrl?: string }): Promise<string> {
    const apiUrl = change.apiUrl ?? platform.apiUrl
    const intake = createSlackIntake({
      mode: { kind: 'socket', appToken: change.appToken ?? 'xapp-test-token' },
      botToken: 'xoxb-test-token',
      apiUrl,
      client: clientOf({ apiUrl }, change.token === undefined ? {} : { token: change.token }),
      accept: async () => {},
      isStaff: () => true,
      answerCommand: async () => '',
      directory: { show: async () => ({ kind: 'refused', key: 'upkeep-gone' }), faults: async () => [] },
      authorizeModal: async () => true,
      originalFor: async () => null,
      wordsFor,
      log: recordingLog(),
    })
    const error: unknown = await intake.start().then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    if (!(error instanceof SlackStartError)) throw new Error('it started')
    expect(error.message).not.toContain('\n')
    return error.message
  }

  test('with a wrong bot token says which setting, and where to get another', async () => {
    const line = await startError({ token: 'xoxb-wrong' })
    expect(line).toMatch(/^SLACK_BOT_TOKEN: .*invalid_auth.*OAuth & Permissions/)
  })

  test('with a wrong app token says which setting, and where to get another', async () => {
    const line = await startError({ appToken: 'xapp-wrong' })
    expect(line).toMatch(/^SLACK_APP_TOKEN: .*App-Level Tokens/)
  })

  test('without anybody at the address says the address', async () => {
    const { apiUrl } = platform
    await platform.stop()
    const line = await startError({ apiUrl })
    expect(line).toContain(
      `SLACK_API_URL=${apiUrl}: Slack does not answer (slack_not_connected_econnrefused)`,
    )
    platform = await startPlatform()
  })

  test('names the scopes that are missing', async () => {
    await platform.stop()
    platform = await startPlatform({ scopes: ['chat:write', 'im:history'] })
    live = await startIntake(platform, 'http')
    expect(live.log.lines.join('\n')).toContain('reactions:write')
  })

  test('answers the challenge of Slack for the request URL', async () => {
    live = await startIntake(platform, 'http')
    expect(await platform.verifyRequestUrl()).toBe(true)
  })
})

describe('Socket Mode', () => {
  /** Waits until so many connections were asked for, then until a message gets through. */
  async function backAfter(connections: number): Promise<void> {
    const asked = (): number =>
      platform.calls.filter((call) => call.method === 'apps.connections.open').length
    await vi.waitFor(() => expect(asked()).toBe(connections), { timeout: 4000 })
    await vi.waitFor(async () => {
      const record = await platform.user('U0KIM').messageBot('Wieder da').delivered
      expect(record?.outcome).toBe('acknowledged')
    })
    expect(live?.intake.receiving()).toBe(true)
  }

  test.each([
    ['is cut', () => platform.sockets.cut()],
    ['is recycled by Slack', () => platform.sockets.requestRefresh()],
  ])('comes back when the connection %s', async (_what, interrupt) => {
    live = await startIntake(platform, 'socket')
    interrupt()
    await backAfter(2)
  })

  test('comes back after Slack refused to open a connection', async () => {
    live = await startIntake(platform, 'socket')
    platform.faults.answer5xx('apps.connections.open')
    platform.sockets.cut()
    await backAfter(3)
  })
})
