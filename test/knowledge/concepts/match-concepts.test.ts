import { describe, expect, test } from 'vitest'
import { LABEL_LANGUAGES, type Concept, type LabelLanguage } from '../../../src/knowledge/concepts/concept.ts'
import { createField } from '../../../src/knowledge/concepts/field.ts'
import { wordsOf } from '../../../src/knowledge/concepts/match-concepts.ts'
import { loadStopWords } from '../../../src/knowledge/search/stop-words.ts'
import { loadField } from '../../../src/start/knowledge.ts'

const concept = (id: string, labels: Partial<Record<LabelLanguage, string[]>>): Concept => ({
  id,
  topic: 'other',
  isGeneral: false,
  broader: null,
  plain: [],
  labels: Object.fromEntries(
    LABEL_LANGUAGES.map((language) => [language, labels[language] ?? [`${language}${id}`]]),
  ) as Record<LabelLanguage, string[]>,
})
const among = (...concepts: Concept[]) => {
  const { matchConcepts } = createField(concepts, {}, loadStopWords('vocabulary/stop-words.yaml'), 'test')
  return (text: string, language: string | null): string[] =>
    matchConcepts(wordsOf(text), language).flatMap(({ places, meanings }) =>
      meanings.map((meaning) => `${meaning.concept.id} at ${places.join(' ')}`),
    )
}

describe('labels are found', () => {
  const find = among(
    concept('counselling', { de: ['Schuldnerberatung'], en: ['debt counselling'] }),
    concept('debts', { de: ['Schulden'], en: ['debt'] }),
    concept('rent', { de: ['Miete'], en: ['rent'] }),
  )

  test.each([
    ['in another form', 'die Mieten', 'de', ['rent at 1']],
    ['with words in between', 'debt and money counselling', 'en', ['counselling at 0 3', 'debts at 0']],
    ['as parts of a compound', 'Mietschulden', 'de', ['rent at 0', 'debts at 0']],
    ['in German inside another language', 'need help Schuldnerberatung', 'en', ['counselling at 2']],
    ['with a slip in its ending', 'Schuldnerberatnug', 'de', ['counselling at 0']],
    ['in no other order', 'counselling of debt', 'en', ['debts at 2']],
    ['too far apart', 'debt one two three counselling', 'en', ['debts at 0']],
  ])('%s: %s', (_, text, language, found) => {
    expect(find(text, language)).toEqual(found)
  })

  test('in a language without labels the German ones are looked for', () => {
    expect(find('ayuda Schulden', 'es')).toEqual(['debts at 1'])
    expect(find('Schulden', null)).toEqual(['debts at 0'])
  })
})

test('a short German word in another language is a word of that language', () => {
  const find = among(concept('need', { de: ['Not'] }), concept('child', { de: ['Kind'], en: ['child'] }))
  expect(find('this is not my kind', 'en')).toEqual(['child at 4'])
  expect(find('in Not', 'en')).toEqual([])
})

test('of a sentence the one word that says something is no label by itself', () => {
  const find = among(concept('unwanted', { de: ['Ich will das Kind nicht'] }))
  expect(find('Mein Kind ist krank', 'de')).toEqual([])
})

describe('the vocabulary of the field', () => {
  const { matchConcepts, concepts } = loadField()
  const names = (text: string, language: string): string[] =>
    matchConcepts(wordsOf(text), language).flatMap(({ meanings }) =>
      meanings.map((meaning) => meaning.concept.id),
    )

  test('has at least 400 concepts with labels in every language', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(400)
    for (const { id, labels } of concepts)
      expect([id, Object.values(labels).filter(({ length }) => length === 0)]).toEqual([id, []])
  })

  test.each([
    ['de', 'Ich habe eine Mahnung bekommen'],
    ['en', 'I got a payment reminder'],
    ['tr', 'ödeme ihtarı aldım'],
    ['uk', 'отримав вимогу сплатити'],
    ['pl', 'dostałem wezwanie do zapłaty'],
  ])('in %s a reminder is a reminder', (language, text) => {
    expect(names(text, language)).toContain('payment-reminder')
  })

  test.each([
    ['ar', 'أحتاج مساعدة في الديون'],
    ['fa', 'بدهی دارم'],
    ['uk', 'у мене борги'],
    ['ru', 'у меня долги'],
    ['ro', 'am datorii'],
    ['fr', "j'ai des dettes"],
    ['vi', 'tôi mắc nợ'],
    ['tr', 'borçlarım var'],
  ])('in %s debts are debts', (language, text) => {
    expect(names(text, language)).toContain('debt-problems')
  })

  test.each([
    'Wohnungssuche',
    'WBS',
    'Auszug',
    'Nebenkostenabrechnung',
    'Trauer',
    'Diskriminierung',
    'Kakerlaken',
    'Schimmel',
    'Messie',
    'P-Konto',
    'Schwangerschaft',
    'Trennung',
  ])('knows what the field needs: %s', (word) => {
    const meanings = matchConcepts(wordsOf(word), 'de').flatMap((match) => match.meanings)
    expect(meanings.filter((meaning) => !meaning.concept.isGeneral)).not.toEqual([])
  })
})
