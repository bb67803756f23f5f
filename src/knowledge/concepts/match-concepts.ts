import { fold } from '../search/fold.ts'
import type { StopWords } from '../search/stop-words.ts'
import { createCloseForms, sharedStart } from './close-forms.ts'
import { partsOf } from './compound.ts'
import { LABEL_LANGUAGES, type Concept, type LabelLanguage } from './concept.ts'
import type { FormsIn } from './word-forms.ts'

/** Words of a text that name something. */
export type ConceptMatch = {
  /** Places of the words in the text, ascending. */
  places: readonly number[]
  /** More than one where the words have several meanings. */
  meanings: readonly Meaning[]
}

export type Meaning = {
  concept: Concept
  /** Place of the label among those of its concept, from 0. */
  rank: number
  /** How many letters of both the words and the label come after what they start with alike; 0: the very words. */
  distance: number
}

/**
 * All labels in a text, also those that are part of another one.
 * @param words as `wordsOf` gives them
 * @param language ISO 639-1 of the text; what no label of it knows is looked for among the German ones, for people
 *   write the names of offices in German whatever they speak
 */
export type MatchConcepts = (words: readonly string[], language: string | null) => ConceptMatch[]

/** Words that may stand between two words of a label: "help me with my old debts". */
const WORDS_BETWEEN = 2
/** A German word in a text of another language: shorter ones are words of that language. */
const SHORTEST_LOAN = 4

/** Languages of short words that do not change: a function word may be half of another word. */
const ISOLATING: ReadonlySet<LabelLanguage> = new Set(['vi'])

type Label = {
  concept: Concept
  rank: number
  words: readonly (readonly string[])[]
  written: readonly string[]
}
type Labels = {
  byFirstForm: ReadonlyMap<string, readonly Label[]>
  close: (forms: readonly string[]) => string[]
  partForm: (part: string) => string | null
  isKnown: (form: string) => boolean
}

/** Finds labels of concepts in a text, whatever their endings. Labels of a language are prepared when first asked for. */
export function createMatchConcepts(
  concepts: readonly Concept[],
  formsIn: FormsIn,
  stopWords: StopWords,
): MatchConcepts {
  const prepared = new Map<LabelLanguage, Labels>()
  const labelsIn = (language: LabelLanguage): Labels => {
    const labels = prepared.get(language) ?? prepare(concepts, language, formsIn, stopWords)
    prepared.set(language, labels)
    return labels
  }

  return (words, language) => {
    const own = LABEL_LANGUAGES.find((known) => known === language) ?? 'de'
    const isStopWord = (word: string): boolean => !ISOLATING.has(own) && stopWords(own).has(fold(word))
    const lookUp = (
      among: LabelLanguage,
      isAsked: (word: string, place: number) => boolean,
    ): ConceptMatch[] => {
      const { byFirstForm, close, partForm, isKnown } = labelsIn(among)
      const forms = words.map((word, place) => {
        if (!isAsked(word, place)) return []
        const exact = formsIn(word, among)
        if (exact.some(isKnown)) return exact
        const nearest = among === own ? close(exact) : []
        return nearest.length > 0 || among !== 'de' ? nearest : partsOf(fold(word), partForm)
      })
      return together(words, forms, byFirstForm)
    }
    const found = lookUp(own, (word) => !isStopWord(word))
    if (own === 'de') return found
    const named = new Set(found.flatMap(({ places }) => places))
    const isLoan = (word: string, place: number): boolean =>
      word.length >= SHORTEST_LOAN && !named.has(place) && !isStopWord(word)
    return [...found, ...lookUp('de', isLoan)]
  }
}

function prepare(
  concepts: readonly Concept[],
  language: LabelLanguage,
  formsIn: FormsIn,
  stopWords: StopWords,
): Labels {
  const known = new Map<string, string[]>()
  const formsOf = (word: string): string[] => {
    const forms = known.get(word) ?? formsIn(word, language)
    known.set(word, forms)
    return forms
  }
  const isIsolating = ISOLATING.has(language)
  const byFirstForm = new Map<string, Label[]>()
  for (const concept of concepts) {
    for (const [rank, label] of [
      ...concept.labels[language],
      ...(language === 'de' ? concept.plain : []),
    ].entries()) {
      const words = wordsOf(label)
      const telling = words.filter((word) => !stopWords(language).has(fold(word)))
      // Of "I can't stand the child" and "without papers" the one word that is left means something else.
      if (telling.length === 1 && words.length > 1 && !isIsolating) continue
      const written = isIsolating || telling.length === 0 ? words : telling
      const forms = written.map(formsOf)
      for (const form of forms[0] ?? []) {
        byFirstForm.set(form, [...(byFirstForm.get(form) ?? []), { concept, rank, words: forms, written }])
      }
    }
  }
  // What is a word of its own may be part of another one.
  const single = new Set(
    [...byFirstForm.values()].flat().flatMap(({ words }) => (words.length === 1 ? (words[0] ?? []) : [])),
  )
  const partForm = (part: string): string | null =>
    formsIn(part, language).find((form) => single.has(form)) ?? null
  const all = new Set([...known.values()].flat())
  return { byFirstForm, close: createCloseForms(all), partForm, isKnown: (form) => all.has(form) }
}

/** Persian joins with U+200C; an apostrophe between Cyrillic letters is one of them. */
const WORD = /(?:[\p{L}\p{N}\p{M}\u200c]|(?<=\p{Script=Cyrillic})'(?=\p{Script=Cyrillic}))+/gu

/** The words of a text as they are matched. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'").match(WORD) ?? []
}

function together(
  words: readonly string[],
  forms: readonly (readonly string[])[],
  byFirstForm: ReadonlyMap<string, readonly Label[]>,
): ConceptMatch[] {
  const found = new Map<string, { places: number[]; meanings: Map<Concept, Meaning> }>()
  for (const [start, options] of forms.entries()) {
    for (const label of new Set(options.flatMap((form) => byFirstForm.get(form) ?? []))) {
      const places = placesFrom(start, label.words, forms)
      if (!places) continue
      const id = places.join(' ')
      const match = found.get(id) ?? { places, meanings: new Map() }
      const { concept, rank, written } = label
      const distance = places.reduce(
        (sum, place, at) => sum + distanceBetween(words[place] ?? '', written[at] ?? ''),
        0,
      )
      const known = match.meanings.get(concept)
      match.meanings.set(concept, {
        concept,
        rank: Math.min(rank, known?.rank ?? rank),
        distance: Math.min(distance, known?.distance ?? distance),
      })
      found.set(id, match)
    }
  }
  return [...found.values()].map(({ places, meanings }) => ({ places, meanings: [...meanings.values()] }))
}

function distanceBetween(word: string, label: string): number {
  return word.length + label.length - 2 * sharedStart(word, label)
}

/** Where the words of a label stand, in their order, from its first; null when one is missing. */
function placesFrom(
  start: number,
  words: Label['words'],
  forms: readonly (readonly string[])[],
): number[] | null {
  const places = [start]
  let last = start
  for (const options of words.slice(1)) {
    const ahead = forms.slice(last + 1, last + 2 + WORDS_BETWEEN)
    const step = ahead.findIndex((at) => at.some((form) => options.includes(form)))
    if (step === -1) return null
    last += step + 1
    places.push(last)
  }
  return places
}
