/** What is remembered between two messages of a tenant: the state of their conversation, and what stands below our last message. */

import { sql } from 'kysely'
import type { Button } from '../cases/outbound.ts'
import type { Database, DatabaseTransaction } from './database.ts'

/** What stands below our last message to a tenant, and since when. */
export type Offered = { buttons: Button[]; at: Date }

export type Conversation = {
  /** Codes and ids only; its form belongs to `workers/tenant`. */
  state: Record<string, unknown>
  offered: Offered | null
}

export async function readConversation(
  db: Database | DatabaseTransaction,
  tenantId: string,
): Promise<Conversation> {
  const row = await db
    .selectFrom('conversations')
    .select(['state', 'offered', 'offered_at'])
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst()
  return { state: row?.state ?? {}, offered: offeredIn(row) }
}

/** The same with what decides whether a message answers something open. `claimed`: a person has the case. */
export async function readOpenQuestions(
  db: Database,
  tenantId: string,
): Promise<Conversation & { language: string | null; claimed: boolean }> {
  const row = await db
    .selectFrom('conversations')
    .innerJoin('tenants', 'tenants.id', 'conversations.tenant_id')
    .select(['state', 'offered', 'offered_at', 'tenants.language'])
    .select(
      sql<boolean>`exists (select 1 from cases where cases.tenant_id = conversations.tenant_id
        and cases.state in ('claimed', 'waiting', 'answered'))`.as('claimed'),
    )
    .where('conversations.tenant_id', '=', tenantId)
    .executeTakeFirst()
  return {
    state: row?.state ?? {},
    offered: offeredIn(row),
    language: row?.language ?? null,
    claimed: row?.claimed ?? false,
  }
}

/**
 * Writes what changed. `buttons`: those below our last message; with none a typed number means nothing any more.
 * @param at when the conversation changed
 */
export async function keepConversation(
  trx: DatabaseTransaction,
  tenantId: string,
  changed: { state?: string; buttons?: readonly Button[][] },
  at: Date,
): Promise<void> {
  const { state, buttons } = changed
  const all = buttons?.flat() ?? []
  await trx
    .updateTable('conversations')
    .set({
      ...(state === undefined ? {} : { state }),
      ...(buttons === undefined
        ? {}
        : // By the database's clock, as the arrival of messages is.
          { offered: all.length === 0 ? null : JSON.stringify(all), offered_at: sql<Date>`now()` }),
      updated_at: at,
    })
    .where('tenant_id', '=', tenantId)
    .execute()
}

function offeredIn(row: { offered: Button[] | null; offered_at: Date | null } | undefined): Offered | null {
  return row?.offered && row.offered_at ? { buttons: row.offered, at: row.offered_at } : null
}
