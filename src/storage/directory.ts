import { sql } from 'kysely'
import type {
  DirectoryEntry,
  DirectoryStore,
  JsonObject,
  OnProgress,
  UpsertCounts,
} from '../knowledge/directory/store.ts'
import type { Service } from '../knowledge/directory/service.ts'
import type { Database, DatabaseTransaction } from './database.ts'
import { directoryRows } from './directory-rows.ts'
import { AN_IMPORT, type Change } from '../knowledge/upkeep/change.ts'
import { entriesBesidePeople, rememberImported } from './upkeep/import-beside-people.ts'
import { doubtedEntries, withheldEntries } from './upkeep/reliability.ts'
import { keepVersions } from './upkeep/versions.ts'

/** Rows in one statement: large enough that 10,000 entries stay quick, small enough for one message to the server. */
const BATCH = 250

/** Keeps the directory in PostgreSQL. */
export function createDirectoryStore(db: Database): DirectoryStore {
  return {
    upsertAll: (entries, now, onProgress) =>
      db.transaction().execute(async (trx) => {
        await lockServices(trx)
        const written = await entriesBesidePeople(trx, entries)
        const counts = await writeEntries(trx, written, now, AN_IMPORT, onProgress)
        await rememberImported(trx, entries, written)
        return counts
      }),
    asWritten: (entries) => entriesBesidePeople(db, entries),
    async get(ids) {
      if (ids.length === 0) return []
      const rows = await db
        .selectFrom('services')
        .select(['id', 'service'])
        .where('id', 'in', [...new Set(ids)])
        .execute()
      const byId = new Map(rows.map((row) => [row.id, row.service]))
      return ids.map((id) => byId.get(id)).filter((service): service is Service => service !== undefined)
    },
    pages: (pageSize = 500) => pages(db, pageSize),
    async hashes() {
      const rows = await db
        .selectFrom('services')
        .select(['id', 'content_hash'])
        .orderBy(sql`areas[1]`)
        .orderBy('id')
        .execute()
      return new Map(rows.map((row) => [row.id, row.content_hash]))
    },
    async importedHashes() {
      const rows = await db.selectFrom('services').select(['id', 'imported_hash']).execute()
      return new Map(rows.flatMap(({ id, imported_hash: hash }) => (hash === null ? [] : [[id, hash]])))
    },
    async changedSince(since) {
      const rows = await db
        .selectFrom('services')
        .select(['id', 'content_hash', 'updated_at'])
        .where('updated_at', '>', since)
        .orderBy('updated_at')
        .orderBy('id')
        .execute()
      return rows.map((row) => ({ id: row.id, contentHash: row.content_hash, updatedAt: row.updated_at }))
    },
    unreliable: async (today) => ({
      withheld: await withheldEntries(db, today),
      doubted: await doubtedEntries(db),
    }),
    async count() {
      const { count } = await db
        .selectFrom('services')
        .select((select) => select.fn.countAll<string>().as('count'))
        .executeTakeFirstOrThrow()
      return Number(count)
    },
    async areas() {
      const { rows } = await sql<{ area: string }>`
        select distinct area from services, unnest(areas) as area where area <> '*'`.execute(db)
      const german = new Intl.Collator('de', { numeric: true })
      return rows.map((row) => row.area).sort(german.compare)
    },
  }
}

async function* pages(db: Database, pageSize: number): AsyncIterable<DirectoryEntry[]> {
  let last: string | null = null
  while (true) {
    let query = db
      .selectFrom('services')
      .select(['id', 'service', 'document', 'content_hash'])
      .orderBy('id')
      .limit(pageSize)
    if (last !== null) query = query.where('id', '>', last)
    const rows = await query.execute()
    if (rows.length > 0) {
      yield rows.map((row) => ({ service: row.service, record: row.document, contentHash: row.content_hash }))
    }
    if (rows.length < pageSize) return
    last = rows.at(-1)!.id
  }
}

/**
 * Inserts or replaces entries, and keeps a version of each that is new or different. All of it belongs to the caller's
 * transaction.
 */
