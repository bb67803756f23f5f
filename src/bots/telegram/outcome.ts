import type { SendOutcome } from '../../cases/outbound.ts'
import type { Failure } from './failure.ts'

/** Seconds to wait when Telegram asks to wait and does not say how long. */
const WAIT_SECONDS = 5

/** Refusals with status 400 that mean: nobody is there any more (Client.cpp answers some 403s as 400). */
const NOBODY_THERE = /_(?:blocked|deactivated|chat_not_found|never_started|kicked|chat_deleted)$/

/** What the delivery job is told about a failed attempt (T5, T8, T11). `sentIds` are the parts that did go out. */
export function outcomeOf(failure: Failure, sentIds: string[]): SendOutcome {
  if (failure.kind === 'not_sent') return { kind: 'not_sent', code: failure.code, sentIds }
  if (failure.kind === 'lost') return { kind: 'unknown', code: failure.code, sentIds }

  const { status, code } = failure
  if (status === 429) return { kind: 'wait', seconds: failure.retryAfterSeconds ?? WAIT_SECONDS, sentIds }
  if (failure.movedTo !== null) return { kind: 'moved', chatId: failure.movedTo }
  if (status === 403 || NOBODY_THERE.test(code)) return { kind: 'unreachable', code }
  // A refused token (401, 404) is the operator's to mend and says nothing about this message: it stays owed.
  if (status >= 500 || status === 401 || status === 404) return { kind: 'not_sent', code, sentIds }
  return { kind: 'rejected', code }
}
