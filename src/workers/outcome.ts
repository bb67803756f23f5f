/** What a platform's answer means: for the outbox, for the case, for the people who wait for it. */

import type { OwedEffect, StaffSource } from '../cases/effects.ts'
import type { Platform } from '../cases/inbound.ts'
import type { SendOutcome, ThreadLine } from '../cases/outbound.ts'
import { appendEvents, openCaseOf } from '../storage/cases.ts'
import type { DatabaseTransaction } from '../storage/database.ts'
import { seal } from '../storage/encryption.ts'
import type { OutboxRow, Settled } from '../storage/outbox.ts'
import { afterFailure } from './after-failure.ts'
import { caseLine } from './case-effects.ts'
import type { JobContext } from './context.ts'
import type { Superseded } from './resolve.ts'
import { whatWentOut } from './translation/what-went-out.ts'
import { forgetUnsent, passOnInstead } from './upkeep/partner-link.ts'

/** A platform that cannot be reached is tried again for about half a day, then the effect is given up and named. */
const MOST_ATTEMPTS = 720
/** A file is tried for about a minute: whoever has the case can ask for it then. */
const MOST_FILE_ATTEMPTS = 7
const LONGEST_PAUSE_SECONDS = 60
const MOST_MOVES = 3

/** A chat with a message in it. */
export type Place = { platform: Platform; chatId: string }

/** @param place where the message is now, when it is about a tenant, who may have been erased meanwhile */
export async function recordOutcome(
  context: JobContext,
  row: OutboxRow,
  outcome: SendOutcome | Superseded,
  place: Place | null = null,
): Promise<void> {
  const { log, outbox } = context
  const about = { effect: row.effect.kind, outboxId: row.id, attempts: row.attempts + 1 }
  switch (outcome.kind) {
    case 'sent':
      return settle(context, row, sentTo(row, outcome), { place })
    case 'partly':
      return outbox.postpone(row.id, 0, 'more_to_send', outcome.sentIds)
    case 'superseded':
      return settle(context, row, { kind: 'superseded' })
    case 'wait':
      log.info({ ...about, seconds: outcome.seconds }, 'asked to wait')
      return outbox.postpone(row.id, outcome.seconds, 'asked_to_wait', outcome.sentIds)
    case 'not_sent':
      log.warn({ ...about, code: outcome.code }, 'not sent')
      if (row.attempts + 1 >= (row.effect.kind === 'case_file' ? MOST_FILE_ATTEMPTS : MOST_ATTEMPTS))
        return settle(context, row, { kind: 'failed', code: outcome.code })
      return outbox.postpone(
        row.id,
        Math.min(2 ** row.attempts, LONGEST_PAUSE_SECONDS),
        outcome.code,
        outcome.sentIds,
      )
    case 'unknown':
      log.warn({ ...about, code: outcome.code }, 'outcome unknown')
      // T11: once more, and recorded; a second unknown outcome ends it.
      if (row.ambiguous) return settle(context, row, { kind: 'failed', code: 'ambiguous' })
      return outbox.postpone(row.id, 1, outcome.code, outcome.sentIds, true)
    case 'moved':
      log.info(about, 'chat moved')
      if (row.effect.kind === 'tenant_message') await moveTenant(context, row.effect.tenantId, outcome.chatId)
      // T8: resent once; a platform that moves it again and again is not followed for ever.
      if (row.attempts >= MOST_MOVES) return settle(context, row, { kind: 'failed', code: 'chat_moved' })
      return outbox.postpone(row.id, 0, 'chat_moved', [])
    case 'unreachable':
      log.warn({ ...about, code: outcome.code }, 'tenant unreachable')
      return settle(context, row, { kind: 'failed', code: outcome.code }, { unreachable: true })
    case 'rejected':
      log.error({ ...about, code: outcome.code }, 'refused by the platform')
      return settle(context, row, { kind: 'failed', code: outcome.code })
  }
}

