import { z } from 'zod'

/** The words around the entries of an answer; everything else in it is the template's. */
export type Phrasing = {
  introduction: string
  /** One an entry, in the order of the answer: why it fits. */
  sentences: readonly string[]
}

/** Characters (UTF-16). With three entries the whole answer stays below the 4,096 of a message (T6). */
const INTRODUCTION = 250
const SENTENCE = 300

// Control characters and line breaks would let a model draw lines of its own between ours.
const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u)

/** What a model must answer. */
export const phrasedSchema = z.strictObject({
  introduction: line(INTRODUCTION),
  entries: z.array(z.strictObject({ reference: z.number().int().positive(), sentence: line(SENTENCE) })),
})

export type Phrased = z.infer<typeof phrasedSchema>
