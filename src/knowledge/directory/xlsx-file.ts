import { readSheet } from 'read-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import { COLUMNS, type Column } from './columns.ts'
import { unreadable, type FileRead } from './directory-file.ts'
import { readRows } from './read-rows.ts'
import { writeRow } from './rows.ts'
import type { DirectoryEntry, OnProgress } from './store.ts'
import { readTable, writeTable } from './table.ts'
import { unpackedWorkbook } from './unpacked-workbook.ts'
import { withoutTimes } from './zip-times.ts'

/** A number cell; kept apart from text until its column is known. */
type NumberCell = { written: string }

/** Reads the first sheet. */
export async function readXlsx(bytes: Buffer, language: string, onProgress?: OnProgress): Promise<FileRead> {
  let sheet: unknown[][]
  try {
    const unpacked = unpackedWorkbook(bytes)
    if (unpacked === null)
      return unreadable('unpacked it is larger than 200 MB', 'split it into several files')
    sheet = await readSheet(unpacked, { trim: false, parseNumber: (written): NumberCell => ({ written }) })
  } catch {
    // Besides its own two errors the library passes on whatever unzipping or XML parsing says of a damaged file.
    return unreadable('the file is no XLSX workbook', 'save it as "Excel workbook (.xlsx)"')
  }
  const [first, ...body] = sheet
  if (first === undefined)
    return unreadable('the first sheet is empty', 'write a header and at least one row')
  const header = first.map((cell) => cellOf(cell, null))
  const table = readTable(
    header,
    body.map((cells, index) => ({
      row: index + 2,
      cells: cells.map((cell, column) => cellOf(cell, header[column] ?? null)),
    })),
  )
  return readRows(table, language, { onProgress })
}

/** One sheet, every cell text, the header fixed at the top. The same entries give the same bytes. */
export async function writeXlsx(entries: readonly DirectoryEntry[]): Promise<Buffer> {
  const table = writeTable(entries.map(writeRow))
  const [header] = table as [string[]]
  const cells = table.map((row, index) =>
    row.map((value) => ({ ...TEXT, value: escaped(value), ...(index === 0 ? BOLD : {}) })),
  )
  const columns = header.map((column) => ({ width: WIDTHS[column as Column] ?? 16 }))
  const file = writeXlsxFile(cells, { sheet: 'directory', stickyRowsCount: 1, columns })
  return withoutTimes(await file.toBuffer())
}

/** A cell that is text whatever is written into it. */
export const TEXT = { type: String, format: '@' } as const
const BOLD = { fontWeight: 'bold' } as const
/** In characters. */
export const WIDTHS: Partial<Record<Column, number>> = {
  name: 36,
  organization: 30,
  description: 60,
  opening_hours: 32,
  eligibility: 32,
}

/** `_x0041_` in a cell means the letter A (ECMA-376, ST_Xstring); written as text, its underscore is escaped. */
function escaped(value: string): string {
  return value.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

/** What an editor sees in the cell. A postcode that was typed as a number has lost its leading zero. */
function cellOf(cell: unknown, header: string | null): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (typeof cell === 'object' && 'written' in cell) {
    const { written } = cell as NumberCell
    const isPostcode =
      header !== null && COLUMNS.some((column) => column === 'postal_code' && header.trim() === column)
    return isPostcode && /^\d{4}$/.test(written) ? `0${written}` : written
  }
  return typeof cell === 'string' ? cell : JSON.stringify(cell)
}
