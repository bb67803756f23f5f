import type { Pool } from 'pg'
import type { Redis } from 'ioredis'
import type { HealthCheck } from '../web/health.ts'
import type { RunningSlack, RunningTelegram } from './platforms.ts'

/** A heartbeat is sent every five seconds; after this long without one something stands still (Q7). */
const HEARTBEAT_LIMIT_SECONDS = 30

/** What `/healthz` asks, by the parts this process runs. */
export function healthChecks(parts: {
  pool: Pool
  redis: Redis
  vectors: { kind: string }
  heartbeatAgeSeconds: (() => number | null) | null
  directorySource: HealthCheck | null
  embedding: HealthCheck | null
  telegram: RunningTelegram | null
  slack: RunningSlack | null
}): Record<string, HealthCheck> {
  const { pool, redis, vectors, heartbeatAgeSeconds, directorySource, embedding, telegram, slack } = parts
  return {
    database: async () => {
      await pool.query('select 1')
      return { ok: true, detail: { vectors: vectors.kind } }
    },
    queue: async () => ({ ok: (await redis.ping()) === 'PONG', detail: {} }),
    ...(heartbeatAgeSeconds && {
      worker: async () => {
        const age = heartbeatAgeSeconds()
        return { ok: age !== null && age < HEARTBEAT_LIMIT_SECONDS, detail: { heartbeatSeconds: age } }
      },
    }),
    ...(directorySource && { directory: directorySource }),
    ...(embedding && { embedding }),
    ...((telegram || slack) && {
      intake: async () => {
        const polling = telegram?.healthy() ?? { ok: true, detail: {} }
        const receiving = slack?.receiving() ?? true
        return {
          ok: polling.ok && receiving,
          detail: { ...polling.detail, ...(slack ? { slack: receiving } : {}) },
        }
      },
    }),
  }
}
