/** The platforms fail under a hand-over, on PostgreSQL and Redis as Debian packages them. */

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
      await run.handOversThrough(halfOpen(run.town[which]))
    },
  )

  test.each(['telegramProxy', 'slackProxy'] as const)(
    'its connections go silent and never end (%s)',
    async (which) => {
      await run.handOversThrough(silent(run.town[which]))
    },
  )
})
