import { deskOfCase } from '../routing/desk-of-case.ts'
import type { CaseView } from '../cases/outbound.ts'
import { caseView } from '../cases/views.ts'
import type { CaseRecord } from '../storage/cases.ts'
import type { Desk } from '../routing/desk.ts'
import { speakersAt } from '../routing/staff.ts'
import { spokenLanguage } from '../words.ts'
import type { Routing } from './context.ts'

/** What staff see of a stored case, with the names that desks and people have now. */
export function viewOf({ organisation }: Routing, record: CaseRecord): CaseView {
  const people = organisation.desks.flatMap((desk) => desk.people)
  const desk = deskOfCase(organisation, record.deskId)
  return caseView(record.current, {
    caseId: record.id,
    reference: record.reference,
    topics: record.topics,
    urgency: record.urgency,
    crisis: record.crisis,
    area: record.area,
    language: record.language,
    spokenBy: desk ? spokenBy(desk, spokenLanguage(record.language)) : null,
    deskName: desk?.name ?? record.deskId,
    waitingSince: record.openedAt,
    isTenantErased: record.isTenantErased,
    nameOf: (slackUser) => people.find((person) => person.slackUser === slackUser)?.name ?? null,
  })
}

function spokenBy(desk: Desk, language: string): string[] | null {
  const speakers = speakersAt(desk, language)
  const isKnown = language !== 'und' && speakers.length < desk.people.length
  return isKnown ? speakers.map(({ name }) => name) : null
}
