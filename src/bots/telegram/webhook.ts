import { createHash, timingSafeEqual } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Update } from 'grammy/types'
import type { Taken } from './polling.ts'

/** Longest wait for the answer to a press before Telegram gets its 200 (T3). */
const EFFECTS_MS = 2000

/**
 * `POST /telegram/webhook` (T1, T3): 200 once the update is stored, 500 when it is not, so that Telegram brings it
 * again; 401 for a missing or wrong secret; 400 for a body that is no update. Never 410, which Telegram takes as
 * "stop for good".
 * @param secret the webhook's secret token; without one nothing is let in
 */
export function createWebhook(options: {
  secret: string | null
  take: (update: Update) => Promise<Taken>
}): (request: Request) => Promise<Response> {
  return async (request) => {
    const given = request.headers.get('x-telegram-bot-api-secret-token')
    if (!options.secret || !given || !sameSecret(given, options.secret)) return status(401)
    if (request.method !== 'POST') return status(405)
    const update = readUpdate(await request.text())
    if (!update) return status(400)

    const { acceptance, effects } = await options.take(update)
    if (acceptance === 'again' || acceptance === 'suspect') return status(500)
    const enough = new AbortController()
    await Promise.race([effects, sleep(EFFECTS_MS, undefined, { signal: enough.signal }).catch(() => {})])
    enough.abort()
    return status(200)
  }
}

/** Compares digests, so that neither content nor length shows in the time it takes. */
function sameSecret(given: string, secret: string): boolean {
  return timingSafeEqual(digest(given), digest(secret))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

function readUpdate(body: string): Update | null {
  try {
    const update = JSON.parse(body) as { update_id?: unknown } | null
    return Number.isSafeInteger(update?.update_id) ? (update as Update) : null
  } catch {
    return null
  }
}

function status(code: number): Response {
  return new Response(null, { status: code })
}
