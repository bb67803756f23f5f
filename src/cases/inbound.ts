/** What reached us from outside, parsed by `bots/` and kept encrypted in the inbox before it is acknowledged. */

import type { Coordinates } from '../knowledge/directory/distance.ts'
import type { Act, Submitted } from '../knowledge/upkeep/verbs.ts'

export type Platform = 'telegram' | 'slack'

/** Buttons a tenant can press. Telegram carries them as `v1:<action>:<opaque id>`, at most 64 bytes (T6). */
export const TENANT_ACTIONS = [
  'consent_yes',
  'consent_no',
  'human',
  'helpful',
  'not_helpful',
  'reason',
  'more',
  'language',
  'area',
  'age',
  'rate',
  'erase_yes',
  'erase_no',
  'voice_yes',
  'voice_no',
  'original',
] as const
export type TenantAction = (typeof TENANT_ACTIONS)[number]

/** Why an answer did not help: the tail of a `reason` button's id, after the answer's. */
export const UNHELPFUL_REASONS = ['wrong_topic', 'too_far', 'not_for_me', 'been_there', 'other'] as const
export type UnhelpfulReason = (typeof UNHELPFUL_REASONS)[number]

/** Commands of a tenant; on Slack the same words without the slash. */
export const TENANT_COMMANDS = [
  'start',
  'help',
  'language',
  'human',
  'mydata',
  'deletemydata',
  'cancel',
] as const
export type TenantCommand = (typeof TENANT_COMMANDS)[number]

export type TenantContent =
  | { kind: 'text'; text: string }
  | { kind: 'command'; command: TenantCommand }
  /** `id` is the opaque id of the button; it proves nothing and is looked up again (T7). */
  | { kind: 'press'; action: TenantAction; id: string }
  /** The tenant changed an earlier message; `messageId` of the inbound says which. */
  | { kind: 'edited'; text: string }
  /**
   * `place`: where somebody says they are, as exact as it came; of a location alone. `seconds`: how long a voice note
   * is, where the platform says so. `phone`: the sender's own number, of a contact alone. `more`: what came in the same
   * message. `unavailable`: why a file that came cannot be had: larger than a bot may fetch, or lying with somebody else.
   */
  | {
      kind: 'attachment'
      media: AttachmentKind
      caption: string
      fileId: string | null
      place?: Coordinates
      seconds?: number
      phone?: string
      more?: { media: AttachmentKind; fileId: string }[]
      unavailable?: 'too_big' | 'elsewhere'
    }
  /** The tenant blocked the bot, or let it write again (`my_chat_member`). */
  | { kind: 'reachable'; reachable: boolean }

export type AttachmentKind =
  | 'photo'
  | 'voice'
  | 'video'
  | 'document'
  | 'sticker'
  | 'location'
  | 'contact'
  | 'other'

/** A file at the platform it was sent through: a reference, which only our own bot there can follow. */
export type FileReference = { platform: Platform; fileId: string }

export type TenantInbound = {
  from: 'tenant'
  platform: Platform
  /** Our own account at the platform: Telegram bot id, Slack team id. */
  botId: string
  /** Unique per bot: Telegram `update_id`, Slack `event_id`, or a key made from an interaction (T1, S1). */
  platformId: string
  userId: string
  /** Where answers go: Telegram chat id, Slack direct-message channel. */
  chatId: string
  displayName: string
  /** BCP 47 tag from the platform's profile, if it has one. */
  languageHint: string | null
  /** The platform's id of the message, for edits and erasure; null for presses. */
  messageId: string | null
  content: TenantContent
}

/** Case verbs of staff: `action_id` of buttons and `callback_id` of modals carry these names. */
export const CASE_ACTIONS = [
  'case_claim',
  'case_release',
  'case_transfer',
  'case_close',
  'case_refer',
  'case_note',
  'case_appointment',
  'case_escalate',
  'case_reopen',
  'case_false_alarm',
] as const
export type CaseAction = (typeof CASE_ACTIONS)[number]

export type StaffContent =
  /** Written inside a thread of the person's direct message with the bot. */
  | {
      kind: 'thread_message'
      channel: string
      threadTs: string
      ts: string
      text: string
      files: number
      broadcast: boolean
    }
  | { kind: 'thread_edited'; channel: string; threadTs: string; ts: string; text: string }
  | { kind: 'thread_deleted'; channel: string; threadTs: string; ts: string }
  /** Written outside any thread: never delivered to a tenant. */
  | { kind: 'top_level_message'; channel: string; ts: string; text: string }
  /** A pressed button. `caseId` comes from the button's value and proves nothing (S10). */
  | { kind: 'action'; action: CaseAction; caseId: string; channel: string | null }
  /** A submitted modal; `values` by block id. `caseId` comes from private_metadata and proves nothing (S10). */
  | { kind: 'submission'; action: CaseAction; caseId: string; values: Record<string, string> }
  /** A pressed button of the directory that acts at once. `serviceId` proves nothing (S10). */
  | { kind: 'directory_action'; action: Act; serviceId: string; place: 'home' | 'message' }
  | ({ kind: 'directory_submission' } & Submitted)
  | { kind: 'home_opened' }

export type StaffInbound = {
  from: 'staff'
  platform: 'slack'
  botId: string
  platformId: string
  slackUser: string
  content: StaffContent
}

export type Inbound = TenantInbound | StaffInbound
