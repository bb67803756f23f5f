import { z } from 'zod'
import { GROUPS, type Group } from '../directory/wishes.ts'

const phrases = z.array(z.string().trim().min(1)).default([])

/**
 * `vocabulary/wishes/<language>.yaml`: what a message wants of a service beside its topic, and what an entry says of
 * whom it is for and what it costs. In a phrase `@number` is a number in figures and `@language` a name under `languages`.
 */
export const wishesSchema = z.strictObject({
  concepts: z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), phrases).default({}),
  /** Costs nothing; read in messages and in the fees of entries. */
  free: phrases,
  /** Open at this moment. */
  open_now: phrases,
  /** Open today, now or later. */
  open_today: phrases,
  /** Checked lately. */
  checked: phrases,
  /** Where to go at this moment, whatever is offered there. */
  goes: phrases,
  /** The asker's own age; holds `@number`. */
  own_age: phrases,
  /** Somebody's age; holds `@number`. */
  age: phrases,
  /** A number that is no age, in whatever language the rest is; begins with `@number`. */
  no_age: phrases,
  /** The help is for somebody else. */
  for_other: phrases,
  /** A language is wished or is all that somebody speaks; holds `@language`. */
  speaks: phrases,
  /** Names of languages by ISO 639 code; not German, in which help is given wherever nothing else is said. */
  languages: z.record(z.string().regex(/^[a-z]{2,3}$/), phrases).default({}),
  /** Words that put somebody into a group, as tenants say it and as entries do. */
  groups: z.strictObject(
    Object.fromEntries(GROUPS.map((group) => [group, phrases])) as Record<Group, typeof phrases>,
  ),
})

export type WishWords = z.infer<typeof wishesSchema>
