import { fold, foldedWords } from '../search/fold.ts'
import { contactPatterns } from './contact-patterns.ts'
import type { Address, Service } from './service.ts'
import { stableId } from './stable-id.ts'

/**
 * What two entries share when they are one service whatever ids they carry: the name and all addresses, however they
 * are spelled. Without an address: the name, who offers it and where it is for. Null for a page of text, whose title
 * says too little, and where nothing is left of the name.
 */
export function identityKey(service: Service): string | null {
  const name = folded(service.name)
  if (service.source_kind === 'document' || name === '') return null
  const addresses = service.service_at_locations.flatMap(({ location }) => location.addresses.map(addressKey))
  const places = [...new Set(addresses)].sort()
  const where =
    places.length > 0
      ? places
      : [organizationKey(service), ...service.service_areas.map((area) => folded(area.name) || '*').sort()]
  return JSON.stringify([name, places.length > 0, ...where])
}

/** Who offers it, however that is spelled; empty when the entry does not say. */
export function organizationKey({ organization }: Service): string {
  return folded(organization.name)
}

/** The id of an entry whose file gives none: the same name and address get the same id. */
export function idMadeOf(service: Service): string {
  return stableId('made', identityKey(service) ?? service.name)
}

function addressKey({ address_1, postal_code, city }: Address): string {
  return `${foldedStreet(address_1)} ${postal_code.trim() || folded(city)}`
}

/** Letters and digits without case, accents, umlauts and spaces. */
function folded(text: string): string {
  return foldedWords(text).join('')
}

/** Street and number. Two numbers with anything between them stay two: 12-14 is not 1214. */
function foldedStreet(street: string): string {
  const spelled = spellings.reduce(
    (text, { pattern, one }) => text.replace(pattern, one),
    fold(street).trim(),
  )
  const parts = spelled.match(/\p{L}+|\p{N}+/gu) ?? []
  return parts.reduce(
    (joined, part) => joined + (/\p{N}$/u.test(joined) && /^\p{N}/u.test(part) ? '-' : '') + part,
    '',
  )
}

const alternatives = (words: readonly string[]): string =>
  words
    .map(fold)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', String.raw`\.`))
    .join('|')

/** Words of a street that are written in several ways: at its beginning, and at the end of its name. */
const spellings = [
  ...Object.entries(contactPatterns.street_spellings.first).map(([one, others]) => ({
    pattern: new RegExp(`^(?:${alternatives(others)})`, 'u'),
    one,
  })),
  ...Object.entries(contactPatterns.street_spellings.last).map(([one, others]) => ({
    pattern: new RegExp(`(?:${alternatives(others)})(?=[^\\p{L}]*(?:\\p{N}|$))`, 'u'),
    one,
  })),
]
