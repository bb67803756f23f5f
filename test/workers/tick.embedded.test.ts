import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { verifyChain, type ChainHead } from '../../src/cases/chain.ts'
import { appendEvents, chainOf } from '../../src/storage/cases.ts'
import { eraseTenant } from '../../src/storage/erasure.ts'
import { takeLane } from '../../src/storage/lanes.ts'
import { keepPause } from '../../src/storage/pauses.ts'
import { handleLane } from '../../src/workers/handle-message.ts'
import { anchorFile, createTick } from '../../src/workers/tick.ts'
import { fromTenant } from '../support/core-stores.ts'
import { workplace, type Workplace } from './job-context.ts'

const MONDAY_10 = new Date('2026-11-23T10:00:00+01:00')

let place: Workplace
let folder: string
let now = MONDAY_10
let userId = 9500

beforeAll(async () => {
  place = await workplace(() => now)
})
afterAll(() => place?.stop())
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-tick-'))
  now = MONDAY_10
  place.woken.clear()
  await place.rows('truncate inbox, outbox, lanes cascade')
  return () => rmSync(folder, { recursive: true, force: true })
})

async function accept(text: string): Promise<string> {
  userId += 1
  const accepted = await place.inbox.accept(fromTenant(text, { userId: String(userId) }))
  return accepted.kind === 'accepted' ? accepted.lane : ''
}

async function emergency(): Promise<string> {
  await handleLane(place.context, await accept('Ich will mich umbringen'))
  const [row] = await place.rows('select id from cases order by opened_at desc, id limit 1')
  const cases = await place.rows(
    `select case_id from outbox where kind = 'case_card' order by position desc limit 1`,
  )
  return String(cases[0]?.['case_id'] ?? row?.['id'])
}

const minutesPass = (minutes: number): void => {
  now = new Date(now.getTime() + minutes * 60_000)
}
const pagesOf = async (caseId: string): Promise<number> =>
  (await place.rows(`select 1 from outbox where kind = 'page' and case_id = '${caseId}'`)).length
const anchors = (): (ChainHead & { caseId: string })[] =>
  existsSync(anchorFile(folder))
    ? readFileSync(anchorFile(folder), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as ChainHead & { caseId: string })
    : []

test('what a lost wake-up left behind is woken, what somebody works on is not (Q1)', async () => {
  const [lost, held] = [await accept('verloren'), await accept('in Arbeit')]
  await takeLane(place.db, held, 'somebody')
  await createTick(place.context, folder, { embedded: true }).run()
  expect(place.woken).toContain(lost)
  expect(place.woken).not.toContain(held)
})

test('what waits after a failure is woken when its pause is over, not before', async () => {
  const lane = await accept('kaputt')
  await place.rows(`update inbox set not_before = now() + interval '1 minute'`)
  const tick = createTick(place.context, folder, { embedded: true })
  await tick.run()
  expect(place.woken).not.toContain(lane)
  await place.rows('update inbox set not_before = now()')
  await tick.run()
  expect(place.woken).toContain(lane)
})

test('an emergency nobody acknowledged calls again every five minutes, however often the timer looks (C1)', async () => {
  const caseId = await emergency()
  const tick = createTick(place.context, folder, { embedded: true })
  const first = await pagesOf(caseId)
  expect(first).toBeGreaterThan(0)
  const seen: number[] = []
  for (const minutes of [4, 0, 1, 0, 4, 1, 60]) {
    minutesPass(minutes)
    await tick.run()
    seen.push((await pagesOf(caseId)) / first)
  }
  // A timer that stood still for an hour calls once, not twelve times.
  expect(seen).toEqual([1, 1, 2, 2, 2, 3, 4])
})

test('a timer in another process calls nobody twice (Q1)', async () => {
  const caseId = await emergency()
  const first = await pagesOf(caseId)
  minutesPass(6)
  await createTick(place.context, folder, { embedded: true }).run()
  await createTick(place.context, folder, { embedded: true }).run()
  expect(await pagesOf(caseId)).toBe(2 * first)
})

