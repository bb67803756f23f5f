import { expect, test } from 'vitest'
import { mondayOf, weeksBefore, weeksShownOn } from '../../../src/knowledge/gaps/gap-weeks.ts'

test('a week begins on Monday, across months, years and summer time', () => {
  expect(mondayOf('2026-11-23')).toBe('2026-11-23')
  expect(mondayOf('2026-11-29')).toBe('2026-11-23')
  expect(mondayOf('2027-01-01')).toBe('2026-12-28')
  expect(mondayOf('2026-10-25')).toBe('2026-10-19')
  expect(weeksBefore('2026-11-02', 2)).toBe('2026-10-19')
})

test('thirteen complete weeks are shown, the same ones on every day of a week', () => {
  const shown = { from: '2026-08-24', to: '2026-11-22' }
  expect(weeksShownOn('2026-11-23')).toEqual(shown)
  expect(weeksShownOn('2026-11-29')).toEqual(shown)
  expect(weeksShownOn('2026-11-30')).toEqual({ from: '2026-08-31', to: '2026-11-29' })
})
