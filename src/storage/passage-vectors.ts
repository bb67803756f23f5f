import { sql, type RawBuilder } from 'kysely'
import { toSql } from 'pgvector'
import type {
  Compared,
  EmbeddingModel,
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
    async activate({ model, dimension }, now) {
      await db.transaction().execute(async (trx) => {
        await sql`
          insert into passage_model (model, dimension, active_since) values (${model}, ${dimension}, ${now})
          on conflict (one) do update
          set model = excluded.model, dimension = excluded.dimension, active_since = excluded.active_since
          where (passage_model.model, passage_model.dimension)
            <> (excluded.model, excluded.dimension)`.execute(trx)
        await sql`
          delete from passage_vectors as kept where not ${isOf({ model, dimension })} or not exists
            (select from passages where passages.service_id = kept.service_id)`.execute(trx)
      })
      await sql`analyze passage_vectors`.execute(db)
    },
    compare: (comparison) => compare(db, comparison),
  }
}

const isOf = ({ model, dimension }: EmbeddingModel): RawBuilder<boolean> =>
  sql`(kept.model = ${model} and kept.dimension = ${dimension})`

/** Seven digits are all that 32 bits hold. */
const vectorText = (vector: Float32Array): string =>
  toSql(Array.from(vector, (value) => Number(value.toPrecision(7)))) ?? ''

async function compare(
  db: Database,
  { model, dimension, vector, areas, slots, nearest, excluded }: VectorComparison,
): Promise<Compared[]> {
  const blocks = slots.map(({ block }) => block)
  const places = slots.map(({ slot }) => slot)
  const { rows } = await sql<{ service_id: string; block: number; slot: number; cosine: number | null }>`
    with asked as materialized (
      select ${vectorText(vector)}::vector as asked, exists (
        select from passage_model where model = ${model} and dimension = ${dimension}) as active
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
    select named.service_id, block, slot, -(embedding <#> asked) as cosine
    from asked cross join named left join passage_vectors as kept
      on active and ${isOf({ model, dimension })} and kept.service_id = named.service_id
    union all
    select service_id, block, slot, -distance from near
    where service_id not in (select service_id from named)`.execute(db)
  return rows.map(({ service_id, block, slot, cosine }) => ({
    serviceId: service_id,
    place: { block, slot },
    cosine,
  }))
}
