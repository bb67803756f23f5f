import { readFileSync, readdirSync } from 'node:fs'
import type { Update } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import type { TenantContent, TenantInbound } from '../../../src/cases/inbound.ts'
import { parseUpdate } from '../../../src/bots/telegram/parse.ts'

const BOT = '7000000001'
const folder = new URL('fixtures/', import.meta.url)

function fixture(name: string): Update {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Update
}

function parsed(name: string) {
  return parseUpdate(fixture(name), BOT)
}

function inboundOf(name: string): TenantInbound {
  const result = parsed(name)
  if (result.kind !== 'tenant') throw new Error(`${name} is ${result.kind}`)
  return result.inbound
}

const attachment = (media: string, fileId: string | null = null, caption = '') => ({
  kind: 'attachment',
  media,
  fileId,
  caption,
})

/** What each recorded update of a tenant says. */
const CONTENTS: Record<string, unknown> = {
  text: { kind: 'text', text: 'Hallo, ich habe Schulden und die Miete ist offen 😟 wer hilft?' },
  'text-with-entities': {
    kind: 'text',
    text: 'Brief vom Jobcenter, Tel. +4934123125010, siehe jobcenter.example',
  },
  'start-deep-link': { kind: 'command', command: 'start' },
  'command-human': { kind: 'command', command: 'human' },
  'unknown-command': { kind: 'text', text: '/wohngeld' },
  'reply-with-quote': { kind: 'text', text: 'Geht auch Donnerstag?' },
  'forwarded-text': { kind: 'text', text: 'Letzte Mahnung: zahlen Sie bis 30.11.' },
  'edited-text': { kind: 'edited', text: 'Die Heizung ist seit 3 Tagen kalt' },
  'edited-caption': { kind: 'edited', text: 'Schimmel im Bad' },
  press: { kind: 'press', action: 'consent_yes', id: '0190c0de-7b1a-7c00-8000-00000000abcd' },
  'press-inaccessible-message': { kind: 'press', action: 'helpful', id: 'a1' },
  photo: attachment('photo', 'AgACAgIAAxkBAAIBp3', 'Dieser Brief kam heute'),
  'photo-album': attachment('photo', 'AgACAgIAAxkBAAIBq1'),
  voice: { ...attachment('voice', 'AwACAgIAAxkBAAIBvoice'), seconds: 7 },
  audio: { ...attachment('voice', 'CQACAgIAAxkBAAIBaudio'), seconds: 61 },
  video: attachment('video', 'BAACAgIAAxkBAAIBvideo', 'Wasser tropft'),
  'video-note': attachment('video', 'DQACAgIAAxkBAAIBnote'),
  animation: attachment('video', 'CgACAgIAAxkBAAIBgif'),
  document: attachment('document', 'BQACAgIAAxkBAAIBdoc'),
  sticker: attachment('sticker', 'CAACAgIAAxkBAAIBsticker'),
  // As exact as it came, for somebody in danger; an answer rounds it.
  location: { ...attachment('location'), place: { latitude: 51.3441, longitude: 12.4021 } },
  venue: { ...attachment('location'), place: { latitude: 51.3441, longitude: 12.4021 } },
  contact: attachment('contact'),
  'contact-own': { ...attachment('contact'), phone: '+4915112345678' },
  dice: attachment('other'),
  poll: attachment('other', null, 'Wer hat noch kein Wasser?\nIch\nAlle'),
  checklist: attachment('other', null, 'Umzug\nWohngeld beantragen\nKita fragen'),
  'future-kind': attachment('other'),
  'nothing-visible': attachment('other'),
  blocked: { kind: 'reachable', reachable: false },
  unblocked: { kind: 'reachable', reachable: true },
}

/** Fixtures that have a test of their own below. */
const ELSEWHERE = [
  'command-with-words',
  'rich-message',
  'edited-live-location',
  'press-unknown-action',
  'press-old-form',
  'press-game',
  'press-in-group',
  'pinned-service-message',
  'auto-delete-service-message',
  'from-another-bot',
  'added-to-group',
  'left-group',
  'muted-in-group',
  'group-message',
  'group-service-message',
  'group-bot-removed',
  'channel-added',
  'poll-answer',
]

