import type { Logger } from 'pino'
import type { ModelConfig } from '../config.ts'
import type { DirectoryStore } from '../knowledge/directory/store.ts'
import { indexDirectory, indexWords } from '../knowledge/search/index-directory.ts'
import type { EmbeddingStatus, PassageStore } from '../knowledge/search/passage-store.ts'
import type { Database } from '../storage/database.ts'
import type { HealthCheck } from '../web/health.ts'
import { embedMissing } from '../workers/directory/embed.ts'
import type { Jobs } from '../workers/queues.ts'
import { loadField, type Embedders } from './knowledge.ts'

export type SearchIndex = {
  /**
   * Brings the index up to the directory: words always, vectors where the built-in embedder makes them.
   * @returns whether a model's vectors are left to a job
   */
  bringUp(): Promise<{ needsEmbedding: boolean }>
  /** The job that makes a model's vectors. */
  embed: Jobs['embedDirectory']
  /** How far the vectors of the configured model are; null: there are none without pgvector. */
  status: (() => Promise<EmbeddingStatus>) | null
  /** For `/healthz`. A model that fails is told and no more: what answered before goes on answering. */
  health: HealthCheck | null
}

export type SearchIndexParts = {
  db: Database
  store: DirectoryStore
  passages: PassageStore
  embedders: Embedders
  owner: string
  now: () => Date
  log: Logger
  stopping: AbortSignal
}

/** The index of the directory as the product keeps it up. @param model null: the built-in embedder alone */
export function openSearchIndex(model: ModelConfig | null, parts: SearchIndexParts): SearchIndex {
  const { store, passages, embedders, now } = parts
  const { vectors } = passages
  const embedder = embedders.target
  const status = vectors && (() => vectors.status(embedder))
  return {
    bringUp: async () => {
      const index = { store, passages, embedder, field: loadField(), now: now() }
      if (model === null) await indexDirectory(index)
      else await indexWords(index)
      return { needsEmbedding: model !== null && vectors !== null }
    },
    embed: async (onProgress) => {
      if (vectors === null) return { kind: 'ended' }
      const report = await embedMissing({ ...parts, vectors, embedder, field: loadField() }, onProgress)
      return report.kind === 'failed' ? report : { kind: 'ended' }
    },
    status,
    health: status && (async () => ({ ok: true, detail: embeddingDetail(embedder.model, await status()) })),
  }
}

function embeddingDetail(
  model: string,
  { active, done, total, trouble }: EmbeddingStatus,
): Record<string, string | number | null> {
  return {
    model,
    answering: active?.model ?? null,
    done,
    total,
    weight: active?.weight ?? null,
    // What the endpoint said may be anything: `doctor` shows it, this is open to whoever asks.
    trouble: trouble === null ? null : 'embedding_failed',
  }
}
