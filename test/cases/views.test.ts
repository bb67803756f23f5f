import { expect, test } from 'vitest'
import type { Case } from '../../src/cases/case.ts'
import { caseView } from '../../src/cases/views.ts'

const facts = {
  caseId: 'c1',
  reference: 'K7QPX',
  topics: ['debt'],
  urgency: 'high' as const,
  crisis: null,
  area: 'Hafenviertel',
  language: 'de',
  deskName: 'Hafenviertel und Altstadt',
  spokenBy: ['Mehmet Muster'],
  waitingSince: new Date('2026-11-23T10:00:00Z'),
  isTenantErased: false,
  nameOf: (slackUser: string) => (slackUser === 'U0ANNA' ? 'Anna Beispiel' : null),
}
const claimBy = new Date('2026-11-23T14:00:00Z')

test.each<[Case, object]>([
  [{ kind: 'new' }, { claimedBy: null, claimedByName: null, claimBy: null, outcome: null }],
  [
    { kind: 'offered', deskId: 'hafen', claimBy },
    { claimedBy: null, claimedByName: null, claimBy: '2026-11-23T14:00:00.000Z', outcome: null },
  ],
  [
    { kind: 'waiting', deskId: 'hafen', claimedBy: 'U0ANNA' },
    { claimedBy: 'U0ANNA', claimedByName: 'Anna Beispiel', claimBy: null, outcome: null },
  ],
  [
    { kind: 'closed', deskId: 'hafen', lastClaimedBy: 'U0GONE', outcome: 'referred', rating: 5 },
    { claimedBy: 'U0GONE', claimedByName: null, claimBy: null, outcome: 'referred' },
  ],
])('a case that is $kind shows who has it, by when to claim it and how it ended', (current, expected) => {
  const { nameOf: _, waitingSince, isTenantErased: _erased, ...shown } = facts
  expect(caseView(current, facts)).toEqual({
    ...shown,
    state: current.kind,
    waitingSince: waitingSince.toISOString(),
    canReopen: current.kind === 'closed',
    ...expected,
  })
})

test('a closed case whose tenant is gone cannot be opened again', () => {
  const closed: Case = {
    kind: 'closed',
    deskId: 'hafen',
    lastClaimedBy: 'U0ANNA',
    outcome: 'resolved',
    rating: null,
  }
  expect(caseView(closed, { ...facts, isTenantErased: true }).canReopen).toBe(false)
})
