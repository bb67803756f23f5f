/** Connections to PostgreSQL that break, or fall silent, under whoever uses them (Q9). */

import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { startTcpProxy, type TcpProxy } from '../../bench/support/tcp-proxy.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { isDatabaseAway } from '../../src/storage/outage.ts'
import { nativeServers, type NativeServers } from '../support/native-servers.ts'

let servers: NativeServers
let proxy: TcpProxy
let opened: ReturnType<typeof openDatabase>

beforeAll(async () => {
  servers = await nativeServers()
})
afterAll(() => servers?.stop())
beforeEach(async () => {
  const url = new URL(servers.databaseUrl)
  proxy = await startTcpProxy({ host: url.hostname, port: Number(url.port) })
  url.port = String(proxy.port)
  url.search = '?query_timeout=1000&idle_in_transaction_session_timeout=1000'
  opened = openDatabase({ kind: 'url', url: url.href })
})
afterEach(async () => {
  await opened.pool.end()
  await proxy.stop()
})

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  )

test('one that ends between two statements of a transaction fails the next one, not the process', async () => {
  const error = await failure(
    opened.db.transaction().execute(async (trx) => {
      await trx.selectFrom('cases').select('id').execute()
      await servers.restartPostgres('crash')
      await trx.selectFrom('cases').select('id').execute()
    }),
  )
  expect(isDatabaseAway(error)).toBe(true)
  await expect(opened.pool.query('select 1 as one')).resolves.toMatchObject({ rows: [{ one: 1 }] })
})

test('a server that is not there is an outage, a wrong statement is none', async () => {
  expect(isDatabaseAway(await failure(opened.pool.query('select nothing')))).toBe(false)
  await servers.stopPostgres()
  expect(isDatabaseAway(await failure(opened.pool.query('select 1')))).toBe(true)
  await servers.startPostgres()
})

test('one that fell silent is not lent a second time', async () => {
  const connections = await Promise.all(Array.from({ length: 10 }, () => opened.pool.connect()))
  for (const connection of connections) connection.release()
  proxy.strand()
  // Every one of the ten may be tried once; none of them twice.
  await Promise.all(Array.from({ length: 10 }, () => failure(opened.pool.query('select 1'))))
  await expect(opened.pool.query('select 1 as one')).resolves.toMatchObject({ rows: [{ one: 1 }] })
})

test('every connection has a limit for statements and for transactions that nobody goes on with', async () => {
  const { pool } = openDatabase({ kind: 'url', url: servers.databaseUrl })
  try {
    expect(pool.options.query_timeout).toBeGreaterThan(0)
    const { rows } = await pool.query('show idle_in_transaction_session_timeout')
    expect(rows).not.toEqual([{ idle_in_transaction_session_timeout: '0' }])
  } finally {
    await pool.end()
  }
})

test('one that fell silent within a transaction gives its locks back', async () => {
  await opened.pool.query(`insert into pauses (scope, until) values ('telegram', now())`)
  const lost = await opened.pool.connect()
  await lost.query('begin')
  await lost.query(`update pauses set until = now() where scope = 'telegram'`)
  proxy.strand()
  const other = new pg.Pool({ connectionString: servers.databaseUrl, max: 1 })
  await other.query(`update pauses set until = now() where scope = 'telegram'`)
  await other.end()
  lost.release(true)
})
