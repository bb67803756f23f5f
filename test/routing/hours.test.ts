import Holidays from 'date-holidays'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import type { Urgency } from '../../src/knowledge/understanding/understanding.ts'
import { FEDERAL_STATES } from '../../src/knowledge/federal-states.ts'
import { deskHours, faultInHours } from '../../src/routing/hours.ts'
import { aDesk } from './a-desk.ts'

const saxony = deskHours('SN')
const office = aDesk({ hours: 'Mo-Fr 09:00-17:00; PH off' })
const always = aDesk({ hours: 'Mo-Su 00:00-24:00' })
/** Winter time is +01:00, summer time +02:00. */
const at = (text: string): Date => new Date(text)

describe('in the hour that returns in October', () => {
  test.each(['Mo-Su 18:00-02:30', 'Mo-Su 20:00-02:15', 'Sa,Su 02:10-02:50'])(
    'a desk with hours %s has an opening and a deadline, none of them before now',
    (hours) => {
      const desk = aDesk({ hours })
      for (let minute = 0; minute < 180; minute += 5) {
        const now = new Date(at('2026-10-25T01:30:00+02:00').getTime() + minute * 60_000)
        expect(saxony.opensNext(desk, now)?.getTime()).toBeGreaterThanOrEqual(now.getTime())
        const due = saxony.claimDeadline(desk, 'normal', now)
        expect(due.getTime()).toBeGreaterThan(now.getTime())
        expect(saxony.isOpen(desk, new Date(due.getTime() - 1))).toBe(true)
      }
    },
  )
})

describe('whether a desk is open', () => {
  test.each([
    ['on a Monday morning', '2026-11-23T09:00:00+01:00', true],
    ['a minute before it opens', '2026-11-23T08:59:59+01:00', false],
    ['at closing time', '2026-11-23T17:00:00+01:00', false],
    ['on a Sunday', '2026-11-22T12:00:00+01:00', false],
    ['on the Day of Repentance, a Saxon holiday', '2026-11-18T12:00:00+01:00', false],
    ['on Christmas Day', '2026-12-25T12:00:00+01:00', false],
    ['on Epiphany, no Saxon holiday', '2026-01-06T12:00:00+01:00', true],
  ])('%s', (_, now, open) => {
    expect(saxony.isOpen(office, at(now))).toBe(open)
  })

  test('follows the holidays of its own state', () => {
    const epiphany = at('2026-01-06T12:00:00+01:00')
    const repentance = at('2026-11-18T12:00:00+01:00')
    expect(deskHours('BW').isOpen(office, epiphany)).toBe(false)
    expect(deskHours('BW').isOpen(office, repentance)).toBe(true)
  })
})

describe('when a desk opens next', () => {
  test.each([
    ['now, while it is open', '2026-11-23T10:00:00+01:00', '2026-11-23T10:00:00+01:00'],
    ['in the morning', '2026-11-23T03:00:00+01:00', '2026-11-23T09:00:00+01:00'],
    ['on Monday, seen from Friday evening', '2026-11-20T18:00:00+01:00', '2026-11-23T09:00:00+01:00'],
    ['after the holidays, seen from Christmas Eve', '2026-12-24T17:30:00+01:00', '2026-12-28T09:00:00+01:00'],
    [
      'an hour earlier by the sun after the clocks went forward',
      '2026-03-27T18:00:00+01:00',
      '2026-03-30T09:00:00+02:00',
    ],
  ])('is %s', (_, now, opens) => {
    expect(saxony.opensNext(office, at(now))).toEqual(at(opens))
  })

  test('is never, when its hours lie in the past', () => {
    expect(
      saxony.opensNext(aDesk({ hours: '2025 Mo-Fr 09:00-17:00' }), at('2026-11-23T10:00:00+01:00')),
    ).toBeNull()
  })
})

