import type { Update } from 'grammy/types'
import type { TenantInbound } from '../../cases/inbound.ts'
import type { WordsFor } from '../../words.ts'
import { createAcceptance } from './acceptance.ts'
import { createTelegramApi } from './api.ts'
import { readFailure } from './failure.ts'
import { createGroupFarewell, primary } from './groups.ts'
import type { Log } from './log.ts'
import { parseUpdate } from './parse.ts'
import type { ParsedUpdate } from './parse.ts'
import { POLL_SECONDS, createPolling } from './polling.ts'
import type { Taken } from './polling.ts'
import { createWebhook } from './webhook.ts'

/** Seconds for a press's answer or a group's farewell: polling waits for them. */
const EFFECT_SECONDS = 5

export type TelegramIntake = {
  /** Starts polling; does nothing while it runs. For the holder of the poller's lease only (T9). */
  start(): void
  /** Ends polling; resolves when no update is in hand any more. What was not stored comes again. */
  stop(): Promise<void>
  /** Handles one `POST /telegram/webhook`. */
  webhook(request: Request): Promise<Response>
  isPolling(): boolean
  /** Seconds since the last poll that Telegram answered (T2); null before the first. */
  pollAgeSeconds(now: Date): number | null
}

export type TelegramIntakeOptions = {
  token: string
  apiRoot: string
  /** The bot's @name without @; asked from Telegram when it is first needed. */
  username?: string
  webhookSecret?: string
  /** Stores it, once per (botId, platformId), whatever is repeated. Throws while it cannot. */
  accept: (inbound: TenantInbound) => Promise<void>
  /** Records an update that is passed over for good; `code` says why. Throws while it cannot. */
  setAside: (updateId: number, code: string) => Promise<void>
  /** Another poller or a webhook is at this bot; polling has stopped (T9). */
  onConflict: (code: string) => void
  /** Polling ended by an error that is a bug of ours. */
  onCrash: (error: unknown) => void
  wordsFor: WordsFor
  log: Log
  now?: () => Date
  /** First pause after a failed poll or an update that was not stored; doubled up to ten seconds. Default 500. */
  firstPauseMs?: number
}

/**
 * The live edge to Telegram: every update is parsed and stored before it is confirmed (T1), each press answered once
 * stored (T7), groups are left, and an update that can never be stored is set aside.
 */
export function createTelegramIntake(options: TelegramIntakeOptions): TelegramIntake {
  const { token, apiRoot, log, wordsFor } = options
  const now = options.now ?? (() => new Date())
  const botId = token.split(':')[0] ?? ''
  const api = createTelegramApi({ token, apiRoot, timeoutSeconds: EFFECT_SECONDS })

  let username = options.username
  const farewell = createGroupFarewell({
    api,
    wordsFor,
    log,
    username: async () => (username ??= (await api.getMe()).username),
  })

  const accepted = createAcceptance({
    setAside: options.setAside,
    onFailure: (updateId, tries, error) => {
      log.error({ update_id: updateId, tries, code: errorName(error) }, 'telegram: an update is not stored')
    },
  })

  const answerPress = async (callbackId: string, text?: string): Promise<void> => {
    try {
      await api.answerCallbackQuery(callbackId, text === undefined ? {} : { text })
    } catch (error) {
      log.warn({ code: readFailure(error).code }, 'telegram: a press was not answered')
    }
  }

  /** Nothing that is done beside storing may end the intake. */
  const effect = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      log.error({ code: errorName(error) }, 'telegram: an effect of an update failed')
    }
  }

  const take = async (update: Update): Promise<Taken> => {
    let parsed: ParsedUpdate
    try {
      parsed = parseUpdate(update, botId)
    } catch {
      // The same bytes parse no better a second time: set aside at once, as soon as that can be recorded.
      log.error({ update_id: update.update_id }, 'telegram: an update is not readable and is passed over')
      const setAside = () => options.setAside(update.update_id, 'telegram_update_not_readable')
      return { acceptance: await accepted(update.update_id, setAside), effects: Promise.resolve() }
    }
    switch (parsed.kind) {
      case 'tenant': {
        const { inbound, callbackId } = parsed
        const acceptance = await accepted(update.update_id, () => options.accept(inbound))
        const isOver = acceptance === 'done' || acceptance === 'set_aside'
        if (!isOver || callbackId === null) return { acceptance, effects: Promise.resolve() }
        return { acceptance, effects: effect(() => answerPress(callbackId)) }
      }
      case 'stale_press': {
        const { callbackId, language } = parsed
        const stale = () => wordsFor(primary(language))('telegram-stale-press')
        return { acceptance: 'done', effects: effect(() => answerPress(callbackId, stale())) }
      }
      case 'group': {
        const group = parsed
        return { acceptance: 'done', effects: effect(() => farewell(group)) }
      }
      case 'ignored':
        log.info({ update_id: update.update_id, why: parsed.why }, 'telegram: an update is ignored')
        return { acceptance: 'done', effects: Promise.resolve() }
    }
  }

  const polling = createPolling({
    // Longer than a poll stays open, or every quiet one would count as lost.
    api: createTelegramApi({ token, apiRoot, timeoutSeconds: POLL_SECONDS + 15 }),
    take,
    firstPauseMs: options.firstPauseMs ?? 500,
    now,
    log,
  })
  let running: { stop: AbortController; done: Promise<void> } | null = null

  return {
    start: () => {
      if (running && !running.stop.signal.aborted) return
      const stop = new AbortController()
      const before = running?.done
      const poll = async () => {
        await before
        const over = await polling.run(stop.signal).catch((error: unknown) => ({ crash: error }))
        if (running?.stop === stop) running = null
        if (over && 'crash' in over) options.onCrash(over.crash)
        else if (over) options.onConflict(over.conflict)
      }
      running = { stop, done: poll() }
    },
    stop: async () => {
      running?.stop.abort()
      await running?.done
    },
    webhook: createWebhook({ secret: options.webhookSecret ?? null, take }),
    isPolling: () => running !== null && !running.stop.signal.aborted,
    pollAgeSeconds: (at) => {
      const last = polling.lastPollAt()
      return last && (at.getTime() - last.getTime()) / 1000
    },
  }
}

/** A storage error's name or code; its message may quote what was stored (Q5). */
function errorName(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
