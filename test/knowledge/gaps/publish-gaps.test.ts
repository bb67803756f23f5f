import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { GapCount } from '../../../src/knowledge/gaps/gap.ts'
import { publishGaps, type GapDomain, type PublishedGap } from '../../../src/knowledge/gaps/publish-gaps.ts'

const wide: GapDomain = { areas: 10, concepts: () => 20, topConcepts: () => 50 }

/** Concepts are letters: "a1" and "a2" stand below "a". */
const topConceptOf = (concept: string | null): string | null => concept?.[0] ?? null

function count(concept: string | null, area: string | null, tenants: number, more: Partial<GapCount> = {}) {
  return {
    reason: 'nothing_found',
    topic: 'debt',
    topConcept: topConceptOf(concept),
    concept,
    area,
    tenants,
    firstOfTopConcept: tenants,
    firstOfTopic: tenants,
    ...more,
  } satisfies GapCount as GapCount
}

const lines = (published: readonly PublishedGap[]): unknown[] =>
  published.map((gap) => [
    gap.scope,
    ...(gap.scope === 'topic' ? [gap.topic] : [gap.scope === 'concepts' ? gap.topConcept : gap.concept]),
    ...(gap.scope === 'area' ? [gap.area] : []),
    gap.tenants,
  ])

describe('what is shown of the gaps', () => {
  test('five tenants are, four are not', () => {
    expect(lines(publishGaps([count('a', 'Nord', 5)], wide))).toEqual([['area', 'a', 'Nord', 5]])
    expect(publishGaps([count('a', 'Nord', 4)], wide)).toEqual([])
  })

  test('numbers are rounded down to fives, most first', () => {
    const counts = [count('a', 'Nord', 9), count('b', null, 14)]
    expect(lines(publishGaps(counts, wide))).toEqual([
      ['area', 'b', null, 10],
      ['area', 'a', 'Nord', 5],
    ])
  })

  test('what is small in single areas is put together, without naming one', () => {
    const counts = [count('a', 'Nord', 5), count('a', 'Ost', 4), count('a', null, 3)]
    expect(lines(publishGaps(counts, wide))).toEqual([
      ['area', 'a', 'Nord', 5],
      ['areas', 'a', 5],
    ])
  })

  test('a concept asked in one area alone does not show it while it is small', () => {
    expect(publishGaps([count('a', 'Ost', 4), count('b', 'Nord', 6)], wide)).toEqual([
      expect.objectContaining({ concept: 'b', area: 'Nord' }),
    ])
  })

  test('what is small in single concepts is put together below the broadest of them, of different tenants only', () => {
    const counts = [count('a1', 'Nord', 4), count('a2', 'Ost', 4), count('b', null, 3), count('c', null, 4)]
    expect(lines(publishGaps(counts, wide))).toEqual([
      ['concepts', 'a', 5],
      ['topic', 'debt', 5],
    ])
    const samePeople = counts.slice(0, 2).map((one, index) => ({ ...one, firstOfTopConcept: index * 4 }))
    expect(lines(publishGaps(samePeople, wide))).toEqual([['topic', 'debt', 5]])
  })

  test('what is small below them is put together by topic, of different tenants only', () => {
    const counts = [count('a', 'Nord', 4), count('b', 'Ost', 4), count('c', null, 4)]
    expect(lines(publishGaps(counts, wide))).toEqual([['topic', 'debt', 10]])
    const samePeople = counts.map((one, index) => ({ ...one, firstOfTopic: index === 0 ? 4 : 0 }))
    expect(publishGaps(samePeople, wide)).toEqual([])
  })

  test('topics and reasons are never put together', () => {
    const counts = [
      count('a', 'Nord', 4),
      count('a', 'Nord', 4, { reason: 'not_helpful' }),
      count('b', 'Nord', 4, { topic: 'work' }),
    ]
    expect(publishGaps(counts, wide)).toEqual([])
  })
})

/** Tables of counts as somebody could imagine them: a value for each concept and area. */
function tables(cells: readonly [string, string][], values: readonly number[]): GapCount[][] {
  return cells.reduce<GapCount[][]>(
    (begun, [concept, area]) =>
      begun.flatMap((table) => values.map((value) => [...table, count(concept, area, value)])),
    [[]],
  )
}

const asked = (table: readonly GapCount[]): GapCount[] => table.filter(({ tenants }) => tenants > 0)

/** Everything that can be asked for: the whole, and the lines of each area. */
function everyView(table: readonly GapCount[], domain: GapDomain): string {
  const whole = publishGaps(asked(table), domain)
  const areas = [...new Set(table.map(({ area }) => area))]
  const ofAreas = areas.map((area) => whole.filter((gap) => gap.scope === 'area' && gap.area === area))
  return JSON.stringify([whole, ...ofAreas].map((view) => lines(view)))
}

/**
 * Who knows how this works and imagines all tables: for what they see, which values each cell may have.
 * @returns by what is seen
 */
function derivable(all: readonly GapCount[][], domain: GapDomain): Map<string, Set<number>[]> {
  const possible = new Map<string, Set<number>[]>()
  for (const table of all) {
    const seen = everyView(table, domain)
    const values = possible.get(seen) ?? table.map(() => new Set<number>())
    for (const [index, { tenants }] of table.entries()) values[index]?.add(tenants)
    possible.set(seen, values)
  }
  return possible
}

