import { describe, expect, test } from 'vitest'
import { nextOpening, publicHoliday } from '../../../src/knowledge/answer/opening-hours.ts'
import { openingLine } from '../../../src/knowledge/answer/opening-words.ts'
import { loadWords } from '../../../src/words.ts'
import { rowsOf, scheduleOf } from './tables.ts'

const STATES = ['SN', 'BW', 'NW', 'ST']
const WEEKEND = ['Sa', 'Su']
const KEPT = 'Mo-Fr 09:00-17:00; PH off'
const NOT_SAID = 'Mo-Fr 09:00-17:00'
const FIELDS = '{"freq":"WEEKLY","byday":"MO,TU,WE,TH,FR","opens_at":"09:00","closes_at":"17:00"}'

const holidays = rowsOf<'date' | 'weekday' | 'name' | 'states'>('holidays.tsv').flatMap(
  ({ states, ...day }) => STATES.map((state) => ({ ...day, state, kept: states.split(' ').includes(state) })),
)
const kept = holidays.filter((day) => day.kept)
const onWorkdays = kept.filter(({ weekday }) => !WEEKEND.includes(weekday))
const elsewhereOnWorkdays = holidays.filter((day) => !day.kept && !WEEKEND.includes(day.weekday))

const words = loadWords('locales')('de')
const at = (date: string, hour: number): Date =>
  new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)), hour)
const dateOf = (day: Date): string => day.toLocaleDateString('sv-SE')
const isHoliday = (date: string, state: string): boolean =>
  kept.some((day) => day.date === date && day.state === state)
const lineAt = (written: string, now: Date, federalState: string): string | null =>
  openingLine([scheduleOf(written)], {
    words,
    tag: 'de',
    language: 'de',
    speaks: ['de'],
    from: null,
    federalState,
    now,
  })
const OPEN = words('answer-open-until', { time: '17:00' })

/** The next Monday to Friday that is no holiday, by the table alone. */
function nextWorkday(date: string, state: string): string {
  const day = at(date, 12)
  do day.setDate(day.getDate() + 1)
  while ([0, 6].includes(day.getDay()) || isHoliday(dateOf(day), state))
  return dateOf(day)
}

describe.each(STATES)('public holidays of 2026 and 2027 in %s', (state) => {
  test('are those of the table, by name, and no others', () => {
    const found: string[] = []
    for (const day = at('2026-01-01', 12); day.getFullYear() < 2028; day.setDate(day.getDate() + 1)) {
      const name = publicHoliday(day, state)
      if (name !== null) found.push(`${dateOf(day)} ${name}`)
    }
    expect(found).toEqual(
      kept.filter((day) => day.state === state).map(({ date, name }) => `${date} ${name}`),
    )
  })
})

describe('an office that keeps public holidays', () => {
  test.each(kept)('is closed on $date in $state, and $name is named', ({ date, name, state }) => {
    const now = at(date, 10)
    const opensAt = at(nextWorkday(date, state), 9)
    expect(nextOpening(KEPT, now, state)).toEqual({ kind: 'closed', opensAt })
    const named = words('answer-closed-holiday', { opening: '', holiday: name })
    expect(lineAt(KEPT, now, state)).toContain(named)
  })

  test.each(elsewhereOnWorkdays)('is open on $date in $state, where $name is a day like any', (day) => {
    expect(lineAt(KEPT, at(day.date, 10), day.state)).toBe(OPEN)
  })

  test.each(onWorkdays)('opens after $name, seen from the evening before ($date, $state)', (day) => {
    const eve = at(day.date, 20 - 24)
    const opensAt = at(nextWorkday(dateOf(eve), day.state), 9)
    expect(dateOf(opensAt) > day.date).toBe(true)
    expect(nextOpening(KEPT, eve, day.state)).toEqual({ kind: 'closed', opensAt })
  })
})

describe.each([NOT_SAID, FIELDS])('hours that say nothing of public holidays: %s', (written) => {
  test.each(onWorkdays)('are told with a word of caution on $name ($date, $state)', ({ date, state }) => {
    const opensToday = words('answer-opens-today', { time: '09:00' })
    expect(lineAt(written, at(date, 10), state)).toBe(words('answer-holiday', { opening: OPEN }))
    expect(lineAt(written, at(date, 8), state)).toBe(words('answer-holiday', { opening: opensToday }))
  })

  test.each(elsewhereOnWorkdays)('are told without one on $date in $state', ({ date, state }) => {
    expect(lineAt(written, at(date, 10), state)).toBe(OPEN)
  })
})
