import { createHmac } from 'node:crypto'

/**
 * The headers by which the product knows that a request comes from Slack,
 * https://docs.slack.dev/authentication/verifying-requests-from-slack. `at` is in seconds.
 */
export function signedHeaders(secret: string, body: string, at: number): Record<string, string> {
  const digest = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')
  return { 'X-Slack-Request-Timestamp': String(at), 'X-Slack-Signature': `v0=${digest}` }
}
