import { blankNames } from './redaction-names.ts'
import type { Ordinary, RedactionWords } from './redaction-words.ts'
import { anyOf, BLANK, CAPITALISED, END, START, WORD, type Step } from './redaction-patterns.ts'

/**
 * Builds what takes out of a text whatever points at a person before it leaves the house (L2): e-mail addresses, links
 * and handles, IBANs, phone numbers, long numbers and whatever is called a number (contracts, files, dates of birth),
 * street addresses, and names where the writer says that they are one, puts a title before them or signs with them.
 * Where in doubt it takes too much: what is left is enough to search by. A calendar day of this time stays. A name that
 * nothing announces goes when it is a given name people have here, or stands where no ordinary word does
 * (`redaction-names.ts`); a single rare name within a sentence cannot be told from other words, and stays.
 */
export function createRedact(words: RedactionWords, ordinary: Ordinary): (text: string) => string {
  const announced = createRedactAnnounced(words)
  const unannounced = blankNames(words, ordinary)
  return (text) => unannounced(announced(text))
}

/** The same without the names that nothing announces: what is left can be told in any language. */
export function createRedactAnnounced(words: RedactionWords): (text: string) => string {
  const steps = [
    mailboxes(words),
    CONTACTS,
    numberLabels(words),
    streets(words),
    numbers(words),
    names(words),
  ]
  return (text) => steps.reduce((kept, step) => step(kept), plainForm(text))
}

/** The form in which a text is redacted: all of it but what is blanked comes out like this. */
export const plainForm = (text: string): string => withoutUnseen(text.normalize('NFKC'))

/**
 * Characters nobody sees part no number and no name; joiners stay, for Persian and emoji. Thousands of blanks in a row say
 * nothing, and would each be tried as the beginning of a gap.
 */
function withoutUnseen(text: string): string {
  return text
    .replaceAll(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replaceAll(/[^\S\n]{4,}/g, '   ')
    .replaceAll(/\n{4,}/g, '\n\n\n')
}

function blanking(...patterns: RegExp[]): Step {
  return (text) => patterns.reduce((kept, pattern) => kept.replaceAll(pattern, BLANK), text)
}

/** anna@web.de · anna @ web.de · anna [at] web [dot] de · anna at web punkt de */
function mailboxes({ spoken_at: ats, spoken_dot: dots }: RedactionWords): Step {
  const bracketed = (words: readonly string[]) => String.raw`\s{0,3}[([{]\s?${anyOf(words)}\s?[)\]}]\s{0,3}`
  const box = String.raw`(?<![\p{L}\p{M}\p{N}._%+-])[\p{L}\p{M}\p{N}._%+-]+`
  const dot = String.raw`(?:\.|${bracketed(dots)}|\s{1,3}${anyOf(dots)}\s{1,3})`
  const host = String.raw`[\p{L}\p{N}-]+`
  const domain = String.raw`${host}(?:${dot}${host})*${dot}\p{L}{2,}`
  return blanking(
    new RegExp(String.raw`${box}(?:\s{0,3}@\s{0,3}|${bracketed(ats)})${domain}`, 'gu'),
    new RegExp(String.raw`${box}\s{1,3}${anyOf(ats)}\s{1,3}${host}${dot}\p{L}{2,}`, 'gu'),
  )
}

const CONTACTS = blanking(
  /(?<!\p{L})(?:https?:\/\/|www\.|t\.me\/)\S*[^\s.,;:!?)]/giu,
  /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{3,}/gu,
  // Two letters, two digits, perhaps a bank's four letters, then groups with digits in them (ISO 13616)
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z]{4})?(?:[ -]?(?=[A-Z]{0,3}\d)[A-Z\d]{1,4}){2,8}(?![\p{L}\p{N}])/giu,
  // Letters and at least three digits in one: numbers of passports, meters, insurances
  /(?<![\p{L}\p{N}])(?=\p{L}*\p{Nd}[\p{L}\p{Nd}]*\p{L}|\p{L}+\p{Nd})(?=(?:\p{L}*\p{Nd}){3})[\p{L}\p{Nd}]{6,}(?![\p{L}\p{N}])/gu,
  // L-AB 123: plates of cars
  /(?<![\p{L}\p{N}])\p{Lu}{1,3}-\p{Lu}{1,2} ?\p{Nd}{1,4}(?!\p{N})/gu,
)

