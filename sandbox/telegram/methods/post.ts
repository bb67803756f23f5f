import { createHash } from 'node:crypto'
import { assertNotBlocked, chatFor } from '../access.ts'
import type { CallContext } from '../core.ts'
import { readReplyMarkup } from '../keyboards.ts'
import type { ReplyMarkup } from '../keyboards.ts'
import { admit } from '../limits.ts'
import { isObject, json, leadingInteger, requiredInteger, text, flag } from '../params.ts'
import { badRequest, tooManyRequests } from '../refusals.ts'
import { wireMessage } from '../wire.ts'
import { messageOf, takeMessageId } from '../world.ts'
import type { ChatRecord, MessageContent, StoredMessage } from '../world.ts'

/**
 * Sends `content` to the chat of the call: the common end of every send method. The order of the checks is the
 * real one, so that a bot that does two things wrong learns of the same one first.
 */
export function post(context: CallContext, content: () => MessageContent): unknown {
  const { core, bot, params } = context
  const reply = replyParameters(context)
  const markup = json(params, 'reply_markup', 'reply keyboard markup')
  const chat = chatFor(context, 'write')
  const replyTo = reply && findReplied(chat, reply)
  const keyboard = readReplyMarkup(markup, { isPrivate: chat.place.kind === 'private' })
  assertNotBlocked(context, chat)
  limit(context, chat)
  const message: StoredMessage = {
    id: takeMessageId(bot, chat),
    from: bot.id,
    sentAt: core.now(),
    // Only now: a refused upload leaves no file behind.
    content: content(),
    ...(keyboard.kind === 'inline' ? { buttons: keyboard.rows } : {}),
    ...(replyTo === undefined ? {} : { replyTo }),
  }
  chat.messages.push(message)
  delete chat.action
  showKeyboard(chat, keyboard)
  core.changed({ kind: 'message', botId: bot.id, chatId: chat.id, messageId: message.id })
  return wireMessage(core.world, bot, chat, message)
}

function showKeyboard(chat: ChatRecord, markup: ReplyMarkup): void {
  if (markup.kind === 'keyboard') chat.keyboard = markup.rows
  if (markup.kind === 'remove') delete chat.keyboard
}

/** T5. The limits count what a person would see arrive; edits, deletions and answers are not paced here. */
function limit(context: CallContext, chat: ChatRecord): void {
  const { core, bot, params, method } = context
  if (!core.limits) return
  const content = JSON.stringify([method, chat.id, params.values])
  const verdict = admit(
    bot.flood,
    {
      chatId: chat.id,
      isGroup: chat.place.kind !== 'private',
      fingerprint: createHash('sha1').update(content).digest('base64url'),
    },
    core.now(),
    core.limits,
  )
  if (verdict.kind === 'refused')
    throw tooManyRequests(verdict.retryAfter, verdict.disobeyed ? 'T5' : undefined)
}

type ReplyTo = { messageId: number; optional: boolean }

function replyParameters({ params }: CallContext): ReplyTo | undefined {
  const value = json(params, 'reply_parameters', 'reply parameters')
  if (value === undefined) {
    const messageId = leadingInteger(text(params, 'reply_to_message_id'))
    return messageId > 0 ? { messageId, optional: flag(params, 'allow_sending_without_reply') } : undefined
  }
  if (!isObject(value)) throw badRequest('Object expected as reply parameters')
  if (Object.keys(value).length === 0) return undefined
  try {
    const messageId = requiredInteger(value, 'message_id')
    return { messageId, optional: value['allow_sending_without_reply'] === true }
  } catch (error) {
    throw badRequest((error as Error).message)
  }
}

function findReplied(chat: ChatRecord, reply: ReplyTo): number | undefined {
  if (messageOf(chat, reply.messageId)) return reply.messageId
  if (!reply.optional) throw badRequest('message to be replied not found')
  return undefined
}
