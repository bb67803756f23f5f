/** Calendar days as YYYY-MM-DD, counted in UTC so that no clock change moves them. */

const DAY_MS = 86_400_000

const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`)
const toDay = (date: Date): string => date.toISOString().slice(0, 10)

export const plusDays = (day: string, days: number): string =>
  toDay(new Date(toDate(day).getTime() + days * DAY_MS))

/** Whole days from one day to a later one. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((toDate(to).getTime() - toDate(from).getTime()) / DAY_MS)

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: string): number => toDate(day).getUTCDay() || 7

export const yearOf = (day: string): number => Number(day.slice(0, 4))

/** Null for a day the calendar does not have. */
export function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? toDay(date) : null
}

/** The same day of a later month, or that month's last day. */
export function plusMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0))
  return toDay(
    new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate()))),
  )
}

export function monthEnd(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return toDay(new Date(Date.UTC(year, month, 0)))
}

/** The next day with this number, `from` included; months without it are passed over. */
export function nextDayOfMonth(date: number, from: string): string | null {
  const [year = 0, month = 1] = from.split('-').map(Number)
  for (let ahead = 0; ahead < 12; ahead++) {
    const first = new Date(Date.UTC(year, month - 1 + ahead, 1))
    const found = dayOf(first.getUTCFullYear(), first.getUTCMonth() + 1, date)
    if (found !== null && found >= from) return found
  }
  return null
}

/** The next such day, `from` included; the 29th of February may be years away. */
export function nextDayOfYear(month: number, date: number, from: string): string | null {
  for (let ahead = 0; ahead <= 8; ahead++) {
    const found = dayOf(yearOf(from) + ahead, month, date)
    if (found !== null && found >= from) return found
  }
  return null
}

const german = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' })

/** The calendar day in Germany. */
export function germanDay(at: Date): string {
  return german.format(at)
}
