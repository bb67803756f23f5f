import { randomUUID } from 'node:crypto'
import type { Conversations } from './conversations.ts'
import type { Files } from './files.ts'
import type { DeliveryRecord } from './journal.ts'
import type { MessageRecord, SlackUser } from './slack-types.ts'
import type { Workspace } from './workspace.ts'
import { writtenText } from './written-text.ts'

export interface AttachedFile {
  name: string
  content: string | Buffer
  /** Guessed from the name when absent. */
  mimetype?: string
}

export interface SentMessage {
  channel: string
  ts: string
  /** The event's delivery after its first attempt; undefined in channels, of which the app hears nothing. */
  delivered: Promise<DeliveryRecord | undefined>
}

export interface MessageOptions {
  threadTs?: string
  files?: AttachedFile[]
  /** Also send the reply to the conversation. */
  broadcast?: boolean
}

export interface PersonMessages {
  /** Writes to the bot in the direct message, `text` as typed. */
  messageBot(text: string, options?: MessageOptions): SentMessage
  shareFile(file: AttachedFile, options?: { text?: string; threadTs?: string }): SentMessage
  /** A reply that is shown in the conversation too (`thread_broadcast`). */
  broadcastReply(threadTs: string, text: string): SentMessage
  /** Edits one of the person's own messages; in the direct message unless said otherwise. */
  editMessage(ts: string, text: string, channel?: string): SentMessage
  deleteMessage(ts: string, channel?: string): SentMessage
  /** Writes in a channel. The app has no scope to hear it. */
  postInChannel(channel: string, text: string, options?: MessageOptions): SentMessage
}

/**
 * What a person can do with words. `lastDelivery` gives the delivery that the conversation's last event started.
 */
export function personMessages(options: {
  user: SlackUser
  workspace: Workspace
  conversations: Conversations
  files: Files
  lastDelivery: () => Promise<DeliveryRecord> | undefined
}): PersonMessages {
  const { user, workspace, conversations, files } = options

  function directMessage(): string {
    return workspace.openDirectMessage(user.id).channel.id
  }

  function sent(channel: string, ts: string, before: unknown): SentMessage {
    const delivery = options.lastDelivery()
    return { channel, ts, delivered: Promise.resolve(delivery === before ? undefined : delivery) }
  }

  function write(channel: string, typed: string, how: MessageOptions = {}): SentMessage {
    const place = workspace.channel(channel)
    if (!place?.members.includes(user.id)) throw new Error(`${user.id} is not in ${channel}`)
    const written = writtenText(typed, { users: workspace.users(), blockId: workspace.nextId('b') })
    const shared = how.files?.map(({ name, content, mimetype }) => {
      const file = files.add({ name, mimetype, content: Buffer.from(content), user: user.id })
      files.share(file.id, channel)
      return file
    })
    const before = options.lastDelivery()
    const message = conversations.post({
      channel,
      author: user.id,
      ...written,
      files: shared,
      clientMessageId: randomUUID(),
      threadTs: how.threadTs,
      broadcast: how.broadcast,
    })
    return sent(channel, message.ts, before)
  }

  function own(channel: string, ts: string): MessageRecord {
    const record = conversations.liveRecord(channel, ts)
    if (!record || record.message.user !== user.id)
      throw new Error(`${user.id} has no message ${ts} in ${channel}`)
    return record
  }

  return {
    messageBot: (text, how) => write(directMessage(), text, how),
    shareFile: (file, how = {}) =>
      write(directMessage(), how.text ?? '', {
        files: [file],
        ...(how.threadTs === undefined ? {} : { threadTs: how.threadTs }),
      }),
    broadcastReply: (threadTs, text) => write(directMessage(), text, { threadTs, broadcast: true }),
    editMessage(ts, typed, channel = directMessage()) {
      const record = own(channel, ts)
      const written = writtenText(typed, { users: workspace.users(), blockId: workspace.nextId('b') })
      const before = options.lastDelivery()
      conversations.edit(record, written, user.id)
      return sent(channel, ts, before)
    },
    deleteMessage(ts, channel = directMessage()) {
      const record = own(channel, ts)
      const before = options.lastDelivery()
      conversations.remove(record)
      return sent(channel, ts, before)
    },
    postInChannel: write,
  }
}
