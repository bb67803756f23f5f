/**
 * One service of the directory, in the terms of the Open Referral Human Services Data Specification 3
 * (https://docs.openreferral.org). Field names are HSDS's own. This is the part Lotse reads; whatever else an
 * import carried is kept beside it and comes out again on export.
 */

export type Phone = {
  id: string
  number: string
  extension?: string
  /** voice, fax, text, cell … */
  type?: string
  description?: string
}

/** Opening hours. Either RFC 5545 fields, as HSDS has them, or a string as OpenStreetMap writes `opening_hours`. */
export type Schedule = {
  id: string
  /** HH:MM, local time */
  opens_at?: string
  closes_at?: string
  freq?: 'WEEKLY' | 'MONTHLY'
  interval?: number
  /** MO,TU,… */
  byday?: string
  bymonthday?: string
  dtstart?: string
  until?: string
  valid_from?: string
  valid_to?: string
  description?: string
  /** OpenStreetMap opening_hours; used when present. */
  opening_hours?: string
}

export type Address = {
  id: string
  address_1: string
  address_2?: string
  city: string
  postal_code: string
  region?: string
  country?: string
  state_province?: string
  address_type?: string
}

export type Location = {
  id: string
  name?: string
  latitude?: number
  longitude?: number
  addresses: Address[]
  phones: Phone[]
  schedules: Schedule[]
}

export type ServiceAtLocation = { id: string; location: Location; phones: Phone[]; schedules: Schedule[] }

export type Organization = {
  id: string
  name: string
  description?: string
  email?: string
  website?: string
}

export type CostOption = {
  id: string
  option?: string
  amount?: number
  currency?: string
  amount_description?: string
}

export type LanguageOffered = { id: string; code?: string; name?: string; note?: string }

/** Where the service helps: a neighbourhood, municipality or postcode; `*` = anywhere. */
export type ServiceArea = { id: string; name: string }

export type TaxonomyTerm = { id: string; code?: string; name: string; taxonomy?: string }

export const SERVICE_STATUSES = ['active', 'inactive', 'defunct', 'temporarily closed'] as const
export type ServiceStatus = (typeof SERVICE_STATUSES)[number]

export type Service = {
  id: string
  organization: Organization
  name: string
  alternate_name?: string
  description: string
  url?: string
  email?: string
  status: ServiceStatus
  application_process?: string
  fees_description?: string
  eligibility_description?: string
  minimum_age?: number
  maximum_age?: number
  /** YYYY-MM-DD: when somebody last checked that all this is true; absent = not yet checked. */
  assured_date?: string
  /** Who checked. */
  assurer?: string
  phones: Phone[]
  schedules: Schedule[]
  service_areas: ServiceArea[]
  service_at_locations: ServiceAtLocation[]
  languages: LanguageOffered[]
  cost_options: CostOption[]
  /** Lotse topics are terms of the taxonomy `lotse-topic` (code = topic id). */
  taxonomy_terms: TaxonomyTerm[]
  /** The language the entry is written in, ISO 639-1. */
  language: string
  /** `service`: a structured entry. `document`: a plain page (JSONL); never withheld for a missing assured_date. */
  source_kind: 'service' | 'document'
}
