import { describe, expect, test } from 'vitest'
import { createField } from '../../../src/knowledge/concepts/field.ts'
import { LABEL_LANGUAGES, type Concept } from '../../../src/knowledge/concepts/concept.ts'
import { createAskedAbout } from '../../../src/knowledge/gaps/asked-about.ts'
import type { TopicId } from '../../../src/knowledge/understanding/understanding.ts'

function concept(
  id: string,
  labels: Partial<Record<(typeof LABEL_LANGUAGES)[number], string[]>>,
  more: Partial<Concept> = {},
): Concept {
  const named = (language: (typeof LABEL_LANGUAGES)[number]) => labels[language] ?? [id]
  const all = Object.fromEntries(LABEL_LANGUAGES.map((language) => [language, named(language)])) as unknown
  return {
    id,
    topic: 'other',
    isGeneral: false,
    broader: null,
    plain: [],
    labels: all as Concept['labels'],
    ...more,
  }
}

const concepts = [
  concept('debt-problems', { de: ['Schulden'], en: ['debts'] }, { topic: 'debt' }),
  concept('debt-counselling', { de: ['Schuldnerberatung'] }, { topic: 'debt', broader: 'debt-problems' }),
  concept('nursery', { de: ['Kita'], tr: ['kreş'] }, { topic: 'childcare' }),
  concept('swimming', { de: ['Schwimmen'] }),
  concept('swimming-badge', { de: ['Schwimmen Abzeichen'] }),
  concept('addiction', { de: ['Sucht'] }, { topic: 'addiction' }),
  concept('search', { de: ['suchen'] }, { isGeneral: true }),
  concept('harbour', { de: ['Hafen', 'Hafenviertel'] }),
]
const field = createField(concepts, {}, () => new Set(['ich', 'im', 'und', 'eine', 'nach']), 'v1')
const askedAbout = createAskedAbout(field)
const ask = (text: string, topics: TopicId[] = ['other'], language = 'de', area: string | null = null) =>
  askedAbout(text, { language, topics, area })

describe('what a question was about', () => {
  test('is the concepts it names, with what is above them, those of the understood topic first', () => {
    expect(ask('Kita und Schulden', ['debt', 'childcare'])).toEqual([
      { topic: 'debt', topConcept: 'debt-problems', concept: 'debt-problems' },
      { topic: 'childcare', topConcept: 'nursery', concept: 'nursery' },
    ])
  })

  test('is its topic when it names none', () => {
    expect(ask('Blubb', ['repair', 'noise'])).toEqual([{ topic: 'repair', topConcept: null, concept: null }])
  })

  test('is found in any language, and in German words beside it', () => {
    expect(ask('my debts', ['debt'], 'en')).toEqual([
      { topic: 'debt', topConcept: 'debt-problems', concept: 'debt-problems' },
    ])
    expect(ask('kreş Schuldnerberatung', ['other'], 'tr').map((about) => about.concept)).toEqual([
      'nursery',
      'debt-counselling',
    ])
    expect(ask('Kita', ['other'], 'und')).toEqual([
      { topic: 'childcare', topConcept: 'nursery', concept: 'nursery' },
    ])
  })

  test('is not a word of every field, nor a concept that is rather one', () => {
    expect(ask('ich suche', ['work'])).toEqual([{ topic: 'work', topConcept: null, concept: null }])
    expect(ask('ich suche', ['addiction'])).toEqual([
      { topic: 'addiction', topConcept: 'addiction', concept: 'addiction' },
    ])
  })

  test('is the narrower of two concepts, and the longer of two names', () => {
    expect(ask('Schulden, Schuldnerberatung')).toEqual([
      { topic: 'debt', topConcept: 'debt-problems', concept: 'debt-counselling' },
    ])
    expect(ask('Schwimmen Abzeichen')).toEqual([
      { topic: 'other', topConcept: 'swimming-badge', concept: 'swimming-badge' },
    ])
  })

  test('is not where the asker lives', () => {
    expect(ask('Kita im Hafenviertel', ['other'], 'de', 'Hafenviertel')).toEqual([
      { topic: 'childcare', topConcept: 'nursery', concept: 'nursery' },
    ])
  })

  test('is at most three concepts', () => {
    expect(ask('Kita, Schulden, Schwimmen, Sucht und ein Hafen', ['debt'])).toHaveLength(3)
  })
})
