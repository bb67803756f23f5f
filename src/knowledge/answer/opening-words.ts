import type { Schedule } from '../directory/service.ts'
import { parseHours } from '../german-hours.ts'
import { oneLine } from './excerpt.ts'
import { isReadable, openingOf, publicHoliday } from './opening-hours.ts'
import { writtenAs } from '../../words.ts'
import { dayText, daysBetween, timeText, type Reader } from './reader.ts'

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const HOURS_LIMIT = 200

/** Open now or when next, as one line; the hours themselves when that cannot be told; null when nothing is said. */
export function openingLine(schedules: readonly Schedule[], reader: Reader): string | null {
  if (schedules.length === 0) return null
  const { words, now } = reader
  const opening = openingOf(schedules, now, reader.federalState)
  switch (opening.kind) {
    case 'open':
      return onHoliday(openText(opening.until, schedules, reader), now, schedules, reader)
    case 'closed':
      return closedText(opening.opensAt, schedules, reader)
    case 'unknown': {
      const text = hoursInWords(schedules, reader).join('; ')
      // Hours cut in the middle would be other hours.
      return text === '' || text.length > HOURS_LIMIT ? null : words('answer-hours', { hours: text })
    }
  }
}

/** The hours as they are written, in the reader's words, each once; those that cannot be told in words are left out. */
export function hoursInWords(schedules: readonly Schedule[], reader: Reader): string[] {
  const hours = schedules.map((schedule) => hoursText(schedule, reader)).filter((text) => text !== null)
  return [...new Set(hours)]
}

function openText(until: Date | null, schedules: readonly Schedule[], reader: Reader): string {
  const { words, now } = reader
  if (until === null) return words(schedules.some(isAlways) ? 'answer-open-always' : 'answer-open')
  const time = timeText(until, reader)
  return endsToday(now, until)
    ? words('answer-open-until', { time })
    : words('answer-open-until-day', { time, day: dayText(until, reader) })
}

/** A holiday that the hours speak of is named: whoever stands before the door wants to know why. */
function closedText(opensAt: Date | null, schedules: readonly Schedule[], reader: Reader): string {
  const { words, now, federalState } = reader
  const opening =
    opensAt === null
      ? words('answer-closed')
      : onHoliday(opensText(opensAt, reader), opensAt, schedules, reader)
  const holiday = publicHoliday(now, federalState)
  return holiday === null || !schedules.some(speaksOfHolidays)
    ? opening
    : words('answer-closed-holiday', { opening, holiday })
}

function opensText(opensAt: Date, reader: Reader): string {
  const { words, now } = reader
  const time = timeText(opensAt, reader)
  const days = daysBetween(now, opensAt)
  if (days === 0) return words('answer-opens-today', { time })
  if (days === 1) return words('answer-opens-tomorrow', { time })
  return words('answer-opens-day', { time, day: dayText(opensAt, reader) })
}

/** Hours that do not mention public holidays are seldom kept on one. */
function onHoliday(opening: string, at: Date, schedules: readonly Schedule[], reader: Reader): string {
  const { words, federalState } = reader
  if (publicHoliday(at, federalState) === null) return opening
  const there = schedules.filter((schedule) => openingOf([schedule], at, federalState).kind !== 'closed')
  const settled = there.some(isAlways) || there.every(speaksOfHolidays)
  return settled ? opening : words('answer-holiday', { opening })
}

function speaksOfHolidays({ opening_hours: hours }: Schedule): boolean {
  return /\bPH\b/.test(hours ?? '')
}

function isAlways({ opening_hours: hours }: Schedule): boolean {
  return hours?.trim() === '24/7'
}

/** The small hours still belong to the evening before. */
function endsToday(now: Date, until: Date): boolean {
  return (
    daysBetween(now, until) === 0 ||
    (daysBetween(now, until) === 1 && until.getTime() - now.getTime() < 12 * 3_600_000)
  )
}

