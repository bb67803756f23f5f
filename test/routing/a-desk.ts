import type { Desk } from '../../src/routing/desk.ts'

/** A desk for tests, everything sensible unless told otherwise. */
export function aDesk(told: Partial<Desk> = {}): Desk {
  return {
    id: 'hafen',
    name: 'Hafenviertel',
    slackChannel: 'C0HAFEN',
    areas: ['Hafenviertel'],
    topics: ['*'],
    hours: 'Mo-Fr 09:00-17:00; PH off',
    claimWithinMinutes: { normal: 240, high: 30, emergency: 5 },
    emergencyCover: 'none',
    onCall: [],
    officePhone: null,
    repairEmergencyPhone: null,
    housingLossPhone: null,
    substitute: null,
    lead: 'U0LEAD',
    people: [
      { slackUser: 'U0ANNA', name: 'Anna Beispiel', languages: ['de'], topics: ['*'], maxOpenCases: null },
    ],
    ...told,
  }
}
