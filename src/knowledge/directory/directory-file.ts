import type { Problem } from './problem.ts'
import type { DirectoryEntry } from './store.ts'

/** An entry and where in its file it stands. */
export type NumberedEntry = {
  row: number
  entry: DirectoryEntry
  /** False: the row names no id, and the entry's was made from its name and address. */
  hasId: boolean
}

/** What a file came to. */
export type FileRead =
  /** Rows that are right, and what is wrong with the others. A row with a problem has no entry. */
  | { kind: 'read'; entries: NumberedEntry[]; problems: Problem[] }
  /** Not a directory at all: nothing can be taken from it, whatever is skipped. */
  | { kind: 'unreadable'; problems: Problem[] }

export function unreadable(what: string, mend: string, row = 0): FileRead {
  return { kind: 'unreadable', problems: [{ row, column: null, what, mend }] }
}
