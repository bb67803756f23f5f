/** One line of German opening hours, read strictly: a word too many and the line is `unclear`, never half understood. */

import { anyOf, contactPatterns } from './contact-patterns.ts'
import { hoursTokens, MINUTES_A_DAY, WEEKDAYS, type Day, type Token, type Weekday } from './hours-tokens.ts'

/** Minutes since midnight. `to` beyond 1440: in the night that follows; null: nobody says when it ends. */
export type Interval = { from: number; to: number | null }
/** A closed day has no intervals. */
export type DayHours = { days: Day[]; intervals: Interval[] }

export type HoursLine =
  | { kind: 'hours'; hours: DayHours[] }
  /** Weekdays alone; the times follow in the next lines. */
  | { kind: 'days'; days: Day[]; goesOn: boolean }
  /** Times alone, or the word for closed; the weekdays stand in a line before. */
  | { kind: 'times'; intervals: Interval[] }
  /** Says nothing about hours that could change them (`and by appointment`, a heading). */
  | { kind: 'neutral' }
  /** No hours, but puts those beside it in doubt (`by appointment only`, `not in the school holidays`). */
  | { kind: 'doubtful' }
  | { kind: 'unclear' }
  | { kind: 'none' }

const HARMLESS = new RegExp(`[,;]?\\s*(?:${anyOf(contactPatterns.harmless_endings)})\\s*\\.?$`, 'iu')
const LABEL = new RegExp(`^(?:${anyOf(contactPatterns.hours_labels)})\\s*:?\\s*`, 'iu')
const DOUBTFUL = new RegExp(`(?<!\\p{L})(?:${anyOf(contactPatterns.doubtful)})(?!\\p{L})`, 'iu')

/** Minutes since midnight between which an opening is more likely one of the afternoon, by a clock of twelve hours. */
const DEAD_OF_NIGHT = { after: 0, before: 5 * 60 }
/** Minutes since midnight: what begins in the evening may end in the morning, anything else is a slip. */
const NIGHT = { earliest: 17 * 60, latest: 10 * 60 }
const ALL_DAY: Interval = { from: 0, to: MINUTES_A_DAY }

/** `bare` also takes times without minutes or the word for o'clock: right in a column for hours, not in prose. */
export function readHoursLine(line: string, bare = false): HoursLine {
  const rest = line.replaceAll(/\s+/g, ' ').trim().replace(HARMLESS, '')
  const labelled = rest.match(LABEL)
  const tokens = hoursTokens(labelled ? rest.slice(labelled[0].length) : rest)
  if (tokens.length === 0) return rest === '' || labelled ? { kind: 'neutral' } : { kind: 'none' }
  const read = parse(tokens, bare)
  if (read !== null) return read
  const first = tokens.find(({ kind }) => kind !== 'filler' && kind !== 'from')
  // A line that begins with a weekday says something about that day, if only that help is by appointment. Two letters
  // before a word are a word themselves.
  const isWord = first === tokens[0] && /^\p{L}{2} \p{L}/u.test(rest)
  const ofWeekday = first?.kind === 'day' && !first.days.includes('PH') && !isWord
  if (ofWeekday && rest.length <= 120) return { kind: 'unclear' }
  if (first?.kind === 'always' && tokens.every(({ kind }) => kind === 'always' || kind === 'filler'))
    return { kind: 'unclear' }
  const timed = tokens.some((token) => token.kind === 'clock' || (token.kind === 'time' && token.exact))
  const ofTimes = ['time', 'nth', 'day'].includes(first?.kind ?? '') || labelled !== null
  if (timed && ofTimes) return { kind: 'unclear' }
  return isDoubtful(rest) ? { kind: 'doubtful' } : { kind: 'none' }
}

export function isDoubtful(text: string): boolean {
  return DOUBTFUL.test(text)
}

