import { chatFor, messageFor } from '../access.ts'
import { unixSeconds } from '../clock.ts'
import type { CallContext } from '../core.ts'
import { json, leadingInteger, text } from '../params.ts'
import { badRequest } from '../refusals.ts'
import { messageOf } from '../world.ts'
import type { ChatRecord, StoredMessage } from '../world.ts'

/** Bots delete nothing older than two days (tdlib, MessagesManager::can_revoke_message). */
const MAX_AGE_SECONDS = 2 * 86_400

export function deleteMessage(context: CallContext): unknown {
  const { params } = context
  if (text(params, 'chat_id') === '') throw badRequest('Chat identifier is not specified')
  if (leadingInteger(text(params, 'message_id')) === 0)
    throw badRequest('Message identifier is not specified')
  const chat = chatFor(context, 'write')
  const message = messageFor(context, chat, 'message to delete')
  assertDeletable(context, chat, message)
  erase(context, chat, message)
  return true
}

/** All or nothing for messages that exist; ids that name none are passed over. */
export function deleteMessages(context: CallContext): unknown {
  const ids = messageIds(context)
  const chat = chatFor(context, 'write')
  const messages = ids.flatMap((id) => messageOf(chat, id) ?? [])
  for (const message of messages) assertDeletable(context, chat, message)
  for (const message of messages) erase(context, chat, message)
  return true
}

function messageIds({ params }: CallContext): number[] {
  const value = json(params, 'message_ids', 'message_ids')
  if (value === undefined) throw badRequest('Message identifiers are not specified')
  if (!Array.isArray(value)) throw badRequest('Expected an Array of message identifiers')
  if (value.length > 100) throw badRequest('Too many message identifiers specified')
  if (value.length === 0) throw badRequest('Message identifiers are not specified')
  return value.map((id: unknown) => {
    if (typeof id !== 'number' && typeof id !== 'string')
      throw badRequest('Message identifier must be a Number')
    const number = leadingInteger(String(id))
    if (number <= 0) throw badRequest('Invalid message identifier specified')
    return number
  })
}

/**
 * In a private chat the bot deletes its own messages and the person's; in a group, where it is no administrator
 * here, only its own. Older ones stay: privacy (G4) has to say so instead of promising more.
 */
function assertDeletable({ core, bot }: CallContext, chat: ChatRecord, message: StoredMessage): void {
  const age = unixSeconds(core.now()) - unixSeconds(message.sentAt)
  const isOwn = message.from === bot.id
  if (chat.place.kind === 'supergroup') {
    if (age >= MAX_AGE_SECONDS || !isOwn || message.id === 1) throw badRequest("Message can't be deleted")
    return
  }
  if (age > MAX_AGE_SECONDS || (chat.place.kind === 'group' && !isOwn))
    throw badRequest("Message can't be deleted for everyone")
}

function erase({ core, bot }: CallContext, chat: ChatRecord, message: StoredMessage): void {
  const { content } = message
  if ('fileId' in content) {
    const stillUsed = Object.values(core.world.chats).some((other) =>
      other.messages.some(
        (one) => one !== message && 'fileId' in one.content && one.content.fileId === content.fileId,
      ),
    )
    if (!stillUsed) delete core.world.files[content.fileId]
  }
  message.content = { kind: 'empty' }
  message.deletedAt = core.now()
  delete message.buttons
  delete message.forwardedFrom
  core.changed({ kind: 'deleted', botId: bot.id, chatId: chat.id, messageId: message.id })
}
