import { deskOfCase } from '../routing/desk-of-case.ts'
import type { CaseView } from '../cases/outbound.ts'
import { caseView } from '../cases/views.ts'
import type { CaseRecord } from '../storage/cases.ts'
import type { Routing } from './context.ts'

/** What staff see of a stored case, with the names that desks and people have now. */
export function viewOf({ organisation }: Routing, record: CaseRecord): CaseView {
  const people = organisation.desks.flatMap((desk) => desk.people)
  return caseView(record.current, {
    caseId: record.id,
    reference: record.reference,
    topics: record.topics,
    urgency: record.urgency,
    crisis: record.crisis,
    area: record.area,
    language: record.language,
    deskName: deskOfCase(organisation, record.deskId)?.name ?? record.deskId,
    waitingSince: record.openedAt,
    nameOf: (slackUser) => people.find((person) => person.slackUser === slackUser)?.name ?? null,
  })
}
