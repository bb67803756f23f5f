import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../src/storage/database.ts'
import { migrate } from '../../src/storage/migrate.ts'
import { assertNoEviction, openRedis } from '../../src/storage/redis.ts'
import { nativeServers, type NativeServers } from './native-servers.ts'

let servers: NativeServers

beforeAll(async () => {
  servers = await nativeServers()
})
afterAll(() => servers.stop())

async function query<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

test('every database is migrated and none sees the rows of another', async () => {
  const other = await servers.createDatabase()
  await query(servers.databaseUrl, `insert into lanes (name, owner, lease_until) values ('a', 'me', now())`)
  expect(await query(servers.databaseUrl, 'select name from lanes')).toEqual([{ name: 'a' }])
  expect(await query(other, 'select name from lanes')).toEqual([])
})

test('P7: a second start finds nothing left to migrate', async () => {
  const url = await servers.createDatabase()
  const before = await query(url, 'select name, run_on from migrations order by id')
  const { pool } = openDatabase({ kind: 'url', url })
  try {
    await migrate(pool)
  } finally {
    await pool.end()
  }
  expect(before.length).toBeGreaterThan(0)
  expect(await query(url, 'select name, run_on from migrations order by id')).toEqual(before)
})

test.each(['orderly', 'crash'] as const)(
  'Q9: committed rows survive a restart of PostgreSQL (%s)',
  async (how) => {
    const url = await servers.createDatabase()
    await query(url, `insert into lanes (name, owner, lease_until) values ('kept', 'me', now())`)
    await servers.restartPostgres(how)
    expect(await query(url, 'select name from lanes')).toEqual([{ name: 'kept' }])
  },
)

test('Q3, Q9: Redis evicts nothing, and what it acknowledged survives kill -9', async () => {
  const redis = openRedis(servers.redisUrl, 'worker')
  try {
    await assertNoEviction(redis)
    await redis.set('kept', 'yes')
    await servers.killRedis()
    await servers.startRedis()
    expect(await redis.get('kept')).toBe('yes')
  } finally {
    redis.disconnect()
  }
})
