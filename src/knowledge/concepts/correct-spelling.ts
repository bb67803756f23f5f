import { fold } from '../search/fold.ts'
import { createTypoIndex } from '../understanding/typos.ts'
import type { Concept } from './concept.ts'
import { wordsOf } from './match-concepts.ts'

/** A word of the vocabulary, folded, that the written one is a slip of; null when it is known, or like none or several. */
export type CorrectSpelling = (word: string) => string | null

/** Corrects German words by those in the labels of all concepts. */
export function createCorrectSpelling(concepts: readonly Concept[]): CorrectSpelling {
  const known = [
    ...new Set(
      concepts
        .flatMap(({ labels, plain }) => [...labels.de, ...plain])
        .flatMap(wordsOf)
        .map(fold),
    ),
  ]
  const all = new Set(known)
  const typos = createTypoIndex()
  for (const [number, word] of known.entries()) typos.add(word, number, false)
  return (word) => {
    const folded = fold(word)
    if (all.has(folded)) return null
    const [found, ...others] = typos.lookup(folded)
    return found === undefined || others.length > 0 ? null : (known[found] ?? null)
  }
}
