import type { ShownMessage } from '../../slack/shown-message.ts'
import type { SlackBlock, SlackMessage, SlackReaction } from '../../slack/slack-types.ts'

/** A Slack message as the page draws it. */
export type PageMessage = {
  ts: string
  user: string
  isBot: boolean
  text: string
  blocks: SlackBlock[]
  files: { name: string; type: string }[]
  reactions: SlackReaction[]
  edited: boolean
  /** Deleted, but it still holds a thread. */
  tombstone: boolean
  /** Only the person who looks sees it. */
  ephemeral: boolean
  /** A reply that stands in the conversation as well. */
  broadcast: boolean
  /** `ts` of the root it hangs under; null for what stands in the conversation itself. */
  threadTs: string | null
  replies: number
}

export function pageMessage(
  message: ShownMessage | SlackMessage,
  { ephemeral }: { ephemeral: boolean },
): PageMessage {
  const { ts, thread_ts: root } = message
  return {
    ts,
    user: message.user ?? '',
    isBot: message.bot_id !== undefined,
    text: message.text,
    blocks: message.blocks ?? [],
    files: (message.files ?? []).map((file) => ({ name: file.name, type: file.pretty_type })),
    reactions: message.reactions ?? [],
    edited: message.edited !== undefined,
    tombstone: message.subtype === 'tombstone',
    ephemeral,
    broadcast: message.subtype === 'thread_broadcast',
    threadTs: root === undefined || root === ts ? null : root,
    replies: message.reply_count ?? 0,
  }
}
