import { sql } from 'kysely'
import type { Inbound } from '../cases/inbound.ts'
import type { Database, DatabaseTransaction } from './database.ts'
import { personMac, seal, unseal } from './encryption.ts'
import type { InstallationKeys } from './installation-keys.ts'
import type { TenantStore } from './tenants.ts'

export type Accepted = { kind: 'accepted'; lane: string } | { kind: 'repeated' }

export type InboxRow = {
  id: string
  tenantId: string | null
  /** Null: the row cannot be opened any more, and no try will change that. */
  inbound: Inbound | null
  attempts: number
  receivedAt: Date
}

/** How often a message that fails to be handled is tried before it is set aside. */
const MAX_ATTEMPTS = 5

export type Inbox = {
  /** Keeps what arrived, once per platform id. Must have returned before the platform is told that we have it (T1, S1). */
  accept(inbound: Inbound): Promise<Accepted>
  /** The oldest row of a lane that is owed; null when there is none or it must wait for its next attempt. */
  next(lane: string): Promise<InboxRow | null>
  /** Marks a row as handled, within the transaction of its effects. False: it was handled elsewhere, roll back. */
  settle(id: string, trx: DatabaseTransaction): Promise<boolean>
  /** Counts a failed attempt; after the last one the row is set aside so that the next message gets its turn. */
  fail(
    row: InboxRow,
    code: string,
    within?: Database | DatabaseTransaction,
  ): Promise<{ kind: 'again' } | { kind: 'set_aside' }>
  /** Keeps the fact of an update that cannot even be read. */
  setAside(platform: string, botId: string, platformId: string, code: string): Promise<void>
}

export function createInbox(db: Database, tenants: TenantStore, keys: InstallationKeys): Inbox {
  const insert = async (
    inbound: Inbound,
    lane: string,
    tenantId: string | null,
    payload: string,
  ): Promise<Accepted> => {
    const inserted = await db
      .insertInto('inbox')
      .values({
        platform: inbound.platform,
        bot_id: inbound.botId,
        platform_id: inbound.platformId,
        lane,
        tenant_id: tenantId,
        payload,
      })
      .onConflict((conflict) => conflict.columns(['platform', 'bot_id', 'platform_id']).doNothing())
      .returning('id')
      .executeTakeFirst()
    return inserted ? { kind: 'accepted', lane } : { kind: 'repeated' }
  }

  const next = async (lane: string): Promise<InboxRow | null> => {
    const row = await db
      .selectFrom('inbox')
      .leftJoin('tenants', 'tenants.id', 'inbox.tenant_id')
      .select(['inbox.id', 'tenant_id', 'payload', 'attempts', 'received_at', 'tenants.data_key'])
      .select(sql<boolean>`not_before > now()`.as('waits'))
      .where('lane', '=', lane)
      .where('handled_at', 'is', null)
      .where('set_aside_at', 'is', null)
      .orderBy('inbox.id')
      .limit(1)
      .executeTakeFirst()
    if (!row || row.waits || row.payload === null) return null
    if (row.tenant_id !== null && row.data_key === null) {
      // Written before the erasure, stored after it: nobody can read it any more, and nobody is there to answer.
      await db
        .updateTable('inbox')
        .set({ handled_at: sql`now()`, payload: null })
        .where('id', '=', row.id)
        .execute()
      return next(lane)
    }
    const key =
      row.tenant_id === null || row.data_key === null
        ? keys.staff
        : await tenants.unwrapKey(row.tenant_id, row.data_key)
    return {
      id: row.id,
      tenantId: row.tenant_id,
      inbound: await openPayload(row.payload, key, row.tenant_id ?? 'staff'),
      attempts: row.attempts,
      receivedAt: row.received_at,
    }
  }

  return {
    accept: async (inbound) => {
      if (inbound.from === 'staff') {
        const payload = await seal(JSON.stringify(inbound), keys.staff, 'staff')
        return insert(inbound, `staff/${personMac(keys.lookup, inbound.slackUser)}`, null, payload)
      }
      const { id, key } = await tenants.meet(inbound)
      return insert(inbound, `tenant/${id}`, id, await seal(JSON.stringify(inbound), key, id))
    },

    next,

    settle: async (id, trx) => {
      const result = await trx
        .updateTable('inbox')
        .set({ handled_at: sql`now()`, payload: null })
        .where('id', '=', id)
        .where('handled_at', 'is', null)
        .where('set_aside_at', 'is', null)
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },

    fail: async (row, code, within = db) => {
      const last = row.attempts + 1 >= MAX_ATTEMPTS
      await within
        .updateTable('inbox')
        .set({
          attempts: row.attempts + 1,
          error_code: code,
          not_before: sql`now() + make_interval(secs => ${Math.min(2 ** row.attempts, 30)})`,
          // Set aside, nobody reads it any more.
          ...(last ? { set_aside_at: sql<Date>`now()`, payload: null } : {}),
        })
        .where('id', '=', row.id)
        .where('handled_at', 'is', null)
        .execute()
      return last ? { kind: 'set_aside' } : { kind: 'again' }
    },

    setAside: async (platform, botId, platformId, code) => {
      await db
        .insertInto('inbox')
        .values({
          platform,
          bot_id: botId,
          platform_id: platformId,
          lane: 'unreadable',
          error_code: code,
          set_aside_at: new Date(),
        })
        .onConflict((conflict) => conflict.columns(['platform', 'bot_id', 'platform_id']).doNothing())
        .execute()
    },
  }
}

async function openPayload(payload: string, key: Uint8Array, subject: string): Promise<Inbound | null> {
  try {
    return JSON.parse(await unseal(payload, key, subject)) as Inbound
  } catch {
    return null
  }
}
