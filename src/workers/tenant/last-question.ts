import { unseal } from '../../storage/encryption.ts'
import type { JobContext } from '../context.ts'
import type { Situation } from './situation.ts'

/** What the tenant wrote in a message of theirs; null when it is not kept any more. */
export async function questionText(
  context: JobContext,
  { tenant }: Situation,
  messageId: string,
): Promise<string | null> {
  const row = await context.db
    .selectFrom('messages')
    .select('text')
    .where('id', '=', messageId)
    .where('tenant_id', '=', tenant.id)
    .executeTakeFirst()
  return row ? unseal(row.text, tenant.key, tenant.id) : null
}
