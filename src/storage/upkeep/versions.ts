import { sql } from 'kysely'
import type { DirectoryEntry } from '../../knowledge/directory/store.ts'
import type { Author, Change } from '../../knowledge/upkeep/change.ts'
import { entryOfRecord } from '../../knowledge/upkeep/edit-entry.ts'
import type { Database, DatabaseTransaction } from '../database.ts'

/** One state of an entry that was written; the newest is how it is now. */
export type Version = Change & {
  /** From 1. */
  number: number
  changedAt: Date
  contentHash: string
}

/** Keeps entries as they were just written. The caller holds the lock on `services`: numbers have no gap. */
export async function keepVersions(
  trx: DatabaseTransaction,
  ids: readonly string[],
  { kind, author, approvedBy, reason }: Change,
  now: Date,
): Promise<void> {
  if (ids.length === 0) return
  await sql`
    insert into service_versions (service_id, number, kind, author_kind, author, approved_by, reason, source_kind,
      document, content_hash, changed_at)
    select id, coalesce((select max(number) from service_versions where service_id = services.id), 0) + 1,
      ${kind}, ${author.kind}, ${authorText(author)}, ${approvedBy}, ${reason}, source_kind, document, content_hash, ${now}
    from services where id = any(${ids})`.execute(trx)
}

/** Newest first. */
export async function versionsOf(db: Database, serviceId: string, limit: number): Promise<Version[]> {
  const rows = await db
    .selectFrom('service_versions')
    .select([
      'number',
      'kind',
      'author_kind',
      'author',
      'approved_by',
      'reason',
      'content_hash',
      'changed_at',
    ])
    .where('service_id', '=', serviceId)
    .orderBy('number', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    number: row.number,
    kind: row.kind,
    author: authorOf(row.author_kind, row.author),
    approvedBy: row.approved_by,
    reason: row.reason,
    changedAt: row.changed_at,
    contentHash: row.content_hash,
  }))
}

/** The entry as it was; null: there is no such version. */
export async function entryAtVersion(
  db: Database,
  serviceId: string,
  number: number,
): Promise<DirectoryEntry | null> {
  const row = await db
    .selectFrom('service_versions')
    .select(['document', 'source_kind'])
    .where('service_id', '=', serviceId)
    .where('number', '=', number)
    .executeTakeFirst()
  return row ? entryOfRecord(row.document, row.source_kind) : null
}

/** The entry as it was at that time; null: there was none. */
export async function entryAt(db: Database, serviceId: string, at: Date): Promise<DirectoryEntry | null> {
  const row = await db
    .selectFrom('service_versions')
    .select(['document', 'source_kind'])
    .where('service_id', '=', serviceId)
    .where('changed_at', '<=', at)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? entryOfRecord(row.document, row.source_kind) : null
}

/** The entry as it was when it had this content hash; null: it never had. */
export async function entryWithHash(
  db: Database,
  serviceId: string,
  contentHash: string,
): Promise<DirectoryEntry | null> {
  const row = await db
    .selectFrom('service_versions')
    .select(['document', 'source_kind'])
    .where('service_id', '=', serviceId)
    .where('content_hash', '=', contentHash)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? entryOfRecord(row.document, row.source_kind) : null
}

export function authorText(author: Author): string | null {
  switch (author.kind) {
    case 'import':
      return null
    case 'person':
      return author.slackUser
    case 'partner':
      return author.organization
  }
}

function authorOf(kind: Author['kind'], text: string | null): Author {
  if (kind === 'import' || text === null) return { kind: 'import' }
  return kind === 'person' ? { kind, slackUser: text } : { kind, organization: text }
}
