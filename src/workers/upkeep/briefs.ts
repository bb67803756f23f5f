import { freshnessOf } from '../../knowledge/upkeep/freshness.ts'
import { entryOfRecord } from '../../knowledge/upkeep/edit-entry.ts'
import { couldHaveWritten, type Proposal } from '../../knowledge/upkeep/proposal.ts'
import type { EntryBrief, ProposalBrief, VersionBrief } from '../../knowledge/upkeep/view.ts'
import { entryOwner } from '../../routing/entry-owner.ts'
import type { DueEntry, UpkeptEntry } from '../../storage/upkeep/entries.ts'
import type { Version } from '../../storage/upkeep/versions.ts'
import type { Routing } from '../context.ts'
import { nameOf } from '../staff/names.ts'
import { authorName } from './author-name.ts'

/** @param today YYYY-MM-DD */
export function dueBrief(routing: Routing, due: DueEntry, today: string): EntryBrief {
  const { id, contentHash, name, organization, status, assuredDate, sourceKind, doubt } = due
  const owner = entryOwner(routing.organisation, due)
  const checked = { source_kind: sourceKind, ...(assuredDate === null ? {} : { assured_date: assuredDate }) }
  return {
    id,
    seen: contentHash,
    name,
    organization,
    status,
    assuredDate,
    freshness: freshnessOf(checked, today).kind,
    owner: owner && nameOf(routing, owner),
    doubt: doubt && { by: nameOf(routing, doubt.by), at: doubt.at.toISOString(), why: doubt.why },
  }
}

export function entryBrief(
  routing: Routing,
  { entry, owner, doubt }: UpkeptEntry,
  today: string,
): EntryBrief {
  const { id, name, organization, status, assured_date, source_kind, service_areas } = entry.service
  const areas = service_areas.map((area) => area.name)
  const { contentHash } = entry
  const brief = {
    id,
    contentHash,
    name,
    organization: organization.name,
    status,
    areas,
    email: null,
    owner,
    doubt,
  }
  return dueBrief(routing, { ...brief, assuredDate: assured_date ?? null, sourceKind: source_kind }, today)
}

export function versionBrief(routing: Routing, version: Version): VersionBrief {
  const { number, kind, changedAt, author, approvedBy, reason } = version
  return {
    number,
    kind,
    at: changedAt.toISOString(),
    author: authorName(routing, author),
    approvedBy: approvedBy && nameOf(routing, approvedBy),
    reason,
  }
}

/** @param reader Slack user who reads it */
export function proposalBrief(routing: Routing, proposal: Proposal, reader: string): ProposalBrief {
  const { id, kind, proposedAt, author, reason, state } = proposal
  return {
    id,
    name: entryOfRecord(proposal.record, proposal.sourceKind).service.name,
    kind,
    at: proposedAt.toISOString(),
    author: authorName(routing, author),
    approvedBy: state.kind === 'approved' ? nameOf(routing, state.by) : null,
    reason,
    own: author.kind === 'person' && author.slackUser === reader,
    hadLink: couldHaveWritten(proposal, reader),
  }
}
