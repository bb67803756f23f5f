import { unseal } from '../../storage/encryption.ts'
import type { JobContext } from '../context.ts'
import type { ConversationState } from './conversation.ts'
import type { Situation } from './situation.ts'

type Answer = NonNullable<ConversationState['answer']>

/** What the tenant asked when it was answered; null when it is not kept any more. */
export function questionText(
  context: JobContext,
  situation: Situation,
  { question }: Pick<Answer, 'question'>,
): Promise<string | null> {
  return messageText(context, situation, question)
}

/** What the tenant wrote in a message of theirs; null when it is not kept any more. */
export async function messageText(
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

/** Later than this a short question no longer means the last one. */
const RECENT_MS = 6 * 3_600_000

/** The last answer, when it was given lately. */
export function recentAnswer({ conversation: { answer }, now }: Situation): Answer | null {
  const age = now.getTime() - Date.parse(answer?.answeredAt ?? '')
  return answer && age <= RECENT_MS ? answer : null
}
