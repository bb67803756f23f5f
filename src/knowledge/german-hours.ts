import OpeningHours from 'opening_hours'
import { FEDERAL_STATES } from './federal-states.ts'

/** Longest stretch looked ahead. The rarest hours that make sense return every year. */
export const HORIZON_DAYS = 400
const DAY = 86_400_000
const ZONE = 'Europe/Berlin'
const WINTER = new Date(Date.UTC(2026, 0, 1))
const SUMMER = new Date(Date.UTC(2026, 6, 1))

/**
 * OpenStreetMap opening_hours in a federal state (two letters), whose public holidays `PH` means.
 * @throws Error for an unknown state; a string (opening_hours does) for hours that do not parse
 */
export function parseHours(hours: string, federalState: string): OpeningHours {
  const state = FEDERAL_STATES[federalState]
  if (!state) throw new Error(`${federalState} is no federal state`)
  // Holidays follow country and state alone; the place (the middle of Germany) would only matter for sunrise.
  return new OpeningHours(hours, { lat: 51.16, lon: 10.45, address: { country_code: 'de', state } })
}

/** How far hours are looked ahead from `now`. */
export function horizon(now: Date): Date {
  return new Date(now.getTime() + HORIZON_DAYS * DAY)
}

/**
 * opening_hours reads the clock of the process: a wrong zone moves every opening and every deadline.
 * @throws Error when the process does not run in German time
 */
export function assertGermanZone(): void {
  // Minutes behind UTC in winter and in summer: asking for the zone's name takes longer than reading the hours.
  if (WINTER.getTimezoneOffset() === -60 && SUMMER.getTimezoneOffset() === -120) return
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  throw new Error(`the clock of this process runs in ${zone}: start it with TZ=${ZONE}`)
}
