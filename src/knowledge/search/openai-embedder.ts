import OpenAI from 'openai'
import { ofLengthOne, vectorProblem, type Embedder } from './embedder.ts'

export type OpenAiEmbedderOptions = {
  apiKey: string
  /** Null: OpenAI's own. */
  baseUrl: string | null
  model: string
  dimension: number
  /** Takes out of a text what must not leave the house (L2). It may throw: then nothing is sent. */
  redact: (text: string) => string
  /** Milliseconds for one try. */
  timeoutMs?: number
  /** Tries after the first, with the library's own pauses. */
  maxRetries?: number
  trustedCosine?: number | null
}

/** The smallest limit among common servers (text-embeddings-inference takes 32 texts at once). */
const BATCH = 32

/**
 * Until there are entries enough to find one (calibrate.ts). Half: the lexical side, whose quality is known, can then be
 * overruled only by a clearly better vector.
 */
const WEIGHT = 0.5

/**
 * Vectors from any OpenAI-compatible endpoint. `encoding_format` is always `float`: by default the library
 * asks for base64 and decodes a list of floats from a server that ignores it into vectors of the wrong
 * length, without an error. The dimension and every figure are checked besides.
 */
export function createOpenAiEmbedder(options: OpenAiEmbedderOptions): Embedder {
  const { apiKey, baseUrl, model, dimension, redact, timeoutMs = 15_000, maxRetries = 2 } = options
  const client = new OpenAI({ apiKey, baseURL: baseUrl, timeout: timeoutMs, maxRetries, logLevel: 'off' })

  const embedBatch = async (
    texts: readonly string[],
    signal: AbortSignal | undefined,
  ): Promise<Float32Array[]> => {
    const answer = await client.embeddings.create(
      {
        model,
        input: texts.map(redact),
        encoding_format: 'float',
        // Other models refuse the parameter.
        ...(model.startsWith('text-embedding-3') ? { dimensions: dimension } : {}),
      },
      { signal: signal ?? null },
    )
    const data = Array.isArray(answer.data) ? answer.data : []
    const vectors = data.toSorted((one, other) => one.index - other.index).map(({ embedding }) => embedding)
    const problem = vectorProblem(vectors, texts.length, dimension)
    if (problem !== null)
      throw new Error(`embedding model ${model}: ${problem}; check EMBEDDING_MODEL and EMBEDDING_DIMENSIONS`)
    return vectors.map(ofLengthOne)
  }

  return {
    model,
    dimension,
    findsByMeaning: true,
    weight: WEIGHT,
    isWeightKnown: false,
    trustedCosine: options.trustedCosine ?? null,
    async embed(texts, { signal } = {}) {
      const vectors: Float32Array[] = []
      for (let start = 0; start < texts.length; start += BATCH) {
        vectors.push(...(await embedBatch(texts.slice(start, start + BATCH), signal)))
      }
      return vectors
    },
  }
}
