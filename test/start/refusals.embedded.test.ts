/** What is wrong at the start is said in one line on stderr, with an exit code, and nothing is left half done. */

import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { startProduct } from '../../src/start/product.ts'
import { lockDataDir, newDataKey } from '../../src/storage/data-dir.ts'
import { createDeskStore } from '../../src/storage/desks.ts'
import { createDirectoryStore } from '../../src/storage/directory.ts'
import { loadInstallationKeys } from '../../src/storage/installation-keys.ts'
import { openStores } from '../../src/storage/open.ts'
import { embeddedDataDir } from '../support/embedded-database.ts'
import { freePort } from '../support/server-process.ts'
import { startTown, TELEGRAM_TOKEN, type Town } from '../support/town.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

let town: Town
let taken: Server
let dataDir: ReturnType<typeof embeddedDataDir>

beforeAll(async () => {
  town = await startTown()
  taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  taken?.close()
  await town?.stop()
})
beforeEach(() => {
  dataDir = embeddedDataDir()
  return dataDir.remove
})

type Ended = { code: number | string | null; out: string; err: string }

/** `npm start` without npm. */
function start(env: Record<string, string>, before: string[] = []): Promise<Ended> {
  const entry = [...before, '--import', './scripts/check-node.mjs', 'src/main.ts']
  const options = {
    cwd: root,
    env: { PATH: process.env['PATH'], DATA_DIR: dataDir.path, ...env },
    timeout: 50_000,
    killSignal: 'SIGKILL' as const,
  }
  return new Promise((resolve) => {
    execFile(process.execPath, entry, options, (error, out, err) => {
      resolve({ code: error ? (error.code ?? error.signal ?? null) : 0, out, err })
    })
  })
}

async function refused(env: Record<string, string>, before: string[] = []): Promise<string> {
  const { code, out, err } = await start(env, before)
  expect([code, out]).toEqual([1, ''])
  expect(err).toMatch(/^[^\n]+\n$/)
  return err.trimEnd()
}

/** The same refusal without a process of its own; what was started is given back. */
async function refusedHere(env: Record<string, string>): Promise<string> {
  const failed = await startProduct(readConfig(env), { log: pino({ level: 'silent' }) }).then(
    () => null,
    (error: unknown) => error,
  )
  if (!(failed instanceof Error)) throw new Error('it started')
  expect(failed.message).not.toContain('\n')
  expect(existsSync(join(dataDir.path, 'lock'))).toBe(false)
  return failed.message
}

const inTown = (more: Record<string, string>) => ({ ...town.env, DATA_DIR: dataDir.path, ...more })

test('an environment value that is wrong', async () => {
  expect(await refused({ PORT: 'abc' })).toBe(
    'PORT: must be a whole number from 0 to 65535; see .env.example',
  )
  expect(await refused({ TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN })).toMatch(
    /^TELEGRAM_BOT_TOKEN is set without SLACK_BOT_TOKEN/,
  )
})

test('a Node that is too old', async () => {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })`
  expect(await refused({}, ['--import', `data:text/javascript,${pretend}`])).toMatch(
    /^Node 20\.20\.2 is too old: run the command through npm .* or install Node 24$/,
  )
})

test('a port that is taken', async () => {
  const { port } = taken.address() as AddressInfo
  expect(await refused(inTown({ PORT: String(port) }))).toBe(
    `PORT=${port} on 127.0.0.1: port ${port} is taken: stop the other program, or set PORT to a free one`,
  )
})

test('a data directory that another process uses', async () => {
  const lock = lockDataDir(dataDir.path)
  expect(await refused(inTown({}))).toBe(
    `DATA_DIR=${dataDir.path} is in use by process ${process.pid}: stop it first, or set another DATA_DIR`,
  )
  lock.release()
})

test('a data directory that cannot be made', async () => {
  const file = join(dataDir.path, 'a-file')
  writeFileSync(file, '')
  expect(await refusedHere(inTown({ DATA_DIR: join(file, 'data') }))).toMatch(
    /^DATA_DIR=.*cannot be made or opened \(ENOTDIR\)/,
  )
})

test('a database that cannot be reached', async () => {
  const port = await freePort()
  const line = await refusedHere(
    inTown({ DATABASE_URL: `postgres://lotse:geheim@127.0.0.1:${port}/lotse`, DATA_KEYS: newDataKey() }),
  )
  expect(line).toBe(
    `DATABASE_URL: PostgreSQL at 127.0.0.1:${port}/lotse cannot be used (ECONNREFUSED); check that it runs, the database exists and the password is right`,
  )
})

test('a Redis that cannot be reached', async () => {
  const port = await freePort()
  expect(await refusedHere(inTown({ REDIS_URL: `redis://127.0.0.1:${port}` }))).toBe(
    `REDIS_URL: Redis at 127.0.0.1:${port} cannot be used (ECONNREFUSED); check that it runs and the password is right`,
  )
})

