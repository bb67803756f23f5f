import type { Schedule, Service, ServiceAtLocation } from '../../../src/knowledge/directory/service.ts'

/** A service with nothing but a name, and what a test adds. */
export function aService(given: Partial<Service> = {}): Service {
  return {
    id: 'debt-advice',
    organization: { id: 'org', name: '' },
    name: 'Schuldnerberatung',
    description: '',
    status: 'active',
    phones: [],
    schedules: [],
    service_areas: [],
    service_at_locations: [],
    languages: [],
    cost_options: [],
    taxonomy_terms: [],
    language: 'de',
    source_kind: 'service',
    ...given,
  }
}

export function hours(opening_hours: string): Schedule {
  return { id: `hours ${opening_hours}`, opening_hours }
}

export function aPlace(
  address_1: string,
  given: { name?: string; schedules?: Schedule[]; ofLocation?: Schedule[] } = {},
): ServiceAtLocation {
  return {
    id: `at ${address_1}`,
    phones: [],
    schedules: given.schedules ?? [],
    location: {
      id: address_1,
      ...(given.name === undefined ? {} : { name: given.name }),
      addresses: [{ id: `address ${address_1}`, address_1, postal_code: '00104', city: 'Musterstadt' }],
      phones: [],
      schedules: given.ofLocation ?? [],
    },
  }
}
