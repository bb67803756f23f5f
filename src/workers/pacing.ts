import type { Redis } from 'ioredis'
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import type { Effect } from '../cases/effects.ts'

/**
 * Pace of sends, shared by all processes in Redis (T5, S6). Sources: Telegram's Bot FAQ ("My bot is hitting limits")
 * allows 1 message a second in one chat and about 30 a second overall; Slack allows 1 message a second in a channel
 * (docs.slack.dev, rate limits), chat.update, reactions.add and conversations.open 50 a minute (tier 3), views.publish
 * 100 a minute (tier 4).
 */
export type Pacing = {
  /** Milliseconds to wait before this may be sent; 0: its place is taken now. */
  admit(effect: Effect, emergency: boolean): Promise<number>
}

/** Telegram's second, cut into places: each is taken at most once a second, so no second ever holds more than 30. */
const TELEGRAM_PLACES = 30
/** One place nobody but an emergency may take: it never waits behind a backlog (W2). */
const RESERVED_PLACES = 1

export function createPacing(redis: Redis): Pacing {
  const limiter = (points: number, duration: number, keyPrefix: string) =>
    new RateLimiterRedis({
      storeClient: redis,
      keyPrefix,
      points,
      duration,
      // Redis away: this process keeps the pace for itself.
      insuranceLimiter: new RateLimiterMemory({ keyPrefix, points, duration }),
    })
  const telegramPlace = limiter(1, 1, 'pace-telegram')
  const telegramChat = limiter(1, 1, 'pace-chat')
  const slackChannel = limiter(1, 1, 'pace-channel')
  const slackTier3 = limiter(45, 60, 'pace-tier3')
  const slackTier4 = limiter(90, 60, 'pace-tier4')

  /** Places are handed out in turn by all processes together. */
  let local = Math.floor(Math.random() * TELEGRAM_PLACES)
  const nextPlace = async (): Promise<number> => {
    local += 1
    const turn = await redis.incr('pace-telegram-turn').catch(() => local)
    return RESERVED_PLACES + (turn % (TELEGRAM_PLACES - RESERVED_PLACES))
  }

  const telegram = async (tenantId: string, emergency: boolean): Promise<number> => {
    const inChat = await take(telegramChat, tenantId)
    if (inChat > 0) return inChat
    if (emergency && (await take(telegramPlace, 'reserved')) === 0) return 0
    const place = String(await nextPlace())
    for (;;) {
      const wait = await take(telegramPlace, place)
      if (wait === 0) return 0
      await new Promise((done) => setTimeout(done, wait))
    }
  }

  /** A place in the channel and one of the method's; an emergency does not wait behind a backlog of the method (W2). */
  const inBoth = async (
    channel: RateLimiterRedis,
    key: string,
    method: string,
    emergency: boolean,
  ): Promise<number> => {
    const wait = await take(channel, key)
    return wait > 0 || emergency ? wait : take(slackTier3, method)
  }

  return {
    admit: async (effect, emergency) => {
      switch (effect.kind) {
        case 'tenant_message':
        case 'farewell':
          return effect.platform === 'telegram'
            ? telegram(effect.tenantId, emergency)
            : take(slackChannel, effect.tenantId)
        case 'case_card':
          // Posted once, updated ever after.
          return inBoth(slackChannel, effect.channel, 'chat.update', emergency)
        case 'thread_root':
        case 'staff_message':
        case 'partner_link':
        case 'page':
          return inBoth(slackChannel, effect.slackUser, 'conversations.open', emergency)
        case 'case_line':
        case 'case_file':
        case 'thread_line':
          return take(slackChannel, effect.slackUser)
        case 'thread_root_update':
          return take(slackTier3, 'chat.update')
        case 'reaction':
          return take(slackTier3, 'reactions.add')
        case 'app_home':
          return take(slackTier4, 'views.publish')
        case 'ephemeral':
          return take(slackTier4, 'chat.postEphemeral')
        case 'erase_messages':
        case 'page_webhook':
        case 'partner_mail':
          return 0
      }
    },
  }
}

async function take(limiter: RateLimiterRedis, key: string): Promise<number> {
  try {
    await limiter.consume(key)
    return 0
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(refused.msBeforeNext, 1)
    throw refused
  }
}
