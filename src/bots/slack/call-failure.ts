import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api'

/** What a failed Web API call means for the thing that was to be done. `code` is short and carries no text (Q5). */
export type CallFailure =
  | { kind: 'wait'; seconds: number }
  | { kind: 'refused'; error: string; code: string }
  | { kind: 'not_sent'; code: string }
  | { kind: 'unknown'; code: string }

/** When a 429 does not say how long. */
const DEFAULT_WAIT_SECONDS = 30

/** No bytes of the request have left: name not found, nobody listening, no route, no trusted certificate. */
const NOT_CONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_.*|CERT_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*)$/

/**
 * Answers about us or about Slack's day, not about what was sent: they pass when the operator mends the token or
 * Slack recovers, so the thing stays owed.
 */
const MENDABLE = new Set([
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
  'not_authed',
  'invalid_auth',
  'token_revoked',
  'token_expired',
  'account_inactive',
  'missing_scope',
  'no_permission',
  'org_login_required',
  'access_denied',
  'accesslimited',
  'team_access_not_granted',
  'two_factor_setup_required',
])

/** "It's possible some aspect of the operation succeeded before the error was raised", docs.slack.dev of every method. */
const PERHAPS_DONE = new Set(['internal_error', 'fatal_error'])

const RATE_LIMITED = new Set(['ratelimited', 'rate_limited', 'message_limit_exceeded'])

/** Sorts what the client throws. Anything it does not know may have been executed. */
export function callFailure(error: unknown): CallFailure {
  if (error instanceof WebAPIRateLimitedError) return { kind: 'wait', seconds: Math.max(1, error.retryAfter) }
  if (error instanceof WebAPIPlatformError) return refusal(error.data.error)
  if (error instanceof WebAPIHTTPError) return httpFailure(error.statusCode)
  if (error instanceof WebAPIRequestError) return requestFailure(error.original)
  // The client throws a plain error for a 429 whose Retry-After it cannot read.
  if (error instanceof Error && error.message.startsWith('Retry header did not contain')) {
    return { kind: 'wait', seconds: DEFAULT_WAIT_SECONDS }
  }
  return { kind: 'unknown', code: 'slack_connection_lost' }
}

function refusal(error: string): CallFailure {
  // An answer that is not JSON arrives here as its own "error", whatever a proxy wrote.
  if (!/^[a-z][a-z0-9_]{1,63}$/.test(error)) return { kind: 'unknown', code: 'slack_unreadable_answer' }
  const code = `slack_${error}`
  if (RATE_LIMITED.has(error)) return { kind: 'wait', seconds: DEFAULT_WAIT_SECONDS }
  if (MENDABLE.has(error)) return { kind: 'not_sent', code }
  if (PERHAPS_DONE.has(error)) return { kind: 'unknown', code }
  return { kind: 'refused', error, code }
}

function httpFailure(status: number): CallFailure {
  const code = `slack_http_${status}`
  return status >= 500 ? { kind: 'not_sent', code } : { kind: 'refused', error: `http_${status}`, code }
}

function requestFailure(original: Error): CallFailure {
  const cause = systemCode(original)
  if (cause !== null && NOT_CONNECTED.test(cause)) {
    return { kind: 'not_sent', code: `slack_not_connected_${cause.toLowerCase()}` }
  }
  const code = original.name === 'TimeoutError' ? 'slack_timeout' : 'slack_connection_lost'
  return { kind: 'unknown', code }
}

/** `fetch` wraps the system's error, sometimes twice (several addresses of one name). */
function systemCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  return typeof code === 'string' ? code : systemCode(cause)
}
