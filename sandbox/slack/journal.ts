import type { SlackChange } from './slack-types.ts'

/** A line of the bar that the product broke, seen from Slack's side. `rule` is the line's number, such as `S7`. */
export interface Violation {
  rule: string
  what: string
  /** ISO 8601, by the platform's clock. */
  at: string
  /** The Web API method, or `event`, `interaction`, `command`, `response_url`. */
  method: string
}

export interface RecordedCall {
  method: string
  /** As received, without the token. */
  args: Record<string, unknown>
  at: string
  status: number
  ok: boolean
  error?: string
}

export type DeliveryKind = 'event' | 'interaction' | 'command'

export interface DeliveryAttempt {
  at: string
  ms: number
  transport: 'http' | 'socket' | 'none'
  /** HTTP status, 200 for an acknowledged socket envelope; absent when nothing came back. */
  status?: number
  failure?: 'timeout' | 'connection_failed'
  retryNum?: number
  retryReason?: string
}

export interface DeliveryRecord {
  id: string
  kind: DeliveryKind
  /** Event type, interaction type with its action or callback id, or the command. */
  what: string
  payload: Record<string, unknown>
  /** Sent with a wrong signature or timestamp on purpose. */
  forged: boolean
  attempts: DeliveryAttempt[]
  outcome: 'pending' | 'acknowledged' | 'failed'
}

export type Journal = ReturnType<typeof createJournal>

/** What the platform saw, bounded: the newest `size` calls and deliveries, and every violation up to `size`. */
export function createJournal(options: {
  clock: () => Date
  changed: (change: SlackChange) => void
  size?: number
}) {
  const size = options.size ?? 2000
  const calls: RecordedCall[] = []
  const deliveries: DeliveryRecord[] = []
  const violations: Violation[] = []

  function keep<T>(list: T[], entry: T): void {
    list.push(entry)
    if (list.length > size) list.shift()
  }

  return {
    calls,
    deliveries,
    violations,
    at: () => options.clock().toISOString(),
    call: (call: RecordedCall) => keep(calls, call),
    violation(rule: string, method: string, what: string): void {
      keep(violations, { rule, what, at: options.clock().toISOString(), method })
      options.changed({ kind: 'violation', rule })
    },
    delivery(record: DeliveryRecord): void {
      keep(deliveries, record)
      options.changed({ kind: 'delivery', id: record.id })
    },
  }
}
