/** Bots may fetch files of at most 20 MB (core.telegram.org/bots/api, getFile); Slack is asked for no more either. */
export const MOST_FILE_BYTES = 20 * 1024 * 1024

/** The body of an answer in memory, null when it is larger than a file may be: it is not read to its end then. */
export async function boundedBody(response: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(response.headers.get('content-length')) > MOST_FILE_BYTES) {
    await response.body?.cancel()
    return null
  }
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    // Leaving the loop ends the connection.
    if (bytes > MOST_FILE_BYTES) return null
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** When a 429 does not say how long. */
const DEFAULT_WAIT_SECONDS = 30

/** What an answer means that brings no file. */
export function withoutFile(
  { status, headers }: Response,
  code: string,
): { kind: 'gone' | 'away'; code: string } | { kind: 'wait'; code: string; seconds: number } {
  if (status !== 429) return { kind: status >= 500 ? 'away' : 'gone', code }
  return { kind: 'wait', code, seconds: Number(headers.get('retry-after')) || DEFAULT_WAIT_SECONDS }
}
