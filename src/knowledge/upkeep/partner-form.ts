/** What the organization of an entry may write of it itself, and how its cells look to somebody who knows no table. */

import { isLanguageCode } from '../directory/check-service.ts'
import { cellText, type Column } from '../directory/columns.ts'
import type { Read } from '../directory/entry.ts'
import { asOpeningHours, checkOpeningHours } from '../directory/opening-hours.ts'
import type { CellProblem } from '../directory/problem.ts'
import type { DirectoryEntry } from '../directory/store.ts'
import { languageName } from '../answer/reader.ts'
import { cellsOf, editEntry, type Cells } from './edit-entry.ts'

/** In the order of the form. Topics and whoever offers it are chosen by those who keep the directory. */
export const PARTNER_COLUMNS = [
  'name',
  'description',
  'phone',
  'email',
  'url',
  'opening_hours',
  'location_name',
  'address',
  'postal_code',
  'city',
  'areas',
  'languages',
  'eligibility',
  'minimum_age',
  'maximum_age',
  'cost',
  'application_process',
] as const satisfies Column[]
export type PartnerColumn = (typeof PARTNER_COLUMNS)[number]

/** What a plain document has of them. */
const OF_A_DOCUMENT: readonly PartnerColumn[] = ['name', 'description']
const REQUIRED: readonly PartnerColumn[] = ['name', 'description', 'areas']
const LONG: readonly PartnerColumn[] = ['description', 'eligibility', 'application_process']
const LISTS: readonly PartnerColumn[] = ['phone', 'areas', 'languages']
/** Characters that may be written into a field; what is not touched may be longer. */
const LONGEST: Partial<Record<PartnerColumn, number>> = {
  name: 200,
  description: 5000,
  eligibility: 2000,
  application_process: 2000,
  areas: 2000,
}
const LONGEST_OTHER = 500
const PLACES: readonly PartnerColumn[] = ['location_name', 'address', 'postal_code', 'city']

/** `list`: one value a line. */
export type FormField = {
  column: PartnerColumn
  kind: 'line' | 'text' | 'list'
  value: string
  required: boolean
}

/** Why a cell is refused. `suggestion`: what it was probably meant to be. `most`: characters it may have. */
export type FieldFault = { column: PartnerColumn } & (
  | { kind: 'empty' | 'wrong'; suggestion: string | null }
  | { kind: 'long'; most: number }
)

/** @param tag BCP 47, in which languages are named */
export function fieldsOf(entry: DirectoryEntry, tag: string): FormField[] {
  const row = cellsOf(entry)
  const isDocument = entry.service.source_kind === 'document'
  return (isDocument ? OF_A_DOCUMENT : PARTNER_COLUMNS).map((column) => {
    const kind = kindOf(column, row[column])
    return { column, kind, value: shown(column, row[column], kind, tag), required: REQUIRED.includes(column) }
  })
}

/** The cells that say something else than the form showed. */
export function writtenCells(
  entry: DirectoryEntry,
  given: Readonly<Record<string, string>>,
  tag: string,
): Cells {
  const cells: Cells = {}
  for (const { column, kind, value } of fieldsOf(entry, tag)) {
    const written = given[column]
    if (written === undefined || cellText(written) === cellText(value)) continue
    cells[column] = kind === 'list' ? listCell(column, written, tag) : cellText(written)
  }
  return cells
}

/** Cells that are too long to be read by anybody. */
export function tooLong(cells: Cells): FieldFault[] {
  return PARTNER_COLUMNS.filter((column) => (cells[column] ?? '').length > mostOf(column)).map((column) => ({
    column,
    kind: 'long',
    most: mostOf(column),
  }))
}

function mostOf(column: PartnerColumn): number {
  return LONGEST[column] ?? LONGEST_OTHER
}

/** The entry with these cells. A place that has moved is no longer where it was on the map. */
export function correctedEntry(entry: DirectoryEntry, cells: Cells): Read {
  const read = editEntry(entry, { ...cells, ...coordinatesAfter(entry, cells) })
  const emptied = REQUIRED.filter((column) => cells[column] === '')
  if (read.kind === 'entry' || emptied.length === 0) return read
  // What is missing hides what else is wrong: both are named at once.
  const { problems } = read
  const rest = Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''))
  const others = correctedEntry(entry, rest)
  return {
    kind: 'problems',
    problems: others.kind === 'entry' ? problems : [...problems, ...others.problems],
  }
}

