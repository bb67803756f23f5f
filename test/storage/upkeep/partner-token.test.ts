import { SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { newKey } from '../../../src/storage/encryption.ts'
import { readPartnerToken, signPartnerToken } from '../../../src/storage/upkeep/partner-token.ts'

const NOON = new Date('2026-11-22T12:00:00Z')
const LATER = new Date('2026-12-06T12:00:00Z')
const LINK = {
  id: '0d9e1b6e-3f5f-4c38-8a70-f4f24c6ab7d0',
  serviceId: 'schuldner/beratung ü',
  expiresAt: LATER,
}
const key = newKey()

test('a token names its link and its entry until it expires, and says so afterwards', async () => {
  const token = await signPartnerToken(LINK, key)
  const said = { linkId: LINK.id, serviceId: LINK.serviceId }
  expect(await readPartnerToken(token, key, NOON)).toEqual({ ...said, isExpired: false })
  expect(await readPartnerToken(token, key, LATER)).toEqual({ ...said, isExpired: true })
  expect(token).toMatch(/^[\w.-]+$/)
})

test('no token with a single other, missing or further letter is taken', async () => {
  const token = await signPartnerToken(LINK, key)
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  for (let at = 0; at < token.length; at += 1) {
    const next = letters[(letters.indexOf(token[at] ?? '') + 1) % letters.length]
    for (const bent of [
      `${token.slice(0, at)}${next}${token.slice(at + 1)}`,
      token.slice(0, at) + token.slice(at + 1),
      `${token.slice(0, at)}A${token.slice(at)}`,
    ])
      expect(await readPartnerToken(bent, key, NOON), bent).toBeNull()
  }
})

test('nothing signed with another key, for another purpose, or not at all is taken', async () => {
  const bytes = { alg: 'HS256' }
  const signed = (change: (jwt: SignJWT) => SignJWT, by = key) =>
    change(new SignJWT({}).setProtectedHeader(bytes).setJti(LINK.id).setSubject(LINK.serviceId)).sign(by)
  const unsigned = [{ alg: 'none' }, { jti: LINK.id, sub: LINK.serviceId, aud: 'partner', exp: 4e9 }]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  for (const token of [
    await signPartnerToken(LINK, newKey()),
    await signed((jwt) => jwt.setAudience('sign-in').setExpirationTime(LATER)),
    await signed((jwt) => jwt.setExpirationTime(LATER)),
    await signed((jwt) => jwt.setAudience('partner')),
    `${unsigned}.`,
    unsigned,
    '',
    '..',
    'ü.ü.ü',
  ])
    expect(await readPartnerToken(token, key, NOON), token).toBeNull()
})
