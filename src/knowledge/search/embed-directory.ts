import type { Field } from '../concepts/field.ts'
import type { DirectoryStore } from '../directory/store.ts'
import { calibrate, LEAST_PAIRS, MOST_PAIRS } from './calibrate.ts'
import type { Embedder } from './embedder.ts'
import { embeddedText } from './passage.ts'
import type { ActiveModel, VectorStore } from './passage-store.ts'

/** Findable entries with a vector of their present text, of all. */
export type EmbeddingProgress = { done: number; total: number }

export type EmbedParts = {
  store: DirectoryStore
  vectors: VectorStore
  embedder: Embedder
  field: Field
  now: Date
  /** Told after every batch. */
  onProgress?: (progress: EmbeddingProgress) => Promise<void>
  /** Asked before every batch; false ends the run, and the next one goes on where this one stopped. */
  mayGoOn?: () => Promise<boolean>
  signal?: AbortSignal | undefined
}

export type EmbedReport =
  /** The model's vectors answer from now on. */
  | { kind: 'complete'; embedded: number }
  /** The old vectors stay and go on serving; the next run embeds the rest. */
  | { kind: 'failed'; embedded: number; missing: number; reason: string; retryAfterSeconds: number | null }
  | { kind: 'stopped' }

/** Texts embedded between two writes: an outage loses no more than these. */
const EMBED_BATCH = 32
/** Entries that change while others are embedded are looked for again this often. */
const TURNS = 3
const LONGEST_REASON = 200

/**
 * Makes the vectors that are missing of this model, beside those of any other, and switches to them when all are there
 * (P4). What was made before an outage or a kill is not made again.
 * @throws Error when the database cannot be used
 */
export async function embedDirectory(parts: EmbedParts): Promise<EmbedReport> {
  const { vectors, embedder, now, signal } = parts
  const made = { embedded: 0 }
  try {
    for (let turn = 0; turn < TURNS; turn++) {
      const missing = await vectors.missing(embedder)
      if (missing.length === 0) break
      if (!(await embedAll(parts, missing, made))) return { kind: 'stopped' }
    }
    await vectors.activate(await weighed(parts), now)
    await vectors.ended(embedder, null, now)
    return { kind: 'complete', embedded: made.embedded }
  } catch (error) {
    if (signal?.aborted) return { kind: 'stopped' }
    if (!(error instanceof EmbeddingFailed)) throw error
    await vectors.ended(embedder, error.message, now)
    const missing = (await vectors.missing(embedder)).length
    const { retryAfterSeconds } = error
    return { kind: 'failed', embedded: made.embedded, missing, reason: error.message, retryAfterSeconds }
  }
}

/** @returns false when it was not to go on */
async function embedAll(
  { store, vectors, embedder, onProgress, mayGoOn, signal }: EmbedParts,
  missing: readonly string[],
  made: { embedded: number },
): Promise<boolean> {
  const { total } = await vectors.status(embedder)
  for (let start = 0; start < missing.length; start += EMBED_BATCH) {
    if (mayGoOn && !(await mayGoOn())) return false
    const ids = missing.slice(start, start + EMBED_BATCH)
    const batch = (await store.get(ids)).map(embeddedText)
    const texts = batch.map(({ text }) => text)
    const embedded = texts.length > 0 ? await answered(() => embedder.embed(texts, { signal })) : []
    await vectors.put(
      embedder,
      batch.flatMap(({ serviceId, textHash }, index) => {
        const vector = embedded[index]
        return vector ? [{ serviceId, textHash, vector }] : []
      }),
    )
    made.embedded += batch.length
    await onProgress?.({ done: total - missing.length + start + ids.length, total })
  }
  return true
}

/** The model with its weight: as its embedder says, as found before, or found now with the directory's own entries. */
async function weighed({ store, vectors, embedder, field, signal }: EmbedParts): Promise<ActiveModel> {
  const { model, dimension } = embedder
  const unmeasured = { model, dimension, weight: null, calibratedOn: 0 }
  const { active, total } = await vectors.status(embedder)
  const known = active?.model === model && active.dimension === dimension ? active : unmeasured
  // Twice as many entries as before say more.
  const isEnough = known.calibratedOn * 2 >= Math.min(total, MOST_PAIRS)
  if (embedder.isWeightKnown || total < LEAST_PAIRS || isEnough) return known
  const found = await answered(() => calibrate({ store, embedder, field, signal }))
  return found ? { model, dimension, ...found } : known
}

/** What the endpoint does wrong is told apart from what the database does. */
class EmbeddingFailed extends Error {
  override name = 'EmbeddingFailed'
  readonly retryAfterSeconds: number | null
  constructor(cause: unknown) {
    super(reasonOf(cause), { cause })
    this.retryAfterSeconds = retryAfterOf(cause)
  }
}

async function answered<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    throw new EmbeddingFailed(error)
  }
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return (text.split('\n')[0] ?? '').slice(0, LONGEST_REASON)
}

/** Of an answer 429 or 503, in seconds (RFC 9110, 10.2.3); a date counts from now. */
function retryAfterOf(error: unknown): number | null {
  const headers = error instanceof Error && 'headers' in error ? error.headers : null
  const said = headers instanceof Headers ? headers.get('retry-after') : null
  if (said === null) return null
  const seconds = /^\d+$/.test(said) ? Number(said) : (Date.parse(said) - Date.now()) / 1000
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null
}
