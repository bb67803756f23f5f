import type { Alarm } from '../../cases/alarm.ts'
import { decide, type Case, type Decision } from '../../cases/case.ts'
import type { OwedEffect } from '../../cases/effects.ts'
import type { ThreadLine } from '../../cases/outbound.ts'
import { EMERGENCY_LANGUAGE } from '../../knowledge/crisis/crisis-reply.ts'
import type { CrisisFinding } from '../../knowledge/crisis/screen.ts'
import { crisisTextOf } from '../../knowledge/crisis/texts.ts'
import type { TopicId, Urgency } from '../../knowledge/understanding/understanding.ts'
import { deskOfCase } from '../../routing/desk-of-case.ts'
import { advanceCase, type CaseRecord } from '../../storage/cases.ts'
import type { DatabaseTransaction } from '../../storage/database.ts'
import { cardEffect, homesOfDesk, pageEffects, threadRootUpdate } from '../case-effects.ts'
import { RaceLost, type JobContext } from '../context.ts'
import { deskFor } from './consent.ts'
import type { Matter } from './conversation.ts'
import { openCase } from './open-case.ts'
import { livesThere, placeCase, placeNamed } from './place-of-danger.ts'
import { passOn } from './relay.ts'
import type { Reaction, Situation } from './situation.ts'

/** What each kind of danger is about, for the card. */
const TOPIC_OF: Record<CrisisFinding['kind'], TopicId> = {
  suicide: 'health_mental',
  self_harm: 'health_mental',
  violence: 'violence',
  child_danger: 'family',
  medical: 'small_emergency',
  fire_gas: 'small_emergency',
}

/**
 * Danger: the right numbers at once, and a person is called without asking for consent (C1). The bot stays, also while
 * a person has the case.
 */
export async function answerDanger(
  context: JobContext,
  situation: Situation,
  finding: CrisisFinding,
  text: string,
): Promise<Reaction> {
  const { words, routing, now, openCase: record, tenant } = situation
  const matter: Matter = { topics: [TOPIC_OF[finding.kind]], urgency: 'emergency', deadline: null }
  const place = await placeNamed(context, situation, text)
  const there = { ...situation, tenant: { ...tenant, area: place ?? tenant.area } }
  const desk = (record && deskOfCase(routing.organisation, record.deskId)) ?? deskFor(there, matter)
  const alarm: Alarm = {
    rule: finding.rule,
    text: crisisTextOf(finding),
    otherwise: urgencyWithout(context, situation, text),
  }
  const reply = context.knowledge.crisisReply({
    text: alarm.text,
    words,
    german: context.words(EMERGENCY_LANGUAGE),
    federalState: routing.organisation.federalState,
    isCovered: desk.emergencyCover === 'on_call',
    now,
  })
  if (!record) {
    const opened = openCase(context, there, { desk, matter, crisis: finding.kind, alarm, question: null })
    return {
      reply,
      emergency: true,
      caseId: opened.caseId,
      write: opened.write,
      ...livesThere(situation, place),
    }
  }
  const warning: ThreadLine = { kind: 'note', key: 'thread-crisis', args: { crisis: finding.kind } }
  return {
    reply,
    emergency: true,
    caseId: record.id,
    ...livesThere(situation, place),
    write: async (trx) => {
      const raised = await raise(context, situation, record, { crisis: finding.kind, alarm }, trx)
      const passed = await passOn(context, situation, raised.record, [{ kind: 'tenant', text }, warning], trx)
      return [...raised.effects, ...passed, ...(await placeCase(situation, record.id, place, trx))]
    },
  }
}

/** A message that breaks the understanding is danger none the less. */
function urgencyWithout(
  { knowledge }: JobContext,
  { openCase: record, today }: Situation,
  text: string,
): Urgency {
  if (record && record.urgency !== 'emergency') return record.urgency
  try {
    return knowledge.urgencyApart(text, today)
  } catch {
    return 'normal'
  }
}

/** An open case becomes an emergency, and whoever should know is paged. */
async function raise(
  context: JobContext,
  situation: Situation,
  record: CaseRecord,
  danger: { crisis: CrisisFinding['kind']; alarm: Alarm },
  trx: DatabaseTransaction,
): Promise<{ record: CaseRecord; effects: OwedEffect[] }> {
  const { routing, now } = situation
  const desk = deskOfCase(routing.organisation, record.deskId)
  const raised = decide(record.current, { kind: 'raise', ...danger }, now)
  if (raised.kind !== 'done') throw new RaceLost(`the case moved on: ${raised.kind}`)
  const sooner = desk && offerSooner(raised.next, routing.hours.claimDeadline(desk, 'emergency', now), now)
  await trx
    .updateTable('cases')
    .set({ urgency: 'emergency', crisis: danger.crisis })
    .where('id', '=', record.id)
    .execute()
  const [next, events] = sooner
    ? [sooner.next, [...raised.events, ...sooner.events]]
    : [raised.next, raised.events]
  const stored = await advanceCase(trx, record, next, events, {
    actor: { kind: 'tenant' },
    at: now,
    chainKey: context.keys.chain,
  })
  if (!stored) throw new RaceLost('the case was moved by somebody else')
  // Who waits for an answer already changes nothing more by writing: only the danger itself brings the root up to date.
  const root = 'claimedBy' in stored.current ? threadRootUpdate(stored, stored.current.claimedBy) : []
  if (!desk) return { record: stored, effects: root }
  return {
    record: stored,
    effects: [
      ...root,
      cardEffect(stored, desk),
      ...pageEffects(stored, desk, stored.version),
      ...homesOfDesk(stored, desk),
    ],
  }
}

/** A case nobody has yet is to be claimed in the time for emergencies, unless it was to be sooner anyway. */
function offerSooner(current: Case, claimBy: Date, now: Date): Extract<Decision, { kind: 'done' }> | null {
  if (current.kind !== 'offered' || current.claimBy <= claimBy) return null
  const offered = decide(current, { kind: 'offer', deskId: current.deskId, claimBy }, now)
  return offered.kind === 'done' ? offered : null
}
