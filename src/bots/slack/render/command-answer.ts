import type { CaseView } from '../../../cases/outbound.ts'
import type { SearchResult } from '../../../knowledge/directory/directory.ts'
import type { Service } from '../../../knowledge/directory/service.ts'
import type { Desk } from '../../../routing/desk.ts'
import { stateText, titleText } from './case-facts.ts'
import { areaText, momentText, type Reader, topicsText } from './case-words.ts'

/** Answers of `/lotse` as plain text, one entry a line; intake makes them inert. */

const CASES_SHOWN = 30
const SERVICES_SHOWN = 5

/** `/lotse help`. */
export function helpAnswer({ words }: Reader): string {
  return words('command-help')
}

/** `/lotse cases`: the asking person's open cases, and those of their desks that nobody has. */
export function casesAnswer(cases: { mine: CaseView[]; unclaimed: CaseView[] }, reader: Reader): string {
  const { words } = reader
  const list = (views: CaseView[]): string[] => {
    const left = views.length - CASES_SHOWN
    return [
      ...views.slice(0, CASES_SHOWN).map((view) =>
        words('command-case', {
          title: titleText(view, reader),
          topics: topicsText(view, reader),
          area: areaText(view, reader),
          since: momentText(view.waitingSince, reader),
          state: stateText(view, reader),
        }),
      ),
      ...(left > 0 ? [words('home-more', { count: left })] : []),
    ]
  }
  return [
    words('home-mine', { count: cases.mine.length }),
    ...list(cases.mine),
    words('home-unclaimed', { count: cases.unclaimed.length }),
    ...list(cases.unclaimed),
  ].join('\n')
}

/** `/lotse desk`: the desks the asking person works at. */
export function deskAnswer(desks: Desk[], { words }: Reader): string {
  if (desks.length === 0) return words('command-desk-none')
  return desks
    .map((desk) =>
      words('command-desk', {
        name: desk.name,
        hours: desk.hours,
        areas: desk.areas.join(', '),
        people: desk.people.map((person) => person.name).join(', '),
      }),
    )
    .join('\n\n')
}

/** `/lotse directory words`: what the bot would answer from. */
export function directoryAnswer(result: Pick<SearchResult, 'hits' | 'abstained'>, { words }: Reader): string {
  if (result.abstained || result.hits.length === 0) return words('command-directory-none')
  return result.hits
    .slice(0, SERVICES_SHOWN)
    .map(({ service }) =>
      words('command-service', {
        name: service.name,
        organization: service.organization.name,
        phone: phoneOf(service) ?? words('command-service-no-phone'),
        checked: service.assured_date ?? words('command-service-unchecked'),
      }),
    )
    .join('\n\n')
}

function phoneOf(service: Service): string | undefined {
  const everywhere = service.service_at_locations.flatMap((place) => [
    ...place.phones,
    ...place.location.phones,
  ])
  return [...service.phones, ...everywhere][0]?.number
}
