import { changedEvent, deletedEvent, postedEvent } from './message-events.ts'
import type { Json, MessageRecord, SlackBlock, SlackFile, SlackMessage } from './slack-types.ts'
import type { Workspace } from './workspace.ts'

/** A message about to appear, from a person or from the app. */
export interface NewMessage {
  channel: string
  /** A person's id, or the bot's user id. */
  author: string
  text: string
  blocks?: SlackBlock[] | undefined
  attachments?: Json[] | undefined
  files?: SlackFile[] | undefined
  metadata?: Json | undefined
  clientMessageId?: string | undefined
  threadTs?: string | undefined
  /** A reply that is shown in the channel as well. */
  broadcast?: boolean | undefined
}

/** What an edit replaces; what is absent stays. */
export interface MessageEdit {
  text?: string | undefined
  blocks?: SlackBlock[] | undefined
  attachments?: Json[] | undefined
  metadata?: Json | undefined
}

export type Conversations = ReturnType<typeof createConversations>

const KEPT_VERSIONS = 20

/**
 * How messages come, change and go, and which `message.im` events that causes. The app hears its own messages too:
 * without a subtype, recognisable by `bot_id` alone.
 */
export function createConversations(workspace: Workspace, emit: (event: Json) => void) {
  /** Only direct messages: the app has no history scope for channels, so Slack tells it nothing of them. */
  function tell(channel: string, event: Json): void {
    if (workspace.channel(channel)?.directMessageWith !== undefined) emit(event)
  }

  function shown(record: MessageRecord): void {
    workspace.changed({ kind: 'message', channel: record.channel, ts: record.message.ts })
  }

  /** A message that is there to be replied to: not deleted, or a tombstone that still holds a thread. */
  function liveRecord(channel: string, ts: string): MessageRecord | undefined {
    const record = workspace.record(channel, ts)
    return record && record.deletedTs === undefined ? record : undefined
  }

  function replies(channel: string, rootTs: string): MessageRecord[] {
    return workspace.thread(channel, rootTs).filter((record) => record.deletedTs === undefined)
  }

  /** Brings the counters of a thread's root up to date. */
  function countReplies(root: MessageRecord): void {
    const those = replies(root.channel, root.message.ts)
    const authors = [...new Set(those.map(({ message }) => message.user ?? ''))]
    root.message = {
      ...root.message,
      thread_ts: root.message.ts,
      reply_count: those.length,
      reply_users_count: authors.length,
      reply_users: authors,
      latest_reply: those.at(-1)?.message.ts ?? '0000000000.000000',
      is_locked: false,
      subscribed: false,
    }
  }

  /**
   * Puts a message into a channel. A `threadTs` whose message is gone does not fail: Slack silently posts to the
   * channel instead, and the answer lacks `thread_ts` (slack-go/slack issue 1571).
   */
  function post(input: NewMessage): SlackMessage {
    const ts = workspace.nextTs()
    const root = input.threadTs === undefined ? undefined : liveRecord(input.channel, input.threadTs)
    const byBot = input.author === workspace.app.botUserId
    const subtype = input.files ? 'file_share' : input.broadcast && root ? 'thread_broadcast' : undefined
    const message: SlackMessage = {
      type: 'message',
      ...(subtype === undefined ? {} : { subtype }),
      text: input.text,
      user: input.author,
      ts,
      team: workspace.team.id,
      ...(input.clientMessageId === undefined ? {} : { client_msg_id: input.clientMessageId }),
      ...(byBot ? botFields(workspace) : {}),
      ...(input.blocks?.length ? { blocks: input.blocks } : {}),
      ...(input.attachments?.length ? { attachments: input.attachments } : {}),
      ...(input.metadata ? { metadata: input.metadata } : {}),
      ...(input.files ? { files: input.files, upload: false, display_as_bot: false } : {}),
      ...(root ? { thread_ts: root.message.ts, parent_user_id: root.message.user ?? 'USLACKBOT' } : {}),
    }
    const record: MessageRecord = {
      channel: input.channel,
      message,
      versions: [],
      ...(input.broadcast && root ? { broadcast: true } : {}),
    }
    workspace.store(record)
    if (root) {
      countReplies(root)
      if (subtype === 'thread_broadcast') record.message = { ...message, root: root.message }
      shown(root)
    }
    shown(record)
    tell(input.channel, postedEvent(record.message, { channel: input.channel, eventTs: ts }))
    return record.message
  }

  function edit(record: MessageRecord, change: MessageEdit, by: string): SlackMessage {
    const previous = record.message
    const ts = workspace.nextTs()
    const { blocks, attachments, ...rest } = previous
    const newBlocks = change.blocks ?? blocks
    const newAttachments = change.attachments ?? attachments
    record.versions = [...record.versions, previous].slice(-KEPT_VERSIONS)
    record.message = {
      ...rest,
      text: change.text ?? previous.text,
      ...(newBlocks?.length ? { blocks: newBlocks } : {}),
      ...(newAttachments?.length ? { attachments: newAttachments } : {}),
      ...(change.metadata ? { metadata: change.metadata } : {}),
      edited: { user: by, ts },
    }
    shown(record)
    tell(record.channel, changedEvent(record.message, previous, { channel: record.channel, eventTs: ts }))
    return record.message
  }

  /**
   * Takes a message away. A root that still has replies becomes a tombstone, told as `message_changed`; it goes
   * for good with its last reply.
   */
  function remove(record: MessageRecord): void {
    const previous = record.message
    const ts = workspace.nextTs()
    record.versions = [...record.versions, previous].slice(-KEPT_VERSIONS)
    const place = { channel: record.channel, eventTs: ts }
    if (replies(record.channel, previous.ts).length > 0) {
      record.message = tombstone(previous)
      shown(record)
      tell(record.channel, changedEvent(record.message, previous, place))
      return
    }
    record.deletedTs = ts
    shown(record)
    tell(record.channel, deletedEvent(previous, place))
    const root = previous.thread_ts === undefined ? undefined : liveRecord(record.channel, previous.thread_ts)
    if (!root || root === record) return
    countReplies(root)
    shown(root)
    if (root.message.subtype === 'tombstone' && root.message.reply_count === 0) remove(root)
  }

  /** A deleted file leaves the messages that showed it; one that showed nothing else goes with it. */
  function dropFile(file: SlackFile): void {
    const records = [...file.channels, ...file.ims].flatMap((channel) => workspace.records(channel))
    for (const record of records.filter(({ deletedTs }) => deletedTs === undefined)) {
      const { files = [], text } = record.message
      const left = files.filter(({ id }) => id !== file.id)
      if (left.length === files.length) continue
      if (left.length === 0 && text === '') remove(record)
      else {
        record.message = { ...record.message, files: left }
        shown(record)
      }
    }
  }

  return { post, edit, remove, dropFile, replies, liveRecord }
}

function botFields(workspace: Workspace): Partial<SlackMessage> {
  const { app, team } = workspace
  return {
    bot_id: app.botId,
    app_id: app.id,
    bot_profile: {
      id: app.botId,
      app_id: app.id,
      user_id: app.botUserId,
      name: app.name,
      icons: {},
      deleted: false,
      updated: 0,
      team_id: team.id,
    },
  }
}

function tombstone(message: SlackMessage): SlackMessage {
  return {
    type: 'message',
    subtype: 'tombstone',
    text: 'This message was deleted.',
    user: 'USLACKBOT',
    hidden: true,
    ts: message.ts,
    thread_ts: message.ts,
    parent_user_id: 'USLACKBOT',
    reply_count: message.reply_count ?? 0,
    reply_users_count: message.reply_users_count ?? 0,
    latest_reply: message.latest_reply ?? '0000000000.000000',
    reply_users: message.reply_users ?? [],
    is_locked: false,
    subscribed: false,
  }
}
