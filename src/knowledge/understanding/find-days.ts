import type { DateWords } from './date-words.ts'
import { dayOf, monthEnd, nextDayOfMonth, nextDayOfYear, plusDays, plusMonths, weekdayOf } from './days.ts'
import { foldLetters, foldWord, spellings } from './fold.ts'
import { tokenise } from './tokens.ts'

/** A day a text names, today or later. `start`: the number of the token it begins with; `end` exclusive. */
export type NamedDay = {
  /** YYYY-MM-DD */
  day: string
  /** "by", "on", "within" stands before it. */
  by: boolean
  start: number
  end: number
}

/** `needsBy`: only with "by" or "on" before it; alone it may be a price or a number of rooms. */
type Match = { day: string | null; start: number; end: number; by: boolean; needsBy?: true }
type Finder = (text: string, today: string) => Match[]

/**
 * Finds days in a text, relative to `today` (YYYY-MM-DD): 28.11., 4th of December, Friday, in three days, end of the
 * month. A day without a year is the next such day; a weekday alone is the next one; "next week" and "next" mean the
 * week after this one. Past days and regular weekdays are left out.
 */
export function createDayFinder(
  dates: Readonly<Record<string, DateWords>>,
): (text: string, today: string) => NamedDay[] {
  const languages = Object.values(dates)
  const finders: Finder[] = [numericDays, ...languages.map(createFinder)]
  const notDates = languages.flatMap(({ not_dates: words }) => (words.length > 0 ? [standing(words)] : []))
  const sinces = languages.flatMap((words) =>
    words.since.length > 0 ? [justBefore(words.since, words)] : [],
  )
  const bys = languages.flatMap((words) => (words.by.length > 0 ? [justBefore(words.by, words)] : []))

  return (text, today) => {
    let folded = foldLetters(text).replace(/[\p{L}\p{N}@$]+/gu, foldWord)
    for (const words of notDates) folded = folded.replace(words, (found) => ' '.repeat(found.length))
    const matches = finders
      .flatMap((find) => find(folded, today))
      // "Freitag, 27.11.": of readings that begin alike the longer one wins.
      .sort((a, b) => a.start - b.start || b.end - a.end)
    const days: NamedDay[] = []
    let readTo = 0
    let tokensBefore = 0
    let tokenisedTo = 0
    for (const { day, start, end, by, needsBy } of matches) {
      if (days.length >= MOST_DAYS) break
      if (start < readTo) continue
      readTo = end
      const before = folded.slice(Math.max(0, start - 30), start)
      if (day === null || day < today || sinces.some((since) => since.test(before))) continue
      const met = by || bys.some((words) => words.test(before))
      if (needsBy && !met) continue
      // Counted on from the day before: a message full of dates must not be read again for each of them.
      tokensBefore += tokenise(folded.slice(tokenisedTo, start)).length
      tokenisedTo = start
      const token = tokensBefore
      days.push({
        day,
        by: met,
        start: token,
        end: token + Math.max(1, tokenise(folded.slice(start, end)).length),
      })
    }
    return days
  }
}

/** Nobody names more days than this in earnest. */
const MOST_DAYS = 20

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

const standing = (words: readonly string[]) => new RegExp(`${START}(?:${either(words)})${END}`, 'gu')
const justBefore = (words: readonly string[], { article }: DateWords) =>
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
const DOTTED = /(?<![\d.,:])(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d\d|\d\d(?![\d:.]))?(?![\d%€])/gu
const UNENDED = /(?<![\d.,:])(\d{1,2})\.(\d{1,2})(?=\s*(?:$|[,;!?)\n])|\s+\p{L})/gu
const SLASHED = /(?<![\d.,:/])(?!24\/7)(\d{1,2})\/(\d{1,2})(?:\/(20\d\d|\d\d))?(?![\d/])/g

