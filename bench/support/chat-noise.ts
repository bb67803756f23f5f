import type { Random } from '../faults/random.ts'

/** Of words with at least six letters, so many have a slip. */
const SLIPS = 0.25
const SHORTEST_WITH_SLIP = 6

/**
 * A question as it is typed in a hurry on a phone: lower case, no signs, marks left out or as two letters, and a slip
 * (a letter missing, doubled, or two swapped) in a quarter of the longer words.
 */
export function asTypedInChat(text: string, random: Random): string {
  const twoLetters = random.chance(0.5)
  const plain = text
    .normalize('NFD')
    .replace(/([aou])\u0308/gi, (_, vowel: string) => (twoLetters ? `${vowel}e` : vowel))
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
  return plain
    .split(/\s+/)
    .filter(Boolean)
    .map((word) =>
      word.length >= SHORTEST_WITH_SLIP && random.chance(SLIPS) ? withSlip(word, random) : word,
    )
    .join(' ')
}

function withSlip(word: string, random: Random): string {
  // The first letter is seldom the wrong one.
  const at = random.between(1, word.length - 2)
  const [before, here, next, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ]
  switch (random.between(1, 3)) {
    case 1:
      return before + next + after
    case 2:
      return before + here + here + next + after
    default:
      return before + next + here + after
  }
}
