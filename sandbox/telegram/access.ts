import type { CallContext } from './core.ts'
import { leadingInteger, text } from './params.ts'
import { badRequest, forbidden, Refusal } from './refusals.ts'
import { chatOf, messageOf } from './world.ts'
import type { ChatRecord, StoredMessage } from './world.ts'

export type Access = 'read' | 'edit' | 'write'

/** How long after a refusal further writes count as already under way, in milliseconds. */
const IN_FLIGHT_MS = 1000

/**
 * The chat that `chat_id` names, if the bot may do this there; refuses in the real server's words (Client.cpp,
 * check_chat and check_chat_access). A person who exists but never wrote to the bot cannot be written to.
 */
export function chatFor(context: CallContext, access: Access): ChatRecord {
  const { core, bot, params } = context
  const given = text(params, 'chat_id')
  if (given === '') throw badRequest('chat_id is empty')
  const chatId = given.startsWith('@') ? 0 : leadingInteger(given)
  const chat = chatOf(core.world, bot.id, chatId)
  if (!chat) {
    if (access !== 'read' && core.world.people[chatId])
      throw forbidden("bot can't initiate conversation with a user")
    throw badRequest('chat not found')
  }
  checkGroup(context, chat, access)
  return chat
}

function checkGroup(context: CallContext, chat: ChatRecord, access: Access): void {
  const { place } = chat
  if (place.kind === 'private') return
  if (place.kind === 'group' && place.migratedTo !== undefined) {
    if (access !== 'write') return
    const answer = 'group chat was upgraded to a supergroup chat'
    throw unreachable(context, chat, badRequest(answer, undefined, { migrate_to_chat_id: place.migratedTo }))
  }
  if (place.bot === 'member' || (place.kind === 'group' && access === 'read')) return
  const answer = place.bot === 'kicked' ? 'bot was kicked from' : 'bot is not a member of'
  throw unreachable(context, chat, forbidden(`${answer} the ${place.kind} chat`))
}

/** Refuses a message to a person who blocked the bot. The server finds that last, after the content. */
export function assertNotBlocked(context: CallContext, chat: ChatRecord): void {
  if (chat.place.kind === 'private' && chat.place.blocked)
    throw unreachable(context, chat, forbidden('bot was blocked by the user'))
}

/** The refusal; a bot that was told before and writes on breaks T8. */
function unreachable(context: CallContext, chat: ChatRecord, refusal: Refusal): Refusal {
  const now = context.core.now()
  const told = (chat.toldUnreachableAt ??= now)
  if (now <= told + IN_FLIGHT_MS) return refusal
  return new Refusal(refusal.code, refusal.message, 'T8', refusal.parameters)
}

/** The message that `message_id` names. `role` is the server's word for it, such as `message to edit`. */
export function messageFor(context: CallContext, chat: ChatRecord, role: string): StoredMessage {
  const id = leadingInteger(text(context.params, 'message_id'))
  const message = messageOf(chat, id)
  if (!message) throw badRequest(`${role} not found`)
  return message
}