describe('a platform', () => {
  test('that refuses the token of the Telegram bot', async () => {
    const line = await refused(inTown({ TELEGRAM_BOT_TOKEN: '700000009:not-the-token-of-the-town' }))
    expect(line).toMatch(/^TELEGRAM_BOT_TOKEN.*@BotFather/)
    expect(line).not.toContain('not-the-token')
  })

  test('that refuses the token of the Slack app', async () => {
    const line = await refusedHere(inTown({ SLACK_BOT_TOKEN: 'xoxb-not-of-this-town' }))
    expect(line).toMatch(/^SLACK_BOT_TOKEN: Slack refuses it \(slack_invalid_auth\)/)
    expect(line).not.toContain('not-of-this-town')
  })

  test('that cannot be reached: Telegram', async () => {
    const port = await freePort()
    expect(await refusedHere(inTown({ TELEGRAM_API_ROOT: `http://127.0.0.1:${port}` }))).toBe(
      `Telegram is not reachable at http://127.0.0.1:${port}: check the network and TELEGRAM_API_ROOT`,
    )
  })

  test('that cannot be reached: Slack', async () => {
    const port = await freePort()
    expect(await refusedHere(inTown({ SLACK_API_URL: `http://127.0.0.1:${port}/api/` }))).toMatch(
      new RegExp(`^SLACK_API_URL=http://127\\.0\\.0\\.1:${port}/api/: Slack does not answer`),
    )
  })
})

describe('a file that cannot be used leaves the stores empty', () => {
  const write = (name: string, content: string): string => {
    const path = join(dataDir.path, name)
    writeFileSync(path, content)
    return path
  }

  test.each<[string, () => Record<string, string>, RegExp]>([
    [
      'desks that are not there',
      () => ({ DESKS_FILE: 'nowhere.yaml' }),
      /^DESKS_FILE: nowhere\.yaml: there is no such file; /,
    ],
    [
      'desks in a folder',
      () => {
        mkdirSync(join(dataDir.path, 'desks'))
        return { DESKS_FILE: join(dataDir.path, 'desks') }
      },
      /^DESKS_FILE: .*is a folder; /,
    ],
    [
      'desks with a fault',
      () => ({ DESKS_FILE: write('desks.yaml', 'organization: Musterstadt\nfederal_state: SN\n') }),
      /^DESKS_FILE: .*desks\.yaml:1: desks: is missing; /,
    ],
    [
      'no desks at all',
      () => ({ DESKS_FILE: '' }),
      /^DESKS_FILE: the store holds no desks.*npm run desks -- import FILE/,
    ],
    [
      'a directory that is not there',
      () => ({ DIRECTORY_FILE: 'nowhere.csv' }),
      /^DIRECTORY_FILE: nowhere\.csv: there is no such file or folder; check the path$/,
    ],
    [
      'a directory with a bad row',
      () => {
        const [head, ...rows] = readFileSync(join(root, 'demo/directory.csv'), 'utf8').split('\n')
        const bad = (rows[2] ?? '').replace(/\d{4}-\d{2}-\d{2}/, '2026-99-99')
        return { DIRECTORY_FILE: write('directory.csv', [head, ...rows.slice(0, 2), bad].join('\n')) }
      },
      /^DIRECTORY_FILE: .*directory\.csv: row 4, /,
    ],
    [
      'a directory of another kind',
      () => ({ DIRECTORY_FILE: write('directory.pdf', '%PDF-') }),
      /^DIRECTORY_FILE: .*directory\.pdf: is no directory file; give one that ends in /,
    ],
    [
      'no directory at all',
      () => ({ DIRECTORY_FILE: '' }),
      /^DIRECTORY_FILE: the directory is empty.*npm run directory -- import FILE/,
    ],
  ])('%s', async (_, env, line) => {
    expect(await refusedHere(inTown(env()))).toMatch(line)
    const stores = await openStores({ dataDir: dataDir.path, databaseUrl: null, dataKeys: null })
    try {
      expect(await createDeskStore(stores.db).load()).toBeNull()
      expect(await createDirectoryStore(stores.db).count()).toBe(0)
    } finally {
      await stores.stop()
    }
    expect(existsSync(join(dataDir.path, 'lock'))).toBe(false)
  })
})

test('a file that cannot be read ends the process like everything else', async () => {
  expect(await refused(inTown({ DIRECTORY_FILE: 'nowhere.csv' }))).toMatch(/^DIRECTORY_FILE: nowhere\.csv: /)
})

test('a key of encryption that is gone is named', async () => {
  const stores = await openStores({ dataDir: dataDir.path, databaseUrl: null, dataKeys: null })
  await loadInstallationKeys(stores.db, stores.keyring)
  await stores.stop()
  const kid = readFileSync(join(dataDir.path, 'data-keys'), 'utf8').split(':')[0]
  expect(await refusedHere(inTown({ DATA_KEYS: newDataKey().replace(/^[^:]+/, 'other') }))).toBe(
    `DATA_KEYS: key "${kid}" is missing; add it behind the newer ones`,
  )
})

test('a database made by a newer version, or damaged, is refused in one line as well', async () => {
  const stores = await openStores({ dataDir: dataDir.path, databaseUrl: null, dataKeys: null })
  await stores.pool.query(`delete from migrations where name like '0001%'`)
  await stores.stop()
  expect(await refusedHere(inTown({}))).toMatch(/migration/i)
})
