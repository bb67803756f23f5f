import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Gap } from '../../src/knowledge/gaps/gap.ts'
import { unseal } from '../../src/storage/encryption.ts'
import { eraseTenant } from '../../src/storage/erasure.ts'
import { countGaps, forgetGaps, gapCounts, topicsCountedOf } from '../../src/storage/gaps.ts'
import { coreStores, fromTenant, type CoreStores } from '../support/core-stores.ts'

const debts: Gap = {
  reason: 'nothing_found',
  topic: 'debt',
  topConcept: 'debt-problems',
  concept: 'debt-problems',
}
const noWord: Gap = { reason: 'nothing_found', topic: 'debt', topConcept: null, concept: null }
const LONG = { from: '2000-01-01', to: '2100-01-01' }

let stores: CoreStores
let tenants = 0

beforeAll(async () => {
  stores = await coreStores()
})
afterAll(() => stores?.stop())
beforeEach(() => stores.rows('truncate gaps'))

const somebody = () => {
  tenants += 1
  return stores.tenants.meet(fromTenant('Hallo', { userId: `gaps-${tenants}` }))
}
type Somebody = Awaited<ReturnType<typeof somebody>>

const counts = (tenant: Somebody, gaps: Gap[], area: string | null = 'Nord', today = '2026-11-25') =>
  stores.db.transaction().execute((trx) => countGaps(trx, tenant, gaps, area, today))

test('tenants are counted by week, reason, topic, concept and area, also where one of these is not known', async () => {
  const [one, other] = [await somebody(), await somebody()]
  await counts(one, [debts, noWord])
  await counts(other, [debts])
  await counts(other, [noWord, { ...noWord, reason: 'not_helpful' }], null)
  await counts(one, [{ ...noWord, reason: 'not_helpful' }], null)
  expect(await gapCounts(stores.db, LONG)).toEqual([
    { ...debts, area: 'Nord', tenants: 2, firstOfTopConcept: 2, firstOfTopic: 2 },
    { ...noWord, area: 'Nord', tenants: 1, firstOfTopConcept: 1, firstOfTopic: 0 },
    { ...noWord, reason: 'not_helpful', area: null, tenants: 2, firstOfTopConcept: 2, firstOfTopic: 2 },
    { ...noWord, area: null, tenants: 1, firstOfTopConcept: 1, firstOfTopic: 0 },
  ])
  expect(await stores.rows('select distinct week from gaps')).toEqual([{ week: '2026-11-23' }])
})

test('a tenant who asks the same again, in another week or from another area, counts once', async () => {
  const tenant = await somebody()
  await counts(tenant, [debts, debts])
  await counts(tenant, [debts], 'Ost')
  await counts(tenant, [debts], null, '2026-12-02')
  expect(await gapCounts(stores.db, LONG)).toEqual([
    { ...debts, area: 'Nord', tenants: 1, firstOfTopConcept: 1, firstOfTopic: 1 },
  ])
})

test('turns of many tenants at once lose no count', async () => {
  const many = await Promise.all(Array.from({ length: 6 }, somebody))
  await Promise.all(
    many.map((tenant, index) => counts(tenant, index % 2 ? [debts, noWord] : [noWord, debts])),
  )
  expect((await gapCounts(stores.db, LONG)).map(({ tenants: counted }) => counted)).toEqual([6, 6])
})

test('only the weeks that were asked for are added up', async () => {
  await counts(await somebody(), [debts], null, '2026-11-22')
  await counts(await somebody(), [debts], null, '2026-11-23')
  await counts(await somebody(), [debts], null, '2026-11-30')
  const weeks = { from: '2026-11-16', to: '2026-11-29' }
  expect(await gapCounts(stores.db, weeks)).toEqual([
    { ...debts, area: null, tenants: 2, firstOfTopConcept: 2, firstOfTopic: 2 },
  ])
})

test('G5: what is remembered of a tenant is sealed with their key, and gone with them; the count stays (G4)', async () => {
  const tenant = await somebody()
  await counts(tenant, [debts])
  const remembered = `select counted from conversations where tenant_id = '${tenant.id}'`
  const sealed = String((await stores.rows(remembered))[0]?.['counted'])
  expect(sealed).not.toContain('debt')
  expect(await unseal(sealed, tenant.key, tenant.id)).toContain('debt-problems')
  expect(await topicsCountedOf(stores.db, tenant)).toEqual(['debt'])
  await stores.db.transaction().execute((trx) => eraseTenant(trx, tenant.id, new Date()))
  expect(await stores.rows(remembered)).toEqual([{ counted: null }])
  expect(await gapCounts(stores.db, LONG)).toHaveLength(1)
})

test('no row of the table holds anything of a tenant', async () => {
  const columns = await stores.rows(
    `select column_name from information_schema.columns where table_name = 'gaps' order by ordinal_position`,
  )
  expect(columns.map((column) => column['column_name'])).toEqual([
    'week',
    'reason',
    'topic',
    'top_concept',
    'concept',
    'area',
    'tenants',
    'first_of_top_concept',
    'first_of_topic',
  ])
})

test('weeks older than thirteen months are forgotten', async () => {
  await counts(await somebody(), [debts], 'old', '2025-10-19')
  await counts(await somebody(), [debts], 'young', '2025-10-27')
  await forgetGaps(stores.db, new Date('2026-11-25T12:00:00Z'))
  expect((await gapCounts(stores.db, LONG)).map(({ area }) => area)).toEqual(['young'])
})
