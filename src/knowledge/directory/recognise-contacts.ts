import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { anyOf, contactPatterns } from './contact-patterns.ts'
import { defined } from './json-access.ts'

export type RecognisedPhone = { number: string; type: 'voice' | 'fax' | 'cell'; description?: string }

/**
 * Numbers of public services that are no telephone numbers to libphonenumber: emergency and authority numbers, and the
 * European 116 numbers assigned in Germany (Bundesnetzagentur, list of assigned short numbers).
 */
const SHORT_NUMBERS = [
  '110',
  '112',
  '115',
  '116000',
  '116006',
  '116016',
  '116111',
  '116116',
  '116117',
  '116123',
]

/** Starts like a number dialled from Germany. No full stop as separator: dates and times have those. */
const CANDIDATE = /(?<![\p{L}\p{N}+/@-])(?:\+\d|\(?0\)?\d?)[\d\s()/\-–]{4,}\d(?![\p{L}\p{N}@]|[.:]\d)/gu
const IBAN = /\b[A-Z]{2}\d{2}(?: ?\d){11,}/
const SIX_DIGITS = /(?<![\p{L}\p{N}+/-])116 ?\d{3}(?![\p{N}]|-\d)/gu
const THREE_DIGITS = /(?<![\p{L}\p{N}+/.,-])11[025](?![\p{N}]|[.,:/-]\d)/gu
const CALL_WORD = new RegExp(`(?<!\\p{L})(?:${anyOf(contactPatterns.call_words)})(?!\\p{L})`, 'iu')
const FAX_WORD = new RegExp(`(?:${anyOf(contactPatterns.fax_labels)})`, 'iu')

export function isShortNumber(number: string): boolean {
  return SHORT_NUMBERS.includes(number.replaceAll(/[\s-]/g, ''))
}

/** Can this number be dialled? Short public numbers included; `country` is where it is read, ISO 3166-1. */
export function isPossiblePhone(number: string, country = 'DE'): boolean {
  if (isShortNumber(number)) return true
  return parsePhoneNumberFromString(number, country as 'DE')?.isValid() ?? false
}

/** Every telephone number of the text once, as it is written there. */
export function recognisePhones(text: string): RecognisedPhone[] {
  const found = new Map<string, RecognisedPhone>()
  for (const line of text.split('\n')) {
    if (IBAN.test(line)) continue
    for (const match of line.matchAll(CANDIDATE)) {
      const number = match[0].trim()
      const parsed = parsePhoneNumberFromString(number, 'DE')
      if (!parsed?.isValid() || found.has(parsed.number)) continue
      found.set(parsed.number, {
        number: balanced(number),
        type: phoneType(line.slice(0, match.index), parsed.getType() === 'MOBILE'),
      })
    }
    for (const number of shortNumbers(line)) {
      const key = number.replaceAll(' ', '')
      if (!found.has(key)) found.set(key, { number, type: 'voice' })
    }
  }
  return [...found.values()].map(defined)
}

/** Three digits mean a number to call only beside a word that says so, or alone in their line. */
function shortNumbers(line: string): string[] {
  const six = [...line.matchAll(SIX_DIGITS)].map((match) => match[0]).filter(isShortNumber)
  if (!CALL_WORD.test(line) && !/^\W*11[025]\W*$/.test(line)) return six
  return [...six, ...[...line.matchAll(THREE_DIGITS)].map((match) => match[0])]
}

/** The nearest label before the number tells a fax from a telephone. */
function phoneType(before: string, mobile: boolean): RecognisedPhone['type'] {
  const label = before.split(/[,;|]/).at(-1)!
  if (FAX_WORD.test(label)) return 'fax'
  return mobile ? 'cell' : 'voice'
}

function balanced(number: string): string {
  return number.startsWith('(') && !number.includes(')') ? number.slice(1) : number
}

const EMAIL =
  /(?<![\w.+-])[a-z0-9][\w.+-]*@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.[a-z]{2,}/gi

/** Every e-mail address of the text once. */
export function recogniseEmails(text: string): string[] {
  const found = [...text.matchAll(EMAIL)].map((match) => match[0])
  return [...new Set(found.filter((email) => !email.includes('..') && !email.includes('.@')))]
}

/** ASCII only: an address with an umlaut in it is no RFC 3986 URI, and it may be a typing error. */
const WEB_ADDRESS = /(?<![\w@.-])(?:https?:\/\/|www\.)[\w.~:/?#[\]@!$&'()*+,;=%-]+/gi

/** Every web address of the text once, with a scheme. */
export function recogniseUrls(text: string): string[] {
  const urls = new Set<string>()
  for (const [match] of text.matchAll(WEB_ADDRESS)) {
    const written = match.replace(/[.,;:!?'*)\]]+$/, '')
    const url = /^https?:/i.test(written) ? written : `https://${written}`
    if (isWebAddress(url)) urls.add(url)
  }
  return [...urls]
}

/** An absolute http(s) address, in RFC 3986 characters, with a dotted host. */
export function isWebAddress(url: string): boolean {
  if (!/^https?:\/\/[\w.~:/?#@!$&'()*+,;=%-]+$/i.test(url) || /%(?![0-9a-f]{2})/i.test(url)) return false
  return URL.canParse(url) && /^[\w-]+(\.[\w-]+)+$/.test(new URL(url).hostname)
}
