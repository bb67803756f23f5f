import { decide } from '../../cases/case.ts'
import type { OwedEffect } from '../../cases/effects.ts'
import type { Reply, ThreadLine } from '../../cases/outbound.ts'
import { deskOfCase } from '../../routing/desk-of-case.ts'
import { staffMember } from '../../routing/staff.ts'
import { advanceCase, wasPresent, type CaseRecord } from '../../storage/cases.ts'
import type { DatabaseTransaction } from '../../storage/database.ts'
import { caseLine, passedOn, threadRootUpdate } from '../case-effects.ts'
import { staffLanguageOf } from '../../words.ts'
import { RaceLost, type JobContext } from '../context.ts'
import { nameOf } from '../staff/names.ts'
import { moment } from './consent.ts'
import { namedIn } from './conversation.ts'
import type { Found } from './find.ts'
import { join, say, type Reaction, type Situation } from './situation.ts'

/**
 * A person has the case: what the tenant writes goes to them, and the bot is silent, except that out of hours it says
 * once when the person is back.
 */
export async function relayToPerson(
  context: JobContext,
  situation: Situation,
  text: string,
  edited: boolean,
): Promise<Reaction> {
  const record = situation.openCase
  if (!record || !('claimedBy' in record.current)) throw new RaceLost('nobody has the case any more')
  const line: ThreadLine = { kind: 'tenant', text, ...(edited ? { edited } : {}) }
  const away = await awayUntil(context, situation, record)
  const until = away && moment(situation, away)
  const told = away === null ? [] : [toldHours(context, situation, record.current.claimedBy, away)]
  return {
    reply: until === null ? null : say(situation.words('tenant-person-away', { when: until })),
    caseId: record.id,
    write: async (trx) => {
      const effects = await passOn(context, situation, record, [line, ...told], trx)
      if (away !== null) {
        await trx
          .updateTable('cases')
          .set({ out_of_hours_told_at: situation.now })
          .where('id', '=', record.id)
          .execute()
      }
      return effects
    },
  }
}

/** What the tenant was told, in the language of the person who reads it. */
function toldHours(
  context: JobContext,
  { routing: { organisation } }: Situation,
  slackUser: string,
  away: Date,
): ThreadLine {
  const speaks = staffMember(organisation, slackUser)?.person?.languages ?? []
  const words = context.words(staffLanguageOf(context.words, speaks))
  return { kind: 'note', key: 'thread-tenant-told-hours', args: { until: moment({ words }, away) } }
}

/** The same, where a button said so: whoever pressed it sees that something came of it. */
export async function relayed(
  context: JobContext,
  situation: Situation,
  text: string,
  edited: boolean,
): Promise<Reaction> {
  const reaction = await relayToPerson(context, situation, text, edited)
  const { openCase: record, routing, words, voice } = situation
  if (voice?.kind !== 'confirmed' || !record || !('claimedBy' in record.current)) return reaction
  const name = nameOf(routing, record.current.claimedBy)
  return {
    ...reaction,
    reply: join(say(words('attachment-passed-on', { media: 'other', name })), reaction.reply),
  }
}

/** Tells the case that the tenant wrote, and owes the lines to whoever has it. */
export async function passOn(
  context: JobContext,
  situation: Situation,
  record: CaseRecord,
  lines: readonly ThreadLine[],
  trx: DatabaseTransaction,
): Promise<OwedEffect[]> {
  const { messageId, now, row } = situation
  const decision = decide(record.current, { kind: 'tenant_wrote', messageId }, now)
  if (decision.kind !== 'done') throw new RaceLost(`the case moved on: ${decision.kind}`)
  const stored = await advanceCase(trx, record, decision.next, decision.events, {
    actor: { kind: 'tenant' },
    at: now,
    chainKey: context.keys.chain,
  })
  if (!stored) throw new RaceLost('the case was moved by somebody else')
  if (!('claimedBy' in stored.current)) return []
  const { claimedBy } = stored.current
  return [
    ...lines.map((line, index) => ({
      ...caseLine(
        stored,
        claimedBy,
        passedOn(row.id, index),
        line.kind === 'tenant' ? { ...line, messageId } : line,
      ),
      inboxId: row.id,
    })),
    // The first word of the tenant changes what the root shows; later ones do not.
    ...(record.current.kind === 'waiting' ? [] : threadRootUpdate(stored, claimedBy)),
  ]
}

/** Nobody has the case yet: the message waits with it, and the directory may help meanwhile. */
export async function holdForCase(
  context: JobContext,
  situation: Situation,
  found: Found,
  held = say(situation.words('tenant-added-to-case', { reference: situation.openCase?.reference ?? '' })),
): Promise<Reaction> {
  const record = situation.openCase
  if (!record) throw new RaceLost('the case was closed')
  return {
    reply: found.reply ? join(held, found.reply) : held,
    conversation: { ...situation.conversation, ...namedIn(situation.conversation, found.services) },
    caseId: record.id,
    write: (trx) => passOn(context, situation, record, [], trx),
  }
}

/** Nobody has the case yet, and no question is asked: it goes along, whatever is said about it. */
export function addToCase(
  context: JobContext,
  situation: Situation,
  record: CaseRecord,
  said: Reply | null,
): Reaction {
  const added = say(situation.words('tenant-added-to-case', { reference: record.reference }))
  return {
    reply: join(said, added),
    caseId: record.id,
    write: (trx) => passOn(context, situation, record, [], trx),
  }
}

/** A tenant who had blocked the bot can be written to again: whoever has the case hears so (T8). */
export function tenantIsBack({ tenant, openCase: record, row }: Situation): Reaction {
  const back = { reply: null, tenant: { unreachableAt: null } }
  if (tenant.unreachableAt === null || !record || !('claimedBy' in record.current)) return back
  const { claimedBy } = record.current
  const line: ThreadLine = { kind: 'note', key: 'thread-tenant-reachable', args: {} }
  return { ...back, write: async () => [caseLine(record, claimedBy, `reachable-${row.id}`, line)] }
}

/** Who wrote or took the case this lately is there, whatever the hours of the desk. */
const PRESENT_MS = 30 * 60_000

/**
 * When the desk opens again, if it is closed, the person was not there lately, and the tenant was not told since they last
 * wrote. In an emergency people are called at every hour: nobody is told that nobody reads.
 */
async function awayUntil(
  { db }: JobContext,
  { routing, now }: Situation,
  record: CaseRecord,
): Promise<Date | null> {
  if (record.outOfHoursToldAt !== null || record.urgency === 'emergency') return null
  const desk = deskOfCase(routing.organisation, record.deskId)
  if (!desk || routing.hours.isOpen(desk, now)) return null
  const lately = { from: new Date(now.getTime() - PRESENT_MS), to: now }
  return (await wasPresent(db, record.id, lately)) ? null : routing.hours.opensNext(desk, now)
}
