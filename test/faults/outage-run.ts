import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { startTcpProxy, type TcpProxy } from '../../bench/support/tcp-proxy.ts'
import { createHandOver, type HandOver, type StepName } from '../../bench/faults/hand-over.ts'
import { createInstallation, type Installation } from '../../bench/faults/installation.ts'
import { readLedger, type Ledger } from '../../bench/faults/ledger.ts'
import { startFaultTown, type FaultTown } from '../../bench/faults/town.ts'
import { judge, type Verdict } from '../../bench/faults/verdict.ts'
import { newDataKey } from '../../src/storage/data-dir.ts'
import { nativeServers, type NativeServers } from '../support/native-servers.ts'

export type OutageRun = {
  servers: NativeServers
  town: FaultTown
  installation: Installation
  /** The product reaches PostgreSQL and Redis through these. */
  postgres: TcpProxy
  redis: TcpProxy
  /**
   * Plays three hand-overs, one not begun, one before consent, one in conversation, and goes on with all of them from
   * the moment the outage begins; resolves when every one is at its end and nothing is owed.
   */
  handOversThrough(outage: () => Promise<void>): Promise<void>
  /** Ends the product's connections from PostgreSQL's side. */
  endConnections(): Promise<void>
  /** One more hand-over, to be played by the test. */
  handOver(): HandOver
  /** Everything since the start, held against the books. */
  verdict(): Promise<Verdict>
  ledger(): Promise<Ledger>
  stop(): Promise<void>
}

const SETTLE_MS = 60_000
const BEFORE: readonly StepName[] = ['ask', 'consent', 'person_writes']

/** A product on native servers of its own in a town of its own. */
export async function startOutageRun(): Promise<OutageRun> {
  const servers = await nativeServers()
  const databaseUrl = await servers.createDatabase()
  const postgres = await startTcpProxy(addressOf(databaseUrl))
  const redis = await startTcpProxy(addressOf(servers.redisUrl))
  const dataKeys = newDataKey()
  const town = await startFaultTown()
  const installation = createInstallation(town, {
    // A statement may take long in real life; here a connection that went silent is to be noticed soon.
    DATABASE_URL: `${through(databaseUrl, postgres)}?query_timeout=4000&idle_in_transaction_session_timeout=4000`,
    REDIS_URL: through(servers.redisUrl, redis),
    DATA_KEYS: dataKeys,
  })
  await installation.start()
  const all: HandOver[] = []
  const handOver = (): HandOver => {
    const quarter = town.quarters[all.length % town.quarters.length]
    if (!quarter) throw new Error('the town has no quarters')
    const made = createHandOver(town, { id: 5001 + all.length, quarter, claimers: 2 })
    all.push(made)
    return made
  }
  const admin = new pg.Pool({ connectionString: databaseUrl, max: 1, application_name: 'test' })
  admin.on('error', () => {})
  const ledger = () => readLedger(town, { DATABASE_URL: databaseUrl, DATA_KEYS: dataKeys })

  return {
    servers,
    town,
    installation,
    postgres,
    redis,
    handOversThrough: async (outage) => {
      const handOvers = BEFORE.map(handOver)
      await Promise.all(handOvers.map((one, index) => one.playUntil(BEFORE[index] ?? 'ask')))
      // Slack repeats after one and five minutes; the repetitions come, only sooner.
      const over = outage().then(() => town.slack.hurryRetries())
      await Promise.all([over, ...handOvers.map((one) => one.playUntil('end'))])
      if (!(await installation.settled(SETTLE_MS))) throw new Error(`not settled: ${installation.output()}`)
    },
    endConnections: async () => {
      await admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where application_name = 'lotse' and datname = current_database() and pid <> pg_backend_pid()`,
      )
    },
    handOver,
    verdict: async () => judge(town, all, await ledger()),
    ledger,
    stop: async () => {
      await installation.kill().catch(() => {})
      await Promise.all([postgres.stop(), redis.stop()])
      await admin.end()
      await town.stop()
      await servers.stop()
    },
  }
}

function addressOf(url: string): { host: string; port: number } {
  const { hostname, port } = new URL(url)
  return { host: hostname, port: Number(port) }
}

function through(url: string, proxy: TcpProxy): string {
  const changed = new URL(url)
  changed.port = String(proxy.port)
  return changed.href
}

/** What must be true after every outage. */
export const NOTHING_LOST = { findings: [], lost: 0, doubled: 0, claims_with_two_owners: 0, chain_ok: true }

/** Nothing goes through for a while, and nobody is told. */
export const halfOpen = (way: TcpProxy) => async (): Promise<void> => {
  way.freeze()
  await sleep(6000)
  await way.thaw()
}

/** The connections of this moment carry nothing any more and never end; new ones do. */
export const silent = (way: TcpProxy) => async (): Promise<void> => {
  way.strand()
  await sleep(8000)
}
