import { randomUUID } from 'node:crypto'
import { decide, type CaseCommand, type Decision } from '../../cases/case.ts'
import { OUTCOMES, type CaseEvent } from '../../cases/case-event.ts'
import type { OwedEffect } from '../../cases/effects.ts'
import type { StaffContent } from '../../cases/inbound.ts'
import type { ThreadLine } from '../../cases/outbound.ts'
import type { Desk } from '../../routing/desk.ts'
import { rolesAt } from '../../routing/staff.ts'
import { deskOfCase } from '../../routing/desk-of-case.ts'
import type { Urgency } from '../../knowledge/understanding/understanding.ts'
import { openAlarms } from '../../storage/alarms.ts'
import { advanceCase, appendEvents, loadCase, openCaseOf, type CaseRecord } from '../../storage/cases.ts'
import type { DatabaseTransaction } from '../../storage/database.ts'
import {
  cardEffect,
  caseLine,
  homesOfDesk,
  pageEffects,
  tellStaff,
  threadRootEffect,
  threadRootUpdate,
} from '../case-effects.ts'
import { RaceLost, type JobContext } from '../context.ts'
import { alarmToClear } from './clear-alarm.ts'
import { keepNote } from './keep-note.ts'
import { historyLines } from './history.ts'
import { nameOf } from './names.ts'
import { tenantTold } from './tell-tenant.ts'
import type { StaffSituation, StaffWrite } from './turn.ts'

type Action = Extract<StaffContent, { kind: 'action' }>
type Submission = Extract<StaffContent, { kind: 'submission' }>

const BUTTON_COMMANDS = ['case_claim', 'case_release', 'case_reopen', 'case_false_alarm'] as const
type ButtonCommand = (typeof BUTTON_COMMANDS)[number]

/** A pressed button that acts at once. Buttons that open a modal arrive as its submission instead. */
export async function actOnCase(
  context: JobContext,
  situation: StaffSituation,
  action: Action,
): Promise<StaffWrite> {
  const name = BUTTON_COMMANDS.find((known) => known === action.action)
  if (!name) return async () => []
  const found = await authorised(context, situation, action.caseId)
  if (found.kind !== 'found') return refuse(situation, REFUSED[found.kind], {}, action.channel)
  const { record, desk } = found
  // A tenant has one open case: an old one cannot be opened beside a new one.
  if (name === 'case_reopen' && (await openCaseOf(context.db, record.tenantId))) {
    return refuse(situation, 'action-not-now', {}, action.channel)
  }
  if (name === 'case_reopen' && record.isTenantErased) {
    return refuse(situation, 'action-tenant-erased', {}, action.channel)
  }
  if (name === 'case_false_alarm') return clearAlarm(context, situation, record, desk, action.channel)
  const command = commandFor(name, situation, record, desk)
  return carryOut(context, situation, { record, desk, command, channel: action.channel })
}

/** A submitted modal: close with an outcome, or a note. */
export async function submitForCase(
  context: JobContext,
  situation: StaffSituation,
  submission: Submission,
): Promise<StaffWrite> {
  const found = await authorised(context, situation, submission.caseId)
  if (found.kind !== 'found') return refuse(situation, REFUSED[found.kind], {}, null)
  const { record, desk } = found
  const by = situation.inbound.slackUser
  const text = (submission.values['note'] ?? '').trim()
  const note = text === '' ? null : { id: randomUUID(), text }
  if (submission.action === 'case_close') {
    const outcome = OUTCOMES.find((known) => known === submission.values['outcome']) ?? 'other'
    const command: CaseCommand = { kind: 'close', by: { kind: 'person', slackUser: by }, outcome }
    return carryOut(context, situation, { record, desk, command, channel: null, ...(note ? { note } : {}) })
  }
  if (submission.action === 'case_note' && note) {
    const command: CaseCommand = { kind: 'note', by, noteId: note.id }
    return carryOut(context, situation, { record, desk, command, channel: null, note })
  }
  return async () => []
}

