/** What is owed instead of what could not be sent. */

import type { OwedEffect } from '../cases/effects.ts'
import type { DatabaseTransaction } from '../storage/database.ts'
import type { OutboxRow } from '../storage/outbox.ts'
import { tellStaff } from './case-effects.ts'
import type { JobContext } from './context.ts'

export async function afterFailure(
  context: JobContext,
  trx: DatabaseTransaction,
  row: OutboxRow,
): Promise<OwedEffect[]> {
  return [...afterHidden(row), ...afterLostRoot(row), ...(await afterLostFile(context, trx, row))]
}

/** A thread whose root was lost gets another, ahead of the lines that wait for it. */
function afterLostRoot({ id, key, effect, caseId }: OutboxRow): OwedEffect[] {
  if (effect.kind !== 'thread_root' || key.startsWith(ROOT_AGAIN)) return []
  return [{ key: `${ROOT_AGAIN}${id}`, effect, sealedFor: null, inboxId: null, caseId, emergency: true }]
}

const ROOT_AGAIN = 'thread-again/'

/** Who cannot be shown something in a channel, for they are not in it, reads it in their direct message. */
function afterHidden({ id, effect, inboxId }: OutboxRow): OwedEffect[] {
  if (effect.kind !== 'ephemeral') return []
  return [{ ...tellStaff(effect.slackUser, `instead-${id}`, effect.line), inboxId }]
}

/** A file that could not be passed on is named to whoever has the case, and to the tenant, who was told that it would be. */
async function afterLostFile(
  context: JobContext,
  trx: DatabaseTransaction,
  { id, effect, inboxId, sealedFor, caseId }: OutboxRow,
): Promise<OwedEffect[]> {
  if (effect.kind !== 'case_file') return []
  const { slackUser, media } = effect
  const about = { sealedFor, inboxId, caseId, emergency: false }
  const line = { kind: 'note' as const, key: 'thread-file-not-loaded', args: { kind: media } }
  const named: OwedEffect = {
    ...about,
    key: `file-lost/${id}`,
    effect: { kind: 'case_line', caseId: effect.caseId, slackUser, line },
  }
  const tenant = sealedFor === null ? null : await context.tenants.load(sealedFor, trx)
  if (!tenant) return [named]
  const { platform } = tenant
  const text = context.words(tenant.language ?? 'de')('attachment-lost')
  const reply = { spans: [{ text }], buttons: [] }
  return [
    named,
    {
      ...about,
      key: `file-lost-told/${id}`,
      effect: { kind: 'tenant_message', tenantId: tenant.id, platform, reply },
    },
  ]
}
