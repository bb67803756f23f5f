import type { MessageRecord } from '../slack-types.ts'
import { isTimestamp, requireConversation } from './conversation-access.ts'
import type { Answer, MethodContext, Refusal, SlackMethod } from './method.ts'
import { refused, text } from './method.ts'

const scope = () => 'reactions:write'

/** "too_many_emoji": distinct reactions on one message. */
const DISTINCT_REACTIONS = 50

/** https://docs.slack.dev/reference/methods#reactions */
export const reactionMethods: Record<string, SlackMethod> = {
  'reactions.add': { tier: 3, scope, required: ['channel', 'name', 'timestamp'], run: add },
  'reactions.remove': { tier: 2, scope, required: ['name'], run: remove },
}

function target(context: MethodContext): { kind: 'target'; record: MessageRecord; name: string } | Refusal {
  const timestamp = text(context.args, 'timestamp')
  const name = text(context.args, 'name') ?? ''
  if (timestamp === undefined || text(context.args, 'channel') === undefined)
    return refused('no_item_specified')
  const place = requireConversation(context)
  if ('error' in place) return place
  // Names come without colons, with at most a skin tone: "thumbsup::skin-tone-3".
  if (!/^[a-z0-9_+'-]+(::skin-tone-[2-6])?$/.test(name)) return refused('invalid_name')
  if (!isTimestamp(timestamp)) return refused('bad_timestamp')
  const record = context.conversations.liveRecord(place.channel.id, timestamp)
  return record ? { kind: 'target', record, name } : refused('message_not_found')
}

function add(context: MethodContext): Answer {
  const found = target(context)
  if ('error' in found) return found
  const { record, name } = found
  const bot = context.workspace.app.botUserId
  const reactions = record.message.reactions ?? []
  const same = reactions.find((reaction) => reaction.name === name)
  if (same?.users.includes(bot)) return refused('already_reacted')
  if (!same && reactions.length >= DISTINCT_REACTIONS) return refused('too_many_emoji')
  const others = reactions.filter((reaction) => reaction !== same)
  const users = [...(same?.users ?? []), bot]
  record.message = { ...record.message, reactions: [...others, { name, users, count: users.length }] }
  context.workspace.changed({ kind: 'message', channel: record.channel, ts: record.message.ts })
  return { ok: true }
}

function remove(context: MethodContext): Answer {
  const found = target(context)
  if ('error' in found) return found
  const { record, name } = found
  const bot = context.workspace.app.botUserId
  const same = record.message.reactions?.find((reaction) => reaction.name === name)
  if (!same?.users.includes(bot)) return refused('no_reaction')
  const users = same.users.filter((user) => user !== bot)
  const others = (record.message.reactions ?? []).filter((reaction) => reaction !== same)
  record.message = {
    ...record.message,
    reactions: users.length > 0 ? [...others, { name, users, count: users.length }] : others,
  }
  context.workspace.changed({ kind: 'message', channel: record.channel, ts: record.message.ts })
  return { ok: true }
}
