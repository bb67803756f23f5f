import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SlackPlatform } from '../../../sandbox/slack/platform.ts'
import { createSlackSend } from '../../../src/bots/slack/send.ts'
import type { Send, Sendable } from '../../../src/cases/outbound.ts'
import { annasCase, CHANNEL, clientOf, openCase, startPlatform, wordsFor, NO_TASKS } from './live.ts'

let platform: SlackPlatform
let send: Send
let kimsChat: string

beforeEach(async () => {
  platform = await startPlatform()
  send = createSlackSend(clientOf(platform), wordsFor)
  kimsChat = platform.user('U0KIM').directMessageId
})
afterEach(() => platform.stop())

const card: Sendable = { kind: 'case_card', channel: CHANNEL, ts: null, view: openCase, language: 'de' }

function toKim(text: string): Sendable {
  return {
    kind: 'tenant_message',
    platform: 'slack',
    chatId: kimsChat,
    reply: { spans: [{ text }], buttons: [] },
  }
}

function callsOf(method: string): number {
  return platform.calls.filter((call) => call.method === method).length
}

describe('the way of a case', () => {
  test('the card is posted once and then changed in place', async () => {
    const posted = await send(card, [])
    expect(posted).toMatchObject({ kind: 'sent', channel: CHANNEL })
    const ts = posted.kind === 'sent' ? (posted.ids[0] ?? '') : ''
    expect(await send({ ...card, ts, view: annasCase }, [])).toEqual({
      kind: 'sent',
      ids: [ts],
      channel: CHANNEL,
    })
    const [shown, ...others] = platform.channelMessages(CHANNEL)
    expect(others).toEqual([])
    expect(shown?.text).toContain('Anna Beispiel')
    expect(platform.violations).toEqual([])
  })

  test('the thread opens in the direct message of the person, lines follow in it', async () => {
    const root = await send({ kind: 'thread_root', slackUser: 'U0ANNA', view: annasCase, language: 'de' }, [])
    if (root.kind !== 'sent') throw new Error(root.kind)
    expect(root.channel).toBe(platform.user('U0ANNA').directMessageId)
    const thread = { channel: root.channel ?? '', threadTs: root.ids[0] ?? '', language: 'de' }
    await send({ kind: 'thread_line', ...thread, line: { kind: 'tenant', text: 'Guten Tag' } }, [])
    await send(
      { kind: 'thread_line', ...thread, line: { kind: 'note', key: 'thread-not-claimer', args: {} } },
      [],
    )
    const lines = platform.user('U0ANNA').directMessages()
    expect(lines.map((line) => line.text).slice(1)).toEqual([
      'Guten Tag',
      wordsFor('de')('thread-not-claimer'),
    ])
    expect(lines.slice(1).every((line) => line.thread_ts === thread.threadTs)).toBe(true)
    await send(
      {
        kind: 'thread_root_update',
        channel: thread.channel,
        ts: thread.threadTs,
        view: { ...annasCase, state: 'closed', outcome: 'resolved', canReopen: true },
        language: 'de',
      },
      [],
    )
    expect(JSON.stringify(platform.user('U0ANNA').directMessages()[0]?.blocks)).toContain('case_reopen')
    expect(platform.violations).toEqual([])
  })

  test('a private line is seen by one person only', async () => {
    const line = { kind: 'note', key: 'action-claim-lost', args: { name: 'Anna' } } as const
    const outcome = await send(
      { kind: 'ephemeral', channel: CHANNEL, slackUser: 'U0BEN', line, language: 'en' },
      [],
    )
    expect(outcome.kind).toBe('sent')
    expect(platform.user('U0BEN').ephemerals(CHANNEL)[0]?.text).toBe('Already claimed by Anna.')
    expect(platform.channelMessages(CHANNEL)).toEqual([])
  })

  test('a message to staff outside any thread reaches their direct message', async () => {
    const line = { kind: 'note', key: 'staff-no-case', args: {} } as const
    await send({ kind: 'staff_message', slackUser: 'U0BEN', line, language: 'en' }, [])
    expect(platform.user('U0BEN').directMessages()[0]?.text).toContain('This goes to nobody')
  })

  test('a reaction that is there already counts as given', async () => {
    const { ts, channel } = platform.user('U0ANNA').messageBot('Hallo')
    const reaction: Sendable = { kind: 'reaction', channel, ts, name: 'white_check_mark' }
    expect(await send(reaction, [])).toEqual({ kind: 'sent', ids: [ts], channel })
    expect(await send(reaction, [])).toEqual({ kind: 'sent', ids: [ts], channel })
  })
})

