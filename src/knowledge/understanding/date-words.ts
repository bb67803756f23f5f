import { z } from 'zod'

const words = z.array(z.string().trim().min(1))

/** `vocabulary/dates/<language>.yaml`: how days are written. Words are matched after folding, `stem*` as prefix. */
export const datesSchema = z.strictObject({
  /** January to December. */
  months: z.array(words).length(12),
  /** Monday to Sunday. */
  weekdays: z.array(words).length(7),
  /** The same, shortened: only after "by" or "on". */
  weekdays_short: z.array(words).max(7).default([]),
  today: words.default([]),
  tomorrow: words,
  day_after_tomorrow: words.default([]),
  /** "next week", before or after a weekday. */
  next_week: words.default([]),
  /** Before a weekday: the one of next week. */
  next: words.default([]),
  /** "in", "within": before a number of days or weeks. */
  in: words,
  /** The same, written after the number ("3 gün içinde"). */
  in_after: words.default([]),
  day: words,
  week: words,
  month: words.default([]),
  numbers: z.record(z.string(), z.number().int().positive()),
  /** "end of the month", "last day of this month". */
  month_end: words.default([]),
  /** Before the name of a month: its last day. */
  end_of: words.default([]),
  /** "third", "fourteenth": days of a month in words. */
  ordinals: z.record(z.string(), z.number().int().min(1).max(31)).default({}),
  /** What may be joined to a day number alone ("ayın 14ünde", "9-го"). */
  date_endings: words.default([]),
  /** Phrases that are a number of days from today ("in a week" where no number is said). */
  counted: z.record(z.string(), z.number().int().positive()).default({}),
  /** Days with a name, as MM-DD. */
  feasts: z.record(z.string(), z.string().regex(/^\d\d-\d\d$/)).default({}),
  /** A day number alone needs no ending after `by`: "le 30". */
  bare_number: z.boolean().default(false),
  /** Before a day number alone: "by the 28th". */
  by: words.default([]),
  /** May stand between those words and the day: "bis zum", "by the". */
  article: words.default([]),
  /** Stands right before a date that is not ahead: "since". */
  since: words.default([]),
  /** Behind a number with a dot it is no date: hours, money, rooms. */
  units: words.default([]),
  /** Phrases that only look like a day ("guten Morgen"). */
  not_dates: words.default([]),
})

export type DateWords = z.infer<typeof datesSchema>
