import { expect, test } from 'vitest'
import { expectedOpening, openingAt, rowsOf, type Moment } from './tables.ts'

test.each(rowsOf<keyof Moment>('moments.tsv'))('$written in $state at $now: $opening', (moment) => {
  expect(openingAt(moment)).toBe(expectedOpening(moment))
})
