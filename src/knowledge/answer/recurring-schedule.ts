import { RRuleTemporal } from 'rrule-temporal'
import type { Schedule } from '../directory/service.ts'
import { horizon } from '../german-hours.ts'
import type { Opening } from './opening-hours.ts'

/** `MO`, or `2MO` and `-1FR` of a month. */
const BYDAY = /^(?:[+-]?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)$/
const MONTHDAY = /^-?(?:[1-9]|[12]\d|3[01])$/
const MINUTES_A_DAY = 1440
/** Weeks or months between two openings; the library counts each one. */
const RAREST = 53
/** Where rules begin that name no first day. */
const LONG_AGO = '20200101'

/** A schedule, understood. The rule is of days, minutes are of the day; `closes` null: open end; `ends`: some day it is over. */
type Recurrence = {
  rule: RRuleTemporal
  opens: number
  closes: number | null
  from: Date | null
  ends: boolean
}

/**
 * Open or not by the HSDS fields of a schedule; null when it has passed and says nothing any more. HSDS knows no
 * public holidays.
 */
export function recurringState(schedule: Schedule, now: Date): Opening | null {
  try {
    const recurrence = readRecurrence(schedule, now)
    return recurrence === null ? { kind: 'unknown' } : stateOf(recurrence, now)
  } catch {
    // What the library refuses cannot be read, and one entry must not cost the answer.
    return { kind: 'unknown' }
  }
}

function stateOf({ rule, opens, closes, from, ends }: Recurrence, now: Date): Opening | null {
  const openingOn = (day: Date): Date => localTime(day, opens)
  const today = midnight(writtenDay(now))
  const before = rule.previous(now, true)
  const begun = before && openingOn(dateOf(before)) > now ? rule.previous(dateOf(before)) : before
  if (begun && (from === null || dateOf(begun) >= from)) {
    const start = openingOn(dateOf(begun))
    if (closes === null && start.toDateString() === now.toDateString()) return { kind: 'unknown' }
    const end = closes === null ? start : localTime(start, closes > opens ? closes : closes + MINUTES_A_DAY)
    if (end > now) return { kind: 'open', until: end }
  }
  const after = rule.next(from !== null && from > today ? from : today, true)
  const nextDay = after && openingOn(dateOf(after)) <= now ? rule.next(dateOf(after)) : after
  if (nextDay) return { kind: 'closed', opensAt: openingOn(dateOf(nextDay)) }
  return ends ? null : { kind: 'closed', opensAt: null }
}

function dateOf({ epochMilliseconds }: { epochMilliseconds: number }): Date {
  return new Date(epochMilliseconds)
}

function readRecurrence(schedule: Schedule, now: Date): Recurrence | null {
  const opens = minutesOf(schedule.opens_at)
  const closes = schedule.closes_at === undefined ? null : minutesOf(schedule.closes_at)
  const from = schedule.valid_from === undefined ? null : dayOf(schedule.valid_from)
  const end = lastDay(schedule)
  const parts = ruleParts(schedule)
  if (opens === null || opens === MINUTES_A_DAY || end === undefined || parts === null) return null
  if (schedule.closes_at !== undefined && closes === null) return null
  if (schedule.valid_from !== undefined && from === null) return null
  // By days: an opening within the hour that the clock skips in spring would be left out.
  const first = `${dayOf(schedule.dtstart) ?? LONG_AGO}T000000`
  // Nobody asks for what lies beyond, and a rule without an end is searched for very long.
  const until = earlier(writtenDay(horizon(now)), end)
  const rule = new RRuleTemporal({
    rruleString: `DTSTART;TZID=Europe/Berlin:${first}\nRRULE:${[...parts, `UNTIL=${until}`].join(';')}`,
  })
  return {
    rule,
    opens,
    closes,
    from: from === null ? null : midnight(from),
    ends: end !== null && end === until,
  }
}

/** The parts of an RRULE that say on which days; null when the schedule does not say it, or not in a way we know. */
function ruleParts({ freq, interval = 1, byday, bymonthday, dtstart }: Schedule): string[] | null {
  const days = listOf(byday)
  const monthDays = listOf(bymonthday)
  // Days of the week alone mean every week.
  const often = freq ?? (days.length > 0 && monthDays.length === 0 ? 'WEEKLY' : undefined)
  if (often !== 'WEEKLY' && often !== 'MONTHLY') return null
  if (!days.every((day) => BYDAY.test(day)) || !monthDays.every((day) => MONTHDAY.test(day))) return null
  if (often === 'WEEKLY' && (monthDays.length > 0 || days.some((day) => /\d/.test(day)))) return null
  if (!Number.isInteger(interval) || interval < 1 || interval > RAREST) return null
  // Without a first day nobody knows which weeks are meant, nor the day itself when none is named.
  const needsFirst = interval !== 1 || days.length + monthDays.length === 0
  if (dayOf(dtstart) === null && (needsFirst || dtstart !== undefined)) return null
  return [
    `FREQ=${often}`,
    `INTERVAL=${interval}`,
    ...(days.length > 0 ? [`BYDAY=${days.join(',')}`] : []),
    ...(monthDays.length > 0 ? [`BYMONTHDAY=${monthDays.join(',')}`] : []),
  ]
}

/** The earlier of `until` and `valid_to` as YYYYMMDD; null when neither is given, undefined when one is unreadable. */
function lastDay({ until, valid_to }: Schedule): string | null | undefined {
  const days = [until, valid_to].filter((day) => day !== undefined).map(dayOf)
  if (days.includes(null)) return undefined
  return days.reduce((first, day) => (first === null ? day : earlier(first, day)), null)
}

function earlier(one: string, other: string | null): string {
  return other === null || one < other ? one : other
}

function listOf(list: string | undefined): string[] {
  return (list ?? '')
    .toUpperCase()
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** `09:30` → 570. The last minute of the day means its end. */
function minutesOf(time: string | undefined): number | null {
  const [, hour, minute] = /^(\d\d):(\d\d)/.exec(time ?? '') ?? []
  const minutes = Number(hour) * 60 + Number(minute)
  if (Number.isNaN(minutes) || minutes > MINUTES_A_DAY || Number(minute) > 59) return null
  return minutes === MINUTES_A_DAY - 1 ? MINUTES_A_DAY : minutes
}

function twoDigits(figure: number): string {
  return String(figure).padStart(2, '0')
}

/** An ISO or RFC 5545 date (with or without a time) as YYYYMMDD. */
function dayOf(date: string | undefined): string | null {
  const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(date ?? '') ?? []
  // The 31st of February is a day of March to Date.
  const exists = midnight(`${year}${month}${day}`).getDate() === Number(day)
  return exists ? `${year}${month}${day}` : null
}

function midnight(day: string): Date {
  return new Date(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6, 8)))
}

/** So many minutes of the clock into the day of `start`: the day a clock changes has its own length. */
function localTime(start: Date, minutes: number): Date {
  return new Date(start.getFullYear(), start.getMonth(), start.getDate(), 0, minutes)
}

function writtenDay(at: Date): string {
  return `${at.getFullYear()}${twoDigits(at.getMonth() + 1)}${twoDigits(at.getDate())}`
}
