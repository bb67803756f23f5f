import { expect, test } from 'vitest'
import { loadField } from '../../../src/start/knowledge.ts'

const { correctSpelling } = loadField()

test.each([
  ['Schuldnerbratung', 'schuldnerberatung'],
  ['Kindergraten', 'kindergarten'],
  ['wohngled', 'wohngeld'],
  ['welhce', 'welche'],
])('a slip in a word of the field, or in one that says nothing, is corrected: %s', (written, meant) => {
  expect(correctSpelling(written)[0]?.word).toBe(meant)
})

test('of several words that may be meant, each has its share: the likelier slip in the more common word the largest', () => {
  const meant = correctSpelling('dutsche')
  expect(meant.map(({ word }) => word)).toEqual(['deutsche', 'dusche'])
  expect(meant[0]?.share).toBeGreaterThan(0.5)
  expect(meant.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
})

test.each(['Schuldnerberatung', 'Condrobs', 'qwertzuiop', 'am', 'bietet'])(
  'what is right in any form, a name, or no word at all stays as it is: %s',
  (word) => {
    expect(correctSpelling(word)).toEqual([])
  },
)
