import { sql } from 'kysely'
import type { Database } from './database.ts'
import { unseal } from './encryption.ts'
import type { Tenant } from './tenants.ts'

/** One message of those that were answered together and are kept as one text. `id`: the platform's. */
export type MessagePart = { id: string | null; text: string }

/** What stands between them. */
export const JOINED_BY = '\n'

/** What is kept of the parts: never a word. Empty for a message that stood alone. */
export function keptParts(parts: readonly MessagePart[]): string {
  const kept = parts.length > 1 ? parts.map(({ id, text }) => ({ id, length: text.length })) : []
  return JSON.stringify(kept)
}

/**
 * What a message said when it was last read, among those it was answered with, and the case it is kept with; null: not
 * kept, or never read.
 */
export async function partsOf(
  db: Database,
  tenant: Pick<Tenant, 'id' | 'key'>,
  platformMessageId: string,
): Promise<{ parts: MessagePart[]; caseId: string | null } | null> {
  const row = await db
    .selectFrom('messages')
    .select(['text', 'parts', 'case_id'])
    .where('tenant_id', '=', tenant.id)
    .where('direction', '=', 'tenant')
    .where(({ eb, or }) =>
      or([
        eb('platform_message_id', '=', platformMessageId),
        sql<boolean>`parts @> ${JSON.stringify([{ id: platformMessageId }])}::jsonb`,
      ]),
    )
    .orderBy('created_at', 'desc')
    .executeTakeFirst()
  if (!row) return null
  const text = await unseal(row.text, tenant.key, tenant.id)
  const caseId = row.case_id
  if (row.parts.length === 0) return { parts: [{ id: platformMessageId, text }], caseId }
  let from = 0
  const parts = row.parts.map(({ id, length }) => {
    const part = { id, text: text.slice(from, from + length) }
    from += length + JOINED_BY.length
    return part
  })
  return { parts, caseId }
}
