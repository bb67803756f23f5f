import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** What any endpoint may answer: a body, a status, a connection that breaks before or within the answer, or nothing for ever. */
export type PlainAnswer =
  | { body: string; type?: string }
  | { status: number; headers?: Record<string, string> }
  | 'hang_up'
  | 'half'
  | 'silence'

export type ModelEndpoint<Asked, Answer> = {
  baseUrl: string
  requests: Asked[]
  /** Replaces what is answered from now on. */
  answer: (asked: Asked) => Answer | Promise<Answer>
  stop(): Promise<void>
}

export const JSON_BODY = { 'content-type': 'application/json' }

/**
 * An OpenAI-compatible endpoint on loopback that answers as a test tells it.
 * @param how.read what was asked; null: nothing this endpoint knows, which fails
 * @param how.half how an answer begins that breaks off
 * @param how.write an answer of its own kind
 */
export async function modelEndpoint<Asked, Own extends object | string>(how: {
  read: (body: Buffer, request: IncomingMessage) => Asked | null | Promise<Asked | null>
  half: string
  write: (answer: Own, response: ServerResponse) => void
  answer?: (asked: Asked) => Own | PlainAnswer
}): Promise<ModelEndpoint<Asked, Own | PlainAnswer>> {
  const server = createServer((request, response) => {
    void buffer(request).then(async (body) => {
      const asked = await how.read(body, request)
      if (asked === null) {
        response.writeHead(500).end()
        return
      }
      endpoint.requests.push(asked)
      const answer = await endpoint.answer(asked)
      if (answer === 'silence') return
      if (answer === 'hang_up') request.socket.destroy()
      else if (answer === 'half') {
        response.writeHead(200, { ...JSON_BODY, 'content-length': '1000' })
        response.write(how.half, () => request.socket.destroy())
      } else if (isStatus(answer)) response.writeHead(answer.status, answer.headers).end()
      else if (isBody(answer))
        response.writeHead(200, answer.type ? { 'content-type': answer.type } : JSON_BODY).end(answer.body)
      else how.write(answer, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const endpoint: ModelEndpoint<Asked, Own | PlainAnswer> = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests: [],
    answer: how.answer ?? (() => ({ status: 500 })),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return endpoint
}

const isStatus = (answer: object | string): answer is Extract<PlainAnswer, { status: number }> =>
  typeof answer === 'object' && 'status' in answer
const isBody = (answer: object | string): answer is Extract<PlainAnswer, { body: string }> =>
  typeof answer === 'object' && 'body' in answer
