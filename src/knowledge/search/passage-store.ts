/** The port through which the search index is kept. Implemented in `src/storage/passages.ts`. */

import type { Block } from './block.ts'

/** Where a passage stands in the index; a null place: known, but not to be found (inactive). */
export type IndexedPassage = {
  serviceId: string
  /** Hash of the entry and of the way it was indexed. */
  indexHash: string
  textHash: string
  areas: readonly string[]
  block: number | null
}

export type IndexChange = {
  /** Blocks that are written anew; their passages are all in `blocks`, or gone. */
  replaced: readonly number[]
  blocks: readonly Block[]
  /** Everything that stands in `blocks`, and what is known but not to be found. */
  passages: readonly Omit<IndexedPassage, 'block'>[]
  /** Services that are gone. */
  removed: readonly string[]
}

/** The parts of one block that a query asked for. */
export type ReadBlock = {
  id: number
  /** By slot. */
  serviceIds: readonly string[]
  lengths: Buffer
  /** Null, as missing: no passage of the block holds the term. */
  postings: ReadonlyMap<string, Buffer | null>
}

/** What a query asked for, with figures of the whole index. */
export type ReadIndex = {
  /** Blocks in which something may be found, by id. */
  blocks: ReadBlock[]
  /** Of the asked area terms, those that some passage names. */
  areas: ReadonlySet<string>
  /** How many passages hold a term; zero or missing: none. */
  holding: ReadonlyMap<string, number>
  /** Passages, and their average length in terms. */
  passages: number
  averageLength: number
}

/** One passage's place. */
export type Slot = { block: number; slot: number }

export type PassageStore = {
  indexed(): Promise<IndexedPassage[]>
  /**
   * Writes the new blocks beside the old and switches in one transaction.
   * @returns `outdated` when somebody else changed the index meanwhile: nothing was switched, start over
   */
  change(change: IndexChange, now: Date): Promise<{ kind: 'changed' } | { kind: 'outdated' }>
  /**
   * The current blocks that serve one of the areas, or all blocks when no passage names any of them; each with the
   * postings of those terms that it holds.
   */
  read(terms: readonly string[], areas: readonly string[]): Promise<ReadIndex>
  /** Null without pgvector: the lexical side then answers alone (P1). */
  vectors: VectorStore | null
}

export type EmbeddingModel = { model: string; dimension: number }

/** The model whose vectors answer. */
export type ActiveModel = EmbeddingModel & {
  /** What its cosine counts beside the lexical score, 0 to 1; null: what its embedder says. */
  weight: number | null
  /** How many of the installation's own entries the weight was chosen with; 0: it was not measured. */
  calibratedOn: number
}

export type StoredVector = { serviceId: string; textHash: string; vector: Float32Array }

/** A service beside the asked text; the cosine is null where it has no vector yet. */
export type Compared = { serviceId: string; place: Slot; cosine: number | null }

export type VectorComparison = EmbeddingModel & {
  vector: Float32Array
  /** Area terms of which a near passage must hold one; empty: all. */
  areas: readonly string[]
  /** Passages to compare whether near or not. */
  slots: readonly Slot[]
  /** How many of the nearest besides. */
  nearest: number
  /** Services that are none of the nearest, by id. */
  excluded: ReadonlySet<string>
}

/** How far the vectors of a model are. */
export type EmbeddingStatus = {
  /** The model whose vectors answer; null: none yet. */
  active: ActiveModel | null
  /** Findable services, and those with a vector of their present text. */
  total: number
  done: number
  /** Why the last run did not end well; null: it did, or is under way for the first time. */
  trouble: { reason: string; since: Date } | null
}

export type VectorStore = {
  /** Findable services whose vector of this model is missing or of an older text, by id. */
  missing(model: EmbeddingModel): Promise<string[]>
  put(model: EmbeddingModel, vectors: readonly StoredVector[]): Promise<void>
  active(): Promise<ActiveModel | null>
  /** From now on this model's vectors answer; those of other models are removed. */
  activate(model: ActiveModel, now: Date): Promise<void>
  /**
   * Exact comparison. Without cosines while this model is not active; places of a block that was replaced
   * meanwhile are left out. `active` is the model that answers at this moment.
   */
  compare(comparison: VectorComparison): Promise<{ active: ActiveModel | null; compared: Compared[] }>
  status(model: EmbeddingModel): Promise<EmbeddingStatus>
  /** Remembers how the last run ended. @param reason null: well */
  ended(model: EmbeddingModel, reason: string | null, now: Date): Promise<void>
}
