/**
 * Seeded fault runs against the local strict platforms: kills, restarts, outages and platform faults at random moments
 * under several hand-overs at once (Q9). The product runs as its own process on the embedded stores.
 */

import { defineCommand } from 'citty'
import Table from 'cli-table3'
import { Refusal, runCommandLine } from '../src/commands/run-command.ts'
import { runSeed, type SeedReport } from './faults/seeded-run.ts'

/** Each has its own product, platforms and stores; more would only wait for the processor. */
const SIDE_BY_SIDE = 2

await runCommandLine(
  'bench:faults',
  defineCommand({
    meta: { name: 'bench:faults', description: 'Seeded fault runs against the local strict platforms' },
    args: {
      seeds: { type: 'string', default: '10', description: 'How many runs' },
      seed: { type: 'string', default: '1', description: 'Seed of the first run; each next one adds 1' },
    },
    run: async ({ args }) => {
      const count = wholeNumber('seeds', args.seeds, 1, 10_000)
      const first = wholeNumber('seed', args.seed, 0, 2 ** 32 - 1)
      const open = Array.from({ length: count }, (_, index) => first + index)
      const reports: SeedReport[] = []
      const runner = async (): Promise<void> => {
        for (let seed = open.shift(); seed !== undefined; seed = open.shift())
          reports.push(await runSeed(seed))
      }
      await Promise.all(Array.from({ length: SIDE_BY_SIDE }, runner))
      report(reports.toSorted((one, other) => one.seed - other.seed))
    },
  }),
)

function report(reports: readonly SeedReport[]): void {
  const table = new Table({
    head: ['seed', 'accepted', 'lost', 'doubled', 'ambiguous', 'chain', 'seconds', 'faults'],
    colWidths: [null, null, null, null, null, null, null, 60],
    wordWrap: true,
    style: { head: [] },
  })
  for (const { seed, accepted, lost, doubled, ambiguous, chain_ok: whole, seconds, faults } of reports) {
    table.push([
      seed,
      accepted,
      lost,
      doubled,
      ambiguous,
      whole ? 'ok' : 'broken',
      seconds,
      faults.join(', '),
    ])
  }
  console.log(table.toString())
  for (const { seed, findings } of reports)
    for (const finding of findings) console.log(`seed ${seed}: ${finding}`)

  const sum = (value: (one: SeedReport) => number): number =>
    reports.reduce((total, one) => total + value(one), 0)
  const figures = {
    seeds: reports.length,
    accepted: sum((one) => one.accepted),
    lost: sum((one) => one.lost),
    doubled: sum((one) => one.doubled),
    ambiguous: sum((one) => one.ambiguous),
    claims_with_two_owners: sum((one) => one.claims_with_two_owners),
    deadlines_missed: sum((one) => one.deadlines_missed),
    chain_ok: reports.every((one) => one.chain_ok),
  }
  console.log(JSON.stringify(figures))
  if (reports.some(({ findings }) => findings.length > 0)) process.exitCode = 1
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < least || value > most || text.trim() === '') {
    throw new Refusal(`--${name} ${text}: must be a whole number from ${least} to ${most}`)
  }
  return value
}
