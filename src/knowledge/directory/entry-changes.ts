import { COLUMNS, type Column } from './columns.ts'
import { inExportOrder } from './entry.ts'
import { shownRow, unsaidIn } from './rows.ts'
import type { DirectoryEntry, JsonValue } from './store.ts'

/** One thing that an import changes in an entry: a column, or a field of its HSDS record that has no column. */
export type FieldChange = { field: string; from: string; to: string }

/** Columns in which a field of the record is shown: what such a column says need not be said again. */
const SHOWN_IN: Record<string, readonly Column[]> = {
  phones: ['phone'],
  schedules: ['opening_hours'],
  service_areas: ['areas'],
  service_at_locations: ['location_name', 'address', 'postal_code', 'city', 'latitude', 'longitude'],
  languages: ['languages'],
  attributes: ['topics'],
  organization: ['organization'],
  lotse: ['id', 'language', 'assurer'],
}

/** The columns that show what a change is of; one that is in none is shown by itself. */
export function shownIn(field: FieldChange['field']): readonly string[] {
  return SHOWN_IN[field.replace(/^record\//, '')] ?? [field]
}

/** What is different in `next`, in the order of the columns. `stored` null: all of it is new. */
export function entryChanges(stored: DirectoryEntry | null, next: DirectoryEntry): FieldChange[] {
  if (!stored) return newFields(next)
  const kept = inExportOrder(stored)
  const [from, to] = [shownRow(kept), shownRow(next)]
  const columns = COLUMNS.filter((column) => from[column] !== to[column])
  const unsaid = { ...unsaidIn(kept.record, from), ...unsaidIn(next.record, to) }
  const fields = Object.keys(unsaid).filter((field) => json(kept.record[field]) !== json(next.record[field]))
  return [
    ...columns.map((column) => ({ field: column, from: from[column], to: to[column] })),
    ...fields
      .filter((field) => !(SHOWN_IN[field] ?? []).some((column) => columns.includes(column)))
      .map((field) => ({
        field: `record/${field}`,
        from: json(kept.record[field]),
        to: json(next.record[field]),
      })),
  ]
}

/** The id of a new entry tells nobody anything. */
function newFields(entry: DirectoryEntry): FieldChange[] {
  const row = shownRow(entry)
  return COLUMNS.filter((column) => column !== 'id' && row[column] !== '').map((column) => ({
    field: column,
    from: '',
    to: row[column],
  }))
}

function json(value: JsonValue | undefined): string {
  return value === undefined ? '' : JSON.stringify(value)
}
