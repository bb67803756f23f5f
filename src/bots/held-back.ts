/** What a platform asked us to leave alone for a while, and until when. */
export type HeldBack = {
  /** Whole seconds left; 0: go ahead. */
  left(what: string): number
  keep(what: string, seconds: number): void
}

/**
 * Requests that are about to leave when a platform says "wait" are held back in the moment it is said (T5, S6): the
 * pause that all processes share is written a little later.
 */
export function createHeldBack(now: () => number = () => performance.now()): HeldBack {
  const until = new Map<string, number>()
  return {
    left: (what) => Math.max(0, Math.ceil(((until.get(what) ?? 0) - now()) / 1000)),
    keep: (what, seconds) => void until.set(what, Math.max(until.get(what) ?? 0, now() + seconds * 1000)),
  }
}
