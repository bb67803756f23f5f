import type { DateWords } from './date-words.ts'
import {
  dayOf,
  daysBetween,
  monthEnd,
  nextDayOfMonth,
  nextDayOfYear,
  plusDays,
  plusMonths,
  weekdayOf,
} from './days.ts'
import { spellings } from './fold.ts'

/**
 * A reading of a stretch of text. `day`: null where it is none after all. `needsBy`: only with "by" or "on" before it;
 * alone it may be a price or a number of rooms. `calendar`: a date of the calendar, which decides over a weekday beside it.
 * `ahead`: never past, whatever stands before it ("from tomorrow").
 */
export type Match = {
  day: string | null
  start: number
  end: number
  by: boolean
  needsBy?: true
  calendar?: true
  ahead?: true
}
export type Finder = (text: string, today: string) => Match[]

// Arabic joins "and", "by", "to" to the word.
const START = '(?<![\\p{L}\\p{N}])[وبل]?'
const END = '(?![\\p{L}\\p{N}])'

/** The words as one alternative, longest first, after the same fold as the text; `stem*` may go on. */
function either(words: readonly string[]): string {
  const variants = words.flatMap((word) =>
    spellings(word.replace(/\*$/, '')).map((spelling) => {
      const escaped = spelling.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+')
      return word.endsWith('*') ? `${escaped}\\p{L}*` : escaped
    }),
  )
  return variants.sort((a, b) => b.length - a.length).join('|') || '(?!)'
}

export const standing = (words: readonly string[]) => new RegExp(`${START}(?:${either(words)})${END}`, 'gu')
/** Whether any of the words stands in a text: most texts name no day, and need no closer look. */
function mention(words: readonly string[]): (text: string) => boolean {
  const any = new RegExp(`${START}(?:${either(words)})\\.?${END}`, 'u')
  return (text) => any.test(text)
}

export const justBefore = (words: readonly string[], { article }: DateWords) =>
  new RegExp(`${START}(?:${either(words)})\\s+(?:${either(article)})?\\s*$`, 'u')

/** The written year, or the next such day. Two digits are this century. */
function written(
  day: string | undefined,
  month: number,
  year: string | undefined,
  today: string,
): string | null {
  if (!year) return month >= 1 && month <= 12 ? nextDayOfYear(month, Number(day), today) : null
  return dayOf(Number(year) < 100 ? 2000 + Number(year) : Number(year), month, Number(day))
}

/** 2026-12-04 · 4.12. · 04.12.2026 · 4/12/2026 · "bis 4.12". */
const ISO = /(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/g
const DOTTED = /(?<![\d.,:])(\d{1,2})\.\s?(\d{1,2})\.(\s?20\d\d|\d\d(?![\d:.]))?(?![\d%€])/gu
const UNENDED = /(?<![\d.,:]|[$€£]\s?)(\d{1,2})\.(\d{1,2})(?=\s*(?:$|[,;!?)\n،؛؟'])|\s+[\p{L}(\d])/gu
const LONGEST_UNIT = 20
const SLASHED = /(?<![\d.,:/])(?!24\/7)(\d{1,2})\/(\d{1,2})(?:\/(20\d\d|\d\d))?(?![\d/])/g

/** A date without its last dot is near; "9.10" may be a time. */
const NEAR_DAYS = 120

/** @param units what a number with a dot counts where one stands behind it: hours, money, rooms */
export function createNumericFinder(units: readonly string[]): Finder {
  const counts = new RegExp(`^\\s*(?:${either(units)})${END}`, 'u')
  /** Two digits for the month are no decimals, unless a unit follows. */
  const isDate = (text: string, today: string, { day, start, end }: Match): boolean =>
    day !== null &&
    /\.\d\d$/.test(text.slice(start, end)) &&
    daysBetween(today, day) <= NEAR_DAYS &&
    !counts.test(text.slice(end, end + LONGEST_UNIT))
  return (text, today) => {
    const unended = read(text, UNENDED, (match) => written(match[1], Number(match[2]), undefined, today))
    const days = [
      ...read(text, ISO, (match) => dayOf(Number(match[1]), Number(match[2]), Number(match[3]))),
      ...read(text, DOTTED, (match) => written(match[1], Number(match[2]), match[3], today)),
      ...unended.map((match): Match => (isDate(text, today, match) ? match : { ...match, needsBy: true })),
      ...read(text, SLASHED, (match) => written(match[1], Number(match[2]), match[3], today)),
    ]
    return days.map((match): Match => ({ ...match, calendar: true }))
  }
}

function read(
  text: string,
  pattern: RegExp,
  day: (match: RegExpExecArray) => string | null,
  by = false,
): Match[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    day: day(match),
    start: match.index,
    end: match.index + match[0].length,
    by,
  })).filter((found) => found.day !== null)
}