describe('what a tenant did on Telegram', () => {
  test.each(Object.entries(CONTENTS))('%s is read as what it says', (name, content) => {
    expect(inboundOf(name).content).toEqual(content)
  })

  test('every recorded update is expected somewhere in this file', () => {
    const names = readdirSync(folder).map((file) => file.replace('.json', ''))
    expect(names.toSorted()).toEqual([...Object.keys(CONTENTS), ...ELSEWHERE].toSorted())
  })

  test('T1: it carries the update id as its key, and who wrote where', () => {
    expect(inboundOf('text')).toEqual({
      from: 'tenant',
      platform: 'telegram',
      botId: BOT,
      platformId: '884213002',
      userId: '5123456789',
      chatId: '5123456789',
      displayName: 'Ayşe Yıldız',
      languageHint: 'tr',
      messageId: '311',
      content: CONTENTS['text'] as TenantContent,
    })
  })

  test('an edit names the message it changed, a press names none', () => {
    expect(inboundOf('edited-text').messageId).toBe('311')
    expect(inboundOf('press').messageId).toBeNull()
  })

  test('words after a command are kept as a text, so that the crisis screen reads them', () => {
    expect(inboundOf('command-with-words').content).toEqual({
      kind: 'text',
      text: '/help ich will nicht mehr leben',
    })
    const update = fixture('command-human')
    const oneWord = { ...update, message: { ...update.message!, text: '/help sterben' } } as Update
    expect(parseUpdate(oneWord, BOT)).toMatchObject({
      inbound: { content: { kind: 'text', text: '/help sterben' } },
    })
  })

  test('a command is read whatever its case and blanks', () => {
    const update = fixture('command-human')
    const spoken = ['/HUMAN', ' /human ', '/human@lotse_musterstadt_bot'].map((text) =>
      parseUpdate({ ...update, message: { ...update.message!, text } }, BOT),
    )
    for (const result of spoken) {
      expect(result).toMatchObject({ inbound: { content: { kind: 'command', command: 'human' } } })
    }
  })

  test('the words of a rich message are read like any text', () => {
    expect(inboundOf('rich-message').content).toEqual({
      kind: 'text',
      text: 'Meine Lage\nIch kann nicht mehr zahlen 😟\n1.\nStrom gesperrt\n2.\nBrief\nMiete\n520 €',
    })
  })
})

describe('presses', () => {
  test('T7: a press carries the callback to answer', () => {
    expect(parsed('press')).toMatchObject({ kind: 'tenant', callbackId: '22005123456789001' })
    expect(parsed('text')).toMatchObject({ kind: 'tenant', callbackId: null })
  })

  test.each(['press-unknown-action', 'press-old-form', 'press-game', 'press-in-group'])(
    'T7: %s is a stale press, to be answered and nothing else',
    (name) => {
      expect(parsed(name)).toEqual({
        kind: 'stale_press',
        callbackId: fixture(name).callback_query!.id,
        language: 'tr',
      })
    },
  )

  test.each(['v2:human:a1', 'v1:human:', 'v1:human', 'v1:human:a:b', ''])(
    'T7: data "%s" is stale',
    (data) => {
      const update = fixture('press')
      const pressed = { ...update, callback_query: { ...update.callback_query!, data } }
      expect(parseUpdate(pressed, BOT).kind).toBe('stale_press')
    },
  )
})

describe('groups', () => {
  const GROUP = { kind: 'group', language: 'de' }
  test.each([
    ['added-to-group', { ...GROUP, chatId: '-4100001', event: 'added' }],
    ['muted-in-group', { ...GROUP, chatId: '-1002233445566', event: 'added' }],
    ['channel-added', { ...GROUP, chatId: '-1009988776655', event: 'added' }],
    ['left-group', { ...GROUP, chatId: '-4100001', event: 'left', language: null }],
    ['group-message', { ...GROUP, chatId: '-1002233445566', event: 'message', language: 'tr' }],
    ['group-service-message', { ...GROUP, chatId: '-4100001', event: 'message' }],
    ['group-bot-removed', { ...GROUP, chatId: '-4100001', event: 'left' }],
  ])('%s carries no word of the group', (name, expected) => {
    expect(parsed(name)).toEqual(expected)
  })
})

describe('what is passed over', () => {
  test.each([
    ['edited-live-location', 'edit_without_text'],
    ['pinned-service-message', 'service_message'],
    ['auto-delete-service-message', 'service_message'],
    ['from-another-bot', 'from_bot'],
    ['poll-answer', 'kind_not_asked_for'],
  ])('%s: %s', (name, why) => {
    expect(parsed(name)).toEqual({ kind: 'ignored', why })
  })

  test('a payload that breaks the documented form throws, for the intake to set aside', () => {
    const broken = { update_id: 1, message: { text: 'Hallo' } } as unknown as Update
    expect(() => parseUpdate(broken, BOT)).toThrow(TypeError)
  })
})
