import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { seal, unseal } from '../../src/storage/encryption.ts'
import { loadInstallationKeys } from '../../src/storage/installation-keys.ts'
import { openStores } from '../../src/storage/open.ts'
import { createTenantStore } from '../../src/storage/tenants.ts'
import { fromTenant } from '../support/core-stores.ts'
import { embeddedDataDir } from '../support/embedded-database.ts'
import { runCommand, runCommandHere } from '../support/run-command.ts'

let dataDir: ReturnType<typeof embeddedDataDir>

beforeAll(() => {
  dataDir = embeddedDataDir()
})
afterAll(() => dataDir.remove())

const keys = (args: string[], env: Record<string, string> = {}) =>
  runCommandHere('keys', args, { DATA_DIR: dataDir.path, ...env })

test('generate prints a key that DATA_KEYS takes, another one every time', async () => {
  const one = await keys(['generate'])
  const other = await keys(['generate'])
  expect(one).toMatchObject({ code: 0, err: '' })
  expect(one.out).not.toBe(other.out)
  expect(readConfig({ DATA_KEYS: one.out.trim() }).dataKeys).toHaveLength(1)
})

test('rotate wraps every key with the newest one; then the old one may go, and all is still readable (G5)', async () => {
  const before = await openStores({ dataDir: dataDir.path, databaseUrl: null, dataKeys: null })
  const installation = await loadInstallationKeys(before.db, before.keyring)
  const tenant = await createTenantStore(before.db, before.keyring, installation).meet(fromTenant('Hallo'))
  const sealed = await seal('Ich habe Schulden', tenant.key, tenant.id)
  await before.stop()

  const file = join(dataDir.path, 'data-keys')
  const old = readFileSync(file, 'utf8').trim()
  const fresh = (await keys(['generate'])).out.trim()
  const both = { DATA_KEYS: `${fresh},${old}` }
  expect(await keys(['rotate'], { DATA_KEYS: fresh })).toEqual({
    code: 1,
    out: '',
    err: `DATA_KEYS: key "${old.split(':')[0]}" is missing; add it behind the newer ones\n`,
  })
  expect(await keys(['rotate'], both)).toEqual({
    code: 0,
    out: '5 keys are now wrapped by the newest key; texts were not touched\n',
    err: '',
  })
  expect((await keys(['rotate'], both)).out).toMatch(/^0 keys/)

  writeFileSync(file, `${fresh}\n`)
  const after = await openStores({ dataDir: dataDir.path, databaseUrl: null, dataKeys: null })
  try {
    const rotated = await loadInstallationKeys(after.db, after.keyring)
    expect(rotated).toEqual(installation)
    const kept = await createTenantStore(after.db, after.keyring, rotated).load(tenant.id)
    expect(await unseal(sealed, kept?.key ?? new Uint8Array(32), tenant.id)).toBe('Ich habe Schulden')
  } finally {
    await after.stop()
  }
})

test('while the product runs, rotation is refused in one line', async () => {
  const running = await openStores({ dataDir: dataDir.path, databaseUrl: null, dataKeys: null })
  try {
    expect(await keys(['rotate'])).toEqual({
      code: 1,
      out: '',
      err: `DATA_DIR=${dataDir.path} is in use by process ${process.pid}: stop it first, or set another DATA_DIR\n`,
    })
  } finally {
    await running.stop()
  }
})

test.each<[string[], string]>([
  [[], 'No command specified; see npm run keys -- --help\n'],
  [['destroy'], 'Unknown command destroy; see npm run keys -- --help\n'],
])('keys %j ends in one line and an exit code', async (args, err) => {
  expect(await runCommand('keys', args)).toEqual({ code: 1, out: '', err })
})

test('--help says what there is', async () => {
  const { code, out } = await runCommand('keys', ['--help'])
  expect(code).toBe(0)
  expect(out).toMatch(/generate[^]*rotate/)
})
