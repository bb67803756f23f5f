/** Two products on one PostgreSQL and one Redis, as an installation that must not stand still runs them. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createHandOver } from '../../bench/faults/hand-over.ts'
import { readLedger } from '../../bench/faults/ledger.ts'
import { startFaultTown, type FaultTown, type Quarter } from '../../bench/faults/town.ts'
import { spawnLotse, type LotseProcess } from '../../bench/support/lotse-process.ts'
import { startTcpProxy, type TcpProxy } from '../../bench/support/tcp-proxy.ts'
import { newDataKey } from '../../src/storage/data-dir.ts'
import { nativeServers, type NativeServers } from '../support/native-servers.ts'

const PEOPLE = 50

type Instance = { lotse: LotseProcess; telegram: TcpProxy }

let servers: NativeServers
let town: FaultTown
let stores: { DATABASE_URL: string; REDIS_URL: string; DATA_KEYS: string }
let instances: [Instance, Instance]
const cleanUp: (() => void | Promise<void>)[] = []

async function start(): Promise<Instance> {
  const telegram = await startTcpProxy({ host: '127.0.0.1', port: Number(new URL(town.telegram.url).port) })
  const dataDir = mkdtempSync(join(tmpdir(), 'lotse-instance-'))
  cleanUp.push(
    () => telegram.stop(),
    () => rmSync(dataDir, { recursive: true, force: true }),
  )
  const env = {
    ...town.env,
    ...stores,
    LOG_LEVEL: 'warn',
    DATA_DIR: dataDir,
    TELEGRAM_API_ROOT: `http://127.0.0.1:${telegram.port}`,
  }
  const lotse = await spawnLotse(env, { output: 'collect' })
  cleanUp.push(() => lotse.kill())
  return { lotse, telegram }
}

const slackGoesTo = ({ lotse }: Instance): void => town.slack.setRequestUrl(`${lotse.url}/slack/events`)

async function polls({ lotse }: Instance): Promise<boolean> {
  const report = (await (await fetch(`${lotse.url}/healthz`)).json()) as {
    parts: { intake: { detail: { poller: boolean } } }
  }
  return report.parts.intake.detail.poller
}

const quarter = (index: number): Quarter => {
  const found = town.quarters[index]
  if (!found) throw new Error('the town has no such quarter')
  return found
}

async function rowsOf<Row extends pg.QueryResultRow>(text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: stores.DATABASE_URL })
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  servers = await nativeServers()
  cleanUp.push(() => servers.stop())
  town = await startFaultTown({ quarters: 3, people: PEOPLE })
  cleanUp.push(() => town.stop())
  const admin = new pg.Client({ connectionString: servers.databaseUrl })
  await admin.connect()
  await admin.query('create database lotse_never_migrated template template0')
  await admin.end()
  const empty = new URL(servers.databaseUrl)
  empty.pathname = '/lotse_never_migrated'
  stores = { DATABASE_URL: empty.href, REDIS_URL: servers.redisUrl, DATA_KEYS: newDataKey() }
  instances = await Promise.all([start(), start()])
  slackGoesTo(instances[0])
})
afterAll(async () => {
  for (const step of cleanUp.toReversed()) await step()
})

beforeEach(({ onTestFailed }) =>
  onTestFailed(async () => {
    for (const { lotse } of instances) {
      const health = await fetch(`${lotse.url}/healthz`, { signal: AbortSignal.timeout(5000) }).then(
        (answer) => answer.text(),
        String,
      )
      console.error(`pid ${lotse.pid}: ${health}\n${lotse.output()}`)
    }
    console.error(await rowsOf('select *, now() from leases'), town.telegram.violations)
  }),
)

test('P7: two starters at once on an empty database migrate once', async () => {
  const applied = await rowsOf<{ name: string }>('select name from migrations order by id')
  expect(applied.length).toBeGreaterThan(5)
  expect(new Set(applied.map(({ name }) => name)).size).toBe(applied.length)
  expect(await rowsOf('select name from installation_keys order by name')).toEqual([
    { name: 'chain' },
    { name: 'links' },
    { name: 'lookup' },
    { name: 'staff' },
  ])
  expect(await rowsOf<{ id: string }>('select id from desks')).toHaveLength(3)
})

test('T9: one of them polls, and Telegram never sees two', async () => {
  expect((await Promise.all(instances.map(polls))).filter(Boolean)).toHaveLength(1)
  expect(town.telegram.violations.filter(({ rule }) => rule === 'T9')).toEqual([])
})

test('both do the work', async () => {
  const sends = (request: string): boolean => request.includes('/sendMessage ')
  const watched = instances.map(({ telegram }) => telegram.watch(sends).reached)
  const asking = Array.from({ length: 24 }, (_, index) =>
    createHandOver(town, { id: 8001 + index, quarter: quarter(0), claimers: 1, last: 'ask' }),
  )
  await Promise.all(asking.map((one) => one.playUntil('end')))
  await Promise.all(watched)
  expect(asking.map(({ tenant }) => tenant.messages().filter(({ mine }) => !mine).length)).toEqual(
    asking.map(() => 1),
  )
})

test(
  'Q9, P6: of fifty people who claim at once one gets the case, and 49 are told privately by whom',
  { timeout: 180_000 },
  async () => {
    const { slack } = town
    const place = quarter(1)
    const handOver = createHandOver(town, { id: 8101, quarter: place, claimers: PEOPLE })
    await handOver.playUntil('claim')
    const card = slack.channelMessages(place.channel).find(({ bot_id: bot }) => bot !== undefined)
    if (!card) throw new Error('there is no card')

    const people = place.people.map((id) => slack.user(id))
    const presses = people.map((person, index) => {
      slackGoesTo(instances[index < PEOPLE / 2 ? 0 : 1])
      return person.press(place.channel, card.ts, 'case_claim')
    })
    expect((await Promise.all(presses)).filter(({ kind }) => kind === 'acknowledged')).toHaveLength(PEOPLE)

    const hasQuestion = (id: string): boolean =>
      slack
        .user(id)
        .directMessages()
        .some(({ text }) => text.includes(handOver.marks.question))
    const winner = await slack.waitFor('a winner', () => place.people.find(hasQuestion), {
      timeoutMs: 30_000,
    })
    const losers = people.filter(({ id }) => id !== winner)
    for (const loser of losers) {
      const told = await loser.waitForEphemeral(() => true, { timeoutMs: 120_000 })
      expect(told.text).toContain(`Person ${winner}`)
      expect(loser.ephemerals()).toHaveLength(1)
    }
    expect(slack.user(winner).ephemerals()).toEqual([])
    expect(place.people.filter(hasQuestion)).toEqual([winner])

    const events = await rowsOf<{ kind: string; actor: string }>(`select kind, actor from case_events`)
    expect(events.filter(({ kind }) => kind === 'claimed')).toHaveLength(1)
    expect(new Set(events.filter(({ kind }) => kind === 'claim_lost').map(({ actor }) => actor)).size).toBe(
      PEOPLE - 1,
    )
    const { cases } = await readLedger(town, stores)
    expect(cases.map(({ isChainWhole }) => isChainWhole)).toEqual([true])
  },
)

test('T9: when the one that polls is stopped the other goes on alone', async () => {
  const first = (await polls(instances[0])) ? 0 : 1
  const [gone, stays] = [instances[first], instances[first === 0 ? 1 : 0]]
  expect(await gone.lotse.stop()).toBe(0)
  slackGoesTo(stays)
  const handOver = createHandOver(town, { id: 8201, quarter: quarter(2), claimers: 2 })
  await handOver.playUntil('end')
  expect(await polls(stays)).toBe(true)
  instances = [stays, await start()]
})

test('T9, Q9: when the one that polls is killed the other goes on with what it left', async () => {
  const [killed, stays] = instances
  const handOver = createHandOver(town, { id: 8301, quarter: quarter(2), claimers: 2 })
  await handOver.playUntil('person_writes')
  const inFlight = killed.telegram.hold((request) => request.includes(handOver.marks.person), 'answer')
  const other = stays.telegram.watch((request) => request.includes(handOver.marks.person))
  slackGoesTo(killed)
  const playing = handOver.playUntil('end')
  await Promise.race([inFlight.reached, other.reached])
  await killed.lotse.kill()
  slackGoesTo(stays)
  town.slack.hurryRetries()
  await playing
  expect(town.telegram.violations.filter(({ rule }) => rule === 'T9')).toEqual([])
})
