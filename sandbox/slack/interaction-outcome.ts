import { isAcknowledged } from './deliveries.ts'
import type { Attempt } from './outgoing.ts'

/** The error a person is shown when the app did not answer, as Slack names it. */
export type ShownFailure = 'operation_timeout' | 'dispatch_failed' | 'http_service_error'

/** What became of an interaction, as far as the person can see. */
export type Outcome = { kind: 'acknowledged' } | { kind: 'failed'; error: ShownFailure }

export function failureOf(attempt: Attempt): { kind: 'failed'; error: ShownFailure } | undefined {
  if (isAcknowledged(attempt)) return undefined
  if (attempt.kind === 'timeout') return { kind: 'failed', error: 'operation_timeout' }
  return {
    kind: 'failed',
    error: attempt.kind === 'answered' ? 'http_service_error' : 'dispatch_failed',
  }
}
