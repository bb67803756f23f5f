import { modelEndpoint, type ModelEndpoint, type PlainAnswer } from '../../support/model-endpoint.ts'

export type EmbeddingRequest = {
  model: string
  input: string[]
  encoding_format?: string
  dimensions?: number
}

export type EndpointAnswer = PlainAnswer
export type EmbeddingEndpoint = ModelEndpoint<EmbeddingRequest, EndpointAnswer>

/** A vector that depends on the text alone: 1 on the dimension of each letter that occurs, else a little. */
export function letterVector(text: string, dimension: number): number[] {
  const letters = text.toLowerCase()
  return Array.from({ length: dimension }, (_, at) =>
    letters.includes(String.fromCharCode(97 + at)) ? 1 : 0.01,
  )
}

export function vectorsBody(vectors: readonly unknown[]): EndpointAnswer {
  const data = vectors.map((embedding, index) => ({ object: 'embedding', index, embedding }))
  return {
    body: JSON.stringify({ object: 'list', model: 'm', data, usage: { prompt_tokens: 1, total_tokens: 1 } }),
  }
}

/** An OpenAI-compatible embedding endpoint on loopback that answers as a test tells it. */
export function embeddingEndpoint(dimension: number): Promise<EmbeddingEndpoint> {
  return modelEndpoint<EmbeddingRequest, never>({
    read: (body) => JSON.parse(body.toString('utf8')) as EmbeddingRequest,
    half: '{"data":[',
    write: () => {},
    answer: ({ input }) => vectorsBody(input.map((text) => letterVector(text, dimension))),
  })
}