/** "Kundennummer ist K-12": the first word with a digit in it, at most two others between. */
function numberLabels({ number_labels }: RedactionWords): Step {
  const between = String.raw`(?:\s*[.:#]+\s*|\s+)(?:\p{L}{1,7}\.?:?\s+){0,2}`
  const label = new RegExp(`(${START}${anyOf(number_labels)}${between})(?=\\S*\\p{Nd})[^\\s,;]+`, 'gu')
  return (text) => text.replaceAll(label, `$1${BLANK}`)
}

function streets(words: RedactionWords): Step {
  const letter = String.raw`(?:\s{0,3}[a-zA-Z](?!\p{L}))?`
  const house = String.raw`\d{1,4}${letter}(?:\s?[-–/+]\s?\d{1,4}${letter})?${END}(?!\.?\s*${anyOf(words.units)}(?!\p{L}))`
  const ending = anyOf(words.street_endings)
  const links = String.raw`(?:\s+${anyOf(words.street_links)}(?!\p{L}))`
  const goesOn = String.raw`(?=\s*(?:$|[.,;:!?)\]\n]|\d{5}|${anyOf(words.after_names)}(?!\p{L})))`
  const english = anyOf(words.english_street_words)
  const pattern = (source: string) => new RegExp(START + source, 'gmu')
  return blanking(
    // Whatever stands before house number and postcode
    pattern(String.raw`(?:${CAPITALISED}${links}*\s+){1,4}${house}\s*,?\s*(?:D-)?\d{5}(?!\d)`),
    // Unter den Linden 5
    pattern(
      String.raw`${anyOf(words.street_beginnings)}${links}{0,2}(?:\s+${WORD}){1,2}\s+(?=\d{1,3}(?!\d))${house}${goesOn}`,
    ),
    // Lindenweg 5, and Lange Straße 5
    pattern(String.raw`\p{L}[\p{L}\p{M}.'’-]{0,80}${ending}\s*${house}`),
    pattern(String.raw`(?:(?:${CAPITALISED}|\p{Ll}+e[rs]?)\s+){0,2}${ending}\s*${house}`),
    // Platz der Republik 1
    pattern(String.raw`${ending}${links}+(?:\s+[\p{L}\p{M}\d.'’-]+){1,3}\s+${house}`),
    pattern(String.raw`\p{L}[\p{L}\p{M}.'’-]{1,80}${anyOf(words.certain_street_endings)}${END}`),
    pattern(String.raw`\d{1,4}${letter}\s+(?:${WORD}\s+){1,2}${english}${END}`),
    pattern(String.raw`(?:${CAPITALISED}\s+){1,3}${english}(?:\s+${house})`),
    // Whatever stands between somebody's living and the house number
    pattern(
      String.raw`(?<=${START}${anyOf(words.living)}(?:\s*:)?\s+)(?:${WORD}\s+){1,6}?(?=\d{1,3}(?!\d))${house}`,
    ),
  )
}

