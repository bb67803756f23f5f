import type { Core } from './core.ts'
import { withFoundEntities } from './detect.ts'
import { codePoints, finishText } from './text.ts'
import { CALLBACK_LIFETIME_MS, UPDATE_LIFETIME_MS } from './updates.ts'
import { wireChat, wireMembership, wireMessage, wirePerson } from './wire.ts'
import { messageOf, takeMessageId } from './world.ts'
import type {
  BotRecord,
  ChatRecord,
  FormattedText,
  InlineButton,
  MessageContent,
  MessageEntity,
  PersonRecord,
  StoredMessage,
} from './world.ts'

/** What people do, turned into chat history and updates for the bot. */

/** Apps cut a message off here, counted in characters: one of nothing but emoji is twice as long in UTF-16. */
const MAX_TYPED = 4096

/** Text as an app sends it: trimmed, with commands and links found. Throws on what no app would send. */
export function typedText(text: string, entities: MessageEntity[] = []): FormattedText {
  if (codePoints(text) > MAX_TYPED)
    throw new Error(`an app sends no more than ${MAX_TYPED} characters at once`)
  return withFoundEntities(finishText({ text, entities }, { allowEmpty: false }))
}

/** Writes a message of a person into a chat and tells the bot unless `silent`. Returns the update id or null. */
export function receive(
  core: Core,
  bot: BotRecord,
  chat: ChatRecord,
  message: {
    from: number
    content: MessageContent
    replyTo?: number | undefined
    forwardedFrom?: string | undefined
    silent?: boolean
  },
): number | null {
  const stored: StoredMessage = {
    id: takeMessageId(bot, chat),
    from: message.from,
    sentAt: core.now(),
    content: message.content,
    ...(message.replyTo === undefined ? {} : { replyTo: message.replyTo }),
    ...(message.forwardedFrom === undefined ? {} : { forwardedFrom: message.forwardedFrom }),
  }
  chat.messages.push(stored)
  core.changed({ kind: 'message', botId: bot.id, chatId: chat.id, messageId: stored.id })
  return message.silent ? null : announce(core, bot, chat, stored, 'message')
}

/** Replaces the text of a person's own message. */
export function reviseText(
  core: Core,
  bot: BotRecord,
  chat: ChatRecord,
  edit: { by: number; messageId: number; text: string },
): number | null {
  const message = messageOf(chat, edit.messageId)
  if (message?.from !== edit.by || message.content.kind !== 'text')
    throw new Error(`no text of this person under ${edit.messageId}`)
  message.content = { ...message.content, ...typedText(edit.text) }
  message.editedAt = core.now()
  core.changed({ kind: 'edited', botId: bot.id, chatId: chat.id, messageId: message.id })
  return announce(core, bot, chat, message, 'edited_message')
}

function announce(
  core: Core,
  bot: BotRecord,
  chat: ChatRecord,
  message: StoredMessage,
  kind: string,
): number | null {
  return core.push(bot, {
    kind,
    payload: wireMessage(core.world, bot, chat, message),
    queue: `c${chat.id}`,
    lifetimeMs: UPDATE_LIFETIME_MS,
  })
}

/**
 * A press on an inline button, named by its text or its data. `forged`: the data is sent as it is, whatever the
 * message offers, as a rebuilt app could (T7: each press is authorised again).
 */
export function pressButton(
  core: Core,
  bot: BotRecord,
  chat: ChatRecord,
  press: { by: PersonRecord; messageId: number; button: string; forged?: boolean },
): number | null {
  const message = messageOf(chat, press.messageId)
  const data = press.forged ? press.button : callbackData(message, press)
  const id = `41${String(core.world.nextCallbackId++).padStart(12, '0')}`
  const { messageId } = press
  core.world.callbacks[id] = {
    id,
    botId: bot.id,
    chatId: chat.id,
    messageId,
    personId: press.by.id,
    data,
    pressedAt: core.now(),
  }
  bot.unansweredCallbacks.push(id)
  core.changed({ kind: 'pressed', botId: bot.id, chatId: chat.id, messageId })
  return core.push(bot, {
    kind: 'callback_query',
    payload: {
      id,
      from: wirePerson(press.by),
      message: message
        ? wireMessage(core.world, bot, chat, message)
        : { chat: wireChat(core.world, chat), message_id: messageId, date: 0 },
      chat_instance: `${Math.abs(chat.id)}${bot.id}`,
      data,
    },
    queue: `p${press.by.id}`,
    lifetimeMs: CALLBACK_LIFETIME_MS,
    callbackId: id,
  })
}

function callbackData(
  message: StoredMessage | undefined,
  press: { messageId: number; button: string },
): string {
  const buttons: InlineButton[] = message?.buttons?.flat() ?? []
  const found =
    buttons.find((button) => button.callback_data === press.button) ??
    buttons.find((button) => button.text === press.button)
  if (found?.callback_data !== undefined) return found.callback_data
  const offered = buttons.map((button) => `"${button.text}"`).join(', ') || 'none'
  throw new Error(`message ${press.messageId} has no button "${press.button}" to press; it has: ${offered}`)
}

/** The bot's membership changed: `old` and `next` as the Bot API names them. */
export function announceMembership(
  core: Core,
  bot: BotRecord,
  chat: ChatRecord,
  change: { byUserId: number; old: string; next: string },
): number | null {
  core.changed({ kind: 'membership', botId: bot.id, chatId: chat.id })
  return core.push(bot, {
    kind: 'my_chat_member',
    payload: wireMembership(core.world, bot, chat, { ...change, at: core.now() }),
    queue: `m${chat.id}`,
    lifetimeMs: UPDATE_LIFETIME_MS,
  })
}
