import type { OwedEffect } from '../../cases/effects.ts'
import type { ThreadLine } from '../../cases/outbound.ts'
import { staffMember } from '../../routing/staff.ts'
import { loadCase } from '../../storage/cases.ts'
import type { DatabaseTransaction } from '../../storage/database.ts'
import type { OutboxRow } from '../../storage/outbox.ts'
import { languageName, staffLanguageOf } from '../../words.ts'
import { caseLine } from '../case-effects.ts'
import type { JobContext } from '../context.ts'

/**
 * Who wrote in one language what was read in another is told what was read, or that nothing was translated; also when they
 * gave the case back meanwhile.
 */
export async function whatWentOut(
  context: JobContext,
  trx: DatabaseTransaction,
  { id, effect }: OutboxRow,
): Promise<OwedEffect[]> {
  if (effect.kind !== 'tenant_message' || !effect.source) return []
  const translation = effect.says?.translation
  if (!translation || translation.kind === 'needless') return []
  const { caseId, slackUser, channel, threadTs } = effect.source
  const record = await loadCase(trx, caseId)
  if (!record) return []
  const { organisation } = await context.routing()
  const speaks = staffMember(organisation, slackUser)?.person?.languages ?? []
  const words = context.words(staffLanguageOf(context.words, speaks))
  const language = languageName(words, translation.to)
  const line: ThreadLine =
    translation.kind === 'translated'
      ? { kind: 'note', key: 'thread-sent-translated', args: { language, text: translation.text } }
      : { kind: 'note', key: 'thread-sent-untranslated', args: { language, why: translation.why ?? 'other' } }
  return [caseLine(record, slackUser, `went-out-${id}`, line, { channel, threadTs })]
}
