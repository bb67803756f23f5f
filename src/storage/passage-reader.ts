import { sql } from 'kysely'
import type { ReadIndex } from '../knowledge/search/passage-store.ts'
import { ANYWHERE } from '../knowledge/search/terms.ts'
import type { Database } from './database.ts'

/** What is kept of the index in memory; full, it starts anew. */
const MOST_BYTES = 64 * 1024 * 1024
/** What a kept value costs beside its bytes, about. */
const OVERHEAD = 150

/**
 * Of an index of up to so many blocks (12,000 services) each block is kept whole from when it is first asked, as long as
 * they take less than half the room; of a larger one the terms that were asked.
 */
const MOST_WHOLE_BLOCKS = 24

/** A search that meets this many changes in a row takes what it has. */
const LOOKS = 3

/** One state of the index: the numbers of its blocks. */
const LIVE = sql<string>`coalesce(string_agg(id::text, ' ' order by id), '')`

type KeptBlock = {
  serviceIds: readonly string[]
  lengths: Buffer
  postings: Map<string, Buffer | null>
  /** What is not among its postings does not stand in it. */
  isWhole: boolean
}

/** Everything read of one state of the index. Blocks never change: a change is another set of them. */
type Kept = {
  live: string
  passages: number
  averageLength: number
  blocks: Map<number, KeptBlock>
  holding: Map<string, number>
  /** Blocks that serve an area, by its terms. */
  serving: Map<string, number[]>
  bytes: number
}

/**
 * Reads the index as a search asks for it. What was read once is kept as long as its blocks are the current ones, which
 * every search asks the database first: whoever changes the index, and wherever, is seen at once.
 */
