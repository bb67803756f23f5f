import { sql } from 'kysely'
import type { Service } from '../../knowledge/directory/service.ts'
import type { DirectoryEntry } from '../../knowledge/directory/store.ts'
import type { Change } from '../../knowledge/upkeep/change.ts'
import { checkDays } from '../../knowledge/upkeep/freshness.ts'
import type { Database, DatabaseTransaction } from '../database.ts'
import { writeEntries } from '../directory.ts'

/** Somebody said that an entry is wrong. `by`: Slack user; `why` is for staff alone. */
export type Doubt = { at: Date; by: string; why: string | null }

/** An entry with what is known of its upkeep. `owner`: the person chosen for it, Slack user. */
export type UpkeptEntry = { entry: DirectoryEntry; owner: string | null; doubt: Doubt | null }

/** An entry to check, in brief. `assuredDate`: YYYY-MM-DD. */
export type DueEntry = {
  id: string
  contentHash: string
  name: string
  organization: string
  areas: string[]
  email: string | null
  status: Service['status']
  sourceKind: Service['source_kind']
  assuredDate: string | null
  owner: string | null
  doubt: Doubt | null
}

/** Null: there is no such entry. */
export async function upkeptEntry(db: Database, id: string): Promise<UpkeptEntry | null> {
  const row = await db
    .selectFrom('services')
    .leftJoin('service_upkeep', 'service_upkeep.service_id', 'services.id')
    .select(['service', 'document', 'content_hash', 'owner', 'doubted_at', 'doubted_by', 'doubt'])
    .where('services.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const { service, document: record, content_hash: contentHash, owner } = row
  return { entry: { service, record, contentHash }, owner, doubt: doubtOf(row) }
}

/** What the owners of entries are found by. */
export async function keptEntries(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, { areas: string[]; owner: string | null }>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('services')
    .leftJoin('service_upkeep', 'service_upkeep.service_id', 'services.id')
    .select(['services.id', 'areas', 'owner'])
    .where('services.id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ id, areas, owner }) => [id, { areas, owner }]))
}

/**
 * Writes an entry as somebody wants it, if it is still the one they saw; a doubt about it is settled, and whoever is told
 * that it was withheld will be told again.
 * @param baseHash content hash of the entry that was seen; null: there was none
 * @returns false when it was changed meanwhile: nothing was written
 */
export async function changeEntry(
  trx: DatabaseTransaction,
  entry: DirectoryEntry,
  baseHash: string | null,
  change: Change,
  now: Date,
): Promise<boolean> {
  await sql`lock table services in share row exclusive mode`.execute(trx)
  const { id } = entry.service
  const current = await trx
    .selectFrom('services')
    .select('content_hash')
    .where('id', '=', id)
    .executeTakeFirst()
  if ((current?.content_hash ?? null) !== baseHash) return false
  await writeEntries(trx, [entry], now, change)
  await trx
    .updateTable('service_upkeep')
    .set({ doubted_at: null, doubted_by: null, doubt: null, reported_at: null })
    .where('service_id', '=', id)
    .execute()
  return true
}

/** @param owner Slack user; null: the lead of its area's desk again */
export async function setOwner(trx: DatabaseTransaction, id: string, owner: string | null): Promise<void> {
  await upsertUpkeep(trx, id, { owner })
}

/**
 * The first doubt stays until it is settled.
 * @returns false when the entry was doubted before
 */
export async function doubtEntry(
  trx: DatabaseTransaction,
  id: string,
  { at, by, why }: Doubt,
): Promise<boolean> {
  const doubted = { doubted_at: at, doubted_by: by, doubt: why }
  const result = await trx
    .insertInto('service_upkeep')
    .values({ service_id: id, ...doubted })
    .onConflict((conflict) =>
      conflict.column('service_id').doUpdateSet(doubted).where('service_upkeep.doubted_at', 'is', null),
    )
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** Entries to check that have the same areas and chosen owner: what their owner is found by. */
export type DueGroup = { areas: string[]; owner: string | null; count: number }

/** All entries to check, see `dueEntries`. @param today YYYY-MM-DD */
export async function dueGroups(db: Database, today: string): Promise<DueGroup[]> {
  const rows = await due(db, today)
    .select((of) => ['areas', 'owner', of.fn.countAll<string>().as('count')])
    .groupBy(['areas', 'owner'])
    .execute()
  return rows.map(({ count, ...group }) => ({ ...group, count: Number(count) }))
}

/**
 * Entries to check: doubted ones first, the newest doubt before others, then the longest overdue, then those never dated.
 * Retired entries and plain documents that nobody doubts are none.
 * @param today YYYY-MM-DD
 * @param groups only entries of these; null: all
 */
export async function dueEntries(
  db: Database,
  today: string,
  limit: number,
  groups: readonly Pick<DueGroup, 'areas' | 'owner'>[] | null = null,
): Promise<DueEntry[]> {
  const keys = groups?.map(({ areas, owner }) => JSON.stringify([areas, owner]))
  const rows = await due(db, today)
    .select(['id', 'service', 'content_hash', 'owner', 'doubted_at', 'doubted_by', 'doubt'])
    .$if(keys !== undefined, (query) =>
      query.where(
        sql`jsonb_build_array(to_jsonb(areas), owner)`,
        'in',
        sql`(select key::jsonb from unnest(${keys}::text[]) as key)`,
      ),
    )
    .orderBy('doubted_at', (order) => order.desc().nullsLast())
    .orderBy('assured_date', (order) => order.asc().nullsLast())
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...briefOf(row), owner: row.owner, doubt: doubtOf(row) }))
}

