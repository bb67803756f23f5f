import { NotAsked } from './budgeted-embedder.ts'
import type { Embedder, Question } from './embedder.ts'

/** A tenant waits for the answer: better without the vector than late. */
const PATIENCE_MS = 2_000
/** After a failure the endpoint is left alone for this long. */
const REST_MS = 30_000

/**
 * The vector of a question, or null when the endpoint cannot be asked now: the lexical side then answers
 * alone.
 */
export type QuestionVector = (text: string, question: Question) => Promise<Float32Array | null>

/**
 * @param clock now
 * @param onFailure told of each failure; the error may quote the endpoint, never the question
 */
export function createQuestionVector(
  embedder: Embedder,
  clock: () => Date,
  onFailure: (error: unknown) => void,
): QuestionVector {
  let restingUntil = 0
  return async (text, question) => {
    if (clock().getTime() < restingUntil) return null
    try {
      const [vector] = await embedder.embed([text], { signal: AbortSignal.timeout(PATIENCE_MS), question })
      return vector ?? null
    } catch (error) {
      // One tenant's budget is no reason to leave the others without vectors (L6).
      if (!(error instanceof NotAsked)) restingUntil = clock().getTime() + REST_MS
      onFailure(error)
      return null
    }
  }
}
