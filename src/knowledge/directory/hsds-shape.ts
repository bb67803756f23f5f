/**
 * The shape of an HSDS 3 service, as JSON Schema 2020-12: the fields, types, formats and required fields that
 * https://docs.openreferral.org lists for it. Fields it does not name are allowed everywhere and kept (HSDS 3.1 and
 * later, and profiles, add some). The order of the fields here is the order of an export.
 */

import type { SchemaObject } from 'ajv'
import { definitions, email, entity, many, number, one, oneOf, string, uri, uuid } from './hsds-parts.ts'

export const hsdsService: SchemaObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...entity(
    {
      organization_id: uuid,
      program_id: uuid,
      name: string,
      alternate_name: string,
      description: string,
      url: uri,
      email,
      status: oneOf('active', 'inactive', 'defunct', 'temporarily closed'),
      interpretation_services: string,
      application_process: string,
      fees_description: string,
      wait_time: string,
      fees: string,
      accreditations: string,
      eligibility_description: string,
      minimum_age: number,
      maximum_age: number,
      assured_date: string,
      assurer_email: email,
      licenses: string,
      alert: string,
      last_modified: { type: 'string', format: 'date-time' },
      phones: many('phone'),
      schedules: many('schedule'),
      service_areas: many('service_area'),
      service_at_locations: many('service_at_location'),
      languages: many('language'),
      organization: one('organization'),
      funding: many('funding'),
      cost_options: many('cost_option'),
      program: one('program'),
      required_documents: many('required_document'),
      contacts: many('contact'),
      lotse: one('lotse'),
    },
    ['name', 'status'],
  ),
  $defs: definitions,
}
