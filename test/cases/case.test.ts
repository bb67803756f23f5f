import { describe, expect, test } from 'vitest'
import { decide, type Case, type CaseCommand, type CaseState, type Decision } from '../../src/cases/case.ts'
import type { Actor, CaseEvent, Outcome } from '../../src/cases/case-event.ts'

const now = new Date('2026-11-23T10:00:00Z')
const claimBy = new Date('2026-11-23T14:00:00Z')
const later = new Date('2026-11-24T09:00:00Z')
const anna: Actor = { kind: 'person', slackUser: 'U0ANNA' }
const mehmet: Actor = { kind: 'person', slackUser: 'U0MEHMET' }
const tenant: Actor = { kind: 'tenant' }

const given: Record<CaseState, Case> = {
  new: { kind: 'new' },
  offered: { kind: 'offered', deskId: 'hafen', claimBy },
  claimed: { kind: 'claimed', deskId: 'hafen', claimedBy: 'U0ANNA' },
  waiting: { kind: 'waiting', deskId: 'hafen', claimedBy: 'U0ANNA' },
  answered: { kind: 'answered', deskId: 'hafen', claimedBy: 'U0ANNA' },
  closed: { kind: 'closed', deskId: 'hafen', lastClaimedBy: 'U0ANNA', outcome: 'resolved', rating: null },
}

const when = {
  'open with consent': { kind: 'open', topics: ['debt'], urgency: 'high', crisis: null, consentGiven: true },
  'open without consent': {
    kind: 'open',
    topics: ['debt'],
    urgency: 'high',
    crisis: null,
    consentGiven: false,
  },
  'open a crisis': {
    kind: 'open',
    topics: ['violence'],
    urgency: 'emergency',
    crisis: 'violence',
    consentGiven: false,
  },
  'offer to another desk': { kind: 'offer', deskId: 'nord', claimBy: later },
  'offer the same again': { kind: 'offer', deskId: 'hafen', claimBy },
  'claim by Anna': { kind: 'claim', by: 'U0ANNA' },
  'claim by Mehmet': { kind: 'claim', by: 'U0MEHMET' },
  'release by Anna': { kind: 'release', by: 'U0ANNA', claimBy: later },
  'release by Mehmet': { kind: 'release', by: 'U0MEHMET', claimBy: later },
  'tenant wrote': { kind: 'tenant_wrote', messageId: 'm1' },
  'Anna wrote': { kind: 'person_wrote', by: 'U0ANNA', messageId: 'm2' },
  'Mehmet wrote': { kind: 'person_wrote', by: 'U0MEHMET', messageId: 'm3' },
  'close by Anna': { kind: 'close', by: anna, outcome: 'referred' },
  'close by Mehmet': { kind: 'close', by: mehmet, outcome: 'referred' },
  'close by the tenant': { kind: 'close', by: tenant, outcome: 'not_needed' },
  'close by retention': { kind: 'close', by: { kind: 'lotse' }, outcome: 'no_contact' },
  'reopen by Anna': { kind: 'reopen', by: anna, claimBy: later },
  'reopen by Mehmet': { kind: 'reopen', by: mehmet, claimBy: later },
  'reopen by the tenant': { kind: 'reopen', by: tenant, claimBy: later },
  'note by Anna': { kind: 'note', by: 'U0ANNA', noteId: 'n1' },
  'note by Mehmet': { kind: 'note', by: 'U0MEHMET', noteId: 'n2' },
  'danger found': { kind: 'raise', crisis: 'suicide' },
  rate: { kind: 'rate', score: 4 },
} satisfies Record<string, CaseCommand>
type When = keyof typeof when

const done = (next: Case, ...events: [CaseEvent, ...CaseEvent[]]): Decision => ({
  kind: 'done',
  next,
  events,
})
const notAllowed = (state: CaseState | null): Decision => ({ kind: 'not_allowed', state })
const offeredAt = (deskId: string, by: Date): [Case, CaseEvent, CaseEvent] => [
  { kind: 'offered', deskId, claimBy: by },
  { kind: 'offered', deskId },
  { kind: 'deadline_set', deadline: 'claim', dueAt: by.toISOString() },
]
const closedBy = (lastClaimedBy: string | null, outcome: Outcome): Case => ({
  kind: 'closed',
  deskId: 'hafen',
  lastClaimedBy,
  outcome,
  rating: null,
})
const annas = (kind: 'claimed' | 'waiting' | 'answered'): Case => ({
  kind,
  deskId: 'hafen',
  claimedBy: 'U0ANNA',
})
const notClaimer: Decision = { kind: 'not_claimer' }
const unchanged: Decision = { kind: 'unchanged' }
const closed: Decision = { kind: 'closed' }
const annaHasIt: Decision = { kind: 'already_claimed', by: 'U0ANNA' }
const again = (state: CaseState): Record<Extract<When, `open ${string}`>, Decision> => ({
  'open with consent': notAllowed(state),
  'open without consent': notAllowed(state),
  'open a crisis': notAllowed(state),
})

