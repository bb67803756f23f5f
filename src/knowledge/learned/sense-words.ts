import { z } from 'zod'

const phrases = z.array(z.string().trim().min(1)).min(1)

/** `vocabulary/senses/<language>.yaml`: by sense, how people say it. What a sense covers stands in `senses.yaml`. */
export const sensesSchema = z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), phrases)

export type SenseWords = z.infer<typeof sensesSchema>
