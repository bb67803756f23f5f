import { writtenAs, type Words } from '../../words.ts'
import type { Coordinates } from '../directory/distance.ts'

/** For whom an answer is written, and when. */
export type Reader = {
  words: Words
  /** BCP 47 tag of the language the words are in: numbers and days are spelled to match. */
  tag: string
  /** The reader's own language, which the words may not have. */
  language: string
  /** ISO 639 of the languages in which the reader wants to be helped; one is enough. */
  speaks: readonly string[]
  federalState: string
  now: Date
  /** Where the reader is; null: not known. */
  from: Coordinates | null
}

/** A language by its name in the reader's language; as the entry has it when it is no code. */
export function languageName(code: string, { language, tag }: Pick<Reader, 'language' | 'tag'>): string {
  try {
    return languageNames(language, tag).of(code) ?? code
  } catch {
    return code
  }
}

const names = new Map<string, Intl.DisplayNames>()

/** In the reader's language, in that of the words when it is none. Building the names takes longer than using them. */
function languageNames(language: string, tag: string): Intl.DisplayNames {
  const key = `${language} ${tag}`
  const known = names.get(key) ?? new Intl.DisplayNames([...tagsOf(language), tag], { type: 'language' })
  names.set(key, known)
  return known
}

function tagsOf(language: string): string[] {
  try {
    return Intl.getCanonicalLocales(language)
  } catch {
    return []
  }
}

/** Names as one says them in a row: "German, Turkish and Arabic". */
export function inARow(parts: readonly string[], { tag }: Pick<Reader, 'tag'>): string {
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(parts)
}

/** Metres below which a distance is told as so many: where somebody is, is not known finer. */
const FINEST = 100

/** A distance as the crow flies, to 100 metres, from 10 kilometres on to one. */
export function distanceText(metres: number, { tag }: Pick<Reader, 'tag'>): string {
  const near = Math.max(FINEST, Math.round(metres / FINEST) * FINEST)
  const unit = near < 1000 ? 'meter' : 'kilometer'
  const value = near < 1000 ? near : near / 1000
  const maximumFractionDigits = near < 10_000 ? 1 : 0
  return new Intl.NumberFormat(writtenAs(tag), { style: 'unit', unit, maximumFractionDigits }).format(value)
}

export function timeText(at: Date, { tag }: Pick<Reader, 'tag'>): string {
  return format(tag, { hour: '2-digit', minute: '2-digit' }).format(at)
}

/** The weekday, with the date when it is a week or more away. */
export function dayText(at: Date, { tag, now }: Pick<Reader, 'tag' | 'now'>): string {
  if (daysBetween(now, at) < 7) return format(tag, { weekday: 'long' }).format(at)
  const otherYear = year(at) === year(now) ? {} : ({ year: 'numeric' } as const)
  return format(tag, { weekday: 'long', day: 'numeric', month: 'long', ...otherYear }).format(at)
}

/** A day of the calendar (YYYY-MM-DD); null when it is none. */
export function dateText(day: string, { tag }: Pick<Reader, 'tag'>): string | null {
  const at = new Date(`${day.slice(0, 10)}T12:00:00Z`)
  // The 31st of February is a day of March to Date.
  if (Number.isNaN(at.getTime()) || !at.toISOString().startsWith(day.slice(0, 10))) return null
  return format(tag, { day: 'numeric', month: 'long', year: 'numeric' }).format(at)
}

/** Midnights in Germany from one moment to another. */
export function daysBetween(from: Date, to: Date): number {
  return (dayNumber(to) - dayNumber(from)) / 86_400_000
}

function dayNumber(at: Date): number {
  return Date.parse(format('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(at))
}

function year(at: Date): string {
  return format('en', { year: 'numeric' }).format(at)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Building a format takes longer than using it. */
function format(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${JSON.stringify(options)}`
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(writtenAs(tag), { ...options, timeZone: 'Europe/Berlin' })
  formats.set(key, known)
  return known
}
