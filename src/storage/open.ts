import { join } from 'node:path'
import { ConfigError, type Config } from '../config.ts'
import { generatedDataKeys, lockDataDir, openDataDir } from './data-dir.ts'
import { openDatabase, type Database } from './database.ts'
import { createKeyring, type Keyring } from './encryption.ts'
import { startEmbeddedPostgres, startEmbeddedRedis } from './embedded/start.ts'
import { migrate } from './migrate.ts'
import type { VectorSupport } from './vector-support.ts'
import type pg from 'pg'

export type Stores = {
  db: Database
  pool: pg.Pool
  keyring: Keyring
  vectors: VectorSupport
  /** Embedded stores belong to this process alone. */
  embedded: boolean
  stop(): Promise<void>
}

/**
 * Opens the database (embedded when no DATABASE_URL is given), brings its schema up to date and reads the keys.
 * @throws ConfigError | Error one line: what, where, how to mend it; nothing stays open
 */
export async function openStores(
  config: Pick<Config, 'dataDir' | 'databaseUrl' | 'dataKeys'>,
): Promise<Stores> {
  const stops: (() => void | Promise<void>)[] = []
  const stop = async (): Promise<void> => {
    for (const step of stops.splice(0).reverse()) await step()
  }
  try {
    if (config.databaseUrl === null) {
      const lock = lockDataDir(config.dataDir)
      stops.push(() => lock.release())
    } else {
      openDataDir(config.dataDir)
    }
    const keyring = createKeyring(config.dataKeys ?? generatedDataKeys(config.dataDir))
    let address: Parameters<typeof openDatabase>[0]
    if (config.databaseUrl === null) {
      const postgres = await startEmbeddedPostgres(join(config.dataDir, 'postgres'))
      stops.push(() => postgres.stop())
      address = { kind: 'socket', folder: postgres.socketFolder }
    } else {
      address = { kind: 'url', url: config.databaseUrl }
    }
    const { db, pool } = openDatabase(address)
    stops.push(async () => {
      await db.destroy()
      // Kysely closes the pool only once it has sent a query itself.
      if (!pool.ended) await pool.end()
    })
    await reach(pool, config.databaseUrl)
    const vectors = await migrate(pool)
    return { db, pool, keyring, vectors, embedded: config.databaseUrl === null, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The queue's server: REDIS_URL, or the embedded one. */
export async function openQueueServer(
  config: Pick<Config, 'redisUrl'>,
): Promise<{ url: string; embedded: boolean; stop(): Promise<void> }> {
  if (config.redisUrl !== null) return { url: config.redisUrl, embedded: false, stop: async () => {} }
  const redis = await startEmbeddedRedis()
  return { url: redis.url, embedded: true, stop: redis.stop }
}

async function reach(pool: pg.Pool, url: string | null): Promise<void> {
  const ask = () => pool.query('select 1')
  try {
    // Starting takes the whole processor, and a busy machine may read an answer too late: silence is asked twice.
    await ask().catch((error: unknown) => {
      if (url === null || codeOf(error) !== null) throw error
      return ask()
    })
  } catch (error) {
    if (url === null) throw error
    const { hostname, port, pathname } = new URL(url)
    const why = codeOf(error) ?? 'no answer'
    throw new ConfigError(
      `DATABASE_URL: PostgreSQL at ${hostname}:${port || 5432}${pathname} cannot be used (${why}); check that it runs, the database exists and the password is right`,
    )
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null
}
