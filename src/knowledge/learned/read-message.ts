import { HEADS, type HeadName } from './heads.ts'
import { createToRow, type Learned } from './learn.ts'
import type { MarksOf } from './marks.ts'
import { answer } from './regression.ts'

/** How likely each answer of a head is, from 0 to 1. */
export type Likelihoods = (head: HeadName) => ReadonlyMap<string, number>

/** What a message is like, by the examples. @param today YYYY-MM-DD, the day of the message */
export type ReadMessage = (text: string, today: string) => Likelihoods

export function createReadMessage(learned: Learned, marksOf: MarksOf): ReadMessage {
  const toRow = createToRow(learned.features)
  // The screen and the understanding read the same message one after the other.
  let last: { text: string; today: string; likelihoods: Likelihoods } | null = null
  return (text, today) => {
    if (last?.text === text && last.today === today) return last.likelihoods
    const row = toRow(text, marksOf(text, today))
    const known = new Map<HeadName, ReadonlyMap<string, number>>()
    const likelihoods: Likelihoods = (head) => {
      const before = known.get(head)
      if (before) return before
      const given = answer(learned.heads[head], row)
      const likely = new Map(HEADS[head].answers.map((one, at) => [one, given[at] ?? 0]))
      known.set(head, likely)
      return likely
    }
    last = { text, today, likelihoods }
    return likelihoods
  }
}
