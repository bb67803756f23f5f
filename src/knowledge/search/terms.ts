/**
 * What the index is made of. One kind of row holds everything a search asks for, told apart by the first
 * character:
 *
 * - `=schuld`            a word's stem
 * - `_sch` `schu` `uld_` four characters in a row: reaches into compounds, survives typing errors
 * - `@volkmarsdorf` `@*` an area or postcode that is served; anywhere
 * - `#debt`              a topic
 * - `~tr`                a language that is spoken
 * - `%debt-counselling`  a concept of the vocabulary that is named
 * - `!paused`            closed for the time being
 *
 * Four characters and not five: a little better on the development questions
 * (docs/decisions/2026-11-22-search.md).
 */
import { foldedArea } from './fold.ts'
import { stem } from './stem.ts'

const GRAM = 4

/** Frequency of an entry's first topic; the next ones count one less each. */
export const FIRST_TOPIC = 5

/** A stem is worth four of the character grams that the same word also gives. */
export const STEM_WEIGHT = 4

export const areaTerm = (area: string): string => `@${foldedArea(area)}`
export const topicTerm = (topic: string): string => `#${topic}`
export const languageTerm = (language: string): string => `~${language.slice(0, 2).toLowerCase()}`
export const conceptTerm = (concept: string): string => `%${concept}`
export const ANYWHERE = areaTerm('*')
export const PAUSED = '!paused'

export const isStem = (term: string): boolean => term.startsWith('=')

/** The terms of one folded word, each as often as it occurs. */
export function wordTerms(word: string): string[] {
  return [`=${stem(word)}`, ...grams(word, GRAM)]
}

/** All runs of `size` characters of a word with its two ends marked; a shorter word is one run. */
export function grams(word: string, size: number): string[] {
  const padded = `_${word}_`
  const runs: string[] = []
  for (let at = 0; at === 0 || at + size <= padded.length; at++) runs.push(padded.slice(at, at + size))
  return runs
}

/** The areas an asker's words may mean: the whole as one name, and any postcode in it. */
export function askedAreas(area: string | null): string[] {
  if (area === null || foldedArea(area) === '') return []
  return [...new Set([area, ...(area.match(/\b\d{5}\b/g) ?? [])].map(areaTerm))]
}
