import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createErasureLedger, replayErasures } from '../../src/storage/erasure-ledger.ts'
import { eraseTenant } from '../../src/storage/erasure.ts'
import { coreStores, fromTenant, type CoreStores } from '../support/core-stores.ts'

let stores: CoreStores
let folder: string
let people = 6000

beforeAll(async () => {
  stores = await coreStores()
})
afterAll(() => stores?.stop())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-ledger-'))
  return () => rmSync(folder, { recursive: true, force: true })
})

const meet = async (): Promise<string> =>
  (await stores.tenants.meet(fromTenant('Hallo', { userId: String((people += 1)) }))).id
const erase = (id: string) => stores.db.transaction().execute((trx) => eraseTenant(trx, id, new Date()))
const lines = () => readFileSync(join(folder, 'erasures.jsonl'), 'utf8').split('\n').filter(Boolean)

/** A backup made before the erasure, put back. */
async function restored(id: string, row: Record<string, unknown>): Promise<void> {
  await stores.db.deleteFrom('erasures').where('tenant_id', '=', id).execute()
  await stores.db.updateTable('tenants').set(row).where('id', '=', id).execute()
}

test('whoever a backup brings back is erased again at the next start (G4)', async () => {
  const [gone, kept] = [await meet(), await meet()]
  const backup = await stores.db
    .selectFrom('tenants')
    .selectAll()
    .where('id', '=', gone)
    .executeTakeFirstOrThrow()
  await erase(gone)
  await createErasureLedger(folder).keep(stores.db)

  const { id: _same, ...row } = backup
  await restored(gone, row)
  expect(await stores.tenants.load(gone)).not.toBeNull()
  expect(await replayErasures(stores.db, folder)).toBe(1)
  expect(await stores.tenants.load(gone)).toBeNull()
  expect(await stores.tenants.load(kept)).not.toBeNull()
  expect(await replayErasures(stores.db, folder)).toBe(0)
})

test('every erasure is in the file once, whoever writes it, and names nobody', async () => {
  const ledger = createErasureLedger(folder)
  const id = await meet()
  await erase(id)
  await ledger.keep(stores.db)
  await ledger.keep(stores.db)
  await createErasureLedger(folder).keep(stores.db)
  expect(lines().filter((line) => line.includes(id))).toEqual([
    expect.stringMatching(/^\{"tenantId":"[0-9a-f-]{36}","erasedAt":"[^"]+"\}$/),
  ])
})

test('a line that a crash cut short loses no other one', async () => {
  appendFileSync(join(folder, 'erasures.jsonl'), '{"tenantId":"11111111-')
  const id = await meet()
  await erase(id)
  await createErasureLedger(folder).keep(stores.db)
  expect(lines().some((line) => line.startsWith(`{"tenantId":"${id}"`))).toBe(true)
  expect(await replayErasures(stores.db, folder)).toBe(0)
})

test('without a file there is nothing to replay', async () => {
  expect(await replayErasures(stores.db, folder)).toBe(0)
})