/** What somebody else may and the claimer may, the same before, while and after they write to each other. */
const whileAnnaHasIt = (state: 'claimed' | 'waiting' | 'answered'): Record<When, Decision> => ({
  ...again(state),
  'offer to another desk': annaHasIt,
  'offer the same again': annaHasIt,
  'claim by Anna': unchanged,
  'claim by Mehmet': annaHasIt,
  'release by Anna': done(
    { kind: 'offered', deskId: 'hafen', claimBy: later },
    { kind: 'released' },
    { kind: 'offered', deskId: 'hafen' },
    { kind: 'deadline_set', deadline: 'claim', dueAt: later.toISOString() },
  ),
  'release by Mehmet': notClaimer,
  'tenant wrote': done(annas('waiting'), { kind: 'tenant_message_relayed', messageId: 'm1' }),
  'Anna wrote': done(annas('answered'), { kind: 'person_message_relayed', messageId: 'm2' }),
  'Mehmet wrote': notClaimer,
  'close by Anna': done(closedBy('U0ANNA', 'referred'), { kind: 'closed', outcome: 'referred' }),
  'close by Mehmet': notClaimer,
  'close by the tenant': done(closedBy('U0ANNA', 'not_needed'), { kind: 'closed', outcome: 'not_needed' }),
  'close by retention': done(closedBy('U0ANNA', 'no_contact'), { kind: 'closed', outcome: 'no_contact' }),
  'reopen by Anna': notAllowed(state),
  'reopen by Mehmet': notAllowed(state),
  'reopen by the tenant': notAllowed(state),
  'note by Anna': done(annas(state), { kind: 'note_added', noteId: 'n1' }),
  'note by Mehmet': notClaimer,
  'danger found': done(annas(state), { kind: 'raised', crisis: 'suicide' }),
  rate: notAllowed(state),
})

const then: Record<CaseState, Record<When, Decision>> = {
  new: {
    ...again('new'),
    'offer to another desk': done(...offeredAt('nord', later)),
    'offer the same again': done(...offeredAt('hafen', claimBy)),
    'claim by Anna': notAllowed('new'),
    'claim by Mehmet': notAllowed('new'),
    'release by Anna': notClaimer,
    'release by Mehmet': notClaimer,
    'tenant wrote': done({ kind: 'new' }, { kind: 'tenant_message_held', messageId: 'm1' }),
    'Anna wrote': notClaimer,
    'Mehmet wrote': notClaimer,
    'close by Anna': notAllowed('new'),
    'close by Mehmet': notAllowed('new'),
    'close by the tenant': notAllowed('new'),
    'close by retention': notAllowed('new'),
    'reopen by Anna': notAllowed('new'),
    'reopen by Mehmet': notAllowed('new'),
    'reopen by the tenant': notAllowed('new'),
    'note by Anna': notClaimer,
    'note by Mehmet': notClaimer,
    'danger found': done({ kind: 'new' }, { kind: 'raised', crisis: 'suicide' }),
    rate: notAllowed('new'),
  },
  offered: {
    ...again('offered'),
    'offer to another desk': done(...offeredAt('nord', later)),
    'offer the same again': unchanged,
    'claim by Anna': done(annas('claimed'), { kind: 'claimed' }, { kind: 'deadline_met', deadline: 'claim' }),
    'claim by Mehmet': done(
      { kind: 'claimed', deskId: 'hafen', claimedBy: 'U0MEHMET' },
      { kind: 'claimed' },
      { kind: 'deadline_met', deadline: 'claim' },
    ),
    'release by Anna': notClaimer,
    'release by Mehmet': notClaimer,
    'tenant wrote': done(given.offered, { kind: 'tenant_message_held', messageId: 'm1' }),
    'Anna wrote': notClaimer,
    'Mehmet wrote': notClaimer,
    'close by Anna': notClaimer,
    'close by Mehmet': notClaimer,
    'close by the tenant': done(
      closedBy(null, 'not_needed'),
      { kind: 'closed', outcome: 'not_needed' },
      { kind: 'deadline_dropped', deadline: 'claim' },
    ),
    'close by retention': done(
      closedBy(null, 'no_contact'),
      { kind: 'closed', outcome: 'no_contact' },
      { kind: 'deadline_dropped', deadline: 'claim' },
    ),
    'reopen by Anna': notAllowed('offered'),
    'reopen by Mehmet': notAllowed('offered'),
    'reopen by the tenant': notAllowed('offered'),
    'note by Anna': notClaimer,
    'note by Mehmet': notClaimer,
    'danger found': done(given.offered, { kind: 'raised', crisis: 'suicide' }),
    rate: notAllowed('offered'),
  },
  claimed: whileAnnaHasIt('claimed'),
  waiting: whileAnnaHasIt('waiting'),
  answered: whileAnnaHasIt('answered'),
  closed: {
    ...again('closed'),
    'offer to another desk': closed,
    'offer the same again': closed,
    'claim by Anna': closed,
    'claim by Mehmet': closed,
    'release by Anna': closed,
    'release by Mehmet': closed,
    'tenant wrote': closed,
    'Anna wrote': closed,
    'Mehmet wrote': closed,
    'close by Anna': closed,
    'close by Mehmet': closed,
    'close by the tenant': closed,
    'close by retention': closed,
    'reopen by Anna': done(annas('claimed'), { kind: 'reopened' }, { kind: 'claimed' }),
    'reopen by Mehmet': done(offeredAt('hafen', later)[0], { kind: 'reopened' }, ...eventsOf('hafen')),
    'reopen by the tenant': done(offeredAt('hafen', later)[0], { kind: 'reopened' }, ...eventsOf('hafen')),
    'note by Anna': closed,
    'note by Mehmet': closed,
    'danger found': closed,
    rate: done({ ...closedBy('U0ANNA', 'resolved'), rating: 4 } as Case, { kind: 'rated', score: 4 }),
  },
}

