import { unixSeconds } from './clock.ts'
import { messageOf } from './world.ts'
import type {
  BotRecord,
  ChatRecord,
  FileRecord,
  FormattedText,
  PersonRecord,
  StoredMessage,
  World,
} from './world.ts'

/** How the Bot API writes what the platform keeps. */

type Wire = Record<string, unknown>

export function wirePerson(person: PersonRecord): Wire {
  return {
    id: person.id,
    is_bot: false,
    first_name: person.firstName,
    ...(person.lastName ? { last_name: person.lastName } : {}),
    ...(person.username ? { username: person.username } : {}),
    ...(person.languageCode ? { language_code: person.languageCode } : {}),
  }
}

export function wireBot(bot: BotRecord): Wire {
  return { id: bot.id, is_bot: true, first_name: bot.name, username: bot.username }
}

export function wireUser(world: World, bot: BotRecord, userId: number): Wire {
  const person = world.people[userId]
  return person ? wirePerson(person) : wireBot(bot)
}

export function wireChat(world: World, chat: ChatRecord): Wire {
  const { place } = chat
  if (place.kind !== 'private') return { id: chat.id, title: place.title, type: place.kind }
  const person = world.people[place.personId]
  return {
    id: chat.id,
    first_name: person?.firstName ?? '',
    ...(person?.lastName ? { last_name: person.lastName } : {}),
    ...(person?.username ? { username: person.username } : {}),
    type: 'private',
  }
}

/** A message as getUpdates and the send methods write it, with the message it replies to one level deep. */
export function wireMessage(
  world: World,
  bot: BotRecord,
  chat: ChatRecord,
  message: StoredMessage,
  withReply = true,
): Wire {
  const replied = withReply && message.replyTo !== undefined ? messageOf(chat, message.replyTo) : undefined
  return {
    message_id: message.id,
    from: wireUser(world, bot, message.from),
    chat: wireChat(world, chat),
    date: unixSeconds(message.sentAt),
    ...(message.editedAt === undefined ? {} : { edit_date: unixSeconds(message.editedAt) }),
    ...(message.forwardedFrom === undefined
      ? {}
      : {
          forward_origin: {
            type: 'hidden_user',
            sender_user_name: message.forwardedFrom,
            date: unixSeconds(message.sentAt),
          },
        }),
    ...(replied ? { reply_to_message: wireMessage(world, bot, chat, replied, false) } : {}),
    ...wireContent(world, bot, message),
    ...(message.buttons ? { reply_markup: { inline_keyboard: message.buttons } } : {}),
  }
}

function wireContent(world: World, bot: BotRecord, message: StoredMessage): Wire {
  const { content } = message
  switch (content.kind) {
    case 'text':
      return {
        text: content.text,
        ...(content.entities.length ? { entities: content.entities } : {}),
        ...(content.linkPreviewOptions ? { link_preview_options: content.linkPreviewOptions } : {}),
      }
    case 'photo': {
      const { width, height } = content
      return { photo: [{ ...wireFile(world, content.fileId), width, height }], ...wireCaption(content) }
    }
    case 'voice':
      return {
        voice: { ...wireFile(world, content.fileId), duration: content.duration, mime_type: 'audio/ogg' },
        ...wireCaption(content),
      }
    case 'document': {
      const file = world.files[content.fileId]
      return {
        document: { ...wireFile(world, content.fileId), file_name: file?.name, mime_type: file?.mimeType },
        ...wireCaption(content),
      }
    }
    case 'sticker':
      return {
        sticker: {
          ...wireFile(world, content.fileId),
          type: 'regular',
          width: 512,
          height: 512,
          is_animated: false,
          is_video: false,
          emoji: content.emoji,
        },
      }
    case 'location':
      return { location: { latitude: content.latitude, longitude: content.longitude } }
    case 'contact':
      return {
        contact: {
          phone_number: content.phoneNumber,
          first_name: content.firstName,
          ...(content.lastName ? { last_name: content.lastName } : {}),
          ...(content.userId ? { user_id: content.userId } : {}),
        },
      }
    case 'members_added':
      return { new_chat_members: content.userIds.map((id) => wireUser(world, bot, id)) }
    case 'member_left':
      return { left_chat_member: wireUser(world, bot, content.userId) }
    case 'migrated_to':
      return { migrate_to_chat_id: content.chatId }
    case 'migrated_from':
      return { migrate_from_chat_id: content.chatId }
    case 'empty':
      return {}
  }
}

function wireCaption(content: FormattedText): Wire {
  if (content.text === '') return {}
  return {
    caption: content.text,
    ...(content.entities.length ? { caption_entities: content.entities } : {}),
  }
}

function wireFile(world: World, fileId: string): Wire {
  const file: FileRecord | undefined = world.files[fileId]
  return { file_id: fileId, file_unique_id: file?.uniqueId ?? '', file_size: file?.size ?? 0 }
}

/** `old` and `next` are the bot's own membership before and after. */
export function wireMembership(
  world: World,
  bot: BotRecord,
  chat: ChatRecord,
  change: { byUserId: number; old: string; next: string; at: number },
): Wire {
  const member = (status: string) => ({
    user: wireBot(bot),
    status,
    ...(status === 'kicked' ? { until_date: 0 } : {}),
  })
  return {
    chat: wireChat(world, chat),
    from: wireUser(world, bot, change.byUserId),
    date: unixSeconds(change.at),
    old_chat_member: member(change.old),
    new_chat_member: member(change.next),
  }
}
