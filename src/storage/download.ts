import { get as getPlain, type IncomingMessage } from 'node:http'
import { get as getSecure } from 'node:https'
import { useAgent } from 'request-filtering-agent'
import { LARGEST_FILE } from './directory-on-disk.ts'

export type Downloaded =
  | {
      kind: 'content'
      bytes: Buffer
      etag: string | null
      lastModified: string | null
      type: string | null
      url: URL
    }
  /** The server says that it is what `known` describes. */
  | { kind: 'unchanged' }
  | { kind: 'failed'; what: string; mend: string }

/** What a server said of the content that is known already. */
export type Validators = { etag: string | null; lastModified: string | null }

/** The whole download, all redirects included. */
const TIME_LIMIT_MS = 120_000
const MOST_REDIRECTS = 5

/**
 * Downloads a file of at most 50 MB. The configured address may be anywhere, also in the company's own network. A
 * redirect leads to the same host or to a public address, whatever name it has, and never from https to http: the server
 * must not make this process ask others that it cannot reach itself.
 */
export async function download(
  address: URL,
  known: Validators | null,
  {
    stopping,
    timeLimitMs = TIME_LIMIT_MS,
  }: { stopping?: AbortSignal | undefined; timeLimitMs?: number } = {},
): Promise<Downloaded> {
  const timeout = AbortSignal.timeout(timeLimitMs)
  const signal = stopping ? AbortSignal.any([stopping, timeout]) : timeout
  try {
    let url = address
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const response = await ask(url, address, known, signal)
      const status = response.statusCode ?? 0
      if (status === 200) return await contentOf(response, url)
      response.destroy()
      if (status === 304 && known) return { kind: 'unchanged' }
      const { location } = response.headers
      if (status < 300 || status >= 400 || location === undefined) {
        return failed(`answers ${status}`, 'check the address, and whether it needs a password')
      }
      if (!URL.canParse(location, url.href))
        return failed('redirects to no address', 'write the final address')
      const next = new URL(location, url)
      if (!isAllowed(next, url)) {
        return failed(`redirects to ${next.protocol}//${next.host}`, 'write the final address, with https://')
      }
      url = next
    }
    return failed(`redirects more than ${MOST_REDIRECTS} times`, 'write the final address')
  } catch (error) {
    if (timeout.aborted) return failed('takes longer than two minutes', 'check the server')
    return failed(`cannot be reached (${reasonOf(error)})`, 'check the address and the server')
  }
}

function ask(
  url: URL,
  address: URL,
  known: Validators | null,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const headers: Record<string, string> = { 'accept-encoding': 'identity', 'user-agent': 'lotse' }
  if (known?.etag) headers['if-none-match'] = known.etag
  else if (known?.lastModified) headers['if-modified-since'] = known.lastModified
  const filtered = url.hostname === address.hostname ? {} : { agent: useAgent(url.href) }
  return new Promise((resolve, reject) => {
    const options = { ...filtered, headers, signal }
    const request =
      url.protocol === 'https:' ? getSecure(url, options, resolve) : getPlain(url, options, resolve)
    request.on('error', reject)
  })
}

async function contentOf(response: IncomingMessage, url: URL): Promise<Downloaded> {
  const { headers } = response
  if (headers['content-encoding'] !== undefined && headers['content-encoding'] !== 'identity') {
    response.destroy()
    return failed('is sent compressed although that was not asked for', 'have the server send it as it is')
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST_FILE) {
      response.destroy()
      return failed('is larger than 50 MB', 'split it into several files')
    }
    chunks.push(chunk)
  }
  const [etag, lastModified] = [headers.etag ?? null, headers['last-modified'] ?? null]
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? null
  return { kind: 'content', bytes: Buffer.concat(chunks), etag, lastModified, type, url }
}

function isAllowed(next: URL, from: URL): boolean {
  return next.protocol === 'https:' || (next.protocol === 'http:' && from.protocol === 'http:')
}

/** A code where there is one. The filter of addresses has none, and says in its message which address it refused. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if ('code' in error) return String(error.code)
  return error.message.includes('is not allowed') ? 'a redirect to a private address' : error.name
}

function failed(what: string, mend: string): Downloaded {
  return { kind: 'failed', what, mend }
}
