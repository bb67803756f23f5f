import { expect, test } from 'vitest'
import { loadField } from '../../../src/start/knowledge.ts'

const { correctSpelling } = loadField()

test.each([
  ['Schuldnerbratung', 'schuldnerberatung'],
  ['Kindergraten', 'kindergarten'],
  ['wohngled', 'wohngeld'],
])('a slip in a word of the field is corrected: %s', (written, meant) => {
  expect(correctSpelling(written)).toBe(meant)
})

test.each(['Schuldnerberatung', 'Condrobs', 'qwertzuiop', 'am'])(
  'what is right, a name, or no word at all stays as it is: %s',
  (word) => {
    expect(correctSpelling(word)).toBeNull()
  },
)
