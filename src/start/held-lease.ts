import { setTimeout as sleep } from 'node:timers/promises'

/** A lease that this instance tries to hold as long as it runs. */
export type HeldLease = {
  isHeld(): boolean
  /** As if it had not been had; it is tried for again with the next renewal. */
  giveWay(): void
  /**
   * Renews no more, ends what the lease is for, then gives it back: nobody else begins before that.
   * @param end rejects never
   */
  stop(end: () => Promise<void>): Promise<void>
}

export type LeaseTimes = {
  /** Between two renewals. */
  renewMs: number
  /**
   * A renewal that is not answered by then counts as lost. Together with `renewMs` shorter than the lease: who cannot know
   * whether it holds has let go before another may take it.
   */
  answerMs: number
}

/**
 * Takes a lease and renews it. Renewals follow each other, so a late answer never undoes a stop.
 * @param hold takes or renews; false: somebody else has it
 * @param changed told after each renewal whether it is held; awaited
 */
export async function keepLease(
  steps: {
    hold: () => Promise<boolean>
    drop: () => Promise<void>
    changed: (isHeld: boolean) => Promise<void>
  },
  { renewMs, answerMs }: LeaseTimes,
): Promise<HeldLease> {
  let isHeld = false
  const stopping = new AbortController()

  const renew = async (): Promise<void> => {
    const late = new AbortController()
    const held = await Promise.race([
      steps.hold().catch(() => false),
      sleep(answerMs, false, { signal: late.signal }).catch(() => false),
    ])
    late.abort()
    if (stopping.signal.aborted) return
    isHeld = held
    await steps.changed(held)
  }
  const keep = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await sleep(renewMs, undefined, { signal: stopping.signal }).catch(() => {})
      if (!stopping.signal.aborted) await renew()
    }
  }

  await renew()
  const kept = keep()
  return {
    isHeld: () => isHeld,
    giveWay: () => (isHeld = false),
    stop: async (end) => {
      stopping.abort()
      isHeld = false
      await end()
      await kept
      await steps.drop().catch(() => {})
    },
  }
}
