import { partnerOf } from '../../cases/case.ts'
import { isAtDesk } from '../../routing/desk-of-case.ts'
import { loadCase } from '../../storage/cases.ts'
import { originalOf } from '../../storage/translations.ts'
import type { JobContext } from '../context.ts'

/** A message as its tenant wrote it, for the person who has the case or had it last; null for everybody else (G3, S10). */
export async function originalFor(
  { db, tenants, routing }: JobContext,
  slackUser: string,
  messageId: string,
): Promise<string | null> {
  const original = await originalOf(db, (tenantId) => tenants.key(tenantId), messageId, 'tenant')
  const record = original?.caseId ? await loadCase(db, original.caseId) : null
  const { organisation } = await routing()
  if (!record || partnerOf(record.current) !== slackUser) return null
  return isAtDesk(organisation, record.deskId, slackUser) ? (original?.text ?? null) : null
}
