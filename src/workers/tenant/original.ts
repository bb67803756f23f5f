import { originalOf } from '../../storage/translations.ts'
import type { JobContext } from '../context.ts'
import { nameOf } from '../staff/names.ts'
import { say, type Reaction, type Situation } from './situation.ts'
import { stale } from './stale.ts'

/** What a person of ours wrote to this tenant, before it was translated. */
export async function showOriginal(
  { db }: JobContext,
  situation: Situation,
  messageId: string,
): Promise<Reaction> {
  const { tenant, words, routing } = situation
  const original = await originalOf(
    db,
    async (id) => (id === tenant.id ? tenant.key : null),
    messageId,
    'person',
  )
  if (original?.tenantId !== tenant.id) return stale(situation)
  const name = nameOf(routing, original.author ?? '')
  // Not kept as a message: it is there already.
  return { reply: say(words('tenant-original', { name, text: original.text })), unkept: true }
}
