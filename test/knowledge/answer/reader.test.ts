import { describe, expect, test } from 'vitest'
import { dateText, dayText, distanceText, timeText } from '../../../src/knowledge/answer/reader.ts'

const now = new Date('2026-11-22T17:05:00Z')

describe.each(['de-DE', 'en-GB', 'tr', 'ar', 'uk', 'ru', 'pl', 'fa', 'ro', 'fr', 'vi'])(
  'days and hours in %s',
  (tag) => {
    test('hours run to 24, in German time and in the digits of German doors', () => {
      expect(timeText(now, { tag })).toMatch(/^18[:.]05$/)
    })

    test('a day is one of the calendar that hangs in Germany', () => {
      expect(dateText('2026-11-22', { tag })).toMatch(/^(?=.*22)(?=.*2026)[^\u0660-\u0669\u06f0-\u06f9]+$/u)
    })

    test('a weekday is a word, a distance has Latin digits', () => {
      expect(dayText(new Date('2026-11-23T09:00:00Z'), { tag, now })).toMatch(/^[\p{L}\p{M}\s\u200c-]+$/u)
      expect(distanceText(2540, { tag })).toMatch(/2[.,]5/)
    })
  },
)

test('each language has its own names for a day', () => {
  const days = ['de-DE', 'en-GB', 'tr', 'ar', 'uk', 'ru', 'pl', 'fa', 'ro', 'fr', 'vi'].map((tag) =>
    dateText('2026-11-22', { tag }),
  )
  expect(new Set(days).size).toBe(days.length)
})
