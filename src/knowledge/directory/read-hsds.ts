import { defined, number, object, objects, text } from './json-access.ts'
import type {
  Address,
  CostOption,
  LanguageOffered,
  Location,
  Organization,
  Phone,
  Schedule,
  Service,
  ServiceArea,
  ServiceAtLocation,
  ServiceStatus,
  TaxonomyTerm,
} from './service.ts'
import type { JsonObject } from './store.ts'

/** The taxonomy whose terms are Lotse's topics; a term's code is the topic id. */
export const LOTSE_TOPIC = 'lotse-topic'

/** Reads out of a checked HSDS service what Lotse uses. `language`: of the entry, where it does not say. */
export function readHsds(record: JsonObject, language: string): Service {
  const lotse = object(record, 'lotse')
  return defined<Service>({
    id: text(lotse, 'id') ?? text(record, 'id')!,
    organization: readOrganization(object(record, 'organization')),
    name: text(record, 'name') ?? '',
    alternate_name: text(record, 'alternate_name'),
    description: text(record, 'description') ?? '',
    url: text(record, 'url'),
    email: text(record, 'email'),
    status: text(record, 'status') as ServiceStatus,
    application_process: text(record, 'application_process'),
    fees_description: text(record, 'fees_description'),
    eligibility_description: text(record, 'eligibility_description'),
    minimum_age: number(record, 'minimum_age'),
    maximum_age: number(record, 'maximum_age'),
    assured_date: text(record, 'assured_date'),
    assurer: text(lotse, 'assurer') ?? text(record, 'assurer_email'),
    phones: objects(record, 'phones').map(readPhone),
    schedules: objects(record, 'schedules').map(readSchedule),
    service_areas: objects(record, 'service_areas').flatMap(readServiceArea),
    service_at_locations: objects(record, 'service_at_locations').flatMap(readServiceAtLocation),
    languages: objects(record, 'languages').map(readLanguage),
    cost_options: objects(record, 'cost_options').map(readCostOption),
    taxonomy_terms: objects(record, 'attributes').flatMap(readTerm),
    language: text(lotse, 'language') ?? language,
    source_kind: 'service',
  })
}

function readOrganization(organization: JsonObject | undefined): Organization {
  return defined<Organization>({
    id: text(organization, 'id') ?? '',
    name: text(organization, 'name') ?? '',
    description: text(organization, 'description'),
    email: text(organization, 'email'),
    website: text(organization, 'website'),
  })
}

function readPhone(phone: JsonObject): Phone {
  return defined<Phone>({
    id: text(phone, 'id')!,
    number: text(phone, 'number') ?? '',
    extension: number(phone, 'extension')?.toString(),
    type: text(phone, 'type'),
    description: text(phone, 'description'),
  })
}

function readSchedule(schedule: JsonObject): Schedule {
  const opening_hours = text(schedule, 'opening_hours')
  const description = text(schedule, 'description')
  return defined<Schedule>({
    id: text(schedule, 'id')!,
    opens_at: clock(text(schedule, 'opens_at')),
    closes_at: clock(text(schedule, 'closes_at')),
    freq: text(schedule, 'freq') as Schedule['freq'],
    interval: number(schedule, 'interval'),
    byday: text(schedule, 'byday'),
    bymonthday: text(schedule, 'bymonthday'),
    dtstart: text(schedule, 'dtstart'),
    until: text(schedule, 'until'),
    valid_from: text(schedule, 'valid_from'),
    valid_to: text(schedule, 'valid_to'),
    // An exported description repeats the hours for readers that know HSDS only.
    description: description === opening_hours ? undefined : description,
    opening_hours,
  })
}

/** HSDS has ISO 8601 times (`10:00:00`, with or without an offset); Lotse reads local HH:MM. */
function clock(time: string | undefined): string | undefined {
  return time?.match(/^\d\d:\d\d/)?.[0]
}

function readServiceArea(area: JsonObject): ServiceArea[] {
  const name = text(area, 'name')
  return name === undefined ? [] : [{ id: text(area, 'id')!, name }]
}

function readServiceAtLocation(at: JsonObject): ServiceAtLocation[] {
  const location = object(at, 'location')
  if (location === undefined) return []
  return [
    {
      id: text(at, 'id')!,
      location: readLocation(location),
      phones: objects(at, 'phones').map(readPhone),
      schedules: objects(at, 'schedules').map(readSchedule),
    },
  ]
}

function readLocation(location: JsonObject): Location {
  return defined<Location>({
    id: text(location, 'id')!,
    name: text(location, 'name'),
    ...readCoordinates(location),
    addresses: objects(location, 'addresses').map(readAddress),
    phones: objects(location, 'phones').map(readPhone),
    schedules: objects(location, 'schedules').map(readSchedule),
  })
}

/** Coordinates that are on no map are left unread. */
function readCoordinates(location: JsonObject): { latitude?: number; longitude?: number } {
  const latitude = number(location, 'latitude')
  const longitude = number(location, 'longitude')
  if (latitude === undefined || longitude === undefined) return {}
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : {}
}

function readAddress(address: JsonObject): Address {
  return defined<Address>({
    id: text(address, 'id')!,
    address_1: text(address, 'address_1') ?? '',
    address_2: text(address, 'address_2'),
    city: text(address, 'city') ?? '',
    postal_code: text(address, 'postal_code') ?? '',
    region: text(address, 'region'),
    country: text(address, 'country'),
    state_province: text(address, 'state_province'),
    address_type: text(address, 'address_type'),
  })
}

function readLanguage(language: JsonObject): LanguageOffered {
  return defined<LanguageOffered>({
    id: text(language, 'id')!,
    code: text(language, 'code'),
    name: text(language, 'name'),
    note: text(language, 'note'),
  })
}

function readCostOption(cost: JsonObject): CostOption {
  return defined<CostOption>({
    id: text(cost, 'id')!,
    option: text(cost, 'option'),
    amount: number(cost, 'amount'),
    currency: text(cost, 'currency'),
    amount_description: text(cost, 'amount_description'),
  })
}

function readTerm(attribute: JsonObject): TaxonomyTerm[] {
  const term = object(attribute, 'taxonomy_term')
  if (term === undefined) return []
  return [
    defined<TaxonomyTerm>({
      id: text(term, 'id')!,
      code: text(term, 'code'),
      name: text(term, 'name') ?? '',
      taxonomy: text(term, 'taxonomy'),
    }),
  ]
}
