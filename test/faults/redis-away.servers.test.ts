/** Redis fails under a hand-over, on PostgreSQL and Redis as Debian packages them. */

import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openRedis } from '../../src/storage/redis.ts'
import { halfOpen, NOTHING_LOST, silent, startOutageRun, type OutageRun } from './outage-run.ts'

let run: OutageRun

beforeAll(async () => {
  run = await startOutageRun()
})
afterAll(() => run?.stop())

/** A command to Redis past the product. */
async function redisCommand(...words: [string, ...string[]]): Promise<void> {
  const redis = openRedis(run.servers.redisUrl, 'worker')
  try {
    await redis.call(...words)
  } finally {
    redis.disconnect()
  }
}

describe('Q9: nothing is lost and nothing doubled when', { timeout: 180_000 }, () => {
  afterEach(async () => {
    expect(await run.verdict()).toMatchObject(NOTHING_LOST)
  })

  test('Redis is killed and comes back', async () => {
    await run.handOversThrough(async () => {
      await run.servers.killRedis()
      await sleep(2000)
      await run.servers.startRedis()
    })
  })

  test('Redis forgets everything', async () => {
    await run.handOversThrough(async () => {
      for (let time = 0; time < 4; time += 1) {
        await redisCommand('FLUSHALL')
        await sleep(700)
      }
    })
  })

  test('Redis is full', async () => {
    await run.handOversThrough(async () => {
      await redisCommand('CONFIG', 'SET', 'maxmemory', '100kb')
      await sleep(5000)
      await redisCommand('CONFIG', 'SET', 'maxmemory', '0')
    })
  })

  test('the way to it is half-open', async () => {
    await run.handOversThrough(halfOpen(run.redis))
  })

  test('its connections go silent and never end', async () => {
    await run.handOversThrough(silent(run.redis))
  })
})
