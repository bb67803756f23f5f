/**
 * Which runs of letters a large vocabulary has, by a bit for the hash of each: a no is certain, a yes nearly so. It fits
 * where the processor reads fast, and no letter is copied.
 */
export type LetterFilter = {
  add(letters: number): void
  mayHave(letters: number): boolean
}

const BITS = 19
const PLACES = 2 ** BITS - 1

export function createLetterFilter(): LetterFilter {
  const words = new Uint32Array(2 ** (BITS - 5))
  return {
    add(letters) {
      const place = letters & PLACES
      words[place >>> 5] = (words[place >>> 5] ?? 0) | (1 << (place & 31))
    },
    mayHave(letters) {
      const place = letters & PLACES
      return ((words[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0
    },
  }
}

/** The hash of no letters (FNV-1a). */
export const NO_LETTERS = 2166136261 | 0

/** The hash of a run with one more letter, a UTF-16 code unit. */
export function withLetter(letters: number, letter: number): number {
  return Math.imul(letters ^ letter, 16777619)
}
