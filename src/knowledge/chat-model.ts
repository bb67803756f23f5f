import type { z } from 'zod'

export type ChatQuestion<T> = {
  /** What the program says. */
  instructions: string
  /** What others said, as JSON: never instructions (L1). */
  data: string
  /** Its answer must be JSON of this form. */
  schema: z.ZodType<T>
  signal: AbortSignal
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
}

const LONGEST_ANSWER = 700

/**
 * A chat model at any OpenAI-compatible endpoint. LangChain takes most of a second to load: that begins here, and only
 * where a model is configured. `store: false` always (L2); the form is asked for as plain JSON, which more servers know
 * than schemas, and checked here.
 */
export function createOpenAiChat({ apiKey, baseUrl, model }: OpenAiChatOptions): ChatModel {
  const loading = import('@langchain/openai').then(
    ({ ChatOpenAI }) =>
      new ChatOpenAI({
        apiKey,
        model,
        maxTokens: LONGEST_ANSWER,
        maxRetries: 0,
        modelKwargs: { store: false },
        configuration: { baseURL: baseUrl, logLevel: 'off' },
      }),
  )
  // Who asks is told; nobody asking is no fault.
  loading.catch(() => {})
  return {
    longestAnswer: LONGEST_ANSWER,
    ask: async ({ instructions, data, schema, signal }) => {
      const chat = await loading
      const { content } = await chat.invoke(
        [
          ['system', instructions],
          ['user', data],
        ],
        { signal, response_format: { type: 'json_object' } },
      )
      return schema.parse(JSON.parse(typeof content === 'string' ? content : ''))
    },
  }
}
