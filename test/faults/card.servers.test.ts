/** What becomes of a case card when Slack, or the product, is cut off in the middle of it. */

import { afterEach, beforeEach, expect, test } from 'vitest'
import { cuts } from '../../bench/faults/cuts.ts'
import { createHandOver, type HandOver } from '../../bench/faults/hand-over.ts'
import { createInstallation, type Installation } from '../../bench/faults/installation.ts'
import { readLedger } from '../../bench/faults/ledger.ts'
import { startFaultTown, type FaultTown } from '../../bench/faults/town.ts'
import { judge, type Verdict } from '../../bench/faults/verdict.ts'

let town: FaultTown
let installation: Installation
let handOver: HandOver

beforeEach(async () => {
  town = await startFaultTown()
  installation = createInstallation(town)
  await installation.start()
  const quarter = town.quarters[0]
  if (!quarter) throw new Error('the town has no quarters')
  handOver = createHandOver(town, { id: 4001, quarter, claimers: 1 })
  await handOver.playUntil('consent')
})
afterEach(async () => {
  await installation.kill().catch(() => {})
  await town.stop()
})

const cards = () => town.slack.channelMessages(handOver.quarter.channel)

async function books(): Promise<Verdict> {
  expect(await installation.settled(30_000)).toBe(true)
  await installation.stop()
  return judge(town, [handOver], await readLedger(town))
}

test('T11, Q9: claimed while its post is in flight and then killed, it shows once more and is recorded so', async () => {
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
  const verdict = await books()
  expect(verdict).toMatchObject({ findings: [], lost: 0, doubled: 0 })
  expect(verdict.ambiguous).toBeGreaterThan(0)
  expect(cards()).toHaveLength(2)
})

test('Q9: an update of it is tried until it shows, however often the connection drops, and is never ambiguous', async () => {
  await handOver.playUntil('claim')
  town.slack.faults.dropConnectionAfter('chat.update', 3)
  await handOver.playUntil('end')
  const verdict = await books()
  expect(verdict).toMatchObject({ findings: [], lost: 0, doubled: 0, ambiguous: 0 })
  const [card] = cards()
  expect(card?.versions.length).toBeGreaterThan(0)
  expect(JSON.stringify(card?.blocks)).not.toContain('case_claim')
})
