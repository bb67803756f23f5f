import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isReadable } from '../../../src/knowledge/answer/opening-hours.ts'
import { germanHours, recogniseHours } from '../../../src/knowledge/directory/recognise-hours.ts'
import { inLines, openingAt, readingOf, rowsOf } from './tables.ts'

const rows = rowsOf<'written' | 'reading' | 'why'>('strings.tsv')
const notRead = rows.filter(({ reading }) => reading === '-')
const inGerman = rows.filter(({ written, reading }) => written !== reading)

describe('opening hours as people write them', () => {
  test('are two hundred at least, each once, and each that is not read says why', () => {
    const written = rows.map((row) => row.written)
    expect(written.length).toBeGreaterThanOrEqual(200)
    expect(new Set(written).size).toBe(written.length)
    expect(notRead.filter(({ why }) => why === '')).toEqual([])
  })

  test.each(rows)('$written is read as $reading', ({ written, reading }) => {
    expect(readingOf(written)).toBe(reading)
  })

  test.each(inGerman)('$written means nothing else in a page', ({ written, reading }) => {
    const blocks = recogniseHours(inLines(written)).map(({ opening_hours }) => opening_hours ?? '-')
    expect(blocks.filter((hours) => hours !== '-' && hours !== reading)).toEqual([])
  })

  test.each(notRead)('$written is never said to be open or closed', ({ written }) => {
    const moments = ['2026-11-23T10:00:00+01:00', '2026-11-25T15:00:00+01:00', '2026-11-28T23:00:00+01:00']
    const openings = moments.map((now) => openingAt({ written, state: 'SN', now, opening: '' }))
    expect(openings).toEqual(moments.map(() => 'unknown'))
  })
})

test('parts of opening hours, put together, are either not read or read as opening hours', () => {
  const parts = inGerman.flatMap(({ written }) => inLines(written).split(/, | (?=\d)/))
  const anyHours = fc.array(fc.constantFrom(...parts), { minLength: 2, maxLength: 5 })
  let read = 0
  fc.assert(
    fc.property(anyHours, fc.constantFrom(', ', ' ', '\n'), (some, separator) => {
      const hours = germanHours(some.join(separator))
      if (hours === null) return
      read += 1
      expect(isReadable(hours), hours).toBe(true)
    }),
    { numRuns: 3000 },
  )
  expect(read).toBeGreaterThan(0)
})