export async function writeEntries(
  trx: DatabaseTransaction,
  entries: readonly DirectoryEntry[],
  now: Date,
  change: Change,
  onProgress?: OnProgress,
): Promise<UpsertCounts> {
  const rows = directoryRows(entries, now)
  await lockServices(trx)
  for (const batch of batches(rows.organizations)) await upsert(trx, 'organizations', 'document', batch)
  for (const batch of batches(rows.locations)) await upsert(trx, 'locations', 'document', batch)
  const counts = { added: 0, changed: 0, unchanged: entries.length }
  let done = 0
  for (const batch of batches(rows.services)) {
    const written = await upsert(trx, 'services', 'content_hash', batch)
    for (const { added } of written) counts[added ? 'added' : 'changed'] += 1
    counts.unchanged -= written.length
    const links = written.flatMap((row) => rows.serviceAtLocations.get(row.id) ?? [])
    await replaceLinks(
      trx,
      written.filter((row) => !row.added).map((row) => row.id),
      links,
    )
    await keepVersions(
      trx,
      written.map(({ id }) => id),
      change,
      now,
    )
    if (change.kind === 'imported') await markImported(trx, batch)
    done += batch.length
    onProgress?.(done, rows.services.length)
  }
  if (counts.changed > 0) await forgetUnnamed(trx)
  return counts
}

/** Two imports at once would wait for each other's rows in different orders; readers are not held up. */
async function lockServices(trx: DatabaseTransaction): Promise<void> {
  await sql`lock table services in share row exclusive mode`.execute(trx)
}

/** What the file said, so that the same file changes nothing the next time, whatever people changed meanwhile. */
async function markImported(trx: DatabaseTransaction, batch: (JsonObject & { id: string })[]): Promise<void> {
  await trx
    .updateTable('services')
    .set({ imported_hash: sql`content_hash`, imported_document: null })
    .where(
      'id',
      'in',
      batch.map(({ id }) => id),
    )
    .execute()
}

/**
 * Inserts or replaces rows by id, where `differs` differs.
 * @returns the rows that were new or different; `xmax` is 0 in a row that this statement inserted
 */
async function upsert(
  trx: DatabaseTransaction,
  table: 'organizations' | 'locations' | 'services',
  differs: 'document' | 'content_hash',
  batch: JsonObject[],
): Promise<{ id: string; added: boolean }[]> {
  const columns = Object.keys(batch[0]!)
  const names = sql.join(columns.map((column) => sql.ref(column)))
  const replaced = sql.join(
    columns
      .filter((column) => column !== 'id')
      .map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`),
  )
  const { rows } = await sql<{ id: string; added: boolean }>`
    insert into ${sql.table(table)} as kept (${names})
    select ${names} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(batch)}::jsonb)
    on conflict (id) do update set ${replaced}
    where ${sql.ref(`kept.${differs}`)} <> ${sql.ref(`excluded.${differs}`)}
    returning id, xmax = 0 as added`.execute(trx)
  return rows
}

async function replaceLinks(
  trx: DatabaseTransaction,
  changed: string[],
  links: { id: string; service_id: string; location_id: string }[],
): Promise<void> {
  if (changed.length > 0) {
    await trx.deleteFrom('service_at_locations').where('service_id', 'in', changed).execute()
  }
  if (links.length > 0) await trx.insertInto('service_at_locations').values(links).execute()
}

/** Organizations and locations that no service names any more. */
async function forgetUnnamed(trx: DatabaseTransaction): Promise<void> {
  await sql`delete from locations where not exists
    (select from service_at_locations where location_id = locations.id)`.execute(trx)
  await sql`delete from organizations where not exists
    (select from services where organization_id = organizations.id)`.execute(trx)
}

function batches<T>(rows: readonly T[]): T[][] {
  const cut: T[][] = []
  for (let start = 0; start < rows.length; start += BATCH) cut.push(rows.slice(start, start + BATCH))
  return cut
}
