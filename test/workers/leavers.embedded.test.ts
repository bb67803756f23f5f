/** People who leave a desk, and the cases they had (S10, G3). */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadCase } from '../../src/storage/cases.ts'
import type { JobContext } from '../../src/workers/context.ts'
import { freeCasesOfLeavers } from '../../src/workers/leavers.ts'
import { company, type Company } from './company.ts'
import { workplace, type Workplace } from './job-context.ts'

let place: Workplace
let people: Company

beforeAll(async () => {
  place = await workplace()
  people = company(place)
})
afterAll(() => place?.stop())

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
  const { sent, work } = people
  await people.tenantWrites('Ich will mich umbringen')
  await work()
  const [row] = await place.rows('select id, desk_id from cases')
  const [caseId, deskId] = [String(row?.['id']), String(row?.['desk_id'])]
  const { organisation } = await place.context.routing()
  const claimer = organisation.desks.find(({ id }) => id === deskId)?.people[0]?.slackUser ?? ''
  await people.staffDoes(claimer, { kind: 'action', action: 'case_claim', caseId, channel: 'C0' })
  await work()
  const record = await loadCase(place.db, caseId)
  expect(record?.current).toMatchObject({ kind: 'claimed', claimedBy: claimer })

  const moved = await without(claimer, deskId)
  const { channel = '', ts = '' } = record?.thread ?? {}
  const message = { kind: 'thread_message' as const, channel, threadTs: ts, files: 0, broadcast: false }
  sent.length = 0
  await people.staffDoes(claimer, { ...message, ts: '9.1', text: 'Ich bin noch da' })
  await work(moved)
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
