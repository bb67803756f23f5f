import { describe, expect, test } from 'vitest'
import { directMessageInbound, readDirectMessage } from '../../../../src/bots/slack/parse/message.ts'
import type { Profile, Role } from '../../../../src/bots/slack/parse/self.ts'
import { commandWords } from '../../../../src/bots/slack/parse/tenant-words.ts'
import type { Inbound } from '../../../../src/cases/inbound.ts'
import { loadWords } from '../../../../src/words.ts'
import { replay, self } from '../replay.ts'

const words = commandWords(loadWords('locales'))
const kim: Profile = { displayName: 'Kim', languageHint: 'de-DE' }

function inbound(fixture: unknown, role: Role): Inbound | null {
  const message = readDirectMessage(fixture, self)
  return message && directMessageInbound(message, { self, role, profile: kim, commandWords: words })
}

function written(text: string): unknown {
  const payload = structuredClone(replay('message-im')) as { event: Record<string, unknown> }
  payload.event = { ...payload.event, text, blocks: undefined }
  return payload
}

describe('a tenant on Slack', () => {
  test('is read as they wrote: entities, links, mentions and emoji become plain text', () => {
    expect(inbound(replay('message-im'), 'tenant')).toEqual({
      from: 'tenant',
      platform: 'slack',
      botId: 'T061EG9R6',
      platformId: 'Ev0PV52K21',
      userId: 'U2147483697',
      chatId: 'D024BE91L',
      displayName: 'Kim',
      languageHint: 'de-DE',
      messageId: '1763800000.000100',
      content: {
        kind: 'text',
        text: 'Ich habe <3 Monate Miete & Strom offen 😢 siehe https://jobcenter.example/antrag?a=1&b=2 oder amt@example.org, @U0LAN0Z89 @here',
      },
    })
  })

  test.each([
    ['human', 'human'],
    ['  HUMAN ', 'human'],
    ['/mydata', 'mydata'],
    ['help', 'help'],
    ['cancel', 'cancel'],
    ['Meine  Daten', 'mydata'],
    ['Mensch', 'human'],
  ])('may write %j for the command %s', (text, command) => {
    expect(inbound(written(text), 'tenant')?.content).toEqual({ kind: 'command', command })
  })

  test.each(['Hilfe', 'help!', 'Help me please', 'human rights', 'Mein Mensch ist weg'])(
    'who writes %j is read, not given a menu',
    (text) => {
      expect(inbound(written(text), 'tenant')?.content).toEqual({ kind: 'text', text })
    },
  )

  test('who sends a photo is heard with the words beside it', () => {
    expect(inbound(replay('message-im-file-share'), 'tenant')?.content).toEqual({
      kind: 'attachment',
      media: 'photo',
      caption: 'das kam heute',
      fileId: 'F0S43P1CZ',
    })
  })

  test('who sends a clip and pages with it is heard with all of them', () => {
    const sent = replay('message-im-file-share') as { event: { files: Record<string, unknown>[] } }
    const clip = { id: 'F0CLIP', mimetype: 'video/mp4', subtype: 'slack_audio', duration_ms: 7001 }
    for (const files of [
      [clip, ...sent.event.files],
      [...sent.event.files, clip],
    ]) {
      const event = { ...sent.event, files }
      expect(inbound({ ...sent, event }, 'tenant')?.content).toEqual({
        kind: 'attachment',
        media: 'voice',
        caption: 'das kam heute',
        fileId: 'F0CLIP',
        seconds: 8,
        more: [{ media: 'photo', fileId: 'F0S43P1CZ' }],
      })
    }
  })

  test('who sends what cannot be fetched is heard with why, and with what can', () => {
    const sent = replay('message-im-file-share') as { event: { files: Record<string, unknown>[] } }
    const content = (...files: Record<string, unknown>[]) =>
      inbound({ ...sent, event: { ...sent.event, files } }, 'tenant')?.content
    const [page = {}] = sent.event.files
    const elsewhere = { id: 'F0DRIVE', mimetype: 'application/pdf', is_external: true }
    expect(content({ ...page, size: 20 * 1024 * 1024 + 1 })).toMatchObject({
      fileId: null,
      unavailable: 'too_big',
    })
    expect(content(elsewhere)).toMatchObject({ media: 'document', fileId: null, unavailable: 'elsewhere' })
    expect(content(elsewhere, page)).toMatchObject({ fileId: 'F0S43P1CZ', unavailable: 'elsewhere' })
    expect(content(page)).not.toHaveProperty('unavailable')
  })

  test('who corrects a message is heard under the id of that message', () => {
    expect(inbound(replay('message-im-changed'), 'tenant')).toMatchObject({
      platformId: 'Ev0PV52K25',
      messageId: '1763800000.000100',
      content: { kind: 'edited', text: 'Meine Heizung ist kalt' },
    })
  })

  test('who writes nothing at all is still heard', () => {
    expect(inbound(written(''), 'tenant')?.content).toEqual({ kind: 'text', text: '' })
  })

  test('who writes /me is heard', () => {
    const payload = written('sucht eine Wohnung') as { event: Record<string, unknown> }
    payload.event.subtype = 'me_message'
    expect(inbound(payload, 'tenant')?.content).toMatchObject({ text: 'sucht eine Wohnung' })
  })

  test('who deletes a message makes no noise', () => {
    expect(inbound(replay('message-im-thread-deleted'), 'tenant')).toBeNull()
  })

  test('is never taken for staff, whatever thread they write in', () => {
    expect(inbound(replay('message-im-thread'), 'tenant')).toMatchObject({
      from: 'tenant',
      content: { kind: 'text' },
    })
  })
})