export function createFinder(words: DateWords): Finder {
  const finders = [months, weekdays, periods, singleDays].map((create) => create(words))
  return (text, today) => finders.flatMap((find) => find(text, today))
}

const ORDINAL = '(?:\\.|st|nd|rd|th|er|-?го|-?ого)?'
const YEAR = '(?:,?\\s+(20\\d\\d))?'

/** "4. Dezember", "4th of December", "4 Aralik'a" · "December 4th" · "end of December". */
function months(words: DateWords): Finder {
  const numberOf = numbersIn(words.ordinals)
  const ordinal = either(Object.keys(words.ordinals))
  const endOf = either(words.end_of)
  const patterns = words.months.map((names, index) => {
    const month = either(names)
    const before = `(?<![\\d.,:\\p{L}])(\\d{1,2}|(?:${ordinal})(?=\\s))${ORDINAL}\\s*(?:of\\s+|de\\s+|d'|/\\s*)?(?:${month})(?![\\p{L}\\p{N}])\\.?${YEAR}`
    const after = `${START}(?:${month})\\.?\\s+(?:the\\s+)?(\\d{1,2})${ORDINAL}(?![\\d:%€])${YEAR}`
    const end = `${START}(?:${endOf})\\s+(?:${month})${END}`
    return {
      number: index + 1,
      forms: [new RegExp(before, 'gu'), new RegExp(after, 'gu')],
      end: new RegExp(end, 'gu'),
    }
  })
  const any = new RegExp(either(words.months.flat()), 'u')
  return (text, today) =>
    (any.test(text) ? patterns : []).flatMap(({ number, forms, end }) => [
      ...forms
        .flatMap((form) =>
          read(text, form, ([, date = '', year]) =>
            written(String(numberOf(date) ?? date), number, year, today),
          ),
        )
        .map((match): Match => ({ ...match, calendar: true })),
      ...read(text, end, () => {
        const first = nextDayOfYear(number, 1, `${today.slice(0, 7)}-01`)
        return first && monthEnd(first)
      }),
    ])
}

function weekdays(words: DateWords): Finder {
  const nextWeek = either(words.next_week)
  const joint = `(?:\\s+|\\s*,\\s*)(?:(?:${either(words.article)})\\s+)?`
  const next = either(words.next)
  const weeksOn = `(?:${either(words.in)})\\s+(\\d|${either(Object.keys(words.numbers))})\\s+(?:${either(words.week)})`
  const patterns = words.weekdays.map((names, index) => {
    const name = either(names)
    const later = `(?:${nextWeek})${joint}(?:${name})|(?:${name})${joint}(?:${nextWeek})|(?:${next})\\s+(?:${name})`
    const inWeeks = `(?:${name})\\s+${weeksOn}`
    return {
      alone: new RegExp(`${START}(?:${name})${END}`, 'gu'),
      later: new RegExp(`${START}(?:${later})${END}`, 'gu'),
      inWeeks: new RegExp(`${START}${inWeeks}${END}`, 'gu'),
      short: new RegExp(`${START}(?:${either(words.weekdays_short[index] ?? [])})\\.?${END}`, 'gu'),
    }
  })
  const numberOf = numbersIn(words.numbers)
  const isNamed = mention([...words.weekdays, ...words.weekdays_short].flat())
  return (text, today) =>
    (isNamed(text) ? patterns : []).flatMap(({ alone, later, inWeeks, short }, index) => {
      const weekday = weekdayOf(today)
      const ahead = (index + 1 - weekday + 7) % 7 || 7
      return [
        ...read(text, later, () => plusDays(today, 7 - weekday + index + 1)),
        ...read(text, inWeeks, ([, weeks = '']) =>
          plusDays(today, (ahead % 7) + 7 * (numberOf(weeks) ?? Number(weeks))),
        ),
        ...read(text, alone, () => plusDays(today, ahead)),
        ...read(text, short, () => plusDays(today, ahead)).map((match): Match => ({
          ...match,
          needsBy: true,
        })),
      ]
    })
}

