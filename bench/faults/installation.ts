/** One product on its stores, that can be killed and started again. */

import { spawnLotse, type LotseProcess } from '../support/lotse-process.ts'
import type { FaultTown } from './town.ts'

/** Where the product keeps its state: the embedded stores in the town's DATA_DIR, or servers. */
export type StoreSettings = Readonly<Record<string, string>>

export type Installation = {
  process(): LotseProcess
  start(): Promise<void>
  /** SIGKILL and a new start on the same stores. */
  killAndRestart(): Promise<void>
  kill(): Promise<void>
  /** SIGTERM. Resolves with the exit code and how long it took. */
  stop(): Promise<{ code: number | null; milliseconds: number }>
  /** Waits until nothing is owed any more. False: after `patienceMs` something still is. */
  settled(patienceMs: number): Promise<boolean>
  /** When it was killed, in order. */
  kills: Date[]
  /** What all its processes wrote. */
  output(): string
}

export function createInstallation(town: FaultTown, stores: StoreSettings = {}): Installation {
  let current: LotseProcess | null = null
  let written = ''
  const kills: Date[] = []
  const running = (): LotseProcess => {
    if (!current) throw new Error('the product does not run')
    return current
  }
  const over = (): void => {
    written += current?.output() ?? ''
    current = null
  }
  const start = async (): Promise<void> => {
    current = await spawnLotse({ LOG_LEVEL: 'warn', ...town.env, ...stores }, { output: 'collect' })
    town.slack.setRequestUrl(`${current.url}/slack/events`)
    // Slack repeats after one and five minutes; the repetitions come, only sooner.
    town.slack.hurryRetries()
  }
  const kill = async (): Promise<void> => {
    kills.push(new Date())
    await running().kill()
    over()
  }
  return {
    process: running,
    start,
    kill,
    killAndRestart: async () => {
      await kill()
      await start()
    },
    stop: async () => {
      const before = performance.now()
      const code = await running().stop()
      over()
      return { code, milliseconds: Math.round(performance.now() - before) }
    },
    settled: async (patienceMs) => {
      for (const until = Date.now() + patienceMs; Date.now() < until;) {
        if ((await owed(running().url)) === 0) return true
        await new Promise((done) => setTimeout(done, 300))
      }
      return false
    },
    kills,
    output: () => written + (current?.output() ?? ''),
  }
}

/** Messages not handled and effects not sent, as the product's own metrics count them. */
export async function owed(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  const gauge = (name: string): number => Number(new RegExp(`^${name} (\\d+)`, 'm').exec(text)?.[1] ?? NaN)
  return gauge('lotse_inbox_owed') + gauge('lotse_outbox_owed')
}
