import { Redis } from 'ioredis'

/**
 * Opens a connection. `worker`: waits through outages, as BullMQ workers must (`maxRetriesPerRequest: null`).
 * `producer`: fails at once when Redis is away; the outbox and the sweep remember what is owed (Q3).
 */
export function openRedis(url: string, use: 'worker' | 'producer'): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: use === 'worker' ? null : 1,
    enableOfflineQueue: use === 'worker',
    connectTimeout: 5000,
    keepAlive: 10_000,
    // A connection that is up and carries nothing is given up (Q9). Workers block for at most ten seconds
    // (BullMQ's maximum), a producer is asked at least every five.
    socketTimeout: use === 'worker' ? 20_000 : 5000,
    ...(use === 'producer' ? { commandTimeout: 2000 } : {}),
    retryStrategy: (times) => Math.min(times * 200, 2000),
  })
  // Reported by the health check; without a listener every lost connection would be printed.
  redis.on('error', () => {})
  return redis
}

/**
 * Checks that a real Redis never evicts jobs (Q3).
 * @throws Error in one line
 */
export async function assertNoEviction(redis: Redis): Promise<void> {
  const answer = await redis.config('GET', 'maxmemory-policy')
  const policy = answer[1]
  if (policy !== undefined && policy !== 'noeviction') {
    throw new Error(
      `REDIS_URL: maxmemory-policy is ${policy}, so jobs could vanish; set it to noeviction (redis.conf or CONFIG SET)`,
    )
  }
}
