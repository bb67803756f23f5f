import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { OwedEffect } from '../../src/cases/effects.ts'
import type { OutboxRow, OwedLane, Settled } from '../../src/storage/outbox.ts'
import { coreStores, fromTenant, type CoreStores } from '../support/core-stores.ts'

let stores: CoreStores
let tenantId: string
let lane: string

beforeAll(async () => {
  stores = await coreStores()
})
afterAll(() => stores?.stop())
beforeEach(async () => {
  await stores.rows('truncate outbox')
  tenantId = (await stores.tenants.meet(fromTenant('Hallo'))).id
  lane = `send/telegram/tenant/${tenantId}`
})

const message = (key: string, more: Partial<OwedEffect> = {}): OwedEffect => ({
  key,
  effect: {
    kind: 'tenant_message',
    tenantId,
    platform: 'telegram',
    reply: { spans: [{ text: `Antwort ${key}` }], buttons: [] },
  },
  sealedFor: tenantId,
  inboxId: null,
  caseId: null,
  emergency: false,
  ...more,
})

const owe = (...effects: OwedEffect[]): Promise<OwedLane[]> =>
  stores.db.transaction().execute((trx) => stores.outbox.owe(effects, trx))

async function next(): Promise<OutboxRow> {
  const found = await stores.outbox.next(lane)
  if (found === null || 'waitMs' in found) throw new Error('nothing can be sent')
  return found.row
}

const settle = (row: OutboxRow, how: Settled): Promise<'settled' | 'for_nobody' | null> =>
  stores.db.transaction().execute((trx) => stores.outbox.settle(row.id, how, trx))

const sent: Settled = { kind: 'sent', ids: ['41'], channel: null }

describe('owing', () => {
  test('an effect owed twice is there once (Q1)', async () => {
    expect(await owe(message('reply/1'))).toEqual([{ lane, urgent: false }])
    await owe(message('reply/1'), message('reply/2'))
    expect(await stores.rows('select effect_key from outbox order by position')).toEqual([
      { effect_key: 'reply/1' },
      { effect_key: 'reply/2' },
    ])
  })

  test('one that was sent is not owed anew', async () => {
    await owe(message('reply/1'))
    await settle(await next(), sent)
    await owe(message('reply/1'))
    expect(await stores.outbox.next(lane)).toBeNull()
  })

  test('it is there only when the turn that decided it is (Q1)', async () => {
    const broken = stores.db.transaction().execute(async (trx) => {
      await stores.outbox.owe([message('reply/1')], trx)
      throw new Error('the turn broke')
    })
    await expect(broken).rejects.toThrow('the turn broke')
    expect(await stores.rows('select id from outbox')).toEqual([])
  })

  test('words stand in no row in the clear, be they sealed for a tenant or for staff (G5)', async () => {
    const note = { kind: 'note' as const, key: 'thread-note', args: { text: 'Vertrauliche Notiz' } }
    await owe(message('Geheimwort'), {
      ...message('tell'),
      effect: { kind: 'staff_message', slackUser: 'U0ANNA', line: note },
      sealedFor: null,
    })
    const kept = await stores.rows('select effect from outbox')
    expect(kept).toHaveLength(2)
    expect(JSON.stringify(kept)).not.toMatch(/Geheimwort|Vertrauliche/)
  })

  test('nothing is owed to somebody who was erased (G4)', async () => {
    await stores.rows(`update tenants set data_key = null where id = '${tenantId}'`)
    expect(await owe(message('reply/1'))).toEqual([])
    expect(await stores.rows('select id from outbox')).toEqual([])
    await stores.rows('delete from conversations; delete from tenants')
  })
})

