import type { CallbackQuery, Chat, ChatMemberUpdated, Message, Update, User } from 'grammy/types'
import { TENANT_ACTIONS } from '../../cases/inbound.ts'
import type { TenantContent, TenantInbound } from '../../cases/inbound.ts'
import { readContent, readText } from './content.ts'

/** The kinds of updates we ask for; everything else stays at Telegram. */
export const ALLOWED_UPDATES = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

export type GroupUpdate = {
  kind: 'group'
  chatId: string
  /** We were added, somebody wrote, or we are out already. */
  event: 'added' | 'message' | 'left'
  /** BCP 47 tag of whoever added us or wrote. */
  language: string | null
}

export type ParsedUpdate =
  /** `callbackId`: the press to answer at once after storing (T7); null for everything else. */
  | { kind: 'tenant'; inbound: TenantInbound; callbackId: string | null }
  /** A button that is none of ours any more: answered with a word, not stored (T7). */
  | { kind: 'stale_press'; callbackId: string; language: string | null }
  | GroupUpdate
  | { kind: 'ignored'; why: string }

/**
 * What an update of the Bot API means to us.
 * @param botId our own account, the part of the token before the colon
 * @throws on a payload that breaks the documented form
 */
export function parseUpdate(update: Update, botId: string): ParsedUpdate {
  const platformId = String(update.update_id)
  if (update.message) return readMessage(update.message, { botId, platformId })
  if (update.edited_message) return readEdit(update.edited_message, { botId, platformId })
  if (update.callback_query) return readPress(update.callback_query, { botId, platformId })
  if (update.my_chat_member) return readMembership(update.my_chat_member, { botId, platformId })
  return { kind: 'ignored', why: 'kind_not_asked_for' }
}

type Keys = { botId: string; platformId: string }

function readMessage(message: Message, keys: Keys): ParsedUpdate {
  if (message.chat.type !== 'private') {
    const left = String(message.left_chat_member?.id) === keys.botId
    return inGroup(message.chat, left ? 'left' : 'message', message.from)
  }
  if (!message.from) return { kind: 'ignored', why: 'no_sender' }
  if (message.from.is_bot) return { kind: 'ignored', why: 'from_bot' }
  const content = readContent(message)
  if (!content) return { kind: 'ignored', why: 'service_message' }
  return fromTenant(message.from, message.chat, String(message.message_id), content, keys)
}

function readEdit(message: Message, keys: Keys): ParsedUpdate {
  if (message.chat.type !== 'private') return inGroup(message.chat, 'message', message.from)
  if (!message.from) return { kind: 'ignored', why: 'no_sender' }
  if (message.from.is_bot) return { kind: 'ignored', why: 'from_bot' }
  const text = readText(message) ?? message.caption
  // A live location moves by edits, a removed caption leaves nothing: neither says anything new.
  if (text === undefined) return { kind: 'ignored', why: 'edit_without_text' }
  return fromTenant(message.from, message.chat, String(message.message_id), { kind: 'edited', text }, keys)
}

function readPress(query: CallbackQuery, keys: Keys): ParsedUpdate {
  const stale = {
    kind: 'stale_press',
    callbackId: query.id,
    language: query.from.language_code ?? null,
  } as const
  const [version, name, id, ...more] = (query.data ?? '').split(':')
  const action = TENANT_ACTIONS.find((known) => known === name)
  if (version !== 'v1' || !action || !id || more.length > 0) return stale
  // Buttons of ours are sent to private chats only; one pressed anywhere else was forwarded or forged.
  const chat = query.message?.chat
  if (!chat || chat.type !== 'private' || query.from.is_bot) return stale
  const parsed = fromTenant(query.from, chat, null, { kind: 'press', action, id }, keys)
  return { ...parsed, callbackId: query.id }
}

function readMembership(change: ChatMemberUpdated, keys: Keys): ParsedUpdate {
  const { status } = change.new_chat_member
  const member = change.new_chat_member
  const out =
    status === 'left' || status === 'kicked' || (member.status === 'restricted' && !member.is_member)
  if (change.chat.type !== 'private') return inGroup(change.chat, out ? 'left' : 'added', change.from)
  return fromTenant(change.from, change.chat, null, { kind: 'reachable', reachable: !out }, keys)
}

function inGroup(chat: Chat, event: GroupUpdate['event'], from: User | undefined): GroupUpdate {
  return { kind: 'group', chatId: String(chat.id), event, language: from?.language_code ?? null }
}

function fromTenant(from: User, chat: Chat, messageId: string | null, content: TenantContent, keys: Keys) {
  const inbound: TenantInbound = {
    from: 'tenant',
    platform: 'telegram',
    botId: keys.botId,
    platformId: keys.platformId,
    userId: String(from.id),
    chatId: String(chat.id),
    displayName: [from.first_name, from.last_name].filter(Boolean).join(' '),
    languageHint: from.language_code ?? null,
    messageId,
    content,
  }
  return { kind: 'tenant', inbound, callbackId: null } satisfies ParsedUpdate
}
