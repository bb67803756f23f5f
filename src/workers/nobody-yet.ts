import { standingAlarm } from '../cases/alarm.ts'
import { readEvent } from '../cases/case-event.ts'
import type { OwedEffect } from '../cases/effects.ts'
import { EMERGENCY_LANGUAGE } from '../knowledge/crisis/crisis-reply.ts'
import { deskOfCase } from '../routing/desk-of-case.ts'
import { NOBODY_YET, openAlarms, type OpenAlarm } from '../storage/alarms.ts'
import { chainOf, loadCase } from '../storage/cases.ts'
import type { DatabaseTransaction } from '../storage/database.ts'
import type { JobContext, Routing } from './context.ts'
import { wordsFor } from './tenant/situation.ts'
import { tellOfCase } from './told.ts'

/**
 * Tells the tenant, once until somebody acknowledges, that nobody answered their emergency in its time, with the numbers
 * again (C1).
 */
export function createNobodyYet(context: JobContext): () => Promise<void> {
  return async () => {
    const routing = await context.routing()
    for (const alarm of await openAlarms(context.db)) {
      if (alarm.toldNobodyYet) continue
      await tellOne(alarm).catch((error: unknown) => {
        const code = error instanceof Error ? error.name : 'unknown'
        context.log.error(
          { caseId: alarm.caseId, code },
          'a tenant could not be told that nobody answered yet',
        )
      })
    }

    async function tellOne(alarm: OpenAlarm): Promise<void> {
      const lanes = await context.db.transaction().execute(async (trx) => {
        // Another process looks too: whoever has the row tells, the next sees that it was told.
        await trx.selectFrom('cases').select('id').where('id', '=', alarm.caseId).forUpdate().execute()
        const [still] = await openAlarms(trx, alarm.caseId)
        const effects = still && !still.toldNobodyYet ? await tell(context, routing, still, trx) : []
        return context.outbox.owe(effects, trx)
      })
      await context.wake(lanes)
    }
  }
}

async function tell(
  context: JobContext,
  { organisation, hours }: Routing,
  { caseId, since }: OpenAlarm,
  trx: DatabaseTransaction,
): Promise<OwedEffect[]> {
  const record = await loadCase(trx, caseId)
  const desk = record && deskOfCase(organisation, record.deskId)
  if (!record || !desk || context.now() < hours.claimDeadline(desk, 'emergency', since)) return []
  const alarm = standingAlarm((await chainOf(trx, caseId)).map(({ event }) => readEvent(event)))
  const tenant = alarm && (await context.tenants.load(record.tenantId, trx))
  if (!tenant) return []
  const reply = context.knowledge.nobodyYetReply({
    text: alarm.text,
    words: wordsFor(context, tenant.language ?? record.language, tenant.platform),
    german: context.words(EMERGENCY_LANGUAGE),
    federalState: organisation.federalState,
    isCovered: desk.emergencyCover === 'on_call',
    now: context.now(),
  })
  const key = `nobody-yet/${caseId}/${since.getTime()}`
  return [await tellOfCase(context, { record, tenant, reply, what: NOBODY_YET, key }, trx)]
}