describe('sending in order', () => {
  test('oldest first, but emergencies before everything else (W2)', async () => {
    await owe(message('a'), message('b'), message('crisis', { emergency: true }))
    const seen: string[] = []
    for (let index = 0; index < 3; index += 1) {
      const row = await next()
      seen.push(row.key)
      await settle(row, sent)
    }
    expect(seen).toEqual(['crisis', 'a', 'b'])
  })

  test('a postponed effect holds its lane and says for how long', async () => {
    await owe(message('a'), message('b'))
    const row = await next()
    await stores.outbox.begin(row)
    await stores.outbox.postpone(row.id, 30, 'asked_to_wait', ['40'])
    const waiting = await stores.outbox.next(lane)
    expect(waiting).toEqual({ waitMs: expect.any(Number) })
    expect((waiting as { waitMs: number }).waitMs).toBeGreaterThan(20_000)

    await stores.rows('update outbox set not_before = now()')
    expect(await next()).toMatchObject({
      key: 'a',
      attempts: 1,
      sentIds: ['40'],
      interrupted: false,
      ambiguous: false,
    })
  })

  test('an attempt is marked before it is made, and only one worker makes it', async () => {
    await owe(message('a'))
    const row = await next()
    expect(await Promise.all([stores.outbox.begin(row), stores.outbox.begin(row)])).toEqual([true, false])
  })
})

describe('ending', () => {
  test('a sent effect keeps where it stands, and no words', async () => {
    await owe(message('a'))
    expect(await settle(await next(), { kind: 'sent', ids: ['41', '42'], channel: 'D1' })).toBe('settled')
    expect(await stores.rows('select state, effect, sent_ids, channel from outbox')).toEqual([
      { state: 'sent', effect: null, sent_ids: ['41', '42'], channel: 'D1' },
    ])
  })

  test('an effect ends once', async () => {
    await owe(message('a'))
    const row = await next()
    expect([await settle(row, sent), await settle(row, { kind: 'superseded' })]).toEqual(['settled', null])
    expect(await stores.rows('select state from outbox')).toEqual([{ state: 'sent' }])
  })

  test('a given-up effect keeps its code', async () => {
    await owe(message('a'))
    await settle(await next(), { kind: 'failed', code: 'telegram_403_blocked' })
    expect(await stores.rows('select state, effect, error_code from outbox')).toEqual([
      { state: 'failed', effect: null, error_code: 'telegram_403_blocked' },
    ])
  })

  test('one that was cut between request and answer is known as such, and ambiguous from the next try on (T11)', async () => {
    await owe(message('a'))
    expect(await stores.outbox.begin(await next())).toBe(true)
    // The process dies here.
    const cut = await next()
    expect(cut).toMatchObject({ interrupted: true, ambiguous: false, attempts: 1 })
    expect(await stores.outbox.begin(cut)).toBe(true)
    expect(await next()).toMatchObject({ interrupted: true, ambiguous: true, attempts: 2 })
    expect(await stores.rows('select ambiguous from outbox')).toEqual([{ ambiguous: true }])
  })

  test('an unknown outcome is remembered across the next try (T11)', async () => {
    await owe(message('a'))
    const row = await next()
    await stores.outbox.begin(row)
    await stores.outbox.postpone(row.id, 0, 'telegram_connection_lost', [], true)
    expect(await next()).toMatchObject({ ambiguous: true, interrupted: false })
  })

  test('what was owed to somebody erased is over, and the lane goes on (G4)', async () => {
    await owe(message('a'))
    await stores.rows(`update tenants set data_key = null where id = '${tenantId}'`)
    expect(await stores.outbox.next(lane)).toEqual({ waitMs: 0 })
    expect(await stores.outbox.next(lane)).toBeNull()
    expect(await stores.rows('select state, effect from outbox')).toEqual([
      { state: 'superseded', effect: null },
    ])
    await stores.rows('delete from outbox; delete from conversations; delete from tenants')
  })

  test('a row that cannot be opened any more is given up with a code, and the lane goes on', async () => {
    await owe(message('a'), message('b'))
    await stores.rows(`update outbox set effect = 'no-jwe' where effect_key = 'a'`)
    expect(await stores.outbox.next(lane)).toEqual({ waitMs: 0 })
    expect((await next()).key).toBe('b')
    expect(await stores.rows(`select state, error_code from outbox where effect_key = 'a'`)).toEqual([
      { state: 'failed', error_code: 'unreadable' },
    ])
  })
})
