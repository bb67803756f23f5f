/** Workers at the same row: every race over a send is settled by one conditional statement. */

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type pg from 'pg'
import { openDatabase, type Database } from '../../src/storage/database.ts'
import { newDataKey } from '../../src/storage/data-dir.ts'
import { createKeyring } from '../../src/storage/encryption.ts'
import { loadInstallationKeys } from '../../src/storage/installation-keys.ts'
import { createOutbox, type Outbox, type OutboxRow, type Settled } from '../../src/storage/outbox.ts'
import { createTenantStore } from '../../src/storage/tenants.ts'
import { nativeServers, type NativeServers } from '../support/native-servers.ts'

let servers: NativeServers
let db: Database
let pool: pg.Pool
let outbox: Outbox

beforeAll(async () => {
  servers = await nativeServers()
  const opened = openDatabase({ kind: 'url', url: servers.databaseUrl })
  db = opened.db
  pool = opened.pool
  const [kid = '', encoded = ''] = newDataKey().split(':')
  const keyring = createKeyring([{ kid, key: new Uint8Array(Buffer.from(encoded, 'base64url')) }])
  const keys = await loadInstallationKeys(db, keyring)
  outbox = createOutbox(db, createTenantStore(db, keyring, keys), keys)
})
afterAll(async () => {
  await pool?.end()
  await servers?.stop()
})
beforeEach(() => pool.query('truncate outbox'))

let lane: string

async function owed(): Promise<OutboxRow> {
  const lanes = await outbox.owe(
    [
      {
        key: 'home/U0ANNA/1',
        effect: { kind: 'app_home', slackUser: 'U0ANNA', teamId: null },
        sealedFor: null,
        inboxId: null,
        caseId: null,
        emergency: false,
      },
    ],
    db,
  )
  lane = lanes[0]?.lane ?? ''
  return next()
}

async function next(): Promise<OutboxRow> {
  const found = await outbox.next(lane)
  if (found === null || 'waitMs' in found) throw new Error('nothing can be sent')
  return found.row
}

const sent: Settled = { kind: 'sent', ids: ['1.2'], channel: null }
const settle = (row: OutboxRow): Promise<'settled' | 'for_nobody' | null> =>
  db.transaction().execute((trx) => outbox.settle(row.id, sent, trx))

test('of twenty workers with the same row one sends it, and its end is recorded once', async () => {
  const row = await owed()
  const began = await Promise.all(Array.from({ length: 20 }, () => outbox.begin(row)))
  expect(began.filter(Boolean)).toHaveLength(1)
  const ended = await Promise.all(Array.from({ length: 20 }, () => settle(row)))
  expect(ended.filter(Boolean)).toHaveLength(1)
})

test('Q9: a worker that stood still does not put back what another one has sent meanwhile', async () => {
  const slow = await owed()
  await outbox.begin(slow)
  const again = await next()
  await outbox.begin(again)
  await settle(again)
  await outbox.postpone(slow.id, 0, 'telegram_502', [])
  expect(await outbox.next(lane)).toBeNull()
  const { rows } = await pool.query('select state, ambiguous from outbox')
  expect(rows).toEqual([{ state: 'sent', ambiguous: true }])
})

test('T11: what shows once however often it is done is not ambiguous when it was cut', async () => {
  await outbox.begin(await owed())
  await outbox.begin(await next(), true)
  const { rows } = await pool.query('select state, ambiguous, attempts from outbox')
  expect(rows).toEqual([{ state: 'sending', ambiguous: false, attempts: 2 }])
})
