import { HonoRequest } from 'hono/request'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** What was asked: the form as the endpoint read it. */
export type TranscriptionRequest = {
  path: string
  model: string | null
  format: string | null
  file: { name: string; type: string; bytes: Buffer } | null
}

/** What the endpoint answers: the words it heard, any body at all, a status, a broken connection, or nothing for ever. */
export type TranscriptionAnswer =
  | { heard: string }
  | { body: string; type?: string }
  | { status: number }
  | 'hang_up'
  | 'half'
  | 'silence'

export type TranscriptionEndpoint = {
  baseUrl: string
  requests: TranscriptionRequest[]
  /** Replaces what is answered from now on. */
  answer: (request: TranscriptionRequest) => TranscriptionAnswer | Promise<TranscriptionAnswer>
  stop(): Promise<void>
}

/** An OpenAI-compatible endpoint on loopback that hears what a test tells it; whatever else it is asked fails. */
export async function transcriptionEndpoint(): Promise<TranscriptionEndpoint> {
  const server = createServer((request, response) => {
    void buffer(request).then(async (body) => {
      const path = request.url ?? ''
      if (!path.endsWith('/audio/transcriptions')) {
        response.writeHead(500).end()
        return
      }
      const asked = await readForm(path, body, request.headers['content-type'] ?? '')
      endpoint.requests.push(asked)
      const answer = await endpoint.answer(asked)
      if (answer === 'silence') return
      if (answer === 'hang_up') request.socket.destroy()
      else if (answer === 'half') {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
        response.write('{"text":"Ich habe', () => request.socket.destroy())
      } else if ('status' in answer) response.writeHead(answer.status).end()
      else if ('body' in answer)
        response.writeHead(200, { 'content-type': answer.type ?? 'application/json' }).end(answer.body)
      else
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify({ text: answer.heard }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const endpoint: TranscriptionEndpoint = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests: [],
    answer: () => ({ status: 500 }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return endpoint
}

async function readForm(path: string, body: Buffer, type: string): Promise<TranscriptionRequest> {
  const sent = new Request('http://localhost', {
    method: 'POST',
    body: new Uint8Array(body),
    headers: { 'content-type': type },
  })
  const { model, response_format: format, file } = await new HonoRequest(sent).parseBody()
  return {
    path,
    model: typeof model === 'string' ? model : null,
    format: typeof format === 'string' ? format : null,
    file:
      file instanceof File
        ? { name: file.name, type: file.type, bytes: Buffer.from(await file.arrayBuffer()) }
        : null,
  }
}
