import { anyOf, contactPatterns } from './contact-patterns.ts'

export type RecognisedAddress = {
  address_1: string
  postal_code: string
  city: string
  /** Line of the text, from 0, in which the town stands. */
  line: number
}

const word = "\\p{Lu}[\\p{L}.'’-]+"
const houseNumber = '\\d{1,4}(?: ?[a-zA-Z](?!\\p{L}))?(?: ?[-–/+] ?\\d{1,4}(?: ?[a-zA-Z](?!\\p{L}))?)?'
const town =
  `(?:(?:${anyOf(contactPatterns.town_prefixes)}) )?${word.replaceAll('.', '')}` +
  `(?:(?: (?:${anyOf(contactPatterns.town_links)}))+ ${word})?`

/** `86161 Augsburg` at the start of what is left of the line. */
const POSTCODE_AND_TOWN = new RegExp(`(?<![\\p{L}\\p{N}])(?:D[- –])?(\\d{5}) (${town})`, 'giu')
const STREET_AT_END = new RegExp(
  `(?:^|[,:;|–()•·/] ?| - )([^,:;|()•·/\\d]{0,200}?\\S) (${houseNumber})$`,
  'u',
)
const STREET_WORD = new RegExp(`(\\p{Lu}[\\p{L}.-]*(?:${anyOf(contactPatterns.street_endings)}))$`, 'iu')

/** Postal addresses as Germans write them: street and number, postcode and town, in one line or in two; every mention. */
export function recogniseAddresses(text: string): RecognisedAddress[] {
  const found: RecognisedAddress[] = []
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    for (const match of line.matchAll(POSTCODE_AND_TOWN)) {
      if (!isGermanPostcode(match[1]!)) continue
      const before = line.slice(0, match.index)
      const street = /\S/.test(before) ? streetIn(withoutSeparator(before)) : streetIn(lines[index - 1] ?? '')
      if (street === null) continue
      found.push({
        address_1: street,
        postal_code: match[1]!,
        city: match[2]!.replace(/[.'’-]+$/, ''),
        line: index,
      })
    }
  }
  return found
}

/** Five digits; 00… is assigned to no place, save that 00101 to 00199 serve for made-up ones. */
export function isGermanPostcode(code: string): boolean {
  return /^\d{5}$/.test(code) && (!code.startsWith('00') || /^001(?!00)\d\d$/.test(code))
}

/** Between house number and postcode stands a comma, a dash or a bar, and perhaps a remark in brackets. */
function withoutSeparator(before: string): string {
  return before.replace(/\s*(?:\([^()]*\))?\s*[,|–-]?\s*$/, '')
}

function streetIn(written: string): string | null {
  const match = STREET_AT_END.exec(written.trim())
  if (match === null) return null
  const name = match[1]!.trim()
  if (/^\p{Lu}/u.test(name) && name.split(/\s+/).length <= 4) return `${name} ${match[2]!}`
  // A sentence leads up to the street: only its last word is certainly the street's.
  const last = STREET_WORD.exec(name)
  return last === null ? null : `${last[1]!} ${match[2]!}`
}
