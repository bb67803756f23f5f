import type { PlatformClock } from './clock.ts'
import type { FaultInjector } from './faults.ts'
import type { Limits } from './limits.ts'
import type { Params } from './params.ts'
import type { BarRule, ResponseParameters } from './refusals.ts'
import { CALLBACK_LIFETIME_MS, pushUpdate } from './updates.ts'
import type { BotRecord, World } from './world.ts'

/** Something the bot did that the real platform punishes or that the bar forbids. */
export type Violation = { rule: BarRule; what: string; at: Date; method?: string }

export type CallOutcome =
  | { kind: 'ok'; result: unknown }
  | { kind: 'refused'; code: number; description: string; parameters?: ResponseParameters }
  /** The bot got no answer. `executed`: it took effect all the same. */
  | { kind: 'dropped'; executed: boolean }

export type RecordedCall = {
  method: string
  /** As sent, all values as text; uploads by their file name. */
  params: Record<string, string>
  at: Date
  outcome: CallOutcome
}

export type PlatformChange = {
  kind: 'message' | 'edited' | 'deleted' | 'pressed' | 'answered' | 'action' | 'membership' | 'violation'
  botId: number
  chatId?: number
  messageId?: number
}

/** What every rule and method works with. */
export type Core = {
  world: World
  clock: PlatformClock
  /** null: sends are not limited. */
  limits: Limits | null
  faults: FaultInjector
  violations: Violation[]
  calls: RecordedCall[]
  /** Unix milliseconds of the platform's clock. */
  now: () => number
  breach: (bot: BotRecord, rule: BarRule, what: string, method?: string) => void
  changed: (change: PlatformChange) => void
  subscribe: (listener: (change: PlatformChange) => void) => () => void
  push: (
    bot: BotRecord,
    update: { kind: string; payload: unknown; queue: string; lifetimeMs: number; callbackId?: string },
  ) => number | null
  /** Set by whatever delivers updates; called after each new one. */
  onPush: (listener: (bot: BotRecord) => void) => void
}

export type CallContext = { core: Core; bot: BotRecord; params: Params; method: string }

const MAX_CALLS = 10_000
const MAX_VIOLATIONS = 10_000

export function createCore(parts: {
  world: World
  clock: PlatformClock
  limits: Limits | null
  faults: FaultInjector
}): Core {
  const listeners = new Set<(change: PlatformChange) => void>()
  const pushed: ((bot: BotRecord) => void)[] = []
  const core: Core = {
    ...parts,
    violations: [],
    calls: [],
    now: () => parts.clock.now().getTime(),
    breach(bot, rule, what, method) {
      core.violations.push({ rule, what, at: parts.clock.now(), ...(method ? { method } : {}) })
      if (core.violations.length > MAX_VIOLATIONS) core.violations.shift()
      core.changed({ kind: 'violation', botId: bot.id })
    },
    changed(change) {
      for (const listener of listeners) listener(change)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    push(bot, update) {
      const id = pushUpdate(bot, update, core.now())
      if (id !== null) for (const listener of pushed) listener(bot)
      return id
    },
    onPush: (listener) => pushed.push(listener),
  }
  return core
}

/** Keeps a call in the ring that tests read; the oldest goes when it is full. */
export function recordCall(core: Core, call: Omit<RecordedCall, 'params'>, params: Params): void {
  const files = Object.entries(params.files).map(([name, file]) => [name, `<${file.name}>`])
  core.calls.push({ ...call, params: { ...params.values, ...Object.fromEntries(files) } })
  if (core.calls.length > MAX_CALLS) core.calls.shift()
}

/** How long a press may stay unanswered once the bot has it, and how long an answer is taken at all (T7). */
export const CALLBACK_DEADLINE_MS = 15_000

/** Records every press that the bot left unanswered for longer than the deadline (T7). */
export function settleCallbacks(core: Core, bot: BotRecord): void {
  const now = core.now()
  bot.unansweredCallbacks = bot.unansweredCallbacks.filter((id) => {
    const callback = core.world.callbacks[id]
    if (!callback || callback.attemptedAt !== undefined) return false
    if (callback.deliveredAt === undefined) return now <= callback.pressedAt + CALLBACK_LIFETIME_MS
    if (now <= callback.deliveredAt + CALLBACK_DEADLINE_MS) return true
    core.breach(bot, 'T7', `callback query ${id} was not answered within 15 seconds`)
    return false
  })
}

/** Notes that the bot now holds these updates: from here on the deadline of a press runs. */
export function noteDelivery(core: Core, callbackId: string | undefined): void {
  const callback = callbackId === undefined ? undefined : core.world.callbacks[callbackId]
  if (callback) callback.deliveredAt ??= core.now()
}
