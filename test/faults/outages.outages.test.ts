/** Stores and platforms that fail under a hand-over, on PostgreSQL and Redis as Debian packages them. */

import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openRedis } from '../../src/storage/redis.ts'
import { nativeServers, type NativeServers } from '../support/native-servers.ts'
import { startOutageRun, type OutageRun } from './outage-run.ts'

let servers: NativeServers
let run: OutageRun

beforeAll(async () => {
  servers = await nativeServers()
  run = await startOutageRun(servers)
})
afterAll(async () => {
  await run?.stop()
  await servers?.stop()
})

/** A command to Redis past the product. */
async function redisCommand(...words: [string, ...string[]]): Promise<void> {
  const redis = openRedis(servers.redisUrl, 'worker')
  try {
    await redis.call(...words)
  } finally {
    redis.disconnect()
  }
}

describe('Q9: nothing is lost and nothing doubled when', { timeout: 180_000 }, () => {
  afterEach(async () => {
    const verdict = await run.verdict()
    expect(verdict).toMatchObject({
      findings: [],
      lost: 0,
      doubled: 0,
      claims_with_two_owners: 0,
      chain_ok: true,
    })
  })

  test('Redis is killed and comes back', async () => {
    await run.handOversThrough(async () => {
      await servers.killRedis()
      await sleep(2000)
      await servers.startRedis()
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

  test.each(['orderly', 'crash'] as const)('PostgreSQL is restarted (%s)', async (how) => {
    await run.handOversThrough(async () => {
      await servers.stopPostgres(how)
      await sleep(1500)
      await servers.startPostgres()
    })
  })

  test('PostgreSQL is away at the moment a send is answered, which is then not ambiguous', async () => {
    const before = (await run.verdict()).ambiguous
    const handOver = run.handOver()
    run.town.telegram.faults.slow('sendMessage', 1500, 1)
    const playing = handOver.playUntil('end')
    // It takes effect at once; its answer comes while PostgreSQL is down.
    await handOver.tenant.waitForMessage(() => true, 20_000)
    await servers.stopPostgres()
    await sleep(3000)
    await servers.startPostgres()
    run.town.slack.hurryRetries()
    await playing
    expect(await run.installation.settled(60_000)).toBe(true)
    expect((await run.verdict()).ambiguous).toBe(before)
  })

  test('both platforms answer 5xx', async () => {
    const { telegram, slack } = run.town
    await run.handOversThrough(async () => {
      telegram.faults.answer5xx('sendMessage', 3)
      for (const method of ['chat.postMessage', 'chat.update', 'reactions.add', 'conversations.open']) {
        slack.faults.answer5xx(method, 2)
      }
    })
  })

  test.each(['telegramProxy', 'slackProxy'] as const)(
    'the way to a platform is half-open (%s)',
    async (which) => {
      const proxy = run.town[which]
      await run.handOversThrough(async () => {
        proxy.freeze()
        await sleep(6000)
        await proxy.thaw()
      })
    },
  )

  test.each(['postgres', 'redis'] as const)('the way to a store is half-open (%s)', async (which) => {
    await run.handOversThrough(async () => {
      run[which].freeze()
      await sleep(6000)
      await run[which].thaw()
    })
  })

  test.each(['postgres', 'redis', 'telegramProxy', 'slackProxy'] as const)(
    'its connections go silent and never end (%s)',
    async (which) => {
      await run.handOversThrough(async () => {
        const proxy = which === 'postgres' || which === 'redis' ? run[which] : run.town[which]
        proxy.strand()
        await sleep(8000)
      })
    },
  )

  test('PostgreSQL ends every connection again and again', async () => {
    await run.handOversThrough(async () => {
      for (let time = 0; time < 30; time += 1) {
        await run.endConnections()
        await sleep(200)
      }
    })
  })
})
