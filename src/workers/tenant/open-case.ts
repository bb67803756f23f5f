import { randomUUID } from 'node:crypto'
import type { Alarm } from '../../cases/alarm.ts'
import { decide } from '../../cases/case.ts'
import type { OwedEffect } from '../../cases/effects.ts'
import type { CrisisKind } from '../../knowledge/understanding/understanding.ts'
import type { Desk } from '../../routing/desk.ts'
import { advanceCase, insertCase } from '../../storage/cases.ts'
import type { DatabaseTransaction } from '../../storage/database.ts'
import { cardEffect, homesOfDesk, pageEffects } from '../case-effects.ts'
import { RaceLost, type JobContext } from '../context.ts'
import type { Matter } from './conversation.ts'
import { addFiles } from './files-along.ts'
import type { Situation } from './situation.ts'

/**
 * Opens a case and offers it to a desk: case, events, deadline and card in one transaction (Q1).
 * @param made.question the message it is about; `also`: those that belong to it
 * @param made.crisis set: no consent is needed, and the person on call is paged
 */
export function openCase(
  context: JobContext,
  situation: Situation,
  made: {
    desk: Desk
    matter: Matter
    crisis: CrisisKind | null
    alarm?: Alarm
    question: string | null
    also?: readonly string[]
  },
): { caseId: string; write: (trx: DatabaseTransaction) => Promise<OwedEffect[]> } {
  const { tenant, routing, now, language } = situation
  const { desk, matter, crisis, alarm, question, also = [] } = made
  const caseId = randomUUID()
  const urgency = crisis ? 'emergency' : matter.urgency
  const by = { actor: { kind: 'tenant' } as const, at: now, chainKey: context.keys.chain }

  const write = async (trx: DatabaseTransaction): Promise<OwedEffect[]> => {
    const record = await insertCase(trx, {
      id: caseId,
      tenantId: tenant.id,
      topics: matter.topics,
      urgency,
      crisis,
      area: tenant.area,
      language,
      dueOn: matter.deadline,
      deskId: desk.id,
      openedAt: now,
    })
    const opened = decide(
      null,
      { kind: 'open', topics: matter.topics, urgency, crisis, alarm, consentGiven: crisis === null },
      now,
    )
    if (opened.kind !== 'done') throw new Error(`a case cannot be opened: ${opened.kind}`)
    const claimBy = routing.hours.claimDeadline(desk, urgency, now)
    const offered = decide(opened.next, { kind: 'offer', deskId: desk.id, claimBy }, now)
    if (offered.kind !== 'done') throw new Error(`a case cannot be offered: ${offered.kind}`)
    const stored = await advanceCase(trx, record, offered.next, [...opened.events, ...offered.events], by)
    if (!stored) throw new RaceLost('a new case was moved by somebody else')
    const about = [...(question === null ? [] : [question]), ...also]
    if (about.length > 0) await keepAbout(trx, caseId, about)
    if (crisis === null) await addFiles(trx, { caseId, tenantId: tenant.id, now })
    return [
      cardEffect(stored, desk),
      ...(crisis ? pageEffects(stored, desk, 0) : []),
      ...homesOfDesk(stored, desk),
    ]
  }
  return { caseId, write }
}

/** What a case is about belongs to it, or to an earlier one, out of which it is not taken. */
async function keepAbout(trx: DatabaseTransaction, caseId: string, about: readonly string[]): Promise<void> {
  await trx
    .updateTable('messages')
    .set({ case_id: caseId })
    .where('id', 'in', about)
    .where('case_id', 'is', null)
    .execute()
  const earlier = await trx
    .selectFrom('messages')
    .select('id')
    .where('id', 'in', about)
    .where('case_id', '<>', caseId)
    .execute()
  if (earlier.length === 0) return
  await trx
    .updateTable('cases')
    .set({ about: earlier.map(({ id }) => id) })
    .where('id', '=', caseId)
    .execute()
}
