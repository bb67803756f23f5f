/** Whether what a model wrote may be shown: everything in it that could be wrong must stand in the cited entries (L4). */

import { foldedWords } from '../search/fold.ts'
import { figuresIn, type NumberWords } from './figures.ts'
import type { Phrased, Phrasing } from './phrasing.ts'
import type { ClaimsIn } from './worded-answers.ts'

export type PhrasingCheck = {
  /** What each cited entry says, in the order of their references from 1. */
  entries: readonly string[]
  /** ISO 639-1 of the reader. */
  language: string
  words: OrdinaryWords
  /** The language a text is in, or null. */
  detectLanguage: (text: string) => string | null
}

/** What tells an ordinary word of a language from a name. */
export type OrdinaryWords = NumberWords & {
  /** Folded: function words, the words of the field, and those that an answer is made of. */
  ordinary: ReadonlySet<string>
  /** Of these the ones that are written with a capital within a sentence. */
  capitals: ReadonlySet<string>
  /** Folded words that no other word's ending makes ordinary: names, titles, denials. */
  never: ReadonlySet<string>
  /** Folded words after which a name follows. */
  titles: ReadonlySet<string>
  /** Folded names of days and months. */
  calendar: ReadonlySet<string>
  claimsIn: ClaimsIn
}

export type CheckedPhrasing =
  | { kind: 'sound'; phrasing: Phrasing }
  /** `why` is a code; the text is never kept. */
  | {
      kind: 'unsound'
      why: 'references' | 'language' | 'script' | Unsupported
    }

/**
 * A sentence is checked against its own entry; the introduction speaks of all and has none, so only ordinary words. Where letters have no capitals a name cannot
 * be told from a word, and nothing is sound.
 */
export function checkPhrasing(phrased: Phrased, given: PhrasingCheck): CheckedPhrasing {
  const { entries, language, words, detectLanguage } = given
  const byReference = new Map(phrased.entries.map(({ reference, sentence }) => [reference, sentence]))
  const sentences = entries.flatMap((_, index) => byReference.get(index + 1) ?? [])
  if (phrased.entries.length !== entries.length || sentences.length !== entries.length) {
    return { kind: 'unsound', why: 'references' }
  }
  const { introduction } = phrased
  const whole = [introduction, ...sentences].join(' ')
  if (/\p{Lo}/u.test(whole)) return { kind: 'unsound', why: 'script' }
  if (detectLanguage(whole) !== language) return { kind: 'unsound', why: 'language' }
  const texts = [{ text: introduction, source: '' }].concat(
    sentences.map((text, index) => ({ text, source: entries[index] ?? '' })),
  )
  for (const { text, source } of texts) {
    const why = unsupported(text, source, words)
    if (why !== null) return { kind: 'unsound', why }
  }
  return { kind: 'sound', phrasing: { introduction, sentences } }
}

/** What was taken out before (L2) has no words here, nor has any slot a model makes up for it. */
const BLANKS = /…|[[\]{}<>]/u

type Unsupported = 'blank' | 'figure' | 'contact' | 'calendar' | 'claim' | 'name'

function unsupported(text: string, source: string, words: OrdinaryWords): Unsupported | null {
  if (BLANKS.test(text)) return 'blank'
  const said = source.normalize('NFKC').toLowerCase()
  if (contactsIn(text).some((contact) => !said.includes(contact))) return 'contact'
  const figures = new Set(figuresIn(source, words))
  if (figuresIn(text, words).some((figure) => !figures.has(figure))) return 'figure'
  const known = new Set(foldedWords(source))
  if (foldedWords(text).some((word) => words.calendar.has(word) && !known.has(word))) return 'calendar'
  const claimed = words.claimsIn(source)
  if ([...words.claimsIn(text)].some((claim) => !claimed.has(claim))) return 'claim'
  return spokenIn(text, words).every((spoken) => isSupported(spoken, known, words)) ? null : 'name'
}

/** Addresses of e-mail and of pages, handles, and whatever ends like one. */
export function contactsIn(text: string): string[] {
  const found = text
    .normalize('NFKC')
    .toLowerCase()
    .match(
      /\S*@\S*|(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]{2,})+(?:\/\S*)?/gu,
    )
  return (found ?? []).map((contact) => contact.replace(/[.,;:!?)\]]+$/u, ''))
}

type Spoken = { word: string; isCapital: boolean; startsSentence: boolean; followsTitle: boolean }

/** The words of a text that are no figures; a letter alone names nobody. */
function spokenIn(text: string, { titles }: OrdinaryWords): Spoken[] {
  let before = ''
  return [...text.normalize('NFKC').matchAll(/(?<gap>[^\p{L}\p{M}\p{N}]*)(?<token>[\p{L}\p{M}\p{N}]+)/gu)]
    .flatMap(({ groups, index }) => {
      const { gap = '', token = '' } = groups!
      return foldedWords(token).map((word) => {
        const followsTitle = titles.has(before)
        before = word
        const startsSentence = index === 0 || (!followsTitle && /[.!?…]/.test(gap))
        return { word, isCapital: /^\p{Lu}/u.test(token), startsSentence, followsTitle }
      })
    })
    .filter(({ word, isCapital }) => !/^\p{Nd}+$/u.test(word) && (isCapital || word.length > 1))
}

function isSupported(spoken: Spoken, known: ReadonlySet<string>, words: OrdinaryWords): boolean {
  const { word, isCapital, startsSentence, followsTitle } = spoken
  if (isOneOf(word, known) || (!isCapital && isAlike(word, known))) return true
  if (followsTitle || words.never.has(word)) return false
  return isOneOf(word, isCapital && !startsSentence ? words.capitals : words.ordinary)
}

const SHORTEST_STEM = 5
const LONGEST_ENDING = 2

/** Whether a word is among others, one of both with another ending perhaps. */
function isOneOf(word: string, among: ReadonlySet<string>): boolean {
  if (among.has(word)) return true
  return [...among].some((other) => {
    const [short, long] = word.length < other.length ? [word, other] : [other, word]
    const fits = short.length >= SHORTEST_STEM && long.length - short.length <= LONGEST_ENDING
    return fits && long.startsWith(short)
  })
}

/** The same where both may have an ending. */
function isAlike(word: string, among: ReadonlySet<string>): boolean {
  return [...among].some((other) => {
    const shared = sharedStart(word, other)
    return shared >= SHORTEST_STEM && Math.max(word.length, other.length) - shared <= LONGEST_ENDING
  })
}

function sharedStart(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}