function parse(tokens: readonly Token[], bare: boolean): HoursLine | null {
  let at = 0
  const take = <Kind extends Token['kind']>(kind: Kind): Extract<Token, { kind: Kind }> | null => {
    const token = tokens[at]
    if (token?.kind !== kind) return null
    at += 1
    return token as Extract<Token, { kind: Kind }>
  }
  const skip = (...kinds: Token['kind'][]): void => {
    while (kinds.includes(tokens[at]?.kind as Token['kind'])) at += 1
  }
  /** Is the next token, past separators and small words, one of these? */
  const comes = (...kinds: Token['kind'][]): boolean => {
    const next = tokens.slice(at).find(({ kind }) => kind !== 'and' && kind !== 'filler' && kind !== 'from')
    return next !== undefined && kinds.includes(next.kind)
  }
  const readDays = (): Day[] | null => {
    const days: Day[] = []
    do {
      if (days.length > 0) skip('and')
      skip('filler', 'from')
      const more = tokens[at]?.kind === 'nth' ? readDaysOfMonth() : readSpan()
      if (more === null) return null
      days.push(...more)
    } while (comes('day', 'nth'))
    return days
  }
  const readSpan = (): Day[] | null => {
    const first = take('day')
    const last = tokens[at + 1]
    if (tokens[at]?.kind !== 'range' || last?.kind !== 'day') return first?.days ?? null
    at += 2
    return first && daysBetween(first.days, last.days)
  }
  const readDaysOfMonth = (): Day[] | null => {
    const nths: number[] = []
    do {
      skip('and', 'filler', 'from')
      nths.push(take('nth')!.nth)
    } while (comes('nth'))
    const day = onlyWeekday(take('day')?.days ?? [])
    // Every second Friday may as well be every other.
    if (day === null || take('of_month') === null) return null
    return nths.map((nth): Day => `${day}[${nth}]`)
  }
  /** `(except Tuesdays)`; no days where nothing is excepted. */
  const readExcepted = (): Day[] | null => {
    const bracketed = tokens[at + 1]?.kind === 'except' && take('opening') !== null
    if (take('except') === null) return []
    const days = readDays()
    return bracketed && take('ending') === null ? null : days
  }
  const readTimes = (): Interval[] | null => {
    const intervals: Interval[] = []
    let clocks = false
    do {
      skip('and', 'filler', 'from')
      const part = take('part')
      skip('filler', 'from')
      const onward = take('onward') !== null
      const from = take('time')
      const clockAt = at
      skip('clock')
      const ranges = take('range') !== null
      const to = ranges ? take('time') : null
      if (from === null || (to === null && (ranges || !onward))) return null
      const interval = intervalOf(from.minutes, to?.minutes ?? null)
      if (interval === null || (part !== null && !within(interval, part))) return null
      intervals.push(interval)
      const endAt = at
      skip('clock')
      clocks ||= from.exact || to?.exact === true || at > endAt || tokens[clockAt]?.kind === 'clock'
    } while (comes('time', 'part', 'onward'))
    return clocks || bare ? intervals : null
  }
  const readGroup = (): DayHours[] | 'days alone' | null => {
    const days = readDays()
    const excepted = days && readExcepted()
    if (days === null || excepted === null) return null
    skip('colon', 'and', 'filler', 'from')
    if (at === tokens.length) return excepted.length === 0 ? 'days alone' : null
    const always = take('always') !== null
    const intervals = always ? [ALL_DAY] : take('closed') !== null ? [] : readTimes()
    if (intervals === null) return null
    skip('filler')
    skip('and')
    const later = readExcepted()
    if (later === null) return null
    const group = { days, intervals }
    if (excepted.length + later.length > 0) return except(group, [...excepted, ...later])
    return [always ? { days: withHolidays(days), intervals } : group]
  }

  skip('filler', 'from')
  if (bare && take('always') !== null) {
    skip('filler')
    const hours = [{ days: withHolidays([...WEEKDAYS]), intervals: [ALL_DAY] }]
    return at === tokens.length ? { kind: 'hours', hours } : null
  }
  if (['time', 'part', 'onward'].includes(tokens[at]?.kind ?? '')) {
    const intervals = readTimes()
    return intervals !== null && at === tokens.length ? { kind: 'times', intervals } : null
  }
  if (tokens.length === 1 && tokens[0]!.kind === 'closed') return { kind: 'times', intervals: [] }
  const hours: DayHours[] = []
  while (at < tokens.length) {
    const start = at
    const group = readGroup()
    if (group === null) return null
    if (group === 'days alone') {
      at = start
      const days = readDays()!
      // Public holidays alone are a heading of something else.
      if (hours.length > 0 || days.every((day) => day === 'PH')) return null
      return { kind: 'days', days, goesOn: tokens.at(-1)!.kind === 'and' }
    }
    hours.push(...group)
    skip('and', 'filler')
  }
  return hours.length === 0 ? null : { kind: 'hours', hours }
}

function intervalOf(from: number, to: number | null): Interval | null {
  if (from === MINUTES_A_DAY || (from > DEAD_OF_NIGHT.after && from < DEAD_OF_NIGHT.before)) return null
  if (to === 0) return { from, to: MINUTES_A_DAY }
  if (to === null || to > from) return { from, to }
  return from >= NIGHT.earliest && to <= NIGHT.latest ? { from, to: to + MINUTES_A_DAY } : null
}

function within({ from, to }: Interval, part: { from: number; to: number }): boolean {
  return from >= part.from && (to ?? from) <= part.to
}

/** Excepted weekdays are left out, excepted public holidays closed. Closed except on some days is open then, but when? */
function except({ days, intervals }: DayHours, excepted: Day[]): DayHours[] | null {
  const kept = days.filter((day) => !excepted.includes(day))
  const known = excepted.every((day) => day === 'PH' || days.includes(day))
  if (kept.length === 0 || !known || intervals.length === 0) return null
  const hours = [{ days: kept, intervals }]
  return excepted.includes('PH') ? [...hours, { days: ['PH'], intervals: [] }] : hours
}

/** Whoever is there day and night is there on public holidays, too. */
function withHolidays(days: Day[]): Day[] {
  return WEEKDAYS.every((day) => days.includes(day)) ? [...days, 'PH'] : days
}

function onlyWeekday(days: Day[]): Weekday | null {
  return (days.length === 1 && WEEKDAYS.find((day) => day === days[0])) || null
}

/** Monday to Friday, or over the week's end. */
function daysBetween(first: Day[], last: Day[]): Day[] | null {
  const [from, to] = [onlyWeekday(first), onlyWeekday(last)]
  if (from === null || to === null) return null
  const start = WEEKDAYS.indexOf(from)
  const length = ((WEEKDAYS.indexOf(to) - start + 7) % 7) + 1
  return Array.from({ length }, (_, offset) => WEEKDAYS[(start + offset) % 7]!)
}
