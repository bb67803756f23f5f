import type OpeningHours from 'opening_hours'
import { assertGermanZone, horizon, HORIZON_DAYS, parseHours } from '../knowledge/german-hours.ts'
import type { Urgency } from '../knowledge/understanding/understanding.ts'
import type { Desk } from './desk.ts'

/** When desks of one federal state work. All moments are instants; hours are German local time. */
export type DeskHours = {
  isOpen(desk: Desk, now: Date): boolean
  /** The next moment somebody is there: `now` itself while the desk is open, null when it will not open again. */
  opensNext(desk: Desk, now: Date): Date | null
  /** By when a case offered now should be claimed. */
  claimDeadline(desk: Desk, urgency: Urgency, now: Date): Date
}

const MINUTE = 60_000
const HOUR = 3_600_000

/**
 * Hours of desks in a federal state (two letters), whose public holidays `PH` means.
 * @throws Error for an unknown state, for hours that do not parse (the desks file refuses both), and when the process
 *   does not run in German time: opening_hours reads the clock of the process, and a wrong zone moves every deadline
 */
export function deskHours(federalState: string): DeskHours {
  const parsed = new Map<string, OpeningHours>()
  const hoursOf = (desk: Desk): OpeningHours => {
    assertGermanZone()
    const known = parsed.get(desk.hours)
    if (known) return known
    const hours = parseHours(desk.hours, federalState)
    parsed.set(desk.hours, hours)
    return hours
  }
  return {
    isOpen: (desk, now) => hoursOf(desk).getState(now),
    opensNext: (desk, now) => afterRepeatedHour(now, (from) => nextOpening(hoursOf(desk), from)),
    claimDeadline: (desk, urgency, now) => {
      const minutes = desk.claimWithinMinutes[urgency]
      const running = new Date(now.getTime() + minutes * MINUTE)
      if (urgency === 'emergency') return running
      // A desk that never opens again must not leave a case without a deadline: then the time runs always.
      return afterRepeatedHour(now, (from) => afterOpenTime(hoursOf(desk), from, minutes * MINUTE)) ?? running
    },
  }
}

/**
 * Whether a desk could ever work these hours.
 * @returns what is wrong with them, in one line of English for whoever edits the desks file; null if nothing is
 */
export function faultInHours(hours: string, federalState: string, now: Date): string | null {
  try {
    const opens = nextOpening(parseHours(hours, federalState), now)
    return opens ? null : `never opens within ${HORIZON_DAYS} days`
  } catch (error) {
    // opening_hours throws strings.
    return String(error).replaceAll(/\s+/g, ' ').trim()
  }
}

/**
 * opening_hours gives up within the hour that returns in October when something opens or closes in it: then what comes
 * after that hour counts.
 */
function afterRepeatedHour(now: Date, find: (from: Date) => Date | null): Date | null {
  try {
    return find(now)
  } catch {
    return find(new Date(Math.ceil((now.getTime() + 1) / HOUR) * HOUR))
  }
}

function nextOpening(hours: OpeningHours, now: Date): Date | null {
  const at = hours.getIterator(now)
  const end = horizon(now)
  while (!at.getState()) if (!at.advance(end)) return null
  return at.getDate()
}

/** The moment at which `duration` milliseconds of open time have passed since `now`; null if they never do. */
function afterOpenTime(hours: OpeningHours, now: Date, duration: number): Date | null {
  const at = hours.getIterator(now)
  const end = horizon(now)
  let left = duration
  let from = now.getTime()
  for (;;) {
    const open = at.getState()
    const goesOn = at.advance(end)
    const until = goesOn ? at.getDate().getTime() : Number.POSITIVE_INFINITY
    // A moment that falls on closing time is given there, not at the next opening.
    if (open && left <= until - from) return new Date(from + left)
    if (!goesOn) return null
    if (open) left -= until - from
    from = until
  }
}
