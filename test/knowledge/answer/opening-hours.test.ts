import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { nextOpening, openingState, type Opening } from '../../../src/knowledge/answer/opening-hours.ts'
import { aPlace, aService, hours } from './a-service.ts'

/** Winter time is +01:00, summer time +02:00. */
const at = (text: string): Date => new Date(text)
const open = (until: string | null): Opening => ({ kind: 'open', until: until === null ? null : at(until) })
const closed = (opensAt: string | null): Opening => ({
  kind: 'closed',
  opensAt: opensAt === null ? null : at(opensAt),
})
const unknown: Opening = { kind: 'unknown' }

const office = 'Mo-Fr 09:00-12:00,13:00-17:00; PH off'

describe('an office with a lunch break', () => {
  test.each<[string, string, Opening]>([
    ['is open in the morning, until lunch', '2026-11-23T10:00:00+01:00', open('2026-11-23T12:00:00+01:00')],
    ['is open from the very minute', '2026-11-23T09:00:00+01:00', open('2026-11-23T12:00:00+01:00')],
    ['is closed at lunch', '2026-11-23T12:00:00+01:00', closed('2026-11-23T13:00:00+01:00')],
    ['is closed in the evening', '2026-11-23T18:00:00+01:00', closed('2026-11-24T09:00:00+01:00')],
    ['is closed from Friday to Monday', '2026-11-20T17:00:00+01:00', closed('2026-11-23T09:00:00+01:00')],
    ['is closed over the holidays', '2026-12-24T17:30:00+01:00', closed('2026-12-28T09:00:00+01:00')],
  ])('%s', (_, now, opening) => {
    expect(nextOpening(office, at(now), 'SN')).toEqual(opening)
  })

  test('keeps the Day of Repentance in Saxony only', () => {
    const now = at('2026-11-18T10:00:00+01:00')
    expect(nextOpening(office, now, 'SN')).toEqual(closed('2026-11-19T09:00:00+01:00'))
    expect(nextOpening(office, now, 'BY')).toEqual(open('2026-11-18T12:00:00+01:00'))
  })

  test('opens at nine by the clock after it went forward and after it went back', () => {
    expect(nextOpening(office, at('2026-03-27T18:00:00+01:00'), 'SN')).toEqual(
      closed('2026-03-30T09:00:00+02:00'),
    )
    expect(nextOpening(office, at('2026-10-23T18:00:00+02:00'), 'SN')).toEqual(
      closed('2026-10-26T09:00:00+01:00'),
    )
  })

  test('is open through the night in which the clocks change', () => {
    const night = 'Mo-Su 22:00-06:00'
    expect(nextOpening(night, at('2026-03-29T01:30:00+01:00'), 'SN')).toEqual(
      open('2026-03-29T06:00:00+02:00'),
    )
    expect(nextOpening(night, at('2026-10-25T02:30:00+02:00'), 'SN')).toEqual(
      open('2026-10-25T06:00:00+01:00'),
    )
  })
})

describe('hours that are not plain', () => {
  test.each<[string, string, string, Opening]>([
    ['open end: before', 'Mo 18:00+', '2026-11-23T10:00:00+01:00', closed('2026-11-23T18:00:00+01:00')],
    ['open end: nobody knows how long', 'Mo 18:00+', '2026-11-23T19:00:00+01:00', unknown],
    ['open end after certain hours', 'Mo 10:00-16:00+', '2026-11-23T11:00:00+01:00', open(null)],
    ['by appointment', '"nach Vereinbarung"', '2026-11-23T10:00:00+01:00', unknown],
    [
      'by appointment beside walk-in hours',
      'Mo 09:00-12:00; We 09:00-12:00 "nach Vereinbarung"',
      '2026-11-24T10:00:00+01:00',
      closed('2026-11-30T09:00:00+01:00'),
    ],
    [
      'a remark that changes while it stays open',
      'Mo 09:00-12:00 open "Beratung", Mo 12:00-15:00 open "Kleiderkammer"',
      '2026-11-23T10:00:00+01:00',
      open('2026-11-23T15:00:00+01:00'),
    ],
    [
      'first Monday of the month',
      'Mo[1] 10:00-12:00',
      '2026-11-23T10:00:00+01:00',
      closed('2026-12-07T10:00:00+01:00'),
    ],
    ['a year long past', '2025 Mo-Fr 09:00-17:00', '2026-11-23T10:00:00+01:00', closed(null)],
    ['not to be read', 'meistens nachmittags', '2026-11-23T10:00:00+01:00', unknown],
    ['only to be guessed', 'Mo-Fr 9-12 Uhr', '2026-11-23T10:00:00+01:00', unknown],
    ['empty', '', '2026-11-23T10:00:00+01:00', unknown],
  ])('%s', (_, written, now, opening) => {
    expect(nextOpening(written, at(now), 'SN')).toEqual(opening)
  })
})

test.each(['24/7', 'Mo-Su 00:00-24:00', 'Mo-Su,PH 00:00-24:00'])(
  'C3: %s is never shown as closed',
  (always) => {
    const moments = fc.date({
      min: at('2026-01-01T00:00:00Z'),
      max: at('2028-12-31T23:59:59Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(moments, (now) => {
        expect(nextOpening(always, now, 'SN')).toEqual(open(null))
      }),
      { numRuns: 50 },
    )
  },
)

describe('the schedules of a service', () => {
  const monday = at('2026-11-23T10:00:00+01:00')
  const mornings = hours('Mo 09:00-12:00')
  const evenings = hours('Mo 18:00-20:00')

  test('its own count before those of its places', () => {
    const service = aService({
      schedules: [mornings],
      service_at_locations: [aPlace('A 1', { schedules: [evenings] })],
    })
    expect(openingState(service, monday, 'SN')).toEqual(open('2026-11-23T12:00:00+01:00'))
  })

  test('those at the place count before the place’s own', () => {
    const place = aPlace('A 1', { schedules: [mornings], ofLocation: [evenings] })
    const service = aService({ service_at_locations: [place] })
    expect(openingState(service, monday, 'SN')).toEqual(open('2026-11-23T12:00:00+01:00'))
  })

  test('those of the place count when nothing nearer is said', () => {
    const service = aService({ service_at_locations: [aPlace('A 1', { ofLocation: [evenings] })] })
    expect(openingState(service, monday, 'SN')).toEqual(closed('2026-11-23T18:00:00+01:00'))
  })

  test('without any, nothing is known', () => {
    expect(openingState(aService(), monday, 'SN')).toEqual(unknown)
  })

  test('several are read as one, across the seam too', () => {
    const service = aService({ schedules: [mornings, hours('Mo 12:00-15:00'), evenings] })
    expect(openingState(service, monday, 'SN')).toEqual(open('2026-11-23T15:00:00+01:00'))
  })

  test('one that is closed says nothing about one that cannot be read', () => {
    const service = aService({ schedules: [evenings, hours('meistens vormittags')] })
    expect(openingState(service, monday, 'SN')).toEqual(unknown)
  })
})

describe('a process in another time zone', () => {
  afterEach(() => {
    process.env['TZ'] = 'Europe/Berlin'
  })

  test('is refused: every opening would be wrong by hours', () => {
    process.env['TZ'] = 'America/New_York'
    expect(() => nextOpening('24/7', new Date(), 'SN')).toThrow('TZ=Europe/Berlin')
  })
})
