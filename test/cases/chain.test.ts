import { describe, expect, test } from 'vitest'
import { CHAIN_START, linkEvent, verifyChain, type ChainRow } from '../../src/cases/chain.ts'
import { actorCode, storeEvent, type CaseEvent } from '../../src/cases/case-event.ts'

const key = new Uint8Array(32).fill(7)
const caseId = '5f0c2c1e-6d0b-4c55-9a38-0c8e6c9f1a01'

const events: CaseEvent[] = [
  { kind: 'opened', topics: ['debt'], urgency: 'high', crisis: null },
  { kind: 'consent_given' },
  { kind: 'offered', deskId: 'hafen' },
  { kind: 'claimed' },
  { kind: 'closed', outcome: 'resolved' },
]

function chainOf(list: CaseEvent[], withKey = key, ofCase = caseId): ChainRow[] {
  const rows: ChainRow[] = []
  for (const [index, event] of list.entries()) {
    const link = {
      sequence: index + 1,
      previousMac: rows.at(-1)?.mac ?? CHAIN_START,
      event: storeEvent(event),
      at: new Date(Date.UTC(2026, 10, 23, 10, index)),
      actor: actorCode({ kind: 'person', slackUser: 'U0ANNA' }),
    }
    rows.push({ ...link, mac: linkEvent({ key: withKey, caseId: ofCase, ...link }) })
  }
  return rows
}

/** The chain with one row changed. */
function tampered(index: number, change: (row: ChainRow) => Partial<ChainRow>): ChainRow[] {
  return chainOf(events).map((row, at) => (at === index ? { ...row, ...change(row) } : row))
}

const head = { sequence: 5, mac: chainOf(events)[4]?.mac ?? '' }

describe('a chain nobody touched', () => {
  test('is whole, and its head is the newest row', () => {
    expect(verifyChain(key, caseId, chainOf(events))).toEqual({ kind: 'ok', head })
    expect(verifyChain(key, caseId, chainOf(events), head)).toEqual({ kind: 'ok', head })
  })

  test('is whole when it grew since it was anchored', () => {
    const early = { sequence: 2, mac: chainOf(events)[1]?.mac ?? '' }
    expect(verifyChain(key, caseId, chainOf(events), early)).toEqual({ kind: 'ok', head })
  })

  test('is whole after its data came back from JSON with keys in another order', () => {
    const rows = tampered(0, () => ({
      event: { kind: 'opened', data: { urgency: 'high', crisis: null, topics: ['debt'] } },
    }))
    expect(verifyChain(key, caseId, rows)).toMatchObject({ kind: 'ok' })
  })

  test('is whole when it has no rows and no anchor', () => {
    expect(verifyChain(key, caseId, [])).toEqual({ kind: 'ok', head: null })
  })
})

