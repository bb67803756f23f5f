import { expect, test } from 'vitest'
import { NO_WISHES } from '../../../src/knowledge/directory/wishes.ts'
import { asPlaceToGo } from '../../../src/knowledge/understanding/place-to-go.ts'

const goes = { ...NO_WISHES, goes: true }

test('where to go, and nothing else, is a small emergency that needs somebody now', () => {
  expect(asPlaceToGo(['other'], goes)).toEqual({
    topics: ['small_emergency'],
    wishes: { ...goes, open: 'now' },
  })
})
test('where to go with a matter of its own is about that, at any hour', () => {
  expect(asPlaceToGo(['debt'], goes)).toEqual({ topics: ['debt'], wishes: NO_WISHES })
})
test('who does not ask for a place wishes what was wished', () => {
  expect(asPlaceToGo(['other'], NO_WISHES)).toEqual({ topics: ['other'], wishes: NO_WISHES })
})
