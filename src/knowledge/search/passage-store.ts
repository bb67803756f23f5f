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

export type VectorStore = {
  /** Findable services whose vector of this model is missing or of an older text, by id. */
  missing(model: EmbeddingModel): Promise<string[]>
  put(model: EmbeddingModel, vectors: readonly StoredVector[]): Promise<void>
  /** From now on this model's vectors answer; those of other models are removed. */
  activate(model: EmbeddingModel, now: Date): Promise<void>
  /**
   * Exact comparison. Without cosines while this model is not active; places of a block that was replaced
   * meanwhile are left out.
   */
  compare(comparison: VectorComparison): Promise<Compared[]>
}
