import { sql, type RawBuilder } from 'kysely'
import { toSql } from 'pgvector'
import type {
  ActiveModel,
  EmbeddingModel,
  EmbeddingStatus,
  VectorComparison,
  VectorStore,
} from '../knowledge/search/passage-store.ts'
import type { Database } from './database.ts'

/** Vectors in pgvector, compared exactly: up to 10,000 a scan of the narrow table needs no index (P2). */
export function createVectorStore(db: Database): VectorStore {
  return {
    async missing(model) {
      const { rows } = await sql<{ service_id: string }>`
        select passages.service_id from passages
        left join passage_vectors as kept on ${isOf(model)} and kept.service_id = passages.service_id
        where block is not null and kept.text_hash is distinct from passages.text_hash
        order by passages.service_id`.execute(db)
      return rows.map((row) => row.service_id)
    },
    async put({ model, dimension }, vectors) {
      const rows = vectors.map(({ serviceId, textHash, vector }) => ({
        model,
        dimension,
        service_id: serviceId,
        text_hash: textHash,
        embedding: vectorText(vector),
      }))
      await sql`
        insert into passage_vectors
        select * from jsonb_populate_recordset(null::passage_vectors, ${JSON.stringify(rows)}::jsonb)
        on conflict (model, dimension, service_id)
        do update set text_hash = excluded.text_hash, embedding = excluded.embedding`.execute(db)
    },
    active: () => activeModel(db),
    async activate({ model, dimension, weight, calibratedOn }, now) {
      await db.transaction().execute(async (trx) => {
        await sql`
          insert into passage_model as known (model, dimension, active_since, weight, calibrated_on)
          values (${model}, ${dimension}, ${now}, ${weight}, ${calibratedOn})
          on conflict (one) do update
          set model = excluded.model, dimension = excluded.dimension, weight = excluded.weight,
            calibrated_on = excluded.calibrated_on,
            active_since = case when (known.model, known.dimension) = (excluded.model, excluded.dimension)
              then known.active_since else excluded.active_since end
          where (known.model, known.dimension, known.weight, known.calibrated_on)
            is distinct from (excluded.model, excluded.dimension, excluded.weight, excluded.calibrated_on)
          `.execute(trx)
        await sql`
          delete from passage_vectors as kept where not ${isOf({ model, dimension })} or not exists
            (select from passages where passages.service_id = kept.service_id)`.execute(trx)
      })
      await sql`analyze passage_vectors`.execute(db)
    },
    compare: (comparison) => compare(db, comparison),
    status: (model) => status(db, model),
    async ended({ model, dimension }, reason, now) {
      if (reason === null) {
        await db.deleteFrom('embedding_trouble').execute()
        return
      }
      await db
        .insertInto('embedding_trouble')
        .values({ model, dimension, reason, since: now })
        .onConflict((conflict) => conflict.column('one').doUpdateSet({ model, dimension, reason }))
        .execute()
    },
  }
}

async function activeModel(db: Database): Promise<ActiveModel | null> {
  const row = await db
    .selectFrom('passage_model')
    .select(['model', 'dimension', 'weight', 'calibrated_on as calibratedOn'])
    .executeTakeFirst()
  return row ?? null
}

async function status(db: Database, model: EmbeddingModel): Promise<EmbeddingStatus> {
  const { rows } = await sql<{ total: number; done: number }>`
    select count(*)::integer as total,
      count(*) filter (where kept.text_hash = passages.text_hash)::integer as done
    from passages
    left join passage_vectors as kept on ${isOf(model)} and kept.service_id = passages.service_id
    where block is not null`.execute(db)
  const trouble = await db
    .selectFrom('embedding_trouble')
    .select(['reason', 'since'])
    .where('model', '=', model.model)
    .where('dimension', '=', model.dimension)
    .executeTakeFirst()
  const { total = 0, done = 0 } = rows[0] ?? {}
  return { active: await activeModel(db), total, done, trouble: trouble ?? null }
}

const isOf = ({ model, dimension }: EmbeddingModel): RawBuilder<boolean> =>
  sql`(kept.model = ${model} and kept.dimension = ${dimension})`

/** Seven digits are all that 32 bits hold. */
const vectorText = (vector: Float32Array): string =>
  toSql(Array.from(vector, (value) => Number(value.toPrecision(7)))) ?? ''

async function compare(
  db: Database,
  { model, dimension, vector, areas, slots, nearest, excluded }: VectorComparison,
): ReturnType<VectorStore['compare']> {
  const blocks = slots.map(({ block }) => block)
  const places = slots.map(({ slot }) => slot)
  const { rows } = await sql<{
    kind: 'active' | 'compared'
    name: string
    block: number
    slot: number
    figure: number | null
  }>`
    with answering as materialized (select * from passage_model),
    asked as materialized (
      select ${vectorText(vector)}::vector as asked, exists (
        select from answering where model = ${model} and dimension = ${dimension}) as active
    ),
    named as materialized (
      select service_id, block, slot from unnest(${blocks}::integer[], ${places}::integer[])
        as place (block, slot)
      join passages using (block, slot)
    ),
    near as (
      select passages.service_id, block, slot, embedding <#> asked as distance
      from asked join passages on active
      join passage_vectors as kept on ${isOf({ model, dimension })} and kept.service_id = passages.service_id
      where block is not null and (cardinality(${areas}::text[]) = 0 or areas && ${areas}::text[])
        and passages.service_id <> all(${[...excluded]}::text[])
      order by distance limit ${nearest}
    )
    select 'compared' as kind, named.service_id as name, block, slot, -(embedding <#> asked) as figure
    from asked cross join named left join passage_vectors as kept
      on active and ${isOf({ model, dimension })} and kept.service_id = named.service_id
    union all
    select 'compared', service_id, block, slot, -distance from near
    where service_id not in (select service_id from named)
    union all
    select 'active', model, dimension, calibrated_on, weight from answering`.execute(db)
  const active = rows.find(({ kind }) => kind === 'active')
  return {
    active: active
      ? { model: active.name, dimension: active.block, calibratedOn: active.slot, weight: active.figure }
      : null,
    compared: rows
      .filter(({ kind }) => kind === 'compared')
      .map(({ name, block, slot, figure }) => ({ serviceId: name, place: { block, slot }, cosine: figure })),
  }
}
