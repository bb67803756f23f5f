import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TEXT_LIMIT, renderReply, shorten } from '../../../src/bots/telegram/render.ts'
import type { TelegramMessage } from '../../../src/bots/telegram/render.ts'
import { isVisible } from '../../../src/bots/telegram/visible.ts'
import { TENANT_ACTIONS } from '../../../src/cases/inbound.ts'
import type { Button, Reply, Span } from '../../../src/cases/outbound.ts'

const text = (...spans: (string | { bold: string })[]): Reply => ({
  spans: spans.map((span): Span =>
    typeof span === 'string' ? { text: span } : { text: span.bold, bold: true },
  ),
  buttons: [],
})
const button = (label: string, id = 'a1'): Button => ({ action: 'human', id, label })

/** The words that an entity of a message covers. */
const covered = (message: TelegramMessage) =>
  message.entities.map(({ offset, length }) => message.text.slice(offset, offset + length))

const graphemes = (value: string) =>
  [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(value)].map(({ segment }) => segment)

/** What a tenant sees: the text without the blanks that may fall away at a cut. */
const ink = (value: string) => value.replace(/\s+/g, '')

describe('a reply that fits', () => {
  test('is plain text with bold entities in UTF-16 units and no markup', () => {
    const [message, ...rest] = renderReply(text('👨‍👩‍👧 <b>', { bold: 'Caritas' }, '*: ', { bold: '0341 23125' }))
    expect(rest).toEqual([])
    expect(message).toEqual({
      text: '👨‍👩‍👧 <b>Caritas*: 0341 23125',
      entities: [
        { type: 'bold', offset: 12, length: 7 },
        { type: 'bold', offset: 22, length: 10 },
      ],
    })
  })

  test('joins neighbouring bold spans and leaves blanks around them plain', () => {
    const [message] = renderReply(
      text('a', { bold: ' Ost' }, { bold: 'West ' }, { bold: '' }, 'b', { bold: ' \n ' }, 'c'),
    )
    expect(covered(message!)).toEqual(['OstWest'])
  })

  test('survives half a surrogate pair, which Telegram would refuse', () => {
    const [message] = renderReply(text('\ud83d', { bold: '\ude00!' }))
    expect(message).toEqual({ text: '\ufffd\ufffd!', entities: [{ type: 'bold', offset: 1, length: 2 }] })
  })

  test.each(['', ' \n\t ', '\u200b\u200d\ufe0f', '\u3164'])('T6: empty text %j is never sent', (empty) => {
    expect(renderReply(text(empty))).toEqual([])
  })
})

describe('a reply that is too long', () => {
  test('T6: is cut between paragraphs where one lies late enough', () => {
    const first = 'Wort '.repeat(700).trim()
    const parts = renderReply(text(`${first}\n\n${'Zeile\n'.repeat(300)}`))
    expect(parts[0]!.text).toBe(first)
  })

  test('T6: is cut between words, never within one', () => {
    const parts = renderReply(text('Wohnungslosenhilfe '.repeat(600)))
    expect(parts.length).toBe(3)
    for (const part of parts) expect(part.text).toMatch(/^(Wohnungslosenhilfe ?)+$/)
  })

  test('T6: keeps a number together that is held by no-break spaces', () => {
    const number = '0800\u00a0111\u00a00\u00a0111'
    for (let before = 4080; before < 4100; before += 1) {
      const parts = renderReply(text(`${'a'.repeat(before - 1)} ${number}`))
      expect(parts.at(-1)!.text).toContain(number)
    }
  })

  test('T6: moves a bold name that would be cut to the next part as a whole', () => {
    const name = 'Schuldnerberatung im Stadtteilladen Volkmarsdorf'
    const parts = renderReply(text('Wort '.repeat(815), { bold: name }, ' hilft'))
    expect(parts.map(covered)).toEqual([[], [name]])
    expect(parts[1]!.text).toBe(`${name} hilft`)
  })

  test('T6: goes on in bold where the bold itself is longer than a message', () => {
    const parts = renderReply(text({ bold: 'Ein Satz. '.repeat(900) }))
    expect(parts.length).toBe(3)
    for (const part of parts) expect(covered(part)).toEqual([part.text])
  })

  test('T6: 4,096 characters of emoji come through whole', () => {
    const family = '👨‍👩‍👧‍👦'
    const parts = renderReply(text(family.repeat(4096)))
    for (const part of parts) {
      expect(part.text.length).toBeLessThanOrEqual(TEXT_LIMIT)
      expect(part.text.length % family.length).toBe(0)
    }
    expect(parts.map((part) => part.text).join('')).toBe(family.repeat(4096))
  })

  test('T6: a word longer than a message is cut between the characters a reader sees', () => {
    const parts = renderReply(text(`a${'e\u0301'.repeat(3000)}`))
    expect(parts.map((part) => part.text.length)).toEqual([4095, 1906])
  })

  test('T6: a single character longer than a message falls apart, but into no half code points', () => {
    const parts = renderReply(text(`e${'\u0301'.repeat(5000)}${'😀'.repeat(3000)}`))
    expect(parts.map((part) => part.text).join('').length).toBe(11_001)
    for (const part of parts) expect(part.text.isWellFormed()).toBe(true)
    const chain = `😀${'\u200d😀'.repeat(2000)}`
    for (const part of renderReply(text(chain))) expect(part.text.isWellFormed()).toBe(true)
  })

  test('T6: a script without blanks is cut between its words', () => {
    const sentence = '我需要帮助支付房租。'
    const parts = renderReply(text(sentence.repeat(1000)))
    const words = [...new Intl.Segmenter('und', { granularity: 'word' }).segment(sentence)]
    for (const part of parts.slice(0, -1)) {
      expect(words.some((word) => part.text.endsWith(word.segment))).toBe(true)
    }
    expect(parts.map((part) => part.text).join('')).toBe(sentence.repeat(1000))
  })
})

