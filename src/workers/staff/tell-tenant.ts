import { randomUUID } from 'node:crypto'
import type { Outcome } from '../../cases/case-event.ts'
import type { OwedEffect } from '../../cases/effects.ts'
import type { Reply } from '../../cases/outbound.ts'
import type { Desk } from '../../routing/desk.ts'
import { appendEvents, type CaseRecord } from '../../storage/cases.ts'
import type { DatabaseTransaction } from '../../storage/database.ts'
import { keepConversation } from '../../storage/conversations.ts'
import { seal } from '../../storage/encryption.ts'
import type { Words } from '../../words.ts'
import type { JobContext } from '../context.ts'
import type { StaffSituation } from './turn.ts'

type Told =
  | { kind: 'claimed'; name: string }
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
  const words = context.words(tenant.language ?? record.language)
  const reply = replyFor(words, record, desk, what)
  await trx
    .insertInto('messages')
    .values({
      id: randomUUID(),
      tenant_id: tenant.id,
      direction: 'bot',
      text: await seal(reply.spans.map((span) => span.text).join(''), tenant.key, tenant.id),
      case_id: record.id,
      created_at: now,
    })
    .execute()
  await keepConversation(trx, tenant.id, { buttons: reply.buttons }, now)
  await appendEvents(trx, record.id, [{ kind: 'tenant_told', what: what.kind }], {
    actor: { kind: 'lotse' },
    at: now,
    chainKey: context.keys.chain,
  })
  return [
    {
      key: `told/${record.id}/${record.version}`,
      effect: { kind: 'tenant_message', tenantId: tenant.id, platform: tenant.platform, reply },
      sealedFor: tenant.id,
      inboxId: null,
      caseId: record.id,
      emergency: record.urgency === 'emergency',
    },
  ]
}

function replyFor(words: Words, record: CaseRecord, desk: Desk, what: Told): Reply {
  const { reference } = record
  switch (what.kind) {
    case 'claimed':
      return plain(words('tenant-claimed', { name: what.name, reference }))
    case 'released':
      return plain(words('tenant-released', { desk: desk.name, reference }))
    case 'reopened':
      return plain(words('tenant-reopened', { reference }))
    case 'closed':
      return {
        ...plain(words('tenant-closed', { reference, outcome: what.outcome })),
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
