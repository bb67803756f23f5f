import { describe, expect, test } from 'vitest'
import { compileBook, type Concept } from '../../../src/knowledge/understanding/phrases.ts'
import { tokenise } from '../../../src/knowledge/understanding/tokens.ts'

function stands(
  phrase: string,
  text: string,
  options: Partial<Concept> = {},
  more: Record<string, Concept> = {},
) {
  const book = compileBook({ wanted: { phrases: [phrase], ...options }, ...more })
  return book.find(tokenise(text))('wanted').length > 0
}

describe('words', () => {
  test.each([
    ['miete', 'die Miete', true],
    ['miete', 'Mieter', false],
    ['miet*', 'Mieterin', true],
    ['*miete', 'Kaltmiete', true],
    ['*miet*', 'Untermieter', true],
    ['umbringen~', 'umbrignen', true],
    ['umbringen~', 'umgraben', false],
    ['strom|gas', 'kein Gas', true],
    ['ins_bett|schlafen', 'ich geh ins Bett', true],
    ['ins_bett|schlafen', 'das Bett', false],
  ])('%s in "%s": %s', (phrase, text, expected) => expect(stands(phrase, text)).toBe(expected))
})

describe('words in order', () => {
  test('a gap bounds how far apart they stand', () => {
    expect(stands('strom ..2 weg', 'Strom ist jetzt weg')).toBe(true)
    expect(stands('strom ..2 weg', 'Strom ist seit heute früh weg')).toBe(false)
  })
  test('they stand in one sentence', () =>
    expect(stands('strom .. weg', 'Kein Strom. Alles weg.')).toBe(false))
  test('a word may be missing', () => {
    expect(stands('keine ?warme mahlzeit', 'keine Mahlzeit')).toBe(true)
    expect(stands('keine ?warme mahlzeit', 'keine warme Mahlzeit')).toBe(true)
  })
})

describe('parts in any order', () => {
  test('all must stand near', () => {
    expect(stands('hund & bellt', 'es bellt der Hund')).toBe(true)
    expect(stands('hund & bellt', 'der Hund')).toBe(false)
    expect(stands('hund & bellt', 'der Hund eins zwei drei vier bellt', { within: 3 })).toBe(false)
  })
  test('one word cannot be two parts', () => expect(stands('hund|tier & hund|katze', 'der Hund')).toBe(false))
  test('a part after ! must not stand there', () => {
    expect(stands('hund & !katze', 'der Hund')).toBe(true)
    expect(stands('hund & !katze', 'Hund und Katze')).toBe(false)
    expect(stands('hund & !katze', 'Der Hund. Die Katze.')).toBe(true)
    expect(stands('hund & !katze', 'Der Hund. Die Katze.', { across: true })).toBe(false)
  })
  test('they may stand in different sentences when told so', () => {
    expect(stands('hund & bellt', 'Der Hund. Er bellt.')).toBe(false)
    expect(stands('hund & bellt', 'Der Hund. Er bellt.', { across: true })).toBe(true)
  })
})

describe('concepts', () => {
  test('a named concept stands for its phrases', () => {
    const more = { pet: { phrases: ['hund', 'kleine katze'] } }
    expect(stands('mein|meine @pet', 'meine kleine Katze', {}, more)).toBe(true)
    expect(stands('mein|meine @pet', 'meine Katze', {}, more)).toBe(false)
  })
  test('masked tokens are passed over', () => {
    const book = compileBook({ wanted: { phrases: ['hund'] } })
    expect(book.find(tokenise('der Hund'), new Set([1]))('wanted')).toEqual([])
  })
})

describe('what cannot be read is refused with its name', () => {
  test.each([
    ['@nowhere', /"wanted": unknown concept "@nowhere"/],
    ['.. hund', /"wanted": phrase ".. hund": must begin and end with a word/],
    ['?hund', /every word may be missing/],
    ['hund *', /"\*" holds no letter/],
  ])('%s', (phrase, message) => expect(() => compileBook({ wanted: { phrases: [phrase] } })).toThrow(message))
  test('a circle', () => {
    const circle = { one: { phrases: ['@two'] }, two: { phrases: ['@one'] } }
    expect(() => compileBook(circle)).toThrow(/circle/)
  })
  test('a concept with & inside a phrase', () => {
    const inner = { wanted: { phrases: ['mein @pair'] }, pair: { phrases: ['hund & katze'] } }
    expect(() => compileBook(inner)).toThrow(/cannot stand inside another phrase/)
  })
})
