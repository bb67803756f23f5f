/** Rows of a table ↔ entries. What the columns cannot say of an entry travels in the column `record`, as JSON. */

import { cellText, emptyRow, type Column, type Row } from './columns.ts'
import { DEFAULT_LANGUAGE, documentEntry, hsdsEntry, type Read } from './entry.ts'
import { idMadeOf } from './identity.ts'
import { isObject, text } from './json-access.ts'
import { PLACE_COLUMNS, readPlaces, writePlaces, type PlaceCells } from './place-fields.ts'
import type { CellProblem } from './problem.ts'
import { SERVICE_FIELDS, serviceId } from './service-fields.ts'
import type { DirectoryEntry, JsonObject, JsonValue } from './store.ts'

/** Cells that a row must have. */
const REQUIRED: Record<'service' | 'document', { alone: Column[]; besideRecord: Column[] }> = {
  service: { alone: ['name', 'organization', 'description', 'areas'], besideRecord: ['name'] },
  document: { alone: ['id', 'name', 'description'], besideRecord: ['id', 'name'] },
}

/** Stands in for the id of a row that names none while its name and address are read. */
const NO_ID = '-'

const DOCUMENT_KEYS: Partial<Record<Column, string>> = {
  id: 'id',
  name: 'title',
  description: 'text',
  areas: 'area',
  language: 'language',
  category: 'category',
  status: 'status',
  assured_date: 'assured_date',
  assurer: 'assurer',
}

/**
 * A service without an id gets one made of its name and address, so that the same row gets the same id every time.
 * `language`: of the entry, where neither the row nor its record says.
 */
export function readRow(row: Row, language: string): Read {
  if (row.id !== '' || row.source_kind === 'document') return readNamedRow(row, language)
  const read = readNamedRow({ ...row, id: NO_ID }, language)
  return read.kind === 'entry' ? readNamedRow({ ...row, id: idMadeOf(read.entry.service) }, language) : read
}

function readNamedRow(row: Row, language: string): Read {
  const kind = row.source_kind === '' ? 'service' : row.source_kind
  if (kind !== 'service' && kind !== 'document') {
    const mend = 'write service or document; empty means service'
    return problems([{ column: 'source_kind', what: `"${kind}" is no kind of source`, mend }])
  }
  const base = readRecord(row.record)
  if (base === null) {
    const mend = 'leave it as it was exported, or empty it to use the other columns alone'
    return problems([{ column: 'record', what: 'is no JSON object', mend }])
  }
  const required = REQUIRED[kind]
  const empty = (row.record === '' ? required.alone : required.besideRecord).filter(
    (column) => row[column] === '',
  )
  if (empty.length > 0) {
    return problems(empty.map((column) => ({ column, what: 'is empty', mend: mendEmpty(column) })))
  }
  if (kind === 'document') return documentEntry(applyDocument(base, row), language)
  const faults = applyService(base, row)
  const read = hsdsEntry(base, language)
  return faults.length === 0
    ? read
    : problems([...faults, ...(read.kind === 'problems' ? without(read.problems, faults) : [])])
}

/** The row of an entry in export order; its `record` holds no more than what the other columns leave unsaid. */
export function writeRow(entry: DirectoryEntry): Row {
  const { record } = entry
  const row = shownRow(entry)
  for (const rest of ['', cellJson(unsaidIn(record, row))]) {
    const back = readRow({ ...row, record: rest }, DEFAULT_LANGUAGE)
    if (back.kind === 'entry' && equal(back.entry.record, record)) return { ...row, record: rest }
  }
  return { ...row, record: cellJson(record) }
}

/** The columns of an entry, without its `record`. */
export function shownRow({ service, record }: DirectoryEntry): Row {
  return service.source_kind === 'document' ? documentRow(record) : serviceRow(record)
}

/** The fields of a record that its row does not say, or not in full. */
export function unsaidIn(record: JsonObject, row: Row): JsonObject {
  const said: JsonObject = {}
  if (row.source_kind === 'document') applyDocument(said, row)
  else applyService(said, row)
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => !equal(said[key], value)))
}

function equal(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function serviceRow(record: JsonObject): Row {
  const row = { ...emptyRow(), ...readPlaces(record) }
  for (const field of SERVICE_FIELDS) row[field.column] = field.read(record)
  return row
}

function documentRow(record: JsonObject): Row {
  const row = { ...emptyRow(), source_kind: 'document' }
  for (const [column, key] of Object.entries(DOCUMENT_KEYS))
    row[column as Column] = cellText(text(record, key) ?? '')
  return row
}

/** Writes every cell that differs from what the record already says; an editor's change wins over the record. */
function applyService(record: JsonObject, row: Row): CellProblem[] {
  const faults: CellProblem[] = []
  const places = readPlaces(record)
  for (const field of SERVICE_FIELDS) {
    if (field.read(record) !== row[field.column] || row.record === '') {
      faults.push(...field.write(record, row[field.column]))
    }
  }
  if (PLACE_COLUMNS.some((column) => places[column] !== row[column])) {
    const cells = Object.fromEntries(PLACE_COLUMNS.map((column) => [column, row[column]])) as PlaceCells
    faults.push(...writePlaces(record, serviceId(record), cells))
  }
  return faults
}

function applyDocument(record: JsonObject, row: Row): JsonObject {
  const shown = documentRow(record)
  for (const [column, key] of Object.entries(DOCUMENT_KEYS)) {
    const cell = row[column as Column]
    if (cell === shown[column as Column]) continue
    if (cell === '') delete record[key]
    else record[key] = cell
  }
  return record
}

function readRecord(cell: string): JsonObject | null {
  if (cell === '') return {}
  try {
    const record: unknown = JSON.parse(cell)
    return isObject(record as JsonObject) ? (record as JsonObject) : null
  } catch {
    return null
  }
}

/** JSON in which every character that `cellText` would drop is written as an escape. */
function cellJson(record: JsonObject): string {
  return JSON.stringify(record).replaceAll(/[\p{Cc}\p{Noncharacter_Code_Point}\uFFFD]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}

function mendEmpty(column: Column): string {
  switch (column) {
    case 'id':
      return 'write an id that stays the same for this offer'
    case 'areas':
      return 'write neighbourhoods or postcodes with | between them, or * for anywhere'
    default:
      return `write the ${column}`
  }
}

/** One complaint a cell is enough. */
function without(found: CellProblem[], already: CellProblem[]): CellProblem[] {
  return found.filter(({ column }) => !already.some((problem) => problem.column === column))
}

function problems(found: CellProblem[]): Read {
  return { kind: 'problems', problems: found }
}