function due(db: Database, today: string) {
  return db
    .selectFrom('services')
    .leftJoin('service_upkeep', 'service_upkeep.service_id', 'services.id')
    .where('status', 'in', ['active', 'temporarily closed'])
    .where((is) =>
      is.or([
        is('doubted_at', 'is not', null),
        is.and([
          is('source_kind', '=', 'service'),
          is.or([
            is('assured_date', 'is', null),
            is('assured_date', '<=', sql<string>`${checkDays(today).dueUntil}::date`),
          ]),
        ]),
      ]),
    )
}

/** Withheld entries whose owner does not know yet; from now on they are taken as told. @param today YYYY-MM-DD */
export async function newlyWithheld(trx: DatabaseTransaction, today: string, now: Date): Promise<DueEntry[]> {
  // Whatever dated an entry anew, an import too: should it be withheld again, that is told again.
  await sql`update service_upkeep set reported_at = null from services
    where services.id = service_id and reported_at is not null
      and assured_date > ${checkDays(today).withheldUntil}::date`.execute(trx)
  const rows = await trx
    .selectFrom('services')
    .leftJoin('service_upkeep', 'service_upkeep.service_id', 'services.id')
    .select(['id', 'service', 'content_hash', 'areas', 'owner', 'doubted_at', 'doubted_by', 'doubt'])
    .where('source_kind', '=', 'service')
    .where('status', 'in', ['active', 'temporarily closed'])
    .where('assured_date', '<=', sql<string>`${checkDays(today).withheldUntil}::date`)
    .where('reported_at', 'is', null)
    .orderBy('id')
    .execute()
  for (const { id } of rows) await upsertUpkeep(trx, id, { reported_at: now })
  return rows.map((row) => ({ ...briefOf(row), owner: row.owner, doubt: doubtOf(row) }))
}

async function upsertUpkeep(
  trx: DatabaseTransaction,
  id: string,
  columns: { owner: string | null } | { reported_at: Date },
): Promise<void> {
  await trx
    .insertInto('service_upkeep')
    .values({ service_id: id, ...columns })
    .onConflict((conflict) => conflict.column('service_id').doUpdateSet(columns))
    .execute()
}

function briefOf(row: { service: Service; content_hash: string }): Omit<DueEntry, 'owner' | 'doubt'> {
  const { service, content_hash: contentHash } = row
  return {
    id: service.id,
    contentHash,
    name: service.name,
    organization: service.organization.name,
    areas: service.service_areas.map(({ name }) => name),
    email: service.email ?? service.organization.email ?? null,
    status: service.status,
    sourceKind: service.source_kind,
    assuredDate: service.assured_date ?? null,
  }
}

function doubtOf(row: {
  doubted_at: Date | null
  doubted_by: string | null
  doubt: string | null
}): Doubt | null {
  return row.doubted_at && { at: row.doubted_at, by: row.doubted_by ?? '', why: row.doubt }
}
