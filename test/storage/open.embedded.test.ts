import { expect, onTestFinished, test } from 'vitest'
import { openStores } from '../../src/storage/open.ts'
import { embeddedDataDir } from '../support/embedded-database.ts'

async function opened() {
  const dataDir = embeddedDataDir()
  onTestFinished(() => dataDir.remove())
  const open = () => openStores({ dataDir: dataDir.path, databaseUrl: null, dataKeys: null })
  return { open, stores: await open() }
}

test('Q8: stopped right after the start, before anything was asked, no connection stays open', async () => {
  const { stores } = await opened()
  await stores.stop()
  expect(stores.pool.ended).toBe(true)
})

test('Q8: stopped after work, the pool has ended and the data directory is free for the next start', async () => {
  const { open, stores } = await opened()
  expect(await stores.db.selectFrom('tenants').select('id').execute()).toEqual([])
  await expect(open()).rejects.toThrow('in use')
  await stores.stop()
  expect(stores.pool.ended).toBe(true)
  await (await open()).stop()
})
