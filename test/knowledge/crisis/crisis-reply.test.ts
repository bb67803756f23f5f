import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { crisisReply, nobodyYetReply } from '../../../src/knowledge/crisis/crisis-reply.ts'
import { helplinesToCheck } from '../../../src/knowledge/crisis/helplines.ts'
import { unreviewedCrisisTexts } from '../../../src/knowledge/crisis/reviews.ts'
import { CRISIS_TEXTS, crisisTextOf, type CrisisText } from '../../../src/knowledge/crisis/texts.ts'
import { loadVocabulary } from '../../../src/knowledge/vocabulary.ts'
import { loadWords } from '../../../src/words.ts'
import { root } from '../../support/source-imports.ts'

const { helplines, reviews } = loadVocabulary(join(root, 'vocabulary'))
const wordsFor = loadWords(join(root, 'locales'))

const SUNDAY_NIGHT = new Date('2026-11-22T02:00:00+01:00')
const MONDAY_AFTERNOON = new Date('2026-11-23T15:00:00+01:00')

function reply(
  text: CrisisText,
  { language = 'de', federalState = 'SN', now = MONDAY_AFTERNOON, isCovered = true } = {},
): string {
  const question = { text, words: wordsFor(language), german: wordsFor('de'), federalState, isCovered, now }
  return crisisReply(question, helplines)
    .spans.map((span) => span.text)
    .join('')
}

const TRUTH: Record<string, RegExp> = { de: /kann nicht versprechen/, en: /cannot promise/ }

describe.each(wordsFor.languages)('every crisis text in %s', (language) => {
  test.each(CRISIS_TEXTS)('names 112 and promises no help (C1): %s', (text) => {
    const said = reply(text, { language })
    expect(said).toContain('112')
    expect(said).toMatch(TRUTH[language] ?? /112/)
    expect(said).not.toMatch(/Hilfe ist unterwegs|Hilfe kommt|help is (coming|on its way)/i)
  })
  test.each(CRISIS_TEXTS)('fits one message together with the first notice (T6): %s', (text) => {
    expect(reply(text, { language }).length).toBeLessThan(2800)
  })
  test.each(CRISIS_TEXTS)('asks where they are and gives a German sentence to read out: %s', (text) => {
    const said = reply(text, { language })
    expect(said).toContain(wordsFor(language)('crisis-where'))
    const sentence = wordsFor('de')(`crisis-sentence-${text.replaceAll('_', '-')}`)
    expect(said).toContain(`${sentence} Ich bin in …`)
    // What it means is for those who read another language.
    expect(said.includes(wordsFor(language)('crisis-sentence-place'))).toBe(true)
    expect(said.split(sentence)).toHaveLength(2)
  })
})

describe('a German text is readable on a phone', () => {
  test.each(CRISIS_TEXTS)('at most 1,800 characters: %s', (text) => {
    expect(reply(text).length).toBeLessThanOrEqual(1800)
  })
})

describe('who writes decides what they read', () => {
  const rule = 'de/test/test'
  test.each(['violence', 'child_danger'] as const)(
    '%s has a text for each role, and one where none is told',
    (kind) => {
      const texts = (['victim', 'witness', 'doer'] as const).map((role) => crisisTextOf({ kind, role, rule }))
      expect(new Set(texts.map((text) => reply(text))).size).toBe(3)
      expect(texts).toContain(crisisTextOf({ kind, rule }))
    },
  )
  test('who fears to hurt a child is told to put it down and leave the room, and gets the line for parents', () => {
    const said = reply('child_danger_doer')
    expect(said).toMatch(/Legen Sie das Kind an einen sicheren Ort.*Gehen Sie dann aus dem Zimmer/)
    expect(said).toContain('0800 111 0 550')
    expect(said).not.toContain('116 111')
  })
  test('who hurts another is told to go, and gets no line for victims', () => {
    const said = reply('violence_doer')
    expect(said).toMatch(/^Gehen Sie jetzt weg von der anderen Person/)
    expect(said).toContain('https://www.bag-taeterarbeit.de')
    expect(said).not.toContain('116 016')
  })
  test('without anybody on call the tenant is told so at once', () => {
    const said = reply('suicide', { isCovered: false })
    expect(said).toMatch(/keinen Notdienst/)
    expect(said).not.toMatch(/kann nicht versprechen/)
  })
  test('nobody answered: said with the numbers again, and "outside" where a call inside kills', () => {
    const question = {
      text: 'gas' as const,
      words: wordsFor('de'),
      german: wordsFor('de'),
      federalState: 'SN',
      isCovered: true,
      now: MONDAY_AFTERNOON,
    }
    const said = nobodyYetReply(question, helplines)
      .spans.map((span) => span.text)
      .join('')
    expect(said).toMatch(/niemand aus unserem Team gemeldet/)
    expect(said).toMatch(/rufen Sie draußen 112 an/)
    expect(said).toMatch(/^112 – /m)
  })
})

