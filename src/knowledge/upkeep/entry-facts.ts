import { hoursInWords } from '../answer/opening-words.ts'
import { languageName, type Reader } from '../answer/reader.ts'
import { checkedLine, costOf } from '../answer/service-facts.ts'
import type { Column } from '../directory/columns.ts'
import type { Service } from '../directory/service.ts'
import type { DirectoryEntry } from '../directory/store.ts'
import { schedulesOf } from '../answer/opening-hours.ts'
import { cellsOf } from './edit-entry.ts'

/** One thing an entry says, in full: under the name of its column, each value a line. */
export type EntryFact = { column: Column; lines: string[] }

/** Everything an entry tells its readers, in words, so that somebody who knows the service can check it. */
export function entryFacts(entry: DirectoryEntry, reader: Reader): EntryFact[] {
  const { service } = entry
  const { words } = reader
  const cells = cellsOf(entry)
  const list = (column: Column): string[] => cells[column].split('|').map((part) => part.trim())
  const facts: EntryFact[] = [
    { column: 'organization', lines: [cells.organization] },
    { column: 'description', lines: service.description.split('\n') },
    { column: 'phone', lines: list('phone') },
    { column: 'email', lines: [service.email ?? service.organization.email ?? ''] },
    { column: 'url', lines: [service.url ?? service.organization.website ?? ''] },
    { column: 'opening_hours', lines: hoursInWords(schedulesOf(service), reader) },
    { column: 'address', lines: placesOf(service) },
    {
      column: 'areas',
      lines: list('areas').map((area) => (area === '*' ? words('partner-anywhere') : area)),
    },
    {
      column: 'languages',
      lines: [
        service.languages.map(({ code, name }) => (code ? languageName(code, reader) : name)).join(', '),
      ],
    },
    { column: 'eligibility', lines: [cells.eligibility] },
    { column: 'minimum_age', lines: [cells.minimum_age] },
    { column: 'maximum_age', lines: [cells.maximum_age] },
    { column: 'cost', lines: [costOf(service, reader)] },
    { column: 'application_process', lines: cells.application_process.split('\n') },
    { column: 'assured_date', lines: [checkedLine(service, reader)] },
  ]
  return facts
    .map(({ column, lines }) => ({ column, lines: lines.filter((line) => line.trim() !== '') }))
    .filter(({ lines }) => lines.length > 0)
}

function placesOf(service: Service): string[] {
  return service.service_at_locations.map(({ location }) => {
    const street = location.addresses.map(({ address_1, address_2, postal_code, city }) =>
      [address_1, address_2, `${postal_code} ${city}`].filter(Boolean).join(', '),
    )
    return [location.name, ...street].filter(Boolean).join(', ')
  })
}
