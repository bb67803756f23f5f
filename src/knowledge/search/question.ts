/**
 * What a question asks for, in the words of the directory: normalised, matched with the concepts of the field, and
 * each part in all the ways an entry may say it.
 */
import inLatin from 'any-ascii'
import type { Correction } from '../concepts/correct-spelling.ts'
import type { Field } from '../concepts/field.ts'
import { wordsOf, type ConceptMatch } from '../concepts/match-concepts.ts'
import { fold, foldedWords } from './fold.ts'
import { conceptTerm, wordTerms } from './terms.ts'

/** One way to say a part of a question. */
export type Way = {
  terms: readonly string[]
  /** What an entry that says it so counts, 0 to 1. */
  weight: number
  /** Whether its rarity says how much the part tells. */
  measures: boolean
}

/** A word, or words that name a concept. Of its ways the best one in an entry counts. */
export type AskedPart = {
  ways: readonly Way[]
  weight: number
  /** Terms of the concepts it names. */
  concepts: readonly string[]
  /** Its concepts belong to no field. */
  isGeneral: boolean
}

/** A question's parts, the most telling words first; empty when nothing was written. */
export type ReadQuestion = (text: string, language: string | null) => AskedPart[]

/** More words than this make a message no clearer, only slower: a message may have 4,096 characters. */
const MOST_WORDS = 48
/** Meanings of a word, and labels of a meaning, that are looked for. */
const MOST_MEANINGS = 2
const MOST_LABELS = 3

/** Chosen on the development questions: docs/decisions/2026-11-22-search.md. */
const WEIGHT = {
  /** A word as it was probably meant. */
  corrected: 0.9,
  /** A German label beside the asker's own German word. */
  synonym: 0.5,
  /** Labels after the preferred one, of a word in another language. */
  otherLabel: 0.8,
  /** For every place that a meaning's label comes later in its list than the best one's. */
  laterMeaning: 0.2,
  leastMeaning: 0.3,
  /** A foreign word as it stands: names, and words that are the same everywhere. */
  asWritten: 0.4,
  general: 0.5,
  generalTranslated: 0.65,
  /** Words that are part of a longer label: that one says it better. */
  partOfLonger: 0.5,
  /** In German the longer label stands in the asker's own words as well. */
  longer: 0.6,
  longerTranslated: 0.9,
  /** A translation of a single word, beside the labels of the concept. */
  translation: 0.5,
} as const

