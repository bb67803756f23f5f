import type { Message } from 'grammy/types'
import { TENANT_COMMANDS } from '../../cases/inbound.ts'
import type { AttachmentKind, TenantCommand, TenantContent } from '../../cases/inbound.ts'
import { MOST_FILE_BYTES } from '../bounded-body.ts'
import { plainText } from './rich-text.ts'
import { isVisible } from './visible.ts'

/**
 * What a private message says, or null for a service message (something happened in the chat, nobody wrote).
 * A kind nobody knows yet is an attachment of kind `other`, so that it gets a reply and never silence.
 */
export function readContent(message: Message): TenantContent | null {
  const text = readText(message)
  if (text !== null) return readCommand(text) ?? { kind: 'text', text }
  const attachment = readAttachment(message)
  if (attachment) return attachment
  return SERVICE_FIELDS.some((field) => field in message) ? null : attached('other')
}

/** The words of a text or rich message; null when there are none that anyone could see. */
export function readText(message: Message): string | null {
  const text = message.text ?? (message.rich_message ? plainText(message.rich_message) : '')
  return isVisible(text) ? text : null
}

/**
 * `/word`, `/word@bot` and `/start payload`. Words after any other command make it a text: nothing a tenant wrote
 * may be lost to the crisis screen, and a command carries no text.
 */
function readCommand(text: string): TenantContent | null {
  const match = /^\/([a-z]+)(?:@\w+)?(?:\s+(.*))?$/is.exec(text.trim())
  if (!match) return null
  const command = TENANT_COMMANDS.find((name): name is TenantCommand => name === match[1]?.toLowerCase())
  const rest = match[2] ?? ''
  // A deep link's payload: core.telegram.org/bots/features#deep-linking.
  const isPayload = command === 'start' && /^[\w-]{1,64}$/.test(rest)
  return command && (rest === '' || isPayload) ? { kind: 'command', command } : null
}

function readAttachment(message: Message): TenantContent | null {
  const caption = message.caption ?? ''
  // The most specific field first: an animation carries a `document` too, a venue a `location`.
  if (message.live_photo) return ofFile('photo', caption, message.live_photo.photo?.at(-1))
  if (message.photo) return ofFile('photo', caption, message.photo.at(-1))
  const sound = message.voice ?? message.audio
  if (sound) return { ...ofFile('voice', caption, sound), seconds: sound.duration }
  const video = message.video ?? message.video_note ?? message.animation
  if (video) return ofFile('video', caption, video)
  if (message.document) return ofFile('document', caption, message.document)
  if (message.sticker) return attached('sticker', '', message.sticker.file_id)
  if (message.location) {
    const { latitude, longitude } = message.location
    return { ...attached('location', caption), place: { latitude, longitude } }
  }
  if (message.contact) {
    const { user_id: whose, phone_number: phone } = message.contact
    // Somebody else's name and number: neither is taken over.
    return { ...attached('contact'), ...(whose === message.from?.id ? { phone } : {}) }
  }
  if (message.checklist) {
    const { title, tasks } = message.checklist
    return attached('other', [title, ...tasks.map((task) => task.text)].join('\n'))
  }
  if (message.poll) {
    const { question, options } = message.poll
    return attached('other', [question, ...options.map((option) => option.text)].join('\n'))
  }
  return caption === '' ? null : attached('other', caption)
}

/** A bot is not given a file above a certain size, which Telegram tells beforehand. */
function ofFile(
  media: AttachmentKind,
  caption: string,
  file: { file_id: string; file_size?: number } | undefined,
): Extract<TenantContent, { kind: 'attachment' }> {
  return (file?.file_size ?? 0) > MOST_FILE_BYTES
    ? { ...attached(media, caption), unavailable: 'too_big' }
    : attached(media, caption, file?.file_id ?? null)
}

function attached(
  media: AttachmentKind,
  caption = '',
  fileId: string | null = null,
): Extract<TenantContent, { kind: 'attachment' }> {
  return { kind: 'attachment', media, caption, fileId }
}

/** Service messages that can appear in a private chat (Bot API, `Message`). */
const SERVICE_FIELDS = [
  'pinned_message',
  'message_auto_delete_timer_changed',
  'write_access_allowed',
  'connected_website',
  'users_shared',
  'chat_shared',
  'proximity_alert_triggered',
  'chat_background_set',
  'forum_topic_created',
  'forum_topic_edited',
  'forum_topic_closed',
  'forum_topic_reopened',
  'checklist_tasks_done',
  'checklist_tasks_added',
  'poll_option_added',
  'poll_option_deleted',
  'managed_bot_created',
  'gift',
  'gift_upgrade_sent',
  'unique_gift',
  'refunded_payment',
  'successful_payment',
  'suggested_post_info',
  'paid_message_price_changed',
  'direct_message_price_changed',
  'boost_added',
  'web_app_data',
]
