import { sql, type Selectable } from 'kysely'
import { randomUUID } from 'node:crypto'
import { laneOf, type Effect, type OwedEffect } from '../cases/effects.ts'
import type { Database, DatabaseTransaction } from './database.ts'
import { personMac, seal, unseal } from './encryption.ts'
import type { InstallationKeys } from './installation-keys.ts'
import type { Tables } from './tables.ts'
import type { TenantStore } from './tenants.ts'

export type OutboxRow = {
  id: string
  lane: string
  key: string
  effect: Effect
  sealedFor: string | null
  inboxId: string | null
  caseId: string | null
  emergency: boolean
  attempts: number
  ambiguous: boolean
  sentIds: string[]
  /** An earlier attempt was cut between request and recorded answer: nobody knows whether it was sent. */
  interrupted: boolean
}

export type Settled =
  | { kind: 'sent'; ids: string[]; channel: string | null }
  | { kind: 'failed'; code: string }
  | { kind: 'superseded' }

/** A lane with something owed. `urgent`: an emergency is among it. */
export type OwedLane = { lane: string; urgent: boolean }

export type Outbox = {
  /** Owes effects within the transaction that decided them; one already owed stays as it is. Returns their lanes. */
  owe(effects: readonly OwedEffect[], trx: Database | DatabaseTransaction): Promise<OwedLane[]>
  /**
   * The next effect of a lane, help in danger first, then emergencies; null: none, or it must wait (`waitMs`).
   * @param beside one that is not ready: only help may go before it
   */
  next(lane: string, beside?: OutboxRow): Promise<{ row: OutboxRow } | { waitMs: number } | null>
  /** What the lane owes after a row and nobody has tried yet, in order; not what cannot be opened. */
  following(row: OutboxRow, most: number): Promise<OutboxRow[]>
  /** Whether the lane owes the same view again, later on. */
  newerOwed(row: OutboxRow): Promise<boolean>
  /** Puts what is known now into an effect that nobody has tried to send yet. */
  amend(row: OutboxRow, effect: Effect, trx: Database | DatabaseTransaction): Promise<void>
  /**
   * Marks the attempt before it is made. False: somebody else is at it.
   * @param showsOnce an earlier attempt that was cut does not make this one ambiguous
   */
  begin(row: OutboxRow, showsOnce?: boolean): Promise<boolean>
  /**
   * Records the end of an effect, within a transaction with what follows from it. `for_nobody`: its tenant was erased
   * while it was being sent. Null: somebody else recorded it.
   */
  settle(
    id: string,
    how: Settled,
    trx: Database | DatabaseTransaction,
  ): Promise<'settled' | 'for_nobody' | null>
  /** Puts an effect back, to be tried after `seconds`. */
  postpone(id: string, seconds: number, code: string, sentIds: string[], ambiguous?: boolean): Promise<void>
}

/** What is smaller goes first. */
const HELP = -1
const EMERGENCY = 0
const NORMAL = 1

type Keyed = { sealed_for: string | null; data_key: string | null }

