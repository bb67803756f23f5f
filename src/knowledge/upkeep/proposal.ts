import type { Service } from '../directory/service.ts'
import type { JsonObject } from '../directory/store.ts'
import type { Author, ChangeKind } from './change.ts'

/** Changes that tenants will read: a second person looks first. Others act at once. */
export const PROPOSED_KINDS = [
  'added',
  'edited',
  'resumed',
  'restored',
  'corrected',
] as const satisfies readonly ChangeKind[]
export type ProposedKind = (typeof PROPOSED_KINDS)[number]

export type Proposal = {
  id: string
  serviceId: string
  kind: ProposedKind
  /** The whole record as it would be. */
  record: JsonObject
  sourceKind: Service['source_kind']
  /** Content hash of the entry it was made from; null: there was none. */
  baseHash: string | null
  author: Exclude<Author, { kind: 'import' }>
  /** Of a partner: Slack users who were handed the link it came by, and could have written it. */
  givenTo?: readonly string[]
  reason: string | null
  /** Of a new entry: who shall keep it true, Slack user. */
  owner?: string
  proposedAt: Date
  state: ProposalState
}

export type ProposalState =
  | { kind: 'open' }
  | { kind: 'approved' | 'declined' | 'withdrawn' | 'outdated'; by: string; at: Date; reason: string | null }

/** What a member of staff does with a proposal. */
export type ProposalVerb =
  | { kind: 'approve' }
  | { kind: 'decline'; reason: string | null }
  | { kind: 'withdraw' }

export type ProposalDecision =
  /** `state` is to be kept; with `approved` the record is to be written in the same transaction. */
  | { kind: 'done'; state: Exclude<ProposalState, { kind: 'open' }> }
  /** Somebody decided before. */
  | { kind: 'already'; state: Exclude<ProposalState, { kind: 'open' }> }
  /** Nobody approves what they proposed themselves. */
  | { kind: 'own' }
  /** Nobody approves what came by a link that they were handed. */
  | { kind: 'had_link' }
  /** Only who proposed it takes it back. */
  | { kind: 'not_yours' }

/** Whether somebody of ours was handed the link that a partner's proposal came by. */
export function couldHaveWritten({ givenTo = [] }: Pick<Proposal, 'givenTo'>, slackUser: string): boolean {
  return givenTo.includes(slackUser)
}

/**
 * @param by Slack user, known to be staff
 * @param fits whether it can still be made: what it changes is what it was, see `rebased`
 */
export function decideProposal(
  proposal: Proposal,
  verb: ProposalVerb,
  { by, at, fits }: { by: string; at: Date; fits: boolean },
): ProposalDecision {
  const { state, author } = proposal
  if (state.kind !== 'open') return { kind: 'already', state }
  const isOwn = author.kind === 'person' && author.slackUser === by
  switch (verb.kind) {
    case 'approve':
      if (isOwn) return { kind: 'own' }
      if (couldHaveWritten(proposal, by)) return { kind: 'had_link' }
      // It would take back what somebody changed meanwhile.
      if (!fits) return done('outdated', null)
      return done('approved', null)
    case 'decline':
      return isOwn ? done('withdrawn', null) : done('declined', verb.reason)
    case 'withdraw':
      return isOwn ? done('withdrawn', null) : { kind: 'not_yours' }
  }

  function done(kind: Exclude<ProposalState['kind'], 'open'>, reason: string | null): ProposalDecision {
    return { kind: 'done', state: { kind, by, at, reason } }
  }
}
