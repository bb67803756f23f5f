import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../src/cases/canonical-json.ts'

test('it is JSON and loses nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
      // Compared through JSON, where -0 is 0.
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('keys are sorted at every depth', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 'ü' }], a: null })).toBe('{"a":null,"b":[{"c":"ü","d":1}]}')
})

test.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, new Date(0), () => 1, 1n, { a: undefined }])(
  'it refuses what JSON cannot hold exactly: %s',
  (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  },
)
