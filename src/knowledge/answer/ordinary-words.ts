import { z } from 'zod'
import { LABEL_LANGUAGES, type Concept, type LabelLanguage } from '../concepts/concept.ts'
import { foldedWords } from '../search/fold.ts'
import type { StopWords } from '../search/stop-words.ts'
import type { DateWords } from '../understanding/date-words.ts'
import type { OrdinaryWords } from './check-phrasing.ts'
import type { NumberWords } from './figures.ts'
import { createClaimsIn, type WordedAnswers } from './worded-answers.ts'

export type OrdinaryWordsParts = {
  concepts: readonly Concept[]
  stopWords: StopWords
  /** By language. */
  dates: Readonly<Record<string, DateWords>>
  /** Common words by language. */
  common: Readonly<Record<string, readonly string[]>>
  /** Numbers in words by language: `vocabulary/number-words.yaml`. */
  numbers: Readonly<Record<string, readonly string[]>>
  worded: WordedAnswers
}

/** Words between spaces, by language. */
export const numberWordsSchema = z.record(
  z.string().length(2),
  z.string().transform((text) => text.split(/\s+/).filter(Boolean)),
)

/** The ordinary words of a language; null for one whose numbers in words are not known. Each is put together when first asked for. */
export function createOrdinaryWords(parts: OrdinaryWordsParts): (language: string) => OrdinaryWords | null {
  const known = new Map<LabelLanguage, OrdinaryWords>()
  return (asked) => {
    const language = LABEL_LANGUAGES.find((one) => one === asked)
    if (language === undefined || parts.numbers[language] === undefined) return null
    const words = known.get(language) ?? gather(language, parts)
    known.set(language, words)
    return words
  }
}

function gather(
  language: LabelLanguage,
  { concepts, stopWords, dates, common, numbers, worded }: OrdinaryWordsParts,
): OrdinaryWords {
  const labels = concepts.flatMap((concept) => concept.labels[language])
  const without = stopWords(language)
  const days = dates[language]
  const named = [...(days?.months ?? []), ...(days?.weekdays ?? [])].flat()
  const calendar = [...named, ...(days?.today ?? []), ...(days?.tomorrow ?? [])]
    .map(foldedWords)
    // "next week" is two words, and "may" is more than a month.
    .flatMap(([word, ...more]) => (word === undefined || more.length > 0 || without.has(word) ? [] : [word]))
  const said = [...labels, ...(worded.plain[language] ?? [])].flatMap(wordsOf)
  const { names, titles, denials } = worded
  const never = new Set([...names, ...titles, ...denials, ...languageNames(language)].flatMap(foldedWords))
  const ordinary = (words: readonly string[]) =>
    new Set(words.flatMap(foldedWords).filter((word) => !never.has(word)))
  return {
    ordinary: ordinary([...without, ...(common[language] ?? []), ...said]),
    capitals: ordinary(said.filter((word) => /^\p{Lu}/u.test(word))),
    never,
    titles: new Set(worded.titles.flatMap(foldedWords)),
    calendar: new Set(calendar),
    claimsIn: createClaimsIn(worded),
    ...numberTests(numbers[language] ?? []),
  }
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** That somebody speaks a language is for the entry to say. */
function languageNames(language: LabelLanguage): string[] {
  const names = new Intl.DisplayNames(language, { type: 'language' })
  return LABEL_LANGUAGES.map((code) => names.of(code) ?? '')
}

function numberTests(words: readonly string[]): NumberWords {
  const pieces = words
    .filter((word) => !/^[+~]|\*$/.test(word))
    .flatMap(foldedWords)
    .sort((one, other) => other.length - one.length)
  const joints = words.filter((word) => word.startsWith('+')).flatMap(foldedWords)
  const stems = words.filter((word) => word.endsWith('*')).flatMap((word) => foldedWords(word))
  const together = new RegExp(`^(?:${pieces.join('|')})(?:${[...joints, ...pieces].join('|')})*$`, 'u')
  const digits = new Set(words.filter((word) => word.startsWith('~')).flatMap(foldedWords))
  return {
    isNumber: (word) => together.test(word) || stems.some((stem) => word.startsWith(stem)),
    isDigit: (word) => digits.has(word),
  }
}
