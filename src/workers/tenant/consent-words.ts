/** Yes and no as people type them: in any language we speak, with a few words beside it, and what only resembles one. */

import { foldLetters } from '../../knowledge/understanding/fold.ts'
import type { Words, WordsFor } from '../../words.ts'

/** A typed yes later than this answers something else; the buttons stay. */
export const ANSWERED_WITHIN_MS = 24 * 3_600_000

/** Beside a yes or a no; numbers do not count. */
const WORDS_BESIDE = 4
/** Whoever writes more says more than yes or no. */
const MOST_WORDS = 12
/** Letters of a word, with what stands around it. */
const LONGEST_WORD = 20
/** Shorter words of other languages mean too much else: Polish "co" asks, Vietnamese "co" agrees. */
const SHORTEST_ELSEWHERE = 3

/** `more`: something stands beside it. `unclear`: it speaks of the question, and is no clear yes or no. */
export type TypedAnswer = { kind: 'yes' | 'no'; more: boolean } | { kind: 'unclear' }

/** `firm`: the yes that agrees whatever follows it. `unsure`: what takes a yes back, puts it off or asks first. */
type Lists = Record<'yes' | 'no' | 'but' | 'unsure', ReadonlySet<string>> & { firm: string }

/** @param asking.language the one the question was asked in */
export type Asking = { words: WordsFor; language: string; now: Date }

const INTERNATIONAL = 'en'

/** Read once: the lists are the same however people are addressed. */
const known = new WeakMap<WordsFor, ReadonlyMap<string, Lists>>()

/**
 * What a typed answer to a question means; null when it is none, or the question was not asked lately.
 * @param askedAt an ISO 8601 instant
 */
export function consentAnswer(
  { words, language, now }: Asking,
  askedAt: string,
  text: string,
): TypedAnswer | null {
  if (now.getTime() - Date.parse(askedAt) > ANSWERED_WITHIN_MS) return null
  const lists = listsOf(words)
  const own = lists.get(language) ?? lists.get(INTERNATIONAL)
  if (!own || text.length > MOST_WORDS * LONGEST_WORD) return null
  const said = wordsIn(text).filter(({ word }) => hasMeaning(word) || kindOf(own, word) !== null)
  if (said.length === 0 || said.length > MOST_WORDS) return null
  const asks = /[?？؟]/u.test(text)
  const all = [...lists.values()]
  const whole = wholeAnswer(own, all, joined(said))
  if (whole !== null) return asks || whole === 'both' ? { kind: 'unclear' } : { kind: whole, more: false }
  return readOwn(own, all, said, asks) ?? readElsewhere(own, all, said)
}

/** In another language only what is nothing but a yes or a no is one. */
function wholeAnswer(own: Lists, all: readonly Lists[], whole: string): 'yes' | 'no' | 'both' | null {
  const meant = kindOf(own, whole)
  if (meant !== null || !isPlain(whole)) return meant
  const [kind = null, ...others] = new Set(all.flatMap((lists) => kindOf(lists, whole) ?? []))
  return others.length > 0 ? 'both' : kind
}

function readOwn(
  own: Lists,
  all: readonly Lists[],
  said: readonly Said[],
  asks: boolean,
): TypedAnswer | null {
  const length = longestStart(own, said)
  const start = said.slice(0, length).map(({ word }) => word)
  const kind = kindOf(own, start.join(' '))
  if (kind === null) return null
  const beside = said.slice(length).map(({ word }) => word)
  const rest = ` ${beside.join(' ')} `
  const holds = (list: 'but' | 'unsure'): boolean =>
    all.some((lists) => [...lists[list]].some((words) => rest.includes(` ${words} `)))
  const isTakenBack =
    kind === 'yes' ? holds('unsure') || beside.some((word) => own.no.has(word)) : beside.includes(own.firm)
  if (asks || isTakenBack || holds('but')) return { kind: 'unclear' }
  if (beside.every((word) => own[kind].has(word))) return { kind, more: false }
  if (!isShort(beside)) return null
  const isFirm = kind === 'no' || start.includes(own.firm)
  const standsAlone = length > 1 || said[length]?.afterStop === true || !beside.some(hasLetter)
  return isFirm && standsAlone ? { kind, more: true } : { kind: 'unclear' }
}

/** What begins like an answer or an objection speaks of the question. */
function readElsewhere(own: Lists, all: readonly Lists[], said: readonly Said[]): TypedAnswer | null {
  const [first = '', ...beside] = said.map(({ word }) => word)
  const isAbout =
    all.some(({ but }) => but.has(first)) ||
    (isPlain(first) && all.some((lists) => lists !== own && kindOf(lists, first) !== null))
  return isAbout && isShort(beside) ? { kind: 'unclear' } : null
}

type Said = { word: string; afterStop: boolean }

/** The words of a text, in the one spelling of `foldLetters`; signs are words here too. */
function wordsIn(text: string): Said[] {
  const folded = foldLetters(text.replace(/\p{Emoji_Modifier}/gu, ''))
  const found = [...folded.matchAll(/[\p{L}\p{N}]+|\p{Extended_Pictographic}|^\s*[+-]\s*$/gu)]
  return found.map((match, at) => {
    const before = found[at - 1]
    const between = before ? folded.slice(before.index + before[0].length, match.index) : ''
    return { word: match[0].trim(), afterStop: /[.,;:!–\n،]/u.test(between) }
  })
}

const joined = (said: readonly Said[]): string => said.map(({ word }) => word).join(' ')
const hasLetter = (word: string): boolean => /\p{L}/u.test(word)
const hasMeaning = (word: string): boolean => /[\p{L}\p{N}+-]/u.test(word)
const isShort = (beside: readonly string[]): boolean => beside.filter(hasLetter).length <= WORDS_BESIDE
const isPlain = (text: string): boolean =>
  text.length >= SHORTEST_ELSEWHERE || !/[\p{Script=Latin}\p{N}]/u.test(text)

function kindOf({ yes, no }: Lists, words: string): 'yes' | 'no' | null {
  return yes.has(words) ? 'yes' : no.has(words) ? 'no' : null
}

/** How many words at the beginning are an answer of the list, as many as can be. */
function longestStart(own: Lists, said: readonly Said[]): number {
  const lengths = said.map((_, at) => said.length - at)
  return lengths.find((length) => kindOf(own, joined(said.slice(0, length))) !== null) ?? 0
}

function listsOf(words: WordsFor): ReadonlyMap<string, Lists> {
  const before = known.get(words)
  if (before) return before
  const read = new Map(words.languages.map((language) => [language, readLists(words(language))]))
  known.set(words, read)
  return read
}

function readLists(words: Words): Lists {
  const list = (name: string): Set<string> =>
    new Set(
      words(`tenant-typed-${name}`)
        .split(/[,،]/)
        .map((entry) => joined(wordsIn(entry))),
    )
  const yes = list('yes')
  return { yes, no: list('no'), but: list('but'), unsure: list('unsure'), firm: [...yes][0] ?? '' }
}
