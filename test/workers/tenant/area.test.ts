import { expect, test } from 'vitest'
import { withoutArea } from '../../../src/workers/tenant/area.ts'

test.each([
  ['Ich wohne in der Nordstadt und habe Schulden', 'Nordstadt', 'Ich wohne in der   und habe Schulden'],
  ['Tafel neustadt neuschönefeld?', 'Neustadt-Neuschönefeld', 'Tafel  ?'],
  ['Nordstadt', 'Nordstadt', 'Nordstadt'],
  ['Nordstadtfest', 'Nordstadt', 'Nordstadtfest'],
  ['Ich habe Schulden', 'Nordstadt', 'Ich habe Schulden'],
  ['Ich habe Schulden', null, 'Ich habe Schulden'],
])('what is needed stays: %s', (text, area, rest) => {
  expect(withoutArea(text, area)).toBe(rest)
})
