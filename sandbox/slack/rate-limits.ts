/**
 * How often an app may call (S6), https://docs.slack.dev/apis/web-api/rate-limits. Tiers count per method, app and
 * workspace and minute; Slack promises "at least" these numbers, so this platform grants no more.
 */

export type Tier = 1 | 2 | 3 | 4 | 'special'

const PER_MINUTE: Record<Tier, number> = {
  // "1+ … a small amount of burst behavior is tolerated"; Socket Mode allows ten connections side by side.
  1: 10,
  2: 20,
  3: 50,
  4: 100,
  // chat.getPermalink and auth.test: "hundreds of requests per minute".
  special: 300,
}

/** "Short bursts >1 allowed", without a number: three. One a second is regained. */
const MESSAGE_BURST = 3

/** "limiting posting to several hundred messages per minute" across the workspace. */
const MESSAGES_PER_MINUTE = 300

/** Requests already on their way when the 429 left are not held against the app. */
const IN_FLIGHT_MS = 100

export type Verdict =
  | { kind: 'granted' }
  /** `early`: the app called again although it had been told to wait. */
  | { kind: 'limited'; retryAfterSeconds: number; early: boolean }

export type RateLimits = ReturnType<typeof createRateLimits>

/** `now` is in milliseconds everywhere. */
export function createRateLimits(options: { enforced: boolean }) {
  const recent = new Map<string, number[]>()
  const buckets = new Map<string, { tokens: number; at: number }>()
  const blocks = new Map<string, { since: number; until: number }>()

  function limited(key: string, seconds: number, now: number): Verdict {
    blocks.set(key, { since: now, until: now + seconds * 1000 })
    return { kind: 'limited', retryAfterSeconds: seconds, early: false }
  }

  function stillBlocked(key: string, now: number): Verdict | undefined {
    const block = blocks.get(key)
    if (!block) return undefined
    if (now >= block.until) {
      blocks.delete(key)
      return undefined
    }
    const retryAfterSeconds = Math.ceil((block.until - now) / 1000)
    return { kind: 'limited', retryAfterSeconds, early: now - block.since > IN_FLIGHT_MS }
  }

  function takeFromMinute(key: string, perMinute: number, now: number): Verdict {
    const times = (recent.get(key) ?? []).filter((time) => now - time < 60_000)
    recent.set(key, times)
    const oldest = times[0]
    if (times.length >= perMinute && oldest !== undefined)
      return limited(key, Math.max(1, Math.ceil((oldest + 60_000 - now) / 1000)), now)
    times.push(now)
    return { kind: 'granted' }
  }

  function takeMessage(channel: string, now: number): Verdict {
    const key = `message:${channel}`
    const last = buckets.get(key) ?? { tokens: MESSAGE_BURST, at: now }
    const tokens = Math.min(MESSAGE_BURST, last.tokens + (now - last.at) / 1000)
    if (tokens < 1) return limited(key, 1, now)
    buckets.set(key, { tokens: tokens - 1, at: now })
    return { kind: 'granted' }
  }

  return {
    /** Asks for one call of a method; `channel` for messages sent to one. */
    take(call: { method: string; tier: Tier; channel?: string | undefined }, now: number): Verdict {
      const messageKey = call.channel === undefined ? undefined : `message:${call.channel}`
      const blocked =
        stillBlocked(call.method, now) ??
        (messageKey === undefined ? undefined : stillBlocked(messageKey, now))
      if (blocked) return blocked
      if (!options.enforced) return { kind: 'granted' }
      if (call.channel === undefined) return takeFromMinute(call.method, PER_MINUTE[call.tier], now)
      const workspace = takeFromMinute(call.method, MESSAGES_PER_MINUTE, now)
      return workspace.kind === 'granted' ? takeMessage(call.channel, now) : workspace
    },
    /** Answers a method with 429 from now on for so long, whatever its tier says. */
    impose: (method: string, seconds: number, now: number): Verdict => limited(method, seconds, now),
    forget(): void {
      recent.clear()
      buckets.clear()
      blocks.clear()
    },
  }
}
