import { deskHours } from '../routing/hours.ts'
import type { DeskStore } from '../routing/store.ts'
import type { Routing } from '../workers/context.ts'

/** An import of desks by another process counts after this long. */
const KEPT_MS = 10_000

/** The organisation in force, read again now and then. */
export function createRouting(store: DeskStore, now: () => Date): () => Promise<Routing> {
  let known: { routing: Routing; until: number } | null = null
  return async () => {
    if (known && known.until > now().getTime()) return known.routing
    const organisation = await store.load()
    if (!organisation) throw new Error('no desks are loaded')
    const hours =
      known?.routing.organisation.federalState === organisation.federalState
        ? known.routing.hours
        : deskHours(organisation.federalState)
    known = { routing: { organisation, hours }, until: now().getTime() + KEPT_MS }
    return known.routing
  }
}
