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
export type Finder = {
  /** A text without any of these words (`stem*` as prefix) names no such day. */
  needs: readonly string[]
  find(text: string, today: string): Match[]
}

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
export function createNumericFinder(units: readonly string[]): Finder['find'] {
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
  // Most patterns stand in no text, and `matchAll` makes a new one of each before it looks.
  if (text.search(pattern) === -1) return []
  return Array.from(text.matchAll(pattern), (match) => ({
    day: day(match),
    start: match.index,
    end: match.index + match[0].length,
    by,
  })).filter((found) => found.day !== null)
}

export const createFinders = (words: DateWords): Finder[] =>
  [months, weekdays, periods, singleDays].flatMap((create) => create(words))

const ORDINAL = '(?:\\.|st|nd|rd|th|er|-?го|-?ого)?'
const YEAR = '(?:,?\\s+(20\\d\\d))?'

/** "4. Dezember", "4th of December", "4 Aralik'a" · "December 4th" · "end of December". */
function months(words: DateWords): Finder[] {
  const numberOf = numbersIn(words.ordinals)
  const ordinal = either(Object.keys(words.ordinals))
  const endOf = either(words.end_of)
  return words.months.map((names, index): Finder => {
    const patterns = once(() => {
      const month = either(names)
      const before = `(?<![\\d.,:\\p{L}])(\\d{1,2}|(?:${ordinal})(?=\\s))${ORDINAL}\\s*(?:of\\s+|de\\s+|d'|/\\s*)?(?:${month})(?![\\p{L}\\p{N}])\\.?${YEAR}`
      const after = `${START}(?:${month})\\.?\\s+(?:the\\s+)?(\\d{1,2})${ORDINAL}(?![\\d:%€])${YEAR}`
      const end = `${START}(?:${endOf})\\s+(?:${month})${END}`
      return { forms: [new RegExp(before, 'gu'), new RegExp(after, 'gu')], end: new RegExp(end, 'gu') }
    })
    const find: Finder['find'] = (text, today) => {
      const { forms, end } = patterns()
      const day = ([, date = '', year]: RegExpExecArray): string | null =>
        written(String(numberOf(date) ?? date), index + 1, year, today)
      const first = nextDayOfYear(index + 1, 1, `${today.slice(0, 7)}-01`)
      return [
        ...forms
          .flatMap((form) => read(text, form, day))
          .map((match): Match => ({ ...match, calendar: true })),
        ...read(text, end, () => first && monthEnd(first)),
      ]
    }
    return { needs: names, find }
  })
}

function weekdays(words: DateWords): Finder[] {
  const nextWeek = either(words.next_week)
  const joint = `(?:\\s+|\\s*,\\s*)(?:(?:${either(words.article)})\\s+)?`
  const next = either(words.next)
  const weeksOn = `(?:${either(words.in)})\\s+(\\d|${either(Object.keys(words.numbers))})\\s+(?:${either(words.week)})`
  const numberOf = numbersIn(words.numbers)
  return words.weekdays.map((names, index): Finder => {
    const short = words.weekdays_short[index] ?? []
    const patterns = once(() => {
      const name = either(names)
      const later = `(?:${nextWeek})${joint}(?:${name})|(?:${name})${joint}(?:${nextWeek})|(?:${next})\\s+(?:${name})`
      return {
        alone: standing(names),
        later: new RegExp(`${START}(?:${later})${END}`, 'gu'),
        inWeeks: new RegExp(`${START}(?:${name})\\s+${weeksOn}${END}`, 'gu'),
        short: new RegExp(`${START}(?:${either(short)})\\.?${END}`, 'gu'),
      }
    })
    const find: Finder['find'] = (text, today) => {
      const of = patterns()
      const weekday = weekdayOf(today)
      const ahead = (index + 1 - weekday + 7) % 7 || 7
      return [
        ...read(text, of.later, () => plusDays(today, 7 - weekday + index + 1)),
        ...read(text, of.inWeeks, ([, weeks = '']) =>
          plusDays(today, (ahead % 7) + 7 * (numberOf(weeks) ?? Number(weeks))),
        ),
        ...read(text, of.alone, () => plusDays(today, ahead)),
        ...read(text, of.short, () => plusDays(today, ahead)).map((match): Match => ({
          ...match,
          needsBy: true,
        })),
      ]
    }
    return { needs: [...names, ...short], find }
  })
}

