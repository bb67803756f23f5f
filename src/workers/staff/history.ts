import type { OwedEffect } from '../../cases/effects.ts'
import type { ThreadLine } from '../../cases/outbound.ts'
import type { CaseRecord } from '../../storage/cases.ts'
import type { DatabaseTransaction } from '../../storage/database.ts'
import { unseal } from '../../storage/encryption.ts'
import { caseLine, PAST } from '../case-effects.ts'
import { attachmentEffects, attachmentLine, openAttachment } from '../kept-attachment.ts'
import { namedEntriesLine } from '../upkeep/named-entries.ts'
import { nameOf } from './names.ts'
import type { JobContext, Routing } from '../context.ts'

/** What was said and answered about a case so far, for the thread of the person who has it now: only what belongs to this case, or is what it is about. */
export async function historyLines(
  context: JobContext,
  routing: Routing,
  record: CaseRecord,
  slackUser: string,
  trx: DatabaseTransaction,
): Promise<OwedEffect[]> {
  const key = await context.tenants.key(record.tenantId, trx)
  if (!key) return []
  const { about } = await trx
    .selectFrom('cases')
    .select('about')
    .where('id', '=', record.id)
    .executeTakeFirstOrThrow()
  const messages = await trx
    .selectFrom('messages')
    .select(['id', 'direction', 'text', 'author', 'attachment'])
    .where((eb) =>
      eb.or([eb('case_id', '=', record.id), ...(about.length > 0 ? [eb('id', 'in', about)] : [])]),
    )
    .where('direction', '<>', 'bot')
    .orderBy('created_at')
    .execute()
  const lines = await Promise.all(
    messages.map(async ({ id, direction, text, author, attachment }) => {
      const words = await unseal(text, key, record.tenantId)
      const kept = await openAttachment(attachment, { id: record.tenantId, key })
      const at = `${PAST}${record.version}-${id}`
      const came = kept
        ? [
            caseLine(record, slackUser, `${at}-came`, attachmentLine(kept)),
            ...attachmentEffects(record, slackUser, at, kept, words),
          ]
        : []
      if (words === '') return came
      const line: ThreadLine =
        direction === 'tenant'
          ? { kind: 'tenant', text: words, messageId: id }
          : direction === 'note'
            ? { kind: 'note', key: 'thread-note', args: { text: words } }
            : {
                kind: 'note',
                key: 'thread-person-wrote',
                args: { name: nameOf(routing, author ?? ''), text: words },
              }
      return [...came, caseLine(record, slackUser, at, line)]
    }),
  )
  return [...lines.flat(), ...(await namedEntriesLine(record, slackUser, trx))]
}
