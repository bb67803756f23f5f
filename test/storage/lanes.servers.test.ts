import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openDatabase, type Database } from '../../src/storage/database.ts'
import { holdLane, LANE_LEASE_SECONDS, releaseLane, renewLane, takeLane } from '../../src/storage/lanes.ts'
import { owedLanes } from '../../src/storage/owed.ts'
import { nativeServers, type NativeServers } from '../support/native-servers.ts'

let servers: NativeServers
let db: Database
let pool: pg.Pool

beforeAll(async () => {
  servers = await nativeServers()
  const opened = openDatabase({ kind: 'url', url: servers.databaseUrl })
  db = opened.db
  pool = opened.pool
})
afterAll(async () => {
  await pool?.end()
  await servers?.stop()
})
beforeEach(() => pool.query('truncate lanes'))

const expire = () => pool.query(`update lanes set lease_until = now() - interval '1 second'`)
const take = async (owner: string): Promise<string> => {
  const fence = await takeLane(db, 'tenant/1', owner)
  if (fence === null) throw new Error(`${owner} did not get the lane`)
  return fence
}

test('of fifty workers at once one gets the lane, and again when its lease has run out', async () => {
  for (let round = 0; round < 3; round += 1) {
    const fences = await Promise.all(
      Array.from({ length: 50 }, (_, index) => takeLane(db, 'tenant/1', `worker-${round}-${index}`)),
    )
    expect(fences.filter((fence) => fence !== null)).toHaveLength(1)
    await expire()
  }
})

test('a worker that slept through two other holders is not taken for the third', async () => {
  const slept = await take('a')
  await expire()
  await releaseLane(db, 'tenant/1', await take('b'))
  const third = await take('c')
  expect(await renewLane(db, 'tenant/1', slept)).toBe(false)
  await releaseLane(db, 'tenant/1', slept)
  expect(await renewLane(db, 'tenant/1', third)).toBe(true)
})

test('a lane whose worker lives stays held however long one send takes', async () => {
  const held = await holdLane(db, 'tenant/1', 'a')
  const before = await pool.query<{ until: Date }>('select lease_until as until from lanes')
  // The lease as it would be after nearly its whole length without renewal.
  await pool.query(`update lanes set lease_until = now() + interval '8 seconds'`)
  await expect
    .poll(
      async () =>
        (await pool.query<{ until: Date }>('select lease_until as until from lanes')).rows[0]?.until,
      { timeout: 30_000, interval: 200 },
    )
    .toSatisfy((until: Date) => until > (before.rows[0]?.until ?? new Date(0)))
  expect(await held?.stillHeld()).toBe(true)
  await held?.release()
  expect((await pool.query('select 1 from lanes')).rows).toEqual([])
})

test('Q1: what a killed worker left is owed again once its lease is over, and not before', async () => {
  await pool.query(
    `insert into inbox (platform, bot_id, platform_id, lane) values ('telegram', '1', '1', 'tenant/1')`,
  )
  await take('killed')
  expect(await owedLanes(db)).toEqual([])
  await pool.query(`update lanes set lease_until = lease_until - make_interval(secs => $1)`, [
    LANE_LEASE_SECONDS,
  ])
  expect(await owedLanes(db)).toEqual([{ lane: 'tenant/1', urgent: false }])
})
