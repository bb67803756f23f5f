import type { OwedEffect } from '../cases/effects.ts'
import type { InboxRow } from '../storage/inbox.ts'
import { tellStaff } from './case-effects.ts'
import type { JobContext } from './context.ts'

/**
 * What is owed when a message could not be handled at all: nobody is left in silence. A tenant reads how to go on; a
 * person of ours sees that nothing was delivered.
 */
export async function apology(context: JobContext, row: InboxRow): Promise<OwedEffect[]> {
  const about = { inboxId: row.id, caseId: null, emergency: false }
  if (row.tenantId !== null) {
    const tenant = await context.tenants.load(row.tenantId)
    if (!tenant) return []
    const words = context.words(tenant.language ?? 'de')
    const { id, platform } = tenant
    const reply = { spans: [{ text: words('tenant-not-handled', { chat: platform }) }], buttons: [] }
    const effect = { kind: 'tenant_message' as const, tenantId: id, platform, reply }
    return [{ ...about, key: `not-handled/${row.id}`, effect, sealedFor: id }]
  }
  if (row.inbound?.from !== 'staff') return []
  const { content, slackUser } = row.inbound
  const line = { kind: 'note' as const, key: 'modal-failed', args: {} }
  const told = { ...tellStaff(slackUser, `not-handled-${row.id}`, line), inboxId: row.id }
  if (content.kind !== 'thread_message') return [told]
  const { channel, threadTs, ts } = content
  const why = { kind: 'note' as const, key: 'thread-not-delivered', args: { code: 'not_handled' } }
  return [
    {
      ...about,
      key: `reaction/${row.id}`,
      effect: { kind: 'reaction', channel, ts, name: 'warning' },
      sealedFor: null,
    },
    {
      ...about,
      key: `explain/${row.id}/not-handled`,
      effect: { kind: 'thread_line', channel, threadTs, slackUser, line: why },
      sealedFor: null,
    },
  ]
}
