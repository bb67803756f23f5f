import type OpeningHours from 'opening_hours'
import { checkOpeningHours } from '../directory/opening-hours.ts'
import type { Schedule, Service, ServiceAtLocation } from '../directory/service.ts'
import { assertGermanZone, horizon, parseHours } from '../german-hours.ts'
import { recurringState } from './recurring-schedule.ts'

/** Whether somebody is there. `unknown`: not said, not readable, or left open by the hours themselves. */
export type Opening =
  /** `until`: null when it does not close, or when the hours do not say. */
  | { kind: 'open'; until: Date | null }
  /** `opensAt`: null when it is not known to open again. */
  | { kind: 'closed'; opensAt: Date | null }
  | { kind: 'unknown' }

/** Whoever is open for a week without a break does not close. */
const NEVER_CLOSES = 8 * 86_400_000

/**
 * Open now, or when next, by hours as OpenStreetMap writes them, in a federal state (two letters).
 * @throws Error when the process does not run in German time, or for an unknown state
 */
export function nextOpening(hours: string, now: Date, federalState: string): Opening {
  assertGermanZone()
  const parsed = parsedHours(hours, federalState)
  if (parsed === null) return { kind: 'unknown' }
  try {
    return openingBy(parsed, hours, now)
  } catch {
    // opening_hours gives up in the hour that returns in October when something opens or closes within it, and on school
    // holidays of years it does not know. One entry must not cost the answer.
    return { kind: 'unknown' }
  }
}

function openingBy(parsed: OpeningHours, hours: string, now: Date): Opening {
  const at = parsed.getIterator(now)
  const end = horizon(now)
  const isOpen = (): boolean => at.getState() && !isLoneNight(parsed, hours, at.getDate())
  if (isOpen()) {
    // A remark that changes is a change to opening_hours, too.
    while (at.advance(end)) {
      if (at.getState()) continue
      const endless = at.getUnknown() && opensWithoutEnd(hours, at.getComment())
      return { kind: 'open', until: endless ? null : at.getDate() }
    }
    return { kind: 'open', until: null }
  }
  if (at.getUnknown()) return { kind: 'unknown' }
  let perhaps = false
  while (at.advance(end)) {
    const begins = isOpen() || (at.getUnknown() && opensWithoutEnd(hours, at.getComment()))
    if (begins) return { kind: 'closed', opensAt: at.getDate() }
    perhaps ||= at.getUnknown()
  }
  // Open by appointment only: closed would be half the truth.
  return perhaps ? { kind: 'unknown' } : { kind: 'closed', opensAt: null }
}

/**
 * A night belongs to the evening on which it began. Where that evening is closed, as on a public holiday, opening_hours
 * opens the rest of the night at midnight all the same.
 */
function isLoneNight(parsed: OpeningHours, hours: string, at: Date): boolean {
  if (!hasNights(hours)) return false
  const midnight = new Date(at.getFullYear(), at.getMonth(), at.getDate())
  if (!parsed.getState(midnight) || parsed.getState(new Date(midnight.getTime() - 1))) return false
  const sinceMidnight = parsed.getIterator(midnight)
  while (sinceMidnight.advance(at)) if (!sinceMidnight.getState()) return false
  return true
}

/** Hours that end after midnight, and none that begin there. */
function hasNights(hours: string): boolean {
  const spans = [...hours.matchAll(/(\d?\d:\d\d)\s*-\s*(\d?\d:\d\d)/g)].map(([, from, to]) => [
    from!.padStart(5, '0'),
    to!.padStart(5, '0'),
  ])
  return spans.some(([from, to]) => to! < from! || to! > '24:00') && spans.every(([from]) => from !== '00:00')
}

/** The name of the public holiday in a federal state (two letters); null on any other day. */
export function publicHoliday(at: Date, federalState: string): string | null {
  assertGermanZone()
  const holidays = parsedHours('PH 00:00-24:00', federalState)
  return holidays?.getState(at) ? (holidays.getComment(at) ?? null) : null
}

