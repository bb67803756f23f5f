import { sql, type RawBuilder } from 'kysely'
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
  /** Since it was received. */
  ageMs: number
  /** Between the message before it in its lane and this one; null: there is none. */
  afterMs: number | null
}

/** How often a message that fails to be handled is tried before it is set aside. */
const MAX_ATTEMPTS = 5

export type Inbox = {
  /** Keeps what arrived, once per platform id. Must have returned before the platform is told that we have it (T1, S1). */
  accept(inbound: Inbound): Promise<Accepted>
  /** The oldest row of a lane that is owed; null when there is none or it must wait for its next attempt. */
  next(lane: string): Promise<InboxRow | null>
  /** The oldest rows of a lane that are owed, in order, until one that must wait for its next attempt. */
  waiting(lane: string, most: number): Promise<InboxRow[]>
  /**
   * Marks rows as handled, all or none, within the transaction of their effects. False: they were handled elsewhere.
   * @param answeredBy key of the effect that covers them; null: nothing was to be said
   * @throws PartlySettled when some of them were handled elsewhere: roll back, and look again
   */
  settle(ids: readonly string[], answeredBy: string | null, trx: DatabaseTransaction): Promise<boolean>
  /** Counts a failed attempt; after the last one the row is set aside so that the next message gets its turn. */
  fail(
    row: InboxRow,
    code: string,
    within?: Database | DatabaseTransaction,
    /** Key of what is said when it is set aside. */
    answeredBy?: string | null,
  ): Promise<{ kind: 'again' } | { kind: 'set_aside' }>
  /** Keeps the fact of an update that cannot even be read. */
  setAside(platform: string, botId: string, platformId: string, code: string): Promise<void>
}

/** Some messages of a burst were handled by somebody else meanwhile. */
export class PartlySettled extends Error {
  override name = 'PartlySettled'
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

  const waiting = async (lane: string, most: number): Promise<InboxRow[]> => {
    const found = await db
      .selectFrom('inbox')
      .leftJoin('tenants', 'tenants.id', 'inbox.tenant_id')
      .select(['inbox.id', 'tenant_id', 'payload', 'attempts', 'received_at', 'tenants.data_key'])
      .select(sql<boolean>`not_before > now()`.as('waits'))
      .select(milliseconds(sql`now() - received_at`).as('age_ms'))
      .select(
        milliseconds(sql`received_at - (
          select before.received_at from inbox before
          where before.lane = inbox.lane and before.id < inbox.id order by before.id desc limit 1)`).as(
          'after_ms',
        ),
      )
      .where('lane', '=', lane)
      .where('handled_at', 'is', null)
      .where('set_aside_at', 'is', null)
      .orderBy('inbox.id')
      .limit(most)
      .execute()
    const rows: InboxRow[] = []
    for (const row of found) {
      if (row.waits || row.payload === null) break
      if (row.tenant_id !== null && row.data_key === null) {
        // Written before the erasure, stored after it: nobody can read it any more, and nobody is there to answer.
        await db
          .updateTable('inbox')
          .set({ handled_at: sql`now()`, payload: null })
          .where('id', '=', row.id)
          .execute()
        return waiting(lane, most)
      }
      const key =
        row.tenant_id === null || row.data_key === null
          ? keys.staff
          : await tenants.unwrapKey(row.tenant_id, row.data_key)
      rows.push({
        id: row.id,
        tenantId: row.tenant_id,
        inbound: await openPayload(row.payload, key, row.tenant_id ?? 'staff'),
        attempts: row.attempts,
        receivedAt: row.received_at,
        ageMs: row.age_ms ?? 0,
        afterMs: row.after_ms,
      })
    }
    return rows
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

    next: async (lane) => (await waiting(lane, 1))[0] ?? null,

    waiting,

    settle: async (ids, answeredBy, trx) => {
      const { numUpdatedRows: settled } = await trx
        .updateTable('inbox')
        .set({ handled_at: sql`now()`, payload: null, answered_by: answeredBy })
        .where('id', 'in', ids)
        .where('handled_at', 'is', null)
        .where('set_aside_at', 'is', null)
        .executeTakeFirst()
      if (settled > 0n && settled < BigInt(ids.length)) throw new PartlySettled()
      return settled > 0n
    },

    fail: async (row, code, within = db, answeredBy = null) => {
      const last = row.attempts + 1 >= MAX_ATTEMPTS
      await within
        .updateTable('inbox')
        .set({
          attempts: row.attempts + 1,
          error_code: code,
          not_before: sql`now() + make_interval(secs => ${Math.min(2 ** row.attempts, 30)})`,
          // Set aside, nobody reads it any more.
          ...(last ? { set_aside_at: sql<Date>`now()`, payload: null, answered_by: answeredBy } : {}),
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

const milliseconds = (interval: RawBuilder<unknown>) =>
  // At most what an integer holds, 24 days: a lane of a restored backup must not be stuck for its age.
  sql<number | null>`least(extract(epoch from ${interval}) * 1000, 2147483647)::int`

async function openPayload(payload: string, key: Uint8Array, subject: string): Promise<Inbound | null> {
  try {
    return JSON.parse(await unseal(payload, key, subject)) as Inbound
  } catch {
    return null
  }
}
