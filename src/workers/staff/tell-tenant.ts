import type { Outcome } from '../../cases/case-event.ts'
import type { OwedEffect } from '../../cases/effects.ts'
import type { Reply } from '../../cases/outbound.ts'
import type { Desk } from '../../routing/desk.ts'
import type { CaseRecord } from '../../storage/cases.ts'
import type { DatabaseTransaction } from '../../storage/database.ts'
import type { Words } from '../../words.ts'
import type { JobContext } from '../context.ts'
import { tellOfCase } from '../told.ts'
import type { StaffSituation } from './turn.ts'

type Told =
  | { kind: 'claimed' | 'false_alarm'; name: string }
  | { kind: 'released' }
  | { kind: 'closed'; outcome: Outcome }
  | { kind: 'reopened' }

/** The tenant hears of every step of their request. */
export async function tenantTold(
  context: JobContext,
  { now }: StaffSituation,
  record: CaseRecord,
  desk: Desk,
  what: Told,
  trx: DatabaseTransaction,
): Promise<OwedEffect[]> {
  const tenant = await context.tenants.load(record.tenantId, trx)
  if (!tenant) return []
  const reply = replyFor(context.words(tenant.language ?? record.language), record, desk, what)
  const key = `told/${record.id}/${record.version}`
  return [
    await tellOfCase(
      { keys: context.keys, now: () => now },
      { record, tenant, reply, what: what.kind, key },
      trx,
    ),
  ]
}

function replyFor(words: Words, record: CaseRecord, desk: Desk, what: Told): Reply {
  const { reference, urgency } = record
  // Nobody has it any more: whoever is still in danger reads where help is.
  const inDanger = (text: string): Reply =>
    plain(urgency === 'emergency' ? `${text}\n${words('voice-danger')}` : text)
  switch (what.kind) {
    case 'claimed':
      return urgency === 'emergency'
        ? plain(words('crisis-claimed', { name: what.name }))
        : plain(words('tenant-claimed', { name: what.name, reference }))
    case 'false_alarm':
      return plain(words('crisis-false-alarm', { name: what.name }))
    case 'released':
      return inDanger(words('tenant-released', { desk: desk.name, reference }))
    case 'reopened':
      return plain(words('tenant-reopened', { reference }))
    case 'closed':
      return {
        ...inDanger(words('tenant-closed', { reference, outcome: what.outcome })),
        buttons: [
          [1, 2, 3, 4, 5].map((score) => ({
            action: 'rate' as const,
            id: `${record.id}.${score}`,
            label: words('tenant-rate-button', { score }),
          })),
        ],
      }
  }
}

function plain(text: string): Reply {
  return { spans: [{ text }], buttons: [] }
}
