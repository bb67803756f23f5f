/** What a tenant said while somebody had their case, and what was still owed when it was closed. */

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { loadCase } from '../../src/storage/cases.ts'
import { company, type Company } from './company.ts'
import { workplace, type Workplace } from './job-context.ts'

let place: Workplace
let people: Company
let userId: string
let caseId: string
let claimer: string
let tenants = 0

beforeAll(async () => {
  place = await workplace()
  people = company(place)
})
afterAll(() => place?.stop())
beforeEach(async () => {
  userId = String(7000 + (tenants += 1))
  await people.tenantWrites('Ich will mich umbringen', { userId })
  await people.work()
  const [row] = await place.rows('select id, desk_id from cases order by opened_at desc limit 1')
  caseId = String(row?.['id'])
  const { organisation } = await place.context.routing()
  claimer = organisation.desks.find(({ id }) => id === row?.['desk_id'])?.people[0]?.slackUser ?? ''
  await people.staffDoes(claimer, { kind: 'action', action: 'case_claim', caseId, channel: 'C0' })
  await people.work()
  people.sent.length = 0
})

const WORDS = 'Danke, ich habe den Brief gefunden'
const isRelayed = () =>
  JSON.stringify(people.sent.filter(({ kind }) => kind === 'thread_line')).includes(WORDS)
const stateOfCase = async () => (await loadCase(place.db, caseId))?.current.kind

test('Q9: a message still owed to the thread when its person closes the case reaches them', async () => {
  await people.tenantWrites(WORDS, { userId })
  await people.handle()
  await people.staffDoes(claimer, {
    kind: 'submission',
    action: 'case_close',
    caseId,
    values: { outcome: 'resolved' },
  })
  await people.handle()
  expect(await stateOfCase()).toBe('closed')
  await people.work()
  expect(isRelayed()).toBe(true)
})

test('Q9, G3: one that was cut while it was sent, of a case given back meanwhile, is not sent again and recorded', async () => {
  await people.tenantWrites(WORDS, { userId })
  await people.handle()
  await place.rows(
    `update outbox set state = 'sending', attempts = 1 where state = 'owed' and kind = 'case_line'`,
  )
  await people.staffDoes(claimer, { kind: 'action', action: 'case_release', caseId, channel: 'C0' })
  await people.handle()
  expect(await stateOfCase()).toBe('offered')
  await people.work()
  expect(isRelayed()).toBe(false)
  expect(
    await place.rows(
      `select distinct state, ambiguous from outbox where kind = 'case_line' and attempts = 1`,
    ),
  ).toContainEqual({ state: 'superseded', ambiguous: true })
})
