import { featuresOf } from './features.ts'
import { HEAD_NAMES, HEADS, type HeadName } from './heads.ts'
import { rarityIn, toRow, type Learned } from './learn.ts'
import type { MarksOf } from './marks.ts'
import { answer } from './regression.ts'

/** How likely each answer of each head is, from 0 to 1. */
export type Likelihoods = Readonly<Record<HeadName, ReadonlyMap<string, number>>>

/** What a message is like, by the examples. @param today YYYY-MM-DD, the day of the message */
export type ReadMessage = (text: string, today: string) => Likelihoods

export function createReadMessage(learned: Learned, marksOf: MarksOf): ReadMessage {
  const rarity = rarityIn(learned.features)
  // The screen and the understanding read the same message one after the other.
  let last: { text: string; today: string; likelihoods: Likelihoods } | null = null
  return (text, today) => {
    if (last?.text === text && last.today === today) return last.likelihoods
    const row = toRow(featuresOf(text, marksOf(text, today), rarity), learned.features)
    const of = (head: HeadName): ReadonlyMap<string, number> => {
      const likelihoods = answer(learned.heads[head], row)
      return new Map(HEADS[head].answers.map((given, at) => [given, likelihoods[at] ?? 0]))
    }
    const likelihoods = Object.fromEntries(HEAD_NAMES.map((head) => [head, of(head)] as const)) as Likelihoods
    last = { text, today, likelihoods }
    return likelihoods
  }
}
