import type { Service } from '../directory/service.ts'
import { plusDays, plusMonths } from '../understanding/days.ts'

/** A directory is checked once a year. */
const CHECK_HOLDS_MONTHS = 12
/** The owner sees an entry this long before its check ends. */
const DUE_BEFORE_DAYS = 30
/** An entry this long without a new check is told to nobody. */
const WITHHELD_AFTER_MONTHS = 6

/** How far an entry can be relied on. Days as YYYY-MM-DD. */
export type Freshness =
  | { kind: 'fresh'; dueFrom: string }
  /** The check still holds, and should be made anew. */
  | { kind: 'due'; overdueFrom: string }
  /** The check is older than it may be: an answer says so. */
  | { kind: 'overdue'; withheldFrom: string }
  /** Too old to be told to anybody. */
  | { kind: 'withheld'; since: string }
  /** Nobody ever checked it: due, told as such, never withheld. */
  | { kind: 'never_checked' }
  /** A plain document asks for no check. */
  | { kind: 'document' }

type Checked = Pick<Service, 'assured_date' | 'source_kind'>

/** @param today YYYY-MM-DD, in Germany */
export function freshnessOf({ assured_date: day, source_kind: kind }: Checked, today: string): Freshness {
  if (kind === 'document') return { kind: 'document' }
  if (day === undefined) return { kind: 'never_checked' }
  const overdueFrom = plusDays(plusMonths(day, CHECK_HOLDS_MONTHS), 1)
  const withheldFrom = plusMonths(overdueFrom, WITHHELD_AFTER_MONTHS)
  const dueFrom = plusDays(overdueFrom, -DUE_BEFORE_DAYS)
  if (today < dueFrom) return { kind: 'fresh', dueFrom }
  if (today < overdueFrom) return { kind: 'due', overdueFrom }
  if (today < withheldFrom) return { kind: 'overdue', withheldFrom }
  return { kind: 'withheld', since: withheldFrom }
}

/** Checked on this day or before, an entry is due, and withheld. YYYY-MM-DD, for a query. */
export function checkDays(today: string): { dueUntil: string; withheldUntil: string } {
  return {
    dueUntil: lastDay(today, (day) => day.kind !== 'fresh'),
    withheldUntil: lastDay(today, (day) => day.kind === 'withheld'),
  }
}

/** The latest day whose check is what is asked for: months differ in length, so it is looked for from close by. */
function lastDay(today: string, isSo: (freshness: Freshness) => boolean): string {
  const isSoOn = (day: string) => isSo(freshnessOf({ assured_date: day, source_kind: 'service' }, today))
  let day = today
  while (!isSoOn(day)) day = plusMonths(day, -1)
  while (isSoOn(plusDays(day, 1))) day = plusDays(day, 1)
  return day
}
