import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDays, freshnessOf } from '../../../src/knowledge/upkeep/freshness.ts'

const service = (assured_date?: string) =>
  freshnessOf(
    { source_kind: 'service', ...(assured_date === undefined ? {} : { assured_date }) },
    '2026-11-22',
  )

describe('how far an entry can be relied on', () => {
  it.each([
    ['2026-11-22', { kind: 'fresh', dueFrom: '2027-10-24' }],
    ['2025-12-23', { kind: 'fresh', dueFrom: '2026-11-24' }],
    ['2025-12-21', { kind: 'due', overdueFrom: '2026-12-22' }],
    ['2025-11-22', { kind: 'due', overdueFrom: '2026-11-23' }],
    ['2025-11-21', { kind: 'overdue', withheldFrom: '2027-05-22' }],
    ['2025-05-22', { kind: 'overdue', withheldFrom: '2026-11-23' }],
    ['2025-05-21', { kind: 'withheld', since: '2026-11-22' }],
    ['2019-02-28', { kind: 'withheld', since: '2020-08-29' }],
  ])('checked on %s', (day, expected) => {
    expect(service(day)).toEqual(expected)
  })

  it('checked by nobody it is due and never withheld, and a plain document is neither', () => {
    expect(service()).toEqual({ kind: 'never_checked' })
    expect(freshnessOf({ source_kind: 'document', assured_date: '2001-01-01' }, '2026-11-22')).toEqual({
      kind: 'document',
    })
  })

  it('is the same for a query by days as for one entry, on every day of nine years', () => {
    const day = fc
      .integer({ min: 0, max: 9 * 366 })
      .map((offset) => new Date(Date.UTC(2020, 0, 1 + offset)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, (assured_date, today) => {
        const { kind } = freshnessOf({ source_kind: 'service', assured_date }, today)
        const { dueUntil, withheldUntil } = checkDays(today)
        expect(assured_date <= dueUntil).toBe(kind !== 'fresh')
        expect(assured_date <= withheldUntil).toBe(kind === 'withheld')
      }),
      { numRuns: 2000 },
    )
  })
})
