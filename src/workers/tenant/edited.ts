import { unseal } from '../../storage/encryption.ts'
import type { JobContext } from '../context.ts'
import { answerQuestion } from './question.ts'
import { join, say, type Reaction, type Situation } from './situation.ts'

/**
 * A message changed after it was answered is answered again, and the answer says so. Platforms also report changes that
 * leave the words alone (a link's preview): they say nothing new.
 */
export async function answerEdited(
  context: JobContext,
  situation: Situation,
  text: string,
): Promise<Reaction> {
  const before = await textBefore(context, situation)
  if (before === text) return { reply: null }
  const answered = await answerQuestion(context, situation, text)
  if (before === null || !answered.reply) return answered
  return { ...answered, reply: join(say(situation.words('tenant-edited')), answered.reply) }
}

/** What the message said when it was last read; null: it is not kept, or was never read. */
async function textBefore({ db }: JobContext, { tenant, inbound }: Situation): Promise<string | null> {
  if (inbound.messageId === null) return null
  const row = await db
    .selectFrom('messages')
    .select('text')
    .where('tenant_id', '=', tenant.id)
    .where('direction', '=', 'tenant')
    .where('platform_message_id', '=', inbound.messageId)
    .orderBy('created_at', 'desc')
    .executeTakeFirst()
  return row ? unseal(row.text, tenant.key, tenant.id) : null
}
