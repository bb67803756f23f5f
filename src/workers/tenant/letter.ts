/**
 * Letters of authorities and courts: sender and date as the tenant named them, never a day by which something is due.
 * That depends on when the letter was delivered, which we ask, and on law, which a person checks.
 */

import type { Reply } from '../../cases/outbound.ts'
import type { Remark } from '../../knowledge/understanding/read-remark.ts'
import type { Understanding } from '../../knowledge/understanding/understanding.ts'
import { say, type Situation } from './situation.ts'

/** Null: it is about no letter that came, or about none with a time limit. */
export function aboutLetter(
  { words }: Situation,
  { letter, delivered }: Remark,
  { deadline }: Understanding,
): Reply | null {
  if (!letter || (!letter.hasPeriod && deadline === null)) return null
  const { sender, date } = letter
  // Whoever asks what a court may decide has got no letter yet.
  if (date === null && !delivered && deadline === null) return null
  const named =
    sender !== null && date !== null
      ? words('tenant-letter-from-dated', { sender, date })
      : sender !== null
        ? words('tenant-letter-from', { sender })
        : date !== null
          ? words('tenant-letter-dated', { date })
          : null
  return say([...(named === null ? [] : [named]), words('tenant-letter-period')].join('\n'))
}

/** A day alone is short. */
const MOST_WORDS = 10
/** So few words that say how it came, or name a number, are about the letter, whatever else they resemble. */
const ANSWER_WORDS = 6
const FIGURE_WORDS = 3

/** Whether a message, after we asked for the day of delivery, tells it. */
export function answersWithDay(
  text: string,
  remark: Remark,
  { topics, deadline, wantsHuman }: Understanding,
): boolean {
  if (wantsHuman || remark.words > MOST_WORDS) return false
  if (remark.words <= FIGURE_WORDS && /\p{N}/u.test(text)) return true
  const isAnswer = topics[0] === 'other' || (remark.delivered && remark.words <= ANSWER_WORDS)
  return isAnswer && (remark.delivered || remark.namesDay || deadline !== null)
}
