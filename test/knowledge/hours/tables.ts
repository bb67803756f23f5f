import { readFileSync } from 'node:fs'
import { isReadable, openingOf } from '../../../src/knowledge/answer/opening-hours.ts'
import { asOpeningHours } from '../../../src/knowledge/directory/opening-hours.ts'
import type { Schedule } from '../../../src/knowledge/directory/service.ts'

/** Rows of a tab-separated table beside this file, below its line of names. A line with `#` is a heading. */
export function rowsOf<Column extends string>(table: string): Record<Column, string>[] {
  const [names, ...lines] = readFileSync(new URL(table, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
  return lines.map((cells) =>
    Object.fromEntries(names!.map((name, index) => [name, cells[index] ?? ''])),
  ) as Record<Column, string>[]
}

/** A cell of the column for hours as the directory keeps it: as OpenStreetMap writes it; `-` where it is not read. */
export function readingOf(written: string): string {
  const kept = asOpeningHours(inLines(written))
  return isReadable(kept) ? kept : '-'
}

/** A schedule as an import makes it, from a cell for hours or from the fields of HSDS (in braces). */
export function scheduleOf(written: string): Schedule {
  if (written.startsWith('{')) return { id: 'schedule', ...(JSON.parse(written) as Omit<Schedule, 'id'>) }
  return { id: 'schedule', opening_hours: asOpeningHours(inLines(written)) }
}

/** Line breaks stand as `\n` in a table. */
export function inLines(written: string): string {
  return written.replaceAll(String.raw`\n`, '\n')
}

export type Moment = Record<'written' | 'state' | 'now' | 'opening', string>

/** `open until` or `closed until` and the moment in UTC, `open`, `closed`, `unknown`. */
export function openingAt({ written, state, now }: Moment): string {
  const opening = openingOf([scheduleOf(written)], new Date(now), state)
  if (opening.kind === 'unknown') return 'unknown'
  const until = opening.kind === 'open' ? opening.until : opening.opensAt
  return until === null ? opening.kind : `${opening.kind} until ${until.toISOString()}`
}

/** The same of a table, where moments stand in German time. */
export function expectedOpening({ opening }: Moment): string {
  return opening.replace(/\d{4}.*/, (moment) => new Date(moment).toISOString())
}
