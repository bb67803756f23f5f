/** One installation, several hand-overs at once, and faults at moments that a seed decides. */

import { setTimeout as sleep } from 'node:timers/promises'
import { createHandOver, type HandOver } from './hand-over.ts'
import { createInstallation, type Installation } from './installation.ts'
import { readLedger } from './ledger.ts'
import { seededRandom, type Random } from './random.ts'
import { startFaultTown, type FaultTown } from './town.ts'
import { judge, type Verdict } from './verdict.ts'

export type SeedReport = Verdict & { seed: number; faults: string[]; seconds: number }

const HAND_OVERS = 4
/** Tenants who only ask. */
const ASKING = 3
const FAULTS = { least: 4, most: 7 } as const
/** Between two faults; also how long after the start the last tenant comes. */
const PAUSE_MS = { least: 300, most: 3000 } as const
/** A request to be cut that does not come in this time: the kill comes without it. */
const CUT_WITHIN_MS = 3000
const SETTLE_MS = 90_000

type Fault = { name: string; strike(): Promise<void> }

/** Everything is decided by the seed but how fast the machine is. */
export async function runSeed(seed: number): Promise<SeedReport> {
  const random = seededRandom(seed)
  const started = performance.now()
  const town = await startFaultTown({ quarters: HAND_OVERS })
  const installation = createInstallation(town)
  const handOvers = town.quarters.map((quarter, index) =>
    createHandOver(town, { id: 6001 + index, quarter, claimers: 2 }),
  )
  const asking = town.quarters
    .slice(0, ASKING)
    .map((quarter, index) => createHandOver(town, { id: 6101 + index, quarter, claimers: 1, last: 'ask' }))
  const all: HandOver[] = [...handOvers, ...asking]
  const faults: string[] = []
  try {
    await installation.start()
    const playing = all.map(async (handOver) => {
      await sleep(random.between(0, PAUSE_MS.most))
      await handOver.playUntil('end')
    })
    const ends = Promise.allSettled(playing)
    for (let left = random.between(FAULTS.least, FAULTS.most); left > 0; left -= 1) {
      await sleep(random.between(PAUSE_MS.least, PAUSE_MS.most))
      const fault = chooseFault(random, town, installation)
      faults.push(fault.name)
      await fault.strike()
    }
    town.telegram.faults.clear()
    town.slack.faults.clear()
    town.slack.hurryRetries()
    const stuck = (await ends).flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []))
    await installation.settled(SETTLE_MS)
    await installation.stop()
    const verdict = judge(town, all, await readLedger(town))
    return {
      ...verdict,
      findings: [...verdict.findings, ...stuck],
      seed,
      faults,
      seconds: Math.round((performance.now() - started) / 1000),
    }
  } finally {
    await installation.kill().catch(() => {})
    await town.stop()
  }
}

function chooseFault(random: Random, town: FaultTown, installation: Installation): Fault {
  const { telegram, slack, telegramProxy, slackProxy } = town
  const atTelegram = random.chance(0.5)
  const platform = atTelegram ? 'Telegram' : 'Slack'
  const proxy = atTelegram ? telegramProxy : slackProxy
  const method = atTelegram
    ? 'sendMessage'
    : random.pick(['chat.postMessage', 'chat.update', 'conversations.open'])
  const knobs = atTelegram ? telegram.faults : slack.faults
  const times = random.between(1, 3)
  const fault = (name: string, strike: () => void | Promise<void>): Fault => ({
    name,
    strike: async () => strike(),
  })
  const kinds: readonly [() => Fault, ...(() => Fault)[]] = [
    () => fault('kill', installation.killAndRestart),
    () => cutInFlight(random, town, installation),
    () => cutInFlight(random, town, installation),
    () =>
      fault('SIGTERM', async () => {
        await installation.stop()
        await installation.start()
      }),
    () => fault(`${method} 5xx ${times}×`, () => knobs.answer5xx(method, times)),
    () => fault(`${method} dropped after`, () => knobs.dropConnectionAfter(method, 1)),
    () => fault(`${method} dropped before`, () => knobs.dropConnectionBefore(method, 1)),
    () => fault(`${method} 429`, () => knobs.tooManyRequests(method, 1, times)),
    () => fault(`${method} slow`, () => knobs.slow(method, random.between(500, 2500), times)),
    () => fault('updates twice', () => telegram.faults.duplicateNextUpdate(times)),
    () => fault('events twice', () => slack.faults.duplicateNextEvent(times)),
    () =>
      fault(`${platform} half-open`, async () => {
        proxy.freeze()
        await sleep(random.between(500, 4000))
        await proxy.thaw()
      }),
    () => fault(`${platform} silent`, proxy.strand),
  ]
  return random.pick(kinds)()
}

/** Kills while a message is in flight: it took effect or it never arrived, as the seed has it. */
function cutInFlight(
  random: Random,
  { telegramProxy, slackProxy }: FaultTown,
  installation: Installation,
): Fault {
  const atTelegram = random.chance(0.5)
  const part = random.chance(0.5) ? 'answer' : 'request'
  const [proxy, path] = atTelegram ? [telegramProxy, '/sendMessage '] : [slackProxy, '/chat.postMessage ']
  return {
    name: `kill in ${path.trim().slice(1)} (${part === 'answer' ? 'executed' : 'not executed'})`,
    strike: async () => {
      const held = proxy.hold((request) => request.includes(path), part)
      await Promise.race([held.reached, sleep(CUT_WITHIN_MS)])
      held.cancel()
      await installation.killAndRestart()
    },
  }
}
