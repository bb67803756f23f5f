/** One line of German opening hours, read strictly: a word too many and the line is `unclear`, never half understood. */

import { anyOf, contactPatterns } from './contact-patterns.ts'

export const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const
export type Day = (typeof DAYS)[number]

/** Minutes since midnight, 0 to 1440. */
export type Interval = { from: number; to: number }
/** A closed day has no intervals. */
export type DayHours = { days: Day[]; intervals: Interval[] }

export type HoursLine =
  | { kind: 'hours'; hours: DayHours[] }
  /** Weekdays alone; the times follow in the next lines. */
  | { kind: 'days'; days: Day[]; goesOn: boolean }
  /** Times alone, or the word for closed; the weekdays stand in a line before. */
  | { kind: 'times'; intervals: Interval[] }
  /** Says nothing about hours that could change them (`by appointment`, a heading). */
  | { kind: 'neutral' }
  | { kind: 'unclear' }
  | { kind: 'none' }

type Token =
  | { kind: 'day'; days: Day[] }
  | { kind: 'time'; minutes: number; exact: boolean }
  | { kind: 'range' | 'and' | 'from' | 'clock' | 'closed' | 'filler' | 'colon' }
  | { kind: 'unknown'; text: string }

const words = new Map<string, Token>()
for (const day of DAYS)
  for (const word of contactPatterns.weekdays[day]) words.set(word, { kind: 'day', days: [day] })
for (const word of contactPatterns.every_day) words.set(word, { kind: 'day', days: [...DAYS] })
for (const kind of ['range', 'and', 'from', 'clock', 'closed', 'filler'] as const) {
  for (const word of contactPatterns[kind]) words.set(word, { kind })
}

const HARMLESS = new RegExp(`[,;]?\\s*(?:${anyOf(contactPatterns.harmless_endings)})\\s*\\.?$`, 'iu')
const LABEL = new RegExp(`^(?:${anyOf(contactPatterns.hours_labels)})\\s*:?\\s*`, 'iu')
const TOKEN = /(\d{1,2})(?:[.:](\d{2}))?(?![\d:])(?!\.\d)|(\p{L}+)\.?|[-–—]|[,;&+/|]|:|\S/gu

/** `bare` also takes times without minutes or the word for o'clock: right in a column for hours, not in prose. */
export function readHoursLine(line: string, bare = false): HoursLine {
  const rest = line.trim().replace(HARMLESS, '')
  const labelled = rest.match(LABEL)
  const tokens = tokenise(labelled ? rest.slice(labelled[0].length) : rest)
  if (tokens.length === 0) return rest === '' || labelled ? { kind: 'neutral' } : { kind: 'none' }
  const read = parse(tokens, bare)
  if (read !== null) return read
  const first = tokens.find((token) => token.kind !== 'filler' && token.kind !== 'from')
  // A line that begins with a weekday says something about that day, if only that help is by appointment. Two letters
  // before a word are a word themselves.
  const isWord = first === tokens[0] && /^\p{L}{2} \p{L}/u.test(rest)
  if (first?.kind === 'day' && !isWord && rest.length <= 120) return { kind: 'unclear' }
  const timed = tokens.some((token) => token.kind === 'clock' || (token.kind === 'time' && token.exact))
  return timed && (first?.kind === 'time' || labelled !== null) ? { kind: 'unclear' } : { kind: 'none' }
}

function tokenise(line: string): Token[] {
  return [...line.matchAll(TOKEN)].map(([text, hour, minute, word]): Token => {
    if (hour !== undefined) return timeToken(Number(hour), minute)
    if (word !== undefined) return words.get(word.toLowerCase()) ?? { kind: 'unknown', text: word }
    if (/[-–—]/.test(text)) return { kind: 'range' }
    if (/[,;&+/|]/.test(text)) return { kind: 'and' }
    return text === ':' ? { kind: 'colon' } : { kind: 'unknown', text }
  })
}

function timeToken(hour: number, minute: string | undefined): Token {
  const minutes = hour * 60 + Number(minute ?? 0)
  if (minutes > 1440 || Number(minute ?? 0) > 59) return { kind: 'unknown', text: `${hour}:${minute}` }
  return { kind: 'time', minutes, exact: minute !== undefined }
}

function parse(tokens: Token[], bare: boolean): HoursLine | null {
  let at = 0
  const skip = (...kinds: Token['kind'][]): void => {
    while (kinds.includes(tokens[at]?.kind as Token['kind'])) at += 1
  }
  const readDays = (): Day[] | null => {
    const days: Day[] = []
    while (true) {
      skip('filler', 'from')
      const first = tokens[at]
      if (first?.kind !== 'day') return null
      at += 1
      const next = tokens[at + 1]
      if (tokens[at]?.kind === 'range' && next?.kind === 'day') {
        at += 2
        days.push(...daysBetween(first.days[0]!, next.days[0]!))
      } else {
        days.push(...first.days)
      }
      if (!followedBy(tokens, at, 'day')) return days
      skip('and')
    }
  }
  const readTimes = (): Interval[] | null => {
    const intervals: Interval[] = []
    let clocks = false
    do {
      skip('and', 'filler', 'from')
      const from = tokens[at]
      if (from?.kind !== 'time') return null
      at += 1
      const before = at
      skip('clock')
      if (tokens[at]?.kind !== 'range') return null
      clocks ||= at > before
      at += 1
      const to = tokens[at]
      if (to?.kind !== 'time' || to.minutes <= from.minutes) return null
      at += 1
      const after = at
      skip('clock')
      clocks ||= at > after || from.exact || to.exact
      intervals.push({ from: from.minutes, to: to.minutes })
    } while (followedBy(tokens, at, 'time'))
    return clocks || bare ? intervals : null
  }

  skip('filler', 'from')
  if (tokens[at]?.kind === 'time') {
    const intervals = readTimes()
    return intervals !== null && at === tokens.length ? { kind: 'times', intervals } : null
  }
  if (tokens.length === 1 && tokens[0]!.kind === 'closed') return { kind: 'times', intervals: [] }
  const hours: DayHours[] = []
  while (at < tokens.length) {
    const days = readDays()
    if (days === null) return null
    skip('colon', 'and', 'filler', 'from')
    if (at === tokens.length) {
      return hours.length === 0 ? { kind: 'days', days, goesOn: tokens.at(-1)!.kind === 'and' } : null
    }
    if (tokens[at]?.kind === 'closed') {
      at += 1
      hours.push({ days, intervals: [] })
    } else {
      const intervals = readTimes()
      if (intervals === null) return null
      hours.push({ days, intervals })
    }
    skip('and')
  }
  return hours.length === 0 ? null : { kind: 'hours', hours }
}

/** Is the next token, past separators and small words, of this kind? */
function followedBy(tokens: Token[], at: number, kind: Token['kind']): boolean {
  let ahead = at
  while (['and', 'filler', 'from'].includes(tokens[ahead]?.kind as string)) ahead += 1
  return tokens[ahead]?.kind === kind
}

/** Monday to Friday, or over the week's end. */
function daysBetween(first: Day, last: Day): Day[] {
  const start = DAYS.indexOf(first)
  const length = ((DAYS.indexOf(last) - start + 7) % 7) + 1
  return Array.from({ length }, (_, offset) => DAYS[(start + offset) % 7]!)
}
