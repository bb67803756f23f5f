import type { Api } from 'grammy'
import type { FetchFile } from '../../cases/outbound.ts'
import { boundedBody, withoutFile } from '../bounded-body.ts'
import { readFailure } from './failure.ts'

/** For the bytes of a file, beside the call that says where it is. */
const TIMEOUT_MS = 15_000

/**
 * Fetches what a tenant sent, into memory alone. The address holds the bot's token, so neither it nor an error that may
 * quote it leaves this file.
 * @param options.apiRoot without trailing slash
 */
export function createTelegramFetch(
  api: Api,
  { token, apiRoot }: { token: string; apiRoot: string },
): FetchFile {
  return async ({ fileId }, signal) => {
    const found = await pathOf(api, fileId)
    if (found.kind !== 'found') return found
    const { path } = found
    const stop = AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), ...(signal ? [signal] : [])])
    try {
      const response = await fetch(`${apiRoot}/file/bot${token}/${path}`, {
        signal: stop,
        redirect: 'manual',
      })
      if (!response.ok) {
        await response.body?.cancel()
        return withoutFile(response, `telegram_file_${response.status}`)
      }
      const bytes = await boundedBody(response)
      if (bytes === null) return { kind: 'gone', code: 'telegram_file_too_big' }
      const name = path.split('/').at(-1) ?? 'file'
      return { kind: 'fetched', name, mimeType: mimeTypeOf(name), bytes }
    } catch {
      return { kind: 'away', code: 'telegram_file_connection_lost' }
    }
  }
}

type Found =
  | { kind: 'found'; path: string }
  | { kind: 'gone' | 'away'; code: string }
  | { kind: 'wait'; code: string; seconds: number }

async function pathOf(api: Api, fileId: string): Promise<Found> {
  try {
    const { file_path: path } = await api.getFile(fileId)
    // A path is Telegram's own word, but it goes into an address.
    if (!path || !/^[\w-]+(?:\/[\w.-]+)+$/.test(path) || path.includes('..'))
      return { kind: 'gone', code: 'telegram_file_no_path' }
    return { kind: 'found', path }
  } catch (error) {
    const failure = readFailure(error)
    if (failure.kind === 'refused' && failure.retryAfterSeconds !== null)
      return { kind: 'wait', code: failure.code, seconds: failure.retryAfterSeconds }
    const isRefused = failure.kind === 'refused' && failure.status < 500 && failure.status !== 429
    return { kind: isRefused ? 'gone' : 'away', code: failure.code }
  }
}

/** Telegram calls every file an octet stream; its paths end in what it is. */
const MIME_TYPES: Record<string, string> = {
  oga: 'audio/ogg',
  ogg: 'audio/ogg',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  wav: 'audio/wav',
  mp4: 'video/mp4',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  pdf: 'application/pdf',
}

function mimeTypeOf(name: string): string {
  return MIME_TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream'
}
