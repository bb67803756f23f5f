/** The hand-over, cut with `kill -9` at every point and gone on with, on embedded stores and on servers. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cuts, CUTS } from '../../bench/faults/cuts.ts'
import type { StoreSettings } from '../../bench/faults/installation.ts'
import { runKillRounds, type KillReport } from '../../bench/faults/kill-rounds.ts'
import { newDataKey } from '../../src/storage/data-dir.ts'
import { nativeServers, type NativeServers } from '../support/native-servers.ts'

/** Rounds of each installation, every one with a cut at every point: one with every change, five by `npm run test:kills`. */
const ROUNDS = process.env['MODE'] === 'kills' ? 5 : 1
/** Two installations side by side, the odd one on embedded stores. */
const SEEDS = [1, 2] as const

let servers: NativeServers
let reports: KillReport[]
const sum = (value: (report: KillReport) => number): number =>
  reports.reduce((total, report) => total + value(report), 0)

/** A database of its own; two installations on one Redis need two of its databases. */
async function ownServers(running: NativeServers, seed: number): Promise<StoreSettings> {
  return {
    DATABASE_URL: await running.createDatabase(),
    REDIS_URL: `${running.redisUrl}/${seed}`,
    DATA_KEYS: newDataKey(),
  }
}

describe('Q1, Q9, T1, T11: kill -9 at any point of the hand-over', () => {
  beforeAll(async () => {
    servers = await nativeServers()
    // One that fails must not leave the others running without anybody to end them.
    const runs = await Promise.allSettled(
      SEEDS.map(async (seed) =>
        runKillRounds(ROUNDS, seed, seed % 2 === 1 ? {} : await ownServers(servers, seed)),
      ),
    )
    reports = runs.map((run) => {
      if (run.status === 'rejected') throw run.reason
      return run.value
    })
  }, 900_000)
  afterAll(() => servers?.stop())

  test.each(CUTS)(`is cut ${ROUNDS * SEEDS.length} times at "%s"`, (point) => {
    expect(sum(({ cut }) => cut[point])).toBe(ROUNDS * SEEDS.length)
    expect(cuts[point].what).not.toBe('')
  })

  test('loses nothing, doubles nothing, and every case goes on to its end', () => {
    expect(reports.flatMap(({ findings }) => findings)).toEqual([])
    expect(reports.map(({ lost, doubled }) => ({ lost, doubled }))).toEqual(
      SEEDS.map(() => ({ lost: 0, doubled: 0 })),
    )
  })

  test('records every send that was cut in flight as ambiguous', () => {
    const inFlight = CUTS.filter((point) => cuts[point].kind === 'held').length * ROUNDS
    for (const { ambiguous } of reports) expect(ambiguous).toBeGreaterThanOrEqual(inFlight)
  })

  test.runIf(ROUNDS > 1)('kills stored messages before they are handled, too', () => {
    expect(sum(({ beforeHandled }) => beforeHandled)).toBeGreaterThan(0)
  })

  test('P6: keeps the log of every case whole, and no case has two owners', () => {
    expect(reports.map(({ chain_ok: whole }) => whole)).toEqual(SEEDS.map(() => true))
    expect(reports.map((report) => report.claims_with_two_owners)).toEqual(SEEDS.map(() => 0))
  })
})
