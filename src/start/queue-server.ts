import type { Redis } from 'ioredis'
import { ConfigError, type Config } from '../config.ts'
import { openQueueServer } from '../storage/open.ts'
import { assertNoEviction, openRedis } from '../storage/redis.ts'

export type QueueServer = {
  /** Fails at once while the server is away (Q3). */
  producer: Redis
  /** Waits through outages, for workers. */
  worker: Redis
  stop(): Promise<void>
}

/** A server that refuses is waited for this long, one that says nothing longer: the machine may be busy starting us. */
const REFUSED_PATIENCE_MS = 6000
const SILENT_PATIENCE_MS = 20_000

/**
 * Connects to the queue's server, REDIS_URL or the embedded one.
 * @throws ConfigError one line, when it cannot be reached or could lose jobs
 */
export async function connectQueueServer(config: Pick<Config, 'redisUrl'>): Promise<QueueServer> {
  const server = await openQueueServer(config)
  const producer = openRedis(server.url, 'producer')
  const worker = openRedis(server.url, 'worker')
  const stop = async (): Promise<void> => {
    producer.disconnect()
    worker.disconnect()
    await server.stop()
  }
  try {
    await ready(producer, server.url)
    if (!server.embedded) await assertNoEviction(producer)
  } catch (error) {
    await stop()
    throw error
  }
  return { producer, worker, stop }
}

function ready(redis: Redis, url: string): Promise<void> {
  if (redis.status === 'ready') return Promise.resolve()
  return new Promise((resolve, reject) => {
    let refusal: string | null = null
    redis.on('error', (error: Error & { code?: string }) => {
      refusal = error.code ?? /WRONGPASS|NOAUTH/.exec(error.message)?.[0] ?? refusal
    })
    const giveUp = (): void => {
      clearTimeout(refused)
      clearTimeout(silent)
      const { hostname, port } = new URL(url)
      reject(
        new ConfigError(
          `REDIS_URL: Redis at ${hostname}:${port || 6379} cannot be used (${refusal ?? 'no answer'}); check that it runs and the password is right`,
        ),
      )
    }
    const refused = setTimeout(() => {
      if (refusal !== null) giveUp()
    }, REFUSED_PATIENCE_MS)
    const silent = setTimeout(giveUp, SILENT_PATIENCE_MS)
    redis.once('ready', () => {
      clearTimeout(refused)
      clearTimeout(silent)
      resolve()
    })
  })
}
