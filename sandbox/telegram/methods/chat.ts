import { assertNotBlocked, chatFor, messageFor } from '../access.ts'
import type { CallContext } from '../core.ts'
import { isObject, json, text } from '../params.ts'
import { badRequest } from '../refusals.ts'
import { UPDATE_LIFETIME_MS } from '../updates.ts'
import { wireChat, wireMembership } from '../wire.ts'
import { takeMessageId } from '../world.ts'

const actions = [
  'cancel',
  'typing',
  'record_video',
  'upload_video',
  'record_audio',
  'record_voice',
  'upload_audio',
  'upload_voice',
  'upload_photo',
  'upload_document',
  'choose_sticker',
  'pick_up_location',
  'find_location',
  'record_video_note',
  'upload_video_note',
]

/** The person sees an action for five seconds or until the next message (core.telegram.org/bots/api). */
const ACTION_MS = 5000

export function sendChatAction(context: CallContext): unknown {
  const { core, bot, params } = context
  const kind = text(params, 'action').toLowerCase()
  if (!actions.includes(kind)) throw badRequest('Wrong parameter action in request')
  const chat = chatFor(context, 'write')
  assertNotBlocked(context, chat)
  if (kind === 'cancel') delete chat.action
  else chat.action = { kind, until: core.now() + ACTION_MS }
  core.changed({ kind: 'action', botId: bot.id, chatId: chat.id })
  return true
}

export function getChat(context: CallContext): unknown {
  const chat = chatFor(context, 'read')
  return { ...wireChat(context.core.world, chat), accent_color_id: 0, max_reaction_count: 11 }
}

/** Leaves a group; the bot learns of it by `my_chat_member`, as it does when it is thrown out. */
export function leaveChat(context: CallContext): unknown {
  const { core, bot } = context
  const chat = chatFor(context, 'read')
  if (chat.place.kind === 'private') throw badRequest("chat member status can't be changed in private chats")
  if (chat.place.bot !== 'member') return true
  chat.place.bot = 'left'
  chat.messages.push({
    id: takeMessageId(bot, chat),
    from: bot.id,
    sentAt: core.now(),
    content: { kind: 'member_left', userId: bot.id },
  })
  const change = { byUserId: bot.id, old: 'member', next: 'left', at: core.now() }
  core.push(bot, {
    kind: 'my_chat_member',
    payload: wireMembership(core.world, bot, chat, change),
    queue: `m${chat.id}`,
    lifetimeMs: UPDATE_LIFETIME_MS,
  })
  core.changed({ kind: 'membership', botId: bot.id, chatId: chat.id })
  return true
}

/** The reactions a bot may set (core.telegram.org/bots/api#reactiontypeemoji). */
const reactions = new Set(
  '👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡'.split(
    ' ',
  ),
)

export function setMessageReaction(context: CallContext): unknown {
  const { core, bot, params } = context
  const value = json(params, 'reaction', 'reaction types') ?? []
  if (!Array.isArray(value)) throw badRequest('Expected an Array of ReactionType')
  const emojis = value.map((item: unknown) => {
    if (!isObject(item)) throw badRequest("Can't parse ReactionType: expected an Object")
    if (item['type'] !== 'emoji' || typeof item['emoji'] !== 'string')
      throw badRequest("Can't parse ReactionType: invalid reaction type specified")
    return item['emoji']
  })
  const chat = chatFor(context, 'read')
  const message = messageFor(context, chat, 'message to react')
  const [emoji] = emojis
  if (emojis.length > 1) throw badRequest('REACTIONS_TOO_MANY')
  if (emoji !== undefined && !reactions.has(emoji)) throw badRequest('REACTION_INVALID')
  if (emoji === undefined) delete message.reaction
  else message.reaction = emoji
  core.changed({ kind: 'edited', botId: bot.id, chatId: chat.id, messageId: message.id })
  return true
}
