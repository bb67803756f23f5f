/** What the patterns of redaction are made of. */

export const BLANK = '…'

export type Step = (text: string) => string

// Marks count as letters: who writes hundreds of them on one letter must not have each tried as a beginning.
export const START = String.raw`(?<![\p{L}\p{M}\p{N}])`
export const END = String.raw`(?![\p{L}\p{N}])`
export const WORD = String.raw`\p{L}[\p{L}\p{M}.'’-]*`
export const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`

/**
 * Any of the phrases, longest first, in any case, umlauts also as two letters; a dot at the end may be missing. Cases are
 * spelled out: what V8 does not optimise, a long pattern or any other once a process holds many, overlooks them in an
 * alternative of `(?i:…)` (13.6).
 */
export function anyOf(phrases: readonly string[]): string {
  const sources = [...phrases]
    .sort((one, other) => other.length - one.length)
    .map((phrase) => phrase.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .map((source) => source.replace(/\\\.$/, String.raw`\.?`).replaceAll(/\s+/g, '\0'))
    .map((source) => source.replaceAll(/\p{L}/gu, inAnyCase).replaceAll('\0', String.raw`\s+`))
  return `(?:${sources.join('|')})`
}

const TWO_LETTERS: Record<string, string> = { ä: '[aA][eE]', ö: '[oO][eE]', ü: '[uU][eE]', ß: '[sS][sS]' }

function inAnyCase(letter: string): string {
  const forms = [...new Set([letter, letter.toLowerCase(), letter.toUpperCase()])]
  const one = `[${forms.filter((form) => form.length === 1).join('')}]`
  const two = TWO_LETTERS[letter.toLowerCase()]
  return two === undefined ? one : `(?:${one}|${two})`
}
