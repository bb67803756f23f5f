import type { FloodState } from './limits.ts'
import type { PendingUpdate } from './updates.ts'

/**
 * Everything the platform knows, as plain JSON: a snapshot is a copy of it, and a platform started from a snapshot
 * goes on where the first one stopped. Nothing live (sockets, timers, listeners) may be kept here.
 */
export type World = {
  bots: Record<string, BotRecord>
  people: Record<string, PersonRecord>
  chats: Record<string, ChatRecord>
  files: Record<string, FileRecord>
  callbacks: Record<string, CallbackRecord>
  nextPersonId: number
  nextGroupId: number
  nextFileId: number
  nextCallbackId: number
}

export type BotRecord = {
  id: number
  token: string
  username: string
  name: string
  readsAllGroupMessages: boolean
  startedAt: number
  loggedOut: boolean
  /** Private chats and basic groups share one sequence of message ids; each supergroup has its own. */
  nextMessageId: number
  nextUpdateId: number
  lastUpdateAt: number
  updates: PendingUpdate[]
  /** undefined: the default set. */
  allowedUpdates?: string[]
  webhook?: WebhookRecord
  flood: FloodState
  commands: Record<string, { command: string; description: string }[]>
  /** `name:de` → text, for names, descriptions and short descriptions by language. */
  texts: Record<string, string>
  menuButtons: Record<string, Record<string, unknown>>
  unansweredCallbacks: string[]
}

export type WebhookRecord = {
  url: string
  secretToken: string
  maxConnections: number
  lastErrorAt?: number
  lastErrorMessage?: string
}

export type PersonRecord = {
  id: number
  firstName: string
  lastName?: string
  username?: string
  languageCode?: string
}

export type ChatRecord = {
  id: number
  botId: number
  place: PrivatePlace | GroupPlace
  messages: StoredMessage[]
  /** The reply keyboard the person sees below the text field, as the bot last set it. */
  keyboard?: KeyboardRow[]
  action?: { kind: string; until: number }
  /** When the bot was first told that it cannot write here any more. Writing on after that breaks T8. */
  toldUnreachableAt?: number
}

export type KeyboardRow = { text: string; request?: 'contact' | 'location' }[]

export type PrivatePlace = { kind: 'private'; personId: number; blocked: boolean }

export type GroupPlace = {
  kind: 'group' | 'supergroup'
  title: string
  members: number[]
  bot: 'member' | 'left' | 'kicked'
  migratedTo?: number
  /** Supergroups only. */
  nextMessageId?: number
}

export type MessageEntity = {
  type: string
  offset: number
  length: number
  url?: string
  language?: string
  custom_emoji_id?: string
  unix_time?: number
  date_time_format?: string
  user?: { id: number }
}

export type FormattedText = { text: string; entities: MessageEntity[] }

export type MessageContent =
  | ({ kind: 'text'; linkPreviewOptions?: Record<string, unknown> } & FormattedText)
  | ({ kind: 'photo'; fileId: string; width: number; height: number } & FormattedText)
  | ({ kind: 'voice'; fileId: string; duration: number } & FormattedText)
  | ({ kind: 'document'; fileId: string } & FormattedText)
  | { kind: 'sticker'; fileId: string; emoji: string }
  | { kind: 'location'; latitude: number; longitude: number }
  | { kind: 'contact'; phoneNumber: string; firstName: string; lastName?: string; userId?: number }
  | { kind: 'members_added'; userIds: number[] }
  | { kind: 'member_left'; userId: number }
  | { kind: 'migrated_to'; chatId: number }
  | { kind: 'migrated_from'; chatId: number }
  /** A kind the Bot API has no field for: the update names neither text nor media. */
  | { kind: 'empty' }

export type InlineButton = { text: string; callback_data?: string; url?: string } & Record<string, unknown>

export type StoredMessage = {
  id: number
  /** The bot's id or a person's. */
  from: number
  sentAt: number
  editedAt?: number
  content: MessageContent
  buttons?: InlineButton[][]
  replyTo?: number
  forwardedFrom?: string
  reaction?: string
  /** A deleted message stays as a stone without its words: whoever erased it can be shown to have erased it. */
  deletedAt?: number
}

export type FileRecord = {
  id: string
  uniqueId: string
  botId: number
  path: string
  name: string
  mimeType: string
  size: number
  base64: string
  /** Until when its path can be fetched; getFile makes it so. Unix milliseconds. */
  linkedUntil?: number
}

export type CallbackRecord = {
  id: string
  botId: number
  chatId: number
  messageId: number
  personId: number
  data: string
  pressedAt: number
  /** When the update that carries it was first handed to the bot. */
  deliveredAt?: number
  /** When the bot first tried to answer, even if too late. */
  attemptedAt?: number
  answeredAt?: number
  text?: string
  showAlert?: boolean
  url?: string
}

export function emptyWorld(): World {
  return {
    bots: {},
    people: {},
    chats: {},
    files: {},
    callbacks: {},
    nextPersonId: 500_000_001,
    nextGroupId: 4_100_001,
    nextFileId: 1,
    nextCallbackId: 1,
  }
}

/** A bot's id is the part of its token before the colon. */
export function newBot(
  options: { token: string; username: string; name?: string; readsAllGroupMessages?: boolean },
  now: Date,
): BotRecord {
  return {
    id: Number(options.token.split(':')[0]),
    token: options.token,
    username: options.username,
    name: options.name ?? options.username,
    readsAllGroupMessages: options.readsAllGroupMessages ?? false,
    startedAt: now.getTime(),
    loggedOut: false,
    nextMessageId: 1,
    // T1: update ids start from the clock, so that a fresh sandbox never repeats the ids of the one before it.
    nextUpdateId: Math.floor(now.getTime() / 1000),
    lastUpdateAt: now.getTime(),
    updates: [],
    flood: { chats: {}, overall: [], waits: {} },
    commands: {},
    texts: {},
    menuButtons: {},
    unansweredCallbacks: [],
  }
}

export function chatKey(botId: number, chatId: number): string {
  return `${botId}/${chatId}`
}

export function chatOf(world: World, botId: number, chatId: number): ChatRecord | undefined {
  return world.chats[chatKey(botId, chatId)]
}

export function messageOf(chat: ChatRecord, messageId: number): StoredMessage | undefined {
  const message = chat.messages.find((candidate) => candidate.id === messageId)
  return message?.deletedAt === undefined ? message : undefined
}

/** The next message id in this chat, taken. */
export function takeMessageId(bot: BotRecord, chat: ChatRecord): number {
  if (chat.place.kind !== 'supergroup') return bot.nextMessageId++
  const id = chat.place.nextMessageId ?? 1
  chat.place.nextMessageId = id + 1
  return id
}
