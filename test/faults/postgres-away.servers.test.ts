/** PostgreSQL fails under a hand-over, on PostgreSQL and Redis as Debian packages them. */

import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { halfOpen, NOTHING_LOST, silent, startOutageRun, type OutageRun } from './outage-run.ts'

let run: OutageRun

beforeAll(async () => {
  run = await startOutageRun()
})
afterAll(() => run?.stop())

describe('Q9: nothing is lost and nothing doubled when', { timeout: 180_000 }, () => {
  afterEach(async () => {
    expect(await run.verdict()).toMatchObject(NOTHING_LOST)
  })

  test.each(['orderly', 'crash'] as const)('PostgreSQL is restarted (%s)', async (how) => {
    await run.handOversThrough(async () => {
      await run.servers.stopPostgres(how)
      await sleep(1500)
      await run.servers.startPostgres()
    })
  })

  test('PostgreSQL is away at the moment a send is answered, which is then not ambiguous', async () => {
    const before = (await run.verdict()).ambiguous
    const handOver = run.handOver()
    run.town.telegram.faults.slow('sendMessage', 1500, 1)
    const playing = handOver.playUntil('end')
    // It takes effect at once; its answer comes while PostgreSQL is down.
    await handOver.tenant.waitForMessage(() => true, 20_000)
    await run.servers.stopPostgres()
    await sleep(3000)
    await run.servers.startPostgres()
    run.town.slack.hurryRetries()
    await playing
    expect(await run.installation.settled(60_000)).toBe(true)
    expect((await run.verdict()).ambiguous).toBe(before)
  })

  test('the way to it is half-open', async () => {
    await run.handOversThrough(halfOpen(run.postgres))
  })

  test('its connections go silent and never end', async () => {
    await run.handOversThrough(silent(run.postgres))
  })

  test('PostgreSQL ends every connection again and again', async () => {
    await run.handOversThrough(async () => {
      for (let time = 0; time < 30; time += 1) {
        await run.endConnections()
        await sleep(200)
      }
    })
  })
})
