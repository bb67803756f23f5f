/** The platforms fail under a hand-over, on PostgreSQL and Redis as Debian packages them. */

import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { nativeServers, type NativeServers } from '../support/native-servers.ts'
import { NOTHING_LOST, startOutageRun, type OutageRun } from './outage-run.ts'

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

describe('Q9: nothing is lost and nothing doubled when', { timeout: 180_000 }, () => {
  afterEach(async () => {
    expect(await run.verdict()).toMatchObject(NOTHING_LOST)
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

  test.each(['telegramProxy', 'slackProxy'] as const)(
    'its connections go silent and never end (%s)',
    async (which) => {
      await run.handOversThrough(async () => {
        run.town[which].strand()
        await sleep(8000)
      })
    },
  )
})
