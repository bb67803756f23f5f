import { HTTPReceiver } from '@slack/bolt'
import type { RequestListener } from 'node:http'
import { type Log, libraryLogger } from './log.ts'

export const EVENTS_PATH = '/slack/events'

/** https://docs.slack.dev/authentication/verifying-requests-from-slack: "more than five minutes from local time". */
const TOLERANCE_SECONDS = 300

/**
 * Bolt's receiver for HTTP: checks signatures, and answers only when the listener has ended, so that 2xx means
 * stored and a failure means 500 and a retry (S1).
 */
export function createHttpReceiver(signingSecret: string, log: Log): HTTPReceiver {
  return new HTTPReceiver({
    signingSecret,
    endpoints: [EVENTS_PATH],
    processBeforeResponse: true,
    signatureVerification: true,
    // Just under Slack's three seconds, for the case that no listener answers at all.
    unhandledRequestTimeoutMillis: 2900,
    logger: libraryLogger(log),
  })
}

/**
 * The one route Slack posts to. Before Bolt it refuses what Bolt 5.1 lets through: a signed timestamp of tomorrow,
 * which could be kept and played back until then (S5). Before the start and after the stop it asks Slack to retry.
 */
export function slackRequestListener(options: {
  receiver: HTTPReceiver
  open: () => boolean
}): RequestListener {
  return (request, response) => {
    const refuse = (status: number): void => {
      request.resume()
      response.writeHead(status).end()
    }
    const path = (request.url ?? '').split('?')[0]
    if (path !== EVENTS_PATH) return refuse(404)
    if (request.method !== 'POST') return refuse(405)
    if (!options.open()) return refuse(503)
    const timestamp = request.headers['x-slack-request-timestamp']
    if (timestamp !== undefined && !isRecent(timestamp, new Date())) return refuse(401)
    options.receiver.requestListener(request, response)
  }
}

/** Whether a request of this timestamp (seconds, as Slack writes them) may be believed at `now`. */
export function isRecent(timestamp: string | string[], now: Date): boolean {
  if (typeof timestamp !== 'string' || !/^\d{1,12}$/.test(timestamp)) return false
  return Math.abs(now.getTime() / 1000 - Number(timestamp)) <= TOLERANCE_SECONDS
}