describe('by when a case should be claimed', () => {
  test.each<[string, Urgency, string, string]>([
    ['within the day', 'normal', '2026-11-23T10:00:00+01:00', '2026-11-23T14:00:00+01:00'],
    [
      'on closing time, not at the next opening',
      'normal',
      '2026-11-23T13:00:00+01:00',
      '2026-11-23T17:00:00+01:00',
    ],
    ['over the night', 'normal', '2026-11-23T15:00:00+01:00', '2026-11-24T11:00:00+01:00'],
    ['over the weekend', 'normal', '2026-11-20T16:00:00+01:00', '2026-11-23T12:00:00+01:00'],
    [
      'from the opening, when offered at night',
      'high',
      '2026-11-24T02:00:00+01:00',
      '2026-11-24T09:30:00+01:00',
    ],
    ['over a Saxon holiday', 'normal', '2026-11-17T15:00:00+01:00', '2026-11-19T11:00:00+01:00'],
    ['over Christmas', 'normal', '2026-12-24T16:00:00+01:00', '2026-12-28T12:00:00+01:00'],
    [
      'in five minutes of a Sunday night, in an emergency',
      'emergency',
      '2026-11-22T23:58:00+01:00',
      '2026-11-23T00:03:00+01:00',
    ],
  ])('%s', (_, urgency, now, due) => {
    expect(saxony.claimDeadline(office, urgency, at(now))).toEqual(at(due))
  })

  test('counts only open time across a break at noon', () => {
    const desk = aDesk({ hours: 'Mo-Fr 09:00-12:00,13:00-17:00' })
    expect(saxony.claimDeadline(desk, 'normal', at('2026-11-23T11:00:00+01:00'))).toEqual(
      at('2026-11-23T16:00:00+01:00'),
    )
  })

  test.each([
    [
      'forward: four hours by the watch, five on the clock',
      '2026-03-29T00:00:00+01:00',
      '2026-03-29T05:00:00+02:00',
    ],
    [
      'back: four hours by the watch, three on the clock',
      '2026-10-25T00:00:00+02:00',
      '2026-10-25T03:00:00+01:00',
    ],
  ])('a desk open day and night counts real hours when the clocks go %s', (_, now, due) => {
    expect(saxony.claimDeadline(always, 'normal', at(now))).toEqual(at(due))
  })

  test.each([
    // From one to five there are three hours; the fourth is the first of the next night.
    ['forward', '2026-03-29T01:00:00+01:00', '2026-03-30T01:00:00+02:00'],
    ['back', '2026-10-25T01:00:00+02:00', '2026-10-25T04:00:00+01:00'],
  ])('a night desk counts real hours when the clocks go %s', (_, now, due) => {
    const night = aDesk({ hours: 'Mo-Su 00:00-05:00' })
    expect(saxony.claimDeadline(night, 'normal', at(now))).toEqual(at(due))
  })

  test('an emergency runs through the hour that the clocks skip', () => {
    expect(saxony.claimDeadline(office, 'emergency', at('2026-03-29T01:58:00+01:00'))).toEqual(
      at('2026-03-29T03:03:00+02:00'),
    )
  })

  test('a desk that never opens again leaves no case without a deadline', () => {
    const gone = aDesk({ hours: '2025 Mo-Fr 09:00-17:00' })
    expect(saxony.claimDeadline(gone, 'normal', at('2026-11-23T10:00:00+01:00'))).toEqual(
      at('2026-11-23T14:00:00+01:00'),
    )
  })

  test('holds as many open minutes as promised, whenever the case is offered', () => {
    const minute = 60_000
    const moment = fc
      .integer({ min: 0, max: 2 * 365 * 24 * 60 })
      .map((m) => new Date(Date.UTC(2026, 0, 1) + m * minute))
    fc.assert(
      fc.property(moment, (now) => {
        const due = saxony.claimDeadline(office, 'high', now)
        let open = 0
        for (let t = now.getTime(); t < due.getTime(); t += minute)
          if (saxony.isOpen(office, new Date(t))) open += 1
        expect(open).toBe(30)
      }),
      { numRuns: 10 },
    )
  })
})

describe('public holidays', () => {
  // Bavaria is left out: Assumption Day is a holiday there by municipality, and the two sources choose differently.
  const states = Object.keys(FEDERAL_STATES).filter((state) => state !== 'BY')

  test.each(states)('of %s in 2026 and 2027 are those of an independent list', (state) => {
    const closedOnHolidays = aDesk({ hours: 'Mo-Su 00:00-24:00; PH off' })
    const hours = deskHours(state)
    const found: string[] = []
    for (const day = new Date(2026, 0, 1, 12); day.getFullYear() < 2028; day.setDate(day.getDate() + 1)) {
      if (!hours.isOpen(closedOnHolidays, day)) found.push(day.toLocaleDateString('sv-SE'))
    }
    const listed = [2026, 2027].flatMap((year) => new Holidays('DE', state).getHolidays(year))
    const expected = listed.filter((day) => day.type === 'public').map((day) => day.date.slice(0, 10))
    expect(found).toEqual([...new Set(expected)].toSorted())
    expect(found.length).toBeGreaterThanOrEqual(18)
  })
})

describe('hours in a desks file', () => {
  const now = at('2026-11-22T12:00:00+01:00')

  test.each(['Mo-Fr 09:00-17:00; PH off', '24/7', 'Mo,We 09:00-12:00; Th 14:00-18:00', 'Mo-Su 00:00-24:00'])(
    'may be %s',
    (hours) => {
      expect(faultInHours(hours, 'SN', now)).toBeNull()
    },
  )

  test.each([
    ['foo', 'Unexpected token'],
    ['', 'nothing meaningful'],
    ['off', 'never opens'],
    ['unknown', 'never opens'],
    ['2025 Mo-Fr 09:00-17:00', 'never opens'],
  ])('may not be "%s"', (hours, why) => {
    expect(faultInHours(hours, 'SN', now)).toContain(why)
  })
})

test('an unknown federal state is refused rather than left without its holidays', () => {
  expect(() => deskHours('XX').isOpen(office, at('2026-11-23T10:00:00+01:00'))).toThrow('XX')
})

describe('a process with another clock', () => {
  afterEach(() => {
    process.env['TZ'] = 'Europe/Berlin'
  })

  test('is refused rather than moving every deadline', () => {
    process.env['TZ'] = 'America/New_York'
    expect(() => saxony.isOpen(office, at('2026-11-23T10:00:00+01:00'))).toThrow('TZ=Europe/Berlin')
  })
})
