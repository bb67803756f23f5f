import { z } from 'zod'
import { CRISIS_TEXTS, type CrisisText } from './texts.ts'

const name = z.string().trim().default('')
const review = z
  .strictObject({
    /** Name and profession of who read and signed the text. */
    reviewer: name,
    /** YYYY-MM-DD */
    date: z.union([z.literal(''), z.iso.date()]).default(''),
  })
  .refine(({ reviewer, date }) => (reviewer === '') === (date === ''), 'reviewer and date belong together')

/** `vocabulary/crisis/reviews.yaml`: language → text → who signed it. Empty until a named professional has (C1). */
export const reviewsSchema = z.record(z.string().length(2), z.partialRecord(z.enum(CRISIS_TEXTS), review))

export type CrisisReviews = z.infer<typeof reviewsSchema>

/** Every crisis text of the given languages that no named professional has signed yet, for `doctor`. */
export function unreviewedCrisisTexts(
  reviews: CrisisReviews,
  languages: readonly string[],
): { language: string; text: CrisisText }[] {
  return languages.flatMap((language) =>
    CRISIS_TEXTS.filter((text) => !reviews[language]?.[text]?.reviewer).map((text) => ({ language, text })),
  )
}
