import type { FileRead } from './directory-file.ts'
import { matchEntries, type KeptIdentity, type MatchedEntry } from './match-entries.ts'
import type { Problem } from './problem.ts'
import type { DirectoryEntry, UpsertCounts } from './store.ts'

export type ImportPlan =
  /** `skippable`: single rows are bad, which may be left out. */
  | { kind: 'refused'; problems: Problem[]; skippable: boolean }
  | { kind: 'plan'; matched: MatchedEntry[]; problems: Problem[] }

/** Compares a file with what is kept. `skipInvalid`: rows with a problem are left out instead of refusing the file. */
export function planImport(file: FileRead, kept: readonly KeptIdentity[], skipInvalid: boolean): ImportPlan {
  if (file.kind === 'unreadable') return { kind: 'refused', problems: file.problems, skippable: false }
  const refusal = (problems: Problem[]): ImportPlan => ({ kind: 'refused', problems, skippable: true })
  if (file.problems.length > 0 && !skipInvalid) return refusal(file.problems)
  const { matched, problems: doubts } = matchEntries(file.entries, kept)
  const problems = [...file.problems, ...doubts].sort((a, b) => a.row - b.row)
  return doubts.length > 0 && !skipInvalid ? refusal(problems) : { kind: 'plan', matched, problems }
}

/** What people changed since the last import stays until the file says something new of it. */
export function kindOf({ kept, entry }: MatchedEntry): keyof UpsertCounts {
  if (!kept) return 'added'
  return [kept.contentHash, kept.importedHash].includes(entry.contentHash) ? 'unchanged' : 'changed'
}

/** What an import has to write, and what it found. */
export type ImportWork = { entries: DirectoryEntry[]; unchanged: number; foundByName: number }

/** Entries of which the file says what it said last time need not be written again. */
export function workOf(matched: readonly MatchedEntry[]): ImportWork {
  const entries = matched
    .filter(({ kept, entry }) => kept?.importedHash !== entry.contentHash)
    .map(({ entry }) => entry)
  const foundByName = matched.filter(({ by }) => by === 'name_and_address').length
  return { entries, unchanged: matched.length - entries.length, foundByName }
}
