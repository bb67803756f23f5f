import { sql } from 'kysely'
import type { DirectoryEntry } from '../../knowledge/directory/store.ts'
import { besidePeople } from '../../knowledge/upkeep/beside-people.ts'
import { entryOfRecord } from '../../knowledge/upkeep/edit-entry.ts'
import type { Database, DatabaseTransaction } from '../database.ts'
import { entryWithHash } from './versions.ts'

/** Entries of an import as they are to be written: what people changed since the last one stays, see `besidePeople`. */
export async function entriesBesidePeople(
  db: Database,
  entries: readonly DirectoryEntry[],
): Promise<DirectoryEntry[]> {
  const ids = entries.map(({ service }) => service.id)
  const rows = await db
    .selectFrom('services')
    .select([
      'id',
      'service',
      'document',
      'content_hash',
      'source_kind',
      'imported_hash',
      'imported_document',
    ])
    .where(sql<boolean>`id = any(${ids}::text[]) and content_hash is distinct from imported_hash`)
    .execute()
  const changed = new Map(rows.map((row) => [row.id, row]))
  const written: DirectoryEntry[] = []
  for (const file of entries) {
    const row = changed.get(file.service.id)
    if (!row || row.source_kind !== file.service.source_kind) written.push(file)
    else {
      const { id, service, document: record, content_hash: contentHash, imported_hash: hash } = row
      const before = row.imported_document
        ? entryOfRecord(row.imported_document, row.source_kind)
        : hash && (await entryWithHash(db, id, hash))
      written.push(besidePeople(file, before || null, { service, record, contentHash }))
    }
  }
  return written
}

/** Remembers what the file said where something else was written, so that the next import compares with that. */
export async function rememberImported(
  trx: DatabaseTransaction,
  entries: readonly DirectoryEntry[],
  written: readonly DirectoryEntry[],
): Promise<void> {
  for (const [index, { service, record, contentHash }] of entries.entries()) {
    if (written[index]?.contentHash === contentHash) continue
    await trx
      .updateTable('services')
      .set({ imported_hash: contentHash, imported_document: JSON.stringify(record) })
      .where('id', '=', service.id)
      .execute()
  }
}
