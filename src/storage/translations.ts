/** Translations beside the messages they are of: sealed with the same key, erased with them (G4, G5). */

import type { Database, DatabaseTransaction } from './database.ts'
import { seal, unseal } from './encryption.ts'
import type { Tenant } from './tenants.ts'

/** A message as the other side reads it; languages are ISO 639-1. */
export type KeptTranslation = { from: string; to: string; text: string }

type Owner = Pick<Tenant, 'id' | 'key'>

export async function keepTranslation(
  trx: DatabaseTransaction,
  owner: Owner,
  messageId: string,
  kept: KeptTranslation,
): Promise<void> {
  await trx
    .updateTable('messages')
    .set({ translation: await seal(JSON.stringify(kept), owner.key, owner.id) })
    .where('id', '=', messageId)
    .where('tenant_id', '=', owner.id)
    .execute()
}

/** Null: there is none. */
export async function translationOf(
  db: Database,
  owner: Owner,
  messageId: string,
): Promise<KeptTranslation | null> {
  const row = await db
    .selectFrom('messages')
    .select('translation')
    .where('id', '=', messageId)
    .where('tenant_id', '=', owner.id)
    .executeTakeFirst()
  return row ? openTranslation(row.translation, owner) : null
}

/** Out of the column of a message. */
export async function openTranslation(
  translation: string | null,
  owner: Owner,
): Promise<KeptTranslation | null> {
  return translation === null
    ? null
    : (JSON.parse(await unseal(translation, owner.key, owner.id)) as KeptTranslation)
}

/** A message as it was written. */
export type Original = { tenantId: string; caseId: string | null; author: string | null; text: string }

const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

/**
 * The message under an id that somebody sent us, which proves nothing: whose it is is for the caller to look at (S10, T7).
 * @param by who wrote it
 * @returns null: there is none, or it was erased
 */
export async function originalOf(
  db: Database,
  keyOf: (tenantId: string) => Promise<Uint8Array | null>,
  messageId: string,
  by: 'tenant' | 'person',
): Promise<Original | null> {
  if (!ID.test(messageId)) return null
  const row = await db
    .selectFrom('messages')
    .select(['tenant_id', 'case_id', 'author', 'text'])
    .where('id', '=', messageId)
    .where('direction', '=', by)
    .executeTakeFirst()
  const key = row && (await keyOf(row.tenant_id))
  if (!row || !key) return null
  const text = await unseal(row.text, key, row.tenant_id)
  return { tenantId: row.tenant_id, caseId: row.case_id, author: row.author, text }
}
