import { COLUMNS, type Column } from '../directory/columns.ts'
import type { DirectoryEntry } from '../directory/store.ts'
import { cellsOf, editEntry, newEntry, type Cells } from './edit-entry.ts'

/** What no person writes: ids, what only an export fills, and the status, which has verbs of its own. */
const NOT_WRITTEN: readonly Column[] = ['id', 'status', 'source_kind', 'category', 'record']
const DOCUMENT_COLUMNS: readonly Column[] = [
  'name',
  'description',
  'areas',
  'language',
  'assured_date',
  'assurer',
]

/** Columns that the form for an entry asks for, in their order. */
export function formColumns(isDocument: boolean): Column[] {
  return COLUMNS.filter(
    (column) => !NOT_WRITTEN.includes(column) && (!isDocument || DOCUMENT_COLUMNS.includes(column)),
  )
}

/** What the form begins with; empty for a new entry. */
export function formCells(entry: DirectoryEntry | null): { column: Column; cell: string }[] {
  const row = entry && cellsOf(entry)
  return formColumns(entry?.service.source_kind === 'document').map((column) => ({
    column,
    cell: row?.[column] ?? '',
  }))
}

export type FilledForm =
  | { kind: 'entry'; entry: DirectoryEntry }
  /** The entry is as it was. */
  | { kind: 'unchanged' }
  /** Columns that cannot be so; null: something else. */
  | { kind: 'faults'; columns: (Column | null)[] }

/**
 * The entry as the form says, checked as an import would. A field that was not in the form stays.
 * @param values by column
 */
export function readForm(current: DirectoryEntry | null, values: Record<string, string>): FilledForm {
  const asked = formColumns(current?.service.source_kind === 'document')
  const cells: Cells = Object.fromEntries(
    asked.flatMap((column) => (values[column] === undefined ? [] : [[column, values[column]]])),
  )
  const read = current ? editEntry(current, cells) : newEntry(cells)
  if (read.kind === 'problems') {
    const columns = read.problems.map(({ column }) => asked.find((known) => known === column) ?? null)
    return { kind: 'faults', columns: [...new Set(columns)] }
  }
  return read.entry.contentHash === current?.contentHash
    ? { kind: 'unchanged' }
    : { kind: 'entry', entry: read.entry }
}
