import type { FileRead, NumberedEntry } from './directory-file.ts'
import type { CellProblem, Problem } from './problem.ts'
import type { Read } from './entry.ts'
import { readRow } from './rows.ts'
import type { TableRead } from './table.ts'

/** The entries of a table. `broken`: problems of single rows found before, whose rows are left out. */
export function readRows(table: TableRead, language: string, broken: Problem[] = []): FileRead {
  if (table.kind === 'wrong_columns') return { kind: 'unreadable', problems: table.problems }
  const bad = new Set(broken.map((problem) => problem.row))
  const read = table.rows
    .filter(({ row }) => !bad.has(row))
    .map(({ row, cells }) => ({ row, read: readRow(cells, language) }))
  return collect(read, [...broken, ...table.problems])
}

/** Sorts what was read into entries and problems; an id that came before makes the later row a problem. */
export function collect(reads: { row: number; read: Read }[], before: Problem[] = []): FileRead {
  const entries: NumberedEntry[] = []
  const problems: Problem[] = [...before]
  const firstRow = new Map<string, number>()
  for (const { row, read } of reads) {
    if (read.kind === 'problems') {
      problems.push(...read.problems.map((problem) => ({ row, ...problem })))
      continue
    }
    const { id } = read.entry.service
    const earlier = firstRow.get(id)
    if (earlier === undefined) {
      firstRow.set(id, row)
      entries.push({ row, entry: read.entry })
    } else {
      problems.push({ row, ...duplicate(id, earlier) })
    }
  }
  return { kind: 'read', entries, problems: problems.sort((a, b) => a.row - b.row) }
}

function duplicate(id: string, earlier: number): CellProblem {
  return {
    column: 'id',
    what: `"${id}" stands in row ${earlier} already`,
    mend: 'give each entry an id of its own',
  }
}
