/** The words and signs of a line of opening hours; the words themselves stand in vocabulary/. */

import { anyOf, contactPatterns } from './contact-patterns.ts'

export const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const
export type Weekday = (typeof WEEKDAYS)[number]
/** As OpenStreetMap writes them: a weekday, one of a month (`We[1]`, the last: `Fr[-1]`), any public holiday. */
export type Day = Weekday | `${Weekday}[${number}]` | 'PH'

export const MINUTES_A_DAY = 1440

const PLAIN = ['range', 'and', 'from', 'onward', 'clock', 'closed', 'except', 'always', 'filler'] as const
type Plain = (typeof PLAIN)[number]

export type Token =
  | { kind: 'day'; days: Day[] }
  /** Which of a month; -1 is the last. */
  | { kind: 'nth'; nth: number }
  /** Minutes since midnight, 0 to 1440; `exact`: written with minutes. */
  | { kind: 'time'; minutes: number; exact: boolean }
  /** Minutes since midnight between which it lies. */
  | { kind: 'part'; from: number; to: number }
  | { kind: Plain | 'of_month' | 'colon' | 'opening' | 'ending' | 'unknown' }

const words = new Map<string, Token>()
for (const day of WEEKDAYS) know(contactPatterns.weekdays[day], { kind: 'day', days: [day] })
know(contactPatterns.every_day, { kind: 'day', days: [...WEEKDAYS] })
know(contactPatterns.weekend, { kind: 'day', days: ['Sa', 'Su'] })
know(contactPatterns.public_holiday, { kind: 'day', days: ['PH'] })
know(contactPatterns.of_month, { kind: 'of_month' })
for (const kind of PLAIN) know(contactPatterns[kind], { kind })
for (const [nth, written] of Object.entries(contactPatterns.nth)) know(written, { kind: 'nth', nth: +nth })
for (const { from, to, written } of contactPatterns.parts_of_day)
  know(written, { kind: 'part', from: from * 60, to: to * 60 })

function know(written: readonly string[], token: Token): void {
  for (const word of written) words.set(word, token)
}

const DASH = '[-‐‑‒–—−]'
const DASHED = new RegExp(DASH)
const AND = anyOf(contactPatterns.and)
/** Words of several words. One that begins with a figure is none where it ends a range: `0-24 h`. */
const PHRASE = String.raw`(?<!(?:${DASH}|${anyOf(contactPatterns.range)}) ?)(?:${anyOf(
  [...words.keys()].filter((word) => /[^\p{L}]/u.test(word)),
)})(?![\p{L}\p{N}])`
/** `Sun- and holidays`: a hyphen that hangs is no range. */
const WORD = String.raw`\p{L}+(?:\.|-(?= ?(?:[,&+/]|(?:${AND})(?!\p{L}))))?`
const TOKEN = new RegExp(
  String.raw`(?<phrase>${PHRASE})|(?<nth>\d{1,2})\.(?= ?[\p{L}+&,/])|` +
    String.raw`(?<hour>\d{1,2})(?:[.:](?<minute>\d{2}))?(?![\d:])(?!\.\d)|(?<word>${WORD})|\S`,
  'giu',
)
const SIGNS: Partial<Record<string, Token>> = {
  ':': { kind: 'colon' },
  '(': { kind: 'opening' },
  ')': { kind: 'ending' },
}

/** Lines have single spaces. What has no meaning among opening hours is `unknown`. */
export function hoursTokens(line: string): Token[] {
  return [...line.matchAll(TOKEN)].map(({ 0: text, groups }): Token => {
    const { phrase, nth, hour, minute, word } = groups!
    if (nth !== undefined) return nthToken(Number(nth))
    if (hour !== undefined) return timeToken(Number(hour), Number(minute ?? 0), minute !== undefined)
    const written = phrase ?? word?.replace(/[.-]$/, '')
    if (written !== undefined) return words.get(written.toLowerCase()) ?? { kind: 'unknown' }
    if (DASHED.test(text)) return { kind: 'range' }
    return SIGNS[text] ?? { kind: /[,;&+/|]/.test(text) ? 'and' : 'unknown' }
  })
}

function nthToken(nth: number): Token {
  return nth >= 1 && nth <= 5 ? { kind: 'nth', nth } : { kind: 'unknown' }
}

function timeToken(hour: number, minute: number, exact: boolean): Token {
  const minutes = hour * 60 + minute
  return minutes > MINUTES_A_DAY || minute > 59 ? { kind: 'unknown' } : { kind: 'time', minutes, exact }
}
