/** The tables as kysely sees them; the SQL in `migrations/` is the source. */

import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely'
import type { CaseState } from '../cases/case.ts'
import type { UnhelpfulReason } from '../cases/inbound.ts'
import type { Button } from '../cases/outbound.ts'
import type { DeskTables } from './desk-tables.ts'
import type { DirectoryTables } from './directory-tables.ts'
import type { GapTables } from './gap-tables.ts'
import type { PassageTables } from './passage-tables.ts'
import type { UpkeepTables } from './upkeep/tables.ts'

type Timestamp = ColumnType<Date, Date | string, Date | string>
type SetByDatabase<T> = ColumnType<T, T | undefined, T>
/** `bigint` columns come back as text and are compared as such. */
type BigIdentity = ColumnType<string, never, never>

type CoreTables = {
  installation_keys: { name: string; wrapped: string }
  tenants: {
    id: string
    platform: 'telegram' | 'slack'
    bot_id: string
    contact_mac: string
    contact: string | null
    data_key: string | null
    language: string | null
    language_from: string | null
    area: string | null
    notice_given_at: Timestamp | null
    voice_allowed: boolean | null
    voice_notice: string | null
    unreachable_at: Timestamp | null
    erased_at: Timestamp | null
    created_at: SetByDatabase<Date>
  }
  erasures: { tenant_id: string; erased_at: Timestamp }
  lanes: { name: string; owner: string; fence: Generated<string>; lease_until: Timestamp }
  leases: { name: string; owner: string; fence: Generated<string>; lease_until: Timestamp }
  conversations: {
    id: string
    tenant_id: string
    state: JSONColumnType<Record<string, unknown>, string | undefined>
    counted: ColumnType<string | null, string | null | undefined, string | null>
    /** Buttons below our last message. */
    offered: JSONColumnType<Button[] | null, string | null | undefined, string | null>
    offered_at: Timestamp | null
    updated_at: SetByDatabase<Date>
  }
  inbox: {
    id: BigIdentity
    platform: string
    bot_id: string
    platform_id: string
    lane: string
    tenant_id: string | null
    payload: string | null
    attempts: Generated<number>
    not_before: SetByDatabase<Date>
    received_at: SetByDatabase<Date>
    handled_at: Timestamp | null
    set_aside_at: Timestamp | null
    error_code: string | null
    /** Key of the effect that covers the message. */
    answered_by: string | null
  }
  unhelpful_answers: { week: string; reason: UnhelpfulReason; answers: number }
  messages: {
    id: string
    tenant_id: string
    direction: 'tenant' | 'bot' | 'person' | 'note'
    text: string
    /** What came that is no text, sealed. */
    attachment: string | null
    inbox_id: string | null
    platform_message_id: string | null
    /** Messages answered together: which piece of `text` each was. */
    parts: ColumnType<{ id: string | null; length: number }[], string | undefined>
    case_id: string | null
    author: string | null
    /** Sealed; see `storage/translations.ts`. */
    translation: string | null
    created_at: SetByDatabase<Date>
  }
  cases: {
    id: string
    reference: string
    tenant_id: string
    desk_id: string
    state: CaseState
    claimed_by: string | null
    outcome: string | null
    rating: number | null
    topics: string[]
    urgency: 'normal' | 'high' | 'emergency'
    crisis: string | null
    area: string | null
    language: string
    due_on: string | null
    opened_at: Timestamp
    claimed_at: Timestamp | null
    closed_at: Timestamp | null
    out_of_hours_told_at: Timestamp | null
    card_channel: string | null
    card_ts: string | null
    thread_channel: string | null
    thread_ts: string | null
    /** Messages that belong to an earlier case. */
    about: SetByDatabase<string[]>
    version: Generated<number>
  }
  case_threads: {
    channel: string
    thread_ts: string
    case_id: string
    slack_user: string
    opened_at: SetByDatabase<Date>
  }
  case_events: {
    case_id: string
    sequence: number
    kind: string
    data: JSONColumnType<Record<string, unknown>, string, never>
    actor: string
    at: Timestamp
    previous_mac: string
    mac: string
  }
  referrals: {
    id: string
    case_id: string
    service_id: string
    state: string
    by: string
    consent_at: Timestamp | null
    created_at: SetByDatabase<Date>
    settled_at: Timestamp | null
  }
  deadlines: { case_id: string; kind: 'claim' | 'tenant'; due_at: Timestamp; met_at: Timestamp | null }
  outbox: {
    id: string
    position: BigIdentity
    effect_key: string
    lane: string
    priority: Generated<number>
    kind: string
    effect: string | null
    sealed_for: string | null
    inbox_id: string | null
    case_id: string | null
    state: Generated<'owed' | 'sending' | 'sent' | 'failed' | 'superseded'>
    ambiguous: Generated<boolean>
    attempts: Generated<number>
    not_before: SetByDatabase<Date>
    sent_ids: Generated<string[]>
    channel: string | null
    error_code: string | null
    created_at: SetByDatabase<Date>
    settled_at: Timestamp | null
  }
  pauses: { scope: string; until: Timestamp }
  model_switch: {
    one: GeneratedAlways<boolean>
    is_on: boolean
    switched_by: string
    switched_at: Timestamp
  }
  model_use: { purpose: string; subject: string; period: string; tokens: string }
}

export type Tables = CoreTables & DeskTables & DirectoryTables & GapTables & PassageTables & UpkeepTables
