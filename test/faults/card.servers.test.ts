/** What becomes of a case card when Slack, or the product, is cut off in the middle of it. */

import { afterEach, beforeEach, expect, test } from 'vitest'
import { cuts } from '../../bench/faults/cuts.ts'
import { startOneHandOver, type OneHandOver } from './one-hand-over.ts'

let one: OneHandOver

beforeEach(async () => {
  one = await startOneHandOver()
  await one.handOver.playUntil('consent')
})
afterEach(() => one?.stop())

const cards = () => one.town.slack.channelMessages(one.handOver.quarter.channel)

test('T11, Q9: claimed while its post is in flight and then killed, it shows once more and is recorded so', async () => {
  const { town, handOver, installation } = one
  const posted = cuts.carding.arm(town, handOver, true)
  const consented = handOver.playUntil('claim')
  await posted
  const [card] = cards()
  const claimer = handOver.quarter.people[0] ?? ''
  await town.slack.user(claimer).press(handOver.quarter.channel, card?.ts ?? '', 'case_claim')
  await town.slack.user(claimer).waitForMessage(() => true, { timeoutMs: 20_000 })
  await installation.killAndRestart()
  await consented
  await handOver.playUntil('end')
  const { verdict } = await one.books()
  expect(verdict).toMatchObject({ findings: [], lost: 0, doubled: 0 })
  expect(verdict.ambiguous).toBeGreaterThan(0)
  expect(cards()).toHaveLength(2)
})

test('Q9: an update of it is tried until it shows, however often the connection drops, and is never ambiguous', async () => {
  const { town, handOver } = one
  await handOver.playUntil('claim')
  town.slack.faults.dropConnectionAfter('chat.update', 3)
  await handOver.playUntil('end')
  const { verdict } = await one.books()
  expect(verdict).toMatchObject({ findings: [], lost: 0, doubled: 0, ambiguous: 0 })
  const [card] = cards()
  expect(card?.versions.length).toBeGreaterThan(0)
  expect(JSON.stringify(card?.blocks)).not.toContain('case_claim')
})
