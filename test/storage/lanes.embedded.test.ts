import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  dropLease,
  freeAllLanes,
  holdLane,
  holdLease,
  releaseLane,
  renewLane,
  takeLane,
} from '../../src/storage/lanes.ts'
import { embeddedDatabase } from '../support/embedded-database.ts'

let database: Awaited<ReturnType<typeof embeddedDatabase>>

beforeAll(async () => {
  database = await embeddedDatabase()
})
afterAll(() => database?.stop())
beforeEach(() => database.pool.query('truncate lanes, leases'))

const take = (owner: string, lane = 'tenant/1') => takeLane(database.db, lane, owner)
const expire = () => database.pool.query(`update lanes set lease_until = now() - interval '1 second'`)

test('of many workers one gets the lane', async () => {
  const fences = await Promise.all(Array.from({ length: 10 }, (_, index) => take(`worker-${index}`)))
  expect(fences.filter((fence) => fence !== null)).toHaveLength(1)
})

test('lanes do not hold up one another', async () => {
  expect(await take('a', 'tenant/1')).not.toBeNull()
  expect(await take('b', 'tenant/2')).not.toBeNull()
})

test('a lane that was given back is free, its row gone', async () => {
  await releaseLane(database.db, 'tenant/1', (await take('a')) ?? '')
  expect((await database.pool.query('select * from lanes')).rows).toEqual([])
  expect(await take('b')).not.toBeNull()
})

test('after its lease a lane goes to the next worker with a higher fence, and the first has lost it', async () => {
  const lost = (await take('slow')) ?? ''
  await expire()
  const fence = (await take('quick')) ?? ''
  expect(BigInt(fence)).toBeGreaterThan(BigInt(lost))
  expect(await renewLane(database.db, 'tenant/1', lost)).toBe(false)
  // The late one gives back what is not its own any more: the lane stays with the other.
  await releaseLane(database.db, 'tenant/1', lost)
  expect(await renewLane(database.db, 'tenant/1', fence)).toBe(true)
  expect(await take('third')).toBeNull()
})

test('a lease that ran out is not renewed, although nobody took the lane yet', async () => {
  const fence = (await take('slow')) ?? ''
  await expire()
  expect(await renewLane(database.db, 'tenant/1', fence)).toBe(false)
})

test('renewal holds on for longer', async () => {
  const fence = (await take('a')) ?? ''
  await database.pool.query(`update lanes set lease_until = now() + interval '1 second'`)
  expect(await renewLane(database.db, 'tenant/1', fence)).toBe(true)
  const { rows } = await database.pool.query(
    `select lease_until > now() + interval '5 seconds' as long from lanes`,
  )
  expect(rows).toEqual([{ long: true }])
})

test('a held lane is free for the next one once it is released', async () => {
  const held = await holdLane(database.db, 'tenant/1', 'a')
  expect(await holdLane(database.db, 'tenant/1', 'b')).toBeNull()
  expect(await held?.stillHeld()).toBe(true)
  await held?.release()
  expect(await holdLane(database.db, 'tenant/1', 'b')).not.toBeNull()
})

test('at the start of an embedded installation what a killed process held is free', async () => {
  await take('killed')
  await holdLease(database.db, 'telegram-poller/1', 'killed', 60)
  await freeAllLanes(database.db)
  expect(await take('new')).not.toBeNull()
  expect(await holdLease(database.db, 'telegram-poller/1', 'new', 60)).toBe(true)
})

test('one poller: the second waits until the lease is dropped or runs out (T9)', async () => {
  const hold = (owner: string) => holdLease(database.db, 'telegram-poller/1', owner, 60)
  expect([await hold('a'), await hold('b'), await hold('a')]).toEqual([true, false, true])
  await dropLease(database.db, 'telegram-poller/1', 'b')
  expect(await hold('b')).toBe(false)
  await dropLease(database.db, 'telegram-poller/1', 'a')
  expect(await hold('b')).toBe(true)
  await database.pool.query(`update leases set lease_until = now() - interval '1 second'`)
  expect([await hold('a'), await hold('b')]).toEqual([true, false])
})
