import { partnerOf, type Case } from './case.ts'
import type { CaseView } from './outbound.ts'

/** What a card shows beside the state itself: codes and names of ours, nothing of the tenant (G3). */
export type CaseFacts = Pick<
  CaseView,
  'caseId' | 'reference' | 'topics' | 'urgency' | 'crisis' | 'area' | 'language' | 'spokenBy' | 'deskName'
> & {
  waitingSince: Date
  isTenantErased: boolean
  /** Name of a person by Slack user; null when they are not listed. */
  nameOf: (slackUser: string) => string | null
}

/** The case as its card and thread show it. A closed case still says who had it. */
export function caseView(current: Case, facts: CaseFacts): CaseView {
  const { nameOf, waitingSince, isTenantErased, ...shown } = facts
  const claimedBy = partnerOf(current)
  return {
    ...shown,
    state: current.kind,
    waitingSince: waitingSince.toISOString(),
    claimedBy,
    claimedByName: claimedBy === null ? null : nameOf(claimedBy),
    outcome: current.kind === 'closed' ? current.outcome : null,
    claimBy: current.kind === 'offered' ? current.claimBy.toISOString() : null,
    canReopen: current.kind === 'closed' && !isTenantErased,
  }
}