/** Runs of text as answers hold them, and as nobody would write them. */
const run = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 120 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 400 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  fc.constantFrom(
    '\n\n',
    '\n',
    ' ',
    '\u00a0',
    '👩🏽‍🚒',
    '🇩🇪',
    'مساعدة في الإيجار',
    '我需要帮助',
    'x'.repeat(5000),
  ),
)
const reply: fc.Arbitrary<Reply> = fc.record({
  spans: fc.array(
    fc
      .tuple(run, fc.boolean())
      .map(([value, bold]): Span => (bold ? { text: value, bold: true } : { text: value })),
    { minLength: 1, maxLength: 40 },
  ),
  buttons: fc.constant([]),
})

describe('any reply', () => {
  test('T6: becomes parts of 1-4096 units that say all of it, whole characters and true bold', () => {
    fc.assert(
      fc.property(reply, (given) => {
        const whole = given.spans.map((span) => span.text.toWellFormed()).join('')
        const characters = new Set(graphemes(whole))
        const parts = renderReply(given)
        const said = parts.map((part) => part.text).join(' ')
        // Parts that nobody could see are left out, so only visible characters can be compared.
        const seen = (value: string) => [...ink(value)].filter(isVisible).join('')
        expect(seen(said)).toBe(seen(whole))
        for (const part of parts) {
          expect(part.text.length).toBeGreaterThanOrEqual(1)
          expect(part.text.length).toBeLessThanOrEqual(TEXT_LIMIT)
          expect(isVisible(part.text)).toBe(true)
          // The first and the last character are the ones that a wrong cut breaks.
          const own = graphemes(part.text)
          if (!own.some((one) => one.length > 1000)) {
            expect(characters.has(own[0]!)).toBe(true)
            expect(characters.has(own.at(-1)!)).toBe(true)
          }
          for (const { offset, length } of part.entities) {
            expect(length).toBeGreaterThanOrEqual(1)
            expect(offset).toBeGreaterThanOrEqual(0)
            expect(offset + length).toBeLessThanOrEqual(part.text.length)
            expect(part.text.slice(offset, offset + length).isWellFormed()).toBe(true)
          }
        }
        const boldSaid = parts.flatMap(covered).join('')
        const boldMeant = given.spans.map((span) => (span.bold ? span.text.toWellFormed() : '')).join('')
        expect(seen(boldSaid)).toBe(seen(boldMeant))
      }),
      { numRuns: 150 },
    )
  })

  test('T6: no word shorter than a message is cut', () => {
    const word = fc.stringMatching(/^[a-zäöüß]{1,30}$/)
    const blank = fc.constantFrom(' ', '\n', '\n\n', '  ')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, blank), { minLength: 300, maxLength: 1200 }), (pairs) => {
        const words = pairs.map(([value]) => value)
        const parts = renderReply(text(pairs.flat().join('')))
        expect(parts.flatMap((part) => part.text.split(/\s+/))).toEqual(words)
      }),
      { numRuns: 50 },
    )
  })
})

describe('buttons', () => {
  test('hang on the last part only', () => {
    const parts = renderReply({
      ...text('Wort '.repeat(2000)),
      buttons: [[button('Ja'), button('Nein')], []],
    })
    expect(parts.map((part) => part.reply_markup?.inline_keyboard ?? null)).toEqual([
      null,
      null,
      [
        [
          { text: 'Ja', callback_data: 'v1:human:a1' },
          { text: 'Nein', callback_data: 'v1:human:a1' },
        ],
      ],
    ])
  })

  test('T6: every action fits 64 bytes with an id of 36 characters', () => {
    const buttons = TENANT_ACTIONS.map((action) => [{ action, id: crypto.randomUUID(), label: 'Ja' }])
    const [message] = renderReply({ ...text('Frage'), buttons })
    for (const [one] of message!.reply_markup!.inline_keyboard) {
      expect('callback_data' in one! && Buffer.byteLength(one.callback_data)).toBeLessThanOrEqual(64)
    }
  })

  test.each(['a'.repeat(56), 'ä'.repeat(28), '', 'a:b'])('T6: the id %j is a bug and is refused', (id) => {
    const buttons = [[button('Ja', id)]]
    expect(() => renderReply({ ...text('Frage'), buttons })).toThrow(/callback_data/)
  })

  test('need a label and a text to hang on', () => {
    expect(() => renderReply({ ...text('Frage'), buttons: [[button(' \u200b')]] })).toThrow(/label/)
    expect(() => renderReply({ ...text(' '), buttons: [[button('Ja')]] })).toThrow(/without a text/)
  })

  test('have labels of one line, shortened between characters', () => {
    const label = `Neustadt-\nNeuschönefeld ${'👩🏽‍🚒'.repeat(60)}`
    const [message] = renderReply({ ...text('Frage'), buttons: [[button(label)]] })
    const shown = message!.reply_markup!.inline_keyboard[0]![0]!
    expect(graphemes(shown.text)).toHaveLength(48)
    expect(shown.text).toBe(`Neustadt- Neuschönefeld ${'👩🏽‍🚒'.repeat(23)}…`)
  })

  test('a text that fits is not shortened', () => {
    expect(shorten('Ja, bitte', 9)).toBe('Ja, bitte')
    expect(shorten('Ja, bitte', 5)).toBe('Ja,…')
  })
})
