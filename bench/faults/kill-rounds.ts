/** Rounds of hand-overs, each cut with SIGKILL at its own point, each gone on with to its end. */

import { setTimeout as sleep } from 'node:timers/promises'
import { CUTS, cuts, type CutName } from './cuts.ts'
import { createHandOver, type HandOver } from './hand-over.ts'
import { createInstallation, type StoreSettings } from './installation.ts'
import { readLedger, type Ledger } from './ledger.ts'
import { seededRandom, type Random } from './random.ts'
import { startFaultTown, type FaultTown } from './town.ts'
import { judge, type Verdict } from './verdict.ts'

export type KillReport = Verdict & {
  kills: number
  /** How often each point was reached and cut. */
  cut: Record<CutName, number>
  /** Of the kills after storing: how many came before the message was handled. */
  beforeHandled: number
  violations: string[]
  output: string
}

/** Tenants who write at the same moment, so that a stored message is not handled at once. */
const BYSTANDERS = 3
/** A kill comes at most this long after its point was reached. */
const LATEST_MS = 30
/** A point that is not reached in this time never will be. */
const PATIENCE_MS = 60_000
/** Slack lets 50 cards a minute be brought up to date. */
const SETTLE_MS = 90_000

type Parked = { point: CutName; handOver: HandOver }

/**
 * Cuts one hand-over at every point, round after round, while the earlier ones go on. One product, one DATA_DIR; each
 * kill interrupts two hand-overs, at two points.
 * @param seed decides which points share a kill, their order, and the moment within each
 */
export async function runKillRounds(
  rounds: number,
  seed: number,
  stores: StoreSettings = {},
): Promise<KillReport> {
  const random = seededRandom(seed)
  const town = await startFaultTown({ quarters: CUTS.length * 2 })
  const installation = createInstallation(town, stores)
  const all: HandOver[] = []
  const cut = Object.fromEntries(CUTS.map((point) => [point, 0])) as Record<CutName, number>
  const storedThenKilled: { update: number; at: Date }[] = []
  let nextTenant = 4001

  const add = (quarter: number, last?: 'ask'): HandOver => {
    const found = town.quarters[quarter % town.quarters.length]
    if (!found) throw new Error('the town has no quarters')
    const handOver = createHandOver(town, {
      id: nextTenant++,
      quarter: found,
      claimers: 1,
      ...(last && { last }),
    })
    all.push(handOver)
    return handOver
  }
  /** Brings one hand-over to each point, and stops it just before. */
  const park = async (round: number) => {
    // Two rounds are under way at once, each in quarters of its own.
    const parked = CUTS.map((point, index) => ({
      point,
      handOver: add((round % 2) * CUTS.length + index),
    }))
    await Promise.all(parked.map(({ point, handOver }) => handOver.playUntil(cuts[point].step)))
    return inPairs(parked, random)
  }
  const reach = async ({ point, handOver }: Parked, going: Promise<void>[]): Promise<void> => {
    const moment = cuts[point].arm(town, handOver, random.chance(0.5))
    if (point === 'stored') {
      for (let count = 0; count < BYSTANDERS; count += 1) going.push(add(count, 'ask').playUntil('end'))
    }
    going.push(handOver.playUntil('end'))
    await reached(moment, point, installation.output)
  }
  /** One kill for a request that is held in flight and for a moment that passes: both hand-overs are cut. */
  const strike = async (pair: readonly Parked[]): Promise<Promise<void>[]> => {
    const going: Promise<void>[] = []
    for (const parked of pair) await reach(parked, going)
    for (const one of going) one.catch(() => {})
    await sleep(random.between(0, LATEST_MS))
    await installation.killAndRestart()
    for (const { point, handOver } of pair) {
      cut[point] += 1
      const at = installation.kills.at(-1)
      if (point === 'stored' && at)
        storedThenKilled.push(...handOver.updates.map((update) => ({ update, at })))
    }
    return going
  }

  try {
    await installation.start()
    let finishing: Promise<void>[] = []
    let parked = await park(0)
    for (let round = 0; round < rounds; round += 1) {
      const before = finishing
      finishing = []
      const next = round + 1 < rounds ? Promise.all(before).then(() => park(round + 1)) : Promise.resolve([])
      // Observed where it is awaited; a kill must not turn it into an unhandled rejection meanwhile.
      next.catch(() => {})
      for (const pair of parked) finishing.push(...(await strike(pair)))
      parked = await next
    }
    const ends = await Promise.allSettled(finishing)
    await installation.settled(SETTLE_MS)
    await installation.stop()
    const ledger = await readLedger(town, stores)
    const verdict = judge(town, all, ledger)
    const stuck = ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []))
    return {
      ...verdict,
      findings: [...verdict.findings, ...stuck],
      kills: installation.kills.length,
      cut,
      beforeHandled: storedThenKilled.filter(({ update, at }) => wasOpen(ledger, update, at)).length,
      violations: violationsOf(town),
      output: installation.output(),
    }
  } finally {
    await installation.kill().catch(() => {})
    await town.stop()
  }
}

/** Each pair has a request that waits in flight and a moment that passes, in this order. */
function inPairs(parked: readonly Parked[], random: Random): Parked[][] {
  const ofKind = (kind: 'held' | 'moment'): Parked[] =>
    random.shuffled(parked.filter(({ point }) => cuts[point].kind === kind))
  const moments = ofKind('moment')
  return ofKind('held').map((held, index) => [held, ...moments.slice(index, index + 1)])
}

async function reached(moment: Promise<void>, point: CutName, output: () => string): Promise<void> {
  const late = AbortSignal.timeout(PATIENCE_MS)
  await new Promise<void>((resolve, reject) => {
    late.addEventListener('abort', () =>
      reject(new Error(`"${point}" was not reached: ${output().slice(-2000)}`)),
    )
    void moment.then(resolve)
  })
}

function wasOpen({ inbox }: Ledger, update: number, at: Date): boolean {
  const row = inbox.find(
    ({ platform, platformId }) => platform === 'telegram' && platformId === String(update),
  )
  return row !== undefined && (row.handledAt === null || row.handledAt > at)
}

/** Rules of the platforms that the product broke. */
export function violationsOf({ telegram, slack }: FaultTown): string[] {
  return [
    ...telegram.violations.map(({ rule, what }) => `${rule}: ${what}`),
    ...slack.violations.map(({ rule, what }) => `${rule}: ${what}`),
  ]
}
