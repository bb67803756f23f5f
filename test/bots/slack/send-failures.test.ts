import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SlackPlatform } from '../../../sandbox/slack/platform.ts'
import { createSlackSend } from '../../../src/bots/slack/send.ts'
import type { Send, Sendable } from '../../../src/cases/outbound.ts'
import { CHANNEL, clientOf, openCase, startPlatform, wordsFor } from './live.ts'

let platform: SlackPlatform
let send: Send

beforeEach(async () => {
  platform = await startPlatform()
  send = createSlackSend(clientOf(platform), wordsFor)
})
afterEach(() => platform.stop())

const card: Sendable = { kind: 'case_card', channel: CHANNEL, ts: null, view: openCase, language: 'de' }

function posts(): number {
  return platform.calls.filter((call) => call.method === 'chat.postMessage').length
}

test('S6: a 429 is handed on with its time, and nothing is tried in between', async () => {
  platform.faults.tooManyRequests('chat.postMessage', 1, 7)
  expect(await send(card, [])).toEqual({ kind: 'wait', seconds: 7, sentIds: [] })
  expect(posts()).toBe(1)
})

test('S6: what is about to leave meanwhile does not reach that method, in any channel; other methods go on', async () => {
  platform.faults.tooManyRequests('chat.postMessage', 1, 7)
  const line: Sendable = {
    kind: 'staff_message',
    slackUser: 'U0ANNA',
    line: { kind: 'note', key: 'staff-no-case', args: {} },
    language: 'de',
  }
  await send(card, [])
  expect(await send(line, [])).toMatchObject({ kind: 'wait', seconds: 7 })
  expect(posts()).toBe(1)
  expect(platform.calls.some((call) => call.method === 'conversations.open' && call.ok)).toBe(true)
  expect(platform.violations).toEqual([])
})

test('S6: parts that are out already are named when the rest has to wait', async () => {
  const text = 'Wort '.repeat(12_000)
  const reply = { spans: [{ text }], buttons: [] }
  const chatId = platform.user('U0KIM').directMessageId
  const message = { kind: 'tenant_message', platform: 'slack', chatId, reply } as const
  const first = await send(message, [])
  if (first.kind !== 'partly') throw new Error(first.kind)
  platform.faults.tooManyRequests('chat.postMessage', 1, 7)
  expect(await send(message, first.sentIds)).toEqual({ kind: 'wait', seconds: 7, sentIds: first.sentIds })
  expect(first.sentIds).toEqual(platform.channelMessages(chatId).map(({ ts }) => ts))
})

test('a 5xx answer means not sent', async () => {
  platform.faults.answer5xx('chat.postMessage', 1, 503)
  expect(await send(card, [])).toEqual({ kind: 'not_sent', code: 'slack_http_503', sentIds: [] })
  expect(posts()).toBe(1)
})

test('T11: a connection lost after the request is unknown, and is not repeated here', async () => {
  platform.faults.dropConnectionAfter('chat.postMessage')
  expect(await send(card, [])).toEqual({ kind: 'unknown', code: 'slack_connection_lost', sentIds: [] })
  expect(platform.channelMessages(CHANNEL)).toHaveLength(1)
  expect(posts()).toBe(1)
})

test('T11: an answer that does not come in time is unknown', async () => {
  platform.faults.slow('chat.postMessage', 2000)
  const impatient = createSlackSend(clientOf(platform, { timeoutMs: 100 }), wordsFor)
  expect(await impatient(card, [])).toEqual({ kind: 'unknown', code: 'slack_timeout', sentIds: [] })
})

test('nobody listening means not sent', async () => {
  const { apiUrl } = platform
  await platform.stop()
  const nowhere = createSlackSend(clientOf({ apiUrl }), wordsFor)
  expect(await nowhere(card, [])).toEqual({
    kind: 'not_sent',
    code: 'slack_not_connected_econnrefused',
    sentIds: [],
  })
  platform = await startPlatform()
})

test('a refused token leaves the message owed until somebody mends the token', async () => {
  const stranger = createSlackSend(clientOf(platform, { token: 'xoxb-wrong' }), wordsFor)
  expect(await stranger(card, [])).toEqual({ kind: 'not_sent', code: 'slack_invalid_auth', sentIds: [] })
})

test('whatever happens while the direct message is opened, no message has left', async () => {
  const root: Sendable = { kind: 'thread_root', slackUser: 'U0ANNA', view: openCase, language: 'de' }
  platform.faults.dropConnectionAfter('conversations.open')
  expect(await send(root, [])).toMatchObject({ kind: 'not_sent' })
  expect(await send({ ...root, slackUser: 'U0NOBODY' }, [])).toMatchObject({
    kind: 'rejected',
    code: expect.stringMatching(/^slack_user/),
  })
})

test('what belongs to another platform is refused', async () => {
  const telegram: Sendable = {
    kind: 'tenant_message',
    platform: 'telegram',
    chatId: '1',
    reply: { spans: [{ text: 'x' }], buttons: [] },
  }
  expect(await send(telegram, [])).toEqual({ kind: 'rejected', code: 'slack_other_platform' })
})

describe('Q5: codes never carry what was sent, whatever answers', () => {
  const CANARY = 'kanarienvogel'
  let server: Server
  let answer: { status: number; body: string }

  beforeEach(async () => {
    server = createServer((request, response) => {
      request.resume().on('end', () => response.writeHead(answer.status).end(answer.body))
    })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
  })
  afterEach(() => server.close())

  test.each([
    [200, `<html>${CANARY}</html>`, { kind: 'unknown', code: 'slack_unreadable_answer' }],
    [200, JSON.stringify({ ok: false, error: `no ${CANARY}` }), { kind: 'unknown' }],
    [200, JSON.stringify({ ok: false, error: 'internal_error' }), { kind: 'unknown' }],
    [200, JSON.stringify({ ok: false, error: 'ratelimited' }), { kind: 'wait', seconds: 30 }],
    [
      200,
      JSON.stringify({ ok: false, error: 'msg_too_long' }),
      { kind: 'rejected', code: 'slack_msg_too_long' },
    ],
    [404, CANARY, { kind: 'rejected', code: 'slack_http_404' }],
    [429, CANARY, { kind: 'wait', seconds: 30 }],
    [502, CANARY, { kind: 'not_sent', code: 'slack_http_502' }],
  ])('HTTP %i %s', async (status, body, expected) => {
    answer = { status, body }
    const { port } = server.address() as AddressInfo
    const odd = createSlackSend(clientOf({ apiUrl: `http://127.0.0.1:${port}/api/` }), wordsFor)
    const outcome = await odd({ ...card, view: { ...openCase, area: CANARY } }, [])
    expect(outcome).toMatchObject(expected)
    expect(JSON.stringify(outcome)).not.toContain(CANARY)
  })
})