describe('no small number can be derived, by somebody who tries all that there could be', () => {
  const HIDDEN = [0, 1, 2, 3, 4]
  const cellsOf = (concepts: string, areas: string): [string, string][] =>
    concepts.split(' ').flatMap((concept) => [...areas].map((area): [string, string] => [concept, area]))
  const domainOf = (concepts: string, areas: string): GapDomain => {
    const all = concepts.split(' ')
    const below = (top: string | null): number => all.filter((one) => topConceptOf(one) === top).length
    return { areas: areas.length, concepts: below, topConcepts: () => new Set(all.map(topConceptOf)).size }
  }
  const whole = Array.from({ length: 11 }, (_, value) => value)
  const few = [...HIDDEN, 5, 9]

  test.each([
    { what: 'one concept in two areas', concepts: 'a', areas: 'NO', values: whole },
    { what: 'one concept in three areas', concepts: 'a', areas: 'NOW', values: whole },
    { what: 'two concepts in two areas', concepts: 'a b', areas: 'NO', values: whole.slice(0, 10) },
    { what: 'three concepts in one area', concepts: 'a b c', areas: 'N', values: whole },
    { what: 'two concepts in three areas', concepts: 'a b', areas: 'NOW', values: few },
    { what: 'three concepts in two areas', concepts: 'a b c', areas: 'NO', values: few },
    { what: 'three concepts of one family in one area', concepts: 'a a1 a2', areas: 'N', values: whole },
    { what: 'two families in two areas', concepts: 'a a1 b', areas: 'NO', values: few },
    { what: 'three families in one area', concepts: 'a a1 a2 b c', areas: 'N', values: few },
    { what: 'two larger families in one area', concepts: 'a a1 a2 b b1 b2', areas: 'N', values: few },
  ])('$what', ({ concepts, areas, values }) => {
    const cells = cellsOf(concepts, areas)
    const possible = derivable(tables(cells, values), domainOf(concepts, areas))
    for (const [seen, ofCells] of possible) {
      const shown = JSON.parse(seen)[0] as [string, string, string, number][]
      for (const [index, [concept, area]] of cells.entries()) {
        const line = shown.find(([scope, ...of]) => scope === 'area' && of[0] === concept && of[1] === area)
        const least = line?.[3] ?? 0
        const mayBe = values.filter((value) => value >= least && value < least + 5)
        expect(
          [...(ofCells[index] ?? [])].toSorted((one, other) => one - other),
          seen,
        ).toEqual(mayBe)
      }
    }
  })

  // What is left of a small number: at least four of the five values, so it is never known.
  test.each([
    { areas: 'NOW', values: whole.slice(0, 10) },
    { areas: 'NOWS', values: whole.slice(0, 6) },
  ])(
    'nor by somebody who compares two weeks between which nothing became old ($areas)',
    ({ areas, values }) => {
      const domain = domainOf('a', areas)
      const all = tables(cellsOf('a', areas), values).map((table) => ({
        values: table.map(({ tenants }) => tenants),
        seen: everyView(table, domain),
      }))
      const possible = new Map<string, { before: Set<number>; added: Set<number> }[]>()
      for (const before of all) {
        for (const after of all) {
          if (after.values.some((value, index) => value < (before.values[index] ?? 0))) continue
          const seen = `${before.seen} ${after.seen}`
          const cells =
            possible.get(seen) ?? before.values.map(() => ({ before: new Set(), added: new Set() }))
          for (const [index, cell] of cells.entries()) {
            const value = before.values[index] ?? 0
            cell.before.add(value)
            cell.added.add((after.values[index] ?? 0) - value)
          }
          possible.set(seen, cells)
        }
      }
      const small = [...possible.values()].flat().filter(({ before }) => Math.min(...before) < 5)
      expect(small.length).toBeGreaterThan(20)
      expect(Math.min(...small.map(({ before }) => before.size))).toBeGreaterThanOrEqual(4)
      expect(Math.min(...small.map(({ added }) => added.size))).toBeGreaterThanOrEqual(4)
    },
  )
})

test('whatever was asked: fives, at least five, never more than was asked, and every line once', () => {
  const cell = fc.record({
    concept: fc.constantFrom('a', 'a1', 'a2', 'b', 'c', null),
    area: fc.constantFrom('N', 'O', 'W', null),
    topic: fc.constantFrom('debt' as const, 'work' as const),
    tenants: fc.nat(17),
    reason: fc.constantFrom('nothing_found' as const, 'not_helpful' as const),
  })
  const keyOf = ({ reason, topic, concept, area }: Pick<GapCount, 'reason' | 'topic' | 'concept' | 'area'>) =>
    [reason, topic, concept, area].join('/')
  const table = fc.uniqueArray(cell, { selector: keyOf, maxLength: 60 })
  fc.assert(
    fc.property(table, fc.nat(17), (cells, others) => {
      const counts = asked(
        cells.map((one) => ({
          ...one,
          topConcept: topConceptOf(one.concept),
          firstOfTopConcept: Math.max(0, one.tenants - Math.floor(others / 2)),
          firstOfTopic: Math.max(0, one.tenants - others),
        })),
      )
      const published = publishGaps(counts, { areas: 4, concepts: () => 3, topConcepts: () => 4 })
      for (const { tenants } of published) {
        expect(tenants).toBeGreaterThanOrEqual(5)
        expect(tenants % 5).toBe(0)
      }
      const total = (numbers: readonly { tenants: number }[]): number =>
        numbers.reduce((sum, { tenants }) => sum + tenants, 0)
      expect(total(published)).toBeLessThanOrEqual(total(counts))
      expect(new Set(published.map((gap) => JSON.stringify({ ...gap, tenants: 0 }))).size).toBe(
        published.length,
      )
    }),
  )
})
