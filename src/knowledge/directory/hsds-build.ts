/** Building HSDS objects whose ids follow from what they say, so that the same row gives the same service every time. */

import { defined } from './json-access.ts'
import { LOTSE_TOPIC, readHsds } from './read-hsds.ts'
import type { Service } from './service.ts'
import { isUuid, stableId } from './stable-id.ts'
import type { JsonObject } from './store.ts'

/** A place as a row or a page names it; empty = not said. */
export type Place = {
  name: string
  address_1: string
  postal_code: string
  city: string
  latitude: number | null
  longitude: number | null
}

/** An HSDS id for an id of our own; a UUID is its own. */
export function hsdsId(id: string): string {
  return isUuid(id) ? id : stableId('service', id)
}

export function buildOrganization(name: string): JsonObject {
  // HSDS requires a description; nothing is known to write into it.
  return { id: stableId('organization', name), name, description: '' }
}

export function buildArea(serviceId: string, name: string): JsonObject {
  return { id: stableId(serviceId, 'area', name), name }
}

export function buildLanguage(serviceId: string, code: string): JsonObject {
  return { id: stableId(serviceId, 'language', code), code }
}

export function buildTopic(serviceId: string, topic: string): JsonObject {
  return {
    id: stableId(serviceId, 'topic', topic),
    taxonomy_term: {
      id: stableId(LOTSE_TOPIC, topic),
      code: topic,
      name: topic,
      description: topic,
      taxonomy: LOTSE_TOPIC,
    },
  }
}

/** The description repeats the hours for readers that know HSDS only. */
export function buildSchedule(ownerId: string, opening_hours: string): JsonObject {
  return { id: stableId(ownerId, 'schedule'), description: opening_hours, opening_hours }
}

export function buildServiceAtLocation(
  serviceId: string,
  place: Place,
  schedules: JsonObject[] = [],
): JsonObject {
  const { name, address_1, postal_code, city } = place
  const unplaced =
    address_1 === '' && place.latitude !== null ? [`${place.latitude}`, `${place.longitude}`] : []
  const locationId = stableId('location', name, address_1, postal_code, city, ...unplaced)
  const address: JsonObject = {
    id: stableId(locationId, 'address'),
    address_1,
    city,
    // HSDS requires a state or province; German addresses name none.
    state_province: '',
    postal_code,
    country: 'DE',
    address_type: 'physical',
  }
  const location = defined({
    id: locationId,
    location_type: 'physical',
    name: name === '' ? undefined : name,
    latitude: place.latitude ?? undefined,
    longitude: place.longitude ?? undefined,
    addresses: address_1 === '' ? undefined : [address],
  }) as JsonObject
  const at: JsonObject = { id: stableId(serviceId, 'at', locationId), location }
  return schedules.length === 0 ? at : { ...at, schedules }
}

/** A plain document as an HSDS service, with the document itself beside it so that it comes back unchanged. */
export function documentAsHsds(service: Service, document: JsonObject): JsonObject {
  return defined({
    id: hsdsId(service.id),
    name: service.name,
    description: service.description,
    url: service.url,
    email: service.email,
    status: service.status,
    phones: filled(service.phones.map((phone) => ({ ...phone }))),
    schedules: filled(
      service.schedules.map(({ opening_hours }) => buildSchedule(service.id, opening_hours!)),
    ),
    service_areas: filled(service.service_areas.map((area) => ({ ...area }))),
    service_at_locations: filled(
      service.service_at_locations.map(({ id, location, schedules }) => {
        const { address_1, postal_code, city } = location.addresses[0]!
        const place = { name: '', address_1, postal_code, city, latitude: null, longitude: null }
        const hours = schedules.map(({ opening_hours }) => buildSchedule(id, opening_hours!))
        return buildServiceAtLocation(service.id, place, hours)
      }),
    ),
    lotse: { language: service.language, document },
  }) as JsonObject
}

function filled(list: JsonObject[]): JsonObject[] | undefined {
  return list.length === 0 ? undefined : list
}

/**
 * An HSDS service as plain text for programs that read documents only: what it is, for whom, where, when. No labels,
 * so that the words are the entry's own.
 */
export function serviceAsText(record: JsonObject): string {
  const service = readHsds(record, 'de')
  const places = service.service_at_locations.map(({ location }) =>
    [
      location.name,
      ...location.addresses.map(({ address_1, postal_code, city }) => `${address_1}, ${postal_code} ${city}`),
    ]
      .filter(Boolean)
      .join(', '),
  )
  const lines = [
    service.organization.name,
    service.description,
    service.eligibility_description,
    service.fees_description,
    service.application_process,
    ...places,
    ...service.phones.map(({ number, description }) => (description ? `${number} (${description})` : number)),
    service.email,
    service.url,
    ...service.schedules.map(({ opening_hours, description }) => opening_hours ?? description),
  ]
  return lines.filter(Boolean).join('\n')
}
