import type { z } from 'zod'

export type ChatQuestion<T> = {
  /** What the program says. */
  instructions: string
  /** What others said, as JSON: never instructions (L1). */
  data: string
  /** Its answer must be JSON of this form. */
  schema: z.ZodType<T>
  signal: AbortSignal
  /** Is told what the question and its answer cost, where the endpoint says so. */
  onTokens?: (tokens: number) => void
}

/** The port to a chat model. It has no tools, and remembers nothing. */
export type ChatModel = {
  /** Tokens of an answer at most. */
  longestAnswer: number
  /** @throws Error when there is no answer of the form asked for; its message may quote the model */
  ask<T>(question: ChatQuestion<T>): Promise<T>
}

export type OpenAiChatOptions = {
  apiKey: string
  /** Null: OpenAI's own. */
  baseUrl: string | null
  model: string
  /** Tokens. */
  longestAnswer?: number
}

const LONGEST_ANSWER = 700
/** Nobody needs more to write so few tokens: what goes on is cut off before it fills the memory. */
const LONGEST_BODY_BYTES = 256 * 1024

/**
 * A chat model at any OpenAI-compatible endpoint. LangChain takes most of a second to load: that begins here, and only
 * where a model is configured. `store: false` always (L2); the form is asked for as plain JSON, which more servers know
 * than schemas, and checked here.
 */
export function createOpenAiChat(options: OpenAiChatOptions): ChatModel {
  const { apiKey, baseUrl, model, longestAnswer = LONGEST_ANSWER } = options
  const loading = import('@langchain/openai').then(
    ({ ChatOpenAI }) =>
      new ChatOpenAI({
        apiKey,
        model,
        maxTokens: longestAnswer,
        maxRetries: 0,
        modelKwargs: { store: false },
        configuration: { baseURL: baseUrl, logLevel: 'off', fetch: fetchAtMost(LONGEST_BODY_BYTES) },
      }),
  )
  // Who asks is told; nobody asking is no fault.
  loading.catch(() => {})
  return {
    longestAnswer,
    ask: async ({ instructions, data, schema, signal, onTokens }) => {
      const chat = await loading
      const { content, usage_metadata: usage } = await chat.invoke(
        [
          ['system', instructions],
          ['user', data],
        ],
        { signal, response_format: { type: 'json_object' } },
      )
      if (usage && usage.total_tokens > 0) onTokens?.(usage.total_tokens)
      return schema.parse(JSON.parse(typeof content === 'string' ? content : ''))
    },
  }
}

/** Fetches like everybody, but no body beyond so many bytes. */
function fetchAtMost(bytes: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    let left = bytes
    const bounded = new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        left -= chunk.byteLength
        if (left < 0) controller.error(new Error('the answer is too long'))
        else controller.enqueue(chunk)
      },
    })
    const { status, statusText, headers } = response
    return new Response(response.body?.pipeThrough(bounded) ?? null, { status, statusText, headers })
  }
}