export function createPassageReader(
  db: Database,
): (terms: readonly string[], areas: readonly string[]) => Promise<ReadIndex> {
  let last: Kept | null = null

  return read

  async function read(terms: readonly string[], areas: readonly string[], looks = LOOKS): Promise<ReadIndex> {
    const kept = last !== null && last.bytes < MOST_BYTES ? last : await current()
    const blocks = await servingBlocks(kept, areas)
    if ((await readMissing(kept, blocks, [...terms, ...areas, ANYWHERE])) && looks > 1) {
      await current()
      return read(terms, areas, looks - 1)
    }
    return {
      blocks: blocks.flatMap((id) => {
        const block = kept.blocks.get(id)
        return block ? [{ id, ...block }] : []
      }),
      areas: new Set(areas.filter((area) => (kept.holding.get(area) ?? 0) > 0)),
      holding: kept.holding,
      passages: kept.passages,
      averageLength: kept.averageLength,
    }
  }

  async function current(): Promise<Kept> {
    const { rows } = await sql<{ live: string; passages: number; terms: string }>`
      select ${LIVE} as live,
        coalesce(sum(passages), 0)::integer as passages, coalesce(sum(terms), 0)::text as terms
      from passage_blocks where live_at is not null`.execute(db)
    const { live = '', passages = 0, terms = '0' } = rows[0] ?? {}
    if (last !== null && last.live === live && last.bytes < MOST_BYTES) return last
    const ids = new Set(live.split(' ').map(Number))
    const blocks = new Map([...(last?.blocks ?? [])].filter(([id]) => ids.has(id)))
    const isFull = last !== null && last.bytes >= MOST_BYTES
    last = {
      live,
      passages,
      averageLength: Math.max(1, Number(terms) / Math.max(1, passages)),
      blocks: isFull ? new Map() : blocks,
      holding: new Map(),
      serving: new Map(),
      bytes: isFull ? 0 : (last?.bytes ?? 0),
    }
    return last
  }

  /** Those of an area that no passage names are all: it cannot tell where the asker lives. */
  async function servingBlocks(kept: Kept, areas: readonly string[]): Promise<number[]> {
    const key = areas.join(' ')
    const found = kept.serving.get(key)
    if (found) return found
    const { rows } = await sql<{ block: number }>`
      select id as block from passage_blocks
      where live_at is not null and (
        not exists (select 1 from passage_terms where term = any(${areas}::text[])) or exists (
          select 1 from passage_postings where block = id and term = any(${[...areas, ANYWHERE]}::text[])
        )
      ) order by id`.execute(db)
    const blocks = rows.map(({ block }) => block)
    kept.serving.set(key, blocks)
    return blocks
  }

  /**
   * Reads what is not kept yet, in one statement, so that it belongs together.
   * @returns whether the index has changed since `kept`: what was read is of another state, and not kept
   */
  async function readMissing(kept: Kept, ids: readonly number[], terms: readonly string[]): Promise<boolean> {
    const blocks = ids.map((id) => ({ id, block: kept.blocks.get(id) }))
    const isSmall = kept.live.split(' ').length <= MOST_WHOLE_BLOCKS && kept.bytes < MOST_BYTES / 2
    const isKept = (block: KeptBlock | undefined, term: string): boolean =>
      block !== undefined && (block.isWhole || block.postings.has(term))
    const missing = terms.filter(
      (term) => !kept.holding.has(term) || blocks.some(({ block }) => !isKept(block, term)),
    )
    const unread = blocks.filter(({ block }) => !block).map(({ id }) => id)
    const byTerm = blocks
      .filter(({ block }) => block?.isWhole !== true && !(isSmall && !block))
      .map(({ id }) => id)
    if (missing.length === 0) return (await liveBlocks()) !== kept.live
    if (unread.length === 0 && byTerm.length === 0) return readHolding(kept, missing)
    const { rows } = await sql<{
      kind: 'live' | 'holding' | 'block' | 'postings'
      block: number
      term: string
      bytes: Buffer
      ids: string[]
    }>`
      select 'live' as kind, 0 as block, ${LIVE} as term, null::bytea as bytes, null::text[] as ids
      from passage_blocks where live_at is not null
      union all
      select 'holding', holding, term, null, null from passage_terms where term = any(${missing}::text[])
      union all
      select 'block', id, '', lengths, (select array_agg(service_id order by slot) from passages where block = id)
      from passage_blocks
      where id = any(${unread}::integer[])
      union all
      select 'postings', block, term, postings, null from passage_postings
      where block = any(${byTerm}::integer[]) and term = any(${missing}::text[])
        or block = any(${isSmall ? unread : []}::integer[])`.execute(db)
    if (rows.some(({ kind, term }) => kind === 'live' && term !== kept.live)) return true
    for (const term of missing) kept.holding.set(term, 0)
    for (const { kind, block, term, bytes, ids: serviceIds } of rows) {
      if (kind === 'holding') kept.holding.set(term, block)
      if (kind === 'block') {
        kept.blocks.set(block, { serviceIds, lengths: bytes, postings: new Map(), isWhole: isSmall })
      }
    }
    for (const id of byTerm) for (const term of missing) kept.blocks.get(id)?.postings.set(term, null)
    kept.bytes += byTerm.length * missing.length * OVERHEAD
    for (const { kind, block, term, bytes } of rows) {
      if (kind !== 'postings') continue
      kept.blocks.get(block)?.postings.set(term, bytes)
      kept.bytes += bytes.length + OVERHEAD
    }
    return false
  }

  /** How rare terms are, when the blocks themselves are kept: a single row, which is planned and read quickest. */
  async function readHolding(kept: Kept, missing: readonly string[]): Promise<boolean> {
    const { rows } = await sql<{ live: string; holding: Record<string, number> | null }>`
      select ${LIVE} as live, (
        select json_object_agg(term, holding) from passage_terms where term = any(${missing}::text[])
      ) as holding
      from passage_blocks where live_at is not null`.execute(db)
    if (rows[0]?.live !== kept.live) return true
    const holding = new Map(Object.entries(rows[0].holding ?? {}))
    for (const term of missing) kept.holding.set(term, holding.get(term) ?? 0)
    return false
  }

  async function liveBlocks(): Promise<string> {
    const { rows } = await sql<{ live: string }>`
      select ${LIVE} as live from passage_blocks where live_at is not null`.execute(db)
    return rows[0]?.live ?? ''
  }
}
