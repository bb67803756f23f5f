import { isTimestamp, requireConversation, findConversation } from './conversation-access.ts'
import { isEmpty, readContent } from './message-content.ts'
import type { Answer, MethodContext, Refusal, SlackMethod } from './method.ts'
import { flag, refused, text } from './method.ts'

/** "Message text is too long. The `text` field cannot exceed 4,000 characters", of chat.update alone. */
const UPDATE_TEXT_LIMIT = 4000

const scope = () => 'chat:write'

/** https://docs.slack.dev/reference/methods#chat */
export const chatMethods: Record<string, SlackMethod> = {
  'chat.postMessage': {
    tier: 'special',
    scope,
    required: ['channel'],
    limitedChannel: (context) => {
      const reference = text(context.args, 'channel') ?? ''
      return findConversation(context, reference)?.id ?? reference
    },
    run: postMessage,
  },
  'chat.postEphemeral': { tier: 4, scope, required: ['channel', 'user'], run: postEphemeral },
  'chat.update': { tier: 3, scope, required: ['channel', 'ts'], run: update },
  'chat.delete': { tier: 3, scope, required: ['channel', 'ts'], run: remove },
  'chat.getPermalink': { tier: 'special', required: ['channel', 'message_ts'], run: permalink },
}

function postMessage(context: MethodContext): Answer {
  const { args, workspace, conversations } = context
  const place = requireConversation(context)
  if ('error' in place) return place
  const thread = readThread(context, place.channel.id)
  if (typeof thread === 'object') return thread
  const content = readContent(context)
  if ('error' in content) return content
  if (isEmpty(content)) return refused('no_text')
  const message = conversations.post({
    channel: place.channel.id,
    author: workspace.app.botUserId,
    text: content.text ?? '',
    blocks: content.blocks,
    attachments: content.attachments,
    metadata: content.metadata,
    threadTs: thread,
    broadcast: flag(args, 'reply_broadcast'),
  })
  return {
    ok: true,
    channel: place.channel.id,
    ts: message.ts,
    message,
    ...(content.warning === undefined ? {} : { warning: content.warning }),
  }
}

/**
 * Where a message hangs. A malformed `thread_ts` is refused. One that names a reply is refused here, because the
 * documentation says to use the parent's and what else would happen is not documented. One that names nothing is
 * accepted, as Slack does: the message then appears in the channel.
 */
function readThread(context: MethodContext, channel: string): string | undefined | Refusal {
  const threadTs = text(context.args, 'thread_ts')
  if (threadTs === undefined || threadTs === '') return undefined
  if (!isTimestamp(threadTs))
    return refused('invalid_thread_ts', {
      response_metadata: { messages: [`[ERROR] ${threadTs} is not a valid thread_ts`] },
    })
  const root = context.conversations.liveRecord(channel, threadTs)?.message
  if (root?.thread_ts !== undefined && root.thread_ts !== root.ts) return refused('cannot_reply_to_message')
  return threadTs
}

function postEphemeral(context: MethodContext): Answer {
  const { args, workspace } = context
  const place = requireConversation(context)
  if ('error' in place) return place
  const user = text(args, 'user') ?? ''
  if (!place.channel.members.includes(user)) return refused('user_not_in_channel')
  const thread = readThread(context, place.channel.id)
  if (typeof thread === 'object') return thread
  const content = readContent(context)
  if ('error' in content) return content
  if (isEmpty(content)) return refused('no_text')
  const ts = workspace.nextTs()
  workspace.ephemerals.push({
    channel: place.channel.id,
    user,
    message: {
      type: 'message',
      ts,
      user: workspace.app.botUserId,
      bot_id: workspace.app.botId,
      team: workspace.team.id,
      text: content.text ?? '',
      ...(content.blocks ? { blocks: content.blocks } : {}),
      ...(thread === undefined ? {} : { thread_ts: thread }),
    },
  })
  workspace.changed({ kind: 'ephemeral', channel: place.channel.id, user })
  return { ok: true, message_ts: ts }
}

/** A message of the app's own that is still there. Ephemeral ones cannot be found by `ts`. */
function ownMessage(context: MethodContext, error: 'cant_update_message' | 'cant_delete_message') {
  const place = requireConversation(context)
  if ('error' in place) return place
  const record = context.conversations.liveRecord(place.channel.id, text(context.args, 'ts') ?? '')
  if (!record || record.message.subtype === 'tombstone') return refused('message_not_found')
  if (record.message.bot_id !== context.workspace.app.botId) return refused(error)
  return record
}

function update(context: MethodContext): Answer {
  const record = ownMessage(context, 'cant_update_message')
  if ('error' in record) return record
  const content = readContent(context)
  if ('error' in content) return content
  if (content.text !== undefined && content.text.length > UPDATE_TEXT_LIMIT) {
    context.violation('S7', `text of ${content.text.length} characters in chat.update`)
    return refused('msg_too_long')
  }
  if (content.blocks === undefined && content.attachments === undefined && !content.text?.trim())
    return refused('no_text')
  const message = context.conversations.edit(record, content, context.workspace.app.botUserId)
  return { ok: true, channel: record.channel, ts: message.ts, text: message.text, message }
}

function remove(context: MethodContext): Answer {
  const record = ownMessage(context, 'cant_delete_message')
  if ('error' in record) return record
  context.conversations.remove(record)
  return { ok: true, channel: record.channel, ts: record.message.ts }
}

function permalink(context: MethodContext): Answer {
  const place = requireConversation(context)
  if ('error' in place) return place
  const record = context.conversations.liveRecord(place.channel.id, text(context.args, 'message_ts') ?? '')
  if (!record) return refused('message_not_found')
  const { ts, thread_ts: root } = record.message
  const thread = root !== undefined && root !== ts ? `?thread_ts=${root}&cid=${place.channel.id}` : ''
  const path = `archives/${place.channel.id}/p${ts.replace('.', '')}${thread}`
  return {
    ok: true,
    channel: place.channel.id,
    permalink: `https://${context.workspace.team.domain}.slack.com/${path}`,
  }
}
