import { setTimeout as sleep } from 'node:timers/promises'
import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import type { Acceptance } from './acceptance.ts'
import { readFailure } from './failure.ts'
import type { Failure } from './failure.ts'
import type { Log } from './log.ts'
import { ALLOWED_UPDATES } from './parse.ts'

/** Seconds a poll stays open at Telegram when nothing happens. */
export const POLL_SECONDS = 25

/** An empty answer that comes faster than this did not wait; asking again at once would run in circles. */
const EMPTY_AT_ONCE_MS = 500

const LONGEST_PAUSE_MS = 10_000

/** What was taken of one update, and what is still to be done about it before it is confirmed. */
export type Taken = { acceptance: Acceptance; effects: Promise<void> }

export type Polling = {
  /**
   * Polls until it is stopped (null) or somebody else polls this bot or has set a webhook (a conflict, T9).
   * Resolves when nothing is under way any more; rejects only for a bug of ours.
   */
  run(stop: AbortSignal): Promise<{ conflict: string } | null>
  lastPollAt(): Date | null
}

/**
 * The loop on getUpdates (T1). A poll confirms everything below its offset, so the offset only ever passes an update
 * that `take` has stored or set aside, and whose press has been answered (T7). Why not grammY's own loop:
 * docs/decisions/2026-11-22-telegram-polling.md.
 */
export function createPolling(options: {
  api: Api
  take: (update: Update) => Promise<Taken>
  /** Milliseconds of the first pause after a failure; each further one doubles, up to ten seconds. */
  firstPauseMs: number
  now: () => Date
  log: Log
}): Polling {
  const { api, log } = options
  const backOff = (failures: number) =>
    Math.min(LONGEST_PAUSE_MS, options.firstPauseMs * 2 ** Math.min(failures - 1, 20))
  let lastPollAt: Date | null = null

  const poll = async (offset: number | undefined, stop: AbortSignal): Promise<Update[] | Failure> => {
    try {
      // The first one is answered at once, so that it is known right after the start whether polling works (T2).
      const timeout = lastPollAt === null ? 0 : POLL_SECONDS
      const call = { timeout, allowed_updates: ALLOWED_UPDATES }
      const updates = await api.getUpdates(offset === undefined ? call : { ...call, offset }, signalFor(stop))
      lastPollAt = options.now()
      return updates
    } catch (error) {
      return readFailure(error)
    }
  }

  const run = async (stop: AbortSignal): Promise<{ conflict: string } | null> => {
    let offset: number | undefined
    let failures = 0
    while (!stop.aborted) {
      const polledAt = performance.now()
      const updates = await poll(offset, stop)
      if (stop.aborted) return null
      if (!Array.isArray(updates)) {
        if (updates.kind === 'refused' && updates.status === 409) return { conflict: updates.code }
        failures += 1
        log.warn({ code: updates.code, failures }, 'telegram: a poll failed')
        const asked = updates.kind === 'refused' ? updates.retryAfterSeconds : null
        await pause(asked === null ? backOff(failures) : asked * 1000, stop)
        continue
      }
      if (updates.length === 0) {
        // An empty answer proves that everything below the offset is forgotten. Without one the next poll starts at
        // the first waiting update, whatever its id: ids begin anew after a quiet week (T1).
        offset = undefined
        if (performance.now() - polledAt < EMPTY_AT_ONCE_MS) await pause(EMPTY_AT_ONCE_MS, stop)
        failures = 0
        continue
      }
      const passed = await takeInOrder(updates, options.take, stop)
      if (passed > 0) offset = updates[passed - 1]!.update_id + 1
      failures = passed === updates.length ? 0 : failures + 1
      if (failures > 0) await pause(backOff(failures), stop)
    }
    return null
  }

  return { run, lastPollAt: () => lastPollAt }
}

/** Takes updates in order and stops at the first that must come again. Returns how many may be confirmed. */
async function takeInOrder(
  updates: Update[],
  take: (update: Update) => Promise<Taken>,
  stop: AbortSignal,
): Promise<number> {
  const effects: Promise<void>[] = []
  let passed = 0
  for (const [index, update] of updates.entries()) {
    if (stop.aborted) break
    let taken = await take(update)
    const next = updates[index + 1]
    if (taken.acceptance === 'suspect' && next && (await stored(take, next, effects))) {
      taken = await take(update)
    }
    if (taken.acceptance === 'again' || taken.acceptance === 'suspect') break
    effects.push(taken.effects)
    passed += 1
  }
  await Promise.all(effects)
  return passed
}

/** Tries the update after a suspect one; it will be taken once more in its turn, which changes nothing. */
async function stored(
  take: (update: Update) => Promise<Taken>,
  update: Update,
  effects: Promise<void>[],
): Promise<boolean> {
  const { acceptance, effects: owed } = await take(update)
  effects.push(owed)
  return acceptance === 'done'
}

async function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal: stop }).catch(() => {})
}

/** grammY's types name a polyfill of AbortSignal; Node's own is used the same way. */
function signalFor(stop: AbortSignal): Parameters<Api['getUpdates']>[1] {
  return stop as unknown as Parameters<Api['getUpdates']>[1]
}