describe('App Home', () => {
  const home: Sendable = {
    kind: 'app_home',
    slackUser: 'U0ANNA',
    home: { role: 'staff', unclaimed: [openCase], mine: [], overdue: [], upkeep: NO_TASKS },
    language: 'de',
  }

  test('S6: is published with the hash of what it replaces', async () => {
    expect((await send(home, [])).kind).toBe('sent')
    expect((await send(home, [])).kind).toBe('sent')
    expect(platform.user('U0ANNA').home()?.blocks.length).toBeGreaterThan(3)
    expect(platform.violations).toEqual([])
  })

  test('S6: of another publisher is not overwritten unseen, but sent again', async () => {
    await send(home, [])
    const other = createSlackSend(clientOf(platform), wordsFor)
    await other(home, [])
    expect(await send(home, [])).toEqual({ kind: 'not_sent', code: 'slack_hash_conflict', sentIds: [] })
    expect((await send(home, [])).kind).toBe('sent')
  })
})

describe('a tenant on Slack', () => {
  test('S8: markup of theirs and of others arrives as text, in blocks and in the fallback', async () => {
    const nasty = '<!channel> <@U0ANNA> <https://evil.example|Bank> & @here'
    expect((await send(toKim(nasty), [])).kind).toBe('sent')
    const view = { ...openCase, area: nasty, deskName: nasty, reference: nasty }
    expect((await send({ ...card, view }, [])).kind).toBe('sent')
    expect(platform.violations).toEqual([])
    expect(platform.user('U0KIM').directMessages()[0]?.text).toBe(
      '&lt;!channel&gt; &lt;@U0ANNA&gt; &lt;https://evil.example|Bank&gt; &amp; @here',
    )
  })

  test('S7: a message longer than Slack takes comes in parts, and only what is missing is sent again', async () => {
    const long = Array.from({ length: 500 }, (_, index) => `Zeile ${index} von vielen.`).join('\n')
    const first = await send(toKim(long), [])
    if (first.kind !== 'partly') throw new Error(first.kind)
    expect(first.sentIds).toHaveLength(1)
    const rest = await send(toKim(long), first.sentIds)
    expect(rest).toMatchObject({ kind: 'sent', ids: [first.sentIds[0], expect.any(String)] })
    expect(await send(toKim(long), rest.kind === 'sent' ? rest.ids : [])).toEqual(rest)
    expect(callsOf('chat.postMessage')).toBe(2)
    expect(platform.violations).toEqual([])
  })

  test('G4: messages of the bot are deleted, also when one is gone already', async () => {
    const ids: string[] = []
    for (const text of ['eins', 'zwei']) {
      const sent = await send(toKim(text), [])
      if (sent.kind === 'sent') ids.push(...sent.ids)
    }
    const deletion = {
      kind: 'delete_tenant_messages',
      platform: 'slack',
      chatId: kimsChat,
      messageIds: ids,
    } as const
    expect(await send(deletion, [])).toEqual({ kind: 'sent', ids, channel: kimsChat })
    expect(await send(deletion, [])).toEqual({ kind: 'sent', ids, channel: kimsChat })
    const left = platform
      .user('U0KIM')
      .directMessages()
      .filter((message) => !message.deleted)
    expect(left).toEqual([])
  })

  test('G4: what the tenant wrote themselves cannot be deleted by the bot', async () => {
    const { ts } = platform.user('U0KIM').messageBot('Das bleibt bei Slack')
    const outcome = await send(
      { kind: 'delete_tenant_messages', platform: 'slack', chatId: kimsChat, messageIds: [ts] },
      [],
    )
    expect(outcome).toEqual({ kind: 'rejected', code: 'slack_cant_delete_message' })
  })

  test('T8: whose chat is gone is unreachable; a channel that is gone is an error of ours', async () => {
    const gone = { ...toKim('Hallo'), chatId: 'D0GONE' } as Sendable
    expect(await send(gone, [])).toEqual({ kind: 'unreachable', code: 'slack_channel_not_found' })
    const nowhere = { ...card, channel: 'C0GONE' } as Sendable
    expect(await send(nowhere, [])).toEqual({ kind: 'rejected', code: 'slack_channel_not_found' })
  })
})
