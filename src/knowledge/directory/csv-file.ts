import { CsvError, parse, type Info } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { unreadable, type FileRead } from './directory-file.ts'
import type { Problem } from './problem.ts'
import { readRows } from './read-rows.ts'
import { writeRow } from './rows.ts'
import type { DirectoryEntry, OnProgress } from './store.ts'
import { readTable, writeTable } from './table.ts'

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf])

/** Reads a CSV with `;`, `,` or tabs, with or without a byte order mark. UTF-8 only: a broken row is named. */
export function readCsv(bytes: Buffer, language: string, onProgress?: OnProgress): FileRead {
  const content = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes
  let lines: string[][]
  try {
    // Separators and quotation marks are ASCII, so cells can be cut as single bytes and decoded one by one.
    lines = parse(content.toString('latin1'), {
      delimiter: delimiterOf(content),
      relax_column_count: true,
      skip_empty_lines: false,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const row = (error as CsvError & Partial<Info>).lines ?? 1
    return unreadable(`line ${row} of the file is no CSV (${error.code})`, 'close every quotation mark', row)
  }
  const broken: Problem[] = []
  const [header, ...body] = lines.map((cells, index) => decodeRow(cells, index + 1, broken))
  if (header === undefined) return unreadable('the file is empty', 'write a header and at least one row')
  if (broken.some((problem) => problem.row === 1)) return { kind: 'unreadable', problems: broken }
  const table = readTable(
    header,
    body.map((cells, index) => ({ row: index + 2, cells })),
  )
  return readRows(table, language, { broken, onProgress })
}

/** CSV as a German Excel opens it: UTF-8 with a byte order mark, `;`, CRLF. */
export function writeCsv(entries: readonly DirectoryEntry[]): Buffer {
  const table = writeTable(entries.map(writeRow), Number.MAX_SAFE_INTEGER)
  return Buffer.from(stringify(table, { delimiter: ';', record_delimiter: '\r\n', bom: true }))
}

/** The separator that stands most often in the first line; column names contain none. */
function delimiterOf(content: Buffer): string {
  const end = content.indexOf('\n')
  const first = content.subarray(0, end < 0 ? content.length : end).toString('latin1')
  const count = (separator: string) => first.split(separator).length
  return [';', ',', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best))
}

function decodeRow(cells: string[], row: number, broken: Problem[]): string[] {
  return cells.map((cell, index) => {
    const bytes = Buffer.from(cell, 'latin1')
    const text = bytes.toString('utf8')
    if (text.includes('\uFFFD') && !Buffer.from(text).equals(bytes)) {
      const what = `cell ${index + 1} is no UTF-8`
      broken.push({ row, column: null, what, mend: 'save the file as "CSV UTF-8"' })
    }
    return text
  })
}
