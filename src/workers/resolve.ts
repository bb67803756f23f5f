import { partnerOf } from '../cases/case.ts'
import type { Effect } from '../cases/effects.ts'
import type { Sendable } from '../cases/outbound.ts'
import { staffMember } from '../routing/staff.ts'
import { isAtDesk } from '../routing/desk-of-case.ts'
import { openAlarms } from '../storage/alarms.ts'
import { casesOfTenant, loadCase } from '../storage/cases.ts'
import type { OutboxRow } from '../storage/outbox.ts'
import { viewOf } from './case-view.ts'
import { staffLanguageOf } from '../words.ts'
import type { JobContext, Routing } from './context.ts'
import { casesFor } from './staff/overview.ts'
import { personSays } from './translation/person-says.ts'
import { tasksOf } from './upkeep/tasks.ts'
import { passOnLine } from './upkeep/partner-link.ts'

/** Nothing to send: the effect is out of date, and why. */
export type Superseded = { kind: 'superseded'; why: string }

/** A file goes in a lane of its own, and may be there before the thread it belongs in. */
export const NO_THREAD_YET = 'no_thread_yet'

/** The language of the installation's staff where no single reader is meant. */
const STAFF_LANGUAGE = 'de'

/** A page this long after the alarm is not the first one. */
const AGAIN_AFTER_MS = 60_000

/** Turns what is owed into what is sent, with the state of this moment. */
export async function resolve(context: JobContext, row: OutboxRow): Promise<Sendable | Superseded> {
  const { effect } = row
  const routing = await context.routing()
  switch (effect.kind) {
    case 'tenant_message': {
      const tenant = await context.tenants.load(effect.tenantId)
      if (!tenant) return superseded('tenant_erased')
      const { platform, says, source } = effect
      const reply = says?.translation
        ? personSays(context.words(tenant.language ?? STAFF_LANGUAGE), says, source?.messageId)
        : effect.reply
      return { kind: 'tenant_message', platform, chatId: tenant.contact.chatId, reply }
    }
    case 'farewell':
      return { kind: 'tenant_message', platform: effect.platform, chatId: effect.chatId, reply: effect.reply }
    case 'erase_messages': {
      const { platform, chatId, messageIds } = effect
      return { kind: 'delete_tenant_messages', platform, chatId, messageIds }
    }
    case 'case_card':
      return card(context, routing, effect)
    case 'thread_root':
    case 'thread_root_update':
    case 'case_line':
    case 'case_file':
      return threadPart(context, routing, effect)
    case 'thread_line': {
      const { channel, threadTs, line } = effect
      return {
        kind: 'thread_line',
        channel,
        threadTs,
        line,
        language: languageOf(context, routing, effect.slackUser),
      }
    }
    case 'ephemeral':
    case 'staff_message':
      return { ...effect, language: languageOf(context, routing, effect.slackUser) }
    case 'reaction':
      return effect
    case 'page':
      return pageLine(context, routing, effect)
    case 'app_home':
      return home(context, routing, effect)
    case 'partner_link':
      return passOnLine(context, effect, languageOf(context, routing, effect.slackUser))
    case 'page_webhook':
    case 'partner_mail':
      return superseded('not_a_message')
  }
}

async function card(
  context: JobContext,
  routing: Routing,
  effect: Extract<Effect, { kind: 'case_card' }>,
): Promise<Sendable | Superseded> {
  const record = await loadCase(context.db, effect.caseId)
  if (!record) return superseded('no_case')
  const view = viewOf(routing, record)
  const ts = record.card?.channel === effect.channel ? record.card.ts : null
  return { kind: 'case_card', channel: effect.channel, ts, view, language: STAFF_LANGUAGE }
}

/**
 * The conversation is for the claimer alone: whoever has lost the case gets nothing more of it (G3). What the tenant said
 * before it was closed still comes.
 */
