import type { MessageRecord, SlackMessage } from './slack-types.ts'

/** A message as someone looking at the channel sees it, with its past. */
export type ShownMessage = SlackMessage & {
  channel: string
  /** It was there and is gone. */
  deleted: boolean
  /** What it was before, oldest first. */
  versions: SlackMessage[]
}

/** Shares its parts with the record: to look at, not to hand out. */
export function glimpsedMessage(record: MessageRecord): ShownMessage {
  return {
    ...record.message,
    channel: record.channel,
    deleted: record.deletedTs !== undefined,
    versions: record.versions,
  }
}

export function shownMessage(record: MessageRecord): ShownMessage {
  return structuredClone(glimpsedMessage(record))
}