/** The case, if this person may act for its desk at all. */
async function authorised(
  context: JobContext,
  { routing, inbound }: StaffSituation,
  caseId: string,
): Promise<{ kind: 'found'; record: CaseRecord; desk: Desk } | { kind: 'unknown' | 'not_your_desk' }> {
  const record = await loadCase(context.db, caseId)
  const desk = record && deskOfCase(routing.organisation, record.deskId)
  if (!record || !desk) return { kind: 'unknown' }
  return rolesAt(desk, inbound.slackUser).length > 0
    ? { kind: 'found', record, desk }
    : { kind: 'not_your_desk' }
}

const REFUSED = { unknown: 'action-case-unknown', not_your_desk: 'action-not-your-desk' } as const

function commandFor(
  name: Exclude<ButtonCommand, 'case_false_alarm'>,
  situation: StaffSituation,
  record: CaseRecord,
  desk: Desk,
): CaseCommand {
  const by = situation.inbound.slackUser
  const claimBy = situation.routing.hours.claimDeadline(desk, record.urgency, situation.now)
  switch (name) {
    case 'case_claim':
      return { kind: 'claim', by }
    case 'case_release':
      return { kind: 'release', by, claimBy }
    case 'case_reopen':
      return { kind: 'reopen', by: { kind: 'person', slackUser: by }, claimBy }
  }
}

/** Who has read it says that there was no danger: the case is as urgent as it would be without (C1). */
async function clearAlarm(
  context: JobContext,
  situation: StaffSituation,
  record: CaseRecord,
  desk: Desk,
  channel: string | null,
): Promise<StaffWrite> {
  const found = await alarmToClear(context, situation, record)
  if (!found) return refuse(situation, 'action-done-already', {}, channel)
  const { crisis, rule, otherwise } = found
  const command = { kind: 'clear_alarm' as const, by: situation.inbound.slackUser, crisis, rule }
  if (found.unread && decide(record.current, command, situation.now).kind === 'done') {
    return refuse(situation, 'action-read-first', {}, channel)
  }
  return carryOut(context, situation, { record, desk, command, channel, calm: otherwise })
}

type Carried = {
  record: CaseRecord
  desk: Desk
  command: CaseCommand
  channel: string | null
  note?: { id: string; text: string }
  /** With a cleared alarm: how urgent the case is from now on. */
  calm?: Urgency
}

async function carryOut(
  context: JobContext,
  situation: StaffSituation,
  carried: Carried,
): Promise<StaffWrite> {
  const { record, command, desk } = carried
  const decision = decide(record.current, command, situation.now)
  if (decision.kind !== 'done') return explain(context, situation, carried, decision)
  const wasAlarmed = (await openAlarms(context.db, record.id)).length > 0
  return async (trx) => {
    const by = {
      actor: { kind: 'person' as const, slackUser: situation.inbound.slackUser },
      at: situation.now,
      chainKey: context.keys.chain,
    }
    const stored = await advanceCase(trx, record, decision.next, eventsOf(decision.events, carried), by)
    const isGone = command.kind === 'reopen' && stored?.isTenantErased
    if (!stored || isGone) throw new RaceLost('somebody else was faster')
    if (carried.calm) {
      const calmed = { urgency: carried.calm, crisis: null }
      await trx.updateTable('cases').set(calmed).where('id', '=', record.id).execute()
    }
    if (carried.note) await keepNote(context, situation, record, carried.note, trx)
    return [
      cardEffect(stored, desk),
      ...homesOfDesk(stored, desk),
      ...(await followUp(context, situation, { ...carried, wasAlarmed }, stored, trx)),
    ]
  }
}

