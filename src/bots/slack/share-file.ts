import type { WebClient } from '@slack/web-api'
import type { FetchedFile, FetchFile, Sendable, SendOutcome } from '../../cases/outbound.ts'
import { callFailure } from './call-failure.ts'
import { failed } from './web-api-calls.ts'

type ThreadFile = Extract<Sendable, { kind: 'thread_file' }>

const UPLOAD_TIMEOUT_MS = 30_000

/**
 * Shares a tenant's file in a thread, in two attempts (https://docs.slack.dev/messaging/working-with-files). The first
 * uploads it, which shows nothing to anybody; its id is recorded. The second shares that id, and asks before a repetition
 * whether it is shared already: so a crash or a lost answer at any point shows it once, as far as Slack knows by then, for it
 * shares a moment after it said yes (https://github.com/slackapi/bolt-js/issues/2115).
 */
export async function shareFile(
  client: WebClient,
  fetchFile: FetchFile,
  { channel, threadTs, file }: ThreadFile,
  alreadySent: string[],
): Promise<SendOutcome> {
  const [uploaded] = alreadySent
  if (uploaded !== undefined) return showFile(client, uploaded, { channel, threadTs })
  const fetched = await fetchFile(file)
  switch (fetched.kind) {
    case 'gone':
      return { kind: 'rejected', code: fetched.code }
    case 'wait':
      return { kind: 'wait', seconds: fetched.seconds, sentIds: [] }
    case 'away':
      return { kind: 'not_sent', code: fetched.code, sentIds: [] }
    case 'fetched':
      return upload(client, fetched)
  }
}

/** Whatever becomes of it, nothing is shown yet: it is simply begun anew. */
async function upload(client: WebClient, { name, bytes }: FetchedFile): Promise<SendOutcome> {
  try {
    const { upload_url: url, file_id: id } = await client.files.getUploadURLExternal({
      filename: name,
      length: bytes.byteLength,
    })
    if (url === undefined || id === undefined)
      return { kind: 'not_sent', code: 'slack_no_upload', sentIds: [] }
    const signal = AbortSignal.timeout(UPLOAD_TIMEOUT_MS)
    const response = await fetch(url, { method: 'POST', body: bytes, signal, redirect: 'manual' })
    await response.body?.cancel()
    return response.ok
      ? { kind: 'partly', sentIds: [id] }
      : { kind: 'not_sent', code: `slack_upload_${response.status}`, sentIds: [] }
  } catch (error) {
    const failure = callFailure(error)
    return failed(failure.kind === 'unknown' ? { ...failure, kind: 'not_sent' } : failure, [])
  }
}

async function showFile(
  client: WebClient,
  id: string,
  { channel, threadTs }: { channel: string; threadTs: string },
): Promise<SendOutcome> {
  let isKnown = false
  try {
    const places = await placesOf(client, id)
    if (places?.includes(channel)) return { kind: 'sent', ids: [id], channel }
    isKnown = places !== null
    await client.files.completeUploadExternal({ files: [{ id }], channel_id: channel, thread_ts: threadTs })
    return { kind: 'sent', ids: [id], channel }
  } catch (error) {
    const failure = callFailure(error)
    if (failure.kind !== 'refused' || failure.error !== 'file_not_found') return failed(failure, [id])
    // A file Slack knows was shared a moment ago and will say so; one it does not know is gone, and is begun anew.
    return { kind: 'not_sent', code: failure.code, sentIds: isKnown ? [id] : [] }
  }
}

/** Where a file is shared; null before it is for the first time, when Slack may know none of this id. */
async function placesOf(client: WebClient, file: string): Promise<string[] | null> {
  try {
    const { file: known } = await client.files.info({ file })
    return [...(known?.ims ?? []), ...(known?.channels ?? [])]
  } catch (error) {
    const failure = callFailure(error)
    if (failure.kind === 'refused' && failure.error === 'file_not_found') return null
    throw error
  }
}
