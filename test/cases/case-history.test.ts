import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimerOf, decide, type Case, type CaseCommand, type CaseState } from '../../src/cases/case.ts'
import { caseEvent, OUTCOMES, type Actor, type Score } from '../../src/cases/case-event.ts'

const person = fc.constantFrom('U0ANNA', 'U0MEHMET')
const actor: fc.Arbitrary<Actor> = fc.oneof(
  person.map((slackUser) => ({ kind: 'person' as const, slackUser })),
  fc.constantFrom<Actor>({ kind: 'tenant' }, { kind: 'lotse' }),
)
const id = fc.uuid()
const time = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
const anyCommand: fc.Arbitrary<CaseCommand> = fc.oneof(
  fc.record({
    kind: fc.constant('open' as const),
    topics: fc.constantFrom<['debt'] | []>(['debt'], []),
    urgency: fc.constantFrom('normal' as const, 'emergency' as const),
    crisis: fc.constantFrom(null, 'suicide' as const),
    consentGiven: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('offer' as const), deskId: fc.constantFrom('hafen', 'nord'), claimBy: time }),
  fc.record({ kind: fc.constant('claim' as const), by: person }),
  fc.record({ kind: fc.constant('release' as const), by: person, claimBy: time }),
  fc.record({ kind: fc.constant('tenant_wrote' as const), messageId: id }),
  fc.record({ kind: fc.constant('person_wrote' as const), by: person, messageId: id }),
  fc.record({ kind: fc.constant('close' as const), by: actor, outcome: fc.constantFrom(...OUTCOMES) }),
  fc.record({ kind: fc.constant('reopen' as const), by: actor, claimBy: time }),
  fc.record({ kind: fc.constant('note' as const), by: person, noteId: id }),
  fc.record({
    kind: fc.constant('raise' as const),
    crisis: fc.constantFrom('suicide' as const, 'violence' as const),
  }),
  fc.record({ kind: fc.constant('rate' as const), score: fc.constantFrom<Score>(1, 2, 3, 4, 5) }),
)
/** Half of them a case already in a channel: random commands alone seldom pass the opening. */
const history = fc
  .tuple(fc.array(anyCommand, { maxLength: 120, size: 'max' }), fc.boolean())
  .map(([commands, started]) => {
    const opening: CaseCommand[] = [
      { kind: 'open', topics: ['debt'], urgency: 'high', crisis: null, consentGiven: true },
      { kind: 'offer', deskId: 'hafen', claimBy: new Date('2026-11-23T14:00:00Z') },
    ]
    return started ? [...opening, ...commands] : commands
  })

const now = new Date('2026-11-23T10:00:00Z')
const HAS_CLAIMER: readonly CaseState[] = ['claimed', 'waiting', 'answered']

function expectInvariants(before: Case | null, command: CaseCommand): Case | null {
  const decision = decide(before, command, now)
  if (decision.kind !== 'done') return before
  const { next, events } = decision
  const holder = before && claimerOf(before)

  expect(events.length, 'events of a transition').toBeGreaterThan(0)
  for (const event of events) expect(caseEvent.safeParse(event).success, event.kind).toBe(true)
  expect(HAS_CLAIMER.includes(next.kind)).toBe(claimerOf(next) !== null)
  if (next.kind === 'closed') expect(OUTCOMES).toContain(next.outcome)
  if (next.kind === 'offered') expect(next.claimBy).toBeInstanceOf(Date)
  if (command.kind === 'person_wrote' || command.kind === 'note' || command.kind === 'release') {
    expect(command.by, 'only the claimer writes, notes and releases').toBe(holder)
  }
  if (command.kind === 'close' && command.by.kind === 'person') {
    expect(command.by.slackUser, 'of the staff only the claimer closes').toBe(holder)
  }
  if (holder !== null && claimerOf(next) !== null) {
    expect(claimerOf(next), 'a claim is never taken over without a release or a closing').toBe(holder)
  }
  return next
}

test('whatever is done to a case, in any order, its invariants hold', () => {
  const reached = new Set<string>()
  fc.assert(
    fc.property(history, (commands) => {
      let current: Case | null = null
      for (const command of commands) {
        const next: Case | null = expectInvariants(current, command)
        reached.add(`${current?.kind ?? 'none'} → ${next?.kind ?? 'none'}`)
        current = next
      }
    }),
    { numRuns: 500 },
  )
  // The histories tried really go everywhere, else the lines above prove little.
  for (const way of [
    'none → new',
    'new → offered',
    'offered → claimed',
    'claimed → waiting',
    'claimed → answered',
    'waiting → answered',
    'answered → waiting',
    'claimed → offered',
    'claimed → closed',
    'closed → claimed',
    'closed → offered',
    'offered → closed',
  ]) {
    expect(reached).toContain(way)
  }
})
