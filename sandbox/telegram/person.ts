import type { Core } from './core.ts'
import { imageSize, onePixelPng, storeFile } from './files.ts'
import type { FileKind } from './files.ts'
import { announceMembership, pressButton, receive, reviseText, typedText } from './incoming.ts'
import { seenAnswers, seenMessages, waitFor } from './view.ts'
import type { SeenAnswer, SeenMessage } from './view.ts'
import { chatKey, chatOf } from './world.ts'
import type {
  BotRecord,
  ChatRecord,
  KeyboardRow,
  MessageContent,
  MessageEntity,
  PersonRecord,
} from './world.ts'

/**
 * A person in a private chat with the bot. Whatever makes an update returns its id, or null when the bot gets none
 * (it is blocked, or did not ask for this kind).
 */
export type TelegramPerson = {
  readonly id: number
  /** In a private chat the same as `id`. */
  readonly chatId: number
  readonly firstName: string
  /** Presses Start: sends `/start`, with a payload as a deep link gives it. */
  start: (payload?: string) => number | null
  sendText: (text: string, options?: { entities?: MessageEntity[]; replyTo?: number }) => number | null
  sendPhoto: (options?: { content?: Uint8Array; caption?: string }) => number | null
  sendVoice: (options?: { content?: Uint8Array; seconds?: number; caption?: string }) => number | null
  sendDocument: (options?: {
    content?: Uint8Array
    fileName?: string
    mimeType?: string
    caption?: string
  }) => number | null
  sendSticker: (emoji?: string) => number | null
  sendLocation: (latitude: number, longitude: number) => number | null
  /** `userId`: whose number it is, as Telegram says of somebody who has an account. */
  sendContact: (contact: {
    phoneNumber: string
    firstName: string
    lastName?: string
    userId?: number
  }) => number | null
  /** Forwards what somebody else wrote. */
  forwardText: (text: string, options: { from: string }) => number | null
  /** Sends something the Bot API has no field for: the bot gets a message without content. */
  sendEmpty: () => number | null
  editText: (messageId: number, text: string) => number | null
  /** Presses an inline button, named by text or data. `forged`: sends that data whether it is offered or not. */
  press: (messageId: number, button: string, options?: { forged?: boolean }) => number | null
  block: () => number | null
  unblock: () => number | null
  messages: () => SeenMessage[]
  answers: () => SeenAnswer[]
  /** The reply keyboard below the text field, if the bot set one. */
  keyboard: () => KeyboardRow[]
  /** What the bot is shown doing, such as `typing`. */
  action: () => string | undefined
  /** The commands that this person's app offers, by scope and language. */
  commands: () => { command: string; description: string }[]
  /** Waits for a message of the bot; `timeoutMs` is real time, by default 5,000. */
  waitForMessage: (predicate: (message: SeenMessage) => boolean, timeoutMs?: number) => Promise<SeenMessage>
  /** Waits until a press is answered; `timeoutMs` is real time, by default 5,000. */
  waitForAnswer: (predicate: (answer: SeenAnswer) => boolean, timeoutMs?: number) => Promise<SeenAnswer>
}

