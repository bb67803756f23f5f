/** What an HSDS 3 service is made of, as JSON Schema definitions; `hsds-shape.ts` puts them together. */

import type { SchemaObject } from 'ajv'

export const string = { type: 'string' }
export const number = { type: 'number' }
export const uuid = { type: 'string', format: 'uuid' }
export const uri = { type: 'string', format: 'uri' }
export const email = { type: 'string', format: 'email' }
export const one = (name: string) => ({ $ref: `#/$defs/${name}` })
export const many = (name: string) => ({ type: 'array', items: one(name) })
export const oneOf = (...values: string[]) => ({ type: 'string', enum: values })

/** Every HSDS object starts with an id and ends with attributes and metadata. */
export function entity(fields: Record<string, SchemaObject>, required: string[] = []): SchemaObject {
  return {
    type: 'object',
    properties: { id: uuid, ...fields, attributes: many('attribute'), metadata: many('metadata') },
    required: ['id', ...required],
  }
}

const taxonomyTerm = {
  type: 'object',
  properties: {
    id: uuid,
    code: string,
    name: string,
    description: string,
    parent_id: uuid,
    taxonomy: string,
    taxonomy_detail: {
      type: 'object',
      properties: {
        id: uuid,
        name: string,
        description: string,
        uri,
        version: string,
        metadata: many('metadata'),
      },
      required: ['id', 'name', 'description'],
    },
    taxonomy_id: uuid,
    language: string,
    term_uri: uri,
    metadata: many('metadata'),
  },
  required: ['id', 'name', 'description'],
}

export const definitions: Record<string, SchemaObject> = {
  attribute: {
    type: 'object',
    properties: {
      id: uuid,
      link_id: uuid,
      taxonomy_term_id: uuid,
      link_type: string,
      link_entity: string,
      value: string,
      taxonomy_term: taxonomyTerm,
      metadata: many('metadata'),
    },
    required: ['id'],
  },
  metadata: {
    type: 'object',
    properties: {
      id: uuid,
      resource_id: uuid,
      resource_type: string,
      last_action_date: string,
      last_action_type: string,
      field_name: string,
      previous_value: string,
      replacement_value: string,
      updated_by: string,
    },
    required: [
      'id',
      'last_action_date',
      'last_action_type',
      'field_name',
      'previous_value',
      'replacement_value',
      'updated_by',
    ],
  },
  phone: entity(
    {
      location_id: uuid,
      service_id: uuid,
      organization_id: uuid,
      contact_id: uuid,
      service_at_location_id: uuid,
      number: string,
      extension: number,
      type: string,
      description: string,
      languages: many('language'),
    },
    ['number'],
  ),
  language: entity({
    service_id: uuid,
    location_id: uuid,
    phone_id: uuid,
    name: string,
    code: string,
    note: string,
  }),
  schedule: entity({
    service_id: uuid,
    location_id: uuid,
    service_at_location_id: uuid,
    valid_from: string,
    valid_to: string,
    dtstart: string,
    timezone: number,
    until: string,
    count: number,
    wkst: oneOf('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'),
    freq: oneOf('WEEKLY', 'MONTHLY'),
    interval: number,
    byday: string,
    byweekno: string,
    bymonthday: string,
    byyearday: string,
    description: string,
    opens_at: string,
    closes_at: string,
    schedule_link: uri,
    attending_type: string,
    notes: string,
    // Not HSDS: hours as OpenStreetMap writes them, which say more than one RFC 5545 rule can.
    opening_hours: string,
  }),
  service_area: entity({
    service_id: uuid,
    name: string,
    description: string,
    extent: string,
    extent_type: string,
    uri: string,
  }),
  contact: entity({
    organization_id: uuid,
    service_id: uuid,
    service_at_location_id: uuid,
    location_id: uuid,
    name: string,
    title: string,
    department: string,
    email,
    phones: many('phone'),
  }),
  address: entity(
    {
      location_id: uuid,
      attention: string,
      address_1: string,
      address_2: string,
      city: string,
      region: string,
      state_province: string,
      postal_code: string,
      country: string,
      address_type: oneOf('physical', 'postal', 'virtual'),
    },
    ['address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
  ),
  accessibility: entity({ location_id: uuid, description: string, details: string, url: uri }),
  location: entity(
    {
      location_type: oneOf('physical', 'postal', 'virtual'),
      url: uri,
      organization_id: uuid,
      name: string,
      alternate_name: string,
      description: string,
      transportation: string,
      latitude: number,
      longitude: number,
      external_identifier: string,
      external_identifier_type: string,
      languages: many('language'),
      addresses: many('address'),
      contacts: many('contact'),
      accessibility: many('accessibility'),
      phones: many('phone'),
      schedules: many('schedule'),
    },
    ['location_type'],
  ),
  service_at_location: entity({
    service_id: uuid,
    location_id: uuid,
    description: string,
    contacts: many('contact'),
    phones: many('phone'),
    schedules: many('schedule'),
    location: one('location'),
  }),
  funding: entity({ organization_id: uuid, service_id: uuid, source: string }),
  program: entity({ organization_id: uuid, name: string, alternate_name: string, description: string }, [
    'name',
    'description',
  ]),
  organization_identifier: entity(
    { organization_id: uuid, identifier_scheme: string, identifier_type: string, identifier: string },
    ['identifier_type', 'identifier'],
  ),
  organization: entity(
    {
      name: string,
      alternate_name: string,
      description: string,
      email,
      website: uri,
      tax_status: string,
      tax_id: string,
      year_incorporated: number,
      legal_status: string,
      logo: string,
      uri,
      parent_organization_id: uuid,
      funding: many('funding'),
      contacts: many('contact'),
      phones: many('phone'),
      locations: many('location'),
      programs: many('program'),
      organization_identifiers: many('organization_identifier'),
    },
    ['name', 'description'],
  ),
  cost_option: entity({
    service_id: uuid,
    valid_from: string,
    valid_to: string,
    option: string,
    currency: string,
    amount: number,
    amount_description: string,
  }),
  required_document: entity({ service_id: uuid, document: string, uri }),
  /** Not HSDS: what Lotse knows beyond it. */
  lotse: {
    type: 'object',
    properties: {
      // The id in Lotse where it is no UUID.
      id: string,
      // ISO 639-1 of the language the entry is written in.
      language: string,
      // Who checked the entry, where it is no e-mail address.
      assurer: string,
      // The plain document from which this service was made.
      document: { type: 'object' },
    },
  },
}
