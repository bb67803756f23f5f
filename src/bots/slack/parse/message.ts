import { z } from 'zod'
import type { Inbound, TenantContent } from '../../../cases/inbound.ts'
import { MOST_FILE_BYTES } from '../../bounded-body.ts'
import { attachmentKind } from './attachment.ts'
import { plainText } from './plain-text.ts'
import type { Profile, Role, Self } from './self.ts'
import type { CommandWords } from './tenant-words.ts'
import { commandOf } from './tenant-words.ts'

/** https://docs.slack.dev/reference/events/message and its subtypes; only what is read here. */
const said = z.looseObject({
  subtype: z.string().optional(),
  user: z.string().optional(),
  bot_id: z.string().nullish(),
  text: z.string().nullish(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  edited: z.looseObject({ ts: z.string() }).optional(),
  blocks: z.unknown().optional(),
  files: z.array(z.looseObject({ id: z.string().optional() })).nullish(),
})
type Said = z.infer<typeof said>

const envelope = z.looseObject({
  event_id: z.string(),
  event: said.extend({
    type: z.literal('message'),
    channel: z.string(),
    channel_type: z.literal('im'),
    deleted_ts: z.string().optional(),
    message: said.optional(),
    previous_message: said.optional(),
  }),
})

/** A person's message in a direct message with the bot, before it is known who that person is to us. */
export type DirectMessage = {
  kind: 'written' | 'edited' | 'deleted'
  eventId: string
  user: string
  channel: string
  ts: string
  /** The thread it stands in; null at the top level, also for the root of a thread. */
  threadTs: string | null
  text: string
  files: {
    id: string | null
    mimetype: string
    subtype: string
    seconds: number | null
    /** It cannot be fetched. */
    unavailable: 'too_big' | 'elsewhere' | null
  }[]
  broadcast: boolean
}

/** Subtypes that are a person writing; every other one is a notice of Slack's. */
const WRITTEN = new Set([undefined, 'file_share', 'thread_broadcast', 'me_message'])

/**
 * Reads a `message.im` event. Null for everything that is not a person's own act: our own echoes, other bots,
 * Slackbot, changes without an edit (unfurled links, counters of replies), other conversations, broken payloads.
 */
export function readDirectMessage(body: unknown, self: Self): DirectMessage | null {
  const parsed = envelope.safeParse(body)
  if (!parsed.success) return null
  const { event_id: eventId, event } = parsed.data
  switch (event.subtype) {
    case 'message_changed':
      return readChange(eventId, event.channel, event.message, event.previous_message, self)
    case 'message_deleted':
      return event.previous_message
        ? direct('deleted', eventId, event.channel, event.previous_message, self)
        : null
    default:
      return WRITTEN.has(event.subtype) ? direct('written', eventId, event.channel, event, self) : null
  }
}

function readChange(
  eventId: string,
  channel: string,
  now: Said | undefined,
  before: Said | undefined,
  self: Self,
): DirectMessage | null {
  if (!now || !before) return null
  // A deleted message with replies stays as a tombstone of Slackbot's.
  if (now.subtype === 'tombstone') return direct('deleted', eventId, channel, before, self)
  const edited = now.edited !== undefined && now.edited.ts !== before.edited?.ts
  if (!edited || now.text === before.text) return null
  return direct('edited', eventId, channel, now, self)
}

function direct(
  kind: DirectMessage['kind'],
  eventId: string,
  channel: string,
  message: Said,
  self: Self,
): DirectMessage | null {
  const { user } = message
  if (user === undefined || user === 'USLACKBOT' || user === self.botUserId || message.bot_id) return null
  return {
    kind,
    eventId,
    user,
    channel,
    ts: message.ts,
    threadTs: message.thread_ts !== undefined && message.thread_ts !== message.ts ? message.thread_ts : null,
    text: plainText(message.text ?? '', message.blocks),
    files: (message.files ?? []).map((file) => ({
      id: file.id ?? null,
      mimetype: typeof file.mimetype === 'string' ? file.mimetype : '',
      subtype: typeof file.subtype === 'string' ? file.subtype : '',
      seconds: typeof file.duration_ms === 'number' ? Math.ceil(file.duration_ms / 1000) : null,
      unavailable:
        file.is_external === true
          ? 'elsewhere'
          : typeof file.size === 'number' && file.size > MOST_FILE_BYTES
            ? 'too_big'
            : null,
    })),
    broadcast: message.subtype === 'thread_broadcast',
  }
}

/**
 * The message as intake keeps it. Null where there is nothing to do: a tenant's deletion (their chat, their right),
 * and edits or deletions of what staff wrote at the top level, which was never delivered to anyone.
 */
export function directMessageInbound(
  message: DirectMessage,
  options: { self: Self; role: Role; profile: Profile; commandWords: CommandWords },
): Inbound | null {
  return options.role === 'staff'
    ? staffInbound(message, options.self)
    : tenantInbound(message, options.self, options.profile, options.commandWords)
}

function staffInbound(message: DirectMessage, self: Self): Inbound | null {
  const { channel, ts, threadTs, text } = message
  const content = (() => {
    if (threadTs === null) {
      return message.kind === 'written' ? ({ kind: 'top_level_message', channel, ts, text } as const) : null
    }
    switch (message.kind) {
      case 'written': {
        const { broadcast } = message
        const files = message.files.length
        return { kind: 'thread_message', channel, threadTs, ts, text, files, broadcast } as const
      }
      case 'edited':
        return { kind: 'thread_edited', channel, threadTs, ts, text } as const
      case 'deleted':
        return { kind: 'thread_deleted', channel, threadTs, ts } as const
    }
  })()
  if (!content) return null
  return {
    from: 'staff',
    platform: 'slack',
    botId: self.teamId,
    platformId: message.eventId,
    slackUser: message.user,
    content,
  }
}

function tenantInbound(
  message: DirectMessage,
  self: Self,
  profile: Profile,
  commandWords: CommandWords,
): Inbound | null {
  if (message.kind === 'deleted') return null
  const { text } = message
  // What somebody says may be danger: it comes first, wherever it stands.
  const file =
    message.files.find((one) => attachmentKind(one) === 'voice' && one.unavailable === null) ??
    message.files.find((one) => one.unavailable === null) ??
    message.files[0]
  const command = commandOf(text, commandWords)
  const content = (() => {
    if (message.kind === 'edited') return { kind: 'edited', text } as const
    if (file) {
      const others = message.files.filter((other) => other !== file)
      return attachmentContent(file, others, text)
    }
    return command ? ({ kind: 'command', command } as const) : ({ kind: 'text', text } as const)
  })()
  return {
    from: 'tenant',
    platform: 'slack',
    botId: self.teamId,
    platformId: message.eventId,
    userId: message.user,
    chatId: message.channel,
    displayName: profile.displayName,
    languageHint: profile.languageHint,
    messageId: message.ts,
    content,
  }
}

type File = DirectMessage['files'][number]

function attachmentContent(file: File, others: readonly File[], caption: string): TenantContent {
  const { seconds } = file
  const fileId = file.unavailable === null ? file.id : null
  const more = others.flatMap((other) =>
    other.id === null || other.unavailable !== null
      ? []
      : [{ media: attachmentKind(other), fileId: other.id }],
  )
  const unavailable = [file, ...others].find((one) => one.unavailable !== null)?.unavailable ?? null
  return {
    kind: 'attachment',
    media: attachmentKind(file),
    caption,
    fileId,
    ...(seconds === null ? {} : { seconds }),
    ...(more.length === 0 ? {} : { more }),
    ...(unavailable === null ? {} : { unavailable }),
  }
}
