/** Files that wait for a person: with a yes they go with the request, with a no they are forgotten. */

import type { DatabaseTransaction } from '../../storage/database.ts'
import type { JobContext } from '../context.ts'
import { openAttachment } from '../kept-attachment.ts'
import type { Situation } from './situation.ts'

/** What was sent lately and no person has seen goes with the request: photos of a letter come before or after its words. */
const LATELY_MS = 24 * 3_600_000

/** How many files a yes would pass on, one that comes in this turn included. */
export async function filesAlong(context: JobContext, situation: Situation): Promise<number> {
  const { tenant, now, inbound, late } = situation
  const rows = await context.db
    .selectFrom('messages')
    .select('attachment')
    .where('tenant_id', '=', tenant.id)
    .where('attachment', 'is not', null)
    .where('case_id', 'is', null)
    .where('created_at', '>', since(now))
    .execute()
  const kept = await Promise.all(rows.map(({ attachment }) => openAttachment(attachment, tenant)))
  const { content } = inbound
  const comes =
    content.kind === 'attachment' && late === null && content.fileId !== null && content.media !== 'sticker'
      ? 1 + (content.more?.length ?? 0)
      : 0
  return kept.reduce((sum, came) => sum + (came?.file ? 1 + (came.more?.length ?? 0) : 0), comes)
}

export async function addFiles(
  trx: DatabaseTransaction,
  { caseId, tenantId, now }: { caseId: string; tenantId: string; now: Date },
): Promise<void> {
  await trx
    .updateTable('messages')
    .set({ case_id: caseId })
    .where('tenant_id', '=', tenantId)
    .where('attachment', 'is not', null)
    .where('case_id', 'is', null)
    .where('created_at', '>', since(now))
    .execute()
}

export async function forgetFiles(trx: DatabaseTransaction, tenantId: string): Promise<void> {
  await trx
    .updateTable('messages')
    .set({ attachment: null })
    .where('tenant_id', '=', tenantId)
    .where('case_id', 'is', null)
    .execute()
}

function since(now: Date): Date {
  return new Date(now.getTime() - LATELY_MS)
}
