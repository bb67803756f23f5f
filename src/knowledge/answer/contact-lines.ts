import type { Phone, Service } from '../directory/service.ts'
import { dialledNumber, voiceNumbers } from './dialled-number.ts'
import { cut, oneLine } from './excerpt.ts'
import type { Line } from './line.ts'
import type { Reader } from './reader.ts'

const PHONES = 2
const PURPOSE = 60
/** E-mail or web address; a longer one would be a line nobody reads, a cut one reaches nobody. */
const CONTACT = 200

/** Telephone first; e-mail or else the web address when nobody can be called. */
export function contactLines(service: Service, reader: Reader): Line[] {
  const { words } = reader
  const phones = voiceNumbers([
    ...service.phones,
    ...service.service_at_locations.flatMap((place) => [...place.phones, ...place.location.phones]),
  ])
  if (phones.length > 0) {
    const lines = phones
      .slice(0, PHONES)
      .map((phone, index): Line => [
        words('answer-phone', { number: phoneText(phone, reader) }),
        index === 0 ? 0 : 2,
      ])
    return phones.length > PHONES ? [...lines, [words('answer-more-phones'), 4]] : lines
  }
  const email = fits(service.email) ?? fits(service.organization.email)
  if (email !== null) return [[words('answer-email', { email }), 0]]
  const url = fits(service.url) ?? fits(service.organization.website)
  return url === null ? [] : [[words('answer-url', { url }), 0]]
}

function fits(contact: string | undefined): string | null {
  const line = oneLine(contact ?? '')
  return line === '' || line.length > CONTACT ? null : line
}

function phoneText({ number, extension, description }: Phone, { words }: Reader): string {
  const dialled = dialledNumber(oneLine(number))
  const whole = extension ? words('answer-phone-extension', { number: dialled, extension }) : dialled
  const purpose = cut(description ?? '', PURPOSE)
  return purpose === '' ? whole : words('answer-phone-purpose', { number: whole, purpose })
}
