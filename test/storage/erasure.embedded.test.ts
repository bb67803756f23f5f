import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OwedEffect } from '../../src/cases/effects.ts'
import { seal, unseal } from '../../src/storage/encryption.ts'
import { eraseTenant, sentMessages } from '../../src/storage/erasure.ts'
import { forgetSettled } from '../../src/storage/owed.ts'
import { coreStores, fromTenant, type CoreStores } from '../support/core-stores.ts'

const CANARY = 'Kanarienvogel-7Q4Z'

let stores: CoreStores

beforeAll(async () => {
  stores = await coreStores()
})
afterAll(() => stores?.stop())

/** A tenant who left something in every table that holds words. */
async function tenantWithTraces(userId: string, platform: 'telegram' | 'slack' = 'telegram') {
  const about = {
    userId,
    platform,
    botId: platform === 'slack' ? 'T0LOTSE' : '700000001',
    displayName: CANARY,
  }
  const { id, key } = await stores.tenants.meet(fromTenant('Hallo', about))
  await stores.inbox.accept(fromTenant(CANARY, about))
  await stores.db
    .insertInto('messages')
    .values({ id: randomUUID(), tenant_id: id, direction: 'tenant', text: await seal(CANARY, key, id) })
    .execute()
  const owed = (name: string, effect: OwedEffect['effect']): OwedEffect => ({
    key: `${name}/${id}`,
    effect,
    sealedFor: id,
    inboxId: null,
    caseId: null,
    emergency: false,
  })
  const reply = { spans: [{ text: CANARY }], buttons: [] }
  const line = { kind: 'tenant' as const, text: CANARY }
  await stores.db.transaction().execute((trx) =>
    stores.outbox.owe(
      [
        owed('sent', { kind: 'tenant_message', tenantId: id, platform, reply }),
        owed('owed', { kind: 'tenant_message', tenantId: id, platform, reply }),
        owed('sending', { kind: 'tenant_message', tenantId: id, platform, reply }),
        owed('relayed', {
          kind: 'case_line',
          caseId: randomUUID(),
          slackUser: 'U0ANNA',
          line,
        }),
      ],
      trx,
    ),
  )
  await stores.rows(`update outbox set state = 'sending', attempts = 1 where effect_key = 'sending/${id}'`)
  await stores.rows(`
    update outbox set state = 'sent', settled_at = now(), sent_ids = '{41,42}', channel = 'D0TENANT'
    where effect_key = 'sent/${id}'`)
  await stores.rows(`
    update outbox set state = 'sent', settled_at = now(), sent_ids = '{1.1,1.2}', channel = 'D0ANNA'
    where effect_key = 'relayed/${id}'`)
  return { id, key, about }
}

const erase = (id: string, now = new Date()): Promise<void> =>
  stores.db.transaction().execute((trx) => eraseTenant(trx, id, now))

/** Every sealed value of every row about a tenant, opened with the key the tenant had. */
async function wordsLeft(id: string, key: Uint8Array): Promise<string[]> {
  const sealed = await stores.rows(`
    select text as value from messages where tenant_id = '${id}'
    union all select payload from inbox where tenant_id = '${id}'
    union all select effect from outbox where sealed_for = '${id}'
    union all select contact from tenants where id = '${id}'`)
  const values = sealed.map(({ value }) => value).filter((value) => typeof value === 'string')
  return Promise.all(values.map((value) => unseal(value, key, id)))
}

test('nothing a tenant said or was told is left, not even for who kept the key (G4)', async () => {
  const { id, key } = await tenantWithTraces('30')
  expect(await wordsLeft(id, key)).toHaveLength(7)
  await erase(id)
  expect(await wordsLeft(id, key)).toEqual([])
})

test('key, contact and everything known about the person are gone from the row (G4)', async () => {
  const { id } = await tenantWithTraces('31')
  await stores.rows(`update tenants set language = 'de', area = 'Hafenviertel' where id = '${id}'`)
  await erase(id)
  expect(await stores.tenants.load(id)).toBeNull()
  expect(await stores.tenants.key(id)).toBeNull()
  const [row] = await stores.rows(`select * from tenants where id = '${id}'`)
  expect(row).toMatchObject({
    contact: null,
    data_key: null,
    contact_mac: `erased/${id}`,
    language: null,
    area: null,
    erased_at: expect.any(Date),
  })
})

test('nothing more is sent to them, whatever was on its way (G4)', async () => {
  const { id } = await tenantWithTraces('32')
  await erase(id)
  const lane = `send/telegram/tenant/${id}`
  while ((await stores.outbox.next(lane)) !== null);
  const states = await stores.rows(
    `select effect_key, state from outbox where sealed_for = '${id}' order by position`,
  )
  expect(states.map(({ state }) => state)).toEqual(['sent', 'superseded', 'superseded', 'sent'])
})

