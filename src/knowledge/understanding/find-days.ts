import type { DateWords } from './date-words.ts'
import { createFinders, createNumericFinder, justBefore, standing, type Match } from './day-finders.ts'
import { daysBetween, weekdayOf } from './days.ts'
import { foldLetters, foldWord } from './fold.ts'
import { tokenise } from './tokens.ts'
import { createWordIndex } from './word-index.ts'

/** A day a text names, today or later. `start`: the number of the token it begins with; `end` exclusive. */
export type NamedDay = {
  /** YYYY-MM-DD */
  day: string
  /** "by", "on", "within" stands before it. */
  by: boolean
  start: number
  end: number
}

/**
 * Finds days in a text, relative to `today` (YYYY-MM-DD): 28.11., 4th of December, Friday, in three days, end of the
 * month. A day without a year is the next such day; a weekday alone is the next one; "next week" and "next" mean the
 * week after this one. Past days and regular weekdays are left out.
 */
export function createDayFinder(
  dates: Readonly<Record<string, DateWords>>,
): (text: string, today: string) => NamedDay[] {
  const languages = Object.values(dates)
  const units = languages.flatMap((words) => words.units)
  const numeric = createNumericFinder(units)
  const finders = languages.flatMap(createFinders)
  const findersFor = createWordIndex(finders.map(({ needs }) => needs))
  const notDates = languages.map(({ not_dates: words }) => standing(words))
  const notDatesFor = createWordIndex(languages.map(({ not_dates: words }) => words))
  const sinces = languages.flatMap((words) =>
    words.since.length > 0 ? [justBefore(words.since, words)] : [],
  )
  const bys = languages.flatMap((words) => (words.by.length > 0 ? [justBefore(words.by, words)] : []))

  return (text, today) => {
    let folded = foldLetters(text).replace(/[\p{L}\p{N}@$]+/gu, foldWord)
    for (const one of notDatesFor(folded)) {
      folded = folded.replace(notDates[one] ?? '', (found) => ' '.repeat(found.length))
    }
    const named = findersFor(folded).flatMap((one) => finders[one]?.find(folded, today) ?? [])
    const found = [...numeric(folded, today), ...named]
    const ofCalendar = found.filter(({ calendar, day }) => calendar && day !== null)
    const matches = found
      // "Den 15. Januar" is no 15th of this month.
      .filter((match) => match.calendar || !ofCalendar.some((date) => overlap(match, date)))
      // "Freitag, 27.11.": of readings that begin alike the longer one wins.
      .sort((a, b) => a.start - b.start || b.end - a.end)
    const decided = matches.map((match) =>
      isDecidedByDate(match, matches) ? { ...match, day: null } : match,
    )
    const days: NamedDay[] = []
    let readTo = 0
    let tokensBefore = 0
    let tokenisedTo = 0
    for (const { day, start, end, by, needsBy, calendar, ahead } of decided) {
      if (days.length >= MOST_DAYS) break
      if (start < readTo) continue
      readTo = end
      const before = folded.slice(Math.max(0, start - 30), start)
      if (day === null || day < today) continue
      // "From 1 December" is ahead; "since 1 October" would be next year's.
      const isAhead = ahead || (calendar && daysBetween(today, day) <= AHEAD_DAYS)
      if (!isAhead && sinces.some((since) => since.test(before))) continue
      const met = by || bys.some((words) => words.test(before))
      if (needsBy && !met) continue
      // Counted on from the day before: a message full of dates must not be read again for each of them.
      tokensBefore += tokenise(folded.slice(tokenisedTo, start)).length
      tokenisedTo = start
      const token = tokensBefore
      days.push({
        day,
        by: met,
        start: token,
        end: token + Math.max(1, tokenise(folded.slice(start, end)).length),
      })
    }
    return days
  }
}

const overlap = (one: Match, other: Match): boolean => one.start < other.end && other.start < one.end

/** "Friday, 27.11." and "Tuesday in a week, so on 1 December": the date says which Friday or Tuesday is meant. */
function isDecidedByDate({ day, start, end, calendar }: Match, all: readonly Match[]): boolean {
  if (calendar || day === null) return false
  return all.some(
    (date) =>
      date.calendar &&
      date.day !== null &&
      weekdayOf(date.day) === weekdayOf(day) &&
      ((date.start >= end && date.start - end <= BESIDE) ||
        (start >= date.end && start - date.end <= BESIDE)),
  )
}

/** Letters between a weekday and its date, at most. */
const BESIDE = 26
/** A date after "from" is ahead within this time; later ones mean the past. */
const AHEAD_DAYS = 90

/** Nobody names more days than this in earnest. */
const MOST_DAYS = 20
