import { HonoRequest } from 'hono/request'
import { JSON_BODY, modelEndpoint, type ModelEndpoint, type PlainAnswer } from '../support/model-endpoint.ts'

/** What was asked: the form as the endpoint read it. */
export type TranscriptionRequest = {
  path: string
  model: string | null
  format: string | null
  file: { name: string; type: string; bytes: Buffer } | null
}

/** The words it heard, or what any endpoint may answer. */
type Own = { heard: string }
export type TranscriptionAnswer = Own | PlainAnswer
export type TranscriptionEndpoint = ModelEndpoint<TranscriptionRequest, TranscriptionAnswer>

/** An OpenAI-compatible endpoint on loopback that hears what a test tells it; whatever else it is asked fails. */
export function transcriptionEndpoint(): Promise<TranscriptionEndpoint> {
  return modelEndpoint<TranscriptionRequest, Own>({
    read: (body, { url = '', headers }) =>
      url.endsWith('/audio/transcriptions') ? readForm(url, body, headers['content-type'] ?? '') : null,
    half: '{"text":"Ich habe',
    write: ({ heard }, response) => response.writeHead(200, JSON_BODY).end(JSON.stringify({ text: heard })),
  })
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