/** What a successful command owes beside card and App Home. */
async function followUp(
  context: JobContext,
  situation: StaffSituation,
  { command, desk, note, wasAlarmed }: Carried & { wasAlarmed: boolean },
  stored: CaseRecord,
  trx: DatabaseTransaction,
): Promise<OwedEffect[]> {
  const { inbound } = situation
  const name = situation.member.person?.name ?? desk.name
  const told = (what: Parameters<typeof tenantTold>[4]) =>
    tenantTold(context, situation, stored, desk, what, trx)
  switch (command.kind) {
    case 'claim':
      return [
        threadRootEffect(stored, inbound.slackUser),
        ...(await historyLines(context, situation.routing, stored, inbound.slackUser, trx)),
        ...(await told({ kind: 'claimed', name })),
      ]
    case 'release':
      return [
        ...threadRootUpdate(stored, inbound.slackUser),
        ...calledAgain(stored, desk),
        ...(await told({ kind: 'released' })),
      ]
    case 'close':
      return [
        ...threadRootUpdate(stored, inbound.slackUser),
        ...(await told({ kind: 'closed', outcome: command.outcome })),
      ]
    case 'reopen':
      return stored.current.kind === 'claimed'
        ? [
            threadRootEffect(stored, inbound.slackUser),
            ...(await historyLines(context, situation.routing, stored, inbound.slackUser, trx)),
            ...(await told({ kind: 'reopened' })),
          ]
        : [...calledAgain(stored, desk), ...(await told({ kind: 'reopened' }))]
    case 'note': {
      if (!note) return []
      const line: ThreadLine = { kind: 'note', key: 'thread-note', args: { text: note.text } }
      const lines = [caseLine(stored, inbound.slackUser, `note-${note.id}`, line)]
      return wasAlarmed ? [...lines, ...(await told({ kind: 'claimed', name }))] : lines
    }
    case 'clear_alarm': {
      const line: ThreadLine = { kind: 'note', key: 'thread-false-alarm', args: { rule: command.rule } }
      return [
        ...threadRootUpdate(stored, inbound.slackUser),
        caseLine(stored, inbound.slackUser, `false-alarm-${stored.version}`, line),
        ...(await told({ kind: 'false_alarm', name })),
      ]
    }
    default:
      return []
  }
}

/** What is noted while closing belongs to the case before it ends. */
function eventsOf(events: readonly CaseEvent[], { command, note }: Carried): CaseEvent[] {
  return command.kind === 'close' && note ? [{ kind: 'note_added', noteId: note.id }, ...events] : [...events]
}

/** An emergency that nobody has any more calls the people on duty at once (C1). */
function calledAgain(stored: CaseRecord, desk: Desk): OwedEffect[] {
  return stored.urgency === 'emergency' ? pageEffects(stored, desk, stored.version) : []
}

const EXPLANATIONS = {
  closed: 'action-case-closed',
  not_claimer: 'action-not-claimer',
  not_allowed: 'action-not-now',
  consent_needed: 'action-not-now',
  unchanged: 'action-done-already',
} as const

/** An expected refusal: told to this person alone. A lost claim is also in the log. */
async function explain(
  context: JobContext,
  situation: StaffSituation,
  { record, command, channel }: Carried,
  decision: Exclude<Decision, { kind: 'done' }>,
): Promise<StaffWrite> {
  if (decision.kind !== 'already_claimed') {
    const again = decision.kind === 'unchanged' && command.kind === 'claim'
    return refuse(situation, again ? 'action-already-yours' : EXPLANATIONS[decision.kind], {}, channel)
  }
  const lost: CaseEvent = { kind: 'claim_lost' }
  const name = nameOf(situation.routing, decision.by)
  const say = refuse(situation, 'action-claim-lost', { name }, channel)
  return async (trx) => {
    await appendEvents(trx, record.id, [lost], {
      actor: { kind: 'person', slackUser: situation.inbound.slackUser },
      at: situation.now,
      chainKey: context.keys.chain,
    })
    return say(trx)
  }
}

function refuse(
  { inbound, row }: StaffSituation,
  key: string,
  args: Record<string, string>,
  channel: string | null,
): StaffWrite {
  const line: ThreadLine = { kind: 'note', key, args }
  const told = tellStaff(inbound.slackUser, `refused-${row.id}`, line)
  // In the channel where they pressed, if it is one; only they see it.
  const effect: OwedEffect['effect'] =
    channel?.startsWith('C') === true
      ? { kind: 'ephemeral', channel, slackUser: inbound.slackUser, line }
      : told.effect
  return async () => [{ ...told, effect, inboxId: row.id }]
}
