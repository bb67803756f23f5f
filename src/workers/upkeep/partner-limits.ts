import type { Redis } from 'ioredis'
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import { contactMac } from '../../storage/encryption.ts'

/** Requests in ten minutes from one address: an office behind one address opens some entries, a guesser opens many. */
const OF_AN_ADDRESS = { points: 300, duration: 600 }
/** Requests in an hour with one link: mail scanners and people open it, some dozen times at most. */
const OF_A_LINK = { points: 120, duration: 3600 }

/** Keeps guessers and runaway programs from the partners' pages. */
export type PartnerLimits = {
  /** Seconds to wait; 0: go on. `link`: its id; null: it is none. */
  admit(address: string, link: string | null): Promise<number>
}

/** @param lookupKey addresses stand in Redis as keyed hashes */
export function createPartnerLimits(redis: Redis, lookupKey: Uint8Array): PartnerLimits {
  const limiter = (keyPrefix: string, limit: { points: number; duration: number }) =>
    new RateLimiterRedis({
      storeClient: redis,
      keyPrefix,
      ...limit,
      // Redis away: this process counts for itself.
      insuranceLimiter: new RateLimiterMemory({ keyPrefix, ...limit }),
    })
  const ofAddress = limiter('partner-address', OF_AN_ADDRESS)
  const ofLink = limiter('partner-link', OF_A_LINK)
  return {
    admit: async (address, link) => {
      const wait = await take(ofAddress, contactMac(lookupKey, 'web', 'partner', address))
      return wait > 0 || link === null ? wait : take(ofLink, link)
    },
  }
}

async function take(limiter: RateLimiterRedis, key: string): Promise<number> {
  try {
    await limiter.consume(key)
    return 0
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(Math.ceil(refused.msBeforeNext / 1000), 1)
    throw refused
  }
}