/**
 * Whether a service is open: by the schedules nearest to it that it has, see `schedulesOf`. A service with several
 * places is open when one of them is.
 */
export function openingState(service: Service, now: Date, federalState: string): Opening {
  return openingOf(schedulesOf(service), now, federalState)
}

/** The service's own schedules, else those at its places, else those of the places themselves. */
export function schedulesOf({ schedules, service_at_locations: places }: Service): Schedule[] {
  if (schedules.length > 0) return schedules
  return places.flatMap(schedulesAt)
}

/** Those of the service at this place, else those of the place itself. */
export function schedulesAt({ schedules, location }: ServiceAtLocation): Schedule[] {
  return schedules.length > 0 ? schedules : location.schedules
}

/** Several schedules are read as one: open while any of them is. */
export function openingOf(schedules: readonly Schedule[], now: Date, federalState: string): Opening {
  const stateAt = (schedule: Schedule, at: Date): Opening | null =>
    schedule.opening_hours === undefined
      ? recurringState(schedule, at)
      : nextOpening(schedule.opening_hours, at, federalState)
  const statesAt = (at: Date): Opening[] =>
    schedules.map((schedule) => stateAt(schedule, at)).filter((state) => state !== null)

  const states = statesAt(now)
  if (states.length === 0) return { kind: 'unknown' }
  let until = latestClosing(states)
  if (until !== undefined) {
    for (;;) {
      if (until === null || until.getTime() - now.getTime() > NEVER_CLOSES)
        return { kind: 'open', until: null }
      const next = latestClosing(statesAt(until))
      if (next === undefined) return { kind: 'open', until }
      until = next
    }
  }
  if (states.some(({ kind }) => kind === 'unknown')) return { kind: 'unknown' }
  const openings = states.flatMap((state) =>
    state.kind === 'closed' && state.opensAt ? [state.opensAt.getTime()] : [],
  )
  return { kind: 'closed', opensAt: openings.length > 0 ? new Date(Math.min(...openings)) : null }
}

/** The last closing of those open; null when one does not close, undefined when none is open. */
function latestClosing(states: readonly Opening[]): Date | null | undefined {
  const open = states.filter((state) => state.kind === 'open')
  if (open.length === 0) return undefined
  const times = open.map(({ until }) => until?.getTime() ?? Number.POSITIVE_INFINITY)
  const latest = Math.max(...times)
  return latest === Number.POSITIVE_INFINITY ? null : new Date(latest)
}

/** `18:00+`: opening_hours calls the time after it unknown. The opening is certain all the same. */
function opensWithoutEnd(hours: string, comment: string | undefined): boolean {
  return /\d\s*\+/.test(hours) && (comment === undefined || !hours.includes(`"${comment}"`))
}

/** Twice what OpenStreetMap allows: opening_hours searches longer prose for hours for seconds. */
const LONGEST = 510

/** Hours that follow the sun are other hours at the place than in the middle of Germany, where they are reckoned. */
const BY_THE_SUN = /\b(?:sunrise|sunset|dawn|dusk)\b/i

/** Whether this is opening_hours, to be read without guessing. */
export function isReadable(hours: string): boolean {
  return hours.length <= LONGEST && !BY_THE_SUN.test(hours) && checkOpeningHours(hours).kind === 'valid'
}

const known = new Map<string, OpeningHours | null>()

/** Parsing takes about a millisecond, so it is kept. Null for what cannot be read without guessing. */
function parsedHours(hours: string, federalState: string): OpeningHours | null {
  const key = `${federalState} ${hours}`
  const kept = known.get(key)
  if (kept !== undefined) return kept
  const parsed = isReadable(hours) ? parseHours(hours, federalState) : null
  if (known.size >= 2_000) known.clear()
  known.set(key, parsed)
  return parsed
}
