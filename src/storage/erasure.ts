import { sql } from 'kysely'
import type { DatabaseTransaction } from './database.ts'
import { eraseModelUse } from './model-use.ts'

/** A bot may delete its messages in a private chat for 48 hours (Bot API, deleteMessage). */
const DELETABLE_MS = 48 * 3_600_000

/** Our own messages about a tenant that the platforms still let us delete. */
export type SentMessages = {
  /** In the tenant's own chat; on Slack however old they are. */
  toTenant: string[]
  /** What was relayed to people of ours, by their direct message in Slack; of files it may not be known, and is empty. */
  relayed: { channel: string; ids: string[] }[]
}

export async function sentMessages(
  trx: DatabaseTransaction,
  tenantId: string,
  now: Date,
): Promise<SentMessages> {
  const rows = await trx
    .selectFrom('outbox')
    .innerJoin('tenants', 'tenants.id', 'outbox.sealed_for')
    .select(['outbox.kind', 'outbox.channel', 'outbox.sent_ids', 'outbox.settled_at', 'tenants.platform'])
    .where('outbox.sealed_for', '=', tenantId)
    .where(sql<boolean>`cardinality(outbox.sent_ids) > 0`)
    .orderBy('outbox.position')
    .execute()
  const deletable = (row: (typeof rows)[number]): boolean =>
    row.platform === 'slack' || (row.settled_at ?? now).getTime() > now.getTime() - DELETABLE_MS
  const relayed = new Map<string, string[]>()
  for (const { kind, channel, sent_ids: ids } of rows) {
    // A file is known by its id alone, and may be shared though nobody heard so.
    const place = kind === 'case_file' ? (channel ?? '') : kind === 'case_line' ? channel : null
    if (place !== null) relayed.set(place, [...(relayed.get(place) ?? []), ...ids])
  }
  return {
    toTenant: rows
      .filter((row) => row.kind === 'tenant_message' && deletable(row))
      .flatMap((row) => row.sent_ids),
    relayed: [...relayed].map(([channel, ids]) => ({ channel, ids })),
  }
}

/**
 * Erases a tenant: the data key and contact are destroyed, texts are removed, and what was still owed to them is
 * dropped. The row stays as a nameless stub for the cases that point at it; whoever writes again is somebody new.
 */
export async function eraseTenant(trx: DatabaseTransaction, tenantId: string, now: Date): Promise<void> {
  await trx.deleteFrom('messages').where('tenant_id', '=', tenantId).execute()
  await eraseModelUse(trx, tenantId)
  await trx
    .updateTable('inbox')
    .set({ payload: null, handled_at: now })
    .where('tenant_id', '=', tenantId)
    .where('handled_at', 'is', null)
    .execute()
  await trx.updateTable('outbox').set({ effect: null }).where('sealed_for', '=', tenantId).execute()
  await trx
    .updateTable('outbox')
    .set({ state: 'superseded', settled_at: now })
    .where('sealed_for', '=', tenantId)
    .where('state', '=', 'owed')
    .execute()
  await trx
    .updateTable('conversations')
    .set({ state: '{}', counted: null, offered: null })
    .where('tenant_id', '=', tenantId)
    .execute()
  await trx
    .updateTable('tenants')
    .set({
      contact: null,
      data_key: null,
      contact_mac: `erased/${tenantId}`,
      language: null,
      language_from: null,
      area: null,
      voice_allowed: null,
      voice_notice: null,
      erased_at: now,
    })
    .where('id', '=', tenantId)
    .execute()
  await trx
    .insertInto('erasures')
    .values({ tenant_id: tenantId, erased_at: now })
    .onConflict((conflict) => conflict.column('tenant_id').doNothing())
    .execute()
}
