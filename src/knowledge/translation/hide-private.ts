import { BLANK } from '../redaction-patterns.ts'
import { plainForm } from '../redaction.ts'

/** A text without what points at a person, and the way back. */
export type Hidden = {
  /** The text as it may leave the house (L2): `⟦1⟧` stands for what was taken out first. */
  told: string
  /** What was taken out, in the order of its numbers. */
  pieces: readonly string[]
}

/** Stands for a piece; nobody writes these brackets. */
const SLOT = /⟦(\d+)⟧/gu
const BRACKETS = /[⟦⟧]/u
/** Blanks with nothing between them that says anything are one. */
const BLANKS = new RegExp(String.raw`${BLANK}(?:[^\p{L}\p{N}${BLANK}]*${BLANK})*`, 'gu')

/**
 * Takes out of a text what must not leave the house so that it can be put back.
 * @returns null where it is not certain which words stood for which blank: then nothing may be sent
 */
export function hidePrivate(text: string, redact: (text: string) => string): Hidden | null {
  const original = plainForm(text)
  if (BRACKETS.test(original)) return null
  const kept = redact(text).split(BLANKS)
  const pieces = between(kept, original)
  const fromTheEnd = between(kept.map(mirrored).toReversed(), mirrored(original))
  const isCertain = JSON.stringify(pieces) === JSON.stringify(fromTheEnd?.map(mirrored).toReversed())
  if (pieces === null || !isCertain) return null
  // Marks at the end of a name belong to the sentence.
  const parted = pieces.map((piece) => /^(?<said>.*?)(?<mark>[\s.,;:!?]*)$/su.exec(piece)?.groups ?? {})
  const told = parted.reduce(
    (before, { mark = '' }, index) => `${before}⟦${index + 1}⟧${mark}${kept[index + 1]}`,
    kept[0]!,
  )
  return { told, pieces: parted.map(({ said = '' }) => said) }
}

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
