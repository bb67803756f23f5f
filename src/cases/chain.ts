/**
 * The keyed hash chain of a case's log (P6). Whoever can write the database but lacks the key cannot change, add,
 * remove or reorder a row unnoticed. Cutting the end off leaves a whole chain behind, hence the anchor: the newest head,
 * kept outside the database.
 */

import { createHmac, timingSafeEqual } from 'node:crypto'
import { canonicalEvent, type StoredEvent } from './case-event.ts'
import { canonicalJson } from './canonical-json.ts'

/** `previousMac` of the first row. */
export const CHAIN_START = ''

export type ChainRow = {
  /** 1, 2, 3 … within the case. */
  sequence: number
  previousMac: string
  mac: string
  event: StoredEvent
  at: Date
  actor: string
}

export type ChainHead = { sequence: number; mac: string }

export type ChainVerdict =
  /** `head` null: the case has no rows. */
  { kind: 'ok'; head: ChainHead | null } | { kind: 'broken'; sequence: number; why: ChainFault }

/**
 * `sequence`: a row is missing, doubled or out of place. `link`: its predecessor is another one. `mac`: something in it
 * was changed, or it was never written by us. `anchor`: it is not the row anchored here. `truncated`: rows up to the
 * anchor are gone.
 */
export type ChainFault = 'sequence' | 'link' | 'mac' | 'anchor' | 'truncated'

type Link = Omit<ChainRow, 'mac'> & { key: Uint8Array; caseId: string }

/**
 * The MAC of one row: HMAC-SHA-256 in hex over case, place, predecessor, time (milliseconds), actor and event.
 * @throws RangeError for a key under 32 bytes (RFC 2104 advises against keys shorter than the hash)
 */
export function linkEvent(link: Link): string {
  assertKey(link.key)
  const { caseId, sequence, previousMac, at, actor } = link
  // The leading name keeps these MACs apart from any other use of the key and from later forms of the chain.
  const bytes = canonicalJson([
    'lotse-case-chain-1',
    caseId,
    sequence,
    previousMac,
    at.toISOString(),
    actor,
    canonicalEvent(link.event),
  ])
  return createHmac('sha256', link.key).update(bytes).digest('hex')
}

/**
 * Checks a case's rows in the order they are kept.
 * @param anchor the head as last kept outside the database; without it a cut-off end cannot be seen
 * @returns the first fault, with the sequence number at which the chain stops being ours
 */
export function verifyChain(
  key: Uint8Array,
  caseId: string,
  rows: readonly ChainRow[],
  anchor?: ChainHead,
): ChainVerdict {
  assertKey(key)
  let head: ChainHead | null = null
  for (const row of rows) {
    const sequence: number = (head?.sequence ?? 0) + 1
    const why = faultOf(row, { key, caseId, sequence, previousMac: head?.mac ?? CHAIN_START, anchor })
    if (why) return { kind: 'broken', sequence, why }
    head = { sequence, mac: row.mac }
  }
  const length = head?.sequence ?? 0
  if (anchor && length < anchor.sequence) return { kind: 'broken', sequence: length + 1, why: 'truncated' }
  return { kind: 'ok', head }
}

type Expected = {
  key: Uint8Array
  caseId: string
  sequence: number
  previousMac: string
  anchor: ChainHead | undefined
}

function faultOf(row: ChainRow, expected: Expected): ChainFault | null {
  const { key, caseId, sequence, previousMac, anchor } = expected
  if (row.sequence !== sequence) return 'sequence'
  if (row.previousMac !== previousMac) return 'link'
  if (!isOurs(row, key, caseId)) return 'mac'
  if (anchor?.sequence === sequence && !isSame(row.mac, anchor.mac)) return 'anchor'
  return null
}

/** A row changed into something that cannot even be spelled (an endless time, a number beyond JSON) is not ours. */
function isOurs(row: ChainRow, key: Uint8Array, caseId: string): boolean {
  try {
    return isSame(row.mac, linkEvent({ ...row, key, caseId }))
  } catch {
    return false
  }
}

function assertKey(key: Uint8Array): void {
  if (key.length < 32) throw new RangeError('the chain key needs 32 bytes')
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
