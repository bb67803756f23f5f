import { noteDelivery } from './core.ts'
import type { Core } from './core.ts'
import { integer, text } from './params.ts'
import type { Params } from './params.ts'
import { conflict, Refusal } from './refusals.ts'
import { rememberAllowed, takeUpdates, wireUpdate } from './updates.ts'
import type { BotRecord } from './world.ts'

/** The real server waits no longer than this, whatever is asked (Client.h, LONG_POLL_MAX_TIMEOUT). */
const MAX_TIMEOUT_SECONDS = 50
/** From the second conflict on the loser is told late, so that two pollers do not chase each other. */
const CONFLICT_PAUSE_MS = 3000

type Waiting = { offset: number; limit: number; finish: (outcome: unknown[] | Refusal) => void }

export type Poller = {
  getUpdates: (bot: BotRecord, params: Params, gone: AbortSignal) => Promise<unknown[]>
  /** Ends a waiting poll because a webhook is being set. */
  endForWebhook: (bot: BotRecord) => void
  wake: (bot: BotRecord) => void
  isWaiting: (bot: BotRecord) => boolean
  stop: () => void
}

/** getUpdates with long polling, and the rule that only one may wait at a time (T9). */
export function createPoller(core: Core): Poller {
  const waiting = new Map<number, Waiting>()
  const lastConflict = new Map<number, number>()

  function take(bot: BotRecord, offset: number, limit: number): unknown[] {
    const taken = takeUpdates(bot, { offset, limit, now: core.now(), repeat: core.faults.takeDuplicate })
    for (const update of taken) noteDelivery(core, update.callbackId)
    return taken.map(wireUpdate)
  }

  function end(bot: BotRecord, refusal: Refusal): void {
    const loser = waiting.get(bot.id)
    if (!loser) return
    waiting.delete(bot.id)
    const now = Date.now()
    if (now - (lastConflict.get(bot.id) ?? 0) < CONFLICT_PAUSE_MS) {
      setTimeout(() => loser.finish(refusal), CONFLICT_PAUSE_MS).unref()
      return
    }
    lastConflict.set(bot.id, now)
    loser.finish(refusal)
  }

  function wait(bot: BotRecord, poll: Omit<Waiting, 'finish'>, seconds: number, gone: AbortSignal) {
    return new Promise<unknown[]>((resolve, reject) => {
      const entry: Waiting = {
        ...poll,
        finish(outcome) {
          clearTimeout(timer)
          gone.removeEventListener('abort', hangUp)
          if (waiting.get(bot.id) === entry) waiting.delete(bot.id)
          if (outcome instanceof Refusal) reject(outcome)
          else resolve(outcome)
        },
      }
      // A poller whose connection is gone is no second poller: it must not cost the next one a conflict.
      const hangUp = () => entry.finish([])
      const timer = setTimeout(() => entry.finish([]), seconds * 1000)
      gone.addEventListener('abort', hangUp, { once: true })
      waiting.set(bot.id, entry)
    })
  }

  return {
    async getUpdates(bot, params, gone) {
      if (bot.webhook)
        throw conflict(
          "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        )
      const offset = integer(params, 'offset', { fallback: 0, min: -(2 ** 31), max: 2 ** 31 - 1 })
      const limit = integer(params, 'limit', { fallback: 100, min: 1, max: 100 })
      const seconds = integer(params, 'timeout', { fallback: 0, min: 0, max: MAX_TIMEOUT_SECONDS })
      rememberAllowed(bot, text(params, 'allowed_updates'))
      const updates = take(bot, offset, limit)
      if (updates.length > 0 || seconds === 0 || gone.aborted) return updates
      if (waiting.has(bot.id)) core.breach(bot, 'T9', 'two pollers at once', 'getUpdates')
      end(
        bot,
        conflict('terminated by other getUpdates request; make sure that only one bot instance is running'),
      )
      return wait(bot, { offset, limit }, seconds, gone)
    },
    endForWebhook(bot) {
      end(bot, conflict('terminated by setWebhook request'))
    },
    wake(bot) {
      const poll = waiting.get(bot.id)
      if (!poll) return
      // Taking them only now, with the poll still registered, keeps an update from going to nobody.
      const updates = take(bot, poll.offset, poll.limit)
      if (updates.length > 0) poll.finish(updates)
    },
    isWaiting: (bot) => waiting.has(bot.id),
    stop() {
      for (const poll of waiting.values()) poll.finish(new Refusal(500, 'Internal Server Error: restart'))
    },
  }
}