test('C1: the tenant is told once that nobody answered in time, whichever process looks', async () => {
  const caseId = await emergency()
  const told = () =>
    place.rows(
      `select 1 from case_events where case_id = '${caseId}' and kind = 'tenant_told' and data->>'what' = 'nobody_yet'`,
    )
  minutesPass(4)
  await createTick(place.context, folder, { embedded: true }).run()
  expect(await told()).toHaveLength(0)
  minutesPass(2)
  const [one, other] = [0, 1].map(() => createTick(place.context, folder, { embedded: true }))
  await Promise.all([one?.run(), other?.run()])
  minutesPass(60)
  await one?.run()
  expect(await told()).toHaveLength(1)
})

test('an acknowledged emergency calls nobody', async () => {
  const caseId = await emergency()
  await place.db.transaction().execute((trx) =>
    appendEvents(trx, caseId, [{ kind: 'claimed' }], {
      actor: { kind: 'person', slackUser: 'U0ANNA' },
      at: now,
      chainKey: place.keys.chain,
    }),
  )
  const first = await pagesOf(caseId)
  minutesPass(30)
  await createTick(place.context, folder, { embedded: true }).run()
  expect(await pagesOf(caseId)).toBe(first)
})

test('the heads of the case log are anchored beside the database, each once (P6)', async () => {
  const caseId = await emergency()
  const tick = createTick(place.context, folder, { embedded: true })
  await tick.run()
  await tick.run()
  const [head, ...more] = anchors().filter((anchor) => anchor.caseId === caseId)
  expect(more).toEqual([])
  const chain = await chainOf(place.db, caseId)
  expect(head?.sequence).toBe(chain.length)
  expect(verifyChain(place.keys.chain, caseId, chain, head).kind).toBe('ok')

  await place.db.transaction().execute((trx) =>
    appendEvents(trx, caseId, [{ kind: 'claim_lost' }], {
      actor: { kind: 'person', slackUser: 'U0ANNA' },
      at: now,
      chainKey: place.keys.chain,
    }),
  )
  await tick.run()
  expect(
    anchors()
      .filter((anchor) => anchor.caseId === caseId)
      .map(({ sequence }) => sequence),
  ).toEqual([chain.length, chain.length + 1])
})

test('erasures are written down beside the database (G4)', async () => {
  await accept('Hallo')
  const tenant = await place.tenants.find('telegram', '700000001', String(userId))
  const id = tenant?.id ?? ''
  await place.db.transaction().execute((trx) => eraseTenant(trx, id, now))
  await createTick(place.context, folder, { embedded: true }).run()
  expect(readFileSync(join(folder, 'erasures.jsonl'), 'utf8')).toContain(id)
})

test('gaps older than thirteen months are forgotten', async () => {
  await place.rows(`insert into gaps values
    ('2025-10-20', 'nothing_found', 'debt', null, null, 'old', 1, 1, 1), ('2025-10-27', 'nothing_found', 'debt', null, null, 'young', 1, 1, 1)`)
  await createTick(place.context, folder, { embedded: true }).run()
  expect(await place.rows('select area from gaps')).toEqual([{ area: 'young' }])
})

test('pauses that are over are forgotten, and what was deleted leaves the embedded store (G4)', async () => {
  await keepPause(place.db, ['slack/post'], -1)
  await keepPause(place.db, ['telegram'], 60)
  await createTick(place.context, folder, { embedded: true }).run()
  expect(await place.rows('select scope from pauses')).toEqual([{ scope: 'telegram' }])
  const counted = `select vacuum_count > 0 as vacuumed from pg_stat_user_tables where relname = 'pauses'`
  expect(await place.rows(counted)).toEqual([{ vacuumed: true }])
})
