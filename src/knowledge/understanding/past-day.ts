import type { DateWords } from './date-words.ts'
import { dayOf, daysBetween } from './days.ts'
import { foldLetters, foldWord } from './fold.ts'

/** `3.11.`, `03/11/2026`, `3. November`, `november 3`: as they stand in the text. */
const NUMERIC =
  /(?<!\p{Nd})(\p{Nd}{1,2})[./-]\s?(\p{Nd}{1,2})(?:[./-]\s?(\p{Nd}{4}|\p{Nd}{2}))?(?!\p{Nd})\.?/gu
const DAY_MONTH =
  /(?<!\p{Nd})(\p{Nd}{1,2})(?:\.|st|nd|rd|th)?\s+(?:de\s+)?(\p{L}[\p{L}\p{M}]+)(?:\s+(\p{Nd}{4}))?/gu

/** A day without a year that lies further back is meant ahead. */
const LONGEST_AGO_DAYS = 180

/**
 * The first day of a text that lies behind it, as it is written there: the date of a letter, not the day by which
 * something is due.
 */
export function createPastDayReader(
  dates: Readonly<Record<string, DateWords>>,
): (text: string, today: string) => string | null {
  const months = new Map<string, number>()
  for (const { months: twelve } of Object.values(dates)) {
    twelve.forEach((names, index) =>
      names.forEach((name) => months.set(folded(name.replace('*', '')), index + 1)),
    )
  }
  return (text, today) => {
    const year = Number(today.slice(0, 4))
    const isPast = (day: string, month: number | undefined, given: string | undefined): boolean => {
      if (month === undefined) return false
      const years = given === undefined ? [year, year - 1] : [Number(ascii(given).padStart(4, '20'))]
      return years
        .map((named) => dayOf(named, month, Number(ascii(day))))
        .some((date) => date !== null && date <= today && daysBetween(date, today) <= LONGEST_AGO_DAYS)
    }
    const found = [
      ...[...text.matchAll(NUMERIC)].filter(([, day = '', month = '', given]) =>
        isPast(day, Number(ascii(month)), given),
      ),
      ...[...text.matchAll(DAY_MONTH)].filter(([, day = '', month = '', given]) =>
        isPast(day, months.get(folded(month)), given),
      ),
    ]
    return found.sort((one, other) => one.index - other.index)[0]?.[0].trim() ?? null
  }
}

const folded = (word: string): string => foldWord(foldLetters(word))
const ascii = (digits: string): string => foldLetters(digits)
