import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { deskOfCase } from '../routing/desk-of-case.ts'
import { openAlarms } from '../storage/alarms.ts'
import { chainHeads, loadCase } from '../storage/cases.ts'
import { createErasureLedger } from '../storage/erasure-ledger.ts'
import { forgetGaps } from '../storage/gaps.ts'
import { forgetModelUse } from '../storage/model-use.ts'
import { forgetSettled, owedLanes, vacuum } from '../storage/owed.ts'
import { forgetPauses } from '../storage/pauses.ts'
import { homesOfDesk, pageEffects } from './case-effects.ts'
import type { JobContext } from './context.ts'
import { createNobodyYet } from './nobody-yet.ts'
import { freeCasesOfLeavers } from './leavers.ts'
import { createWithheldReport } from './upkeep/withheld.ts'
import { createPartnerReminder } from './upkeep/remind-partners.ts'

/** An emergency that nobody acknowledged pages again after this many minutes (C1). */
const PAGE_EVERY_MINUTES = 5
const FORGET_EVERY_MS = 3_600_000

/**
 * What has to happen without anybody writing: what is owed is woken, emergencies page again, the heads of the case log
 * are anchored outside the database. It only looks; everything it looks at stands in PostgreSQL (Q7).
 */
export function createTick(
  context: JobContext,
  dataDir: string,
  { embedded }: { embedded: boolean },
): { run(): Promise<void>; lastRun(): Date | null } {
  let lastRun: Date | null = null
  let anchoredUntil = new Date(0)
  const anchored = new Map<string, number>()
  const erasures = createErasureLedger(dataDir)
  const reportWithheld = createWithheldReport(context)
  const remindPartners = createPartnerReminder(context)
  const tellNobodyYet = createNobodyYet(context)
  let forgotAt = 0

  const pageAgain = async (): Promise<void> => {
    const { organisation } = await context.routing()
    for (const { caseId, since } of await openAlarms(context.db)) {
      const round = Math.floor((context.now().getTime() - since.getTime()) / (PAGE_EVERY_MINUTES * 60_000))
      const record = round > 0 ? await loadCase(context.db, caseId) : null
      const desk = record && deskOfCase(organisation, record.deskId)
      if (!record || !desk) continue
      const occasion = `again-${since.getTime()}-${round}`
      const effects = [...pageEffects(record, desk, occasion), ...homesOfDesk(record, desk)]
      await context.wake(await context.outbox.owe(effects, context.db))
    }
  }

  const anchor = async (): Promise<void> => {
    const now = context.now()
    const heads = (await chainHeads(context.db, anchoredUntil)).filter(
      (head) => (anchored.get(head.caseId) ?? 0) < head.sequence,
    )
    if (heads.length > 0) {
      const lines = heads.map((head) => JSON.stringify({ ...head, at: now.toISOString() })).join('\n')
      // A line of its own also after one that a crash cut short.
      appendFileSync(anchorFile(dataDir), `\n${lines}\n`, { mode: 0o600 })
      for (const head of heads) anchored.set(head.caseId, head.sequence)
    }
    // A little overlap: an event may commit after a later one.
    anchoredUntil = new Date(now.getTime() - 60_000)
  }

  return {
    run: async () => {
      await context.wake(await owedLanes(context.db))
      await freeCasesOfLeavers(context)
      await pageAgain()
      await tellNobodyYet()
      await remindPartners()
      await anchor()
      await erasures.keep(context.db)
      await reportWithheld()
      if (Date.now() - forgotAt > FORGET_EVERY_MS) {
        forgotAt = Date.now()
        await forgetSettled(context.db)
        await forgetPauses(context.db)
        await forgetGaps(context.db, context.now())
        await forgetModelUse(context.db, context.now())
        if (embedded) await vacuum(context.db)
      }
      lastRun = new Date()
    },
    lastRun: () => lastRun,
  }
}

/** Newest heads of the case log, one JSON line each, later lines count (P6). */
export function anchorFile(dataDir: string): string {
  return join(dataDir, 'case-log-heads.jsonl')
}
