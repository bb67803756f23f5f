import type { OwedEffect } from '../cases/effects.ts'
import type { OutboxRow } from '../storage/outbox.ts'

/** A file that could not be passed on is named, so that whoever has the case can ask for it. */
export function afterLostFile({ id, effect, inboxId, sealedFor, caseId }: OutboxRow): OwedEffect[] {
  if (effect.kind !== 'case_file') return []
  const { slackUser, media } = effect
  const line = { kind: 'note' as const, key: 'thread-file-not-loaded', args: { kind: media } }
  return [
    {
      key: `file-lost/${id}`,
      effect: { kind: 'case_line', caseId: effect.caseId, slackUser, line },
      sealedFor,
      inboxId,
      caseId,
      emergency: false,
    },
  ]
}
