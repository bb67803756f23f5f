import { WebClient } from '@slack/web-api'
import { createHeldBack } from '../held-back.ts'
import { type Log, libraryLogger } from './log.ts'

/** Longer than Slack ever takes; after it the outcome of a call is unknown (T11). */
const TIMEOUT_MS = 10_000

/**
 * A Web API client that tries once and says what came of it: the defaults send a message up to ten times and sleep
 * on 429, but whether to try again is for the outbox to decide (Q9, S6).
 * @param options.apiUrl ends in `/api/`
 */
export function createSlackClient(options: {
  token: string
  apiUrl: string
  log: Log
  timeoutMs?: number
}): WebClient {
  return new WebClient(options.token, {
    slackApiUrl: options.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    fetch: withinLimits(),
    timeout: options.timeoutMs ?? TIMEOUT_MS,
    allowAbsoluteUrls: false,
    logger: libraryLogger(options.log),
  })
}

const TOO_MANY = 429
const DEFAULT_WAIT_SECONDS = 1

/** Node's own fetch, except that a method Slack asked to leave alone is answered here until then (S6). */
function withinLimits(): typeof fetch {
  const heldBack = createHeldBack()
  return async (request, init) => {
    const { pathname: method } = new URL(request instanceof Request ? request.url : request)
    const left = heldBack.left(method)
    if (left > 0) return new Response(null, { status: TOO_MANY, headers: { 'retry-after': String(left) } })
    const response = await fetch(request, init)
    if (response.status === TOO_MANY) {
      heldBack.keep(method, Number(response.headers.get('retry-after')) || DEFAULT_WAIT_SECONDS)
    }
    return response
  }
}
