import { upkeptEntry } from '../../storage/upkeep/entries.ts'
import { partnersToAsk } from '../../storage/upkeep/partners-to-ask.ts'
import type { JobContext } from '../context.ts'
import { askPartner } from './ask-partner.ts'
import { germanDay } from './partner-page.ts'

/** So that a large first import does not flood anybody, nor look like spam. */
const MOST_A_DAY = 50
const EVERY_MS = 3_600_000

/**
 * Mails the organizations of entries that are due, once a check period; to be called again and again, it looks now and
 * then. Only with a mail server: nobody wants fifty links a day to pass on.
 */
export function createPartnerReminder(context: JobContext): () => Promise<void> {
  let lookedAt = 0
  return async () => {
    const links = context.partnerLinks()
    const now = context.now()
    if (!links?.mails || Math.abs(now.getTime() - lookedAt) < EVERY_MS) return
    lookedAt = now.getTime()
    const routing = await context.routing()
    const lanes = await context.db.transaction().execute(async (trx) => {
      const effects = []
      for (const id of await partnersToAsk(trx, germanDay(now), now, MOST_A_DAY)) {
        const upkept = await upkeptEntry(trx, id)
        if (upkept) effects.push(...(await askPartner(trx, { routing, links }, upkept, null, now)).effects)
      }
      return context.outbox.owe(effects, trx)
    })
    await context.wake(lanes)
  }
}
