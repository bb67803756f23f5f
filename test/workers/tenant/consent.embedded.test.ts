/** Which desk a tenant is asked about, and that no other gets the case. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Desk } from '../../../src/routing/desk.ts'
import { createRouting } from '../../../src/start/routing.ts'
import { createDeskStore } from '../../../src/storage/desks.ts'
import { company, type Company } from '../company.ts'
import { workplace, type Workplace } from '../job-context.ts'

let place: Workplace
let people: Company

/** Two desks for everywhere; at one of them Arabic is spoken, at the other Turkish. */
beforeAll(async () => {
  place = await workplace()
  people = company(place)
  const { organisation } = await place.context.routing()
  const [first, second] = organisation.desks as [Desk, Desk]
  const speaking = (desk: Desk, language: string): Desk => ({
    ...desk,
    name: `Team ${language}`,
    areas: ['*'],
    people: desk.people.slice(0, 1).map((person) => ({ ...person, languages: ['de', language] })),
  })
  const desks = createDeskStore(place.db)
  await desks.replaceAll({
    ...organisation,
    desks: [
      { ...speaking(first, 'tr'), substitute: null },
      { ...speaking(second, 'ar'), substitute: null },
    ],
  })
  place.context.routing = createRouting(desks, () => new Date())
})
afterAll(() => place?.stop())

const cards = () => people.sent.flatMap((what) => (what.kind === 'case_card' ? [what.view] : []))
const asked = () =>
  people.sent.findLast(
    (what) =>
      what.kind === 'tenant_message' &&
      what.reply.buttons.flat().some(({ action }) => action === 'consent_yes'),
  )

test('without a translator: the desk where somebody speaks the tenant’s language is asked about and gets the case', async () => {
  await people.tenantWrites({ kind: 'command', command: 'human' }, { languageHint: 'ar' })
  await people.work()
  const question = asked()
  if (question?.kind !== 'tenant_message') throw new Error('nobody asked for consent')
  expect(question.reply.spans.map(({ text }) => text).join('')).toContain('Team ar')
  const yes = question.reply.buttons.flat().find(({ action }) => action === 'consent_yes')

  // Who consented to one desk is given to no other, whatever language they are thought to speak by then.
  await place.rows(`update tenants set language = 'tr', language_from = 'detected'`)
  await people.tenantWrites(
    { kind: 'press', action: 'consent_yes', id: yes?.id ?? '' },
    { languageHint: 'ar' },
  )
  await people.work()
  expect(cards().at(-1)).toMatchObject({ deskName: 'Team ar', language: 'tr', spokenBy: [] })
})
