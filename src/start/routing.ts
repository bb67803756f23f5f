import { deskHours } from '../routing/hours.ts'
import type { DeskStore } from '../routing/store.ts'
import type { AddressForm } from '../words.ts'
import type { Routing } from '../workers/context.ts'

/** An import of desks by another process counts after this long. */
const KEPT_MS = 10_000

/** The organisation in force, read again now and then; `addressForm` is the one read last. */
export function createRouting(
  store: DeskStore,
  now: () => Date,
): (() => Promise<Routing>) & { addressForm: () => AddressForm } {
  let known: { routing: Routing; until: number } | null = null
  const routing = async (): Promise<Routing> => {
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
  return Object.assign(routing, {
    addressForm: () => known?.routing.organisation.addressForm ?? 'sie',
  })
}
