import type { ServerResponse } from 'node:http'
import {
  JSON_BODY,
  modelEndpoint,
  type ModelEndpoint,
  type PlainAnswer,
} from '../../support/model-endpoint.ts'

export type ChatRequest = {
  model: string
  messages: { role: string; content: string }[]
  store?: boolean
  tools?: unknown
  response_format?: { type: string }
}

/** The words of the model, a refusal of its own, words without an end, or what any endpoint may answer. */
type Own = { says: string } | { refuses: string } | 'endless'
export type ChatAnswer = Own | PlainAnswer
export type ChatEndpoint = ModelEndpoint<ChatRequest, ChatAnswer>

/** An OpenAI-compatible chat endpoint on loopback that answers as a test tells it. */
export function chatEndpoint(): Promise<ChatEndpoint> {
  return modelEndpoint<ChatRequest, Own>({
    read: (body) => JSON.parse(body.toString('utf8')) as ChatRequest,
    half: '{"choices":[{"message":{"content":"{\\"lang',
    write: (answer, response) => {
      response.writeHead(200, JSON_BODY)
      if (answer !== 'endless') response.end(completion(answer))
      else {
        response.write('{"choices":[{"message":{"content":"')
        writeOn(response)
      }
    },
  })
}

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
