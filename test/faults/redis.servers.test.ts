/** What Redis must be like, and what it never gets to hold. */

import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { spawnLotse } from '../../bench/support/lotse-process.ts'
import { newDataKey } from '../../src/storage/data-dir.ts'
import { openRedis } from '../../src/storage/redis.ts'
import { startOutageRun, type OutageRun } from './outage-run.ts'

let run: OutageRun

beforeAll(async () => {
  run = await startOutageRun()
})
afterAll(() => run?.stop())

test(
  'Q5, G5: no word and no name of a tenant reaches Redis or the log, also when jobs and sends fail',
  { timeout: 180_000 },
  async () => {
    const redis = openRedis(run.servers.redisUrl, 'worker')
    const monitor = await redis.monitor()
    const said: string[] = []
    monitor.on('monitor', (_time: string, words: string[]) => said.push(words.join(' ')))
    const { telegram, slack } = run.town
    const handOver = run.handOver()
    try {
      const playing = handOver.playUntil('end')
      telegram.faults.answer5xx('sendMessage', 2)
      slack.faults.answer5xx('chat.postMessage', 2)
      for (let time = 0; time < 40; time += 1) {
        await run.endConnections()
        await sleep(200)
      }
      slack.hurryRetries()
      await playing
    } finally {
      redis.disconnect()
      monitor.disconnect()
    }
    // The monitor did listen: jobs went through, and some of them failed.
    expect(said.some((command) => command.includes('drain'))).toBe(true)
    expect(said.some((command) => command.includes('job_failed'))).toBe(true)
    const secrets = [
      ...Object.values(handOver.marks),
      handOver.tenant.firstName,
      String(handOver.tenant.id),
      'Schulden',
    ]
    for (const secret of secrets) {
      // Not as a part of a longer number: times of the day hold any four digits.
      const alone = new RegExp(`(?<![0-9])${secret}(?![0-9])`)
      expect(said.filter((command) => alone.test(command))).toEqual([])
      expect(run.installation.output()).not.toMatch(alone)
    }
  },
)

test('Q3: a Redis that may evict jobs is refused at start with one line', async () => {
  const redis = openRedis(run.servers.redisUrl, 'worker')
  try {
    await redis.config('SET', 'maxmemory-policy', 'allkeys-lru')
    const env = {
      ...run.town.env,
      DATABASE_URL: run.servers.databaseUrl,
      REDIS_URL: run.servers.redisUrl,
      DATA_KEYS: newDataKey(),
    }
    const refusal = await spawnLotse(env, { output: 'collect' }).then(
      async (lotse) => {
        await lotse.kill()
        return 'it started'
      },
      (error: unknown) => String(error),
    )
    expect(refusal).toMatch(
      /ended with 1 before it was ready: REDIS_URL: maxmemory-policy is allkeys-lru, [^\n]*noeviction[^\n]*$/,
    )
  } finally {
    await redis.config('SET', 'maxmemory-policy', 'noeviction')
    redis.disconnect()
  }
})
