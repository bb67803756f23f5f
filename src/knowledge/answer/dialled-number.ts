import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { isShortNumber } from '../directory/recognise-contacts.ts'
import type { Phone } from '../directory/service.ts'

/**
 * A number as it is dialled in Germany: national, or international for one abroad. What is no telephone number to
 * libphonenumber (112, 116 117) keeps the entry's own spelling.
 */
export function dialledNumber(number: string): string {
  const parsed = isShortNumber(number) ? undefined : parsePhoneNumberFromString(number, 'DE')
  if (!parsed?.isValid()) return number.trim()
  return parsed.country === 'DE' ? parsed.formatNational() : parsed.formatInternational()
}

/** HSDS types of numbers nobody speaks at. */
const NO_VOICE = ['fax', 'text', 'pager', 'textphone', 'tty']
/** Longer ones are prose in the wrong field; a cut number would be a wrong one. */
const LONGEST = 80

/** The numbers a voice answers, each once, in the order of the entry. */
export function voiceNumbers(phones: readonly Phone[]): Phone[] {
  const seen = new Set<string>()
  return phones.filter(({ number, type }) => {
    if (NO_VOICE.includes(type?.toLowerCase() ?? '') || number.length > LONGEST) return false
    const key = parsePhoneNumberFromString(number, 'DE')?.number ?? number.replaceAll(/\D/g, '')
    if (seen.has(key) || !/\d/.test(number)) return false
    seen.add(key)
    return true
  })
}
