import { daysBetween, plusMonths } from './days.ts'
import type { NamedDay } from './find-days.ts'
import { plainDigits } from './fold.ts'

/**
 * Whether a message names a day at all: as a date that the rules read, or by a figure that is its day of the month or its
 * distance from today in days, weeks or months. A model that reckons from a day it made up finds none.
 * @param day YYYY-MM-DD
 */
export function isNamed(
  day: string,
  {
    message,
    today,
    daysIn,
  }: { message: string; today: string; daysIn: (text: string, today: string) => readonly NamedDay[] },
): boolean {
  if (daysIn(message, today).some((named) => named.day === day)) return true
  const away = daysBetween(today, day)
  return (plainDigits(message).match(/(?<!\d)\d{1,2}(?!\d)/g) ?? [])
    .map(Number)
    .some(
      (figure) =>
        figure === Number(day.slice(8)) ||
        figure === away ||
        figure * 7 === away ||
        plusMonths(today, figure) === day,
    )
}
