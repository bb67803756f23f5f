import type { Service } from '../directory/service.ts'
import type { DirectoryStore } from '../directory/store.ts'
import { germanDay } from '../understanding/days.ts'
import { freshnessOf } from '../upkeep/freshness.ts'
import { isFindable } from './passage.ts'

export type Reliability = { withheld: ReadonlySet<string>; doubted: ReadonlySet<string> }

/** Every question asks for it; what somebody does to an entry shows in answers after this. */
const KEPT_MS = 10_000

/** Which entries cannot be relied on, asked for now and then only. */
export function createReliability(
  store: Pick<DirectoryStore, 'unreliable'>,
  now: () => Date,
): () => Promise<Reliability> {
  let known: { reliability: Promise<Reliability>; day: string; until: number } | null = null
  return () => {
    const at = now()
    const day = germanDay(at)
    if (known?.day !== day || known.until <= at.getTime()) {
      const reliability = store
        .unreliable(day)
        .then(({ withheld, doubted }) => ({ withheld: new Set(withheld), doubted: new Set(doubted) }))
      known = { reliability, day, until: at.getTime() + KEPT_MS }
      reliability.catch(() => (known = null))
    }
    return known.reliability
  }
}

/** Whether tenants may be told of it as it is now: what is cached is a moment old. */
export function isTold(service: Service, at: Date): boolean {
  return isFindable(service) && freshnessOf(service, germanDay(at)).kind !== 'withheld'
}
