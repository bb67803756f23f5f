import { decodeProtectedHeader } from 'jose'
import { expect, test } from 'vitest'
import { contactMac, createKeyring, newKey, seal, unseal } from '../../src/storage/encryption.ts'

const TEXT = 'Ich habe Schulden 🏚️'
const [first, second] = [newKey(), newKey()]

test('what is sealed comes back with the same key for the same subject (G5)', async () => {
  expect(await unseal(await seal(TEXT, first, 'tenant-1'), first, 'tenant-1')).toBe(TEXT)
})

test('a sealed text shows nothing of itself, and is another one every time (G5)', async () => {
  const [one, other] = [await seal(TEXT, first, 'tenant-1'), await seal(TEXT, first, 'tenant-1')]
  expect(one).not.toBe(other)
  for (const part of one.split('.')) {
    expect(Buffer.from(part, 'base64url').toString('utf8')).not.toContain('Schulden')
  }
})

test('another key does not open it', async () => {
  await expect(unseal(await seal(TEXT, first, 'tenant-1'), second, 'tenant-1')).rejects.toThrow()
})

test('moved to another row it does not open, with the right key either', async () => {
  const sealed = await seal(TEXT, first, 'tenant-1')
  await expect(unseal(sealed, first, 'tenant-2')).rejects.toThrow('sealed for another row')
})

test('one changed character is noticed, in the header too', async () => {
  const [header = '', ...rest] = (await seal(TEXT, first, 'tenant-1')).split('.')
  const forged = { ...decodeProtectedHeader([header, ...rest].join('.')), sub: 'tenant-2' }
  const moved = [Buffer.from(JSON.stringify(forged)).toString('base64url'), ...rest].join('.')
  await expect(unseal(moved, first, 'tenant-2')).rejects.toThrow()

  const [iv = '', text = '', tag = ''] = rest.slice(1)
  const flipped = `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`
  await expect(unseal([header, '', iv, flipped, tag].join('.'), first, 'tenant-1')).rejects.toThrow()
})

test('keys are wrapped by the newest of DATA_KEYS and opened by whichever wrapped them', async () => {
  const before = createKeyring([{ kid: 'k1', key: first }])
  const after = createKeyring([
    { kid: 'k2', key: second },
    { kid: 'k1', key: first },
  ])
  const dataKey = newKey()
  const old = await before.wrap(dataKey, 'tenant-1')
  const fresh = await after.wrap(dataKey, 'tenant-1')
  expect(await after.unwrap(old, 'tenant-1')).toEqual(dataKey)
  expect(await after.unwrap(fresh, 'tenant-1')).toEqual(dataKey)
  expect([after.isCurrent(old), after.isCurrent(fresh)]).toEqual([false, true])
  expect(decodeProtectedHeader(fresh)).toMatchObject({ alg: 'dir', enc: 'A256GCM', kid: 'k2' })
})

test('a wrapped key is not taken for another subject', async () => {
  const keyring = createKeyring([{ kid: 'k1', key: first }])
  await expect(keyring.unwrap(await keyring.wrap(newKey(), 'tenant-1'), 'tenant-2')).rejects.toThrow()
})

test('a key missing from DATA_KEYS is named, with what to do', async () => {
  const wrapped = await createKeyring([{ kid: 'k1', key: first }]).wrap(newKey(), 'tenant-1')
  const without = createKeyring([{ kid: 'k2', key: second }])
  await expect(without.unwrap(wrapped, 'tenant-1')).rejects.toThrow(
    'DATA_KEYS: key "k1" is missing; add it behind the newer ones',
  )
})

test('the same kid with other bytes does not open it', async () => {
  const wrapped = await createKeyring([{ kid: 'k1', key: first }]).wrap(newKey(), 'tenant-1')
  await expect(createKeyring([{ kid: 'k1', key: second }]).unwrap(wrapped, 'tenant-1')).rejects.toThrow()
})

test('without any key there is no keyring', () => {
  expect(() => createKeyring([])).toThrow('DATA_KEYS: at least one key is needed')
})

test('platform ids are looked up by a keyed hash that tells platforms and bots apart (G5)', () => {
  const mac = contactMac(first, 'telegram', '700000001', '4001')
  expect(mac).toMatch(/^[\w-]{43}$/)
  expect(contactMac(first, 'telegram', '700000001', '4001')).toBe(mac)
  const others = [
    contactMac(second, 'telegram', '700000001', '4001'),
    contactMac(first, 'slack', '700000001', '4001'),
    contactMac(first, 'telegram', '700000002', '4001'),
    contactMac(first, 'telegram', '70000000', '14001'),
  ]
  expect(new Set([mac, ...others]).size).toBe(5)
})
