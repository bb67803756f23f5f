import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nativePostgres } from './native-postgres.ts'
import { freePort, startServerProcess, type ServerProcess } from './server-process.ts'

export type NativeServers = {
  /** A migrated, empty database of this test file. */
  databaseUrl: string
  redisUrl: string
  /** One more database like it, for a test that must not see the others' rows. */
  createDatabase(): Promise<string>
  /** Breaks every connection; what was committed is there again afterwards. */
  restartPostgres(how?: 'orderly' | 'crash'): Promise<void>
  stopPostgres(how?: 'orderly' | 'crash'): Promise<void>
  startPostgres(): Promise<void>
  /** `kill -9`; on the next start Redis has what it acknowledged. */
  killRedis(): Promise<void>
  startRedis(): Promise<void>
  stop(): Promise<void>
}

/**
 * PostgreSQL and Redis as Debian packages them, on free loopback ports, in a temporary folder, for one test file:
 * it may stop, kill and restart them without disturbing another one.
 * @throws Error naming the package that is missing
 */
export async function nativeServers(): Promise<NativeServers> {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-servers-'))
  // PostgreSQL runs as another user below it.
  chmodSync(folder, 0o711)
  const stops: (() => void | Promise<void>)[] = [() => rmSync(folder, { recursive: true, force: true })]
  const stop = async (): Promise<void> => {
    for (const step of stops.splice(0).toReversed()) await step()
  }
  try {
    const postgres = await nativePostgres(folder)
    stops.push(() => postgres.stop('crash'))
    const redis = await nativeRedis(folder)
    stops.push(redis.kill)
    return {
      databaseUrl: await postgres.createDatabase(),
      redisUrl: redis.url,
      createDatabase: postgres.createDatabase,
      restartPostgres: async (how = 'orderly') => {
        await postgres.stop(how)
        await postgres.start()
      },
      stopPostgres: (how = 'orderly') => postgres.stop(how),
      startPostgres: postgres.start,
      killRedis: redis.kill,
      startRedis: redis.start,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Set up as production needs it: nothing is evicted, and what was acknowledged survives `kill -9`. */
async function nativeRedis(
  folder: string,
): Promise<{ url: string; start(): Promise<void>; kill(): Promise<void> }> {
  const data = join(folder, 'redis')
  mkdirSync(data, { mode: 0o700 })
  const port = await freePort()
  const settings = {
    port: String(port),
    bind: '127.0.0.1',
    dir: data,
    save: '',
    appendonly: 'yes',
    appendfsync: 'always',
    'maxmemory-policy': 'noeviction',
  }
  let server: ServerProcess | null = null
  const start = async (): Promise<void> => {
    server = await startServerProcess(
      'redis-server',
      Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
      { cwd: data },
      () => pong(port),
    )
  }
  await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    kill: async () => {
      await server?.end('SIGKILL')
      server = null
    },
  }
}

/** While Redis still reads its log it answers `-LOADING`. */
function pong(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1', timeout: 2000 }, () =>
      socket.write('PING\r\n'),
    )
    const settle = (ready: boolean): void => {
      socket.destroy()
      resolve(ready)
    }
    socket.once('data', (answer) => settle(answer.toString().startsWith('+PONG')))
    socket.once('error', () => settle(false))
    socket.once('timeout', () => settle(false))
    socket.once('close', () => settle(false))
  })
}
