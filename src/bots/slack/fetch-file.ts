import type { WebClient } from '@slack/web-api'
import type { FetchFile } from '../../cases/outbound.ts'
import { boundedBody, withoutFile } from '../bounded-body.ts'
import { callFailure } from './call-failure.ts'

const TIMEOUT_MS = 15_000

type Found = { kind: 'found'; url: string; name: string; mimeType: string }
type Missing = { kind: 'gone' | 'away'; code: string } | { kind: 'wait'; code: string; seconds: number }

/**
 * Fetches what a tenant sent in their direct message, into memory alone (`files:read`). Files that only link elsewhere
 * (Google Drive) are not followed: the bot token goes to Slack and to nobody else.
 * @param options.apiUrl ends in `/api/`
 */
export function createSlackFetch(
  client: WebClient,
  { botToken, apiUrl }: { botToken: string; apiUrl: string },
): FetchFile {
  return async ({ fileId }, signal) => {
    const found = await addressOf(client, fileId, apiUrl)
    if (found.kind !== 'found') return found
    const { url, name, mimeType } = found
    const stop = AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), ...(signal ? [signal] : [])])
    try {
      const headers = { authorization: `Bearer ${botToken}` }
      const response = await fetch(url, { headers, signal: stop, redirect: 'manual' })
      // Whoever may not read it is sent to the page for signing in.
      if (response.status !== 200) {
        await response.body?.cancel()
        return withoutFile(response, `slack_file_${response.status}`)
      }
      const bytes = await boundedBody(response)
      return bytes === null
        ? { kind: 'gone', code: 'slack_file_too_big' }
        : { kind: 'fetched', name, mimeType, bytes }
    } catch {
      return { kind: 'away', code: 'slack_file_connection_lost' }
    }
  }
}

async function addressOf(client: WebClient, file: string, apiUrl: string): Promise<Found | Missing> {
  try {
    const { file: known } = await client.files.info({ file })
    const url = known?.url_private_download
    if (!known || !url || known.is_external === true || !isSlack(url, apiUrl))
      return { kind: 'gone', code: 'slack_file_elsewhere' }
    return {
      kind: 'found',
      url,
      name: known.name ?? 'file',
      mimeType: known.mimetype ?? 'application/octet-stream',
    }
  } catch (error) {
    const failure = callFailure(error)
    if (failure.kind === 'refused') return { kind: 'gone', code: failure.code }
    return failure.kind === 'wait'
      ? { ...failure, code: 'slack_file_asked_to_wait' }
      : { kind: 'away', code: failure.code }
  }
}

/** Files lie at files.slack.com; in the sandbox, where the Web API is. */
function isSlack(url: string, apiUrl: string): boolean {
  const { protocol, hostname, origin } = new URL(url)
  return origin === new URL(apiUrl).origin || (protocol === 'https:' && hostname.endsWith('.slack.com'))
}
