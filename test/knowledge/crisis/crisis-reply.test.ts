import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { crisisReply } from '../../../src/knowledge/crisis/crisis-reply.ts'
import { helplinesToCheck } from '../../../src/knowledge/crisis/helplines.ts'
import { CRISIS_TEXTS, unreviewedCrisisTexts } from '../../../src/knowledge/crisis/reviews.ts'
import type { CrisisFinding } from '../../../src/knowledge/crisis/screen.ts'
import { loadVocabulary } from '../../../src/knowledge/vocabulary.ts'
import { loadWords } from '../../../src/words.ts'
import { root } from '../../support/source-imports.ts'

const { helplines, reviews } = loadVocabulary(join(root, 'vocabulary'))
const wordsFor = loadWords(join(root, 'locales'))

const SUNDAY_NIGHT = new Date('2026-11-22T02:00:00+01:00')
const MONDAY_AFTERNOON = new Date('2026-11-23T15:00:00+01:00')

const rule = 'de/test/test'
const findings: CrisisFinding[] = [
  ...(['suicide', 'self_harm', 'violence', 'child_danger', 'medical'] as const).map((kind) => ({
    kind,
    rule,
  })),
  ...(['fire', 'gas', 'carbon_monoxide'] as const).map((hazard) => ({
    kind: 'fire_gas' as const,
    hazard,
    rule,
  })),
]

function reply(
  finding: CrisisFinding,
  { language = 'de', federalState = 'SN', now = MONDAY_AFTERNOON } = {},
): string {
  const { spans } = crisisReply({ finding, words: wordsFor(language), helplines, federalState, now })
  return spans.map(({ text }) => text).join('')
}

describe.each(['de', 'en'])('every crisis text in %s', (language) => {
  test.each(findings)('names 112 and tells the truth about us (C1): %o', (finding) => {
    const text = reply(finding, { language })
    expect(text).toContain('112')
    expect(text).toMatch(language === 'de' ? /kann nicht versprechen/ : /cannot promise/)
    expect(text).not.toMatch(/Hilfe ist unterwegs|Hilfe kommt|help is (coming|on its way)/i)
  })
  test.each(findings)('fits one message (T6): %o', (finding) => {
    expect(reply(finding, { language }).length).toBeLessThan(4096)
  })
})

describe('fire, gas and carbon monoxide have opposite instructions (C3)', () => {
  const [fire, gas, monoxide] = (['fire', 'gas', 'carbon_monoxide'] as const).map((hazard) =>
    reply({ kind: 'fire_gas', hazard, rule }, { language: 'en' }),
  )
  test('smoke in the stairwell: stay in, doors shut, window', () => {
    expect(fire).toMatch(/smoke in the stairwell: stay in the flat, close the doors, go to a window/)
  })
  test('gas: out, no switch, no bell, no phone inside, call from outside', () => {
    expect(gas).toMatch(/Get out at once/)
    expect(gas).toMatch(/no switch and no doorbell/)
    expect(gas).toMatch(/do not phone inside/)
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
    const atNight = reply({ kind: 'suicide', rule }, { now: SUNDAY_NIGHT })
    expect(atNight.indexOf('112')).toBeLessThan(atNight.indexOf('0800 111 0 111'))
    expect(atNight.indexOf('0800 111 0 111')).toBeLessThan(atNight.indexOf('116 111'))
    const closed = wordsFor('de')('crisis-closed-now')
    expect(atNight.split('\n').filter((line) => line.includes(closed))).toEqual([
      expect.stringContaining('116 111'),
    ])
  })
  test('in the afternoon nothing is said to be closed', () => {
    expect(reply({ kind: 'suicide', rule })).not.toContain(wordsFor('de')('crisis-closed-now'))
  })
  test('the numbers for men and parents are shown as closed at night', () => {
    const closed = wordsFor('de')('crisis-closed-now')
    const line = (text: string, number: string) =>
      text.split('\n').find((one) => one.startsWith(number)) ?? ''
    expect(line(reply({ kind: 'violence', rule }, { now: SUNDAY_NIGHT }), '0800 123 99 00')).toContain(closed)
    expect(line(reply({ kind: 'child_danger', rule }, { now: SUNDAY_NIGHT }), '0800 111 0 550')).toContain(
      closed,
    )
    expect(line(reply({ kind: 'violence', rule }, { now: SUNDAY_NIGHT }), '116 016')).not.toContain(closed)
  })
  test.each([
    ['SN', '0361 730 730'],
    ['ST', '0361 730 730'],
    ['BW', '0761 19240'],
    ['NW', '0228 19240'],
  ])('the poison centre of %s is %s, and no other is shown', (federalState, number) => {
    const text = reply({ kind: 'medical', rule }, { federalState })
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
