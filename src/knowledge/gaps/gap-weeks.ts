/** Days are YYYY-MM-DD. A week is named by its Monday. */

/** Of what is shown: about 90 days, in whole weeks. */
export const WEEKS_SHOWN = 13

const DAY_MS = 86_400_000

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7
  return daysAfter(day, -sinceMonday)
}

/** The Monday `weeks` before this one. */
export function weeksBefore(monday: string, weeks: number): string {
  return daysAfter(monday, -7 * weeks)
}

/** The last complete weeks before a day: first and last day of them. The running week is not over and not shown. */
export function weeksShownOn(today: string): { from: string; to: string } {
  const monday = mondayOf(today)
  return { from: weeksBefore(monday, WEEKS_SHOWN), to: daysAfter(monday, -1) }
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}
