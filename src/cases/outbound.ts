/** What we owe the outside world, in our own words; `bots/` renders it for a platform and sends it. */

import type { Look } from '../knowledge/upkeep/verbs.ts'
import type { UpkeepTasks } from '../knowledge/upkeep/view.ts'
import type { FileReference, TenantAction } from './inbound.ts'
import type { CaseState, Urgency } from './case.ts'

/** A run of text, bold or plain. Everything in it is inert: renderers escape or use entities, never parse (S8). */
export type Span = { text: string; bold?: true }

/** A button of a tenant's message. `id` is opaque; at most 36 characters so that callback_data fits 64 bytes (T6). */
export type Button = { action: TenantAction; id: string; label: string }

/** A message to a tenant, already in their language. Rows of buttons, at most eight buttons in all. */
export type Reply = { spans: Span[]; buttons: Button[][] }

/** What a case card shows: no name, no address, no word of the tenant (G3). */
export type CaseView = {
  caseId: string
  reference: string
  state: CaseState
  topics: string[]
  urgency: Urgency
  /** Crisis kind, when the fixed screen found danger. */
  crisis: string | null
  area: string | null
  language: string
  /** ISO time since when the tenant waits. */
  waitingSince: string
  deskName: string
  /** Names of those of the desk who speak it; null where all of them do, or it is not known. */
  spokenBy: readonly string[] | null
  claimedBy: string | null
  claimedByName: string | null
  outcome: string | null
  /** ISO time by which it should be claimed; null once claimed or closed. */
  claimBy: string | null
  /** Closed, and the tenant is still there. */
  canReopen: boolean
}

/** What came of translating what one side wrote to the other; languages are ISO 639-1. */
export type Translation =
  | { kind: 'translated'; from: string; to: string; text: string }
  /** It stands there as it was written; `why`: the tokens of the day or month are used up. */
  | { kind: 'untranslated'; from: string; to: string; why?: 'budget' }
  /** In the language of its reader already. */
  | { kind: 'needless' }

/** One line of the conversation as the claimer sees it. */
export type ThreadLine =
  | {
      kind: 'tenant'
      text: string
      /** Under which it is kept; absent: it is not kept by itself. */
      messageId?: string
      /** A new version of something said before. */
      edited?: true
      /** Known once it is about to be sent, where a translator is configured. */
      translation?: Translation
    }
  /** A line of ours: `key` of the locale files with its arguments. */
  | {
      kind: 'note'
      key: string
      args: Record<string, string | number>
      /** Leads to what the line is about. */
      button?: { look: Look; about: string }
    }
  /** The entries the bot named to the tenant, each to be called wrong in one click. */
  | { kind: 'named_entries'; entries: { id: string; name: string }[] }

/** Everything that can be sent. `language` is the reader's. */
export type Sendable =
  | { kind: 'tenant_message'; platform: 'telegram' | 'slack'; chatId: string; reply: Reply }
  /** Deletes the bot's own messages at a tenant's chat (erasure, G4). */
  | { kind: 'delete_tenant_messages'; platform: 'telegram' | 'slack'; chatId: string; messageIds: string[] }
  /** The card in the desk's channel: posted when `ts` is null, updated in place otherwise. */
  | { kind: 'case_card'; channel: string; ts: string | null; view: CaseView; language: string }
  /** Opens the claimer's direct message and posts the root of the case's thread. */
  | { kind: 'thread_root'; slackUser: string; view: CaseView; language: string }
  /** Rewrites the root (its buttons follow the state). */
  | { kind: 'thread_root_update'; channel: string; ts: string; view: CaseView; language: string }
  | { kind: 'thread_line'; channel: string; threadTs: string; line: ThreadLine; language: string }
  /** A file of a tenant, shared in the thread. Its id at Slack is known before it is shown, and shown only once. */
  | { kind: 'thread_file'; channel: string; threadTs: string; file: FileReference }
  /** Seen by one person only, in a channel. */
  | { kind: 'ephemeral'; channel: string; slackUser: string; line: ThreadLine; language: string }
  /** A message of the bot to a staff member outside any case thread. */
  | { kind: 'staff_message'; slackUser: string; line: ThreadLine; language: string }
  | { kind: 'reaction'; channel: string; ts: string; name: 'white_check_mark' | 'warning' }
  | { kind: 'app_home'; slackUser: string; home: HomeView; language: string }

export type HomeView =
  | { role: 'staff'; unclaimed: CaseView[]; mine: CaseView[]; overdue: CaseView[]; upkeep: UpkeepTasks }
  | { role: 'tenant'; requests: { reference: string; state: CaseState; openedAt: string }[] }

/** What came of one attempt to send. */
export type SendOutcome =
  /** Done. `ids`: platform message ids in order (Telegram message ids, Slack ts); `channel` where Slack put it. */
  | { kind: 'sent'; ids: string[]; channel?: string }
  /** The next of several parts is out, `sentIds` are all so far; the others wait for their turn in the pace. */
  | { kind: 'partly'; sentIds: string[] }
  /** The platform asks to wait; nothing was sent (or only the first `sentIds` parts of a split message). */
  | { kind: 'wait'; seconds: number; sentIds: string[] }
  /** The tenant cannot be reached any more: blocked, account gone (T8). */
  | { kind: 'unreachable'; code: string }
  /** The group became a supergroup: write there from now on (T8). */
  | { kind: 'moved'; chatId: string }
  /** The platform will never take this. */
  | { kind: 'rejected'; code: string }
  /** Surely not executed (no connection, 5xx answer): may be tried again. */
  | { kind: 'not_sent'; code: string; sentIds: string[] }
  /** The connection was lost after the request left: may or may not have been executed (T11). */
  | { kind: 'unknown'; code: string; sentIds: string[] }

/** A file as it was fetched, kept in memory alone. */
export type FetchedFile = { kind: 'fetched'; name: string; mimeType: string; bytes: Uint8Array<ArrayBuffer> }

/**
 * Fetches a file from the platform it was sent through. Never throws for a platform's answer. `gone`: no try will bring it
 * (expired, too large, refused); `away`: the platform cannot be reached now; `wait`: it asks to be left alone so long.
 */
export type FetchFile = (
  file: FileReference,
  signal?: AbortSignal,
) => Promise<
  FetchedFile | { kind: 'gone' | 'away'; code: string } | { kind: 'wait'; code: string; seconds: number }
>

/**
 * Sends one thing at one platform. Never throws for a platform's answer; `code` is a short code such as
 * `telegram_403_blocked`, never the text that was sent (Q5). `alreadySent` are the ids of the parts of a split
 * message that went out in an earlier attempt: they are not sent again.
 */
export type Send = (what: Sendable, alreadySent: string[]) => Promise<SendOutcome>
