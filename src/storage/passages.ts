import { sql } from 'kysely'
import type { Block } from '../knowledge/search/block.ts'
import type { IndexChange, PassageStore, Slot } from '../knowledge/search/passage-store.ts'
import type { Database, DatabaseTransaction } from './database.ts'
import { createPassageReader } from './passage-reader.ts'
import { createVectorStore } from './passage-vectors.ts'
import type { VectorSupport } from './vector-support.ts'

/** Postings in one statement: the embedded database has one session, and nobody should wait for it long. */
const BATCH = 4_000
/** A block that was not finished by then never will be: its writer was ended. */
const UNFINISHED_KEPT_MS = 3_600_000

/** Keeps the search index in PostgreSQL; the vectors too where pgvector is there. */
export function createPassageStore(db: Database, support: VectorSupport): PassageStore {
  return {
    async indexed() {
      const rows = await db
        .selectFrom('passages')
        .select(['service_id', 'index_hash', 'text_hash', 'areas', 'block'])
        .execute()
      return rows.map((row) => ({
        serviceId: row.service_id,
        indexHash: row.index_hash,
        textHash: row.text_hash,
        areas: row.areas,
        block: row.block,
      }))
    },
    change: (change, now) => changeIndex(db, change, now),
    read: createPassageReader(db),
    vectors: support.kind === 'available' ? createVectorStore(db) : null,
  }
}

async function changeIndex(
  db: Database,
  change: IndexChange,
  now: Date,
): Promise<{ kind: 'changed' } | { kind: 'outdated' }> {
  await removeUnfinished(db, now)
  const written: number[] = []
  for (const block of change.blocks) written.push(await writeBlock(db, block, now))
  const result = await switchBlocks(db, change, written, now)
  await removeBlocks(db, result.kind === 'changed' ? change.replaced : written)
  // The embedded database has no autovacuum to count the rows for the planner.
  if (result.kind === 'changed')
    await sql`analyze passage_blocks, passage_postings, passage_terms, passages`.execute(db)
  return result
}

async function writeBlock(db: Database, block: Block, now: Date): Promise<number> {
  const { id } = await db
    .insertInto('passage_blocks')
    .values({
      lengths: block.lengths,
      passages: block.serviceIds.length,
      terms: termsIn(block),
      written_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  // In the order of the key, so that the rows of a query lie together.
  const rows = [...block.postings].sort(([one], [other]) => (one < other ? -1 : 1))
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH)
    await sql`
      insert into passage_postings (block, term, postings)
      select ${id}::integer, term, postings from unnest(
        ${batch.map(([term]) => term)}::text[], ${batch.map(([, postings]) => postings)}::bytea[]
      ) as row (term, postings)`.execute(db)
  }
  return id
}

/**
 * Old blocks out, new ones in, in one step; a block to be replaced that is gone means somebody was faster.
 */
async function switchBlocks(
  db: Database,
  { replaced, blocks, passages, removed }: IndexChange,
  written: readonly number[],
  now: Date,
): Promise<{ kind: 'changed' } | { kind: 'outdated' }> {
  const places = new Map<string, Slot>()
  for (const [index, block] of blocks.entries()) {
    for (const [slot, id] of block.serviceIds.entries()) places.set(id, { block: written[index] ?? 0, slot })
  }
  const rows = passages.map(({ serviceId, indexHash, textHash, areas }) => ({
    service_id: serviceId,
    index_hash: indexHash,
    text_hash: textHash,
    areas,
    ...(places.get(serviceId) ?? { block: null, slot: null }),
  }))
  try {
    await db.transaction().execute(async (trx) => {
      await sql`
        delete from passages where block = any(${replaced}::integer[]) or service_id = any(${removed}::text[])
          or (block is null and service_id = any(${rows.map((row) => row.service_id)}::text[]))`.execute(trx)
      const ended = await sql`
        update passage_blocks set live_at = null
        where id = any(${replaced}::integer[]) and live_at is not null returning id`.execute(trx)
      if (ended.rows.length < replaced.length) throw new Outdated()
      await sql`update passage_blocks set live_at = ${now} where id = any(${written}::integer[])`.execute(trx)
      await countTerms(trx, replaced, written)
      // A service that another run has put into a block meanwhile violates the key: outdated as well.
      await sql`
        insert into passages
        select * from jsonb_populate_recordset(null::passages, ${JSON.stringify(rows)}::jsonb)`.execute(trx)
    })
    return { kind: 'changed' }
  } catch (error) {
    if (error instanceof Outdated || isRace(error)) return { kind: 'outdated' }
    throw error
  }
}

/** In the order of the key: two writers then wait for each other instead of for ever. */
async function countTerms(
  trx: DatabaseTransaction,
  replaced: readonly number[],
  written: readonly number[],
): Promise<void> {
  await sql`
    insert into passage_terms as known (term, holding)
    select term, sum(holding) from (
      select term, octet_length(postings) / 3 as holding from passage_postings where block = any(${written}::integer[])
      union all
      select term, -octet_length(postings) / 3 from passage_postings where block = any(${replaced}::integer[])
    ) as change group by term having sum(holding) <> 0 order by term
    on conflict (term) do update set holding = known.holding + excluded.holding`.execute(trx)
  await sql`delete from passage_terms where holding = 0`.execute(trx)
}

function termsIn({ lengths }: Block): number {
  let sum = 0
  for (let at = 0; at < lengths.length; at += 2) sum += lengths.readUInt16LE(at)
  return sum
}

/** Rolls the switch back. */
class Outdated extends Error {}

/** unique_violation, deadlock_detected: somebody changes the same entries at this moment. */
const isRace = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === '23505' || error.code === '40P01')

/** What a run left behind that was ended in the middle: blocks not yet, or no longer, read by any search. */
async function removeUnfinished(db: Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - UNFINISHED_KEPT_MS)
  const { rows } = await sql<{ id: number }>`
    select id from passage_blocks where live_at is null and written_at < ${before}`.execute(db)
  await removeBlocks(
    db,
    rows.map((row) => row.id),
  )
}

/** Postings first: as long as its row is there, what is left of a block is found again. */
async function removeBlocks(db: Database, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await sql`delete from passage_postings where block = any(${ids}::integer[])`.execute(db)
  await sql`delete from passage_blocks where id = any(${ids}::integer[])`.execute(db)
}
