import { z } from 'zod'
import { TOPIC_IDS, type TopicId } from '../understanding/understanding.ts'

/** The languages in which every concept has labels. */
export const LABEL_LANGUAGES = ['de', 'en', 'tr', 'ar', 'uk', 'ru', 'pl', 'fa', 'ro', 'fr', 'vi'] as const
export type LabelLanguage = (typeof LABEL_LANGUAGES)[number]

/** One thing that somebody can ask for, with the words for it. After SKOS (https://www.w3.org/TR/skos-reference/). */
export type Concept = {
  id: string
  topic: TopicId
  /** A word of every field, which tells little by itself. */
  isGeneral: boolean
  /** The concept it belongs to. */
  broader: string | null
  /** The first is preferred. */
  labels: Readonly<Record<LabelLanguage, readonly string[]>>
  /** As somebody with little German says it. */
  plain: readonly string[]
}

const labels = z.string().transform((text, check) => {
  const list = text.split(';').map((label) => label.trim())
  if (list.includes('')) check.addIssue({ code: 'custom', message: 'must be labels between "; "' })
  if (new Set(list).size < list.length) check.addIssue({ code: 'custom', message: 'has a label twice' })
  return list
})

const conceptSchema = z.strictObject({
  broader: z.string().optional(),
  plain: labels.optional(),
  ...(Object.fromEntries(LABEL_LANGUAGES.map((language) => [language, labels])) as Record<
    LabelLanguage,
    typeof labels
  >),
})

/** `vocabulary/concepts/<field>.yaml`: the concepts of one field, all of one topic. */
export const conceptsSchema = z.strictObject({
  topic: z.enum(TOPIC_IDS),
  general: z.boolean().default(false),
  concepts: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), conceptSchema),
})

/** @returns the concepts of one file, in its order */
export function toConcepts({ topic, general, concepts }: z.infer<typeof conceptsSchema>): Concept[] {
  return Object.entries(concepts).map(([id, { broader = null, plain = [], ...labelsByLanguage }]) => ({
    id,
    topic,
    isGeneral: general,
    broader,
    plain,
    labels: labelsByLanguage,
  }))
}
