import { fold } from '../search/fold.ts'
import { createTypoIndex } from '../understanding/typos.ts'
import type { Concept } from './concept.ts'
import { wordsOf } from './match-concepts.ts'
import type { FormsIn } from './word-forms.ts'

/** A word that a written one is probably a slip of, folded; of several the likelier ones have the larger share. */
export type Correction = { word: string; share: number }

/** The likeliest first, shares sum to one; empty when the word is known in any form, or like none. */
export type CorrectSpelling = (word: string) => readonly Correction[]

const MOST_CORRECTIONS = 3
/** A slip that leaves all letters, or leaves one out, or doubles one, is so much likelier than another letter. */
const LIKELY_SLIP = 4
/** A word without meaning of its own is written as often as one that stands in so many labels. */
const LABELS_OF_STOP_WORD = 20

/** Corrects German words by those in the labels of all concepts, and by the words that say nothing. */
export function createCorrectSpelling(
  concepts: readonly Concept[],
  formsIn: FormsIn,
  stopWords: ReadonlySet<string>,
): CorrectSpelling {
  const labels = new Map([...stopWords].map((word) => [word, LABELS_OF_STOP_WORD]))
  for (const word of concepts.flatMap(({ labels: { de }, plain }) => [...de, ...plain]).flatMap(wordsOf)) {
    labels.set(fold(word), (labels.get(fold(word)) ?? 0) + 1)
  }
  const known = [...labels.keys()]
  const forms = new Set(known.flatMap((word) => formsIn(word, 'de')))
  const typos = createTypoIndex()
  for (const [number, word] of known.entries()) typos.add(word, number, false)

  return (written) => {
    const word = fold(written)
    if (labels.has(word) || formsIn(word, 'de').some((form) => forms.has(form))) return []
    const likely = [...typos.lookup(word)]
      .map((number) => known[number] ?? '')
      .map((meant) => ({
        word: meant,
        likelihood: (isCommonSlip(word, meant) ? LIKELY_SLIP : 1) * Math.sqrt(labels.get(meant) ?? 1),
      }))
      .sort((one, other) => other.likelihood - one.likelihood)
      .slice(0, MOST_CORRECTIONS)
    const all = likely.reduce((sum, { likelihood }) => sum + likelihood, 0)
    return likely.map(({ word: meant, likelihood }) => ({ word: meant, share: likelihood / all }))
  }
}

/** Two letters swapped, one left out, or one doubled. */
function isCommonSlip(written: string, meant: string): boolean {
  if (written.length === meant.length) return [...written].sort().join('') === [...meant].sort().join('')
  return written.length < meant.length || written.replace(/(.)\1/g, '$1') === meant.replace(/(.)\1/g, '$1')
}
