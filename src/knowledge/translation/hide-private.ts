import { BLANK } from '../redaction-patterns.ts'
import { plainForm } from '../redaction.ts'

/** A text without what points at a person, and the way back. */
export type Hidden = {
  /** The text as it may leave the house (L2): `⟦1⟧` stands for what was taken out first. */
  told: string
  /** What was taken out, in the order of its numbers. */
  pieces: readonly string[]
}

/** What may not leave the house in sentences of a language. */
export type PrivateWords = {
  /** Puts a blank in its place; null: it is not certain what is private. It may throw: then nothing may be sent. */
  redact: (text: string) => string | null
  /** Whether a word, in small letters, is one of the language and no name. */
  isOrdinary: (word: string) => boolean
  /** Ordinary words at the ends of what was taken out are no part of a name; false: they may be, and nothing may be sent. */
  narrows: boolean
}
/** By ISO 639-1; null: nobody knows what is private there. */
export type PrivateIn = (language: string) => PrivateWords | null

/** Stands for a piece; nobody writes these brackets. */
const SLOT = /⟦(\d+)⟧/gu
const BRACKETS = /[⟦⟧]/u
/** Blanks with nothing between them that says anything are one. */
const BLANKS = new RegExp(String.raw`${BLANK}(?:[^\p{L}\p{N}${BLANK}]*${BLANK})*`, 'gu')

/**
 * Takes out of a text what must not leave the house so that it can be put back.
 * @returns null where it is not certain which words stood for which blank: then nothing may be sent
 */
export function hidePrivate(text: string, { redact, isOrdinary, narrows }: PrivateWords): Hidden | null {
  const original = plainForm(text)
  if (BRACKETS.test(original)) return null
  const kept = redact(text)?.split(BLANKS)
  if (!kept) return null
  const found = between(kept, original)
  const fromTheEnd = between(kept.map(mirrored).toReversed(), mirrored(original))
  const isCertain = JSON.stringify(found) === JSON.stringify(fromTheEnd?.map(mirrored).toReversed())
  if (found === null || !isCertain) return null
  const pieces: string[] = []
  let told = kept[0]!
  for (const [index, piece] of found.entries()) {
    const { before, name, after } = narrowed(piece, narrows ? isOrdinary : () => false)
    if (name === '') told += piece
    else told += `${before}⟦${pieces.push(name)}⟧${after}`
    if (/^\p{L}/u.test(name) && hasOrdinaryWithin(name, isOrdinary)) return null
    told += kept[index + 1]
  }
  return { told, pieces }
}

/** Words in small letters that are ordinary at the ends of a piece, and marks, belong to the sentence. */
function narrowed(piece: string, isOrdinary: (word: string) => boolean) {
  const parts = piece.split(/([\s.,;:!?]+)/)
  const isCovered = (part: string): boolean => /^[\s.,;:!?]*$/.test(part) || isSmall(part, isOrdinary)
  const from = parts.findIndex((part) => !isCovered(part))
  const to = parts.findLastIndex((part) => !isCovered(part)) + 1
  // Where there are no capitals, what is announced may be a word as well.
  const first = from > 0 && UNCASED.test(piece) ? 0 : from
  if (first === -1) return { before: piece, name: '', after: '' }
  const join = (some: string[]): string => some.join('')
  return {
    before: join(parts.slice(0, first)),
    name: join(parts.slice(first, to)),
    after: join(parts.slice(to)),
  }
}

const UNCASED = /^\p{Lo}/u

const isSmall = (word: string, isOrdinary: (word: string) => boolean): boolean =>
  /^(?:\p{Ll}|\p{Lo})[\p{L}\p{M}'’]*$/u.test(word) && isOrdinary(word)

/** "Klaus schlägt Maria": what stands between two names would not be translated. */
const hasOrdinaryWithin = (name: string, isOrdinary: (word: string) => boolean): boolean =>
  !/\d|@/.test(name) && name.split(/\s+/).some((word) => word.length > LINK && isSmall(word, isOrdinary))

/** "van", "von der": small words inside names are no longer. */
const LINK = 3

/** What stands between the parts that were kept, each as early as can be; null: they are no parts of the text. */
function between(kept: readonly string[], text: string): string[] | null {
  const [first = '', ...others] = kept
  if (!text.startsWith(first)) return null
  const pieces: string[] = []
  let at = first.length
  for (const [index, part] of others.entries()) {
    const isLast = index === others.length - 1
    const next = isLast ? text.length - part.length : text.indexOf(part, at + 1)
    if (next <= at || !text.startsWith(part, next)) return null
    pieces.push(text.slice(at, next))
    at = next + part.length
  }
  return at === text.length ? pieces : null
}

const mirrored = (text: string): string => text.split('').toReversed().join('')

/**
 * Puts the pieces back into what was made of the text.
 * @param shown how a piece is written there
 * @returns null when one is missing, doubled or invented
 */
export function putBack(
  made: string,
  pieces: readonly string[],
  shown = (piece: string) => piece,
): string | null {
  const numbers = [...made.matchAll(SLOT)].map(([, number]) => Number(number))
  const isWhole = numbers.length === pieces.length && new Set(numbers).size === numbers.length
  if (!isWhole || numbers.some((number) => number < 1 || number > pieces.length)) return null
  if (BRACKETS.test(made.replaceAll(SLOT, ''))) return null
  return made.replaceAll(SLOT, (_, number: string) => shown(pieces[Number(number) - 1] ?? ''))
}

/** A text without the places of its pieces. */
export const withoutSlots = (text: string): string => text.replaceAll(SLOT, ' ')
