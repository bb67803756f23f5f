import type { OwedEffect } from '../../cases/effects.ts'
import type { DirectoryEntry } from '../../knowledge/directory/store.ts'
import { entryOfRecord } from '../../knowledge/upkeep/edit-entry.ts'
import {
  decideProposal,
  type Proposal,
  type ProposalDecision,
  type ProposalVerb,
} from '../../knowledge/upkeep/proposal.ts'
import type { Organisation } from '../../routing/desk.ts'
import type { DatabaseTransaction } from '../../storage/database.ts'
import { changeEntry, setOwner, upkeptEntry } from '../../storage/upkeep/entries.ts'
import { loadProposal, settleProposal } from '../../storage/upkeep/proposals.ts'
import { homeEffect, tellStaff } from '../case-effects.ts'
import { RaceLost, type JobContext } from '../context.ts'
import { nameOf } from '../staff/names.ts'
import type { StaffSituation, StaffWrite } from '../staff/turn.ts'
import { decidersOf, keepersOf, proposersOf, type Kept } from './propose.ts'
import { proposedNow } from './proposed-now.ts'
import { keptOf, toldSelf } from './say.ts'

/** What a member of staff does with a proposal; an approved one is written in the same transaction. */
export async function decideOn(
  context: JobContext,
  situation: StaffSituation,
  proposalId: string,
  verb: ProposalVerb,
): Promise<StaffWrite> {
  const proposal = await loadProposal(context.db, proposalId)
  if (!proposal) return async () => [toldSelf(situation, 'upkeep-proposal-gone')]
  const current = await upkeptEntry(context.db, proposal.serviceId)
  const next = await proposedNow(context.db, proposal, current?.entry ?? null)
  const { inbound, now } = situation
  const decision = decideProposal(proposal, verb, {
    by: inbound.slackUser,
    at: now,
    fits: next !== null,
  })
  const { name } = entryOfRecord(proposal.record, proposal.sourceKind).service
  if (decision.kind !== 'done')
    return async () => [toldSelf(situation, ...refusal(situation, decision, name))]
  const { state } = decision
  return async (trx) => {
    if (!(await settleProposal(trx, proposal.id, state))) throw new RaceLost('somebody else decided')
    if (state.kind === 'approved' && next)
      await writeApproved(trx, proposal, next, current?.entry.contentHash ?? null, situation)
    return [
      toldSelf(situation, 'upkeep-decided', { name, state: state.kind }),
      ...toldProposer(situation, proposal, { name, state: state.kind, reason: state.reason ?? '' }),
      ...homes(situation.routing.organisation, proposal, current && keptOf(current)),
    ]
  }
}

async function writeApproved(
  trx: DatabaseTransaction,
  { kind, author, reason, serviceId, owner }: Proposal,
  next: DirectoryEntry,
  currentHash: string | null,
  { inbound, now }: StaffSituation,
): Promise<void> {
  const change = { kind, author, approvedBy: inbound.slackUser, reason }
  const written = await changeEntry(trx, next, currentHash, change, now)
  if (!written) throw new RaceLost('the entry was changed')
  if (kind === 'added' && owner !== undefined) await setOwner(trx, serviceId, owner)
}

function refusal(
  { routing }: StaffSituation,
  decision: Exclude<ProposalDecision, { kind: 'done' }>,
  name: string,
): [string, Record<string, string>] {
  switch (decision.kind) {
    case 'own':
      return ['upkeep-own', { name }]
    case 'had_link':
      return ['upkeep-had-link', { name }]
    case 'not_yours':
      return ['upkeep-not-yours', { name }]
    case 'already': {
      const { by, kind } = decision.state
      return ['upkeep-decided-already', { name, who: nameOf(routing, by), state: kind }]
    }
  }
}

/** Whoever proposed it, unless they decided themselves; a partner has no Slack. */
function toldProposer(
  { inbound, routing }: StaffSituation,
  { id, author }: Proposal,
  args: { name: string; state: string; reason: string },
): OwedEffect[] {
  if (author.kind !== 'person' || author.slackUser === inbound.slackUser) return []
  const who = nameOf(routing, inbound.slackUser)
  const line = { kind: 'note' as const, key: 'upkeep-decided-by', args: { ...args, who } }
  return [tellStaff(author.slackUser, `decided-${id}`, line)]
}

function homes(organisation: Organisation, proposal: Proposal, keptNow: Kept | null): OwedEffect[] {
  const { service } = entryOfRecord(proposal.record, proposal.sourceKind)
  const owner = keptNow?.owner ?? proposal.owner ?? null
  const would = { owner, areas: service.service_areas.map(({ name }) => name) }
  const kept = [...(keptNow ? [keptNow] : []), would]
  const proposers = proposersOf(proposal)
  const people = [
    ...kept.flatMap((each) => keepersOf(organisation, each)),
    ...decidersOf(organisation, kept, proposers),
    ...proposers,
  ]
  return [...new Set(people)].map((person) => homeEffect(person, `decided-${proposal.id}`))
}
