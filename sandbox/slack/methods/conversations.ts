import type { SlackChannel, SlackMessage } from '../slack-types.ts'
import { findConversation, isDirectMessage, isTimestamp, requireConversation } from './conversation-access.ts'
import type { Answer, Arguments, MethodContext, Refusal, SlackMethod } from './method.ts'
import { flag, number, refused, text } from './method.ts'

const LONGEST_PAGE = 999

/** https://docs.slack.dev/reference/methods#conversations */
export const conversationMethods: Record<string, SlackMethod> = {
  'conversations.open': {
    tier: 3,
    scope: ({ args }) => ((text(args, 'users') ?? '').includes(',') ? 'mpim:write' : 'im:write'),
    run: open,
  },
  'conversations.info': {
    tier: 3,
    scope: (context) => (isDirectMessage(context) ? 'im:read' : 'channels:read'),
    required: ['channel'],
    run: info,
  },
  'conversations.history': {
    tier: 3,
    scope: (context) => (isDirectMessage(context) ? 'im:history' : 'channels:history'),
    required: ['channel'],
    run: history,
  },
  'conversations.replies': {
    tier: 3,
    scope: (context) => (isDirectMessage(context) ? 'im:history' : 'channels:history'),
    required: ['channel', 'ts'],
    run: replies,
  },
}

function open({ args, workspace }: MethodContext): Answer {
  const given = text(args, 'channel')
  const known = given === undefined ? undefined : workspace.channel(given)
  if (given !== undefined && !known?.directMessageWith) return refused('channel_not_found')
  const users = (text(args, 'users') ?? known?.directMessageWith ?? '').split(',').filter(Boolean)
  const [id] = users
  if (id === undefined) return refused('users_list_not_supplied')
  if (users.length > 8) return refused('too_many_users')
  if (users.some((user) => !workspace.user(user))) return refused('user_not_found')
  if (users.length > 1) return refused('method_not_supported_for_channel_type')
  if (workspace.user(id)?.deactivated) return refused('user_disabled')
  const { channel, alreadyOpen } = workspace.openDirectMessage(id)
  return {
    ok: true,
    ...(alreadyOpen ? { no_op: true, already_open: true } : {}),
    channel: flag(args, 'return_im') ? described(channel) : { id: channel.id },
  }
}

function info(context: MethodContext): Answer {
  const channel = findConversation(context, text(context.args, 'channel') ?? '')
  return channel ? { ok: true, channel: described(channel) } : refused('channel_not_found')
}

function described(channel: SlackChannel): Record<string, unknown> {
  const direct = channel.directMessageWith
  return direct === undefined
    ? { id: channel.id, name: channel.name, is_channel: true, is_im: false, is_member: channel.botIsMember }
    : { id: channel.id, is_im: true, user: direct, is_archived: false, is_org_shared: false, is_open: true }
}

/** Newest first, without the replies inside threads. */
function history(context: MethodContext): Answer {
  const place = requireConversation(context)
  if ('error' in place) return place
  const shown = context.workspace
    .records(place.channel.id)
    .filter(({ deletedTs }) => deletedTs === undefined)
    .filter(
      ({ message, broadcast }) =>
        !message.thread_ts || message.thread_ts === message.ts || broadcast === true,
    )
    .map(({ message }) => message)
  return page(context.args, shown.toReversed())
}

/** The root and its replies, oldest first. */
function replies(context: MethodContext): Answer {
  const place = requireConversation(context)
  if ('error' in place) return place
  const record = context.conversations.liveRecord(place.channel.id, text(context.args, 'ts') ?? '')
  const root = context.conversations.liveRecord(
    place.channel.id,
    record?.message.thread_ts ?? record?.message.ts ?? '',
  )
  if (!root) return refused('thread_not_found')
  const below = context.conversations.replies(place.channel.id, root.message.ts)
  return page(
    context.args,
    [root, ...below].map(({ message }) => message),
  )
}

function page(args: Arguments, messages: SlackMessage[]): Answer {
  const range = readRange(args)
  if ('error' in range) return range
  const inRange = messages.filter(({ ts }) => range.contains(ts))
  const from = readCursor(args, inRange)
  if (from === undefined) return refused('invalid_cursor')
  const size = Math.min(LONGEST_PAGE, Math.max(1, number(args, 'limit') ?? 100))
  const shown = inRange.slice(from, from + size)
  const next = inRange[from + size]
  return {
    ok: true,
    messages: shown,
    has_more: next !== undefined,
    response_metadata: {
      next_cursor: next === undefined ? '' : Buffer.from(`next_ts:${next.ts}`).toString('base64'),
    },
  }
}

function readRange(args: Arguments): { contains(ts: string): boolean } | Refusal {
  const oldest = text(args, 'oldest') || '0'
  const latest = text(args, 'latest') || '9999999999.999999'
  const inclusive = flag(args, 'inclusive')
  if (!isBound(oldest)) return refused('invalid_ts_oldest')
  if (!isBound(latest)) return refused('invalid_ts_latest')
  return {
    contains(ts) {
      const at = Number(ts)
      const edge = at === Number(oldest) || at === Number(latest)
      return edge ? inclusive : at > Number(oldest) && at < Number(latest)
    },
  }
}

function isBound(value: string): boolean {
  return isTimestamp(value) || /^\d+(\.\d+)?$/.test(value)
}

function readCursor(args: Arguments, messages: SlackMessage[]): number | undefined {
  const cursor = text(args, 'cursor')
  if (!cursor) return 0
  const ts = /^next_ts:(\d{10}\.\d{6})$/.exec(Buffer.from(cursor, 'base64').toString())?.[1]
  const index = messages.findIndex((message) => message.ts === ts)
  return index < 0 ? undefined : index
}
