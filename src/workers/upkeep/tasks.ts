import { entryOfRecord } from '../../knowledge/upkeep/edit-entry.ts'
import type { Proposal } from '../../knowledge/upkeep/proposal.ts'
import type { UpkeepTasks } from '../../knowledge/upkeep/view.ts'
import { germanDay } from '../../knowledge/understanding/days.ts'
import type { Organisation } from '../../routing/desk.ts'
import { entryOwner } from '../../routing/entry-owner.ts'
import { dueEntries, dueGroups, keptEntries } from '../../storage/upkeep/entries.ts'
import { openProposals } from '../../storage/upkeep/proposals.ts'
import type { JobContext } from '../context.ts'
import { dueBrief, proposalBrief } from './briefs.ts'
import { decidersOf, proposersOf, type Kept } from './propose.ts'

/** Shown at once; what is due longest comes up as the first ones are done. */
const DUE_SHOWN = 10
const PROPOSALS_SHOWN = 5
/** More waiting at a time than people decide in a month. */
const PROPOSALS_READ = 500

/** What one member of staff has to do for the directory: entries of theirs to check, proposals to look at. */
export async function tasksOf(context: JobContext, slackUser: string): Promise<UpkeepTasks> {
  const routing = await context.routing()
  const { organisation } = routing
  const today = germanDay(context.now())
  const groups = (await dueGroups(context.db, today)).filter(
    (group) => entryOwner(organisation, group) === slackUser,
  )
  const due = groups.length === 0 ? [] : await dueEntries(context.db, today, DUE_SHOWN, groups)
  const waiting = await openProposals(context.db, PROPOSALS_READ)
  const kept = await keptEntries(
    context.db,
    waiting.map(({ serviceId }) => serviceId),
  )
  const proposals = waiting.filter(
    (proposal) =>
      isReadable(context, proposal) &&
      concerns(organisation, proposal, kept.get(proposal.serviceId) ?? null, slackUser),
  )
  return {
    due: due.map((entry) => dueBrief(routing, entry, today)),
    dueCount: groups.reduce((sum, { count }) => sum + count, 0),
    proposals: proposals
      .slice(0, PROPOSALS_SHOWN)
      .map((proposal) => proposalBrief(routing, proposal, slackUser)),
    proposalCount: proposals.length,
    partnerLinks: context.partnerLinks() !== null,
  }
}

/** One that an older release kept, and that is no entry any more, keeps nobody from the others. */
function isReadable({ log }: JobContext, { id, record, sourceKind }: Proposal): boolean {
  try {
    entryOfRecord(record, sourceKind)
    return true
  } catch {
    log.error({ proposal_id: id, code: 'proposal_unreadable' }, 'directory: a proposal cannot be read')
    return false
  }
}

/** Whoever is asked to decide, and whoever proposed it, who may take it back. */
function concerns(
  organisation: Organisation,
  proposal: Proposal,
  keptNow: Kept | null,
  slackUser: string,
): boolean {
  const { author, owner = null } = proposal
  if (author.kind === 'person' && author.slackUser === slackUser) return true
  const { service } = entryOfRecord(proposal.record, proposal.sourceKind)
  const areas = service.service_areas.map(({ name }) => name)
  const kept = [...(keptNow ? [keptNow] : []), { owner, areas }]
  return decidersOf(organisation, kept, proposersOf(proposal)).includes(slackUser)
}
