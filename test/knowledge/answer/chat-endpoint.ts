import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import type { AddressInfo } from 'node:net'

export type ChatRequest = {
  model: string
  messages: { role: string; content: string }[]
  store?: boolean
  tools?: unknown
  response_format?: { type: string }
}

/** What the endpoint answers: the words of the model, a refusal of its own, a status, or nothing for ever. */
export type ChatAnswer = { says: string } | { refuses: string } | { status: number } | 'hang_up' | 'silence'

export type ChatEndpoint = {
  baseUrl: string
  requests: ChatRequest[]
  /** Replaces what is answered from now on. */
  answer: (request: ChatRequest) => ChatAnswer
  stop(): Promise<void>
}

/** An OpenAI-compatible chat endpoint on loopback that answers as a test tells it. */
export async function chatEndpoint(): Promise<ChatEndpoint> {
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const asked = JSON.parse(body) as ChatRequest
      endpoint.requests.push(asked)
      const answer = endpoint.answer(asked)
      if (answer === 'silence') return
      if (answer === 'hang_up') request.socket.destroy()
      else if ('status' in answer) response.writeHead(answer.status).end()
      else response.writeHead(200, { 'content-type': 'application/json' }).end(completion(answer))
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
