import type { WebClient } from '@slack/web-api'
import type { SendOutcome } from '../../cases/outbound.ts'
import { callFailure, type CallFailure } from './call-failure.ts'
import type { SlackMessage } from './render/running-text.ts'

/** S8: nothing in `text` is parsed, looked up or unfurled. */
const INERT = {
  parse: 'none',
  link_names: false,
  mrkdwn: false,
  unfurl_links: false,
  unfurl_media: false,
} as const

/** The failure as the outcome of something of which `sentIds` are out already. */
export function failed(failure: CallFailure, sentIds: string[]): SendOutcome {
  switch (failure.kind) {
    case 'wait':
      return { kind: 'wait', seconds: failure.seconds, sentIds }
    case 'refused':
      return { kind: 'rejected', code: failure.code }
    case 'not_sent':
    case 'unknown':
      return { kind: failure.kind, code: failure.code, sentIds }
  }
}

/** Posts the next part that is not out yet. `ids` are those of all parts so far. */
export async function postMessages(
  client: WebClient,
  to: { channel: string; threadTs?: string },
  messages: SlackMessage[],
  alreadySent: string[],
): Promise<SendOutcome> {
  const message = messages[alreadySent.length]
  if (!message) return { kind: 'sent', ids: alreadySent.slice(0, messages.length), channel: to.channel }
  try {
    const thread = to.threadTs === undefined ? {} : { thread_ts: to.threadTs }
    const posted = await client.chat.postMessage({ channel: to.channel, ...thread, ...message, ...INERT })
    const ids = [...alreadySent, posted.ts ?? '']
    return ids.length < messages.length
      ? { kind: 'partly', sentIds: ids }
      : { kind: 'sent', ids, channel: posted.channel ?? to.channel }
  } catch (error) {
    return failed(callFailure(error), alreadySent)
  }
}

export async function updateMessage(
  client: WebClient,
  channel: string,
  ts: string,
  message: SlackMessage,
): Promise<SendOutcome> {
  try {
    await client.chat.update({ channel, ts, ...message, parse: 'none', link_names: false })
    return { kind: 'sent', ids: [ts], channel }
  } catch (error) {
    return failed(callFailure(error), [])
  }
}

export async function postEphemeral(
  client: WebClient,
  channel: string,
  user: string,
  message: SlackMessage,
): Promise<SendOutcome> {
  try {
    const posted = await client.chat.postEphemeral({
      channel,
      user,
      ...message,
      parse: 'none',
      link_names: false,
    })
    return { kind: 'sent', ids: [posted.message_ts ?? ''], channel }
  } catch (error) {
    return failed(callFailure(error), [])
  }
}

/** A reaction that is there already is what was wanted. */
export async function addReaction(
  client: WebClient,
  channel: string,
  timestamp: string,
  name: string,
): Promise<SendOutcome> {
  try {
    await client.reactions.add({ channel, timestamp, name })
  } catch (error) {
    const failure = callFailure(error)
    if (!(failure.kind === 'refused' && failure.error === 'already_reacted')) return failed(failure, [])
  }
  return { kind: 'sent', ids: [timestamp], channel }
}

/** The ids of files, which stand among those of messages: https://docs.slack.dev/reference/objects/file-object */
const FILE_ID = /^F[A-Z0-9]+$/
const GONE = new Set(['message_not_found', 'file_not_found', 'file_deleted'])

/** Deletes our own messages and files (G4). One that is gone already counts as deleted; `ids` are those now gone. */
export async function deleteMessages(
  client: WebClient,
  channel: string,
  messageIds: string[],
  alreadyDeleted: string[],
): Promise<SendOutcome> {
  const ids = [...alreadyDeleted]
  for (const ts of messageIds.filter((id) => !alreadyDeleted.includes(id))) {
    try {
      await (FILE_ID.test(ts) ? client.files.delete({ file: ts }) : client.chat.delete({ channel, ts }))
    } catch (error) {
      const failure = callFailure(error)
      if (!(failure.kind === 'refused' && GONE.has(failure.error))) return failed(failure, ids)
    }
    ids.push(ts)
  }
  return { kind: 'sent', ids, channel }
}

/** Finds the person's direct message with the bot, then sends there. Opening it shows nothing to anyone. */
export async function toDirectMessage(
  client: WebClient,
  slackUser: string,
  alreadySent: string[],
  send: (channel: string) => Promise<SendOutcome>,
): Promise<SendOutcome> {
  let channel: string | undefined
  try {
    channel = (await client.conversations.open({ users: slackUser })).channel?.id
  } catch (error) {
    const failure = callFailure(error)
    // However the opening went, no message has left.
    return failed(failure.kind === 'unknown' ? { ...failure, kind: 'not_sent' } : failure, alreadySent)
  }
  if (channel === undefined)
    return { kind: 'not_sent', code: 'slack_no_direct_message', sentIds: alreadySent }
  return send(channel)
}