function numericDays(text: string, today: string): Match[] {
  return [
    ...read(text, ISO, (match) => dayOf(Number(match[1]), Number(match[2]), Number(match[3]))),
    ...read(text, DOTTED, (match) => written(match[1], Number(match[2]), match[3], today)),
    ...read(text, UNENDED, (match) => written(match[1], Number(match[2]), undefined, today)).map(
      (match): Match => ({ ...match, needsBy: true }),
    ),
    ...read(text, SLASHED, (match) => written(match[1], Number(match[2]), match[3], today)),
  ]
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

function createFinder(words: DateWords): Finder {
  const finders = [months, weekdays, periods, singleDays].map((create) => create(words))
  return (text, today) => finders.flatMap((find) => find(text, today))
}

const ORDINAL = '(?:\\.|st|nd|rd|th|er|-?го|-?ого)?'
const YEAR = '(?:,?\\s+(20\\d\\d))?'

/** "4. Dezember", "4th of December", "4 Aralik'a" · "December 4th". */
function months(words: DateWords): Finder {
  const patterns = words.months.map((names, index) => {
    const month = either(names)
    const before = `(?<![\\d.,:])(\\d{1,2})${ORDINAL}\\s*(?:of\\s+|de\\s+|d'|/\\s*)?(?:${month})(?![\\p{L}\\p{N}])\\.?${YEAR}`
    const after = `${START}(?:${month})\\.?\\s+(?:the\\s+)?(\\d{1,2})${ORDINAL}(?![\\d:%€])${YEAR}`
    return { number: index + 1, forms: [new RegExp(before, 'gu'), new RegExp(after, 'gu')] }
  })
  const any = new RegExp(either(words.months.flat()), 'u')
  return (text, today) =>
    (any.test(text) ? patterns : []).flatMap(({ number, forms }) =>
      forms.flatMap((form) => read(text, form, (match) => written(match[1], number, match[2], today))),
    )
}

function weekdays(words: DateWords): Finder {
  const nextWeek = either(words.next_week)
  const joint = `(?:\\s+|\\s*,\\s*)(?:(?:${either(words.article)})\\s+)?`
  const patterns = words.weekdays.map((names) => {
    const name = either(names)
    const later = `(?:${nextWeek})${joint}(?:${name})|(?:${name})${joint}(?:${nextWeek})|(?:${either(words.next)})\\s+(?:${name})`
    return [
      new RegExp(`${START}(?:${name})${END}`, 'gu'),
      new RegExp(`${START}(?:${later})${END}`, 'gu'),
    ] as const
  })
  const any = new RegExp(either(words.weekdays.flat()), 'u')
  return (text, today) =>
    (any.test(text) ? patterns : []).flatMap(([alone, later], index) => {
      const weekday = weekdayOf(today)
      const ahead = (index + 1 - weekday + 7) % 7 || 7
      return [
        ...read(text, later, () => plusDays(today, 7 - weekday + index + 1)),
        ...read(text, alone, () => plusDays(today, ahead)),
      ]
    })
}

/** "in three days", "innerhalb von 14 Tagen", "3 gün içinde". */
function periods(words: DateWords): Finder {
  const numbers = new Map(
    Object.entries(words.numbers).flatMap(([word, value]) =>
      spellings(word).map((one) => [one, value] as const),
    ),
  )
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
          const many = /^\d/.test(count) ? Number(count) : (numbers.get(count) ?? 1)
          if (day.test(of)) return plusDays(today, many)
          return week.test(of) ? plusDays(today, many * 7) : plusMonths(today, many)
        },
        true,
      ),
    )
}

/** "tomorrow", "end of the month", "by the 28th". */
function singleDays(words: DateWords): Finder {
  const tomorrow = standing(words.tomorrow)
  const after = standing(words.day_after_tomorrow)
  const end = standing(words.month_end)
  const month = `(?:\\s+(?:${either([...words.month, ...words.months.flat()])}))`
  const byDate = new RegExp(
    `${START}(?:${either(words.by)})\\s+(?:(?:${either(words.article)})\\s+)?(\\d{1,2})(?:\\.|st|nd|rd|th)(?=\\s|$|[,;!?)])(?!\\s*\\d)(?!${month})`,
    'gu',
  )
  return (text, today) => [
    ...read(text, after, () => plusDays(today, 2)),
    ...read(text, tomorrow, () => plusDays(today, 1)),
    ...read(text, end, () => monthEnd(today)),
    ...read(text, byDate, ([, date]) => nextDayOfMonth(Number(date), today), true),
  ]
}
