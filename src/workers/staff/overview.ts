import type { CaseView } from '../../cases/outbound.ts'
import type { StaffMember } from '../../routing/staff.ts'
import { openCases, type CaseRecord } from '../../storage/cases.ts'
import type { JobContext } from '../context.ts'
import { viewOf } from '../case-view.ts'

/** The open cases a member of staff should see: their own, and those of their desks that nobody has. */
export async function casesFor(
  context: JobContext,
  member: StaffMember,
): Promise<{ mine: CaseView[]; unclaimed: CaseView[]; overdue: CaseView[] }> {
  const routing = await context.routing()
  const deskIds = member.desks.map(({ desk }) => desk.id)
  const offered = await openCases(context.db, { states: ['offered'], deskIds })
  const mine = await openCases(context.db, {
    states: ['claimed', 'waiting', 'answered'],
    claimedBy: member.slackUser,
  })
  const late = (record: CaseRecord) =>
    record.current.kind === 'offered' && record.current.claimBy < context.now()
  const view = (record: CaseRecord) => viewOf(routing, record)
  return {
    mine: mine.map(view),
    unclaimed: offered.filter((record) => !late(record)).map(view),
    overdue: offered.filter(late).map(view),
  }
}
