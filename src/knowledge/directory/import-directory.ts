import type { FileRead } from './directory-file.ts'
import { entryChanges, type FieldChange } from './entry-changes.ts'
import { kindOf, planImport, workOf, type ImportWork } from './import-plan.ts'
import { keptIdentity, type FoundBy, type KeptIdentity, type MatchedEntry } from './match-entries.ts'
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
  const kept = file.kind === 'read' ? await keptIdentities(store) : []
  const plan = planImport(file, kept, options.skipInvalid)
  if (plan.kind === 'refused') return plan
  const { matched, problems } = plan
  if (options.dryRun) {
    const entries = await planned(store, matched)
    return { kind: 'planned', counts: countsOf(entries), entries, problems }
  }
  const work = workOf(matched)
  const counts = await writeWork(store, work, now, onProgress)
  return { kind: 'imported', counts, foundByName: work.foundByName, problems }
}

/** Writes what an import found to do: all of it or nothing. */
export async function writeWork(
  store: DirectoryStore,
  { entries, unchanged }: ImportWork,
  now: Date,
  onProgress?: OnProgress,
): Promise<UpsertCounts> {
  if (entries.length === 0) return { added: 0, changed: 0, unchanged }
  const written = await store.upsertAll(entries, now, onProgress)
  return { ...written, unchanged: written.unchanged + unchanged }
}

export function countsOf(entries: readonly PlannedEntry[]): UpsertCounts {
  const counts: UpsertCounts = { added: 0, changed: 0, unchanged: 0 }
  for (const { kind } of entries) counts[kind] += 1
  return counts
}

/** What a file is compared with. */
export async function keptIdentities(store: DirectoryStore): Promise<KeptIdentity[]> {
  const kept: KeptIdentity[] = []
  const imported = await store.importedHashes()
  for await (const page of store.pages())
    kept.push(...page.map((entry) => keptIdentity(entry, imported.get(entry.service.id) ?? null)))
  return kept
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
  const files = matched.map(({ entry }) => entry).filter(({ service }) => before.has(service.id))
  const written = new Map((await store.asWritten(files)).map((entry) => [entry.service.id, entry]))
  return matched.map((each): PlannedEntry => {
    const { row, entry, by } = each
    const { id } = entry.service
    const kept = before.get(id)
    const next = written.get(id) ?? entry
    const kind = kept?.contentHash === next.contentHash ? 'unchanged' : kindOf(each)
    const changes = kept ? entryChanges(kept, next) : []
    return { row, id, name: next.service.name, kind, foundBy: by, changes }
  })
}
