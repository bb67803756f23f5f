import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainForm } from '../../../src/knowledge/redaction.ts'
import { hidePrivate, putBack } from '../../../src/knowledge/translation/hide-private.ts'
import { loadPrivateIn } from '../../../src/start/translation-names.ts'
import { privateLines } from '../private-lines.ts'
import { everydayLines, linesWithNames } from './lines-of-tenants.ts'

const privateIn = loadPrivateIn()
const german = privateIn('de')!
const blanking = (blanked: string) => ({ redact: () => blanked, isOrdinary: () => false, narrows: true })

test('L2: what is taken out of a text stands in its place again afterwards', () => {
  const text = 'Guten Tag, ich heiße Wanda Beispiel, Tel. 0171 5556677. Kommen Sie am 12.05. um 9:30 Uhr?'
  const hidden = hidePrivate(text, german)!
  expect(hidden.told).toBe('Guten Tag, ich heiße ⟦1⟧, Tel. ⟦2⟧. Kommen Sie am 12.05. um 9:30 Uhr?')
  expect(hidden.pieces).toEqual(['Wanda Beispiel', '0171 5556677'])
  expect(putBack(hidden.told, hidden.pieces)).toBe(text)
  expect(putBack('Call ⟦2⟧, ask for ⟦1⟧.', hidden.pieces)).toBe('Call 0171 5556677, ask for Wanda Beispiel.')
})

test('L2: of 300 seeded German lines nothing private is told, and each comes back whole', () => {
  const lines = privateLines(20_261_122, 300)
  const hidden = lines.map(({ text, secrets }) => ({ text, secrets, ...hidePrivate(text, german) }))
  const told = hidden.flatMap((line) => (line.told === undefined ? [] : [{ ...line, told: line.told }]))
  expect(
    told.filter((line) => line.secrets.some((secret) => line.told.toLowerCase().includes(secret))),
  ).toEqual([])
  expect(told.map(({ told: made, pieces = [] }) => putBack(made, pieces))).toEqual(
    told.map(({ text }) => plainForm(text)),
  )
  // Who writes a name in small letters that is a word as well is not translated.
  expect(told.length).toBeGreaterThan(0.95 * lines.length)
})

test.each(Object.entries(everydayLines))(
  'an everyday line in %s keeps all its words: none of them is taken for a name',
  (language, lines) => {
    const hidden = lines.map((line) => hidePrivate(line, privateIn(language)!))
    expect(hidden.map((line) => line?.pieces.filter((piece) => /\p{L}/u.test(piece)))).toEqual(
      lines.map(() => []),
    )
  },
)

/** Where names are written like other words, a line whose name no list has is refused instead. */
const REFUSED: Readonly<Record<string, number>> = { ar: 3, fa: 2 }

test.each(Object.entries(linesWithNames))(
  'L2: of a line in %s the name stays in the house, and nothing but the name',
  (language, lines) => {
    const refused: string[] = []
    for (const line of lines) {
      const name = /\{(.*)\}/.exec(line)![1]!
      const text = line.replaceAll(/[{}]/g, '')
      const hidden = hidePrivate(text, privateIn(language)!)
      if (hidden === null) refused.push(text)
      else {
        const named = new Set(name.split(/[ ’]/))
        const taken = hidden.pieces.flatMap((piece) => piece.split(/[\s’]+/))
        expect(
          words(hidden.told).filter((word) => word.length > 2 && named.has(word)),
          text,
        ).toEqual([])
        expect(
          taken.filter((word) => !named.has(word) && word !== 'Jobcenter'),
          text,
        ).toEqual([])
      }
    }
    expect(refused).toHaveLength(REFUSED[language] ?? 0)
  },
)

const words = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []

test('L2: a name that begins a sentence, stands in small letters or has an ending is one, too', () => {
  const told = (text: string, language: string) => hidePrivate(text, privateIn(language)!)?.told
  expect(told('Gheorghe nu a plătit chiria.', 'ro')).toBe('⟦1⟧ nu a plătit chiria.')
  expect(told('dün mehmet eve geldi ve beni dövdü', 'tr')).toBe('dün ⟦1⟧ eve geldi ve beni dövdü')
  expect(told('с Сергеем я больше не живу', 'ru')).toBe('с ⟦1⟧ я больше не живу')
  expect(told('MÓJ MĄŻ KRZYSZTOF MNIE BIJE', 'pl')).toBe('MÓJ MĄŻ ⟦1⟧ MNIE BIJE')
})

test('L2: where nobody can tell whether a word is a name, nothing is told', () => {
  expect(hidePrivate('Xhevahire nu a plătit chiria.', privateIn('ro')!)).toBeNull()
  expect(hidePrivate('MÓJ SĄSIAD XHEVAHIR MNIE BIJE', privateIn('pl')!)).toBeNull()
  expect(hidePrivate('زوجي جوان يضربني', privateIn('ar')!)).toBeNull()
})

test('of German words that nobody knows none is hidden together with one that is known: nothing is told', () => {
  expect(hidePrivate('Ich kapier gar nichts und brauche Hilfe.', german)).toBeNull()
})

test('a language whose names nobody knows has nothing that may be told', () => {
  expect(privateIn('es')).toBeNull()
})

test('an ordinary word beside what a rule took out stays in the sentence', () => {
  const french = {
    redact: () => 'Bonjour, … mois',
    narrows: true,
    isOrdinary: (word: string) => /^(?:est|fausse|depuis)$/.test(word),
  }
  expect(hidePrivate('Bonjour, est fausse depuis 3 mois', french)).toEqual({
    told: 'Bonjour, est fausse depuis ⟦1⟧ mois',
    pieces: ['3'],
  })
})

test('whatever a redaction leaves out, a text comes back whole or is not told', () => {
  const word = fc.constantFrom('und', 'Anna', 'Bert', '0171', 'wohnt', 'im', ',', '.', 'die')
  fc.assert(
    fc.property(fc.array(fc.record({ word, isPrivate: fc.boolean() }), { maxLength: 12 }), (parts) => {
      const text = plainForm(parts.map((part) => part.word).join(' '))
      const blanked = parts.map((part) => (part.isPrivate ? '…' : part.word)).join(' ')
      const hidden = hidePrivate(text, blanking(blanked))
      if (hidden === null) return
      expect(putBack(hidden.told, hidden.pieces)).toBe(text)
    }),
  )
})

test('what could have stood in two places is not told', () => {
  expect(hidePrivate('Anna und Bert und Carl', blanking('… und …'))).toBeNull()
})

test('who writes the brackets of a slot is not translated: it could not be told from ours', () => {
  expect(hidePrivate('Sag ⟦1⟧ und ⟦2⟧', german)).toBeNull()
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
