/** People who leave a desk, and the cases they had (S10, G3). */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StaffContent } from '../../src/cases/inbound.ts'
import type { Send, Sendable } from '../../src/cases/outbound.ts'
import { loadCase } from '../../src/storage/cases.ts'
import { owedLanes } from '../../src/storage/owed.ts'
import type { JobContext } from '../../src/workers/context.ts'
import { deliverLane, type Delivery } from '../../src/workers/deliver.ts'
import { handleLane } from '../../src/workers/handle-message.ts'
import { freeCasesOfLeavers } from '../../src/workers/leavers.ts'
import { fromTenant } from '../support/core-stores.ts'
import { workplace, type Workplace } from './job-context.ts'

let place: Workplace
const sent: Sendable[] = []
let events = 0

beforeAll(async () => {
  place = await workplace()
})
afterAll(() => place?.stop())

const send: Send = async (what) => {
  sent.push(what)
  return { kind: 'sent', ids: [`1.${sent.length}`], channel: what.kind === 'thread_root' ? 'D0' : 'C0' }
}
const delivery: Delivery = {
  senders: { telegram: send, slack: send },
  pacing: { admit: async () => 0 },
  page: null,
}

/** Handles and sends whatever is owed. */
async function work(context: JobContext): Promise<void> {
  for (;;) {
    const lanes = await owedLanes(place.db)
    if (lanes.length === 0) return
    for (const { lane } of lanes) {
      await (lane.startsWith('send/') ? deliverLane(context, delivery, lane) : handleLane(context, lane))
    }
  }
}

async function does(slackUser: string, content: StaffContent, context = place.context): Promise<void> {
  events += 1
  await place.inbox.accept({
    from: 'staff',
    platform: 'slack',
    botId: 'T0LOTSE',
    platformId: `Ev${events}`,
    slackUser,
    content,
  })
  await work(context)
}

/** The same product after an import of desks in which the person is with another desk. */
async function without(slackUser: string, deskId: string): Promise<JobContext> {
  const { organisation, hours } = await place.context.routing()
  const desks = organisation.desks.map((desk) =>
    desk.id === deskId
      ? {
          ...desk,
          people: desk.people.filter((person) => person.slackUser !== slackUser),
          onCall: desk.onCall.filter((person) => person !== slackUser),
        }
      : desk,
  )
  return { ...place.context, routing: async () => ({ organisation: { ...organisation, desks }, hours }) }
}

test('who moves to another desk can no longer write to the tenants of the old one, and its cases go back', async () => {
  await place.inbox.accept(fromTenant('Ich will mich umbringen'))
  await work(place.context)
  const [row] = await place.rows('select id, desk_id from cases')
  const [caseId, deskId] = [String(row?.['id']), String(row?.['desk_id'])]
  const { organisation } = await place.context.routing()
  const claimer = organisation.desks.find(({ id }) => id === deskId)?.people[0]?.slackUser ?? ''
  await does(claimer, { kind: 'action', action: 'case_claim', caseId, channel: 'C0' })
  const record = await loadCase(place.db, caseId)
  expect(record?.current).toMatchObject({ kind: 'claimed', claimedBy: claimer })

  const moved = await without(claimer, deskId)
  const { channel = '', ts = '' } = record?.thread ?? {}
  const message = { kind: 'thread_message' as const, channel, threadTs: ts, files: 0, broadcast: false }
  sent.length = 0
  await does(claimer, { ...message, ts: '9.1', text: 'Ich bin noch da' }, moved)
  expect(sent.map((what) => what.kind).toSorted()).toEqual(['reaction', 'thread_line'])
  expect(sent).toContainEqual(
    expect.objectContaining({ line: { kind: 'note', key: 'thread-not-your-desk', args: {} } }),
  )

  await freeCasesOfLeavers(moved)
  expect((await loadCase(place.db, caseId))?.current.kind).toBe('offered')
  await freeCasesOfLeavers(moved)
  await work(moved)
  expect(sent.map((what) => what.kind)).toContain('case_card')
})
