import { describe, expect, test } from 'vitest'
import { openingState, type Opening } from '../../../src/knowledge/answer/opening-hours.ts'
import type { Schedule } from '../../../src/knowledge/directory/service.ts'
import { aService } from './a-service.ts'

/** Winter time is +01:00, summer time +02:00. */
const at = (text: string): Date => new Date(text)
const open = (until: string | null): Opening => ({ kind: 'open', until: until === null ? null : at(until) })
const closed = (opensAt: string | null): Opening => ({
  kind: 'closed',
  opensAt: opensAt === null ? null : at(opensAt),
})
const unknown: Opening = { kind: 'unknown' }

function stateOf(schedules: Omit<Schedule, 'id'>[], now: string): Opening {
  const service = aService({
    schedules: schedules.map((schedule, index) => ({ id: String(index), ...schedule })),
  })
  return openingState(service, at(now), 'SN')
}

const mornings = { freq: 'WEEKLY', byday: 'MO,WE', opens_at: '09:00', closes_at: '12:00' } as const

describe('HSDS schedules that return every week', () => {
  test.each<[string, string, Opening]>([
    ['are open within their hours', '2026-11-23T10:00:00+01:00', open('2026-11-23T12:00:00+01:00')],
    ['close on the minute', '2026-11-23T12:00:00+01:00', closed('2026-11-25T09:00:00+01:00')],
    ['open on the minute', '2026-11-25T09:00:00+01:00', open('2026-11-25T12:00:00+01:00')],
    ['open again next week', '2026-11-26T10:00:00+01:00', closed('2026-11-30T09:00:00+01:00')],
    ['follow the clock in spring', '2026-03-27T10:00:00+01:00', closed('2026-03-30T09:00:00+02:00')],
    ['follow the clock in autumn', '2026-10-23T10:00:00+02:00', closed('2026-10-26T09:00:00+01:00')],
  ])('%s', (_, now, opening) => {
    expect(stateOf([mornings], now)).toEqual(opening)
  })

  test('every other week is counted from the first day', () => {
    const fortnightly = { ...mornings, byday: 'MO', interval: 2, dtstart: '2026-11-16' }
    expect(stateOf([fortnightly], '2026-11-16T10:00:00+01:00')).toEqual(open('2026-11-16T12:00:00+01:00'))
    expect(stateOf([fortnightly], '2026-11-23T10:00:00+01:00')).toEqual(closed('2026-11-30T09:00:00+01:00'))
  })

  test('every other week without a first day is unknown', () => {
    expect(stateOf([{ ...mornings, interval: 2 }], '2026-11-23T10:00:00+01:00')).toEqual(unknown)
  })

  test('a night belongs to the evening on which it began, clocks changing or not', () => {
    const nights = { freq: 'WEEKLY', byday: 'SA', opens_at: '22:00', closes_at: '06:00' } as const
    expect(stateOf([nights], '2026-10-25T02:30:00+01:00')).toEqual(open('2026-10-25T06:00:00+01:00'))
    expect(stateOf([nights], '2026-03-29T03:30:00+02:00')).toEqual(open('2026-03-29T06:00:00+02:00'))
  })

  test.each(['00:00', '24:00', '23:59'])('every day from 00:00 to %s never closes', (closes_at) => {
    const always = { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00', closes_at } as const
    expect(stateOf([always], '2026-11-23T23:59:30+01:00')).toEqual(open(null))
  })

  test('a day without a closing time opens for certain, and then nobody knows', () => {
    const openEnd = { freq: 'WEEKLY', byday: 'MO', opens_at: '18:00' } as const
    expect(stateOf([openEnd], '2026-11-23T10:00:00+01:00')).toEqual(closed('2026-11-23T18:00:00+01:00'))
    expect(stateOf([openEnd], '2026-11-23T19:00:00+01:00')).toEqual(unknown)
    expect(stateOf([openEnd], '2026-11-24T10:00:00+01:00')).toEqual(closed('2026-11-30T18:00:00+01:00'))
  })
})

describe('HSDS schedules that return every month', () => {
  test.each<[string, Omit<Schedule, 'id'>, string, Opening]>([
    [
      'first Monday',
      { freq: 'MONTHLY', byday: '1MO', opens_at: '14:00', closes_at: '16:00' },
      '2026-11-23T10:00:00+01:00',
      closed('2026-12-07T14:00:00+01:00'),
    ],
    [
      'last Friday',
      { freq: 'MONTHLY', byday: '-1FR', opens_at: '14:00', closes_at: '16:00' },
      '2026-11-27T15:00:00+01:00',
      open('2026-11-27T16:00:00+01:00'),
    ],
    [
      'the fifteenth',
      { freq: 'MONTHLY', bymonthday: '15', opens_at: '14:00', closes_at: '16:00' },
      '2026-11-23T10:00:00+01:00',
      closed('2026-12-15T14:00:00+01:00'),
    ],
    [
      'every other month on the fifteenth, since October',
      {
        freq: 'MONTHLY',
        bymonthday: '15',
        interval: 2,
        dtstart: '2026-10-15',
        opens_at: '14:00',
        closes_at: '16:00',
      },
      '2026-11-15T15:00:00+01:00',
      closed('2026-12-15T14:00:00+01:00'),
    ],
  ])('%s', (_, schedule, now, opening) => {
    expect(stateOf([schedule], now)).toEqual(opening)
  })
})

describe('seasons', () => {
  const summer = { ...mornings, valid_from: '2026-04-01', valid_to: '2026-09-30' }
  const winter = { ...mornings, opens_at: '10:00', valid_from: '2026-10-01', valid_to: '2027-03-31' }

  test('only the hours of the season count', () => {
    expect(stateOf([summer, winter], '2026-11-23T09:30:00+01:00')).toEqual(
      closed('2026-11-23T10:00:00+01:00'),
    )
    expect(stateOf([summer, winter], '2026-09-28T09:30:00+02:00')).toEqual(open('2026-09-28T12:00:00+02:00'))
  })

  test('the last day of a season still counts', () => {
    expect(stateOf([summer], '2026-09-30T10:00:00+02:00')).toEqual(open('2026-09-30T12:00:00+02:00'))
  })

  test('a season to come is named with its first opening', () => {
    expect(stateOf([winter], '2026-09-20T10:00:00+02:00')).toEqual(closed('2026-10-05T10:00:00+02:00'))
  })

  test('hours that have passed say nothing about now', () => {
    expect(stateOf([summer], '2026-11-23T10:00:00+01:00')).toEqual(unknown)
    expect(stateOf([{ ...mornings, until: '2026-09-30' }], '2026-11-23T10:00:00+01:00')).toEqual(unknown)
  })
})

test.each<[string, Omit<Schedule, 'id'>]>([
  ['no rule', { opens_at: '09:00', closes_at: '12:00' }],
  ['no times', { freq: 'WEEKLY', byday: 'MO' }],
  ['a weekday nobody knows', { freq: 'WEEKLY', byday: 'MO,XX', opens_at: '09:00', closes_at: '12:00' }],
  ['a time nobody knows', { freq: 'WEEKLY', byday: 'MO', opens_at: '9 Uhr', closes_at: '12:00' }],
  ['a rule of no kind we know', { ...mornings, freq: 'YEARLY' as 'WEEKLY' }],
  ['a date nobody knows', { ...mornings, valid_to: 'Ostern' }],
])('with %s, nothing is known', (_, schedule) => {
  expect(stateOf([schedule], '2026-11-23T10:00:00+01:00')).toEqual(unknown)
})
