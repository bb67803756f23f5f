import type { OwedEffect } from '../../cases/effects.ts'
import { germanDay } from '../../knowledge/understanding/days.ts'
import { entryOwner } from '../../routing/entry-owner.ts'
import { newlyWithheld, type DueEntry } from '../../storage/upkeep/entries.ts'
import { homeEffect, tellStaff } from '../case-effects.ts'
import type { JobContext } from '../context.ts'

const NAMES_TOLD = 10

/** Tells owners which of their entries nobody is told of any more; looks once a day. */
export function createWithheldReport(context: JobContext): () => Promise<void> {
  let lookedOn = ''
  return async () => {
    const now = context.now()
    const today = germanDay(now)
    if (today === lookedOn) return
    const { organisation } = await context.routing()
    const lanes = await context.db.transaction().execute(async (trx) => {
      const byOwner = Map.groupBy(await newlyWithheld(trx, today, now), (entry) =>
        entryOwner(organisation, entry),
      )
      const effects = [...byOwner].flatMap(([owner, entries]) =>
        owner === null ? [] : told(owner, entries, today),
      )
      return context.outbox.owe(effects, trx)
    })
    lookedOn = today
    await context.wake(lanes)
  }
}

/** Keyed by an entry, which is told once: two processes that look at the same moment tell it once as well. */
function told(owner: string, entries: readonly DueEntry[], today: string): OwedEffect[] {
  const [first] = entries
  const occasion = `withheld-${today}-${first?.id}`
  const names = entries.slice(0, NAMES_TOLD).map(({ name }) => name)
  const args = { count: entries.length, names: names.join('; '), more: entries.length - names.length }
  const button = first && { look: 'directory_open' as const, about: first.id }
  return [
    tellStaff(owner, occasion, {
      kind: 'note',
      key: 'upkeep-withheld',
      args,
      ...(entries.length === 1 && button ? { button } : {}),
    }),
    homeEffect(owner, occasion),
  ]
}
