import { randomUUID } from 'node:crypto'
import type { DatabaseTransaction } from '../../storage/database.ts'
import { seal } from '../../storage/encryption.ts'
import { keptParts, type MessagePart } from '../../storage/message-parts.ts'
import { sealAttachment, type KeptAttachment } from '../kept-attachment.ts'
import type { Situation } from './situation.ts'

/** What was said on both sides in this turn; `attachment`: what came with the tenant's words, or instead of them. */
export async function keepMessages(
  trx: DatabaseTransaction,
  { tenant, row, now, inbound, messageId }: Situation,
  caseId: string | null,
  said: {
    tenant: string | null
    attachment: KeptAttachment | null
    parts: readonly MessagePart[]
    bot: string | null
  },
): Promise<void> {
  const attachment = said.attachment && (await sealAttachment(said.attachment, tenant))
  const kept = async (id: string, direction: 'tenant' | 'bot', text: string) => ({
    id,
    tenant_id: tenant.id,
    direction,
    text: await seal(text, tenant.key, tenant.id),
    attachment: direction === 'tenant' ? attachment : null,
    inbox_id: row.id,
    platform_message_id: direction === 'tenant' ? inbound.messageId : null,
    parts: keptParts(direction === 'tenant' ? said.parts : []),
    case_id: caseId,
    // An answer comes after what it answers, in whatever shows the conversation.
    created_at: direction === 'tenant' ? now : new Date(now.getTime() + 1),
  })
  const rows = [
    ...(said.tenant === null ? [] : [await kept(messageId, 'tenant', said.tenant)]),
    ...(said.bot === null ? [] : [await kept(randomUUID(), 'bot', said.bot)]),
  ]
  if (rows.length === 0) return
  await trx.insertInto('messages').values(rows).execute()
}
