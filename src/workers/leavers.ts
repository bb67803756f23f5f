import { claimerOf, decide } from '../cases/case.ts'
import { deskOfCase } from '../routing/desk-of-case.ts'
import { staffMember } from '../routing/staff.ts'
import { advanceCase, openCases } from '../storage/cases.ts'
import { cardEffect, homesOfDesk } from './case-effects.ts'
import type { JobContext } from './context.ts'

/** Somebody who left the desks file has no case any more: it goes back to its desk, to be claimed anew. */
export async function freeCasesOfLeavers(context: JobContext): Promise<void> {
  const { organisation, hours } = await context.routing()
  for (const record of await openCases(context.db, { states: ['claimed', 'waiting', 'answered'] })) {
    const claimer = claimerOf(record.current)
    const desk = deskOfCase(organisation, record.deskId)
    if (claimer === null || !desk || staffMember(organisation, claimer)) continue
    const now = context.now()
    const claimBy = hours.claimDeadline(desk, record.urgency, now)
    const decision = decide(record.current, { kind: 'release', by: claimer, claimBy }, now)
    if (decision.kind !== 'done') continue
    const by = { actor: { kind: 'lotse' as const }, at: now, chainKey: context.keys.chain }
    const lanes = await context.db.transaction().execute(async (trx) => {
      const stored = await advanceCase(trx, record, decision.next, decision.events, by)
      return stored ? context.outbox.owe([cardEffect(stored, desk), ...homesOfDesk(stored, desk)], trx) : []
    })
    await context.wake(lanes)
  }
}
