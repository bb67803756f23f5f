import type { GapReason } from '../knowledge/gaps/gap.ts'
import type { TopicId } from '../knowledge/understanding/understanding.ts'

/** Written by `src/storage/gaps.ts` alone. */
export type GapTables = {
  gaps: {
    week: string
    reason: GapReason
    topic: TopicId
    top_concept: string | null
    concept: string | null
    area: string | null
    tenants: number
    first_of_top_concept: number
    first_of_topic: number
  }
}
