/** A table of cells, as CSV and XLSX hold it ↔ rows under the directory's columns. */

import { contactPatterns } from './contact-patterns.ts'
import { cellText, COLUMNS, emptyRow, isColumn, REQUIRED_COLUMNS, type Column, type Row } from './columns.ts'
import type { Problem } from './problem.ts'

/** `row`: the spreadsheet's number of the row; the header's is 1. */
export type TableRow = { row: number; cells: string[] }

export type NumberedRow = { row: number; cells: Row }

export type TableRead =
  | { kind: 'rows'; rows: NumberedRow[]; problems: Problem[] }
  /** The header is not that of a directory; nothing can be read. */
  | { kind: 'wrong_columns'; problems: Problem[] }

/** A spreadsheet cell holds 32,767 characters (Excel specifications and limits); longer text goes on in further columns. */
const CELL_LIMIT = 32_000

export function readTable(header: string[], body: TableRow[]): TableRead {
  const names = header.map(columnName)
  const problems = checkHeader(header, names, body)
  if (problems.length > 0) return { kind: 'wrong_columns', problems }
  const rows: NumberedRow[] = []
  for (const { row, cells } of body) {
    const beyond = cells.slice(header.length).some((cell) => cell.trim() !== '')
    if (beyond) {
      const what = `has ${cells.length} cells where the header has ${header.length}`
      problems.push({ row, column: null, what, mend: 'put text with separators in it into quotation marks' })
    } else if (cells.some((cell) => cell.trim() !== '')) {
      rows.push({ row, cells: readCells(names, cells) })
    }
  }
  return { kind: 'rows', rows, problems }
}

/** Header and rows; columns that are empty throughout are written too, so that an editor sees what can be said. */
export function writeTable(rows: readonly Row[], cellLimit = CELL_LIMIT): string[][] {
  const header = COLUMNS.flatMap((column) => {
    const longest = Math.max(1, ...rows.map((row) => Math.ceil(row[column].length / cellLimit)))
    return Array.from({ length: longest }, (_, part) => (part === 0 ? column : `${column}_${part + 1}`))
  })
  const columns = header.map(columnName)
  const cut = (row: Row) =>
    columns.map(({ column, part }) => guard(slice(row[column!], (part - 1) * cellLimit, part * cellLimit)))
  return [header, ...rows.map(cut)]
}

type ColumnName = { column: Column | null; part: number }

/** `Opening hours` and `opening_hours` are one; `description_2` goes on where `description` ends. */
function columnName(written: string): ColumnName {
  const name = written
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')
  if (isColumn(name)) return { column: name, part: 1 }
  const [, base, part] = /^(.+)_(\d+)$/.exec(name) ?? []
  return base !== undefined && isColumn(base) && Number(part) > 1
    ? { column: base, part: Number(part) }
    : { column: null, part: 1 }
}

function readCells(names: ColumnName[], cells: string[]): Row {
  const row = emptyRow()
  const inOrder = names
    .map((name, index) => ({ ...name, cell: cells[index] ?? '' }))
    .sort((a, b) => a.part - b.part)
  for (const { column, cell } of inOrder) if (column !== null) row[column] += unguard(cell)
  for (const column of COLUMNS) row[column] = cellText(row[column])
  return row
}

/**
 * A cell that begins with one of these runs as a formula when the file is opened (OWASP, CSV injection). An apostrophe
 * in front stops that; a text that already has one gets another, so that taking one off is always right. The last four
 * are the wide forms of East Asian keyboards.
 */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

function guard(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

function unguard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}

/** Cuts without tearing a surrogate pair apart: a pair on the edge belongs to the part it starts in. */
function slice(text: string, from: number, to: number): string {
  const edge = (at: number) => (at > 0 && at < text.length && /[\uDC00-\uDFFF]/.test(text[at]!) ? at + 1 : at)
  return text.slice(edge(from), edge(to))
}

function checkHeader(header: string[], names: ColumnName[], body: TableRow[]): Problem[] {
  const problems: Problem[] = []
  const seen = new Set<string>()
  for (const [index, written] of header.entries()) {
    const { column, part } = names[index]!
    if (column !== null) {
      const key = `${column}_${part}`
      if (seen.has(key))
        problems.push({ row: 1, column: written, what: 'stands there twice', mend: 'keep one of them' })
      seen.add(key)
    } else if (written.trim() !== '' || body.some(({ cells }) => (cells[index] ?? '').trim() !== '')) {
      const what =
        written.trim() === '' ? `column ${index + 1} has no heading` : 'is no column of a directory'
      problems.push({ row: 1, column: written.trim() || null, what, mend: nearest(written) })
    }
  }
  for (const column of REQUIRED_COLUMNS) {
    if (!seen.has(`${column}_1`))
      problems.push({ row: 1, column, what: 'is missing', mend: 'add the column' })
  }
  return problems
}

function nearest(written: string): string {
  const name = written
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')
  const german: Record<string, string[]> = contactPatterns.column_names
  const meant = COLUMNS.find((column) => german[column]?.includes(name))
  if (meant) return `call it ${meant}`
  const [best] = COLUMNS.map((column) => ({ column, distance: editDistance(name, column) })).sort(
    (a, b) => a.distance - b.distance,
  )
  const isNear = best !== undefined && best.distance <= Math.max(2, Math.floor(best.column.length / 3))
  return isNear ? `call it ${best.column}` : `remove it, or call it one of: ${COLUMNS.join(', ')}`
}

/** Levenshtein: single letters added, dropped or changed. */
function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i += 1) {
    const current = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const change = previous[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)
      current.push(Math.min(change, previous[j]! + 1, current[j - 1]! + 1))
    }
    previous = current
  }
  return previous[other.length]!
}
