/**
 * What we owe the outside world, as it is kept in the outbox: references, and for tenants the words. It becomes a
 * `Sendable` only at delivery, with the state of that moment: a card always shows what is true now.
 */

import type { AttachmentKind, FileReference, Platform } from './inbound.ts'
import type { Reply, ThreadLine, Translation } from './outbound.ts'

/** Where a person of ours wrote the message that is being delivered, so that it can be marked there. */
export type StaffSource = {
  caseId: string
  messageId: string
  slackUser: string
  channel: string
  threadTs: string
  ts: string
}

/** What a person of ours wrote to a tenant. */
export type PersonSays = { name: string; text: string; translation?: Translation }

export type Effect =
  | {
      kind: 'tenant_message'
      tenantId: string
      platform: Platform
      reply: Reply
      source?: StaffSource
      /** What `reply` passes on, for as long as it may still be translated. */
      says?: PersonSays
    }
  /** The last word to a tenant whose data is gone: carries the chat itself, for nothing else knows it any more. */
  | { kind: 'farewell'; tenantId: string; platform: Platform; chatId: string; reply: Reply }
  | { kind: 'erase_messages'; tenantId: string; platform: Platform; chatId: string; messageIds: string[] }
  | { kind: 'case_card'; caseId: string; channel: string }
  | { kind: 'thread_root'; caseId: string; slackUser: string }
  | { kind: 'thread_root_update'; caseId: string; channel: string; ts: string; slackUser: string }
  /**
   * A line in the case's thread of one person, dropped when somebody else has the case by then (G3); `own`: it says what
   * became of their own words, where they wrote them, and comes whoever has the case.
   */
  | {
      kind: 'case_line'
      caseId: string
      slackUser: string
      line: ThreadLine
      own?: { channel: string; threadTs: string }
    }
  /** A file of the tenant in the case's thread of one person: the reference alone, it is fetched when it is sent. */
  | { kind: 'case_file'; caseId: string; slackUser: string; media: AttachmentKind; file: FileReference }
  /** A line in a known thread, whoever has the case. */
  | { kind: 'thread_line'; channel: string; threadTs: string; slackUser: string; line: ThreadLine }
  | { kind: 'ephemeral'; channel: string; slackUser: string; line: ThreadLine }
  | { kind: 'staff_message'; slackUser: string; line: ThreadLine }
  | { kind: 'reaction'; channel: string; ts: string; name: 'white_check_mark' | 'warning' }
  | { kind: 'app_home'; slackUser: string; teamId: string | null }
  /** Calls a person on duty to an emergency, in their direct message. */
  | { kind: 'page'; caseId: string; slackUser: string }
  /** The second way to reach the person on call, if the installation has one. */
  | { kind: 'page_webhook'; caseId: string }
  /** Asks the organization of an entry by mail; the link is signed when it is sent. */
  | { kind: 'partner_mail'; linkId: string }
  /** The same link for a person of ours, to pass on; `key` of the locale files says why. */
  | { kind: 'partner_link'; linkId: string; slackUser: string; key: string }

/** An effect with what the outbox needs to keep it once and in order. */
export type OwedEffect = {
  /** Unique per effect: owing it twice sends it once (Q1). */
  key: string
  effect: Effect
  /** Whose data key seals it; null: the installation's. */
  sealedFor: string | null
  inboxId: string | null
  caseId: string | null
  emergency: boolean
  /** Help in danger, or a call to it: before all else its lane owes, what people say in an emergency too (C1). */
  help?: true
}

/** Effects of one lane are sent one after another, in order. */
export function laneOf(effect: Effect): string {
  switch (effect.kind) {
    case 'tenant_message':
    case 'farewell':
    case 'erase_messages':
      return `send/${effect.platform}/tenant/${effect.tenantId}`
    case 'case_card':
    case 'ephemeral':
      return `send/slack/channel/${effect.channel}`
    case 'app_home':
      return `send/slack/home/${effect.slackUser}`
    case 'reaction':
      return `send/slack/reaction/${effect.channel}`
    // It may take long, or never come: nothing else waits for it.
    case 'case_file':
      return `send/slack/file/${effect.caseId}`
    case 'page_webhook':
      return `send/pager/${effect.caseId}`
    case 'partner_mail':
      return `send/mail/${effect.linkId}`
    case 'thread_root':
    case 'thread_root_update':
    case 'case_line':
    case 'thread_line':
    case 'staff_message':
    case 'partner_link':
    case 'page':
      return `send/slack/user/${effect.slackUser}`
  }
}
