import { cellText, emptyRow, type Column, type Row } from '../directory/columns.ts'
import { DEFAULT_LANGUAGE, documentEntry, hsdsEntry, type Read } from '../directory/entry.ts'
import { readRow, writeRow } from '../directory/rows.ts'
import type { Service } from '../directory/service.ts'
import type { DirectoryEntry, JsonObject } from '../directory/store.ts'

/** Cells of the table that somebody wrote; what is not in it stays. Several values stand with `|` between them. */
export type Cells = Partial<Record<Column, string>>

/** An entry as its editor sees it, and as an import would read it. */
export function cellsOf(entry: DirectoryEntry): Row {
  return writeRow(entry)
}

/** The entry with other cells, checked as an import would. Its id stays. */
export function editEntry(entry: DirectoryEntry, cells: Cells): Read {
  return readRow({ ...writeRow(entry), ...written(cells) }, DEFAULT_LANGUAGE)
}

/** A new entry; its id is made of its name and address. */
export function newEntry(cells: Cells): Read {
  return readRow({ ...emptyRow(), ...written(cells) }, DEFAULT_LANGUAGE)
}

/** The entry with another status: paused, opened again or retired. */
export function withStatus(entry: DirectoryEntry, status: Service['status']): DirectoryEntry {
  return sure(editEntry(entry, { status }))
}

/** The entry as somebody checked it. `day`: YYYY-MM-DD; `assurer`: as tenants read it. */
export function confirmed(entry: DirectoryEntry, day: string, assurer: string): DirectoryEntry {
  return sure(editEntry(entry, { assured_date: day, assurer }))
}

/** A record that was an entry before, as an entry. */
export function entryOfRecord(record: JsonObject, kind: Service['source_kind']): DirectoryEntry {
  return sure((kind === 'document' ? documentEntry : hsdsEntry)(record, DEFAULT_LANGUAGE))
}

function written(cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cellText(cell)]))
}

function sure(read: Read): DirectoryEntry {
  if (read.kind === 'entry') return read.entry
  const faults = read.problems.map(({ column, what }) => `${column}: ${what}`).join('; ')
  throw new Error(`an entry that was kept cannot be read again: ${faults}`)
}
