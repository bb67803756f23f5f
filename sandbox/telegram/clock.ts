export type PlatformClock = {
  now: () => Date
  /** Moves the platform's time forward, in milliseconds. Throws when the clock was injected. */
  advance: (milliseconds: number) => void
  /** Sets the platform's time; it runs on from there. Throws when the clock was injected. */
  set: (time: Date) => void
  onJump: (listener: () => void) => void
}

/**
 * The platform's time. Expiry, rate limits and deadlines are counted in it, so that a day can pass in a test;
 * long polls and webhook back-off wait in real time, because a bot waits on them.
 */
export function createClock(injected?: () => Date): PlatformClock {
  let offset = 0
  let jumped = () => {}
  const jumpTo = (next: number) => {
    if (injected) throw new Error('the clock was injected: move that one')
    offset = next
    jumped()
  }
  return {
    now: () => (injected ? injected() : new Date(Date.now() + offset)),
    advance: (milliseconds) => jumpTo(offset + milliseconds),
    set: (time) => jumpTo(time.getTime() - Date.now()),
    onJump: (listener) => {
      jumped = listener
    },
  }
}

/** Unix time in whole seconds, as every date of the Bot API is written. */
export function unixSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000)
}
