import { Api } from 'grammy'
import { createHeldBack } from '../held-back.ts'

/** What grammY hands to its `fetch` for a call without files: its signal is a polyfill's, not Node's own. */
type GrammyRequest = {
  method: string
  headers: Record<string, string>
  body: string
  signal: { aborted: boolean; addEventListener(type: 'abort', listener: () => void): void }
}

/**
 * The Bot API client, on Node's own fetch. grammY's default (node-fetch 2) hides at which system call a connection
 * failed and never gives up connecting; Node's names the call and gives up after 10 s, which is what tells "surely
 * not sent" from "may have been sent" (T11). No auto-retry: the delivery job decides what is tried again.
 * @param apiRoot without trailing slash
 * @param timeoutSeconds after which a call counts as lost; for sending more than the 10 s of connecting, or a route
 *   that is down looks like a lost answer
 */
export function createTelegramApi(options: { token: string; apiRoot: string; timeoutSeconds: number }): Api {
  const api = new Api(options.token, {
    apiRoot: options.apiRoot,
    timeoutSeconds: options.timeoutSeconds,
    // grammY only needs something that resolves to an object with json().
    fetch: callPlatform,
  })
  // What is called again before `retry_after` is over is answered here (T5).
  const heldBack = createHeldBack()
  api.config.use(async (call, method, payload, signal) => {
    const left = heldBack.left(method)
    if (left > 0) return tooManyRequests(left)
    const answer = await call(method, payload, signal)
    if (!answer.ok) heldBack.keep(method, answer.parameters?.retry_after ?? 0)
    return answer
  })
  return api
}

const tooManyRequests = (seconds: number) => ({
  ok: false as const,
  error_code: 429,
  description: `Too Many Requests: retry after ${seconds}`,
  parameters: { retry_after: seconds },
})

async function callPlatform(url: string, request: GrammyRequest): Promise<{ json(): Promise<unknown> }> {
  const stop = new AbortController()
  if (request.signal.aborted) stop.abort()
  request.signal.addEventListener('abort', () => stop.abort())
  const response = await fetch(url, {
    method: request.method,
    headers: { 'content-type': 'application/json' },
    body: request.body,
    signal: stop.signal,
    redirect: 'manual',
  })
  const text = await response.text()
  return { json: () => Promise.resolve(readAnswer(text, response.status)) }
}

/** An answer that is not the Bot API's own (a proxy's page) still says by its status what became of the call. */
function readAnswer(text: string, status: number): unknown {
  try {
    const answer: unknown = JSON.parse(text)
    if (typeof answer === 'object' && answer !== null && 'ok' in answer) return answer
  } catch {
    // Not JSON: answered below.
  }
  return { ok: false, error_code: status, description: 'not a Bot API answer' }
}
