import type { Wishes } from '../directory/wishes.ts'
import type { TopicId } from './understanding.ts'

/**
 * Whoever asks where to go at this moment, and not what for, means a small everyday emergency, and somebody who is there.
 * With another topic the question is where that is done.
 */
export function asPlaceToGo(
  topics: readonly TopicId[],
  wishes: Wishes,
): { topics: readonly TopicId[]; wishes: Wishes } {
  const goes = wishes.goes && (topics.includes('other') || topics.includes('small_emergency'))
  return goes
    ? { topics: ['small_emergency'], wishes: { ...wishes, open: 'now' } }
    : { topics, wishes: { ...wishes, goes: false } }
}
