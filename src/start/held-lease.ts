import { setTimeout as sleep } from 'node:timers/promises'

/** A lease that this instance tries to hold as long as it runs. */
export type HeldLease = {
  isHeld(): boolean
  /** As if it had not been had; it is tried for again with the next renewal. */
  giveWay(): void
  /**
   * Ends what the lease is for, renewing it meanwhile so that nobody else begins before, then gives it back. Never rejects.
   * An answer of the store that is still missing then may take it once more: it runs out by itself.
   */
  stop(end: () => Promise<void>): Promise<void>
}

/** Milliseconds. */
export type LeaseTimes = {
  /** How long the store keeps it for us after a renewal. */
  leaseMs: number
  /** Between two renewals. */
  renewMs: number
  /** How long before its end it counts as lost: what it is for takes as long to end. */
  marginMs: number
}

export type LeaseSteps = {
  /** Takes or renews; false: somebody else has it. May reject: it counts as lost. */
  hold(): Promise<boolean>
  /** Gives it back. May reject. */
  drop(): Promise<void>
  /** Told after each renewal whether it is held, and awaited; must settle. If it rejects the lease counts as lost. */
  changed(isHeld: boolean): Promise<void>
}

/**
 * Takes a lease and renews it, one renewal after the other. Who gets no answer lets go before the lease can be another's:
 * it is counted from when it was asked for, which is never later than the store counts.
 */
export async function keepLease(
  { hold, drop, changed }: LeaseSteps,
  { leaseMs, renewMs, marginMs }: LeaseTimes,
  now: () => number = () => performance.now(),
): Promise<HeldLease> {
  let isHeld = false
  let sureUntil = 0
  let pending: Promise<boolean> = Promise.resolve(false)
  let isEnding = false
  const over = new AbortController()

  const renew = async (): Promise<boolean> => {
    const askedAt = now()
    pending = hold().catch(() => false)
    const answered = new AbortController()
    const patience = isHeld ? Math.max(0, sureUntil - askedAt) : leaseMs
    const tooLate = sleep(patience, false, { signal: answered.signal }).catch(() => false)
    const held = await Promise.race([pending, tooLate])
    answered.abort()
    if (held) sureUntil = askedAt + leaseMs - marginMs
    return held
  }
  const tell = async (held: boolean): Promise<void> => {
    isHeld = held
    await changed(held).catch(() => (isHeld = false))
  }
  const keep = async (): Promise<void> => {
    while (!over.signal.aborted) {
      await sleep(renewMs, undefined, { signal: over.signal }).catch(() => {})
      if (over.signal.aborted || (isEnding && !isHeld)) continue
      const held = await renew()
      if (isEnding) isHeld = held
      else await tell(held)
    }
  }

  await tell(await renew())
  const kept = keep()
  return {
    isHeld: () => isHeld && !isEnding,
    giveWay: () => (isHeld = false),
    stop: async (end) => {
      isEnding = true
      await end().catch(() => {})
      over.abort()
      await Promise.race([kept.then(() => pending), sleep(renewMs)])
      await drop().catch(() => {})
    },
  }
}
