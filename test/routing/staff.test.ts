import { expect, test } from 'vitest'
import { rolesAt, staffMember } from '../../src/routing/staff.ts'
import type { Organisation } from '../../src/routing/desk.ts'
import { aDesk } from './a-desk.ts'

const hafen = aDesk({ id: 'hafen', onCall: ['U0ANNA', 'U0NIGHT'] })
const nord = aDesk({ id: 'nord', lead: 'U0ANNA', people: [] })
const organisation: Organisation = {
  organization: 'Musterstadt',
  federalState: 'SN',
  addressForm: 'sie',
  desks: [hafen, nord],
}

test('a person has a role at each desk that names them', () => {
  expect(staffMember(organisation, 'U0ANNA')).toEqual({
    slackUser: 'U0ANNA',
    person: hafen.people[0],
    desks: [
      { desk: hafen, roles: ['person', 'on_call'] },
      { desk: nord, roles: ['lead'] },
    ],
  })
})

test('a lead or a person on call is staff without being listed as a person', () => {
  expect(staffMember(organisation, 'U0LEAD')).toMatchObject({
    person: null,
    desks: [{ desk: hafen, roles: ['lead'] }],
  })
  expect(staffMember(organisation, 'U0NIGHT')).toMatchObject({
    person: null,
    desks: [{ roles: ['on_call'] }],
  })
})

test('anyone the file does not name is no staff, and nothing at any desk (S10)', () => {
  expect(staffMember(organisation, 'U0TENANT')).toBeNull()
  expect(rolesAt(hafen, 'U0TENANT')).toEqual([])
  expect(rolesAt(nord, 'U0NIGHT')).toEqual([])
})
