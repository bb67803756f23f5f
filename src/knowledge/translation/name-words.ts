import { z } from 'zod'
import { readYaml } from '../vocabulary.ts'

const words = z.string().transform((text) => text.split(',').map((word) => word.trim()))
const perLanguage = z.record(z.string().regex(/^[a-z]{2}$/), words)

const nameWordsSchema = z.strictObject({
  given: words,
  vietnamese_families: words,
  capitals: perLanguage,
  before_names: perLanguage,
})

/** What `names.yaml` holds; each list is explained there. */
export type NameWords = z.infer<typeof nameWordsSchema>

/** @throws Error of one line naming the file, the place in it and what is wrong */
export const loadNameWords = (path: string): NameWords => readYaml(path, nameWordsSchema)

/** What can be said of a word in a language. */
export type KnownWords = {
  /** It stands in the vocabulary of the language. */
  isKnown: (word: string) => boolean
  /** It or one that begins the same: an ending more or less. */
  isLikeKnown: (word: string) => boolean
  /** It is written with a capital and is no person's name: a day, a language. */
  keepsCapital: (word: string) => boolean
  /** What offices and their papers are called, in the language of the offices. */
  isOffice: (word: string) => boolean
}

/** Of a word this share, and so many letters, are its beginning. */
const BEGINNING_SHARE = 0.6
const SHORTEST_BEGINNING = 4
/** A shorter word is a beginning of too many. */
const beginningOf = (word: string): string =>
  word.slice(0, Math.max(SHORTEST_BEGINNING, Math.ceil(word.length * BEGINNING_SHARE)))

/** Somebody may write their name in small letters once; where there are no others, oftener. */
const ONCE = 1
const SELDOM = 5

/**
 * @param small texts of which every word in small letters is ordinary, whatever begins a text too
 * @param capital words that are written with a capital and name no person
 * @param isName what is a name as well: ordinary only where it is written small again and again
 * @param form in which words are compared
 */
export function createKnownWords(
  small: readonly string[],
  capital: readonly string[],
  isName: (word: string) => boolean,
  form: (word: string) => string,
): Omit<KnownWords, 'isOffice'> {
  const known = new Set<string>()
  const beginnings = new Set<string>()
  const seen = new Map<string, number>()
  for (const text of small) {
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const formed = form(word)
      const isCapital = /^\p{Lu}/u.test(word)
      if (isCapital && (index > 0 || isName(formed))) continue
      if (isName(formed)) {
        const times = (seen.get(formed) ?? 0) + 1
        seen.set(formed, times)
        if (times <= (/^\p{Lo}/u.test(word) ? SELDOM : ONCE)) continue
      }
      known.add(formed)
      for (let length = SHORTEST_BEGINNING; length <= formed.length; length += 1)
        beginnings.add(formed.slice(0, length))
    }
  }
  const capitals = new Set(capital.flatMap((text) => text.match(WORD) ?? []).map(inSmall))
  const isKnown = (word: string) => known.has(form(word))
  return {
    isKnown,
    isLikeKnown: (word) => isKnown(word) || beginnings.has(beginningOf(form(word))),
    keepsCapital: (word) => capitals.has(inSmall(word)),
  }
}

/** With its marks: Vietnamese words differ by them alone. */
export const inSmall = (word: string): string => word.normalize('NFC').toLowerCase()

export const WORD = /\p{L}[\p{L}\p{M}\u200c]*/gu
