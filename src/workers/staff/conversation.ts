import { randomUUID } from 'node:crypto'
import { decide } from '../../cases/case.ts'
import type { OwedEffect } from '../../cases/effects.ts'
import type { StaffContent } from '../../cases/inbound.ts'
import { deskOfCase } from '../../routing/desk-of-case.ts'
import { rolesAt } from '../../routing/staff.ts'
import { advanceCase, caseOfThread, openCases, type CaseRecord } from '../../storage/cases.ts'
import { keepConversation } from '../../storage/conversations.ts'
import { seal } from '../../storage/encryption.ts'
import { tellStaff, threadRootUpdate } from '../case-effects.ts'
import { RaceLost, type JobContext } from '../context.ts'
import { personSays } from '../translation/person-says.ts'
import type { StaffSituation, StaffWrite } from './turn.ts'

type ThreadMessage = Extract<StaffContent, { kind: 'thread_message' }>
type ThreadChange = Extract<StaffContent, { kind: 'thread_edited' | 'thread_deleted' }>

/**
 * What a person writes in the thread of their case is delivered to the tenant. Only the current claimer's message under
 * the stored (channel, thread, case) passes; everything else is marked `warning` and explained in the thread.
 */
export async function threadMessage(
  context: JobContext,
  situation: StaffSituation,
  message: ThreadMessage,
): Promise<StaffWrite> {
  const found = await caseOfThread(context.db, message.channel, message.threadTs)
  if (!found) return notDelivered(situation, message, 'thread-unknown')
  const { record } = found
  if (message.text.trim() === '') {
    return notDelivered(situation, message, message.files > 0 ? 'thread-files-only' : 'thread-empty')
  }
  const messageId = randomUUID()
  const by = situation.inbound.slackUser
  const decision = decide(record.current, { kind: 'person_wrote', by, messageId }, situation.now)
  const isCurrentThread = record.thread?.ts === message.threadTs && record.thread.channel === message.channel
  if (decision.kind !== 'done' || !isCurrentThread || found.slackUser !== by) {
    return notDelivered(situation, message, whyNot(record, by))
  }
  // Who has left the desk has its cases no longer (S10).
  const { organisation } = await context.routing()
  const desk = deskOfCase(organisation, record.deskId)
  if (desk && rolesAt(desk, by).length === 0) return notDelivered(situation, message, 'thread-not-your-desk')
  const tenant = await context.tenants.load(record.tenantId)
  if (!tenant) return notDelivered(situation, message, 'thread-tenant-erased')
  const words = context.words(tenant.language ?? record.language)
  const says = { name: situation.member.person?.name ?? by, text: message.text }

  return async (trx) => {
    const stored = await advanceCase(trx, record, decision.next, decision.events, {
      actor: { kind: 'person', slackUser: by },
      at: situation.now,
      chainKey: context.keys.chain,
    })
    if (!stored) throw new RaceLost('the case was moved by somebody else')
    await trx.updateTable('cases').set({ out_of_hours_told_at: null }).where('id', '=', record.id).execute()
    await trx
      .insertInto('messages')
      .values({
        id: messageId,
        tenant_id: tenant.id,
        direction: 'person',
        text: await seal(message.text, tenant.key, tenant.id),
        inbox_id: situation.row.id,
        case_id: record.id,
        author: by,
        created_at: situation.now,
      })
      .execute()
    // A number typed from now on is meant for the person.
    await keepConversation(trx, tenant.id, { buttons: [] }, situation.now)
    const { channel, threadTs, ts } = message
    const effects: OwedEffect[] = [
      {
        key: `person/${situation.row.id}`,
        effect: {
          kind: 'tenant_message',
          tenantId: tenant.id,
          platform: tenant.platform,
          reply: personSays(words, says),
          says,
          source: { caseId: record.id, messageId, slackUser: by, channel, threadTs, ts },
        },
        sealedFor: tenant.id,
        inboxId: situation.row.id,
        caseId: record.id,
        emergency: record.urgency === 'emergency',
      },
      ...(record.current.kind === 'answered' ? [] : threadRootUpdate(stored, by)),
    ]
    if (message.files > 0) effects.push(...explainInThread(situation, message, 'thread-files'))
    if (message.broadcast) effects.push(...explainInThread(situation, message, 'thread-broadcast'))
    return effects
  }
}

/** An edit or deletion cannot be taken back from the tenant: the person is told so, nothing is sent. */
export async function threadChanged(
  context: JobContext,
  situation: StaffSituation,
  change: ThreadChange,
): Promise<StaffWrite> {
  const found = await caseOfThread(context.db, change.channel, change.threadTs)
  if (!found) return async () => []
  const key = change.kind === 'thread_edited' ? 'thread-edit' : 'thread-delete'
  return async () => explainInThread(situation, change, key)
}

/** Written outside any thread: never delivered; the bot asks which case is meant. */
export async function askWhichCase(context: JobContext, situation: StaffSituation): Promise<StaffWrite> {
  const { slackUser } = situation.inbound
  const mine = await openCases(context.db, {
    states: ['claimed', 'waiting', 'answered'],
    claimedBy: slackUser,
  })
  const references = mine.map((record: CaseRecord) => record.reference).join(', ')
  const line = {
    kind: 'note' as const,
    key: mine.length > 0 ? 'staff-which-case' : 'staff-no-case',
    args: { cases: references },
  }
  return async () => [
    { ...tellStaff(slackUser, `which-${situation.row.id}`, line), inboxId: situation.row.id },
  ]
}

/** Why a thread no longer leads to the tenant. */
function whyNot({ current }: CaseRecord, by: string): string {
  if (current.kind === 'closed') return 'thread-case-closed'
  if (!('claimedBy' in current)) return 'thread-case-open'
  return current.claimedBy === by ? 'thread-moved' : 'thread-not-claimer'
}

function notDelivered(situation: StaffSituation, message: ThreadMessage, key: string): StaffWrite {
  const { row } = situation
  return async () => [
    {
      key: `reaction/${row.id}`,
      effect: { kind: 'reaction', channel: message.channel, ts: message.ts, name: 'warning' },
      sealedFor: null,
      inboxId: row.id,
      caseId: null,
      emergency: false,
    },
    ...explainInThread(situation, message, key),
  ]
}

function explainInThread(
  { row, inbound }: StaffSituation,
  { channel, threadTs }: { channel: string; threadTs: string },
  key: string,
): OwedEffect[] {
  return [
    {
      key: `explain/${row.id}/${key}`,
      effect: {
        kind: 'thread_line',
        channel,
        threadTs,
        slackUser: inbound.slackUser,
        line: { kind: 'note', key, args: {} },
      },
      sealedFor: null,
      inboxId: row.id,
      caseId: null,
      emergency: false,
    },
  ]
}
