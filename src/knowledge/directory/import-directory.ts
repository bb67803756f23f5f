import type { FileRead } from './directory-file.ts'
import type { Problem } from './problem.ts'
import type { DirectoryStore, UpsertCounts } from './store.ts'

export type ImportOptions = {
  /** Say what would change, and write nothing. */
  dryRun: boolean
  /** Leave out rows with a problem instead of refusing the file. */
  skipInvalid: boolean
}

export type ImportOutcome =
  /** Nothing was written. */
  | { kind: 'refused'; problems: Problem[]; skippable: boolean }
  /** Nothing was written: this is what would be. */
  | { kind: 'planned'; counts: UpsertCounts; problems: Problem[] }
  | { kind: 'imported'; counts: UpsertCounts; problems: Problem[] }

/**
 * Takes a file's entries into the directory in one transaction, by id. The same file twice changes nothing the second
 * time. Entries that the file does not name stay.
 */
export async function importDirectory(
  store: DirectoryStore,
  file: FileRead,
  options: ImportOptions,
  now: Date,
): Promise<ImportOutcome> {
  if (file.kind === 'unreadable') return { kind: 'refused', problems: file.problems, skippable: false }
  const { problems } = file
  if (problems.length > 0 && !options.skipInvalid) return { kind: 'refused', problems, skippable: true }
  const entries = file.entries.map(({ entry }) => entry)
  if (options.dryRun) {
    const kept = await store.hashes()
    const counts: UpsertCounts = { added: 0, changed: 0, unchanged: 0 }
    for (const { service, contentHash } of entries) {
      const hash = kept.get(service.id)
      counts[hash === undefined ? 'added' : hash === contentHash ? 'unchanged' : 'changed'] += 1
    }
    return { kind: 'planned', counts, problems }
  }
  return { kind: 'imported', counts: await store.upsertAll(entries, now), problems }
}
