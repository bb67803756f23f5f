import { z } from 'zod'

const words = z.array(z.string().trim().min(1))

const spaced = z.string().transform((text) => text.split(/\s+/).filter(Boolean))

/** `vocabulary/languages.yaml`: what tells a language where letters alone do not. */
export const languagesSchema = z.strictObject({
  /** The languages Lotse tells apart, ISO 639-1. */
  known: z.array(z.string().length(2)).min(1),
  /** What comes off before words are compared, beside a stemmer or instead of one; between spaces. */
  affixes: z
    .record(z.string().length(2), z.strictObject({ beginnings: spaced, endings: spaced }))
    .default({}),
  /** Common words per language, also without their marks and in Latin letters ("toi", "shukran"). */
  words: z.record(z.string().length(2), words),
  /** Letters no other known language of the script uses. */
  /** Ways of writing of one language, as regular expressions on lower-case text. */
  patterns: z.record(z.string().length(2), z.string()).default({}),
  /** Words of the country's offices, used in every language: passed over when other words remain. */
  loans: words.default([]),
  /** Words of no language ("ok"). */
  nowhere: words.default([]),
  letters: z.record(z.string().length(2), z.string().min(1)),
})

export type LanguageWords = z.infer<typeof languagesSchema>
