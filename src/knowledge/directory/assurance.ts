/** When the check of an entry is overdue. */
import type { Service } from './service.ts'

/** Milliseconds. A directory is checked once a year; what was not may be wrong, and the reader is told. */
const CHECK_HOLDS = 366 * 86_400_000

/**
 * Whether somebody checked an entry within the last year. `never`: without a date, or with one that is none; such an
 * entry is not overdue.
 */
export function checkState(
  { assured_date: day }: Pick<Service, 'assured_date'>,
  now: Date,
): 'fresh' | 'overdue' | 'never' {
  const at = Date.parse(day ?? '')
  if (Number.isNaN(at)) return 'never'
  return now.getTime() - at > CHECK_HOLDS ? 'overdue' : 'fresh'
}
