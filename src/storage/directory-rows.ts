import { object, objects } from '../knowledge/directory/json-access.ts'
import { LOTSE_TOPIC } from '../knowledge/directory/read-hsds.ts'
import type { Location, Service } from '../knowledge/directory/service.ts'
import type { DirectoryEntry, JsonObject } from '../knowledge/directory/store.ts'

/** What the tables hold of a list of entries; organizations and locations once each, the last entry naming one wins. */
export type DirectoryRows = {
  organizations: JsonObject[]
  locations: JsonObject[]
  services: (JsonObject & { id: string })[]
  serviceAtLocations: Map<string, { id: string; service_id: string; location_id: string }[]>
}

export function directoryRows(entries: readonly DirectoryEntry[], now: Date): DirectoryRows {
  const organizations = new Map<string, JsonObject>()
  const locations = new Map<string, JsonObject>()
  const serviceAtLocations: DirectoryRows['serviceAtLocations'] = new Map()
  const updated_at = now.toISOString()
  for (const { service, record } of entries) {
    const { id, name } = service.organization
    if (id !== '') {
      const document = object(record, 'organization') ?? { id, name }
      organizations.set(id, { id, name, document, updated_at })
    }
    const recorded = new Map(
      objects(record, 'service_at_locations').map((at) => [
        object(at, 'location')?.['id'],
        object(at, 'location'),
      ]),
    )
    const links = new Map<string, { id: string; service_id: string; location_id: string }>()
    for (const { id: linkId, location } of service.service_at_locations) {
      const document = recorded.get(location.id) ?? plain(location)
      locations.set(location.id, { ...locationColumns(location), document, updated_at })
      links.set(linkId, { id: linkId, service_id: service.id, location_id: location.id })
    }
    serviceAtLocations.set(service.id, [...links.values()])
  }
  return {
    organizations: [...organizations.values()],
    locations: [...locations.values()],
    services: entries.map((entry) => ({ ...serviceColumns(entry), updated_at })),
    serviceAtLocations,
  }
}

function serviceColumns({ service, record, contentHash }: DirectoryEntry): JsonObject & { id: string } {
  return {
    id: service.id,
    organization_id: service.organization.id || null,
    name: service.name,
    status: service.status,
    areas: unique(service.service_areas.map((area) => area.name)),
    topics: unique(
      service.taxonomy_terms.filter((term) => term.taxonomy === LOTSE_TOPIC).map((term) => term.code ?? ''),
    ),
    languages: unique(service.languages.map((language) => language.code ?? '')),
    minimum_age: service.minimum_age ?? null,
    maximum_age: service.maximum_age ?? null,
    assured_date: service.assured_date ?? null,
    assurer: service.assurer ?? null,
    language: service.language,
    source_kind: service.source_kind,
    service: plain(service),
    document: record,
    content_hash: contentHash,
  }
}

function locationColumns(location: Location): JsonObject {
  const address = location.addresses[0]
  return {
    id: location.id,
    name: location.name ?? null,
    address_1: address?.address_1 ?? null,
    postal_code: address?.postal_code ?? null,
    city: address?.city ?? null,
    latitude: location.latitude ?? null,
    longitude: location.longitude ?? null,
  }
}

function unique(values: string[]): string[] {
  return [...new Set(values.filter((value) => value !== ''))]
}

/** Typed values are JSON already; the compiler cannot see it because of optional fields. */
function plain(value: Service | Location): JsonObject {
  return value as object as JsonObject
}
