import { assertNotBlocked, chatFor, messageFor } from '../access.ts'
import type { CallContext } from '../core.ts'
import { messageText } from '../formatting.ts'
import { readReplyMarkup } from '../keyboards.ts'
import { json } from '../params.ts'
import { badRequest } from '../refusals.ts'
import { wireMessage } from '../wire.ts'
import type { ChatRecord, InlineButton, StoredMessage } from '../world.ts'

/** Replaces text and keyboard: without `reply_markup` the buttons go, as on the real platform. */
export function editMessageText(context: CallContext): unknown {
  const formatted = messageText(context.params)
  const { chat, message, buttons } = editable(context)
  const { content } = message
  if (content.kind !== 'text') throw badRequest('There is no text in the message to edit')
  const same =
    content.text === formatted.text &&
    isSame(content.entities, formatted.entities) &&
    isSame(message.buttons, buttons)
  if (same) throw notModified()
  message.content = { ...content, ...formatted }
  return finish(context, chat, message, buttons)
}

export function editMessageReplyMarkup(context: CallContext): unknown {
  const { chat, message, buttons } = editable(context)
  if (isSame(message.buttons, buttons)) throw notModified()
  return finish(context, chat, message, buttons)
}

function editable(context: CallContext) {
  const markup = json(context.params, 'reply_markup', 'reply keyboard markup')
  const chat = chatFor(context, 'edit')
  const message = messageFor(context, chat, 'message to edit')
  if (message.from !== context.bot.id) throw badRequest("Message can't be edited")
  const keyboard = readReplyMarkup(markup, { isPrivate: false })
  if (keyboard.kind !== 'none' && keyboard.kind !== 'inline') throw badRequest('Inline keyboard expected')
  assertNotBlocked(context, chat)
  return { chat, message, buttons: keyboard.kind === 'inline' ? keyboard.rows : undefined }
}

function finish(
  { core, bot }: CallContext,
  chat: ChatRecord,
  message: StoredMessage,
  buttons: InlineButton[][] | undefined,
): unknown {
  if (buttons) message.buttons = buttons
  else delete message.buttons
  message.editedAt = core.now()
  core.changed({ kind: 'edited', botId: bot.id, chatId: chat.id, messageId: message.id })
  return wireMessage(core.world, bot, chat, message)
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function notModified() {
  return badRequest(
    'message is not modified: specified new message content and reply markup are exactly the same as a current ' +
      'content and reply markup of the message',
  )
}
