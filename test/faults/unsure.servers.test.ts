/** T11 and Q9 together: a message is not sent a third time, and the tenant is not left in silence. */

import { afterEach, beforeEach, expect, test } from 'vitest'
import { createHandOver, type HandOver } from '../../bench/faults/hand-over.ts'
import { createInstallation, type Installation } from '../../bench/faults/installation.ts'
import { readLedger } from '../../bench/faults/ledger.ts'
import { startFaultTown, type FaultTown } from '../../bench/faults/town.ts'
import { judge } from '../../bench/faults/verdict.ts'

let town: FaultTown
let installation: Installation
let handOver: HandOver

beforeEach(async () => {
  town = await startFaultTown()
  installation = createInstallation(town)
  await installation.start()
  const quarter = town.quarters[0]
  if (!quarter) throw new Error('the town has no quarters')
  handOver = createHandOver(town, { id: 4001, quarter, claimers: 1, last: 'ask' })
})
afterEach(async () => {
  await installation.kill().catch(() => {})
  await town.stop()
})

const shown = (): string[] =>
  handOver.tenant
    .messages()
    .filter(({ mine }) => !mine)
    .map(({ text }) => text)

test.each(['dropConnectionBefore', 'dropConnectionAfter'] as const)(
  'T11, Q9: an answer cut off twice (%s) is given up, and the tenant is told that it may not have come',
  async (cut) => {
    town.telegram.faults[cut]('sendMessage', 2)
    await handOver.playUntil('end')
    expect(await installation.settled(30_000)).toBe(true)
    const unsure = shown().filter((text) => /noch einmal/.test(text))
    expect(unsure).toHaveLength(1)
    await installation.stop()
    const ledger = await readLedger(town)
    expect(judge(town, [handOver], ledger)).toMatchObject({ findings: [], lost: 0, doubled: 0, ambiguous: 1 })
    expect(ledger.outbox.filter(({ state }) => state === 'failed').map(({ attempts }) => attempts)).toEqual([
      2,
    ])
    // Executed both times, the first answer stands there twice; not executed, the tenant asked again.
    expect(shown().filter((text) => text !== unsure[0])).toHaveLength(cut === 'dropConnectionAfter' ? 2 : 1)
  },
)
