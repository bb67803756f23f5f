import type { StaffContent } from '../../src/cases/inbound.ts'
import type { Send, Sendable } from '../../src/cases/outbound.ts'
import { owedLanes } from '../../src/storage/owed.ts'
import type { JobContext } from '../../src/workers/context.ts'
import { deliverLane, type Delivery } from '../../src/workers/deliver.ts'
import { handleLane } from '../../src/workers/handle-message.ts'
import { fromTenant } from '../support/core-stores.ts'
import type { Workplace } from './job-context.ts'

export type Company = {
  /** What went out, in order; it all arrives. */
  sent: Sendable[]
  /** Handles and sends whatever is owed. */
  work(context?: JobContext): Promise<void>
  /** Handles what came in; what follows stays owed. */
  handle(): Promise<void>
  tenantWrites(...message: Parameters<typeof fromTenant>): Promise<void>
  staffDoes(slackUser: string, content: StaffContent): Promise<void>
}

/** Tenants and staff at a workplace, on platforms that take everything. */
export function company(place: Workplace): Company {
  const sent: Sendable[] = []
  let events = 0
  const send: Send = async (what) => {
    sent.push(what)
    return { kind: 'sent', ids: [`1.${sent.length}`], channel: what.kind === 'thread_root' ? 'D0' : 'C0' }
  }
  const delivery: Delivery = {
    senders: { telegram: send, slack: send },
    pacing: { admit: async () => 0 },
    page: null,
    mail: null,
  }
  const owed = async (isSend: boolean) =>
    (await owedLanes(place.db)).filter(({ lane }) => lane.startsWith('send/') === isSend)
  const handle = async (context = place.context): Promise<void> => {
    for (const { lane } of await owed(false)) await handleLane(context, lane)
  }
  return {
    sent,
    handle,
    work: async (context = place.context) => {
      for (;;) {
        await handle(context)
        const lanes = await owed(true)
        if (lanes.length === 0) return
        for (const { lane } of lanes) await deliverLane(context, delivery, lane)
      }
    },
    tenantWrites: async (...message) => {
      await place.inbox.accept(fromTenant(...message))
    },
    staffDoes: async (slackUser, content) => {
      events += 1
      await place.inbox.accept({
        from: 'staff',
        platform: 'slack',
        botId: 'T0LOTSE',
        platformId: `Ev${events}`,
        slackUser,
        content,
      })
    },
  }
}
