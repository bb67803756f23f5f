/** One thing a member of staff did in Slack. Every verb is authorised here again (S10). */

import type { OwedEffect } from '../../cases/effects.ts'
import type { StaffInbound } from '../../cases/inbound.ts'
import { staffMember, type StaffMember } from '../../routing/staff.ts'
import type { DatabaseTransaction } from '../../storage/database.ts'
import type { InboxRow } from '../../storage/inbox.ts'
import { homeEffect, tellStaff } from '../case-effects.ts'
import type { JobContext, Routing } from '../context.ts'
import { actOnCase, submitForCase } from './case-actions.ts'
import { actOnEntry, submitForEntry } from '../upkeep/turn.ts'
import { askWhichCase, threadChanged, threadMessage } from './conversation.ts'

export type StaffSituation = {
  row: InboxRow
  inbound: StaffInbound
  member: StaffMember
  routing: Routing
  now: Date
}

export type StaffWrite = (trx: DatabaseTransaction) => Promise<OwedEffect[]>

export async function staffTurn(
  context: JobContext,
  row: InboxRow,
  inbound: StaffInbound,
): Promise<StaffWrite> {
  const routing = await context.routing()
  const member = staffMember(routing.organisation, inbound.slackUser)
  if (!member) return notStaff(row, inbound)
  const situation: StaffSituation = { row, inbound, member, routing, now: context.now() }
  const { content } = inbound
  switch (content.kind) {
    case 'home_opened':
      return opensHome(row, inbound)
    case 'action':
      return actOnCase(context, situation, content)
    case 'submission':
      return submitForCase(context, situation, content)
    case 'directory_action':
      return actOnEntry(context, situation, content)
    case 'directory_submission':
      return submitForEntry(context, situation, content)
    case 'thread_message':
      return threadMessage(context, situation, content)
    case 'thread_edited':
    case 'thread_deleted':
      return threadChanged(context, situation, content)
    case 'top_level_message':
      return askWhichCase(context, situation)
  }
}

/** App Home of anyone: staff see their cases, a tenant their own requests. */
function opensHome(row: InboxRow, { slackUser, botId }: StaffInbound): StaffWrite {
  return async () => [homeEffect(slackUser, `inbox-${row.id}`, botId)]
}

/** What somebody does to be answered; what they write is another matter. */
const ACTS: readonly string[] = ['action', 'submission', 'directory_action', 'directory_submission']

/** Not, or no longer, in the desks file: nothing is theirs to do, whatever they could press (S10). */
function notStaff(row: InboxRow, inbound: StaffInbound): StaffWrite {
  const { content, slackUser } = inbound
  if (content.kind === 'home_opened') return opensHome(row, inbound)
  if (!ACTS.includes(content.kind)) return async () => []
  const line = { kind: 'note' as const, key: 'action-not-staff', args: {} }
  return async () => [tellStaff(slackUser, `refused-${row.id}`, line)]
}
