import type { TopicId } from '../understanding/understanding.ts'

/** Why a question counts as a gap of the directory: nothing fitting was found, or what was found did not help. */
const GAP_REASONS = ['nothing_found', 'not_helpful'] as const
export type GapReason = (typeof GAP_REASONS)[number]

/** What a question was about. */
export type AskedAbout = {
  topic: TopicId
  /** The broadest concept above the one that was named; itself when there is none. */
  topConcept: string | null
  /** An id of the vocabulary; null when the question named none. */
  concept: string | null
}

/** What somebody asked and nobody could answer: codes, never words. */
export type Gap = AskedAbout & { reason: GapReason }

/** How many tenants met a gap in some weeks; `area` null: not known. */
export type GapCount = Gap & {
  area: string | null
  /** Different tenants. */
  tenants: number
  /** Those of them for whom it was the first gap below this top concept: below it they add up. */
  firstOfTopConcept: number
  /** Those of them for whom it was the first gap of this topic: within it they add up. */
  firstOfTopic: number
}
