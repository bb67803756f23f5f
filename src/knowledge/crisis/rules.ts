import { z } from 'zod'

/** The shape of `vocabulary/crisis/<language>/`: data, so that rules are read and corrected without code. */

const phrases = z.array(z.string().trim().min(1))
const conceptName = z.string().regex(/^[a-z][a-z0-9_]*$/, 'a concept name is small letters, digits and _')

/** What takes the danger out of a sentence. A rule says which of these it holds in spite of. */
export const BLOCKS = ['not', 'past', 'unreal'] as const
export type Block = (typeof BLOCKS)[number]

export const HAZARDS = ['fire', 'gas', 'carbon_monoxide'] as const
export type Hazard = (typeof HAZARDS)[number]

export const crisisCommonSchema = z.strictObject({
  /** Words every rule of the language may name with `@`. */
  concepts: z.record(conceptName, phrases),
  /** Figures of speech: what they cover is not read as danger. */
  figures: phrases,
  not: phrases,
  /** Negations that stand right before what they deny ("never hit me"). */
  not_before: phrases.default([]),
  /** Phrases with a negation word that deny nothing ("nicht nur", "hört nicht auf"). */
  not_denying: phrases,
  /** Long ago. */
  past: phrases,
  /** Over and safe. */
  safe: phrases,
  /** It goes on: overrules past and safe. */
  now: phrases,
  /** Films, games, exercises: in the same sentence. */
  unreal: phrases,
  /** Courses, lectures, questions for school: anywhere in the message. */
  study: phrases,
})

export const crisisRuleSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  /** Only and always in `fire_gas`: the three have different, opposite instructions. */
  hazard: z.enum(HAZARDS).optional(),
  despite: z.array(z.enum(BLOCKS)).default([]),
  within: z.number().int().positive().optional(),
  across: z.boolean().optional(),
  say: phrases,
})

export const crisisKindSchema = z.strictObject({
  concepts: z.record(conceptName, phrases).default({}),
  rules: z.array(crisisRuleSchema),
})

export type CrisisCommon = z.infer<typeof crisisCommonSchema>
export type CrisisRule = z.infer<typeof crisisRuleSchema>
export type CrisisKindRules = z.infer<typeof crisisKindSchema>
