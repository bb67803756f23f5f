import type { CaseRecord } from '../../storage/cases.ts'
import type { DatabaseTransaction } from '../../storage/database.ts'
import { seal } from '../../storage/encryption.ts'
import type { JobContext } from '../context.ts'
import type { StaffSituation } from './turn.ts'

/** The words of a note, sealed; nothing when the tenant was erased meanwhile. */
export async function keepNote(
  context: JobContext,
  { inbound, now }: StaffSituation,
  { id: caseId, tenantId }: CaseRecord,
  note: { id: string; text: string },
  trx: DatabaseTransaction,
): Promise<void> {
  const key = await context.tenants.key(tenantId, trx)
  if (!key) return
  await trx
    .insertInto('messages')
    .values({
      id: note.id,
      tenant_id: tenantId,
      direction: 'note',
      text: await seal(note.text, key, tenantId),
      case_id: caseId,
      author: inbound.slackUser,
      created_at: now,
    })
    .execute()
}
