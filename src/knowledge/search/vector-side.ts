import type { Embedder, Question } from './embedder.ts'
import type { ActiveModel, Compared, EmbeddingModel, VectorComparison, VectorStore } from './passage-store.ts'
import { createQuestionVector, type QuestionVector } from './question-vector.ts'

/** A question as the model that answers now sees it. */
export type AskedVector = {
  text: string
  question: Question
  embedder: Embedder
  vector: Float32Array
  /** What the cosine counts beside the lexical score, 0 to 1. */
  weight: number
}

export type VectorSide = {
  /** Null: no model answers, it cannot be asked now, or its cosine counts nothing. The words then answer alone. */
  ask(text: string, question: Question): Promise<AskedVector | null>
  /** When another model took over meanwhile, the question is asked of that one; `asked` is the one that counts. */
  compare(
    asked: AskedVector,
    among: Pick<VectorComparison, 'areas' | 'slots' | 'nearest' | 'excluded'>,
  ): Promise<{ asked: AskedVector; compared: Compared[] }>
}

export type VectorSideParts = {
  vectors: VectorStore
  embedder: Embedder
  embedderOf?: (model: EmbeddingModel) => Embedder | null
  now: () => Date
  onEmbeddingFailure?: (error: unknown) => void
}

const isSame = (one: EmbeddingModel, other: EmbeddingModel): boolean =>
  one.model === other.model && one.dimension === other.dimension

/**
 * Asks the model whose vectors answer, which is an older one as long as the vectors of the configured one are not
 * complete (P4). Every comparison tells which it is at that moment, so that no search asks twice in ordinary times.
 */
export function createVectorSide(parts: VectorSideParts): VectorSide {
  const { vectors, embedder, now, onEmbeddingFailure = () => {} } = parts
  const embedderOf =
    parts.embedderOf ?? ((model: EmbeddingModel) => (isSame(model, embedder) ? embedder : null))
  const known = new Map<string, { embedder: Embedder; ask: QuestionVector } | null>()
  /** As of the last comparison; null: to be read. */
  let active: ActiveModel | null = null

  const asking = (model: EmbeddingModel): { embedder: Embedder; ask: QuestionVector } | null => {
    const key = `${model.model} ${model.dimension}`
    const found = known.get(key)
    if (found !== undefined) return found
    const made = embedderOf(model)
    const entry = made && { embedder: made, ask: createQuestionVector(made, now, onEmbeddingFailure) }
    known.set(key, entry)
    return entry
  }

  const ask = async (text: string, question: Question): Promise<AskedVector | null> => {
    const model = active ?? (await vectors.active())
    // Kept by the comparison that follows: without one nobody would notice that another model took over.
    active = null
    const asked = model && asking(model)
    const weight = model && asked ? (model.weight ?? asked.embedder.weight) : 0
    const vector = asked && weight > 0 ? await asked.ask(text, question) : null
    return asked && vector ? { text, question, embedder: asked.embedder, vector, weight } : null
  }

  const compare: VectorSide['compare'] = async (asked, among) => {
    const { model, dimension } = asked.embedder
    const { active: answering, compared } = await vectors.compare({
      ...among,
      model,
      dimension,
      vector: asked.vector,
    })
    active = answering
    if (answering === null || isSame(answering, asked.embedder)) return { asked, compared }
    const again = await ask(asked.text, asked.question)
    return again === null || isSame(again.embedder, asked.embedder)
      ? { asked, compared }
      : compare(again, among)
  }

  return { ask, compare }
}
