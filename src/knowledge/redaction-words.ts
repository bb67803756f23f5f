import { z } from 'zod'
import { foldedWords } from './search/fold.ts'
import { stem } from './search/stem.ts'
import { readYaml } from './vocabulary.ts'

/** Words and phrases with commas between. */
const words = z.string().transform((text, issue) => {
  const phrases = text.split(',').map((phrase) => phrase.trim())
  if (phrases.includes('')) issue.addIssue('has a comma without words beside it')
  return phrases
})

const redactionSchema = z.strictObject({
  street_endings: words,
  certain_street_endings: words,
  street_beginnings: words,
  street_links: words,
  units: words,
  money: words,
  living: words,
  english_street_words: words,
  spoken_at: words,
  spoken_dot: words,
  number_labels: words,
  introductions: words,
  name_labels: words,
  before_names: words,
  after_a_name: words,
  before_places: words,
  given_names: words,
  family_names: words,
  introductions_of_full_names: words,
  titles: words,
  name_links: words,
  after_names: words,
  thanks: words,
  closings: words,
})

/** What `vocabulary/redaction.yaml` holds; each list is explained there. */
export type RedactionWords = z.infer<typeof redactionSchema>

/** Which words people use who write German or English here, and are no names. */
export type Ordinary = { isGerman: IsWord; isEnglish: IsWord }
/** @param word folded (`search/fold.ts`) */
export type IsWord = (word: string) => boolean

/**
 * Knows what some vocabulary has, in any German ending.
 * @param texts words and phrases, however deep they stand
 */
export function createIsWord(texts: unknown): IsWord {
  const known = new Set(stringsIn(texts).flatMap(foldedWords))
  const stems = new Set([...known].filter((word) => word.length >= STEMMED_FROM).map(stem))
  return (word) => known.has(word) || (word.length >= STEMMED_FROM && stems.has(stem(word)))
}

/** Shorter words meet too many others without their endings. */
const STEMMED_FROM = 5

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** @throws Error of one line naming the file, the place in it and what is wrong */
export function loadRedactionWords(path: string): RedactionWords {
  return readYaml(path, redactionSchema)
}
