import OpenAI, { toFile } from 'openai'
import { z } from 'zod'

/** A recording in memory. `name` ends in what it is, which endpoints go by. */
export type Recording = { name: string; mimeType: string; bytes: Uint8Array<ArrayBuffer> }

/** The endpoint makes no words of this recording, or more than it can hold: it is well itself. */
export class UnreadableRecording extends Error {
  override name = 'UnreadableRecording'
}

/** What an endpoint answers for what it was sent: no sound, too much of it, a kind it does not know. */
const UNREADABLE: ReadonlySet<number | undefined> = new Set([400, 413, 415, 422])

/**
 * The words of a recording, in the language they are spoken in; empty when there are none.
 * @throws UnreadableRecording when it is the recording's fault
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

const answerSchema = z.object({ text: z.string() })

/**
 * Transcribes at any OpenAI-compatible endpoint. A voice cannot be redacted (L2): tenants are told before the first one
 * is sent. The answer is asked for as JSON and checked: prose, a page of a proxy or another form is no transcript.
 */
export function createTranscribe({ apiKey, baseUrl, model }: TranscriptionOptions): Transcribe {
  const client = new OpenAI({ apiKey, baseURL: baseUrl, maxRetries: 0, logLevel: 'off' })
  return async ({ name, mimeType, bytes }, signal) => {
    const file = await toFile(bytes, named(name), { type: mimeType })
    const answer: unknown = await client.audio.transcriptions
      .create({ file, model, response_format: 'json' }, { signal })
      .catch((error: unknown) => {
        const isRecording = error instanceof OpenAI.APIError && UNREADABLE.has(error.status)
        throw isRecording ? new UnreadableRecording() : error
      })
    const text = answerSchema.parse(answer).text.trim()
    if (text.length > MOST_CHARACTERS) throw new UnreadableRecording()
    return text
  }
}

/** Telegram writes `.oga`, which not every server knows; it is Ogg. */
function named(name: string): string {
  return name.replace(/\.oga$/i, '.ogg')
}
