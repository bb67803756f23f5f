import type { DeliveryKind } from './journal.ts'
import type { Json } from './slack-types.ts'

/** Something Slack tells the app: an event, an interaction or a slash command. */
export interface Outgoing {
  kind: DeliveryKind
  /** For people who read the journal: event type, action id, callback id or command. */
  what: string
  payload: Json
}

export interface Retry {
  num: number
  reason: string
}

/** How one attempt to tell the app went. `ms` is real time. */
export type Attempt =
  | { kind: 'answered'; ms: number; status: number; body: Json | string; noRetry: boolean }
  | { kind: 'timeout'; ms: number }
  | { kind: 'connection_failed'; ms: number }

/** The app's answer read as JSON where it is, else as text; empty text when there was none. */
export function readBody(body: string): Json | string {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null ? { ...value } : body
  } catch {
    return body
  }
}
