import { afterAll, beforeAll, expect, test } from 'vitest'
import { coreStores, fromTenant, type CoreStores } from '../support/core-stores.ts'

let stores: CoreStores

beforeAll(async () => {
  stores = await coreStores()
})
afterAll(() => stores?.stop())

test('whoever writes again is the same tenant, with the same key', async () => {
  const first = await stores.tenants.meet(fromTenant('Hallo', { userId: '10' }))
  const again = await stores.tenants.meet(fromTenant('Noch etwas', { userId: '10', displayName: 'Anders' }))
  expect(again).toEqual(first)
})

test('the same number at another bot or platform is somebody else, with a key of their own (G5)', async () => {
  const met = await Promise.all([
    stores.tenants.meet(fromTenant('a', { userId: '11' })),
    stores.tenants.meet(fromTenant('b', { userId: '11', botId: '700000002' })),
    stores.tenants.meet(fromTenant('c', { userId: '11', platform: 'slack', botId: 'T0LOTSE' })),
    stores.tenants.meet(fromTenant('d', { userId: '12' })),
  ])
  expect(new Set(met.map(({ id }) => id)).size).toBe(4)
  expect(new Set(met.map(({ key }) => Buffer.from(key).toString('hex'))).size).toBe(4)
})

test('two first messages at once make one tenant with one conversation', async () => {
  const met = await Promise.all(
    Array.from({ length: 8 }, () => stores.tenants.meet(fromTenant('Hallo', { userId: '13' }))),
  )
  const id = met[0]?.id ?? ''
  expect(new Set(met.map((tenant) => tenant.id))).toEqual(new Set([id]))
  expect(await stores.rows(`select id from conversations where tenant_id = '${id}'`)).toHaveLength(1)
  // A conversation without its tenant would be left over from a lost race.
  expect(
    await stores.rows(
      'select c.id from conversations c left join tenants t on t.id = c.tenant_id where t.id is null',
    ),
  ).toEqual([])
})

test('contact is read back, and neither name nor number stands in a row (G5)', async () => {
  const { id } = await stores.tenants.meet(
    fromTenant('Hallo', { userId: '88112233', chatId: '88112233', displayName: 'Zyxwina Einmalig' }),
  )
  expect((await stores.tenants.load(id))?.contact).toEqual({
    userId: '88112233',
    chatId: '88112233',
    displayName: 'Zyxwina Einmalig',
  })
  const kept = JSON.stringify(await stores.rows('select * from tenants'))
  expect(kept).not.toMatch(/88112233|Zyxwina/)
})

test('found by platform id; who never wrote is nobody', async () => {
  const { id } = await stores.tenants.meet(fromTenant('Hallo', { userId: '15' }))
  expect((await stores.tenants.find('telegram', '700000001', '15'))?.id).toBe(id)
  expect(await stores.tenants.find('telegram', '700000001', '16')).toBeNull()
  expect(await stores.tenants.find('slack', '700000001', '15')).toBeNull()
})
