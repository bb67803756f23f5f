import type { FileRead, NumberedEntry } from './directory-file.ts'
import type { CellProblem, Problem } from './problem.ts'
import type { Read } from './entry.ts'
import { readRow } from './rows.ts'
import type { OnProgress } from './store.ts'
import type { TableRead } from './table.ts'

/** The entries of a table. `broken`: problems of single rows found before, whose rows are left out. */
export function readRows(
  table: TableRead,
  language: string,
  { broken = [], onProgress }: { broken?: Problem[]; onProgress?: OnProgress | undefined },
): FileRead {
  if (table.kind === 'wrong_columns') return { kind: 'unreadable', problems: table.problems }
  const bad = new Set(broken.map((problem) => problem.row))
  const read = table.rows
    .filter(({ row }) => !bad.has(row))
    .map(({ row, cells }, index) => {
      onProgress?.(index, table.rows.length)
      return { row, read: readRow(cells, language), hasId: cells.id !== '' }
    })
  return collect(read, [...broken, ...table.problems])
}

/** Sorts what was read into entries and problems; an id that came before makes the later row a problem. */
export function collect(
  reads: { row: number; read: Read; hasId?: boolean }[],
  before: Problem[] = [],
): FileRead {
  const entries: NumberedEntry[] = []
  const problems: Problem[] = [...before]
  const firstRow = new Map<string, number>()
  for (const { row, read, hasId = true } of reads) {
    if (read.kind === 'problems') {
      problems.push(...read.problems.map((problem) => ({ row, ...problem })))
      continue
    }
    const { id } = read.entry.service
    const earlier = firstRow.get(id)
    if (earlier === undefined) {
      firstRow.set(id, row)
      entries.push({ row, entry: read.entry, hasId })
    } else {
      problems.push({ row, ...(hasId ? duplicate(id, earlier) : sameAs(`row ${earlier}`)) })
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

/** Of a row without an id. `other`: the row or entry that it cannot be told from. */
export function sameAs(other: string): CellProblem {
  return {
    column: 'id',
    what: `is empty, and name and address are those of ${other}`,
    mend: 'give it an id of its own, or remove the row',
  }
}
