import { anyOf, contactPatterns } from './contact-patterns.ts'
import { DAYS, readHoursLine, type Day, type DayHours, type HoursLine, type Interval } from './hours-line.ts'

export type HoursBlock = {
  /** OpenStreetMap opening_hours; null where a line is not fully understood. */
  opening_hours: string | null
  /** Lines of the text, from 0. */
  firstLine: number
  lastLine: number
}

const PHONE_HOURS = new RegExp(`(?<!\\p{L})(?:${anyOf(contactPatterns.phone_hours)})(?!\\p{L})`, 'iu')

/**
 * Blocks of opening hours in a German text. A block is a run of lines that say nothing but hours. Hours for telephone
 * calls are none. A block with one line that is not understood has no hours: half a truth would make an answer say
 * "closed".
 */
export function recogniseHours(text: string): HoursBlock[] {
  const lines = text.split('\n')
  const found: HoursBlock[] = []
  let index = 0
  while (index < lines.length) {
    const block = readBlock(lines, index)
    if (block === null) {
      index += 1
      continue
    }
    if (!PHONE_HOURS.test(lines[index - 1] ?? '')) {
      found.push({ opening_hours: writeHours(block.read), firstLine: index, lastLine: block.end - 1 })
    }
    index = block.end
  }
  return found
}

/** Hours written in German in a field of their own, as OpenStreetMap writes them; null where not certain. */
export function germanHours(written: string): string | null {
  const read = written.split('\n').map((line) => readHoursLine(line, true))
  return read.some((line) => line.kind === 'none') ? null : writeHours(read)
}

function readBlock(lines: string[], start: number): { read: HoursLine[]; end: number } | null {
  const read: HoursLine[] = []
  let end = start
  while (end < lines.length) {
    const line = readHoursLine(lines[end]!)
    if (line.kind === 'none' || (line.kind === 'neutral' && read.length === 0)) break
    read.push(line)
    end += 1
  }
  return read.length === 0 ? null : { read, end }
}

function writeHours(lines: HoursLine[]): string | null {
  const hours = inOrder(lines)
  if (hours === null) return null
  const week = new Map<Day, Interval[]>()
  for (const { days, intervals } of hours) {
    for (const day of days)
      week.set(
        day,
        [...(week.get(day) ?? []), ...intervals].sort((a, b) => a.from - b.from),
      )
  }
  if (![...week.values()].some((intervals) => intervals.length > 0)) return null
  if ([...week.values()].some(overlap)) return null
  return rules(week)
}

/** Joins weekday lines with the lines of times below them; null when a line is unclear, or a day is left without. */
function inOrder(lines: HoursLine[]): DayHours[] | null {
  const hours: DayHours[] = []
  let days: Day[] | null = null
  let waiting: 'for times' | 'for more days' | 'no' = 'no'
  for (const line of lines) {
    if (line.kind === 'unclear') return null
    if (line.kind === 'neutral') continue
    if (waiting !== 'no' && line.kind === 'hours') return null
    if (line.kind === 'hours') {
      hours.push(...line.hours)
      days = line.hours.at(-1)!.days
    } else if (line.kind === 'days') {
      if (waiting === 'for times') return null
      days = waiting === 'for more days' ? [...(days ?? []), ...line.days] : line.days
      waiting = line.goesOn ? 'for more days' : 'for times'
    } else if (line.kind === 'times') {
      if (days === null || waiting === 'for more days') return null
      hours.push({ days, intervals: line.intervals })
      waiting = 'no'
    }
  }
  return waiting === 'no' ? hours : null
}

function overlap(intervals: Interval[]): boolean {
  return intervals.some((interval, index) => index > 0 && interval.from < intervals[index - 1]!.to)
}

/** `Mo-Fr 09:00-12:00,14:00-16:00; Sa 10:00-12:00`: neighbouring days with equal hours together. */
function rules(week: Map<Day, Interval[]>): string {
  const groups: { days: Day[]; times: string }[] = []
  for (const day of DAYS) {
    const intervals = week.get(day) ?? []
    if (intervals.length === 0) continue
    const times = intervals.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join(',')
    const last = groups.at(-1)
    const isNext = last && DAYS.indexOf(last.days.at(-1)!) === DAYS.indexOf(day) - 1
    if (isNext && last.times === times) last.days.push(day)
    else groups.push({ days: [day], times })
  }
  return groups.map(({ days, times }) => `${span(days)} ${times}`).join('; ')
}

function span(days: Day[]): string {
  return days.length === 1 ? days[0]! : `${days[0]}${days.length === 2 ? ',' : '-'}${days.at(-1)}`
}

function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
