/** What can be made to go wrong with the next calls of a Web API method. */
export type CallFault =
  | { kind: 'drop_before' }
  | { kind: 'drop_after' }
  | { kind: 'answer_5xx'; status: number }
  | { kind: 'too_many_requests'; retryAfterSeconds: number }
  | { kind: 'slow'; ms: number }

/** How the next request to the product is falsified (S5). */
export interface Forgery {
  badSignature: boolean
  skewSeconds: number
}

export interface FaultKnobs {
  /** The method takes effect, then the connection breaks before an answer: the product cannot know (Q9). */
  dropConnectionAfter(method: string, times?: number): void
  /** The connection breaks before anything happened. */
  dropConnectionBefore(method: string, times?: number): void
  answer5xx(method: string, times?: number, status?: number): void
  /** 429 with `Retry-After`; calls that come before it has passed are S6 violations. */
  tooManyRequests(method: string, times: number, retryAfterSeconds: number): void
  slow(method: string, ms: number, times?: number): void
  /** The next event is delivered `n` more times with the same `event_id`. */
  duplicateNextEvent(n?: number): void
  /** The next request to the product carries a wrong signature; a 2xx answer is an S5 violation. */
  badSignatureNext(): void
  /** The next request is correctly signed with a timestamp this far off, in either direction. */
  timestampSkewNext(seconds: number): void
  clear(): void
}

export type Faults = ReturnType<typeof createFaults>

/** The knobs, and what the platform takes from them. A method named `*` stands for every method. */
export function createFaults() {
  const planned = new Map<string, CallFault[]>()
  let duplicates = 0
  let forgery: Forgery | undefined

  function plan(method: string, times: number, fault: CallFault): void {
    const queue = planned.get(method) ?? []
    planned.set(method, queue)
    for (let count = 0; count < times; count += 1) queue.push(fault)
  }

  const knobs: FaultKnobs = {
    dropConnectionAfter: (method, times = 1) => plan(method, times, { kind: 'drop_after' }),
    dropConnectionBefore: (method, times = 1) => plan(method, times, { kind: 'drop_before' }),
    answer5xx: (method, times = 1, status = 503) => plan(method, times, { kind: 'answer_5xx', status }),
    tooManyRequests: (method, times, retryAfterSeconds) =>
      plan(method, times, { kind: 'too_many_requests', retryAfterSeconds }),
    slow: (method, ms, times = 1) => plan(method, times, { kind: 'slow', ms }),
    duplicateNextEvent: (n = 1) => {
      duplicates += n
    },
    badSignatureNext: () => {
      forgery = { badSignature: true, skewSeconds: forgery?.skewSeconds ?? 0 }
    },
    timestampSkewNext: (seconds) => {
      forgery = { badSignature: forgery?.badSignature ?? false, skewSeconds: seconds }
    },
    clear: () => {
      planned.clear()
      duplicates = 0
      forgery = undefined
    },
  }

  return {
    knobs,
    takeForCall: (method: string): CallFault | undefined =>
      planned.get(method)?.shift() ?? planned.get('*')?.shift(),
    takeDuplicates(): number {
      const taken = duplicates
      duplicates = 0
      return taken
    },
    takeForgery(): Forgery | undefined {
      const taken = forgery
      forgery = undefined
      return taken
    },
  }
}
