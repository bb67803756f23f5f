import type { ColumnType, JSONColumnType } from 'kysely'
import type { Service, ServiceStatus } from '../knowledge/directory/service.ts'
import type { JsonObject } from '../knowledge/directory/store.ts'

type Timestamp = ColumnType<Date, Date | string, Date | string>

/** All but the last written by `src/storage/directory.ts` alone; the search joins `services` by id and content_hash. */
export type DirectoryTables = {
  organizations: {
    id: string
    name: string
    document: JSONColumnType<JsonObject>
    updated_at: Timestamp
  }
  locations: {
    id: string
    name: string | null
    address_1: string | null
    postal_code: string | null
    city: string | null
    latitude: number | null
    longitude: number | null
    document: JSONColumnType<JsonObject>
    updated_at: Timestamp
  }
  services: {
    id: string
    organization_id: string | null
    name: string
    status: ServiceStatus
    areas: string[]
    topics: string[]
    languages: string[]
    minimum_age: number | null
    maximum_age: number | null
    assured_date: string | null
    assurer: string | null
    language: string
    source_kind: 'service' | 'document'
    service: JSONColumnType<Service>
    document: JSONColumnType<JsonObject>
    content_hash: string
    imported_hash: string | null
    imported_document: ColumnType<JsonObject | null, string | null, string | null>
    updated_at: Timestamp
  }
  service_at_locations: { id: string; service_id: string; location_id: string }
  directory_sources: {
    id: string
    name: string
    content_hash: string | null
    etag: string | null
    last_modified: string | null
    checked_at: Timestamp
    taken_at: ColumnType<Date | null, Date | null | undefined, Date | null>
    problems: number
  }
}
