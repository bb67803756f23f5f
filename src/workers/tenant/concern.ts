/** What a person is asked for, when more is written to it. */

import { URGENCIES, type Understanding } from '../../knowledge/understanding/understanding.ts'
import type { Concern, Matter } from './conversation.ts'

/** Nothing is known yet of what it is about: the next message may say it. */
export function isAboutNothing({ question, topics }: Concern): boolean {
  return question === null || topics[0] === 'other'
}

/** One question for consent instead of two: whoever gets the case gets what was written to both. */
export function together(before: Concern | null, next: Concern): Concern {
  if (!before) return next
  const messages = [before, next].flatMap(({ question, also = [] }) => [question, ...also])
  const [question = null, ...also] = new Set(messages.filter((id) => id !== null))
  const topics = new Set([...before.topics, ...next.topics])
  if (topics.size > 1) topics.delete('other')
  return { ...raisedBy(before, next), topics: [...topics], question, ...(also.length > 0 ? { also } : {}) }
}

/** The same matter, as urgent as the more urgent of both. */
export function raisedBy(
  { topics, urgency, deadline }: Matter,
  other: Pick<Understanding, 'urgency' | 'deadline'>,
): Matter {
  const [first = null] = [deadline, other.deadline].filter((day) => day !== null).toSorted()
  const rank = Math.max(URGENCIES.indexOf(urgency), URGENCIES.indexOf(other.urgency))
  return { topics, urgency: URGENCIES[rank] ?? urgency, deadline: first }
}
