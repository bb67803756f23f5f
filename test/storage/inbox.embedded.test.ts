import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { StaffInbound } from '../../src/cases/inbound.ts'
import type { InboxRow } from '../../src/storage/inbox.ts'
import { forgetSettled } from '../../src/storage/owed.ts'
import { coreStores, fromTenant, type CoreStores } from '../support/core-stores.ts'

let stores: CoreStores

beforeAll(async () => {
  stores = await coreStores()
})
afterAll(() => stores?.stop())
beforeEach(() => stores.rows('truncate inbox cascade'))

async function laneOf(...texts: string[]): Promise<string> {
  let lane = ''
  for (const text of texts) {
    const accepted = await stores.inbox.accept(fromTenant(text))
    if (accepted.kind === 'accepted') lane = accepted.lane
  }
  return lane
}

async function next(lane: string): Promise<InboxRow> {
  const row = await stores.inbox.next(lane)
  if (!row) throw new Error('nothing is owed')
  return row
}

const settle = (row: InboxRow): Promise<boolean> =>
  stores.db.transaction().execute((trx) => stores.inbox.settle([row.id], null, trx))

/** Lets the pause after a failure pass. */
const pauseOver = () => stores.rows('update inbox set not_before = now()')

describe('accepting', () => {
  test('a message is a row with its words sealed before anything else happens to it (T1, G5)', async () => {
    const lane = await laneOf('Geheimnisvoller Brief')
    expect(JSON.stringify(await stores.rows('select * from inbox'))).not.toContain('Geheimnisvoller')
    expect((await next(lane)).inbound?.content).toEqual({ kind: 'text', text: 'Geheimnisvoller Brief' })
  })

  test('a repeated update does nothing, also when it comes many times at once (T1, S1)', async () => {
    const inbound = fromTenant('Hallo')
    const accepted = await Promise.all(Array.from({ length: 6 }, () => stores.inbox.accept(inbound)))
    expect(accepted.filter(({ kind }) => kind === 'accepted')).toHaveLength(1)
    expect(await stores.rows('select id from inbox')).toHaveLength(1)
  })

  test('a repeat after the message was handled does nothing either', async () => {
    const inbound = fromTenant('Hallo')
    const accepted = await stores.inbox.accept(inbound)
    const lane = accepted.kind === 'accepted' ? accepted.lane : ''
    expect(await settle(await next(lane))).toBe(true)
    expect(await stores.inbox.accept(inbound)).toEqual({ kind: 'repeated' })
    expect(await stores.inbox.next(lane)).toBeNull()
  })

  test('ids that begin anew after a quiet week are accepted (T1)', async () => {
    await stores.inbox.accept(fromTenant('vorher', { platformId: '900000000' }))
    expect((await stores.inbox.accept(fromTenant('danach', { platformId: '5' }))).kind).toBe('accepted')
  })

  test('the same id at another bot or platform is another message', async () => {
    const kinds = [
      await stores.inbox.accept(fromTenant('a', { platformId: '77' })),
      await stores.inbox.accept(fromTenant('b', { platformId: '77', botId: '700000002' })),
      await stores.inbox.accept(fromTenant('c', { platformId: '77', platform: 'slack', botId: 'T0LOTSE' })),
    ].map(({ kind }) => kind)
    expect(kinds).toEqual(['accepted', 'accepted', 'accepted'])
  })

  test('what staff do goes into a lane of their own, sealed as well', async () => {
    const press: StaffInbound = {
      from: 'staff',
      platform: 'slack',
      botId: 'T0LOTSE',
      platformId: 'Ev1',
      slackUser: 'U0ANNA',
      content: { kind: 'top_level_message', channel: 'D1', ts: '1.2', text: 'Vertrauliches Wort' },
    }
    const accepted = await stores.inbox.accept(press)
    expect(accepted.kind).toBe('accepted')
    expect(JSON.stringify(await stores.rows('select * from inbox'))).not.toMatch(/Vertrauliches|U0ANNA/)
    const row = await next(accepted.kind === 'accepted' ? accepted.lane : '')
    expect([row.tenantId, row.inbound]).toEqual([null, press])
  })
})

