import { createHash } from 'node:crypto'

/** Namespace of Lotse's name-based ids; never change it: exported files carry ids made from it. */
const NAMESPACE = Buffer.from('6f0d3c1a5b7e5f0e9c1d4a2b8e7f6d35', 'hex')

/** Same format check as HSDS (JSON Schema `uuid`): any version, any case. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text)
}

/** UUID version 5 (RFC 9562, 5.5) from the parts: HSDS wants UUIDs, and a row must get the same ones every time. */
export function stableId(...parts: string[]): string {
  const hash = createHash('sha1').update(NAMESPACE).update(JSON.stringify(parts)).digest()
  hash[6] = (hash[6]! & 0x0f) | 0x50
  hash[8] = (hash[8]! & 0x3f) | 0x80
  const hex = hash.toString('hex', 0, 16)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