async function threadPart(
  context: JobContext,
  routing: Routing,
  effect: Extract<Effect, { kind: 'thread_root' | 'thread_root_update' | 'case_line' | 'case_file' }>,
): Promise<Sendable | Superseded> {
  // Asked first: once it is not owed any more, the case knows where its thread is.
  const isThreadComing = effect.kind === 'case_file' && (await isRootOwed(context, effect.caseId))
  const record = await loadCase(context.db, effect.caseId)
  if (!record) return superseded('no_case')
  const { slackUser } = effect
  const language = languageOf(context, routing, slackUser)
  // Who left the desk reads nothing more of its cases (S10).
  const isHere = isAtDesk(routing.organisation, record.deskId, slackUser)
  const isClaimer = isHere && partnerOf(record.current) === slackUser
  if (effect.kind === 'thread_root_update') {
    const { channel, ts } = effect
    return { kind: 'thread_root_update', channel, ts, view: viewOf(routing, record), language }
  }
  if (effect.kind === 'case_line' && effect.own && isHere)
    return { kind: 'thread_line', ...effect.own, line: effect.line, language }
  if (!isClaimer) return superseded('not_claimer')
  if (effect.kind === 'thread_root')
    return { kind: 'thread_root', slackUser, view: viewOf(routing, record), language }
  if (!record.thread) return superseded(isThreadComing ? NO_THREAD_YET : 'no_thread')
  const { channel, ts: threadTs } = record.thread
  if (effect.kind === 'case_file') return { kind: 'thread_file', channel, threadTs, file: effect.file }
  return { kind: 'thread_line', channel, threadTs, line: effect.line, language }
}

async function isRootOwed({ db }: JobContext, caseId: string): Promise<boolean> {
  const owed = await db
    .selectFrom('outbox')
    .select('id')
    .where('case_id', '=', caseId)
    .where('kind', '=', 'thread_root')
    .where('state', 'in', ['owed', 'sending'])
    .limit(1)
    .executeTakeFirst()
  return owed !== undefined
}

/** Called again the words are others, and also when somebody has the case and danger came anew. */
async function pageLine(
  context: JobContext,
  routing: Routing,
  { caseId, slackUser }: Extract<Effect, { kind: 'page' }>,
): Promise<Sendable | Superseded> {
  const [alarm] = await openAlarms(context.db, caseId)
  const record = alarm && (await loadCase(context.db, caseId))
  if (!record) return superseded('acknowledged')
  const { reference, deskName, claimedByName } = viewOf(routing, record)
  const again = context.now().getTime() - alarm.since.getTime() >= AGAIN_AFTER_MS
  const key = 'claimedBy' in record.current ? 'staff-page-claimed' : again ? 'staff-page-again' : 'staff-page'
  const args = { reference, desk: deskName, name: claimedByName ?? '' }
  return {
    kind: 'staff_message',
    slackUser,
    line: { kind: 'note', key, args },
    language: languageOf(context, routing, slackUser),
  }
}

async function home(
  context: JobContext,
  routing: Routing,
  { slackUser, teamId }: Extract<Effect, { kind: 'app_home' }>,
): Promise<Sendable | Superseded> {
  const member = staffMember(routing.organisation, slackUser)
  if (member) {
    const cases = await casesFor(context, member)
    return {
      kind: 'app_home',
      slackUser,
      home: { role: 'staff', ...cases, upkeep: await tasksOf(context, slackUser) },
      language: languageOf(context, routing, slackUser),
    }
  }
  const tenant = teamId === null ? null : await context.tenants.find('slack', teamId, slackUser)
  const requests = tenant ? await casesOfTenant(context.db, tenant.id) : []
  return {
    kind: 'app_home',
    slackUser,
    home: {
      role: 'tenant',
      requests: requests.map(({ reference, current, openedAt }) => ({
        reference,
        state: current.kind,
        openedAt: openedAt.toISOString(),
      })),
    },
    language: tenant?.language ?? STAFF_LANGUAGE,
  }
}

/** Whether a person may open a modal on a case: their desk, and their case. Checked again when it is submitted (S10). */
export async function mayActOn(context: JobContext, slackUser: string, caseId: string): Promise<boolean> {
  const record = await loadCase(context.db, caseId)
  const { organisation } = await context.routing()
  if (!record || !isAtDesk(organisation, record.deskId, slackUser)) return false
  return 'claimedBy' in record.current && record.current.claimedBy === slackUser
}

function languageOf({ words }: JobContext, { organisation }: Routing, slackUser: string): string {
  return staffLanguageOf(words, staffMember(organisation, slackUser)?.person?.languages ?? [])
}

function superseded(why: string): Superseded {
  return { kind: 'superseded', why }
}