export function createPerson(core: Core, bot: BotRecord, record: PersonRecord): TelegramPerson {
  const find = () => chatOf(core.world, bot.id, record.id)

  /** The first message opens the chat: only from then on may the bot write. */
  function open(): ChatRecord {
    return (core.world.chats[chatKey(bot.id, record.id)] ??= {
      id: record.id,
      botId: bot.id,
      place: { kind: 'private', personId: record.id, blocked: false },
      messages: [],
    })
  }

  /** For what needs a chat that is open: nobody presses, edits or blocks before the first message. */
  function opened(): ChatRecord {
    const chat = find()
    if (!chat) throw new Error(`${record.firstName} has not written to the bot yet`)
    return chat
  }

  function isBlocked(chat: ChatRecord): boolean {
    return chat.place.kind === 'private' && chat.place.blocked
  }

  function send(
    content: () => MessageContent,
    options: { replyTo?: number | undefined; forwardedFrom?: string } = {},
  ): number | null {
    const chat = open()
    if (isBlocked(chat)) return null
    return receive(core, bot, chat, { from: record.id, content: content(), ...options })
  }

  function keep(kind: FileKind, name: string, type: string, content: Uint8Array): string {
    return storeFile(core.world, bot.id, kind, { name, type, bytes: content }).id
  }

  function caption(text: string | undefined) {
    return text ? typedText(text) : { text: '', entities: [] }
  }

  function setBlocked(blocked: boolean): number | null {
    const chat = opened()
    if (chat.place.kind !== 'private' || chat.place.blocked === blocked) return null
    chat.place.blocked = blocked
    delete chat.toldUnreachableAt
    const [old, next] = blocked ? ['member', 'kicked'] : ['kicked', 'member']
    return announceMembership(core, bot, chat, { byUserId: record.id, old: old ?? '', next: next ?? '' })
  }

  const messages = () => {
    const chat = find()
    return chat ? seenMessages(core, bot, chat, record.id) : []
  }
  const answers = () => seenAnswers(core, bot, record.id)

  return {
    id: record.id,
    chatId: record.id,
    firstName: record.firstName,
    start: (payload) =>
      send(() => ({ kind: 'text', ...typedText(payload ? `/start ${payload}` : '/start') })),
    sendText: (text, options = {}) => {
      const typed = typedText(text, options.entities)
      return send(() => ({ kind: 'text', ...typed }), { replyTo: options.replyTo })
    },
    sendPhoto: ({ content = onePixelPng, caption: words } = {}) => {
      const size = imageSize(content)
      if (!size) throw new Error('a photo is a PNG, a JPEG or a GIF')
      return send(() => ({
        kind: 'photo',
        fileId: keep('photos', 'photo.png', 'image/png', content),
        ...size,
        ...caption(words),
      }))
    },
    sendVoice: ({ content = new TextEncoder().encode('OggS'), seconds = 3, caption: words } = {}) =>
      send(() => ({
        kind: 'voice',
        fileId: keep('voice', 'voice.oga', 'audio/ogg', content),
        duration: seconds,
        ...caption(words),
      })),
    sendDocument: ({
      content = new TextEncoder().encode('%PDF-'),
      fileName,
      mimeType,
      caption: words,
    } = {}) =>
      send(() => ({
        kind: 'document',
        fileId: keep('documents', fileName ?? 'letter.pdf', mimeType ?? 'application/pdf', content),
        ...caption(words),
      })),
    sendSticker: (emoji = '👋') =>
      send(() => ({
        kind: 'sticker',
        fileId: keep('stickers', 'sticker.webp', 'image/webp', new TextEncoder().encode('RIFF')),
        emoji,
      })),
    sendLocation: (latitude, longitude) => send(() => ({ kind: 'location', latitude, longitude })),
    sendContact: (contact) => send(() => ({ kind: 'contact', ...contact })),
    forwardText: (text, { from }) =>
      send(() => ({ kind: 'text', ...typedText(text) }), { forwardedFrom: from }),
    sendEmpty: () => send(() => ({ kind: 'empty' })),
    editText: (messageId, text) => {
      const chat = opened()
      return isBlocked(chat) ? null : reviseText(core, bot, chat, { by: record.id, messageId, text })
    },
    press: (messageId, button, options = {}) => {
      const chat = opened()
      return isBlocked(chat)
        ? null
        : pressButton(core, bot, chat, { by: record, messageId, button, ...options })
    },
    block: () => setBlocked(true),
    unblock: () => setBlocked(false),
    messages,
    answers,
    keyboard: () => find()?.keyboard ?? [],
    action: () => {
      const action = find()?.action
      return action && action.until > core.now() ? action.kind : undefined
    },
    commands: () => {
      const language = record.languageCode?.slice(0, 2) ?? ''
      const scopes = [`chat/${record.id}`, 'all_private_chats', 'default']
      const keys = scopes.flatMap((scope) => [`${scope}:${language}`, `${scope}:`])
      return keys.map((key) => bot.commands[key]).find((commands) => commands !== undefined) ?? []
    },
    waitForMessage: (predicate, timeoutMs = 5000) =>
      waitFor(
        core,
        record.id,
        () => messages().find((message) => message.from.isBot && !message.deletedAt && predicate(message)),
        timeoutMs,
        () => `${record.firstName} sees: ${JSON.stringify(messages().map((message) => message.text))}`,
      ),
    waitForAnswer: (predicate, timeoutMs = 5000) =>
      waitFor(
        core,
        record.id,
        () => answers().find((answer) => answer.answeredAt !== undefined && predicate(answer)),
        timeoutMs,
        () => `the presses are: ${JSON.stringify(answers())}`,
      ),
  }
}
