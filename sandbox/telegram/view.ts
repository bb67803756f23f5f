import type { Core } from './core.ts'
import { wireUser } from './wire.ts'
import type {
  BotRecord,
  CallbackRecord,
  ChatRecord,
  MessageContent,
  MessageEntity,
  StoredMessage,
} from './world.ts'

export type SeenButton = { text: string; callbackData?: string; url?: string }

/** A message as a person's screen shows it. */
export type SeenMessage = {
  messageId: number
  from: { id: number; name: string; isBot: boolean }
  /** Written by the person who looks. */
  mine: boolean
  kind: MessageContent['kind']
  /** Text or caption; empty where there is neither, and after deletion. */
  text: string
  entities: MessageEntity[]
  buttons: SeenButton[][]
  sentAt: Date
  editedAt?: Date
  deletedAt?: Date
  replyTo?: number
  forwardedFrom?: string
  reaction?: string
  file?: { id: string; name: string; size: number; mimeType: string }
}

/** What came of a press: unanswered while `answeredAt` is missing. */
export type SeenAnswer = {
  callbackQueryId: string
  messageId: number
  data: string
  pressedAt: Date
  answeredAt?: Date
  text: string
  isAlert: boolean
  url?: string
}

export function seenMessages(core: Core, bot: BotRecord, chat: ChatRecord, viewerId: number): SeenMessage[] {
  return chat.messages.map((message) => seenMessage(core, bot, message, viewerId))
}

function seenMessage(core: Core, bot: BotRecord, message: StoredMessage, viewerId: number): SeenMessage {
  const { content } = message
  const sender = wireUser(core.world, bot, message.from)
  const file = 'fileId' in content ? core.world.files[content.fileId] : undefined
  return {
    messageId: message.id,
    from: { id: message.from, name: String(sender['first_name']), isBot: message.from === bot.id },
    mine: message.from === viewerId,
    kind: content.kind,
    text: 'text' in content ? content.text : '',
    entities: 'entities' in content ? content.entities : [],
    buttons: (message.buttons ?? []).map((row) =>
      row.map((button) => ({
        text: button.text,
        ...(button.callback_data === undefined ? {} : { callbackData: button.callback_data }),
        ...(button.url === undefined ? {} : { url: button.url }),
      })),
    ),
    sentAt: new Date(message.sentAt),
    ...(message.editedAt === undefined ? {} : { editedAt: new Date(message.editedAt) }),
    ...(message.deletedAt === undefined ? {} : { deletedAt: new Date(message.deletedAt) }),
    ...(message.replyTo === undefined ? {} : { replyTo: message.replyTo }),
    ...(message.forwardedFrom === undefined ? {} : { forwardedFrom: message.forwardedFrom }),
    ...(message.reaction === undefined ? {} : { reaction: message.reaction }),
    ...(file ? { file: { id: file.id, name: file.name, size: file.size, mimeType: file.mimeType } } : {}),
  }
}

export function seenAnswers(core: Core, bot: BotRecord, personId: number): SeenAnswer[] {
  return Object.values(core.world.callbacks)
    .filter((callback) => callback.botId === bot.id && callback.personId === personId)
    .map(seenAnswer)
}

function seenAnswer(callback: CallbackRecord): SeenAnswer {
  return {
    callbackQueryId: callback.id,
    messageId: callback.messageId,
    data: callback.data,
    pressedAt: new Date(callback.pressedAt),
    ...(callback.answeredAt === undefined ? {} : { answeredAt: new Date(callback.answeredAt) }),
    text: callback.text ?? '',
    isAlert: callback.showAlert ?? false,
    ...(callback.url === undefined ? {} : { url: callback.url }),
  }
}

/**
 * Waits until `find` finds something, looking now and after every change in the chat. Rejects after
 * `timeoutMs` (real time) with what `describe` says was there instead.
 */
export function waitFor<T>(
  core: Core,
  chatId: number,
  find: () => T | undefined,
  timeoutMs: number,
  describe: () => string,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const now = find()
    if (now !== undefined) {
      resolve(now)
      return
    }
    const timer = setTimeout(() => {
      unsubscribe()
      reject(new Error(`nothing came within ${timeoutMs} ms; ${describe()}`))
    }, timeoutMs)
    const unsubscribe = core.subscribe((change) => {
      if (change.chatId !== chatId) return
      const found = find()
      if (found === undefined) return
      clearTimeout(timer)
      unsubscribe()
      resolve(found)
    })
  })
}