test('what they wrote and nobody handled is over', async () => {
  const { id } = await tenantWithTraces('33')
  await erase(id)
  expect(await stores.inbox.next(`tenant/${id}`)).toBeNull()
  expect(await stores.rows(`select 1 from inbox where tenant_id = '${id}' and handled_at is null`)).toEqual(
    [],
  )
})

test('who writes again is somebody new (G4)', async () => {
  const { id, about } = await tenantWithTraces('34')
  await erase(id)
  const again = await stores.tenants.meet(fromTenant('Hallo', about))
  expect(again.id).not.toBe(id)
  expect((await stores.tenants.find(about.platform, about.botId, '34'))?.id).toBe(again.id)
})

test('the erasure is written down for the day a backup is restored (G4)', async () => {
  const { id } = await tenantWithTraces('35')
  const now = new Date('2026-11-23T10:00:00.000Z')
  await erase(id, now)
  await erase(id, new Date('2026-11-24T10:00:00.000Z'))
  expect(await stores.rows(`select erased_at from erasures where tenant_id = '${id}'`)).toEqual([
    { erased_at: now },
  ])
})

test('others keep everything', async () => {
  const [gone, kept] = [await tenantWithTraces('36'), await tenantWithTraces('37')]
  await erase(gone.id)
  expect(await wordsLeft(kept.id, kept.key)).toHaveLength(7)
})

test('our own messages that can still be deleted are known: the chat, and what was relayed in Slack (G4)', async () => {
  const { id } = await tenantWithTraces('38')
  const found = (now: Date) => stores.db.transaction().execute((trx) => sentMessages(trx, id, now))
  expect(await found(new Date())).toEqual({
    toTenant: ['41', '42'],
    relayed: [{ channel: 'D0ANNA', ids: ['1.1', '1.2'] }],
  })
  // Telegram lets a bot delete for 48 hours, Slack for ever.
  const later = new Date(Date.now() + 49 * 3_600_000)
  expect(await found(later)).toEqual({ toTenant: [], relayed: [{ channel: 'D0ANNA', ids: ['1.1', '1.2'] }] })
})

test('on Slack the own messages of a tenant can be deleted for ever (G4)', async () => {
  const { id } = await tenantWithTraces('U0TENANT', 'slack')
  const later = new Date(Date.now() + 30 * 24 * 3_600_000)
  const found = await stores.db.transaction().execute((trx) => sentMessages(trx, id, later))
  expect(found.toTenant).toEqual(['41', '42'])
})

test('a file that is shared for all we know can be deleted, also when its answer was lost, and however old it is (G4)', async () => {
  const { id } = await tenantWithTraces('41')
  const file = { platform: 'telegram' as const, fileId: 'f' }
  const owed = ['unclear', 'given-up'].map((name) => ({
    key: `${name}/${id}`,
    effect: {
      kind: 'case_file' as const,
      caseId: randomUUID(),
      slackUser: 'U0ANNA',
      media: 'photo' as const,
      file,
    },
    sealedFor: id,
    inboxId: null,
    caseId: null,
    emergency: false,
  }))
  await stores.db.transaction().execute((trx) => stores.outbox.owe(owed, trx))
  await stores.rows(`update outbox set sent_ids = '{F0UNCLEAR}' where effect_key = 'unclear/${id}'`)
  await stores.rows(`
    update outbox set state = 'failed', sent_ids = '{F0GIVENUP}', settled_at = now() - interval '15 days'
    where effect_key = 'given-up/${id}'`)
  await forgetSettled(stores.db)
  const { relayed } = await stores.db.transaction().execute((trx) => sentMessages(trx, id, new Date()))
  expect(relayed.flatMap(({ ids }) => ids)).toEqual(expect.arrayContaining(['F0UNCLEAR', 'F0GIVENUP']))
})

test('old rows are forgotten, except those by which messages in Slack can still be deleted (G4)', async () => {
  const onTelegram = await tenantWithTraces('39')
  const onSlack = await tenantWithTraces('U0OTHER', 'slack')
  const gone = await tenantWithTraces('40')
  await erase(gone.id)
  await stores.rows(`update outbox set settled_at = now() - interval '15 days' where settled_at is not null`)
  await forgetSettled(stores.db)
  const left = async (id: string) =>
    (
      await stores.rows(`select kind from outbox where sealed_for = '${id}' and state = 'sent' order by kind`)
    ).map(({ kind }) => kind)
  expect(await left(onTelegram.id)).toEqual(['case_line'])
  expect(await left(onSlack.id)).toEqual(['case_line', 'tenant_message'])
  expect(await left(gone.id)).toEqual([])
})
