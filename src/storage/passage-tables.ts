import type { ColumnType, GeneratedAlways } from 'kysely'

type Timestamp = ColumnType<Date, Date | string, Date | string>

/** The search index. Written by `src/storage/passages.ts` and `passage-vectors.ts` alone. */
export type PassageTables = {
  passage_blocks: {
    id: GeneratedAlways<number>
    lengths: Buffer
    passages: number
    terms: number
    written_at: Timestamp
    live_at: Timestamp | null
  }
  passage_postings: { block: number; term: string; postings: Buffer }
  passage_terms: { term: string; holding: number }
  passages: {
    service_id: string
    index_hash: string
    text_hash: string
    areas: string[]
    block: number | null
    slot: number | null
  }
  /** In migrations/vector: only with pgvector. `embedding` travels as text. */
  passage_vectors: {
    model: string
    dimension: number
    service_id: string
    text_hash: string
    embedding: string
  }
  passage_model: {
    one: GeneratedAlways<boolean>
    model: string
    dimension: number
    active_since: Timestamp
    weight: number | null
    calibrated_on: number
  }
  embedding_trouble: {
    one: GeneratedAlways<boolean>
    model: string
    dimension: number
    reason: string
    since: Timestamp
  }
}
