import { claimerOf, decide } from '../cases/case.ts'
import { deskOfCase } from '../routing/desk-of-case.ts'
import { rolesAt } from '../routing/staff.ts'
import { advanceCase, openCases } from '../storage/cases.ts'
import { cardEffect, homesOfDesk } from './case-effects.ts'
import type { JobContext } from './context.ts'

/** Somebody who left a desk has none of its cases any more: they go back to the desk, to be claimed anew (S10). */
export async function freeCasesOfLeavers(context: JobContext): Promise<void> {
  const { organisation, hours } = await context.routing()
  for (const record of await openCases(context.db, { states: ['claimed', 'waiting', 'answered'] })) {
    const claimer = claimerOf(record.current)
    const desk = deskOfCase(organisation, record.deskId)
    if (claimer === null || !desk || rolesAt(desk, claimer).length > 0) continue
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
