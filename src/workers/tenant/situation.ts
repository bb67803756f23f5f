import { randomUUID } from 'node:crypto'
import type { OwedEffect } from '../../cases/effects.ts'
import type { Platform, TenantInbound, UnhelpfulReason } from '../../cases/inbound.ts'
import type { Button, Reply, Span } from '../../cases/outbound.ts'
import type { CrisisFinding } from '../../knowledge/crisis/screen.ts'
import type { Gap, GapReason } from '../../knowledge/gaps/gap.ts'
import type { Understanding } from '../../knowledge/understanding/understanding.ts'
import { germanDay } from '../../knowledge/understanding/days.ts'
import { openCaseOf, type CaseRecord } from '../../storage/cases.ts'
import { readConversation, type Offered } from '../../storage/conversations.ts'
import type { DatabaseTransaction } from '../../storage/database.ts'
import type { InboxRow } from '../../storage/inbox.ts'
import type { Tenant } from '../../storage/tenants.ts'
import { spokenLanguage, type Words } from '../../words.ts'
import type { JobContext, Routing } from '../context.ts'
import type { ConversationState } from './conversation.ts'
import type { Voice } from './voice.ts'

/** What is true when a tenant's message is handled. */
export type Situation = {
  row: InboxRow
  inbound: TenantInbound
  tenant: Tenant
  conversation: ConversationState
  /** What stands below our last message. */
  offered: Offered | null
  openCase: CaseRecord | null
  routing: Routing
  /** What the message means, when it has words; read once. */
  understood: Understanding | null
  /** Danger that a chat model alone saw. */
  dangerByModel: CrisisFinding | null
  /** What became of a voice note in this turn. */
  voice: Voice | null
  /** Whether a model may write down voice notes, with what this turn says of it; null: nobody said. */
  voiceAllowed: boolean | null
  /** The turn is about a note that came before; `isInCase`: the recording is with whoever has the case. */
  late: { isInCase: boolean } | null
  /** Words in the language we answer in. */
  words: Words
  language: string
  /** How we know it; null: supposed. */
  languageFrom: string | null
  /** Another language that one message was in. */
  suspectedLanguage: string | null
  now: Date
  /** The calendar day in German time, YYYY-MM-DD. */
  today: string
  /** Id under which what the tenant wrote is kept. */
  messageId: string
}

/** What comes of a message. Everything is written in one transaction with the inbox row (Q1). */
export type Reaction = {
  reply: Reply | null
  conversation?: ConversationState
  tenant?: { language?: string; languageFrom?: string; area?: string; unreachableAt?: Date | null }
  /** The case the tenant's message belongs to. */
  caseId?: string
  /** Further writes of this turn, and what they owe. */
  write?: (trx: DatabaseTransaction) => Promise<OwedEffect[]>
  emergency?: boolean
  /** What the directory could not answer; counted without a word of the tenant. */
  gaps?: Gap[]
  /** Why an answer did not help; counted as a code. */
  unhelpful?: UnhelpfulReason
  /** The reply is not kept: it shows what is kept already, or what must not be. */
  unkept?: boolean
  /** The tenant is no more: nothing about them is written after this turn's own writes. */
  erased?: boolean
}

/** Reads everything a decision needs; null when the tenant was erased meanwhile. */
export async function readSituation(
  context: JobContext,
  row: InboxRow,
  inbound: TenantInbound,
): Promise<Situation | null> {
  if (row.tenantId === null) return null
  const tenant = await context.tenants.load(row.tenantId)
  if (!tenant) return null
  const { state, offered } = await readConversation(context.db, tenant.id)
  const conversation: ConversationState = state
  const language = tenant.language ?? inbound.languageHint?.slice(0, 2).toLowerCase() ?? 'de'
  const now = context.now()
  return {
    row,
    inbound,
    tenant,
    conversation,
    offered,
    openCase: await openCaseOf(context.db, tenant.id),
    routing: await context.routing(),
    understood: null,
    dangerByModel: null,
    voice: null,
    voiceAllowed: tenant.voiceAllowed,
    late: null,
    words: wordsFor(context, language, tenant.platform),
    language,
    languageFrom: tenant.languageFrom,
    suspectedLanguage: conversation.suspectedLanguage ?? null,
    now,
    today: germanDay(now),
    messageId: randomUUID(),
  }
}

/** The same situation, answered in another language. */
export function inLanguage(context: JobContext, situation: Situation, language: string): Situation {
  return { ...situation, language, words: wordsFor(context, language, situation.tenant.platform) }
}

/** Words that know where they are read: a command is written differently on each platform. */
export function wordsFor(context: JobContext, language: string, platform: Platform): Words {
  const words = context.words(language)
  return (key, args) => words(key, { chat: platform, ...args })
}

/** What a text means, in this conversation. */
export function understand(
  context: JobContext,
  { tenant, inbound, today }: Situation,
  text: string,
): Understanding {
  return context.knowledge.understand(text, {
    today,
    tenantLanguage:
      tenant.languageFrom === 'tenant' && tenant.language ? spokenLanguage(tenant.language) : null,
    platformLanguage: tenant.language ? spokenLanguage(tenant.language) : inbound.languageHint,
  })
}

/** What a question that nobody could answer was about. */
export function gapsIn(
  context: JobContext,
  { tenant: { area } }: Situation,
  reason: GapReason,
  text: string,
  understood: Understanding,
): Gap[] {
  return context.knowledge.askedAbout(text, { ...understood, area }).map((about) => ({ ...about, reason }))
}

/** A plain reply. */
export function say(text: string, buttons: Button[][] = []): Reply {
  return { spans: [{ text }], buttons }
}

/** Puts replies below one another, buttons of the last ones included: one message out for one message in (W1). */
export function join(...replies: (Reply | null)[]): Reply {
  const parts = replies.filter((reply) => reply !== null)
  return {
    spans: parts.flatMap((reply, index): Span[] =>
      index === 0 ? reply.spans : [{ text: '\n\n' }, ...reply.spans],
    ),
    buttons: parts.flatMap((reply) => reply.buttons),
  }
}