describe('a tampered chain is found at the row (P6)', () => {
  test.each<[string, (row: ChainRow) => Partial<ChainRow>, string]>([
    ['kind', (row) => ({ event: { ...row.event, kind: 'claim_lost' } }), 'mac'],
    ['data', (row) => ({ event: { ...row.event, data: { deskId: 'nord' } } }), 'mac'],
    ['time', (row) => ({ at: new Date(row.at.getTime() + 1) }), 'mac'],
    ['actor', () => ({ actor: 'person:U0MEHMET' }), 'mac'],
    ['mac', (row) => ({ mac: row.mac.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) }), 'mac'],
    ['mac, emptied', () => ({ mac: '' }), 'mac'],
    ['previous mac', (row) => ({ previousMac: row.mac }), 'link'],
    ['sequence', () => ({ sequence: 7 }), 'sequence'],
    // PostgreSQL's 'infinity' is read as a number.
    ['time, made endless', () => ({ at: Number.POSITIVE_INFINITY as unknown as Date }), 'mac'],
  ])('with a changed %s', (_, change, why) => {
    for (const index of [0, 2, 4]) {
      expect(verifyChain(key, caseId, tampered(index, change))).toEqual({
        kind: 'broken',
        sequence: index + 1,
        why,
      })
    }
  })

  test('with a row removed', () => {
    expect(verifyChain(key, caseId, chainOf(events).toSpliced(1, 1))).toEqual({
      kind: 'broken',
      sequence: 2,
      why: 'sequence',
    })
  })

  test('with a row removed and the rest numbered anew', () => {
    const rows = chainOf(events)
      .toSpliced(1, 1)
      .map((row, index) => ({ ...row, sequence: index + 1 }))
    expect(verifyChain(key, caseId, rows)).toEqual({ kind: 'broken', sequence: 2, why: 'link' })
  })

  test('with the first row removed and the second made first', () => {
    const rows = chainOf(events)
      .slice(1)
      .map((row, index) => ({
        ...row,
        sequence: index + 1,
        ...(index === 0 ? { previousMac: CHAIN_START } : {}),
      }))
    expect(verifyChain(key, caseId, rows)).toEqual({ kind: 'broken', sequence: 1, why: 'mac' })
  })

  test('with a row put in by somebody without the key', () => {
    const rows = chainOf(events)
    const forged = chainOf([...events.slice(0, 2), { kind: 'released' }], new Uint8Array(32).fill(8))[2]
    const inserted = { ...forged!, previousMac: rows[1]?.mac ?? '' }
    const after = rows.slice(2).map((row) => ({ ...row, sequence: row.sequence + 1 }))
    expect(verifyChain(key, caseId, [...rows.slice(0, 2), inserted, ...after])).toEqual({
      kind: 'broken',
      sequence: 3,
      why: 'mac',
    })
  })

  test('with a row doubled', () => {
    const rows = chainOf(events)
    expect(verifyChain(key, caseId, rows.toSpliced(2, 0, rows[1]!))).toEqual({
      kind: 'broken',
      sequence: 3,
      why: 'sequence',
    })
  })

  test('with two rows in each other’s place', () => {
    const rows = chainOf(events)
    const swapped = rows.with(1, rows[2]!).with(2, rows[1]!)
    expect(verifyChain(key, caseId, swapped)).toEqual({ kind: 'broken', sequence: 2, why: 'sequence' })
    const renumbered = swapped.map((row, index) => ({ ...row, sequence: index + 1 }))
    expect(verifyChain(key, caseId, renumbered)).toEqual({ kind: 'broken', sequence: 2, why: 'link' })
  })

  test('with its end cut off, by the anchor', () => {
    expect(verifyChain(key, caseId, chainOf(events).slice(0, 3), head)).toEqual({
      kind: 'broken',
      sequence: 4,
      why: 'truncated',
    })
    expect(verifyChain(key, caseId, [], head)).toEqual({ kind: 'broken', sequence: 1, why: 'truncated' })
  })

  test('with another history of the same length and the right key, by the anchor', () => {
    const other = chainOf([...events.slice(0, 4), { kind: 'closed', outcome: 'other' }])
    expect(verifyChain(key, caseId, other)).toMatchObject({ kind: 'ok' })
    expect(verifyChain(key, caseId, other, head)).toEqual({ kind: 'broken', sequence: 5, why: 'anchor' })
  })

  test('when it was copied from another case', () => {
    const other = chainOf(events, key, '5f0c2c1e-6d0b-4c55-9a38-0c8e6c9f1a02')
    expect(verifyChain(key, caseId, other)).toEqual({ kind: 'broken', sequence: 1, why: 'mac' })
  })

  test('when it was rewritten from the start without the key', () => {
    expect(verifyChain(key, caseId, chainOf(events, new Uint8Array(32).fill(8)))).toEqual({
      kind: 'broken',
      sequence: 1,
      why: 'mac',
    })
  })
})

test('a key shorter than the hash is refused, in linking and in checking', () => {
  expect(() => chainOf(events, new Uint8Array(31))).toThrow('32 bytes')
  expect(() => verifyChain(new Uint8Array(31), caseId, chainOf(events))).toThrow('32 bytes')
})
