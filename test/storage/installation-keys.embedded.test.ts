import { afterAll, beforeAll, expect, test } from 'vitest'
import { createKeyring, newKey, seal, unseal } from '../../src/storage/encryption.ts'
import { loadInstallationKeys, rewrapKeys } from '../../src/storage/installation-keys.ts'
import { createTenantStore } from '../../src/storage/tenants.ts'
import { coreStores, fromTenant, type CoreStores } from '../support/core-stores.ts'

let stores: CoreStores
const old = { kid: 'k1', key: newKey() }
const fresh = { kid: 'k2', key: newKey() }
const before = createKeyring([old])
const both = createKeyring([fresh, old])
const after = createKeyring([fresh])

beforeAll(async () => {
  stores = await coreStores()
  await stores.rows('delete from installation_keys')
})
afterAll(() => stores?.stop())

test('two starters at once agree on one set of keys, each of 32 bytes', async () => {
  const [one, other] = await Promise.all([
    loadInstallationKeys(stores.db, before),
    loadInstallationKeys(stores.db, before),
  ])
  expect(other).toEqual(one)
  expect(Object.values(one).map((key) => key.length)).toEqual([32, 32, 32, 32])
  expect(await stores.rows('select name from installation_keys')).toHaveLength(4)
})

test('rotation re-wraps keys and touches no text; then the old key may go (G5)', async () => {
  const keys = await loadInstallationKeys(stores.db, before)
  const tenants = createTenantStore(stores.db, before, keys)
  const { id, key } = await tenants.meet(fromTenant('Hallo', { userId: '20' }))
  const sealed = await seal('Ich habe Schulden', key, id)
  await stores.db
    .insertInto('messages')
    .values({ id: crypto.randomUUID(), tenant_id: id, direction: 'tenant', text: sealed })
    .execute()
  const texts = () => stores.rows('select text from messages union all select contact from tenants')
  const textsBefore = await texts()

  await expect(loadInstallationKeys(stores.db, after)).rejects.toThrow('DATA_KEYS: key "k1" is missing')
  expect(await rewrapKeys(stores.db, both)).toBe(5)
  expect(await texts()).toEqual(textsBefore)

  const rotated = await loadInstallationKeys(stores.db, after)
  expect(rotated).toEqual(keys)
  const tenant = await createTenantStore(stores.db, after, rotated).load(id)
  expect(tenant?.contact.displayName).toBe('Amira Haddad')
  expect(await unseal(sealed, tenant?.key ?? newKey(), id)).toBe('Ich habe Schulden')
})

test('rotating again finds nothing to do', async () => {
  expect(await rewrapKeys(stores.db, both)).toBe(0)
})

test('an erased tenant is passed over: the key stays destroyed', async () => {
  const keys = await loadInstallationKeys(stores.db, after)
  const { id } = await createTenantStore(stores.db, after, keys).meet(fromTenant('Hallo', { userId: '21' }))
  await stores.db.updateTable('tenants').set({ data_key: null, contact: null }).where('id', '=', id).execute()
  await rewrapKeys(stores.db, createKeyring([{ kid: 'k3', key: newKey() }, fresh]))
  expect(await stores.rows(`select data_key from tenants where id = '${id}'`)).toEqual([{ data_key: null }])
})
