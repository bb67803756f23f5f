import { execFileSync } from 'node:child_process'
import { chownSync, globSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { openDatabase } from '../../src/storage/database.ts'
import { migrate } from '../../src/storage/migrate.ts'
import {
  freePort,
  serverEnvironment,
  startServerProcess,
  type RunAs,
  type ServerProcess,
} from './server-process.ts'

export type NativePostgres = {
  /** Makes a database of its own, migrated and empty, and returns its URL. */
  createDatabase(): Promise<string>
  start(): Promise<void>
  /** `crash`: every connection breaks at once, and the next start recovers from the log. */
  stop(how: 'orderly' | 'crash'): Promise<void>
}

const TEMPLATE = 'lotse_template'

/** A PostgreSQL cluster of Debian's packages under `folder`, on a free loopback port. */
export async function nativePostgres(folder: string): Promise<NativePostgres> {
  const programs = newestPrograms()
  const runAs = unprivilegedUser()
  const data = join(folder, 'postgres')
  const port = await freePort()
  const urlOf = (database: string): string => `postgres://lotse@127.0.0.1:${port}/${database}`
  mkdirSync(data, { mode: 0o700 })
  if (runAs.uid !== undefined && runAs.gid !== undefined) chownSync(data, runAs.uid, runAs.gid)
  execFileSync(
    join(programs, 'initdb'),
    [data, '--username=lotse', '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C.UTF-8'],
    { ...runAs, cwd: data, env: serverEnvironment, stdio: ['ignore', 'ignore', 'pipe'] },
  )

  let server: ServerProcess | null = null
  const start = async (): Promise<void> => {
    // The machine does not crash in these tests, only processes do: what was written is safe without fsync.
    const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off']
    server = await startServerProcess(
      join(programs, 'postgres'),
      ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
      { ...runAs, cwd: data },
      () => answers(urlOf('postgres')),
    )
  }
  const stop = async (how: 'orderly' | 'crash'): Promise<void> => {
    await server?.end(how === 'orderly' ? 'SIGINT' : 'SIGQUIT')
    server = null
  }

  let databases = 0
  const createDatabase = async (): Promise<string> => {
    const name = `lotse_${(databases += 1)}`
    await execute(urlOf('postgres'), `create database ${name} template ${TEMPLATE}`)
    return urlOf(name)
  }

  await start()
  try {
    await execute(urlOf('postgres'), `create database ${TEMPLATE}`)
    const { pool } = openDatabase({ kind: 'url', url: urlOf(TEMPLATE) })
    try {
      await migrate(pool)
    } finally {
      await pool.end()
    }
  } catch (error) {
    await stop('crash')
    throw error
  }
  return { createDatabase, start, stop }
}

function newestPrograms(): string {
  const found = globSync('/usr/lib/postgresql/*/bin').toSorted((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  )
  const newest = found.at(-1)
  if (!newest) throw new Error('PostgreSQL is not installed: apt-get install postgresql, or run .ci/run')
  return newest
}

/** `initdb` and `postgres` refuse to run as root; Debian's package brings a user for them. */
function unprivilegedUser(): RunAs {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

async function answers(url: string): Promise<boolean> {
  return execute(url, 'select 1').then(
    () => true,
    () => false,
  )
}

async function execute(url: string, query: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query(query)
  } finally {
    await client.end().catch(() => {})
  }
}
