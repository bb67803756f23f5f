import OpeningHours, { type opening_hours_warning_type as Warning } from 'opening_hours'
import { germanHours } from './recognise-hours.ts'

/** Warnings of opening_hours.js that mean it had to guess; the others concern style or the passing of time. */
const GUESSED = new Set<Warning>([
  'adding_0',
  'ambiguous_word',
  'hour_min_separator',
  'interpreted_as_year',
  'no_colon_after',
  'nothing_useful',
  'omit_ko',
  'please_use_ok_for_ko',
  'rant_degree_sign_used_for_zero',
  'switched',
  'vague',
  'value_ends_with_token',
  'without_minutes',
  'word_error_correction',
  'zero_calculation',
])

/** Where public holidays are looked up while checking; the state does not matter for whether a value can be read. */
const GERMANY = { lat: 51.3, lon: 12.4, address: { country_code: 'de', state: 'Sachsen' } }

export type HoursCheck =
  | { kind: 'valid' }
  /** `suggestion`: what the parser takes it for, when it takes it for something. */
  | { kind: 'invalid'; suggestion: string | null }

/** A rule for every day after others: it would put them all out of force, and nobody means that. */
const CANCELS_ALL = /;\s*\d{1,2}:\d\d/
const REMARK = /"[^"]*"/g

const checked = new Map<string, HoursCheck>()

/** Can this be read as OpenStreetMap opening_hours without guessing? Parsing takes about a millisecond, so it is kept. */
export function checkOpeningHours(value: string): HoursCheck {
  let check = checked.get(value)
  if (check === undefined) {
    check = parse(value)
    if (checked.size >= 10_000) checked.clear()
    checked.set(value, check)
  }
  return check
}

/** The value as OpenStreetMap writes it: itself, or read from German weekday lines; unchanged when neither is certain. */
export function asOpeningHours(written: string): string {
  if (checkOpeningHours(written).kind === 'valid') return written
  return germanHours(written) ?? written
}

function parse(value: string): HoursCheck {
  if (CANCELS_ALL.test(value.replaceAll(REMARK, ''))) return { kind: 'invalid', suggestion: null }
  try {
    const hours = new OpeningHours(value, GERMANY)
    if (!hours.getStructuredWarnings().some((warning) => GUESSED.has(warning.type))) return { kind: 'valid' }
    const suggestion = hours.prettifyValue()
    return { kind: 'invalid', suggestion: suggestion === value ? null : suggestion }
  } catch {
    // The parser throws for what it cannot read; its message is long and in the language of its default locale.
    return { kind: 'invalid', suggestion: null }
  }
}
