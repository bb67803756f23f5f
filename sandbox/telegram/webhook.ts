import { noteDelivery } from './core.ts'
import type { Core } from './core.ts'
import { addJson } from './params.ts'
import type { Params } from './params.ts'
import { dropExpired, wireUpdate } from './updates.ts'
import type { PendingUpdate } from './updates.ts'
import type { BotRecord } from './world.ts'

export type WebhookOptions = {
  /** How long the bot may take to answer. Default 60,000, as the real server. */
  timeoutMs?: number
  /** First pause after a failure; it doubles with every further one. Default 1,000. */
  retryBaseMs?: number
  /** Longest pause. Default 60,000. */
  retryMaxMs?: number
}

export type WebhookDelivery = {
  wake: (bot: BotRecord) => void
  forget: (bot: BotRecord) => void
  stop: () => void
}

type Attempts = { failures: number; notBefore: number }
type Outcome =
  | { kind: 'accepted'; reply?: Params }
  | { kind: 'failed'; error: string; retryAfterMs: number; gone: boolean }

/**
 * Delivers updates to a bot's webhook: one at a time for each queue (a chat, or a person's presses), several queues
 * at once, again and again with growing pauses until the bot answers 2xx or the update expires. Pauses are real
 * time. A method call in the answer is made for the bot.
 */
export function createWebhookDelivery(
  core: Core,
  options: WebhookOptions,
  call: (bot: BotRecord, params: Params) => Promise<unknown>,
): WebhookDelivery {
  const { timeoutMs = 60_000, retryBaseMs = 1000, retryMaxMs = 60_000 } = options
  const busy = new Map<number, Set<string>>()
  const attempts = new Map<PendingUpdate, Attempts>()
  const timers = new Map<number, NodeJS.Timeout>()
  const running = new AbortController()

  function wake(bot: BotRecord): void {
    clearTimeout(timers.get(bot.id))
    if (!bot.webhook || running.signal.aborted) return
    dropExpired(bot, core.now())
    const inFlight = busy.get(bot.id) ?? new Set<string>()
    busy.set(bot.id, inFlight)
    const seen = new Set(inFlight)
    let next = Infinity
    for (const update of bot.updates) {
      if (seen.has(update.queue)) continue
      seen.add(update.queue)
      const due = attempts.get(update)?.notBefore ?? 0
      if (due > Date.now()) next = Math.min(next, due)
      else if (inFlight.size < bot.webhook.maxConnections) void deliver(bot, update, inFlight)
    }
    if (next < Infinity) timers.set(bot.id, setTimeout(() => wake(bot), next - Date.now()).unref())
  }

  async function deliver(bot: BotRecord, update: PendingUpdate, inFlight: Set<string>): Promise<void> {
    const webhook = bot.webhook
    if (!webhook) return
    inFlight.add(update.queue)
    update.delivered = true
    noteDelivery(core, update.callbackId)
    const outcome = await post(webhook.url, webhook.secretToken, update, timeoutMs, running.signal)
    inFlight.delete(update.queue)
    if (running.signal.aborted || bot.webhook !== webhook) return
    if (outcome.kind === 'accepted') {
      attempts.delete(update)
      if (update.repeat === undefined && core.faults.takeDuplicate()) update.repeat = 'done'
      else bot.updates = bot.updates.filter((other) => other !== update)
      if (outcome.reply) await call(bot, outcome.reply)
    } else {
      webhook.lastErrorAt = core.now()
      webhook.lastErrorMessage = outcome.error
      if (outcome.gone) return dropGone(bot)
      const failures = (attempts.get(update)?.failures ?? 0) + 1
      const pause = outcome.retryAfterMs || Math.min(retryMaxMs, retryBaseMs * 2 ** (failures - 1))
      attempts.set(update, { failures, notBefore: Date.now() + pause })
      if (outcome.error === READ_TIMEOUT) core.breach(bot, 'T3', 'the webhook did not answer in time')
    }
    wake(bot)
  }

  /**
   * The real server gives up a webhook that says 410 Gone for 23 hours (WebhookActor.h, WEBHOOK_DROP_TIMEOUT).
   * The bar forbids the first one (T3), so the bot loses its webhook at once and the test sees it.
   */
  function dropGone(bot: BotRecord): void {
    delete bot.webhook
    core.breach(bot, 'T3', 'the webhook answered 410 Gone and was dropped')
  }

  return {
    wake,
    forget(bot) {
      clearTimeout(timers.get(bot.id))
      busy.delete(bot.id)
      for (const update of bot.updates) attempts.delete(update)
    },
    stop() {
      running.abort()
      for (const timer of timers.values()) clearTimeout(timer)
    },
  }
}

const READ_TIMEOUT = 'Read timeout expired'

async function post(
  url: string,
  secret: string,
  update: PendingUpdate,
  timeoutMs: number,
  stopped: AbortSignal,
): Promise<Outcome> {
  const timeout = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secret ? { 'x-telegram-bot-api-secret-token': secret } : {}),
      },
      body: JSON.stringify(wireUpdate(update)),
      // The real server follows no redirect: it is one more wrong answer.
      redirect: 'manual',
      signal: AbortSignal.any([timeout, stopped]),
    })
    const body = await response.text()
    if (response.ok) {
      const reply = methodCall(body)
      return { kind: 'accepted', ...(reply ? { reply } : {}) }
    }
    const seconds = Number(response.headers.get('retry-after') ?? 0)
    return {
      kind: 'failed',
      error: `Wrong response from the webhook: ${response.status} ${response.statusText}`,
      retryAfterMs: Number.isFinite(seconds) ? Math.min(3600, Math.max(0, seconds)) * 1000 : 0,
      gone: response.status === 410,
    }
  } catch (error) {
    const refused = error instanceof Error && /ECONNREFUSED/.test(String(error.cause))
    const reason = refused ? 'Connection refused' : 'Connection reset by peer'
    return { kind: 'failed', error: timeout.aborted ? READ_TIMEOUT : reason, retryAfterMs: 0, gone: false }
  }
}

/** The method call in a webhook's answer. Methods that ask for something or change the webhook do not count. */
function methodCall(body: string): Params | undefined {
  const params = addJson({ values: {}, files: {} }, body)
  const method = (params.values['method'] ?? '').toLowerCase()
  const refused = ['', 'setwebhook', 'deletewebhook', 'close', 'logout']
  return refused.includes(method) || method.startsWith('get') ? undefined : params
}