function hoursText(schedule: Schedule, reader: Reader): string | null {
  const { opening_hours: written, description } = schedule
  if (written !== undefined) return isReadable(written) ? inWords(written, reader) : oneLine(written)
  const recurring = [schedule.byday, [schedule.opens_at, schedule.closes_at].filter(Boolean).join('–')]
  if (description) return oneLine(description)
  // Days of the month, every other week, a season: not to be said in a word, and half of it would be wrong.
  const plain =
    schedule.freq !== 'MONTHLY' &&
    (schedule.interval ?? 1) === 1 &&
    !schedule.valid_from &&
    !schedule.valid_to
  return plain && recurring.every(Boolean)
    ? oneLine(recurring.map((part) => weekdays(part ?? '', reader)).join(' '))
    : null
}

function weekdays(part: string, reader: Reader): string {
  return part.replaceAll(/\b(?:MO|TU|WE|TH|FR|SA|SU)\b/g, (day) => dayName(day, reader))
}

/** Read in one pass: what one language writes for one keyword looks like another one ("Th" in Vietnamese days). */
const KEYWORD =
  /\b(Mo|Tu|We|Th|Fr|Sa|Su)\[(-?\d)\]|\b(\d\d:\d\d)\+|\b(?:Mo|Tu|We|Th|Fr|Sa|Su|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|PH|SH|off|closed|open|week)\b/g

function nthOfMonth(day: string, nth: string, reader: Reader): string {
  const name = dayName(day, reader)
  return nth === '-1'
    ? reader.words('answer-hours-last', { day: name })
    : reader.words('answer-hours-nth', { nth: Number(nth), day: name })
}

function keyword(written: string, reader: Reader): string {
  switch (written) {
    case 'PH':
      return reader.words('answer-hours-public-holidays')
    case 'SH':
      return reader.words('answer-hours-school-holidays')
    case 'off':
    case 'closed':
      return reader.words('answer-hours-closed')
    case 'open':
      return reader.words('answer-hours-open')
    case 'week':
      return reader.words('answer-hours-week')
    default:
      return MONTHS.includes(written) ? monthName(written, reader) : dayName(written, reader)
  }
}

/** opening_hours in the reader's words: its own keywords translated, remarks in quotes left as the entry has them. */
function inWords(hours: string, reader: Reader): string {
  const { words } = reader
  const spelled = parseHours(hours, reader.federalState).prettifyValue()
  return spelled
    .split(/("[^"]*")/)
    .map((part) => {
      if (part.startsWith('"')) return `(${part.slice(1, -1)})`
      return part
        .replaceAll(KEYWORD, (written, nthDay?: string, nth?: string, from?: string) => {
          if (nthDay) return nthOfMonth(nthDay, nth ?? '1', reader)
          return from ? words('answer-hours-from', { time: from }) : keyword(written, reader)
        })
        .replaceAll('||', ';')
        .replaceAll(/,(?=\S)/g, ', ')
        .replaceAll(/(?<=[\p{L}\d.])-(?=[\p{L}\d])/gu, '–')
    })
    .join('')
    .replaceAll(/\s+;/g, ';')
    .replace(/^\(([^()]*)\)$/, '$1')
}

/** 2 January 2023 was a Monday. */
function dayName(day: string, { tag }: Reader): string {
  const index = DAYS.findIndex((known) => known.toUpperCase() === day.toUpperCase())
  return calendarName(tag, { weekday: 'short' }, new Date(Date.UTC(2023, 0, 2 + index)))
}

function monthName(month: string, { tag }: Reader): string {
  return calendarName(tag, { month: 'short' }, new Date(Date.UTC(2023, MONTHS.indexOf(month), 2)))
}

function calendarName(tag: string, options: Intl.DateTimeFormatOptions, at: Date): string {
  return new Intl.DateTimeFormat(writtenAs(tag), { ...options, timeZone: 'UTC' }).format(at)
}
