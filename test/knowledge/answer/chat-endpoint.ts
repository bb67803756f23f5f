import { createServer, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import type { AddressInfo } from 'node:net'

export type ChatRequest = {
  model: string
  messages: { role: string; content: string }[]
  store?: boolean
  tools?: unknown
  response_format?: { type: string }
}

/**
 * What the endpoint answers: the words of the model, a refusal of its own, any body at all, a status, a connection that
 * breaks before or within the answer, words without an end, or nothing for ever.
 */
export type ChatAnswer =
  | { says: string }
  | { refuses: string }
  | { body: string; type?: string }
  | { status: number; headers?: Record<string, string> }
  | 'hang_up'
  | 'half'
  | 'endless'
  | 'silence'

export type ChatEndpoint = {
  baseUrl: string
  requests: ChatRequest[]
  /** Replaces what is answered from now on. */
  answer: (request: ChatRequest) => ChatAnswer | Promise<ChatAnswer>
  stop(): Promise<void>
}

/** An OpenAI-compatible chat endpoint on loopback that answers as a test tells it. */
export async function chatEndpoint(): Promise<ChatEndpoint> {
  const server = createServer((request, response) => {
    void text(request).then(async (body) => {
      const asked = JSON.parse(body) as ChatRequest
      endpoint.requests.push(asked)
      const answer = await endpoint.answer(asked)
      if (answer === 'silence') return
      if (answer === 'hang_up') request.socket.destroy()
      else if (answer === 'half') {
        response.writeHead(200, { ...JSON_BODY, 'content-length': '1000' })
        response.write('{"choices":[{"message":{"content":"{\\"lang', () => request.socket.destroy())
      } else if (answer === 'endless') {
        response.writeHead(200, JSON_BODY).write('{"choices":[{"message":{"content":"')
        writeOn(response)
      } else if ('status' in answer) response.writeHead(answer.status, answer.headers).end()
      else if ('body' in answer) {
        response.writeHead(200, answer.type ? { 'content-type': answer.type } : JSON_BODY).end(answer.body)
      } else response.writeHead(200, JSON_BODY).end(completion(answer))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const endpoint: ChatEndpoint = {
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

const JSON_BODY = { 'content-type': 'application/json' }

/** Until nobody listens any more. */
function writeOn(response: ServerResponse): void {
  if (response.destroyed) return
  response.write('la '.repeat(20_000), () => writeOn(response))
}

function completion(answer: { says: string } | { refuses: string }): string {
  const message =
    'says' in answer
      ? { role: 'assistant', content: answer.says, refusal: null }
      : { role: 'assistant', content: null, refusal: answer.refuses }
  return JSON.stringify({
    id: 'c',
    object: 'chat.completion',
    created: 1,
    model: 'm',
    choices: [{ index: 0, message, finish_reason: 'stop' }],
    usage: { prompt_tokens: 100, completion_tokens: 50, total_tokens: 150 },
  })
}

/** What a model answers that keeps to the form. */
export const phrased = (introduction: string, ...sentences: string[]): ChatAnswer => ({
  says: JSON.stringify({
    introduction,
    entries: sentences.map((sentence, index) => ({ reference: index + 1, sentence })),
  }),
})

/** What a model makes of a message that keeps to the form. */
export const read = (said: Record<string, unknown> = {}): ChatAnswer => ({
  says: JSON.stringify({
    language: 'de',
    danger: null,
    topics: ['other'],
    urgency: 'normal',
    wants_human: false,
    deadline: null,
    ...said,
  }),
})

/** What a model makes of a text that keeps to the form. */
export const translated = (translation: string): ChatAnswer => ({ says: JSON.stringify({ translation }) })

export type AskedFor = 'answer' | 'understanding' | 'translation' | 'vectors'

/** What was asked for: to word an answer, to read a message, to translate a text, or vectors. */
export function askedFor({ messages }: Partial<ChatRequest>): AskedFor {
  if (!messages) return 'vectors'
  const data = dataOf({ messages })
  if ('text' in data) return 'translation'
  return 'entries' in data ? 'answer' : 'understanding'
}

type Data = { entries?: unknown[]; question?: string; message?: string; text?: string }

/** What others said, beside the instructions. */
export function dataOf({ messages = [] }: Partial<ChatRequest>): Data {
  return JSON.parse(messages[1]?.content ?? '{}') as Data
}