describe('handling', () => {
  test('messages of one tenant come in the order they arrived', async () => {
    const lane = await laneOf('eins', 'zwei', 'drei')
    const seen: unknown[] = []
    for (let row = await stores.inbox.next(lane); row; row = await stores.inbox.next(lane)) {
      seen.push(row.inbound?.content)
      await settle(row)
    }
    expect(seen).toEqual(['eins', 'zwei', 'drei'].map((text) => ({ kind: 'text', text })))
  })

  test('a handled row keeps no words, and is handled once', async () => {
    const row = await next(await laneOf('Hallo'))
    expect([await settle(row), await settle(row)]).toEqual([true, false])
    expect(await stores.rows('select payload, handled_at is not null as handled from inbox')).toEqual([
      { payload: null, handled: true },
    ])
  })

  test('a turn that is rolled back leaves the message owed (Q1)', async () => {
    const lane = await laneOf('Hallo')
    const row = await next(lane)
    const broken = stores.db.transaction().execute(async (trx) => {
      await stores.inbox.settle([row.id], null, trx)
      throw new Error('the turn broke')
    })
    await expect(broken).rejects.toThrow('the turn broke')
    expect((await next(lane)).id).toBe(row.id)
  })
})

describe('failing', () => {
  test('a failed message waits before it is tried again, and nothing overtakes it', async () => {
    const lane = await laneOf('kaputt', 'danach')
    expect(await stores.inbox.fail(await next(lane), 'error_X')).toEqual({ kind: 'again' })
    expect(await stores.inbox.next(lane)).toBeNull()
    await pauseOver()
    expect((await next(lane)).inbound?.content).toEqual({ kind: 'text', text: 'kaputt' })
  })

  test('after five tries it is set aside with its code, and the next message gets its turn', async () => {
    const lane = await laneOf('kaputt', 'danach')
    const fates: string[] = []
    for (let attempt = 0; attempt < 5; attempt += 1) {
      fates.push((await stores.inbox.fail(await next(lane), 'error_X')).kind)
      await pauseOver()
    }
    expect(fates).toEqual(['again', 'again', 'again', 'again', 'set_aside'])
    expect((await next(lane)).inbound?.content).toEqual({ kind: 'text', text: 'danach' })
    expect(
      await stores.rows('select error_code, attempts from inbox where set_aside_at is not null'),
    ).toEqual([{ error_code: 'error_X', attempts: 5 }])
  })

  test('a message whose row cannot be opened any more fails like any other', async () => {
    const lane = await laneOf('unlesbar', 'danach')
    await stores.rows(`update inbox set payload = 'no-jwe' where id = (select min(id) from inbox)`)
    const row = await next(lane)
    expect(row.inbound).toBeNull()
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await stores.inbox.fail(await next(lane), 'unreadable')
      await pauseOver()
    }
    expect((await next(lane)).inbound?.content).toEqual({ kind: 'text', text: 'danach' })
  })

  test('an update that could not even be read leaves its id and a code, once', async () => {
    await stores.inbox.setAside('telegram', '700000001', '123', 'telegram_update_not_readable')
    await stores.inbox.setAside('telegram', '700000001', '123', 'telegram_update_not_readable')
    expect(await stores.rows('select platform_id, payload, error_code from inbox')).toEqual([
      { platform_id: '123', payload: null, error_code: 'telegram_update_not_readable' },
    ])
  })

  test('a message of somebody who was erased meanwhile is over: nothing is owed for it (G4)', async () => {
    const lane = await laneOf('zu spät')
    await stores.rows('update tenants set data_key = null, contact = null')
    expect(await stores.inbox.next(lane)).toBeNull()
    expect(await stores.rows('select payload, handled_at is not null as handled from inbox')).toEqual([
      { payload: null, handled: true },
    ])
    await stores.rows('delete from inbox; delete from conversations; delete from tenants')
  })
})

test('what is kept to recognise repeats, or was set aside, is forgotten after two weeks (T1 asks for two days)', async () => {
  await laneOf('alt', 'alt und beiseite', 'neu', 'noch nicht dran')
  const age = (days: number, nth: number, column: string) =>
    stores.rows(`
      update inbox set ${column} = now() - interval '${days} days'
      where id = (select id from inbox order by id offset ${nth} limit 1)`)
  await age(15, 0, 'handled_at')
  await age(15, 1, 'set_aside_at')
  await age(3, 2, 'handled_at')
  await age(15, 3, 'received_at')
  await forgetSettled(stores.db)
  expect(await stores.rows('select handled_at is null as owed from inbox order by id')).toEqual([
    { owed: false },
    { owed: true },
  ])
})