export function createReadQuestion(field: Field): ReadQuestion {
  return (text, language) => {
    const isGerman = language === null || language === 'de'
    const general = isGerman ? WEIGHT.general : WEIGHT.generalTranslated
    const longer = isGerman ? WEIGHT.longer : WEIGHT.longerTranslated
    const written = wordsOf(text).slice(0, MOST_WORDS)
    const stop = field.stopWords(isGerman ? 'de' : language)
    const corrections = written.map((word) => (isGerman ? field.correctSpelling(word) : []))
    const meant = written.map((word, place) => corrections[place]?.[0]?.word ?? word)
    const saysNothing = meant.map((word) => stop.has(fold(word)))
    // When only function words were written, they must do.
    const tells = saysNothing.includes(false)
    const all = tells ? field.matchConcepts(meant, language) : []
    // What an asker writes in the language of the entries means that word; a translation keeps what its stem may mean.
    const matches = isGerman ? all.map(withNearestMeanings) : all
    const named = new Set(matches.flatMap(({ places }) => places))
    const translated = (word: string) => (isGerman ? [] : field.translate(word, language))

    const parts = matches.map(partOfMatch)
    const seen = new Set<string>()
    const others = written.flatMap((word, place) => {
      const key = fold(word)
      if (named.has(place) || (tells && saysNothing[place]) || seen.has(key)) return []
      seen.add(key)
      return [isGerman ? ownWord(word, corrections[place] ?? []) : foreignWord(word)]
    })
    return [...parts, ...others].filter(({ ways }) => ways.some((way) => way.terms.length > 0))

    function partOfMatch(match: ConceptMatch): AskedPart {
      const own = match.places.map((place) => written[place] ?? '')
      const asMeant = match.places.map((place) => meant[place] ?? '').join(' ')
      const isPart = matches.some(
        (other) =>
          other.places.length > match.places.length &&
          match.places.every((place) => other.places.includes(place)),
      )
      const isLonger = match.places.length > 1
      const isGeneral = match.meanings.every(({ concept }) => concept.isGeneral)
      const [only] = own
      return {
        ways: isGerman
          ? [
              { terms: termsOf(own.join(' ')), weight: 1, measures: asMeant === own.join(' ') },
              ...(asMeant === own.join(' ') ? [] : [correction(asMeant, 1)]),
              ...labels(match).map(({ terms, weight }) => ({
                terms,
                weight: WEIGHT.synonym * weight,
                measures: false,
              })),
            ]
          : [
              ...labels(match).map(({ terms, weight, isPreferred }) => ({
                terms,
                weight: weight * (isPreferred ? 1 : WEIGHT.otherLabel),
                measures: true,
              })),
              { terms: termsOf(inLatin(own.join(' '))), weight: WEIGHT.asWritten, measures: false },
              ...(isLonger || only === undefined ? [] : translated(only)).map(({ word, probability }) => ({
                terms: termsOf(word),
                weight: WEIGHT.translation * Math.sqrt(probability),
                measures: false,
              })),
            ],
        isGeneral,
        weight: (isGeneral ? general : 1) * (isPart ? WEIGHT.partOfLonger : 1) * (isLonger ? longer : 1),
        concepts: match.meanings.map(({ concept }) => conceptTerm(concept.id)),
      }
    }

    function foreignWord(word: string): AskedPart {
      const found = translated(word)
      const asWritten = { terms: termsOf(inLatin(word)), measures: found.length === 0 }
      return {
        ways: [
          { ...asWritten, weight: found.length === 0 ? 1 : WEIGHT.asWritten },
          ...found.map(({ word: german, probability }) => ({
            terms: termsOf(german),
            weight: Math.sqrt(probability),
            measures: true,
          })),
        ],
        weight: 1,
        concepts: [],
        isGeneral: true,
      }
    }
  }

  function labels({ meanings }: ConceptMatch): { terms: string[]; weight: number; isPreferred: boolean }[] {
    const likely = meanings.toSorted((one, other) => one.rank - other.rank).slice(0, MOST_MEANINGS)
    const best = likely[0]?.rank ?? 0
    return likely.flatMap(({ concept, rank }) =>
      [...concept.labels.de, ...concept.plain].slice(0, MOST_LABELS).map((label, place) => ({
        terms: termsOf(label),
        weight: Math.max(WEIGHT.leastMeaning, 1 - WEIGHT.laterMeaning * (rank - best)),
        isPreferred: place === 0,
      })),
    )
  }

  function ownWord(word: string, corrections: readonly Correction[]): AskedPart {
    return {
      ways: [
        { terms: termsOf(word), weight: 1, measures: corrections.length === 0 },
        ...corrections.map((meant) => correction(meant.word, meant.share)),
      ],
      weight: 1,
      concepts: [],
      isGeneral: true,
    }
  }

  function correction(meant: string, share: number): Way {
    return { terms: termsOf(meant), weight: WEIGHT.corrected * share, measures: true }
  }

  /** The terms of a phrase without its function words. */
  function termsOf(phrase: string): string[] {
    const all = foldedWords(phrase)
    const words = all.filter((word) => !field.stopWords('de').has(word))
    return [...new Set((words.length > 0 ? words : all).flatMap(wordTerms))]
  }
}

/**
 * Of several meanings those whose label is written most like the asker's word: a very word beats another one of its stem,
 * and of an unknown compound the part it starts with says what it is about, the end is often no more than an offer.
 */
function withNearestMeanings({ places, meanings }: ConceptMatch): ConceptMatch {
  const nearest = Math.min(...meanings.map(({ distance }) => distance))
  return { places, meanings: meanings.filter(({ distance }) => distance === nearest) }
}
