/** What the patterns of redaction are made of. */

import { foldLetters } from './understanding/fold.ts'

export const BLANK = '…'

export type Step = (text: string) => string

// Marks count as letters: who writes hundreds of them on one letter must not have each tried as a beginning.
export const START = String.raw`(?<![\p{L}\p{M}\p{N}])`
export const END = String.raw`(?![\p{L}\p{N}])`
// Longer than any name: each piece of an endless chain ("A-b-c-…") is tried as a beginning.
export const WORD = String.raw`\p{L}[\p{L}\p{M}.'’-]{0,80}`
export const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,80}`

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

function inAnyCase(letter: string): string {
  const forms = [...new Set([letter, letter.toLowerCase(), letter.toUpperCase()])]
  const one = `[${forms.filter((form) => form.length === 1).join('')}]`
  const two = /^[a-z]{2}$/.exec(foldLetters(letter))?.[0]
  return two === undefined
    ? one
    : `(?:${one}|${[...two].map((part) => `[${part}${part.toUpperCase()}]`).join('')})`
}
