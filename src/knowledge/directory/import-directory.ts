import type { FileRead } from './directory-file.ts'
import { entryChanges, type FieldChange } from './entry-changes.ts'
import {
  keptIdentity,
  matchEntries,
  type FoundBy,
  type KeptIdentity,
  type MatchedEntry,
} from './match-entries.ts'
import type { Problem } from './problem.ts'
import type { DirectoryEntry, DirectoryStore, OnProgress, UpsertCounts } from './store.ts'

export type ImportOptions = {
  /** Say what would change, and write nothing. */
  dryRun: boolean
  /** Leave out rows with a problem instead of refusing the file. */
  skipInvalid: boolean
}

/** What an import would do with one entry of its file. */
export type PlannedEntry = {
  row: number
  /** The kept entry's, which need not be the file's. */
  id: string
  name: string
  kind: keyof UpsertCounts
  foundBy: FoundBy
  /** Of a changed entry. */
  changes: FieldChange[]
}

export type ImportOutcome =
  /** Nothing was written. */
  | { kind: 'refused'; problems: Problem[]; skippable: boolean }
  /** Nothing was written: this is what would be. */
  | { kind: 'planned'; counts: UpsertCounts; entries: PlannedEntry[]; problems: Problem[] }
  | { kind: 'imported'; counts: UpsertCounts; foundByName: number; problems: Problem[] }

/**
 * Takes a file's entries into the directory in one transaction. They are found by id, by the id their file knows them
 * by, or by name and address (docs/decisions/2026-11-22-directory-import.md). The same file twice changes nothing the
 * second time. Entries that the file does not name stay.
 */
export async function importDirectory(
  store: DirectoryStore,
  file: FileRead,
  options: ImportOptions,
  now: Date,
  onProgress?: OnProgress,
): Promise<ImportOutcome> {
  if (file.kind === 'unreadable') return { kind: 'refused', problems: file.problems, skippable: false }
  const refusal = (problems: Problem[]): ImportOutcome => ({ kind: 'refused', problems, skippable: true })
  if (file.problems.length > 0 && !options.skipInvalid) return refusal(file.problems)
  const { matched, problems: doubts } = matchEntries(file.entries, await keptIdentities(store))
  const problems = [...file.problems, ...doubts].sort((a, b) => a.row - b.row)
  if (doubts.length > 0 && !options.skipInvalid) return refusal(problems)
  if (options.dryRun) {
    const entries = await planned(store, matched)
    return { kind: 'planned', counts: countsOf(entries), entries, problems }
  }
  const toWrite = matched.filter((each) => kindOf(each) !== 'unchanged').map(({ entry }) => entry)
  const written = await store.upsertAll(toWrite, now, onProgress)
  const counts = { ...written, unchanged: written.unchanged + matched.length - toWrite.length }
  const foundByName = matched.filter(({ by }) => by === 'name_and_address').length
  return { kind: 'imported', counts, foundByName, problems }
}

export function countsOf(entries: readonly PlannedEntry[]): UpsertCounts {
  const counts: UpsertCounts = { added: 0, changed: 0, unchanged: 0 }
  for (const { kind } of entries) counts[kind] += 1
  return counts
}

async function keptIdentities(store: DirectoryStore): Promise<KeptIdentity[]> {
  const kept: KeptIdentity[] = []
  for await (const page of store.pages()) kept.push(...page.map(keptIdentity))
  return kept
}

function kindOf({ kept, entry }: MatchedEntry): keyof UpsertCounts {
  if (!kept) return 'added'
  return kept.contentHash === entry.contentHash ? 'unchanged' : 'changed'
}

async function planned(store: DirectoryStore, matched: readonly MatchedEntry[]): Promise<PlannedEntry[]> {
  const changed = new Set(
    matched.filter((each) => kindOf(each) === 'changed').map(({ entry }) => entry.service.id),
  )
  const before = new Map<string, DirectoryEntry>()
  if (changed.size > 0) {
    for await (const page of store.pages()) {
      for (const entry of page) if (changed.has(entry.service.id)) before.set(entry.service.id, entry)
    }
  }
  return matched.map((each): PlannedEntry => {
    const { row, entry, by } = each
    const { id, name } = entry.service
    const kept = before.get(id)
    const changes = kept ? entryChanges(kept, entry) : []
    return { row, id, name, kind: kindOf(each), foundBy: by, changes }
  })
}
