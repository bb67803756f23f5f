import type { Faults, Forgery } from './faults.ts'
import type { HttpTransport } from './http-transport.ts'
import type { DeliveryRecord, Journal } from './journal.ts'
import type { Attempt, Outgoing, Retry } from './outgoing.ts'
import type { SlackChange } from './slack-types.ts'
import type { SocketMode } from './socket-mode.ts'

/** "nearly immediately", "after 1 minute", "after 5 minutes": https://docs.slack.dev/apis/events-api#retries */
export const SLACK_RETRY_DELAYS_MS = [0, 60_000, 300_000]

const SIGNATURE_TOLERANCE_SECONDS = 300

export type Deliveries = ReturnType<typeof createDeliveries>

/**
 * Telling the app and noting how it took it. Events are repeated until acknowledged, interactions and commands are
 * not: the person sees them fail. Anything but a 2xx in time is an S1 violation, unless nobody was listening.
 */
export function createDeliveries(options: {
  http: HttpTransport
  socket: SocketMode
  faults: Faults
  journal: Journal
  nextId: (prefix: string) => string
  retryDelaysMs: number[]
  changed: (change: SlackChange) => void
}) {
  const { http, socket, faults, journal } = options
  const underWay = new Set<Promise<unknown>>()
  const waits = new Set<{ timer: NodeJS.Timeout; wake: () => void }>()
  let stopped = false

  function open(outgoing: Outgoing, forged: boolean): DeliveryRecord {
    const record: DeliveryRecord = {
      id: options.nextId('delivery-'),
      ...outgoing,
      forged,
      attempts: [],
      outcome: 'pending',
    }
    journal.delivery(record)
    return record
  }

  async function attempt(
    outgoing: Outgoing,
    record: DeliveryRecord,
    how: { retry?: Retry | undefined; forgery?: Forgery | undefined },
  ): Promise<Attempt> {
    const viaSocket = socket.connected() > 0 && how.forgery === undefined
    const at = journal.at()
    const sending = viaSocket
      ? socket.send(outgoing, how.retry)
      : http.send(outgoing, { ...(how.retry ? { retry: how.retry } : {}), forgery: how.forgery })
    underWay.add(sending)
    const result = await sending.finally(() => underWay.delete(sending))
    record.attempts.push({
      at,
      ms: result.ms,
      transport: viaSocket
        ? 'socket'
        : result.kind === 'connection_failed' && result.ms === 0
          ? 'none'
          : 'http',
      ...(result.kind === 'answered' ? { status: result.status } : { failure: result.kind }),
      ...(how.retry ? { retryNum: how.retry.num, retryReason: how.retry.reason } : {}),
    })
    if (!stopped) judge(outgoing, result, how.forgery)
    return result
  }

  function judge(outgoing: Outgoing, result: Attempt, forgery: Forgery | undefined): void {
    if (forgery) {
      const mustBeRefused =
        forgery.badSignature || Math.abs(forgery.skewSeconds) > SIGNATURE_TOLERANCE_SECONDS
      if (mustBeRefused && isAcknowledged(result))
        journal.violation('S5', outgoing.kind, `accepted a falsified request: ${outgoing.what}`)
      return
    }
    if (result.kind === 'timeout')
      journal.violation('S1', outgoing.kind, `no answer in time: ${outgoing.what}`)
    if (result.kind === 'answered' && !isAcknowledged(result))
      journal.violation('S1', outgoing.kind, `answered ${result.status}: ${outgoing.what}`)
  }

  function close(record: DeliveryRecord, outcome: 'acknowledged' | 'failed'): void {
    record.outcome = outcome
    options.changed({ kind: 'delivery', id: record.id })
  }

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => done(), ms)
      timer.unref()
      const wait = { timer, wake: done }
      waits.add(wait)
      function done(): void {
        clearTimeout(timer)
        waits.delete(wait)
        resolve()
      }
    })
  }

  /** Repeats an event after its first attempt failed, under the same `event_id`. */
  async function repeat(outgoing: Outgoing, record: DeliveryRecord, first: Attempt): Promise<void> {
    let last = first
    for (const [index, delay] of options.retryDelaysMs.entries()) {
      if (isAcknowledged(last) || (last.kind === 'answered' && last.noRetry)) break
      await pause(delay)
      if (stopped) return
      last = await attempt(outgoing, record, { retry: { num: index + 1, reason: retryReason(last) } })
    }
    close(record, isAcknowledged(last) ? 'acknowledged' : 'failed')
  }

  async function deliverEvent(outgoing: Outgoing, forgery: Forgery | undefined): Promise<DeliveryRecord> {
    const record = open(outgoing, forgery !== undefined)
    const first = await attempt(outgoing, record, { forgery })
    // A falsified request stands for a stranger's: nobody repeats it.
    if (isAcknowledged(first) || forgery) close(record, isAcknowledged(first) ? 'acknowledged' : 'failed')
    else void repeat(outgoing, record, first)
    return record
  }

  return {
    /** Resolves when the first attempt is over; repetitions go on by themselves. Never rejects. */
    async event(outgoing: Outgoing): Promise<DeliveryRecord> {
      const forgery = faults.takeForgery()
      const copies = faults.takeDuplicates()
      const [first] = await Promise.all(
        Array.from({ length: copies + 1 }, () => deliverEvent(outgoing, forgery)),
      )
      return first as DeliveryRecord
    },
    /** An interaction or a command: one attempt, and the app's answer. Never rejects. */
    async ask(outgoing: Outgoing): Promise<Attempt> {
      const forgery = faults.takeForgery()
      const record = open(outgoing, forgery !== undefined)
      const result = await attempt(outgoing, record, { forgery })
      close(record, isAcknowledged(result) ? 'acknowledged' : 'failed')
      return result
    },
    /** Resolves when nothing is being sent; repetitions that wait for their time are not waited for. */
    settled: async (): Promise<void> => {
      while (underWay.size > 0) await Promise.all(underWay)
    },
    /** Sends waiting repetitions now, as if their time had come. */
    hurry: (): void => {
      for (const wait of waits) wait.wake()
    },
    async stop(): Promise<void> {
      stopped = true
      for (const wait of waits) wait.wake()
      http.stop()
      socket.cut()
      await Promise.all(underWay)
    },
  }
}

export function isAcknowledged(result: Attempt): boolean {
  return result.kind === 'answered' && result.status >= 200 && result.status < 300
}

function retryReason(result: Attempt): string {
  if (result.kind === 'timeout') return 'http_timeout'
  return result.kind === 'connection_failed' ? 'connection_failed' : 'http_error'
}