/** "in three days", "innerhalb von 14 Tagen", "3 gün içinde". */
function periods(words: DateWords): Finder[] {
  const numberOf = numbersIn(words.numbers)
  const amount = `(\\d{1,3}|${either(Object.keys(words.numbers))})`
  const unit = `(${either([...words.day, ...words.week, ...words.month])})`
  const day = new RegExp(`^(?:${either(words.day)})$`, 'u')
  const week = new RegExp(`^(?:${either(words.week)})$`, 'u')
  const forms = [
    { needs: words.in, source: `${START}(?:${either(words.in)})\\s+${amount}\\s+${unit}${END}` },
    { needs: words.in_after, source: `${START}${amount}\\s+${unit}\\s+(?:${either(words.in_after)})${END}` },
  ]
  return forms.map(({ needs, source }): Finder => {
    const pattern = once(() => new RegExp(source, 'gu'))
    const find: Finder['find'] = (text, today) => {
      const dayIn = ([, count = '', of = '']: RegExpExecArray): string => {
        const many = /^\d/.test(count) ? Number(count) : (numberOf(count) ?? 1)
        if (day.test(of)) return plusDays(today, many)
        return week.test(of) ? plusDays(today, many * 7) : plusMonths(today, many)
      }
      return read(text, pattern(), dayIn, true)
    }
    return { needs, find }
  })
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

/** Days that a phrase names whatever stands beside it. */
function named(
  phrases: readonly string[],
  day: (today: string) => string | null,
  as: Partial<Match> = {},
): Finder {
  const pattern = once(() => standing(phrases))
  const find: Finder['find'] = (text, today) =>
    read(text, pattern(), () => day(today)).map((match): Match => ({ ...match, ...as }))
  return { needs: phrases, find }
}

/** "tomorrow", "end of the month", "by the 28th", and days with a name. */
function singleDays(words: DateWords): Finder[] {
  return [
    named(words.day_after_tomorrow, (today) => plusDays(today, 2), { ahead: true }),
    named(words.tomorrow, (today) => plusDays(today, 1), { ahead: true }),
    named(words.month_end, monthEnd),
    dayOfMonth(words),
    ...Object.entries(words.counted).map(([phrase, days]) =>
      named([phrase], (today) => plusDays(today, days), { by: true }),
    ),
    ...Object.entries(words.feasts).map(([name, day]) => {
      const [ofYear = 1, date = 1] = day.split('-').map(Number)
      return named([name], (today) => nextDayOfYear(ofYear, date, today))
    }),
  ]
}

/** "by the 28th". */
function dayOfMonth(words: DateWords): Finder {
  const numberOf = numbersIn(words.ordinals)
  const pattern = once(() => {
    const month = `(?:\\s+(?:${either([...words.month, ...words.months.flat()])}))`
    return new RegExp(
      `${START}(?:${either(words.by)})\\s+(?:(?:${either(words.article)})\\s+)?(?:(\\d{1,2})(?:\\.|st|nd|rd|th|${either(words.date_endings)})${words.bare_number ? '?' : ''}|(${either(Object.keys(words.ordinals))}))(?=\\s|$|[,;!?)])(?!\\s*\\d)(?!${month})`,
      'gu',
    )
  })
  const find: Finder['find'] = (text, today) =>
    read(
      text,
      pattern(),
      ([, date, word = '']) => nextDayOfMonth(numberOf(word) ?? Number(date), today),
      true,
    )
  return { needs: words.by, find }
}