/** A line for each field that has to be mended; `others`: something that no field of the form shows. */
export function faultsOf(
  problems: readonly CellProblem[],
  cells: Cells,
): { faults: FieldFault[]; others: boolean } {
  const columns = problems.map(({ column }) =>
    column === 'latitude' || column === 'longitude' ? 'address' : column,
  )
  const faults = PARTNER_COLUMNS.filter((column) => columns.includes(column)).map((column): FieldFault => {
    const cell = cells[column]
    return {
      column,
      kind: cell === '' ? 'empty' : 'wrong',
      suggestion: column === 'opening_hours' && cell ? suggestedHours(cell) : null,
    }
  })
  return { faults, others: columns.some((column) => !PARTNER_COLUMNS.some((known) => known === column)) }
}

function kindOf(column: PartnerColumn, cell: string): FormField['kind'] {
  if (LISTS.includes(column) || (PLACES.includes(column) && cell.includes('|'))) return 'list'
  return LONG.includes(column) || cell.includes('\n') ? 'text' : 'line'
}

function shown(column: PartnerColumn, cell: string, kind: FormField['kind'], tag: string): string {
  if (kind !== 'list') return cell
  const parts = cell.split('|').map((part) => part.trim())
  return (column === 'languages' ? parts.map((code) => code && nameOf(code, tag)) : parts).join('\n')
}

function listCell(column: PartnerColumn, written: string, tag: string): string {
  const parts = written
    .replace(/\s+$/, '')
    .split(/[\n|]/)
    .map((part) => cellText(part))
  if (PLACES.includes(column)) return parts.join('|')
  const said = parts.filter((part) => part !== '')
  return (column === 'languages' ? said.map((name) => codeOf(name, tag)) : said).join('|')
}

function nameOf(code: string, tag: string): string {
  return languageName(code, { language: tag, tag })
}

/** The code of a language by its name; what is neither stays as it is, and is refused as any wrong cell. */
function codeOf(name: string, tag: string): string {
  const folded = name.toLowerCase()
  return isLanguageCode(folded) ? folded : (codes(tag).get(folded) ?? name)
}

const known = new Map<string, ReadonlyMap<string, string>>()
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('')
/** Languages with three letters that are spoken or signed here. */
const LONGER_CODES = ['gsg', 'ckb', 'kmr', 'rom']

function codes(tag: string): ReadonlyMap<string, string> {
  let map = known.get(tag)
  if (!map) {
    const every = [...LETTERS.flatMap((one) => LETTERS.map((two) => one + two)), ...LONGER_CODES]
    map = new Map(
      every.filter(isLanguageCode).map((code) => [nameOf(code, tag).toLowerCase(), code] as const),
    )
    known.set(tag, map)
  }
  return map
}

function coordinatesAfter(entry: DirectoryEntry, cells: Cells): Cells {
  const before = cellsOf(entry)
  const parts = ['address', 'postal_code', 'city'] as const
  if (before.latitude === '' || parts.every((column) => cells[column] === undefined)) return {}
  const after = { ...before, ...cells }
  const old = placesIn(before)
  const kept = placesIn(after).map((place) => old.indexOf(place))
  const coordinates = (column: 'latitude' | 'longitude') => {
    const values = before[column].split('|')
    const cell = kept.map((index) => values[index] ?? '')
    return cell.every((value) => value === '') ? '' : cell.join('|')
  }
  return { latitude: coordinates('latitude'), longitude: coordinates('longitude') }
}

function placesIn(row: Record<'address' | 'postal_code' | 'city', string>): string[] {
  const columns = [row.address.split('|'), row.postal_code.split('|'), row.city.split('|')]
  const count = Math.max(...columns.map(({ length }) => length))
  return Array.from({ length: count }, (_, index) =>
    JSON.stringify(columns.map((values) => (values[index] ?? '').trim())),
  )
}

function suggestedHours(cell: string): string | null {
  const check = checkOpeningHours(asOpeningHours(cell))
  return check.kind === 'invalid' ? check.suggestion : null
}
