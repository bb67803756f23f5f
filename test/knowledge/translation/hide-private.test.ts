import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainForm } from '../../../src/knowledge/redaction.ts'
import { hidePrivate, putBack } from '../../../src/knowledge/translation/hide-private.ts'
import { loadRedact } from '../../../src/start/knowledge.ts'
import { privateLines } from '../private-lines.ts'

const redact = loadRedact()

test('L2: what is taken out of a text stands in its place again afterwards', () => {
  const text = 'Guten Tag, ich heiße Wanda Beispiel, Tel. 0171 5556677. Kommen Sie am 12.05. um 9:30 Uhr?'
  const hidden = hidePrivate(text, redact)!
  expect(hidden.told).toBe('Guten Tag, ich heiße ⟦1⟧, Tel. ⟦2⟧. Kommen Sie am 12.05. um 9:30 Uhr?')
  expect(hidden.pieces).toEqual(['Wanda Beispiel', '0171 5556677'])
  expect(putBack(hidden.told, hidden.pieces)).toBe(text)
  expect(putBack('Call ⟦2⟧, ask for ⟦1⟧.', hidden.pieces)).toBe('Call 0171 5556677, ask for Wanda Beispiel.')
})

test('L2: of 300 seeded German lines nothing private is told, and each comes back whole', () => {
  const lines = privateLines(20_261_122, 300)
  const hidden = lines.map(({ text, secrets }) => ({ text, secrets, ...hidePrivate(text, redact) }))
  const told = hidden.flatMap((line) => (line.told === undefined ? [] : [{ ...line, told: line.told }]))
  expect(
    told.filter((line) => line.secrets.some((secret) => line.told.toLowerCase().includes(secret))),
  ).toEqual([])
  expect(told.map(({ told: made, pieces = [] }) => putBack(made, pieces))).toEqual(
    told.map(({ text }) => plainForm(text)),
  )
  expect(told).toHaveLength(lines.length)
})

test('whatever a redaction leaves out, a text comes back whole or is not told', () => {
  const word = fc.constantFrom('und', 'Anna', 'Bert', '0171', 'wohnt', 'im', ',', '.', 'die')
  fc.assert(
    fc.property(fc.array(fc.record({ word, isPrivate: fc.boolean() }), { maxLength: 12 }), (parts) => {
      const text = plainForm(parts.map((part) => part.word).join(' '))
      const blanked = parts.map((part) => (part.isPrivate ? '…' : part.word)).join(' ')
      const hidden = hidePrivate(text, () => blanked)
      if (hidden === null) return
      expect(putBack(hidden.told, hidden.pieces)).toBe(text)
    }),
  )
})

test('what could have stood in two places is not told', () => {
  expect(hidePrivate('Anna und Bert und Carl', () => '… und …')).toBeNull()
})

test('who writes the brackets of a slot is not translated: it could not be told from ours', () => {
  expect(hidePrivate('Sag ⟦1⟧ und ⟦2⟧', redact)).toBeNull()
})

describe('a slot that is', () => {
  test.each([
    ['missing', 'Call me.'],
    ['doubled', 'Call ⟦1⟧ or ⟦1⟧, ask for ⟦2⟧.'],
    ['invented', 'Call ⟦1⟧, ask for ⟦2⟧ or ⟦3⟧.'],
    ['changed', 'Call ⟦1⟧, ask for ⟦two⟧.'],
    ['zero', 'Call ⟦0⟧, ask for ⟦2⟧.'],
    ['torn', 'Call ⟦1⟧, ask for ⟦2⟧ ⟧.'],
  ])('%s refuses the translation', (_, made) => {
    expect(putBack(made, ['030 23125', 'Anna'])).toBeNull()
  })
})
