import { createClock } from './clock.ts'
import { createCore, settleCallbacks } from './core.ts'
import type { PlatformChange, RecordedCall, Violation } from './core.ts'
import { createDispatcher } from './dispatch.ts'
import type { Dispatcher } from './dispatch.ts'
import { createFaults } from './faults.ts'
import type { FaultKnobs } from './faults.ts'
import { foundGroup, openGroup } from './group.ts'
import type { TelegramGroup } from './group.ts'
import { publishedLimits } from './limits.ts'
import type { Limits } from './limits.ts'
import { createPerson } from './person.ts'
import type { TelegramPerson } from './person.ts'
import { createPoller } from './polling.ts'
import { startServer } from './server.ts'
import { createWebhookDelivery } from './webhook.ts'
import type { WebhookOptions } from './webhook.ts'
import { emptyWorld, newBot } from './world.ts'
import type { BotRecord, PersonRecord, World } from './world.ts'

export type TelegramBotOptions = {
  token: string
  username: string
  name?: string
  /** Privacy mode off: the bot sees everything in groups. */
  readsAllGroupMessages?: boolean
}

export type TelegramPlatformOptions = {
  /** 0 or nothing: any free port. */
  port?: number
  bots: TelegramBotOptions[]
  /** The platform's time. Without it the platform has its own, which `advance` and `setClock` move. */
  clock?: () => Date
  /** The state of a platform that was stopped. */
  snapshot?: TelegramSnapshot
  /** `false`: sends are not limited, for playing by hand. */
  limits?: Partial<Limits> | false
  webhook?: WebhookOptions
}

/** Everything the platform knows, as JSON. Recorded calls, violations and faults are not part of it. */
export type TelegramSnapshot = { version: 1; takenAt: string; world: World }

export type PersonOptions = {
  id?: number
  firstName: string
  lastName?: string
  username?: string
  languageCode?: string
  /** The token of the bot this handle writes to; by default the first one. */
  bot?: string
}

export type TelegramPlatform = {
  /** For TELEGRAM_API_ROOT: no trailing slash. */
  readonly url: string
  stop: () => Promise<void>
  /** A person using Telegram. The id of a person who exists gives a handle on that one. */
  person: (options: PersonOptions) => TelegramPerson
  /** A new group with the bot in it. */
  group: (options: { title: string; members: TelegramPerson[]; bot?: string }) => TelegramGroup
  people: (bot?: string) => TelegramPerson[]
  groups: (bot?: string) => TelegramGroup[]
  /** What the bots did that the real platform punishes or that the bar forbids. */
  readonly violations: Violation[]
  /** The last 10,000 calls of the bots. */
  readonly calls: RecordedCall[]
  readonly faults: FaultKnobs
  /** Whether a long poll of the bot is waiting right now. */
  isPolled: (bot?: string) => boolean
  now: () => Date
  setClock: (time: Date) => void
  /** Moves the platform's time on, in milliseconds. */
  advance: (milliseconds: number) => void
  /** Told of every change; returns the end of the subscription. */
  onChange: (listener: (change: PlatformChange) => void) => () => void
  snapshot: () => TelegramSnapshot
}

/**
 * Starts a Telegram of its own on loopback: the Bot API over HTTP on one side, people and groups as functions on
 * the other. Its rules and words follow tdlib/telegram-bot-api 10.0.
 */
export async function startTelegramPlatform(options: TelegramPlatformOptions): Promise<TelegramPlatform> {
  const clock = createClock(options.clock)
  const world = restoredWorld(options, clock)
  const limits = options.limits === false ? null : { ...publishedLimits, ...options.limits }
  const faults = createFaults()
  const core = createCore({ world, clock, limits, faults })
  const poller = createPoller(core)
  const webhooks = createWebhookDelivery(core, options.webhook ?? {}, (bot, params) => {
    const method = params.values['method'] ?? ''
    return dispatch({ bot, method, params, gone: new AbortController().signal })
  })
  const dispatch: Dispatcher = createDispatcher(core, poller, webhooks)
  const server = await startServer(core, dispatch, options.port ?? 0)
  core.onPush((bot) => (bot.webhook ? webhooks.wake(bot) : poller.wake(bot)))

  const bots = () => Object.values(world.bots)
  const settle = () => {
    for (const bot of bots()) settleCallbacks(core, bot)
  }
  clock.onJump(() => {
    settle()
    bots().forEach(webhooks.wake)
  })
  const ticking = setInterval(settle, 1000).unref()
  bots().forEach(webhooks.wake)

  function botOf(token: string | undefined): BotRecord {
    const bot = token === undefined ? bots()[0] : world.bots[token]
    if (!bot) throw new Error('there is no such bot')
    return bot
  }

  return {
    url: server.url,
    async stop() {
      clearInterval(ticking)
      poller.stop()
      webhooks.stop()
      await server.stop()
    },
    person(given) {
      const bot = botOf(given.bot)
      return createPerson(core, bot, rememberPerson(world, given))
    },
    group: ({ bot, ...group }) => foundGroup(core, botOf(bot), group),
    people: (token) => Object.values(world.people).map((record) => createPerson(core, botOf(token), record)),
    groups(token) {
      const bot = botOf(token)
      return Object.values(world.chats)
        .filter(
          ({ botId, place }) =>
            botId === bot.id && place.kind !== 'private' && place.migratedTo === undefined,
        )
        .map((chat) => openGroup(core, bot, chat.id))
    },
    get violations() {
      settle()
      return core.violations
    },
    calls: core.calls,
    faults,
    isPolled: (token) => poller.isWaiting(botOf(token)),
    now: clock.now,
    setClock: clock.set,
    advance: clock.advance,
    onChange: core.subscribe,
    snapshot: () => ({ version: 1, takenAt: clock.now().toISOString(), world: structuredClone(world) }),
  }
}

/** The world of the snapshot with exactly the bots named in the options; what they are called follows the options. */
function restoredWorld(options: TelegramPlatformOptions, clock: ReturnType<typeof createClock>): World {
  const { snapshot } = options
  const world = snapshot ? structuredClone(snapshot.world) : emptyWorld()
  // A platform that was ahead of the real time stays there: its past must not become the future.
  const takenAt = snapshot && new Date(snapshot.takenAt)
  if (takenAt && !options.clock && takenAt > clock.now()) clock.set(takenAt)
  world.bots = Object.fromEntries(
    options.bots.map((bot) => {
      const kept = world.bots[bot.token]
      const fresh = newBot(bot, clock.now())
      return [bot.token, kept ? { ...kept, username: fresh.username } : fresh]
    }),
  )
  return world
}

function rememberPerson(world: World, given: PersonOptions): PersonRecord {
  const { bot: _, ...person } = given
  const id = given.id ?? world.nextPersonId++
  // In place, so that every handle on this person sees the new name.
  return Object.assign((world.people[id] ??= { id, firstName: person.firstName }), person, { id })
}
