import { describe, expect, test } from 'vitest'
import { createReadQuestion, type AskedPart } from '../../../src/knowledge/search/question.ts'
import { loadField } from '../../../src/start/knowledge.ts'

const read = createReadQuestion(loadField())
/** The first stem of each part, as it is asked for first. */
const stems = (text: string, language: string | null): string[] =>
  read(text, language).map(({ ways }) => ways[0]?.terms.find((term) => term.startsWith('=')) ?? '')
const saying = (parts: readonly AskedPart[], term: string) =>
  parts.flatMap(({ ways }) => ways).filter(({ terms }) => terms.includes(term))

describe('a German question', () => {
  test('is asked in its own words, and in others that mean the same for less', () => {
    const parts = read('Hartz IV', 'de')
    expect(parts[0]?.concepts.length).toBeGreaterThan(0)
    const [own] = parts[0]?.ways ?? []
    expect(own).toMatchObject({ weight: 1, measures: true })
    expect(own?.terms).toContain('=hartz')
    expect(saying(parts, '=burgergeld')[0]?.weight).toBeLessThan(1)
  })

  test('is also asked as it was probably meant, for nearly as much', () => {
    const [own, meant] = read('Kindergraten', 'de')[0]?.ways ?? []
    expect([own?.weight, meant?.weight]).toEqual([1, 0.9])
    expect(meant?.terms).toContain('arte')
  })

  test('a slip in a word that says nothing leaves it saying nothing', () => {
    expect(stems('welhce Miete', 'de')).toEqual(['=miet'])
  })

  test('a word means what is written like it, before what only has its stem', () => {
    const concepts = (text: string) => read(text, 'de').flatMap((part) => part.concepts)
    expect(concepts('Schulden')).toContain('%debt-problems')
    expect(concepts('Schulden')).not.toContain('%h-blame-guilt')
    expect(concepts('Schuld')).toContain('%h-blame-guilt')
  })

  test('an unknown compound is about what it starts with', () => {
    const [part] = read('Impfungsangebot', 'de')
    expect(part?.concepts).toEqual(['%vaccination'])
    expect(saying([part!], 'gebo')).not.toEqual([])
  })

  test('what says nothing about the need is left out, each other word counts once', () => {
    expect(
      stems('Hallo, wo ist bitte Frau Abcdefg? Abcdefg!', 'de').filter((stem) => stem === '=abcdefg'),
    ).toEqual(['=abcdefg'])
    expect(stems('wo ist der', 'de')).toHaveLength(3)
  })

  test('an unknown language reads the words of the directory', () => {
    expect(stems('und die Miete', null)).toEqual(['=miet'])
    expect(stems('und die Miete', 'xx')).toEqual(['=miet'])
  })

  test('emoji and signs are no words', () => {
    expect(read('🙏🙏 ?!', 'de')).toEqual([])
  })

  test('a message of 4,096 characters asks for a bounded number of words', () => {
    const long = Array.from({ length: 500 }, (_, index) => `wort${index}`).join(' ')
    expect(read(long, 'de').length).toBeLessThanOrEqual(48)
  })
})

describe('a question in another language', () => {
  test.each([
    ['en', 'midwife', '=hebamm'],
    ['tr', 'ebe', '=hebamm'],
    ['ar', 'قابلة', '=hebamm'],
    ['uk', 'акушерка', '=hebamm'],
    ['fr', 'sage-femme', '=hebamm'],
  ])('is asked in the German words of its concepts: %s', (language, text, term) => {
    expect(saying(read(text, language), term)[0]?.weight).toBe(1)
  })

  test('a name in another script is asked in Latin letters', () => {
    expect(stems('Волкмарсдорф', 'uk')).toEqual(['=volkmarsdorf'])
  })
})
