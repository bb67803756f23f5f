import OpenAI, { toFile } from 'openai'
import { z } from 'zod'

/** A recording in memory. `name` ends in what it is, which endpoints go by. */
export type Recording = { name: string; mimeType: string; bytes: Uint8Array<ArrayBuffer> }

/**
 * The words of a recording, in the language they are spoken in; empty when there are none.
 * @throws Error when there is no answer of the form asked for; its message may quote the endpoint
 */
export type Transcribe = (recording: Recording, signal: AbortSignal) => Promise<string>

export type TranscriptionOptions = {
  apiKey: string
  /** Null: OpenAI's own. */
  baseUrl: string | null
  model: string
}

/** Three minutes spoken fast are about 3,500 characters: what is longer was made up, or is no transcript. */
const MOST_CHARACTERS = 4096

const answerSchema = z.object({ text: z.string().max(MOST_CHARACTERS) })

/**
 * Transcribes at any OpenAI-compatible endpoint. A voice cannot be redacted (L2): tenants are told before the first one
 * is sent. The answer is asked for as JSON and checked: prose, a page of a proxy or another form is no transcript.
 */
export function createTranscribe({ apiKey, baseUrl, model }: TranscriptionOptions): Transcribe {
  const client = new OpenAI({ apiKey, baseURL: baseUrl, maxRetries: 0, logLevel: 'off' })
  return async ({ name, mimeType, bytes }, signal) => {
    const file = await toFile(bytes, named(name), { type: mimeType })
    const answer: unknown = await client.audio.transcriptions.create(
      { file, model, response_format: 'json' },
      { signal },
    )
    return answerSchema.parse(answer).text.trim()
  }
}

/** Telegram writes `.oga`, which not every server knows; it is Ogg. */
function named(name: string): string {
  return name.replace(/\.oga$/i, '.ogg')
}
