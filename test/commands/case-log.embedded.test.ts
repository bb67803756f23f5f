import { randomUUID } from 'node:crypto'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appendEvents, chainHeads, insertCase } from '../../src/storage/cases.ts'
import { loadInstallationKeys } from '../../src/storage/installation-keys.ts'
import { openStores, type Stores } from '../../src/storage/open.ts'
import { createTenantStore } from '../../src/storage/tenants.ts'
import { anchorFile } from '../../src/workers/tick.ts'
import { fromTenant } from '../support/core-stores.ts'
import { embeddedDataDir } from '../support/embedded-database.ts'
import { runCommand, runCommandHere, type Ran } from '../support/run-command.ts'

const AT = new Date('2026-11-23T10:00:00.000Z')

let dataDir: ReturnType<typeof embeddedDataDir>
let caseId: string
let reference: string

beforeAll(async () => {
  dataDir = embeddedDataDir()
  await withStores(async (stores) => {
    const keys = await loadInstallationKeys(stores.db, stores.keyring)
    const tenant = await createTenantStore(stores.db, stores.keyring, keys).meet(fromTenant('Hallo'))
    await stores.db.transaction().execute(async (trx) => {
      const made = await insertCase(trx, {
        id: randomUUID(),
        tenantId: tenant.id,
        topics: ['debt'],
        urgency: 'normal',
        crisis: null,
        area: null,
        language: 'de',
        dueOn: null,
        deskId: 'hafen',
        openedAt: AT,
      })
      caseId = made.id
      reference = made.reference
      await appendEvents(
        trx,
        made.id,
        [
          { kind: 'opened', topics: ['debt'], urgency: 'normal', crisis: null },
          { kind: 'consent_given' },
          { kind: 'offered', deskId: 'hafen' },
        ],
        { actor: { kind: 'tenant' }, at: AT, chainKey: keys.chain },
      )
    })
  })
})
afterAll(() => dataDir.remove())

async function withStores<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
  const stores = await openStores({ dataDir: dataDir.path, databaseUrl: null, dataKeys: null })
  try {
    return await work(stores)
  } finally {
    await stores.stop()
  }
}

const verify = (): Promise<Ran> => runCommandHere('case-log', ['verify'], { DATA_DIR: dataDir.path })

/** What somebody with all rights on the database, but without the key, could do; undone afterwards. */
async function tampered(change: string, undo: string): Promise<Ran> {
  const alter = (sql: string) =>
    withStores(async ({ pool }) => {
      await pool.query('alter table case_events disable trigger all')
      await pool.query(sql)
      await pool.query('alter table case_events enable trigger all')
    })
  await alter(change)
  const ran = await verify()
  await alter(undo)
  return ran
}

test('a log nobody touched is whole', async () => {
  expect(await verify()).toEqual({
    code: 0,
    out: '1 cases: every chain is whole (heads of 0 anchored)\n',
    err: '',
  })
})

test('a changed row is found, and the exit code tells (P6)', async () => {
  expect(
    await tampered(
      `update case_events set actor = 'person:U0ANNA' where sequence = 2`,
      `update case_events set actor = 'tenant' where sequence = 2`,
    ),
  ).toEqual({ code: 1, out: '', err: `case ${reference}: broken at event 2 (mac)\n` })
})

test('a cut-off end is found by the head anchored beside the database (P6)', async () => {
  const [head] = await withStores((stores) => chainHeads(stores.db, new Date(0)))
  appendFileSync(anchorFile(dataDir.path), `\n${JSON.stringify({ ...head, at: AT.toISOString() })}\n`)
  expect((await verify()).out).toBe('1 cases: every chain is whole (heads of 1 anchored)\n')
  const row = await withStores(
    async ({ pool }) =>
      (await pool.query('select * from case_events where sequence = 3')).rows[0] as Record<string, unknown>,
  )
  const put = `insert into case_events values ('${caseId}', 3, 'offered', '${JSON.stringify(row['data'])}', 'tenant',
    '${AT.toISOString()}', '${String(row['previous_mac'])}', '${String(row['mac'])}')`
  expect(await tampered('delete from case_events where sequence = 3', put)).toEqual({
    code: 1,
    out: '',
    err: `case ${reference}: broken at event 3 (truncated)\n`,
  })
})

test('a case that vanished with its log is found as well (P6)', async () => {
  const other = randomUUID()
  appendFileSync(
    anchorFile(dataDir.path),
    `${JSON.stringify({ caseId: other, sequence: 7, mac: 'ab', at: AT.toISOString() })}\n`,
  )
  expect(await verify()).toEqual({ code: 1, out: '', err: `case ${other}: broken at event 1 (truncated)\n` })
  const kept = readFileSync(anchorFile(dataDir.path), 'utf8')
    .split('\n')
    .filter((line) => !line.includes(other))
  writeFileSync(anchorFile(dataDir.path), kept.join('\n'))
})

test('a line of the anchors that a crash cut short is passed over, and said', async () => {
  appendFileSync(anchorFile(dataDir.path), `\n{}\n{"caseId":"${caseId}","seq`)
  expect(await verify()).toEqual({
    code: 0,
    out: expect.stringMatching(/^1 cases: every chain is whole \(heads of 1 anchored\)\n$/),
    err: expect.stringMatching(
      /^(.*case-log-heads\.jsonl:\d+: this line is no anchor, a crash may have cut it short\n){2}$/,
    ),
  })
})

test.each<[string[], string]>([
  [[], 'No command specified; see npm run case-log -- --help\n'],
  [['erase'], 'Unknown command erase; see npm run case-log -- --help\n'],
])('case-log %j ends in one line and an exit code', async (args, err) => {
  expect(await runCommand('case-log', args)).toEqual({ code: 1, out: '', err })
})
