import type { Forgery } from './faults.ts'
import type { Attempt, Outgoing, Retry } from './outgoing.ts'
import { readBody } from './outgoing.ts'
import { signedHeaders } from './signature.ts'

export type HttpTransport = ReturnType<typeof createHttpTransport>

/**
 * Posts to the app's request URL, signed. Signing and waiting go by the machine's own time, whatever clock the
 * workspace runs on: the app verifies the timestamp against its machine.
 */
export function createHttpTransport(options: {
  url: () => string | undefined
  signingSecret: string | undefined
  acknowledgeWithinMs: number
}) {
  const inFlight = new Set<AbortController>()

  async function send(
    outgoing: Outgoing,
    how: { retry?: Retry; forgery?: Forgery | undefined },
  ): Promise<Attempt> {
    const url = options.url()
    const started = performance.now()
    const elapsed = (): number => Math.round(performance.now() - started)
    if (url === undefined || options.signingSecret === undefined) return { kind: 'connection_failed', ms: 0 }

    const { body, type } = encode(outgoing)
    const at = Math.floor(Date.now() / 1000) + (how.forgery?.skewSeconds ?? 0)
    const secret = how.forgery?.badSignature ? 'not the signing secret' : options.signingSecret
    const abort = new AbortController()
    let timedOut = false
    const timer = setTimeout(() => {
      timedOut = true
      abort.abort()
    }, options.acknowledgeWithinMs)
    inFlight.add(abort)
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'Content-Type': type,
          'User-Agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
          ...signedHeaders(secret, body, at),
          ...retryHeaders(how.retry),
        },
        body,
        redirect: 'manual',
        signal: abort.signal,
      })
      const answer = readBody(await response.text())
      const noRetry = response.headers.get('x-slack-no-retry') === '1'
      return { kind: 'answered', ms: elapsed(), status: response.status, body: answer, noRetry }
    } catch {
      return { kind: timedOut ? 'timeout' : 'connection_failed', ms: elapsed() }
    } finally {
      clearTimeout(timer)
      inFlight.delete(abort)
    }
  }

  return {
    send,
    /** Breaks off what is under way. */
    stop(): void {
      for (const abort of inFlight) abort.abort()
    },
  }
}

/** Events are JSON, interactions a form with one `payload`, commands a form of their fields. */
function encode({ kind, payload }: Outgoing): { body: string; type: string } {
  if (kind === 'event') return { body: JSON.stringify(payload), type: 'application/json' }
  const form = new URLSearchParams()
  if (kind === 'interaction') form.set('payload', JSON.stringify(payload))
  else for (const [name, value] of Object.entries(payload)) form.set(name, String(value))
  return { body: form.toString(), type: 'application/x-www-form-urlencoded' }
}

function retryHeaders(retry: Retry | undefined): Record<string, string> {
  return retry ? { 'X-Slack-Retry-Num': String(retry.num), 'X-Slack-Retry-Reason': retry.reason } : {}
}