function eventsOf(deskId: string): [CaseEvent, CaseEvent] {
  const [, offered, deadline] = offeredAt(deskId, later)
  return [offered, deadline]
}

const entries = <Key extends string, Value>(record: Record<Key, Value>) =>
  Object.entries(record) as [Key, Value][]

describe.each(entries(then))('a case that is %s', (state, expected) => {
  test.each(entries(expected))('answers "%s" as agreed', (name, decision) => {
    expect(decide(given[state], when[name], now)).toEqual(decision)
  })
})

describe('opening a case', () => {
  test('with consent, it is new and the log holds the consent', () => {
    expect(decide(null, when['open with consent'], now)).toEqual(
      done(
        { kind: 'new' },
        { kind: 'opened', topics: ['debt'], urgency: 'high', crisis: null },
        { kind: 'consent_given' },
      ),
    )
  })

  test('without consent, nothing is opened', () => {
    expect(decide(null, when['open without consent'], now)).toEqual({ kind: 'consent_needed' })
  })

  test('a crisis needs no consent, and the log says so (C1)', () => {
    expect(decide(null, when['open a crisis'], now)).toEqual(
      done(
        { kind: 'new' },
        { kind: 'opened', topics: ['violence'], urgency: 'emergency', crisis: 'violence' },
        { kind: 'consent_not_needed' },
      ),
    )
  })

  test.each(entries(when).filter(([name]) => !name.startsWith('open')))('comes before "%s"', (_, command) => {
    expect(decide(null, command, now)).toEqual(notAllowed(null))
  })
})

describe('the claim deadline', () => {
  test.each([
    ['on the dot is met', claimBy, 'deadline_met'],
    [
      'a millisecond later is missed, and the claim still counts',
      new Date(claimBy.getTime() + 1),
      'deadline_missed',
    ],
  ] as const)('%s', (_, at, kind) => {
    expect(decide(given.offered, when['claim by Anna'], at)).toEqual(
      done(annas('claimed'), { kind: 'claimed' }, { kind, deadline: 'claim' }),
    )
  })
})

test('the same mark twice changes nothing, another one replaces it', () => {
  const rated: Case = { kind: 'closed', deskId: 'hafen', lastClaimedBy: null, outcome: 'resolved', rating: 4 }
  expect(decide(rated, { kind: 'rate', score: 4 }, now)).toEqual(unchanged)
  expect(decide(rated, { kind: 'rate', score: 2 }, now)).toEqual(
    done({ ...rated, rating: 2 }, { kind: 'rated', score: 2 }),
  )
})

test('a case nobody had goes back to the desk when it is reopened', () => {
  const withdrawn: Case = {
    kind: 'closed',
    deskId: 'hafen',
    lastClaimedBy: null,
    outcome: 'not_needed',
    rating: null,
  }
  const reopened = decide(withdrawn, when['reopen by Anna'], now)
  expect(reopened).toMatchObject({ kind: 'done', next: { kind: 'offered', deskId: 'hafen', claimBy: later } })
})
