import { describe, expect, it } from 'vitest'
import { decideProposal, type Proposal, type ProposalVerb } from '../../../src/knowledge/upkeep/proposal.ts'

const NOW = new Date('2026-11-22T09:00:00Z')
const proposal: Proposal = {
  id: '0',
  serviceId: 'a',
  kind: 'edited',
  record: {},
  sourceKind: 'service',
  baseHash: 'one',
  author: { kind: 'person', slackUser: 'U0ANNA' },
  reason: 'new number',
  proposedAt: NOW,
  state: { kind: 'open' },
}
const decided = (
  verb: ProposalVerb,
  { by = 'U0BEN', fits = true, of = proposal }: { by?: string; fits?: boolean; of?: Proposal } = {},
) => decideProposal(of, verb, { by, at: NOW, fits })
const state = (kind: string, by: string, reason: string | null = null) => ({
  kind: 'done',
  state: { kind, by, at: NOW, reason },
})

describe('a proposal', () => {
  it('is approved by a second person', () => {
    expect(decided({ kind: 'approve' })).toEqual(state('approved', 'U0BEN'))
  })

  it('is not approved by who made it', () => {
    expect(decided({ kind: 'approve' }, { by: 'U0ANNA' })).toEqual({ kind: 'own' })
  })

  it('is outdated when what it changes was changed meanwhile', () => {
    expect(decided({ kind: 'approve' }, { fits: false })).toEqual(state('outdated', 'U0BEN'))
  })

  it('is declined with a reason by others, and taken back by who made it', () => {
    const decline: ProposalVerb = { kind: 'decline', reason: 'the old number works' }
    expect(decided(decline)).toEqual(state('declined', 'U0BEN', 'the old number works'))
    expect(decided(decline, { by: 'U0ANNA' })).toEqual(state('withdrawn', 'U0ANNA'))
    expect(decided({ kind: 'withdraw' }, { by: 'U0ANNA' })).toEqual(state('withdrawn', 'U0ANNA'))
    expect(decided({ kind: 'withdraw' })).toEqual({ kind: 'not_yours' })
  })

  it('is decided once', () => {
    const settled: Proposal['state'] = { kind: 'declined', by: 'U0CEM', at: NOW, reason: null }
    const of: Proposal = { ...proposal, state: settled }
    for (const kind of ['approve', 'withdraw'] as const) {
      expect(decided({ kind }, { of })).toEqual({ kind: 'already', state: settled })
    }
  })

  it("of a partner is approved by one of ours; nobody's name makes it theirs", () => {
    const of: Proposal = { ...proposal, author: { kind: 'partner', organization: 'U0BEN' } }
    expect(decided({ kind: 'approve' }, { of })).toEqual(state('approved', 'U0BEN'))
  })

  it('of a partner is not approved by whoever had the link, but declined by them', () => {
    const author = { kind: 'partner' as const, organization: 'AWO' }
    const of: Proposal = { ...proposal, author, givenTo: ['U0ANNA'] }
    expect(decided({ kind: 'approve' }, { of, by: 'U0ANNA' })).toEqual({ kind: 'had_link' })
    expect(decided({ kind: 'approve' }, { of })).toEqual(state('approved', 'U0BEN'))
    const decline: ProposalVerb = { kind: 'decline', reason: null }
    expect(decided(decline, { of, by: 'U0ANNA' })).toEqual(state('declined', 'U0ANNA'))
  })
})
