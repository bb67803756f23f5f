import { WebClient } from '@slack/web-api'
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
    timeout: options.timeoutMs ?? TIMEOUT_MS,
    allowAbsoluteUrls: false,
    logger: libraryLogger(options.log),
  })
}
