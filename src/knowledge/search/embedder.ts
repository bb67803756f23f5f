/** Whose question is embedded: a tenant's, or one of staff, of commands. */
export type Question = { tenantId: string | null }

/** The port through which text becomes vectors. */
export type Embedder = {
  /** Name under which vectors are kept; another name means other vectors (P4). */
  model: string
  dimension: number
  /**
   * One vector of length one a text, in order.
   * @throws Error when there is no usable answer: outage, wrong dimension, figures that are none
   */
  embed(texts: string[], options?: { signal?: AbortSignal; question?: Question }): Promise<Float32Array[]>
  /** Whether a near vector may be an answer without sharing a word with the question. */
  findsByMeaning: boolean
  /** What the cosine counts beside the lexical score, 0 to 1. */
  weight: number
  /** Whether that was measured; otherwise it is found with the installation's own entries, where they are enough. */
  isWeightKnown: boolean
  /**
   * Cosine from which a hit is good enough although its words are not; null: words and topics alone decide.
   * It depends on the model, so it has no default for models that were not measured.
   */
  trustedCosine: number | null
}

/**
 * Whether an answer can be kept and compared.
 * @returns what is wrong with it in words for the operator, or null
 */
export function vectorProblem(
  vectors: readonly (readonly number[])[],
  count: number,
  dimension: number,
): string | null {
  if (vectors.length !== count) return `${vectors.length} vectors for ${count} texts`
  for (const vector of vectors) {
    if (!Array.isArray(vector)) return 'vectors are not lists of numbers'
    if (vector.length !== dimension) return `vectors have ${vector.length} dimensions instead of ${dimension}`
    if (!vector.every(Number.isFinite)) return 'a vector holds something that is not a finite number'
    if (vector.every((value) => value === 0)) return 'a vector is all zero'
  }
  return null
}

/** Not every endpoint normalises; of vectors of length one, the inner product is the cosine. */
export function ofLengthOne(vector: readonly number[] | Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1
  return Float32Array.from(vector, (value) => value / length)
}
