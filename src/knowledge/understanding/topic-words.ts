import { z } from 'zod'
import { TOPIC_IDS } from './understanding.ts'

const phrases = z.array(z.string().trim().min(1)).default([])

/** `vocabulary/topics/<language>.yaml`: what people write when they mean a topic. */
export const topicsSchema = z.partialRecord(
  z.enum(TOPIC_IDS),
  z.strictObject({
    /** Settles the topic on its own: three points. */
    strong: phrases,
    /** Two points. */
    usual: phrases,
    /** Fits several topics: one point. */
    weak: phrases,
  }),
)

export type TopicWords = z.infer<typeof topicsSchema>
