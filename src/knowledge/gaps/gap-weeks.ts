/** Days are YYYY-MM-DD. A week is named by its Monday. */

import { plusDays, weekdayOf } from '../understanding/days.ts'

/** Of what is shown: about 90 days, in whole weeks. */
export const WEEKS_SHOWN = 13

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return plusDays(day, 1 - weekdayOf(day))
}

/** The Monday `weeks` before this one. */
export function weeksBefore(monday: string, weeks: number): string {
  return plusDays(monday, -7 * weeks)
}

/** The last complete weeks before a day: first and last day of them. The running week is not over and not shown. */
export function weeksShownOn(today: string): { from: string; to: string } {
  const monday = mondayOf(today)
  return { from: weeksBefore(monday, WEEKS_SHOWN), to: plusDays(monday, -1) }
}
