import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export type EmbeddingRequest = {
  model: string
  input: string[]
  encoding_format?: string
  dimensions?: number
}

/** What the endpoint answers: a body, a status without one, a connection that breaks, or nothing for ever. */
export type EndpointAnswer =
  | { body: string }
  | { status: number; headers?: Record<string, string> }
  | 'hang_up'
  | 'half'
  | 'silence'

export type EmbeddingEndpoint = {
  baseUrl: string
  requests: EmbeddingRequest[]
  /** Replaces what is answered from now on. */
  answer: (request: EmbeddingRequest) => EndpointAnswer | Promise<EndpointAnswer>
  stop(): Promise<void>
}

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
export async function embeddingEndpoint(dimension: number): Promise<EmbeddingEndpoint> {
  const server = createServer((request, response) => {
    void readAll(request).then(async (text) => {
      const asked = JSON.parse(text) as EmbeddingRequest
      endpoint.requests.push(asked)
      const answer = await endpoint.answer(asked)
      if (answer === 'silence') return
      if (answer === 'hang_up') request.socket.destroy()
      else if (answer === 'half') {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
        response.write('{"data":[', () => request.socket.destroy())
      } else if ('status' in answer) response.writeHead(answer.status, answer.headers).end()
      else response.writeHead(200, { 'content-type': 'application/json' }).end(answer.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const endpoint: EmbeddingEndpoint = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests: [],
    answer: ({ input }) => vectorsBody(input.map((text) => letterVector(text, dimension))),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return endpoint
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