/** A day from 2020 on, or without a year: a deadline, an appointment. Earlier ones are mostly dates of birth. */
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])\.\s?(?:0?[1-9]|1[0-2])\.(?:\s?20[2-9]\d)?|20[2-9]\d-[01]\d-[0-3]\d`
const DAYS = new RegExp(String.raw`(?<!\p{Nd}[\p{Zs}./-]?)(${DAY})(?![-/]?\p{Nd})`, 'u')
/**
 * Four digits and more with what people put between, one letter perhaps: phones, contracts, files, cards. Every phone
 * number is one, however it is written: recognising valid ones would only let the others through.
 */
const LONG_NUMBER =
  /\+?\p{Nd}(?:[\p{Zs}\p{Cf}\p{Pd}.·~/\\()[\]]*(?:\p{L}[\p{Zs}\p{Cf}\p{Pd}./]*)?\p{Nd}){3,}/gu

/** An amount of money stays: what somebody owes or earns decides who can help. */
function numbers({ money }: RedactionWords): Step {
  const amount = /^\p{Nd}{1,3}[. ]?\p{Nd}{3}$/u
  const isMoney = new RegExp(`^(?:,\\p{Nd}{2})?\\s?${anyOf(money)}(?!\\p{L})`, 'u')
  const blank = (number: string, at: number, text: string): string =>
    amount.test(number) && isMoney.test(text.slice(at + number.length, at + number.length + 16))
      ? number
      : BLANK
  return (text) =>
    text
      .split(DAYS)
      .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(LONG_NUMBER, blank)))
      .join('')
}

function names(words: RedactionWords): Step {
  const link = String.raw`(?:${anyOf(words.name_links)}\s+)`
  const person = String.raw`${link}*${CAPITALISED}`
  const some = String.raw`(${WORD}(?:\s+${WORD}){0,5})`
  const introduced = new RegExp(`(${START}${anyOf(words.introductions)}(?:\\s*[:,]\\s*|\\s+))${some}`, 'gu')
  const labelled = new RegExp(`(${START}${anyOf(words.name_labels)}\\s*:\\s*)${some}`, 'gu')
  const pairs = new RegExp(
    `(${START}${anyOf(words.name_labels)}\\s*:\\s*)${WORD},\\s+${WORD}(?=\\.?\\s*(?:[\\n;.]|$))`,
    'gu',
  )
  const fully = new RegExp(
    `(${START}${anyOf(words.introductions_of_full_names)}\\s+)${person}(?:\\s+${person}){1,2}`,
    'gu',
  )
  const titled = new RegExp(`(${START}${anyOf(words.titles)}\\s+)${person}(?:\\s+${person})?`, 'gu')
  const signed = new RegExp(`(${START}${anyOf(words.closings)}[\\s,!]+)${some}(?=[.!]?[^\\S\\n]*$)`, 'gmu')
  const ends = new Set(words.after_names)
  const links = new Set(words.name_links)

  const afterName = (_match: string, before: string, following: string): string =>
    before + withoutName(following, ends, links)
  const signature = (match: string, before: string, following: string): string =>
    ends.has(firstWord(following)) ? match : before + BLANK
  return (text) =>
    text
      .replaceAll(introduced, afterName)
      .replaceAll(pairs, `$1${BLANK}`)
      .replaceAll(labelled, afterName)
      .replaceAll(fully, `$1${BLANK}`)
      .replaceAll(titled, `$1${BLANK}`)
      .replaceAll(signed, signature)
}

const firstWord = (text: string): string => text.split(/\s/)[0]!.toLowerCase()

/** The words after the name they begin with: who writes with capitals ends it with a small letter. */
function withoutName(text: string, ends: ReadonlySet<string>, links: ReadonlySet<string>): string {
  const capitals = /^\p{Lu}/u.test(text)
  const parts = text.split(/(\s+)/)
  let length = 0
  for (let at = 0; at < parts.length; at += 2) {
    // In small letters two words at most: a third is rarely part of the name.
    if (!capitals && at >= 4) break
    const word = parts[at]!
    const small = word.toLowerCase()
    if (capitals && links.has(small)) continue
    if (ends.has(small) || (capitals && !/^\p{Lu}/u.test(word))) break
    length = at + 1
    if (word.endsWith('.')) break
  }
  return length === 0 ? text : BLANK + parts.slice(length).join('')
}