/** "in three days", "innerhalb von 14 Tagen", "3 gün içinde". */
function periods(words: DateWords): Finder {
  const numberOf = numbersIn(words.numbers)
  const amount = `(\\d{1,3}|${either(Object.keys(words.numbers))})`
  const unit = `(${either([...words.day, ...words.week, ...words.month])})`
  const day = new RegExp(`^(?:${either(words.day)})$`, 'u')
  const week = new RegExp(`^(?:${either(words.week)})$`, 'u')
  const patterns = [
    `${START}(?:${either(words.in)})\\s+${amount}\\s+${unit}${END}`,
    `${START}${amount}\\s+${unit}\\s+(?:${either(words.in_after)})${END}`,
  ].map((source) => new RegExp(source, 'gu'))
  return (text, today) =>
    patterns.flatMap((pattern) =>
      read(
        text,
        pattern,
        ([, count = '', of = '']) => {
          const many = /^\d/.test(count) ? Number(count) : (numberOf(count) ?? 1)
          if (day.test(of)) return plusDays(today, many)
          return week.test(of) ? plusDays(today, many * 7) : plusMonths(today, many)
        },
        true,
      ),
    )
}

/** How many a word of the vocabulary is. */
function numbersIn(words: Readonly<Record<string, number>>): (word: string) => number | undefined {
  const numbers = new Map(
    Object.entries(words).flatMap(([word, value]) => spellings(word).map((one) => [one, value] as const)),
  )
  return (word) => numbers.get(word)
}

/** Made when it is first needed: most texts name no such day. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}

/** "tomorrow", "end of the month", "by the 28th", and days with a name. */
function singleDays(words: DateWords): Finder {
  const numberOf = numbersIn(words.ordinals)
  const counted = once(() =>
    Object.entries(words.counted).map(([phrase, days]) => ({ phrase: standing([phrase]), days })),
  )
  const isCounted = mention(Object.keys(words.counted))
  const feasts = once(() =>
    Object.entries(words.feasts).map(([name, day]) => ({ name: standing([name]), day })),
  )
  const isFeast = mention(Object.keys(words.feasts))
  const tomorrow = standing(words.tomorrow)
  const after = standing(words.day_after_tomorrow)
  const end = standing(words.month_end)
  const month = `(?:\\s+(?:${either([...words.month, ...words.months.flat()])}))`
  const byDate = new RegExp(
    `${START}(?:${either(words.by)})\\s+(?:(?:${either(words.article)})\\s+)?(?:(\\d{1,2})(?:\\.|st|nd|rd|th|${either(words.date_endings)})${words.bare_number ? '?' : ''}|(${either(Object.keys(words.ordinals))}))(?=\\s|$|[,;!?)])(?!\\s*\\d)(?!${month})`,
    'gu',
  )
  return (text, today) => [
    ...read(text, after, () => plusDays(today, 2)).map((match): Match => ({ ...match, ahead: true })),
    ...read(text, tomorrow, () => plusDays(today, 1)).map((match): Match => ({ ...match, ahead: true })),
    ...read(text, end, () => monthEnd(today)),
    ...read(
      text,
      byDate,
      ([, date, word = '']) => nextDayOfMonth(numberOf(word) ?? Number(date), today),
      true,
    ),
    ...(isCounted(text) ? counted() : []).flatMap(({ phrase, days }) =>
      read(text, phrase, () => plusDays(today, days)).map((match): Match => ({ ...match, by: true })),
    ),
    ...(isFeast(text) ? feasts() : []).flatMap(({ name, day }) => {
      const [ofYear = 1, date = 1] = day.split('-').map(Number)
      return read(text, name, () => nextDayOfYear(ofYear, date, today))
    }),
  ]
}
