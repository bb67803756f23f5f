import { CompactEncrypt, compactDecrypt, decodeProtectedHeader } from 'jose'
import { createHmac, randomBytes } from 'node:crypto'
import type { DataKey } from '../config.ts'

/**
 * Encryption at rest (G5). Two layers: a random data key per tenant seals what the tenant wrote; the keys of
 * `DATA_KEYS` only wrap those data keys. Rotation re-wraps, erasure destroys one data key.
 * Everything sealed is a compact JWE (`dir`, A256GCM) whose header names the key (`kid`) and what it belongs to
 * (`sub`), so that a sealed value cannot be moved to another row unnoticed.
 */

const ALGORITHM = { alg: 'dir', enc: 'A256GCM' } as const

export type Keyring = {
  /** Wraps a key with the newest data key. */
  wrap(key: Uint8Array, subject: string): Promise<string>
  /** @throws Error when the wrapping key is not in DATA_KEYS or the value was made for another subject */
  unwrap(wrapped: string, subject: string): Promise<Uint8Array>
  /** Whether the newest data key already wraps this. */
  isCurrent(wrapped: string): boolean
}

/** @param keys newest first, at least one */
export function createKeyring(keys: readonly DataKey[]): Keyring {
  const newest = keys[0]
  if (!newest) throw new Error('DATA_KEYS: at least one key is needed')
  const byId = new Map(keys.map(({ kid, key }) => [kid, key]))
  return {
    wrap: (key, subject) => encrypt(key, newest.key, newest.kid, subject),
    unwrap: async (wrapped, subject) => {
      const kid = decodeProtectedHeader(wrapped).kid ?? ''
      const key = byId.get(kid)
      if (!key) throw new Error(`DATA_KEYS: key "${kid}" is missing; add it behind the newer ones`)
      return decrypt(wrapped, key, subject)
    },
    isCurrent: (wrapped) => decodeProtectedHeader(wrapped).kid === newest.kid,
  }
}

/** Seals a text with a data key. `subject` names what it belongs to, for example a tenant id. */
export function seal(text: string, key: Uint8Array, subject: string): Promise<string> {
  return encrypt(new TextEncoder().encode(text), key, 'data', subject)
}

/** @throws Error when the text was sealed with another key or for another subject */
export async function unseal(sealed: string, key: Uint8Array, subject: string): Promise<string> {
  return new TextDecoder().decode(await decrypt(sealed, key, subject))
}

export function newKey(): Uint8Array {
  return new Uint8Array(randomBytes(32))
}

/** Keyed hash under which a platform's user id is looked up. */
export function contactMac(lookupKey: Uint8Array, platform: string, botId: string, userId: string): string {
  return createHmac('sha256', lookupKey)
    .update(JSON.stringify([platform, botId, userId]))
    .digest('base64url')
}

/** Stands for a person on Slack in names of lanes and effects, which are kept in clear. */
export function personMac(lookupKey: Uint8Array, slackUser: string): string {
  return contactMac(lookupKey, 'slack', 'person', slackUser)
}

async function encrypt(bytes: Uint8Array, key: Uint8Array, kid: string, subject: string): Promise<string> {
  return new CompactEncrypt(bytes).setProtectedHeader({ ...ALGORITHM, kid, sub: subject }).encrypt(key)
}

async function decrypt(sealed: string, key: Uint8Array, subject: string): Promise<Uint8Array> {
  const { plaintext, protectedHeader } = await compactDecrypt(sealed, key, {
    keyManagementAlgorithms: [ALGORITHM.alg],
    contentEncryptionAlgorithms: [ALGORITHM.enc],
  })
  if (protectedHeader['sub'] !== subject) throw new Error('sealed for another row')
  return plaintext
}
