/** Whether what a model wrote may be shown: everything in it that could be wrong must stand in the cited entries (L4). */

import { foldedWords } from '../search/fold.ts'
import type { Phrased, Phrasing } from './phrasing.ts'

export type PhrasingCheck = {
  /** What each cited entry says, in the order of their references from 1. */
  entries: readonly string[]
  /** What the tenant asked: its words may be repeated. */
  question: string
  /** ISO 639-1 of the reader. */
  language: string
  words: OrdinaryWords
  /** The language a text is in, or null. */
  detectLanguage: (text: string) => string | null
}

/** What tells an ordinary word of a language from a name. */
export type OrdinaryWords = {
  /** Folded: function words, and the words of the field. */
  ordinary: ReadonlySet<string>
  /** Folded names of days and months. */
  calendar: ReadonlySet<string>
  /** Whether a folded word is a number from two on. */
  isNumber: (word: string) => boolean
}

export type CheckedPhrasing =
  | { kind: 'sound'; phrasing: Phrasing }
  /** `why` is a code; the text is never kept. */
  | {
      kind: 'unsound'
      why: 'references' | 'language' | 'script' | 'figure' | 'contact' | 'calendar' | 'name'
    }

/**
 * A sentence is checked against its own entry, the introduction against all. Where letters have no capitals a name cannot
 * be told from a word, and nothing is sound.
 */
export function checkPhrasing(phrased: Phrased, given: PhrasingCheck): CheckedPhrasing {
  const { entries, question, language, detectLanguage } = given
  const byReference = new Map(phrased.entries.map(({ reference, sentence }) => [reference, sentence]))
  const sentences = entries.flatMap((_, index) => byReference.get(index + 1) ?? [])
  if (phrased.entries.length !== entries.length || sentences.length !== entries.length) {
    return { kind: 'unsound', why: 'references' }
  }
  const { introduction } = phrased
  const whole = [introduction, ...sentences].join(' ')
  if (/\p{Lo}/u.test(whole)) return { kind: 'unsound', why: 'script' }
  if (detectLanguage(whole) !== language) return { kind: 'unsound', why: 'language' }
  const texts = [{ text: introduction, source: entries.join('\n') }].concat(
    sentences.map((text, index) => ({ text, source: entries[index] ?? '' })),
  )
  for (const { text, source } of texts) {
    const why = unsupported(text, source, question, given)
    if (why !== null) return { kind: 'unsound', why }
  }
  return { kind: 'sound', phrasing: { introduction, sentences } }
}

type Unsupported = 'figure' | 'contact' | 'calendar' | 'name'

function unsupported(
  text: string,
  source: string,
  question: string,
  { words }: PhrasingCheck,
): Unsupported | null {
  const said = source.normalize('NFKC').toLowerCase()
  if (contactsIn(text).some((contact) => !said.includes(contact))) return 'contact'
  const figures = new Set(figuresIn(source))
  if (figuresIn(text).some((figure) => !figures.has(figure))) return 'figure'
  const known = new Set(foldedWords(source))
  const unknown = foldedWords(text).filter((word) => !known.has(word))
  if (unknown.some((word) => words.isNumber(word))) return 'figure'
  if (unknown.some((word) => words.calendar.has(word))) return 'calendar'
  const asked = new Set(foldedWords(question))
  const isKnown = (word: string): boolean =>
    words.ordinary.has(word) || stands(word, known) || stands(word, asked)
  return capitalised(text).every(isKnown) ? null : 'name'
}

/** Addresses of e-mail and of pages, handles, and whatever ends like one. */
function contactsIn(text: string): string[] {
  const found = text
    .normalize('NFKC')
    .toLowerCase()
    .match(
      /\S*@\S*|(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]{2,})+(?:\/\S*)?/gu,
    )
  return (found ?? []).map((contact) => contact.replace(/[.,;:!?)\]]+$/u, ''))
}

/** Digits with what people put between them, as one; a German number with its country code as the one without. */
function figuresIn(text: string): string[] {
  const found = text.normalize('NFKC').match(/\+?\p{Nd}(?:[\p{Zs}\p{Pd}()/.:,]*\p{Nd})*/gu) ?? []
  return found.map((figure) =>
    asciiDigits(figure)
      .replace(/^(?:\+|00)49/, '0')
      .replace(/^\+/, '00'),
  )
}

const asciiDigits = (figure: string): string =>
  [...figure].map((sign) => (/\p{Nd}/u.test(sign) ? digitOf(sign) : sign === '+' ? '+' : '')).join('')

/** Digits of a script stand in a row of ten, from zero. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(code - zero)
}

/** Words with a capital letter. */
function capitalised(text: string): string[] {
  return (text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’]*/gu) ?? []).flatMap((word) => foldedWords(word))
}

const SHORTEST_STEM = 5
const LONGEST_ENDING = 2

/** Whether a word stands there, with another ending perhaps. */
function stands(word: string, among: ReadonlySet<string>): boolean {
  if (among.has(word)) return true
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