/** The chat of a tenant stands nowhere in clear (G5); where people of ours are written to is remembered. */
function sentTo({ effect }: OutboxRow, { ids, channel }: Extract<SendOutcome, { kind: 'sent' }>): Settled {
  return { kind: 'sent', ids, channel: 'tenantId' in effect ? null : (channel ?? null) }
}

async function settle(
  context: JobContext,
  row: OutboxRow,
  how: Settled,
  { unreachable = false, place = null }: { unreachable?: boolean; place?: Place | null } = {},
): Promise<void> {
  if (how.kind === 'sent' && !hasFollowUps(row)) {
    const settled = await context.outbox.settle(row.id, how, context.db)
    if (settled === 'for_nobody')
      await context.wake(await context.outbox.owe(afterErasure(row, how, place), context.db))
    return
  }
  const instead = how.kind === 'failed' ? await passOnInstead(context, row, how.code) : []
  const lanes = await context.db.transaction().execute(async (trx) => {
    const settled = await context.outbox.settle(row.id, how, trx)
    if (!settled) return []
    await forgetUnsent(trx, row, how)
    if (settled === 'for_nobody') return context.outbox.owe(afterErasure(row, how, place), trx)
    const effects = [
      ...(how.kind === 'sent' ? await afterSent(trx, row, how) : []),
      ...(how.kind === 'failed' ? [...(await afterFailure(context, trx, row)), ...instead] : []),
      ...(await afterTenantMessage(context, trx, row, how, unreachable)),
    ]
    return context.outbox.owe(effects, trx)
  })
  await context.wake(lanes)
}

/** A message that was under way while its tenant was erased goes again (G4). */
function afterErasure({ id, sealedFor }: OutboxRow, how: Settled, place: Place | null): OwedEffect[] {
  if (sealedFor === null || place === null || how.kind !== 'sent') return []
  return [
    {
      key: `erase-late/${id}`,
      effect: { kind: 'erase_messages', tenantId: sealedFor, ...place, messageIds: how.ids },
      sealedFor: null,
      inboxId: null,
      caseId: null,
      emergency: false,
    },
  ]
}

/** Whether a sent effect leads to anything else: a place to remember, a mark to set. */
function hasFollowUps({ effect }: OutboxRow): boolean {
  return (
    effect.kind === 'case_card' ||
    effect.kind === 'thread_root' ||
    (effect.kind === 'tenant_message' && effect.source !== undefined)
  )
}

/** Remembers where a card or thread stands. */
async function afterSent(
  trx: DatabaseTransaction,
  row: OutboxRow,
  sent: Extract<Settled, { kind: 'sent' }>,
): Promise<OwedEffect[]> {
  const { effect } = row
  const ts = sent.ids[0]
  if (ts === undefined) return []
  if (effect.kind === 'case_card') {
    await trx
      .updateTable('cases')
      .set({ card_channel: effect.channel, card_ts: ts })
      .where('id', '=', effect.caseId)
      .where('card_ts', 'is', null)
      .execute()
  }
  if (effect.kind === 'thread_root' && sent.channel !== null) {
    const { caseId, slackUser } = effect
    await trx
      .insertInto('case_threads')
      .values({ channel: sent.channel, thread_ts: ts, case_id: caseId, slack_user: slackUser })
      .onConflict((conflict) => conflict.columns(['channel', 'thread_ts']).doNothing())
      .execute()
    await trx
      .updateTable('cases')
      .set({ thread_channel: sent.channel, thread_ts: ts })
      .where('id', '=', caseId)
      .where('claimed_by', '=', slackUser)
      .execute()
  }
  return []
}