describe('fire, gas and carbon monoxide have opposite instructions (C3)', () => {
  const [fire, gas, monoxide] = (['fire', 'gas', 'carbon_monoxide'] as const).map((hazard) =>
    reply(hazard, { language: 'en' }),
  )
  test('smoke in the stairwell: stay in, doors shut, window', () => {
    expect(fire).toMatch(/smoke in the stairwell: stay in the flat and close the doors\. Go to a window/)
  })
  test('gas: out, no switch, no bell, no phone inside, call from outside', () => {
    expect(gas).toMatch(/Get out at once/)
    expect(gas).toMatch(/no switch/i)
    expect(gas).toMatch(/Do not phone inside/)
    expect(gas).toMatch(/Do not ring/)
    expect(gas).not.toMatch(/stay in/i)
  })
  test('no sentence of gas and carbon monoxide says "call" before "outside"', () => {
    expect(gas).not.toMatch(/Do not wait, call 112/)
    expect(monoxide).not.toMatch(/Do not wait, call 112/)
    expect(gas).toMatch(/go outside and call 112 from there/)
  })
})

describe('helplines (C3)', () => {
  test('emergency numbers come first, open ones before those closed now', () => {
    const atNight = reply('suicide', { now: SUNDAY_NIGHT })
    expect(atNight.indexOf('112')).toBeLessThan(atNight.indexOf('0800 111 0 111'))
    expect(atNight.indexOf('0800 111 0 111')).toBeLessThan(atNight.indexOf('116 111'))
    const closed = wordsFor('de')('crisis-closed-now')
    expect(atNight.split('\n').filter((line) => line.includes(closed))).toEqual([
      expect.stringContaining('116 111'),
    ])
  })
  test('in the afternoon nothing is said to be closed', () => {
    expect(reply('suicide')).not.toContain(wordsFor('de')('crisis-closed-now'))
  })
  test('the numbers for men and parents are shown as closed at night', () => {
    const closed = wordsFor('de')('crisis-closed-now')
    const line = (text: string, number: string) =>
      text.split('\n').find((one) => one.startsWith(number)) ?? ''
    expect(line(reply('violence_victim', { now: SUNDAY_NIGHT }), '0800 123 99 00')).toContain(closed)
    expect(line(reply('child_danger_witness', { now: SUNDAY_NIGHT }), '0800 111 0 550')).toContain(closed)
    expect(line(reply('violence_victim', { now: SUNDAY_NIGHT }), '116 016')).not.toContain(closed)
  })
  test.each([
    ['SN', '0361 730 730'],
    ['ST', '0361 730 730'],
    ['BW', '0761 19240'],
    ['NW', '0228 19240'],
  ])('the poison centre of %s is %s, and no other is shown', (federalState, number) => {
    const text = reply('medical', { federalState })
    expect(text).toContain(number)
    for (const wrong of ['0361 730 730', '0761 19240', '0228 19240']) {
      if (wrong !== number) expect(text).not.toContain(wrong)
    }
  })
  test('a number is due until somebody has checked it, and again some day (C3)', () => {
    expect(helplinesToCheck(helplines, '2026-11-22')).toHaveLength(
      helplines.filter(({ checked }) => checked === undefined).length,
    )
    const checked = helplines.map((helpline) => ({ ...helpline, checked: '2026-11-22' }))
    expect(helplinesToCheck(checked, '2026-11-22')).toEqual([])
    expect(helplinesToCheck(checked, '2030-01-01')).toHaveLength(helplines.length)
  })
})

describe('reviews (C1)', () => {
  test('no text counts as reviewed before a named professional has signed it', () => {
    expect(unreviewedCrisisTexts(reviews, ['de', 'en'])).toHaveLength(2 * CRISIS_TEXTS.length)
  })
  test('a signed text is no longer listed, a missing language is', () => {
    const signed = { de: { gas: { reviewer: 'A. Beispiel, Feuerwehr', date: '2026-12-01' } } }
    expect(unreviewedCrisisTexts(signed, ['de'])).not.toContainEqual({ language: 'de', text: 'gas' })
    expect(unreviewedCrisisTexts(signed, ['tr'])).toHaveLength(CRISIS_TEXTS.length)
  })
})
