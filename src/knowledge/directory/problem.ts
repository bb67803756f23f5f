/** Something wrong with one row of an imported file, said so that the person who wrote the row can mend it. */
export type Problem = {
  /**
   * CSV and XLSX: the spreadsheet's row (header = 1). JSONL: the line. HSDS: the service's place in the file, from 1.
   * 0: the file as a whole.
   */
  row: number
  /** Column, or the path within an HSDS service; null when the row as a whole is meant. */
  column: string | null
  what: string
  mend: string
}

/** A problem whose row the caller adds. */
export type CellProblem = Omit<Problem, 'row'>

/** One line: where, what, how to mend it. A cell can hold a page; what is quoted of it stays short. */
export function problemLine(file: string, { row, column, what, mend }: Problem): string {
  const place = [row === 0 ? '' : `row ${row}`, column ?? ''].filter(Boolean).join(', ')
  return [file, place, `${shortened(what)}; ${mend}`].filter(Boolean).join(': ')
}

export function shortened(what: string): string {
  const line = what.replaceAll(/\s+/g, ' ')
  return line.length <= 160 ? line : `${line.slice(0, 159)}…`
}
