import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SlackPlatform } from '../../../sandbox/slack/platform.ts'
import { isRecent } from '../../../src/bots/slack/http-edge.ts'
import { gate, type LiveIntake, pressClose, startIntake } from './intake-live.ts'
import { SIGNING_SECRET, startPlatform } from './live.ts'

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

describe('S5: a request that is not from Slack just now is 401 and does nothing', () => {
  beforeEach(async () => {
    live = await startIntake(platform, 'http')
  })

  test.each([
    ['a wrong signature', () => platform.faults.badSignatureNext()],
    ['six minutes old', () => platform.faults.timestampSkewNext(-360)],
    ['six minutes ahead', () => platform.faults.timestampSkewNext(360)],
    ['a day ahead', () => platform.faults.timestampSkewNext(86_400)],
  ])('%s', async (_what, falsify) => {
    falsify()
    const record = await platform.user('U0KIM').messageBot('Hallo').delivered
    expect(record?.attempts[0]?.status).toBe(401)
    expect(live?.accepted).toEqual([])
    expect(platform.violations).toEqual([])
  })

  test('a little clock skew is believed', async () => {
    platform.faults.timestampSkewNext(200)
    const record = await platform.user('U0KIM').messageBot('Hallo').delivered
    expect(record?.attempts[0]?.status).toBe(200)
  })

  test('no headers at all, or a timestamp that is none', async () => {
    const url = await ownUrl()
    expect((await fetch(url, { method: 'POST', body: '{}' })).status).toBe(401)
    const odd = { 'x-slack-request-timestamp': '1e9', 'x-slack-signature': 'v0=00' }
    expect((await fetch(url, { method: 'POST', body: '{}', headers: odd })).status).toBe(401)
    expect(live?.accepted).toEqual([])
  })

  test('other addresses and methods are not served', async () => {
    const url = await ownUrl()
    expect((await fetch(url)).status).toBe(405)
    expect((await fetch(`${url}/x`, { method: 'POST' })).status).toBe(404)
  })

  /** Where this intake is served, learnt from a server of the test's own. */
  async function ownUrl(): Promise<string> {
    const server = createServer(live?.intake.requestListener)
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    server.unref()
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`
  }
})

test.each([
  [0, true],
  [300, true],
  [-300, true],
  [301, false],
  [-301, false],
])('S5: a timestamp %i seconds off is recent: %s', (seconds, recent) => {
  const now = new Date('2025-11-22T09:00:00.000Z')
  expect(isRecent(String(now.getTime() / 1000 + seconds), now)).toBe(recent)
})

describe('S1: 2xx means stored', () => {
  test.each(['http', 'socket'] as const)(
    'storage that fails makes Slack send again, over %s',
    async (mode) => {
      await platform.stop()
      platform = await startPlatform({ acknowledgeWithinMs: 300 })
      let broken = 2
      live = await startIntake(platform, mode, {
        accept: async () => {
          broken -= 1
          if (broken >= 0) throw new Error(`insert of ${CANARY} failed`)
        },
      })
      platform.user('U0KIM').messageBot(`Hilfe ${CANARY}`)
      const delivery = await platform.waitFor('delivery to end', () =>
        platform.deliveries.find((candidate) => candidate.outcome === 'acknowledged'),
      )
      expect(delivery.attempts.length).toBe(3)
      expect(live.accepted).toHaveLength(3)
      expect(live.inbox.size).toBe(1)
      expect(live.log.lines.join('\n')).not.toContain(CANARY)
    },
  )

  test('storage that hangs is answered within three seconds, and the late row counts once', async () => {
    const door = gate()
    live = await startIntake(platform, 'http', { accept: () => door.passed })
    const record = await platform.user('U0KIM').messageBot('Hallo').delivered
    expect(record?.attempts[0]).toMatchObject({ status: 500 })
    door.open()
    const delivery = await platform.waitFor('repeated delivery', () =>
      platform.deliveries.find((candidate) => candidate.outcome === 'acknowledged'),
    )
    expect(delivery.attempts.length).toBeGreaterThan(1)
    expect(live.inbox.size).toBe(1)
  })

  test('a repeated event has the same id, so it is kept once', async () => {
    live = await startIntake(platform, 'http')
    platform.faults.duplicateNextEvent(3)
    await platform.user('U0KIM').messageBot('Hallo').delivered
    expect(live.accepted).toHaveLength(4)
    expect(live.inbox.size).toBe(1)
  })

  test('a submitted modal that could not be stored stays open', async () => {
    let broken = true
    live = await startIntake(platform, 'http', {
      accept: async () => {
        if (broken) throw new Error('down')
      },
    })
    const anna = platform.user('U0ANNA')
    await pressClose(platform)
    const modal = (await anna.waitForView()).id
    expect(await anna.submitView(modal, { outcome: 'other' })).toMatchObject({ kind: 'failed' })
    broken = false
    expect(await anna.submitView(modal, { outcome: 'other' })).toEqual({ kind: 'closed' })
    expect(live.inbox.size).toBe(1)
  })

  test('before the start and after the stop Slack is asked to come again', async () => {
    live = await startIntake(platform, 'http')
    await live.intake.stop()
    const record = await platform.user('U0KIM').messageBot('Hallo').delivered
    expect(record?.attempts[0]?.status).toBe(503)
    expect(live.intake.receiving()).toBe(false)
  })

  test('a name that does not come in time holds nobody up', async () => {
    platform.faults.slow('users.info', 5000)
    live = await startIntake(platform, 'http')
    await platform.user('U0KIM').messageBot('Hallo').delivered
    expect([...live.inbox.values()]).toMatchObject([{ displayName: '', languageHint: null }])
    expect(platform.violations).toEqual([])
  })
})

test('a signed body that is no JSON is refused without a trace of it', async () => {
  live = await startIntake(platform, 'http')
  const server = createServer(live.intake.requestListener)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const at = String(Math.floor(Date.now() / 1000))
  const signature = createHmac('sha256', SIGNING_SECRET).update(`v0:${at}:${CANARY}`).digest('hex')
  const response = await fetch(`http://127.0.0.1:${port}/slack/events`, {
    method: 'POST',
    body: CANARY,
    headers: { 'x-slack-request-timestamp': at, 'x-slack-signature': `v0=${signature}` },
  })
  server.close()
  expect(response.status).toBe(400)
  expect(live.log.lines.join('\n')).not.toContain(CANARY)
})
