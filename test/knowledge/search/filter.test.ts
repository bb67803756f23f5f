import { expect, test } from 'vitest'
import type { GivenUp } from '../../../src/knowledge/directory/wishes.ts'
import { fittingFirst, lessAndLessFiltered, orderedBy } from '../../../src/knowledge/search/filter.ts'

const one = (id: string, unmet: GivenUp[] = [], excluded = false, score = 1) => ({
  id,
  score,
  verdict: { excluded, unmet, fits: false },
})
const ids = (list: readonly { id: string }[]): string => list.map(({ id }) => id).join(' ')

test('whoever is excluded is not brought back by anything that is given up', () => {
  const steps = lessAndLessFiltered([
    one('a', ['open']),
    one('b', [], true),
    one('c', ['open', 'free'], true),
  ])
  expect(steps.map(({ kept }) => ids(kept))).toEqual(['a'])
})

test('first all wishes hold, then all but one, at last none', () => {
  const found = [one('all'), one('costs', ['free']), one('shut', ['open']), one('none', ['free', 'open'])]
  expect(lessAndLessFiltered(found).map(({ givenUp, kept }) => [givenUp.join(' '), ids(kept)])).toEqual([
    ['', 'all'],
    ['free', 'all costs'],
    ['open', 'all shut'],
    ['free open', 'all costs shut none'],
  ])
})

test('what meets the wish but hardly answers the question gives way to what answers it', () => {
  const found = [one('mould advice', ['free']), one('pest control', [], false, 0.4)]
  expect(lessAndLessFiltered(found).map(({ givenUp }) => givenUp.join())).toEqual(['free'])
  const close = [one('mould advice', ['free']), one('mould talk', [], false, 0.6)]
  expect(lessAndLessFiltered(close).map(({ givenUp }) => givenUp.join())).toEqual(['', 'free'])
})

test('what says that it is for such people goes before a slightly better one, not before a far better one', () => {
  const ranked = [
    { id: 'best', score: 1, fits: false },
    { id: 'near', score: 0.9, fits: true },
    { id: 'far', score: 0.5, fits: true },
  ].map(({ id, score, fits }) => ({ id, score, verdict: { excluded: false, unmet: [], fits } }))
  expect(ids(fittingFirst(ranked))).toBe('near best far')
})

test.each([
  ['anyPlace', 'good best beside'],
  ['namedThing', 'best good beside'],
] as const)('only what answers about as well is ordered by distance: %s', (asked, order) => {
  const ranked = [
    { id: 'best', score: 1, metres: 900 },
    { id: 'good', score: 0.6, metres: 200 },
    { id: 'beside', score: 0.2, metres: 10 },
  ]
  expect(ids(orderedBy(ranked, ({ metres }) => metres, asked))).toBe(order)
})
