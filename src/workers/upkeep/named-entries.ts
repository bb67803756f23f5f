import type { OwedEffect } from '../../cases/effects.ts'
import { isFindable } from '../../knowledge/search/passage.ts'
import type { CaseRecord } from '../../storage/cases.ts'
import type { DatabaseTransaction } from '../../storage/database.ts'
import { caseLine } from '../case-effects.ts'
import type { ConversationState } from '../tenant/conversation.ts'

/**
 * The entries the bot named last to the tenant of a case, for whoever has it: what the tenant says of them, staff make
 * known with one click. None where none was named, or where all are gone.
 */
export async function namedEntriesLine(
  record: CaseRecord,
  slackUser: string,
  trx: DatabaseTransaction,
): Promise<OwedEffect[]> {
  const conversation = await trx
    .selectFrom('conversations')
    .select('state')
    .where('tenant_id', '=', record.tenantId)
    .executeTakeFirst()
  const state: ConversationState = conversation?.state ?? {}
  const ids = state.named ?? []
  if (ids.length === 0) return []
  const rows = await trx.selectFrom('services').select(['id', 'service']).where('id', 'in', ids).execute()
  const entries = ids.flatMap((id) => {
    const service = rows.find((row) => row.id === id)?.service
    return service && isFindable(service) ? [{ id, name: service.name }] : []
  })
  if (entries.length === 0) return []
  return [caseLine(record, slackUser, `named-${record.version}`, { kind: 'named_entries', entries })]
}
