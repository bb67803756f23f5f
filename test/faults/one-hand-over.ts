import { createHandOver, type HandOver } from '../../bench/faults/hand-over.ts'
import { createInstallation, type Installation } from '../../bench/faults/installation.ts'
import { readLedger, type Ledger } from '../../bench/faults/ledger.ts'
import { startFaultTown, type FaultTown } from '../../bench/faults/town.ts'
import { judge, type Verdict } from '../../bench/faults/verdict.ts'

export type OneHandOver = {
  town: FaultTown
  installation: Installation
  handOver: HandOver
  /** Waits until nothing is owed, ends the product, and holds what was seen against its books. */
  books(): Promise<{ verdict: Verdict; ledger: Ledger }>
  stop(): Promise<void>
}

/** A product on embedded stores, and one tenant in the first quarter of its town. */
export async function startOneHandOver(last?: 'ask'): Promise<OneHandOver> {
  const town = await startFaultTown()
  const installation = createInstallation(town)
  await installation.start()
  const quarter = town.quarters[0]
  if (!quarter) throw new Error('the town has no quarters')
  const handOver = createHandOver(town, { id: 4001, quarter, claimers: 1, ...(last && { last }) })
  return {
    town,
    installation,
    handOver,
    books: async () => {
      if (!(await installation.settled(30_000))) throw new Error(`not settled: ${installation.output()}`)
      await installation.stop()
      const ledger = await readLedger(town)
      return { verdict: judge(town, [handOver], ledger), ledger }
    },
    stop: async () => {
      await installation.kill().catch(() => {})
      await town.stop()
    },
  }
}
