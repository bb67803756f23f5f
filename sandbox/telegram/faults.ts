/**
 * Faults that a test or a bench switches on. `method` is a Bot API method name or `*` for any; `times` counts down
 * with every call it hits.
 */
export type FaultKnobs = {
  /** The request takes effect, then the socket is destroyed without an answer (T11). */
  dropConnectionAfter: (method: string, times: number) => void
  /** The socket is destroyed before anything happens. */
  dropConnectionBefore: (method: string, times: number) => void
  /** Answered 502 without effect. */
  answer5xx: (method: string, times: number) => void
  /** Answered 429 without effect, whatever was sent before. */
  tooManyRequests: (method: string, times: number, retryAfterSeconds: number) => void
  /** The request takes effect at once, the answer comes this many (real) milliseconds later. */
  slow: (method: string, milliseconds: number, times: number) => void
  /** The next `count` updates that the bot confirms are delivered once more. */
  duplicateNextUpdate: (count: number) => void
  clear: () => void
}

export type Fault =
  | { kind: 'drop_before' | 'drop_after' | 'server_error' }
  | { kind: 'too_many_requests'; retryAfterSeconds: number }

export type FaultInjector = FaultKnobs & {
  /** The fault that hits this call, if any; it is used up. */
  take: (method: string) => Fault | undefined
  takeDelay: (method: string) => number
  takeDuplicate: () => boolean
}

type Rule<T> = { method: string; left: number; effect: T }

export function createFaults(): FaultInjector {
  let faults: Rule<Fault>[] = []
  let delays: Rule<number>[] = []
  let duplicates = 0
  const add = (method: string, left: number, effect: Fault) => {
    faults.push({ method, left, effect })
  }
  return {
    dropConnectionAfter: (method, times) => add(method, times, { kind: 'drop_after' }),
    dropConnectionBefore: (method, times) => add(method, times, { kind: 'drop_before' }),
    answer5xx: (method, times) => add(method, times, { kind: 'server_error' }),
    tooManyRequests: (method, times, retryAfterSeconds) =>
      add(method, times, { kind: 'too_many_requests', retryAfterSeconds }),
    slow: (method, milliseconds, times) => {
      delays.push({ method, left: times, effect: milliseconds })
    },
    duplicateNextUpdate: (count) => {
      duplicates += count
    },
    clear: () => {
      faults = []
      delays = []
      duplicates = 0
    },
    take: (method) => use(faults, method),
    takeDelay: (method) => use(delays, method) ?? 0,
    takeDuplicate: () => duplicates > 0 && duplicates-- > 0,
  }
}

function use<T>(rules: Rule<T>[], method: string): T | undefined {
  const hit = rules.find(
    (rule) => rule.left > 0 && (rule.method === '*' || rule.method.toLowerCase() === method.toLowerCase()),
  )
  if (!hit) return undefined
  hit.left -= 1
  return hit.effect
}
