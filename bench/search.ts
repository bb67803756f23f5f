/** How long a search takes, by size of the directory, on the embedded database and on PostgreSQL as Debian packages it. */

import { defineCommand } from 'citty'
import Table from 'cli-table3'
import { chmodSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { Refusal, runCommandLine } from '../src/commands/run-command.ts'
import { indexDirectory } from '../src/knowledge/search/index-directory.ts'
import { createEmbedders, loadField, openDirectory } from '../src/start/knowledge.ts'
import { createDirectoryStore } from '../src/storage/directory.ts'
import { openStores } from '../src/storage/open.ts'
import { createPassageStore } from '../src/storage/passages.ts'
import { newKey } from '../src/storage/encryption.ts'
import { nativePostgres } from '../test/support/native-postgres.ts'
import { largeDirectory } from './support/large-directory.ts'

const DATABASES = ['both', 'embedded', 'native']
const SIZES = [1_000, 10_000]
/** The embedded database is for one neighbourhood, not for a federal state. */
const MOST_EMBEDDED = 10_000
const NOT_INSTALLED = 'native: PostgreSQL is not installed; apt-get install postgresql, or run .ci/run'
const QUESTIONS = 300
/** Asked before the clock runs: a product answers for weeks. */
const WARM_UP = 50
/** Entries of one import. */
const BATCH = 5_000

type Figures = {
  database: string
  services: number
  vectors: boolean
  importSeconds: number
  indexSeconds: number
  p50: number
  p95: number
  megabytes: number
}

await runCommandLine(
  'bench:search',
  defineCommand({
    meta: { name: 'bench:search', description: 'Time of a whole search by area, by size of the directory' },
    args: {
      services: {
        type: 'string',
        default: '100000',
        description: 'The largest directory; smaller ones go before it',
      },
      database: {
        type: 'string',
        default: 'both',
        description: `${DATABASES.join(', ')}: of the system is native`,
      },
    },
    run: async ({ args }) => {
      const most = Number(args.services)
      if (!Number.isInteger(most) || most < 1)
        throw new Refusal(`--services ${args.services}: write a whole number, like 10000`)
      if (!DATABASES.some((name) => name === args.database))
        throw new Refusal(`--database ${args.database}: write one of ${DATABASES.join(', ')}`)
      const figures: Figures[] = []
      const on = (database: string): boolean => ['both', database].includes(args.database)
      if (on('embedded'))
        for (const services of sizesUpTo(Math.min(most, MOST_EMBEDDED)))
          figures.push(await measure(services, null))
      if (on('native') && !isInstalled()) {
        if (args.database === 'native') throw new Refusal(NOT_INSTALLED)
        console.error(NOT_INSTALLED)
      } else if (on('native')) {
        for (const services of sizesUpTo(most)) figures.push(await onNative(services))
      }
      report(figures)
    },
  }),
)

function isInstalled(): boolean {
  return globSync('/usr/lib/postgresql/*/bin/postgres').length > 0
}

function sizesUpTo(most: number): number[] {
  return [...SIZES.filter((size) => size < most), most]
}

async function onNative(services: number): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-bench-'))
  // PostgreSQL runs as another user below it.
  chmodSync(folder, 0o711)
  try {
    const postgres = await nativePostgres(folder)
    try {
      return await measure(services, await postgres.createDatabase())
    } finally {
      await postgres.stop('crash')
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(services: number, databaseUrl: string | null): Promise<Figures> {
  const { entries, questions } = await largeDirectory(services, QUESTIONS + WARM_UP)
  const dataDir = mkdtempSync(join(tmpdir(), 'lotse-bench-'))
  const stores = await openStores({
    dataDir,
    databaseUrl,
    dataKeys: [{ kid: 'bench', key: newKey() }],
  })
  try {
    const store = createDirectoryStore(stores.db)
    const passages = createPassageStore(stores.db, stores.vectors)
    const embedders = createEmbedders(null)
    const importSeconds = await seconds(async () => {
      for (let start = 0; start < entries.length; start += BATCH) {
        await store.upsertAll(entries.slice(start, start + BATCH), new Date())
      }
    })
    const indexSeconds = await seconds(() =>
      indexDirectory({ store, passages, embedder: embedders.target, field: loadField(), now: new Date() }),
    )
    const log = pino({ level: 'silent' })
    const directory = openDirectory({ directory: store, passages }, embedders, () => new Date(), log)
    const times: number[] = []
    for (const { text, language, area } of questions) {
      const started = performance.now()
      await directory.search({ text, area, language, topics: [], limit: 3, offset: 0 })
      times.push(performance.now() - started)
    }
    const sorted = times.slice(WARM_UP).toSorted((one, other) => one - other)
    const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
    return {
      database: databaseUrl === null ? 'embedded' : 'native',
      services,
      vectors: passages.vectors !== null,
      importSeconds,
      indexSeconds,
      p50: at(0.5),
      p95: at(0.95),
      megabytes: process.memoryUsage().rss / 1024 / 1024,
    }
  } finally {
    await stores.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

function report(figures: readonly Figures[]): void {
  const table = new Table({
    head: ['database', 'services', 'vectors', 'import s', 'index s', 'p50 ms', 'p95 ms', 'memory MB'],
  })
  for (const { database, services, vectors, importSeconds, indexSeconds, p50, p95, megabytes } of figures) {
    table.push([
      database,
      services,
      vectors ? 'yes' : 'no',
      importSeconds.toFixed(1),
      indexSeconds.toFixed(1),
      p50.toFixed(1),
      p95.toFixed(1),
      Math.round(megabytes),
    ])
  }
  console.log(table.toString())
  const measured = figures.map((one) => ({
    database: one.database,
    services: one.services,
    p50_ms: rounded(one.p50),
    p95_ms: rounded(one.p95),
    rss_mb: Math.round(one.megabytes),
  }))
  console.log(JSON.stringify({ ...measured.at(-1), all: measured }))
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10
}
