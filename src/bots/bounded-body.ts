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