describe('staff', () => {
  test('who write in a thread are heard with channel, thread and time', () => {
    expect(inbound(replay('message-im-thread'), 'staff')).toEqual({
      from: 'staff',
      platform: 'slack',
      botId: 'T061EG9R6',
      platformId: 'Ev0PV52K22',
      slackUser: 'U0ANNA',
      content: {
        kind: 'thread_message',
        channel: 'D024BE91L',
        threadTs: '1763799000.000100',
        ts: '1763800100.000200',
        text: 'Guten Tag, ich bin Anna.',
        files: 0,
        broadcast: false,
      },
    })
  })

  test('who also send a reply to the conversation are heard as in the thread', () => {
    expect(inbound(replay('message-im-thread-broadcast'), 'staff')?.content).toMatchObject({
      kind: 'thread_message',
      threadTs: '1763799000.000100',
      broadcast: true,
    })
  })

  test('who write outside any thread are top level, with or without a file', () => {
    expect(inbound(replay('message-im'), 'staff')?.content).toMatchObject({ kind: 'top_level_message' })
    expect(inbound(replay('message-im-file-share'), 'staff')?.content).toMatchObject({
      kind: 'top_level_message',
      text: 'das kam heute',
    })
  })

  test('who add a file in a thread say how many', () => {
    const payload = structuredClone(replay('message-im-file-share')) as { event: Record<string, unknown> }
    payload.event.thread_ts = '1763799000.000100'
    expect(inbound(payload, 'staff')?.content).toMatchObject({ kind: 'thread_message', files: 1 })
  })

  test('who edit or delete in a thread are heard with the message it was', () => {
    expect(inbound(replay('message-im-thread-changed'), 'staff')?.content).toEqual({
      kind: 'thread_edited',
      channel: 'D024BE91L',
      threadTs: '1763799000.000100',
      ts: '1763800100.000200',
      text: 'Bis Dienstag',
    })
    expect(inbound(replay('message-im-thread-deleted'), 'staff')?.content).toEqual({
      kind: 'thread_deleted',
      channel: 'D024BE91L',
      threadTs: '1763799000.000100',
      ts: '1763800100.000200',
    })
  })

  test('who change what was never delivered make no noise', () => {
    expect(inbound(replay('message-im-changed'), 'staff')).toBeNull()
    expect(inbound(replay('message-im-tombstone'), 'staff')).toBeNull()
  })
})

test.each([
  ['our own message', 'message-im-own-echo'],
  ['our own update of a message', 'message-im-own-update'],
  ['a link that was unfurled', 'message-im-unfurled'],
  ['a message in a channel', 'message-channel'],
  ['a notice of Slack', 'message-im-channel-topic'],
  ['another event', 'app-home-opened'],
])('%s is nobody speaking', (_what, fixture) => {
  expect(readDirectMessage(replay(fixture), self)).toBeNull()
})

test.each([null, 'text', {}, { event: {} }, { event_id: 'Ev1', event: { type: 'message' } }])(
  'a broken payload %j is nobody speaking',
  (body) => {
    expect(readDirectMessage(body, self)).toBeNull()
  },
)

test('another bot or Slackbot is nobody speaking', () => {
  const bot = written('x') as { event: Record<string, unknown> }
  expect(readDirectMessage({ ...bot, event: { ...bot.event, bot_id: 'B0OTHER' } }, self)).toBeNull()
  expect(readDirectMessage({ ...bot, event: { ...bot.event, user: 'USLACKBOT' } }, self)).toBeNull()
})
