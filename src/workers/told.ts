import { randomUUID } from 'node:crypto'
import type { OwedEffect } from '../cases/effects.ts'
import type { Reply } from '../cases/outbound.ts'
import { appendEvents, type CaseRecord } from '../storage/cases.ts'
import { keepConversation } from '../storage/conversations.ts'
import type { DatabaseTransaction } from '../storage/database.ts'
import { seal } from '../storage/encryption.ts'
import type { Tenant } from '../storage/tenants.ts'
import type { JobContext } from './context.ts'

/** A word of ours to a tenant about their case that answers nothing they wrote: kept, logged and owed. */
export type Told = {
  record: CaseRecord
  tenant: Tenant
  reply: Reply
  /** Code for the log. */
  what: string
  /** Unique: owed twice, it is sent once. */
  key: string
}

export async function tellOfCase(
  { keys, now }: Pick<JobContext, 'keys' | 'now'>,
  { record, tenant, reply, what, key }: Told,
  trx: DatabaseTransaction,
): Promise<OwedEffect> {
  const at = now()
  await trx
    .insertInto('messages')
    .values({
      id: randomUUID(),
      tenant_id: tenant.id,
      direction: 'bot',
      text: await seal(reply.spans.map((span) => span.text).join(''), tenant.key, tenant.id),
      case_id: record.id,
      created_at: at,
    })
    .execute()
  await keepConversation(trx, tenant.id, { buttons: reply.buttons }, at)
  await appendEvents(trx, record.id, [{ kind: 'tenant_told', what }], {
    actor: { kind: 'lotse' },
    at,
    chainKey: keys.chain,
  })
  return {
    key,
    effect: { kind: 'tenant_message', tenantId: tenant.id, platform: tenant.platform, reply },
    sealedFor: tenant.id,
    inboxId: null,
    caseId: record.id,
    emergency: record.urgency === 'emergency',
  }
}