export function createOutbox(db: Database, tenants: TenantStore, keys: InstallationKeys): Outbox {
  const keyOf = async ({ sealed_for: owner, data_key: wrapped }: Keyed): Promise<Uint8Array | null> =>
    owner === null ? keys.staff : wrapped ? tenants.unwrapKey(owner, wrapped) : null
  return {
    owe: async (effects, trx) => {
      if (effects.length === 0) return []
      const tenantKeys = new Map<string, Uint8Array | null>()
      const rows = []
      for (const owed of effects) {
        const { sealedFor } = owed
        if (sealedFor !== null && !tenantKeys.has(sealedFor)) {
          tenantKeys.set(sealedFor, await tenants.key(sealedFor, trx))
        }
        const key = sealedFor === null ? keys.staff : tenantKeys.get(sealedFor)
        // An erased tenant is owed nothing more.
        if (!key) continue
        rows.push({
          id: randomUUID(),
          effect_key: unnamed(owed.key, owed.effect, keys),
          lane: unnamed(laneOf(owed.effect), owed.effect, keys),
          priority: owed.help ? HELP : owed.emergency ? EMERGENCY : NORMAL,
          kind: owed.effect.kind,
          effect: await seal(JSON.stringify(owed.effect), key, sealedFor ?? 'staff'),
          sealed_for: sealedFor,
          inbox_id: owed.inboxId,
          case_id: owed.caseId,
        })
      }
      if (rows.length === 0) return []
      await trx
        .insertInto('outbox')
        .values(rows)
        .onConflict((conflict) => conflict.column('effect_key').doNothing())
        .execute()
      const urgent = new Set(rows.filter((row) => row.priority <= EMERGENCY).map((row) => row.lane))
      return [...new Set(rows.map((row) => row.lane))].map((lane) => ({ lane, urgent: urgent.has(lane) }))
    },

    next: async (lane, beside) => {
      const found = await db
        .selectFrom('outbox')
        .leftJoin('tenants', 'tenants.id', 'outbox.sealed_for')
        .selectAll('outbox')
        .select('tenants.data_key')
        .select(sql<number>`ceil(extract(epoch from not_before - now()) * 1000)::int`.as('wait_ms'))
        .where('lane', '=', lane)
        .where('state', 'in', ['owed', 'sending'])
        .$if(beside !== undefined, (query) =>
          query.where('outbox.id', '<>', beside!.id).where('priority', '=', HELP),
        )
        .orderBy('priority')
        .orderBy('position')
        .limit(1)
        .executeTakeFirst()
      if (!found) return null
      if (found.wait_ms > 0) return { waitMs: found.wait_ms }
      const key = await keyOf(found)
      if (!key || found.effect === null) {
        await db
          .updateTable('outbox')
          .set({ state: 'superseded', effect: null, settled_at: new Date(), ambiguous: perhapsSent })
          .where('id', '=', found.id)
          .execute()
        return { waitMs: 0 }
      }
      const effect = await openEffect(found.effect, key, found.sealed_for ?? 'staff')
      if (!effect) {
        await db
          .updateTable('outbox')
          .set({ state: 'failed', error_code: 'unreadable', settled_at: new Date() })
          .where('id', '=', found.id)
          .execute()
        return { waitMs: 0 }
      }
      return { row: rowOf(found, effect) }
    },

    following: async ({ id, lane }, most) => {
      const found = await db
        .selectFrom('outbox')
        .leftJoin('tenants', 'tenants.id', 'outbox.sealed_for')
        .selectAll('outbox')
        .select('tenants.data_key')
        .where('lane', '=', lane)
        .where('state', '=', 'owed')
        .where('attempts', '=', 0)
        .where(sql<boolean>`(priority, position) > (select priority, position from outbox where id = ${id})`)
        .orderBy('priority')
        .orderBy('position')
        .limit(most)
        .execute()
      const rows = found.map(async (row) => {
        const key = await keyOf(row)
        const effect = key && row.effect && (await openEffect(row.effect, key, row.sealed_for ?? 'staff'))
        return effect ? [rowOf(row, effect)] : []
      })
      return (await Promise.all(rows)).flat()
    },

    newerOwed: async (row) => {
      const newer = await sql`
        select 1 from outbox newer, outbox this
        where this.id = ${row.id} and newer.lane = this.lane and newer.kind = this.kind and newer.state = 'owed'
          and newer.case_id is not distinct from this.case_id and newer.position > this.position
        limit 1`.execute(db)
      return newer.rows.length > 0
    },

    amend: async ({ id, sealedFor }, effect, trx) => {
      const key = sealedFor === null ? keys.staff : await tenants.key(sealedFor, trx)
      if (!key) return
      await trx
        .updateTable('outbox')
        .set({ effect: await seal(JSON.stringify(effect), key, sealedFor ?? 'staff') })
        .where('id', '=', id)
        .where('state', '=', 'owed')
        .where('attempts', '=', 0)
        .execute()
    },

    begin: async (row, showsOnce = false) => {
      const result = await db
        .updateTable('outbox')
        .set({
          state: 'sending',
          attempts: row.attempts + 1,
          ...(row.interrupted && !showsOnce ? { ambiguous: true } : {}),
        })
        .where('id', '=', row.id)
        .where('state', '=', row.interrupted ? 'sending' : 'owed')
        .where('attempts', '=', row.attempts)
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },

    settle: async (id, how, trx) => {
      const result = await trx
        .updateTable('outbox')
        .set({
          state: how.kind,
          // What was sent is in the conversation; the row only remembers that and where.
          effect: null,
          settled_at: new Date(),
          ...(how.kind === 'sent' ? { sent_ids: how.ids, channel: how.channel } : {}),
          ...(how.kind === 'failed' ? { error_code: how.code } : {}),
          ...(how.kind === 'superseded' ? { ambiguous: perhapsSent } : {}),
        })
        .where('id', '=', id)
        .where('state', 'in', ['owed', 'sending'])
        .returning(
          sql<boolean>`exists (select 1 from tenants where tenants.id = sealed_for and data_key is null)`.as(
            'for_nobody',
          ),
        )
        .executeTakeFirst()
      if (!result) return null
      return result.for_nobody ? 'for_nobody' : 'settled'
    },

    postpone: async (id, seconds, code, sentIds, ambiguous = false) => {
      await db
        .updateTable('outbox')
        .set({
          state: 'owed',
          error_code: code,
          sent_ids: sentIds,
          not_before: sql`now() + make_interval(secs => ${seconds})`,
          ...(ambiguous ? { ambiguous: true } : {}),
        })
        .where('id', '=', id)
        // Somebody else may have ended it while this attempt stood still: what was sent is never owed again.
        .where('state', 'in', ['owed', 'sending'])
        .execute()
    },
  }
}

function rowOf(found: Selectable<Tables['outbox']>, effect: Effect): OutboxRow {
  return {
    id: found.id,
    lane: found.lane,
    key: found.effect_key,
    effect,
    sealedFor: found.sealed_for,
    inboxId: found.inbox_id,
    caseId: found.case_id,
    emergency: found.priority <= EMERGENCY,
    attempts: found.attempts,
    ambiguous: found.ambiguous,
    sentIds: found.sent_ids,
    interrupted: found.state === 'sending',
  }
}

/** Nothing is sent any more, but an earlier attempt was cut: it may have been. */
const perhapsSent = sql<boolean>`ambiguous or state = 'sending'`

/** What stands in clear names nobody: who writes to us on Slack may be a tenant (G5). */
function unnamed(text: string, effect: Effect, keys: InstallationKeys): string {
  if (!('slackUser' in effect)) return text
  return text.replaceAll(effect.slackUser, personMac(keys.lookup, effect.slackUser))
}

/** Null: the row cannot be opened any more, and no try will change that. */
async function openEffect(effect: string, key: Uint8Array, subject: string): Promise<Effect | null> {
  try {
    return JSON.parse(await unseal(effect, key, subject)) as Effect
  } catch {
    return null
  }
}