/** A person's message is marked where they wrote it; an unreachable tenant is told to whoever has the case (T8). */
async function afterTenantMessage(
  context: JobContext,
  trx: DatabaseTransaction,
  row: OutboxRow,
  how: Settled,
  unreachable: boolean,
): Promise<OwedEffect[]> {
  const { effect } = row
  if (effect.kind !== 'tenant_message' || how.kind === 'superseded') return []
  if (unreachable) {
    await trx
      .updateTable('tenants')
      .set({ unreachable_at: context.now() })
      .where('id', '=', effect.tenantId)
      .execute()
  }
  if (effect.source) return markSource(context, trx, row, effect.source, how, unreachable)
  if (how.kind === 'failed' && how.code === 'ambiguous') return askWhetherItCame(context, trx, row)
  if (!unreachable) return []
  const record = await openCaseOf(trx, effect.tenantId)
  if (!record || !('claimedBy' in record.current)) return []
  return [
    caseLine(
      record,
      record.current.claimedBy,
      `unreachable-${row.id}`,
      note('thread-tenant-unreachable', {}),
    ),
  ]
}

const UNSURE = 'unsure/'

/**
 * Nobody knows whether the tenant has the message, and a third try might show it again (T11). They get another one, which
 * says so: silence would be the worst answer.
 */
async function askWhetherItCame(
  context: JobContext,
  trx: DatabaseTransaction,
  { id, key, effect, inboxId, caseId, emergency }: OutboxRow,
): Promise<OwedEffect[]> {
  if (effect.kind !== 'tenant_message' || key.startsWith(UNSURE)) return []
  const tenant = await context.tenants.load(effect.tenantId, trx)
  if (!tenant) return []
  const text = context.words(tenant.language ?? 'de')('tenant-answer-unsure')
  return [
    {
      key: `${UNSURE}${id}`,
      effect: {
        kind: 'tenant_message',
        tenantId: tenant.id,
        platform: effect.platform,
        reply: { spans: [{ text }], buttons: [] },
      },
      sealedFor: tenant.id,
      inboxId,
      caseId,
      emergency,
    },
  ]
}

async function markSource(
  context: JobContext,
  trx: DatabaseTransaction,
  row: OutboxRow,
  source: StaffSource,
  how: Exclude<Settled, { kind: 'superseded' }>,
  unreachable: boolean,
): Promise<OwedEffect[]> {
  const { caseId, messageId, channel, threadTs, ts, slackUser } = source
  const delivered = how.kind === 'sent'
  const code = how.kind === 'failed' ? how.code : ''
  await appendEvents(
    trx,
    caseId,
    [delivered ? { kind: 'delivered', messageId } : { kind: 'not_delivered', messageId, code }],
    { actor: { kind: 'lotse' }, at: context.now(), chainKey: context.keys.chain },
  )
  const about = { sealedFor: null, inboxId: row.inboxId, caseId, emergency: row.emergency }
  const reaction: OwedEffect = {
    ...about,
    key: `mark/${row.id}`,
    effect: { kind: 'reaction', channel, ts, name: delivered ? 'white_check_mark' : 'warning' },
  }
  if (delivered) return [reaction, ...(await whatWentOut(context, trx, row))]
  const why = unreachable
    ? 'thread-tenant-unreachable'
    : code === 'ambiguous'
      ? 'thread-delivery-unknown'
      : 'thread-not-delivered'
  return [
    reaction,
    {
      ...about,
      key: `mark-why/${row.id}`,
      effect: { kind: 'thread_line', channel, threadTs, slackUser, line: note(why, { code }) },
    },
  ]
}

/** T8: the group became a supergroup; from now on we write there. */
async function moveTenant(context: JobContext, tenantId: string, chatId: string): Promise<void> {
  const tenant = await context.tenants.load(tenantId)
  if (!tenant) return
  const contact = JSON.stringify({ ...tenant.contact, chatId })
  await context.db
    .updateTable('tenants')
    .set({ contact: await seal(contact, tenant.key, tenantId) })
    .where('id', '=', tenantId)
    .execute()
}

function note(key: string, args: Record<string, string>): ThreadLine {
  return { kind: 'note', key, args }
}
