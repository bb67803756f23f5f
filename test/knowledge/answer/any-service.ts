import fc from 'fast-check'
import type { Schedule, Service, ServiceAtLocation } from '../../../src/knowledge/directory/service.ts'
import { anyText } from '../../bots/slack/render/arbitrary.ts'

const PHONES = [
  '030 23125 101',
  '+49 30 23125-102',
  '0800 111 0 111',
  '116 117',
  '112',
  '+43 1 58858',
  '(030) 23125103',
]
const HOURS = [
  'Mo-Fr 09:00-12:00,13:00-17:00; PH off',
  '24/7',
  'Mo 18:00+',
  'Mo[1] 10:00-12:00',
  'Mo-Fr 09:00-12:00 "nach Anmeldung"; Dec 24-Jan 02 off',
  '"nach Vereinbarung"',
  'off',
  'Mo-Fr 9-12 Uhr',
]
const DAYS = ['2026-10-01', '2024-02-29', '2026-02-31', '', 'gestern']
const TIMES = ['09:00', '12:30', '00:00', '24:00', '23:59', '9 Uhr']

const text = fc.oneof(
  anyText,
  fc.constantFrom('', ' ', '\n', 'Tel. 030 23125 101', 'Haus'.repeat(200), '4'.repeat(500)),
)
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined })
const few = <T>(values: fc.Arbitrary<T>) => fc.array(values, { maxLength: 4 })
const id = fc.constant('id')

const phone = fc.record({
  id,
  number: fc.oneof(fc.constantFrom(...PHONES), text),
  extension: maybe(fc.constantFrom('12', '7')),
  type: maybe(fc.constantFrom('voice', 'fax', 'cell')),
  description: maybe(text),
})

const schedule: fc.Arbitrary<Schedule> = fc.oneof(
  fc.record({ id, opening_hours: fc.oneof(fc.constantFrom(...HOURS), text) }),
  fc.record({
    id,
    freq: fc.constantFrom('WEEKLY', 'MONTHLY'),
    byday: maybe(fc.constantFrom('MO', 'MO,TU', '2MO', 'XX')),
    bymonthday: maybe(fc.constantFrom('15', '31', '99')),
    interval: maybe(fc.constantFrom(1, 2, 0, 1e9)),
    opens_at: maybe(fc.constantFrom(...TIMES)),
    closes_at: maybe(fc.constantFrom(...TIMES)),
    dtstart: maybe(fc.constantFrom(...DAYS)),
    until: maybe(fc.constantFrom(...DAYS)),
    valid_from: maybe(fc.constantFrom(...DAYS)),
    valid_to: maybe(fc.constantFrom(...DAYS)),
    description: maybe(text),
  }),
) as fc.Arbitrary<Schedule>

const place = fc.record({
  id,
  phones: few(phone),
  schedules: few(schedule),
  location: fc.record({
    id,
    name: maybe(text),
    addresses: few(
      fc.record({
        id,
        address_1: text,
        address_2: maybe(text),
        city: text,
        postal_code: fc.constantFrom('00104', ''),
        address_type: maybe(fc.constantFrom('physical', 'postal')),
      }),
    ),
    phones: few(phone),
    schedules: few(schedule),
  }),
}) as fc.Arbitrary<ServiceAtLocation>

/** What an import may hold at worst: nothing, everything, prose in the wrong field, walls of text. */
export const anyService = fc.record({
  id,
  organization: fc.record({ id, name: text, email: maybe(text), website: maybe(text) }),
  name: text,
  description: text,
  url: maybe(text),
  email: maybe(text),
  status: fc.constantFrom('active', 'inactive', 'defunct', 'temporarily closed'),
  application_process: maybe(text),
  fees_description: maybe(text),
  eligibility_description: maybe(text),
  minimum_age: maybe(fc.constantFrom(0, 18, 17.5)),
  maximum_age: maybe(fc.constantFrom(27, 99)),
  assured_date: maybe(fc.constantFrom(...DAYS)),
  assurer: maybe(text),
  phones: few(phone),
  schedules: few(schedule),
  service_areas: few(fc.record({ id, name: fc.oneof(text, fc.constant('*')) })),
  service_at_locations: few(place),
  languages: few(fc.record({ id, code: maybe(fc.constantFrom('de', 'ar', 'zz', '?')), name: maybe(text) })),
  cost_options: few(
    fc.record({
      id,
      option: maybe(text),
      amount: maybe(fc.constantFrom(0, 12.5, 1200)),
      currency: maybe(fc.constantFrom('EUR', 'Taler')),
      amount_description: maybe(text),
    }),
  ),
  taxonomy_terms: fc.constant([]),
  language: fc.constantFrom('de', 'en'),
  source_kind: fc.constantFrom('service', 'document'),
}) as fc.Arbitrary<Service>
