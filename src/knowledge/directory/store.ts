/** The port through which the directory is kept. Implemented in `src/storage/directory.ts`. */

import type { Service } from './service.ts'

export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject
export type JsonObject = { [key: string]: JsonValue }

/**
 * One entry as it is kept. `record` is the whole truth, for a lossless export: an HSDS service with every field
 * the source carried, or the plain document as it was read. `service` is what Lotse reads out of it.
 */
export type DirectoryEntry = {
  service: Service
  record: JsonObject
  /** SHA-256 (hex) over service and record: equal hash = nothing to write, nothing to embed again. */
  contentHash: string
}

export type UpsertCounts = { added: number; changed: number; unchanged: number }

/** Told now and then how far something long has come. */
export type OnProgress = (done: number, total: number) => void

export type DirectoryStore = {
  /**
   * Imports entries: inserts or replaces all in one transaction, by service id, and keeps a version of each; entries whose
   * hash is unchanged are not touched, and what people changed since the last import stays, see `asWritten`. Entries that
   * are not in the list stay. Ids must be unique within the list.
   */
  upsertAll(entries: readonly DirectoryEntry[], now: Date, onProgress?: OnProgress): Promise<UpsertCounts>
  /** Entries of a file as `upsertAll` would write them, beside what people changed since the last import. */
  asWritten(entries: readonly DirectoryEntry[]): Promise<DirectoryEntry[]>
  /** Services by id, in the order asked; unknown ids are left out. */
  get(ids: readonly string[]): Promise<Service[]>
  /** Every entry, ordered by id (byte order), in pages of at most `pageSize`. Safe against changes in between. */
  pages(pageSize?: number): AsyncIterable<DirectoryEntry[]>
  /** Content hash by service id, what serves one area together: what the search index compares itself with. */
  hashes(): Promise<Map<string, string>>
  /** Content hash by service id as an import last gave it; entries that none ever gave are left out. */
  importedHashes(): Promise<Map<string, string>>
  /** Ids of entries written after `since`, oldest first. */
  changedSince(since: Date): Promise<{ id: string; contentHash: string; updatedAt: Date }[]>
  /**
   * Ids of entries that may be told to nobody because their check is too old, and of those that somebody doubts.
   * @param today YYYY-MM-DD
   */
  unreliable(today: string): Promise<{ withheld: string[]; doubted: string[] }>
  count(): Promise<number>
  /** Every area that an entry names, sorted, without `*`. */
  areas(): Promise<string[]>
}
