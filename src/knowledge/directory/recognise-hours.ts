import { anyOf, contactPatterns } from './contact-patterns.ts'
import { isDoubtful, readHoursLine, type DayHours, type HoursLine } from './hours-line.ts'
import type { Day } from './hours-tokens.ts'
import { writeWeek } from './hours-week.ts'

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
 * calls are none. A block with one line that is not understood, or that puts the others in doubt, has no hours: half a
 * truth would make an answer say "closed".
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
    const heading = lines[index - 1] ?? ''
    if (!PHONE_HOURS.test(heading)) {
      const opening_hours = isDoubtful(heading) ? null : writeHours(block.read)
      found.push({ opening_hours, firstLine: index, lastLine: block.end - 1 })
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
    const beside = line.kind === 'neutral' || line.kind === 'doubtful'
    if (line.kind === 'none' || (beside && read.length === 0)) break
    read.push(line)
    end += 1
  }
  return read.length === 0 ? null : { read, end }
}

function writeHours(lines: HoursLine[]): string | null {
  const hours = inOrder(lines)
  return hours && writeWeek(hours)
}

/** Joins weekday lines with the lines of times below them; null when a line is unclear, or a day is left without. */
function inOrder(lines: HoursLine[]): DayHours[] | null {
  const hours: DayHours[] = []
  let days: Day[] | null = null
  let waiting: 'for times' | 'for more days' | 'no' = 'no'
  for (const line of lines) {
    if (line.kind === 'unclear' || line.kind === 'doubtful') return null
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
