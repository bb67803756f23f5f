/**
 * What may be shown of the gaps. Every count goes into at most one line, so that no line can be subtracted from another
 * one, and every view is a choice of these lines. docs/decisions/2026-11-22-directory-gaps.md
 */

import type { GapCount, GapReason } from './gap.ts'
import type { TopicId } from '../understanding/understanding.ts'

/** Fewer tenants than these are never shown; numbers are multiples of it, rounded down. */
export const FEWEST_TENANTS = 5

/** A line for staff. `tenants`: at least so many, a multiple of five. */
export type PublishedGap = { reason: GapReason; topic: TopicId; tenants: number } & (
  | { scope: 'area'; concept: string | null; area: string | null }
  /** What in single areas is too small to be shown. */
  | { scope: 'areas'; concept: string | null }
  /** What of the concepts below a top concept is too small to be shown. */
  | { scope: 'concepts'; topConcept: string | null }
  /** What below its top concepts is too small to be shown. */
  | { scope: 'topic' }
)

/** What could have been asked, whether or not it was. */
export type GapDomain = {
  /** Areas, "not known" among them. */
  areas: number
  /** Concepts below a top concept, itself among them. */
  concepts: (topConcept: string | null) => number
  /** Top concepts of a topic, "none" among them. */
  topConcepts: (topic: TopicId) => number
}

/** A part of the counts: its lines, what no line of it shows, and whether anything in it could be unseen. */
type Part = { lines: PublishedGap[]; left: GapCount[]; isOpen: boolean }

/** @returns most tenants first, within them in the order of the counts */
export function publishGaps(counts: readonly GapCount[], domain: GapDomain): PublishedGap[] {
  return groups(counts, ({ reason, topic }) => `${reason}/${topic}`)
    .flatMap((ofTopic) => publishTopic(ofTopic, domain).lines)
    .sort((one, other) => other.tenants - one.tenants)
}

function publishTopic(counts: readonly GapCount[], domain: GapDomain): Part {
  const parts = groups(counts, (count) => count.topConcept).map((below) => publishTopConcept(below, domain))
  return together(parts, {
    of: counts,
    possible: ({ topic }) => domain.topConcepts(topic),
    add: ({ firstOfTopic }) => firstOfTopic,
    line: () => ({ scope: 'topic' }),
  })
}

function publishTopConcept(counts: readonly GapCount[], domain: GapDomain): Part {
  const parts = groups(counts, (count) => count.concept).map((same) => publishConcept(same, domain))
  return together(parts, {
    of: counts,
    possible: ({ topConcept }) => domain.concepts(topConcept),
    add: ({ firstOfTopConcept }) => firstOfTopConcept,
    line: ({ topConcept }) => ({ scope: 'concepts', topConcept }),
  })
}

function publishConcept(counts: readonly GapCount[], domain: GapDomain): Part {
  const parts = counts.map((count): Part => {
    const { reason, topic, concept, area } = count
    const tenants = roundedDown(count.tenants)
    return tenants > 0
      ? { lines: [{ scope: 'area', reason, topic, concept, area, tenants }], left: [], isOpen: false }
      : { lines: [], left: [count], isOpen: true }
  })
  return together(parts, {
    of: counts,
    possible: () => domain.areas,
    add: ({ tenants }) => tenants,
    line: ({ concept }) => ({ scope: 'areas', concept }),
  })
}

type LineOf<T> = T extends unknown ? Omit<T, 'reason' | 'topic' | 'tenants'> : never

/**
 * Shows what is left of the parts as one sum, if it is large enough. It is rounded down, and never so much that one of
 * the parts could not be zero: with two parts of at most four, "five" would say that both are there.
 */
function together(
  parts: readonly Part[],
  how: {
    of: readonly GapCount[]
    /** Parts there could be, zeros among them. */
    possible: (of: GapCount) => number
    /** Adds up to different tenants. */
    add: (count: GapCount) => number
    line: (of: GapCount) => LineOf<PublishedGap>
  },
): Part {
  const lines = parts.flatMap((part) => part.lines)
  const left = parts.flatMap((part) => part.left)
  const [first] = how.of
  if (!first) return { lines, left, isOpen: true }
  const open = how.possible(first) - parts.filter(({ isOpen }) => !isOpen).length
  const sum = left.reduce((total, count) => total + how.add(count), 0)
  const tenants = roundedDown(Math.min(sum, (FEWEST_TENANTS - 1) * (open - 1)))
  if (tenants === 0) return { lines, left, isOpen: open > 0 }
  const { reason, topic } = first
  return { lines: [...lines, { reason, topic, tenants, ...how.line(first) }], left: [], isOpen: false }
}

function roundedDown(tenants: number): number {
  return Math.max(0, Math.floor(tenants / FEWEST_TENANTS) * FEWEST_TENANTS)
}

function groups<T>(values: readonly T[], keyOf: (value: T) => string | null): T[][] {
  return [...Map.groupBy(values, keyOf).values()]
}
