import { expect, test } from 'vitest'
import { loadField } from '../../../src/start/knowledge.ts'

const { translate } = loadField()
const words = (word: string, language: string): string[] =>
  translate(word, language).map((found) => found.word)

test.each([
  ['accommodation', 'en', /unterkunft|wohn/],
  ['kira', 'tr', /miet/],
  ['ребенка', 'ru', /kind/],
  ['logement', 'fr', /wohn/],
])('%s, in %s part of many labels, is translated', (word, language, german) => {
  expect(words(word, language).join(' ')).toMatch(german)
})

test('what no label has, and German, is not translated', () => {
  expect([words('xylophonist', 'en'), words('Miete', 'de'), words('casa', 'es')]).toEqual([[], [], []])
})

test('translations are probabilities, the best first', () => {
  const found = translate('rent', 'en').map(({ probability }) => probability)
  expect(found.length).toBeGreaterThan(0)
  expect(found).toEqual(found.toSorted((one, other) => other - one))
  expect(found.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1)
})
