import { metresTo, nearestFirst } from '../directory/distance.ts'
import type { Address, Service, ServiceAtLocation } from '../directory/service.ts'
import { cut, oneLine } from './excerpt.ts'
import type { Line } from './line.ts'
import { schedulesAt, schedulesOf } from './opening-hours.ts'
import { openingLine } from './opening-words.ts'
import { distanceText, type Reader } from './reader.ts'

const PLACES = 2
const ADDRESS = 200
const PLACE_NAME = 60

/** Each place with its own hours, the nearest first; hours of the service as a whole once, below. */
export function placeLines(service: Service, reader: Reader): Line[] {
  const open = service.status === 'active'
  const places = nearestFirst(service.service_at_locations, reader.from).filter(
    (place) => addressText(place, service) !== null,
  )
  const ownHours = service.schedules.length > 0 || places.length < 2
  const lines = places.slice(0, PLACES).flatMap((place, index): Line[] => [
    [addressLine(place, service, reader), index === 0 ? 0 : 2],
    [ownHours || !open ? null : openingLine(schedulesAt(place), reader), index === 0 ? 0 : 2],
  ])
  if (places.length > PLACES) lines.push([reader.words('answer-more-places'), 4])
  if (ownHours && open) lines.push([openingLine(schedulesOf(service), reader), 0])
  return lines
}

function addressLine(place: ServiceAtLocation, service: Service, reader: Reader): string {
  const address = addressText(place, service) ?? ''
  const metres = reader.from === null ? null : metresTo(place, reader.from)
  return metres === null
    ? reader.words('answer-address', { address })
    : reader.words('answer-address-away', { address, distance: distanceText(metres, reader) })
}

/** Name of the place when it is not the service's, street, postcode and town; null without an address. */
function addressText({ location }: ServiceAtLocation, service: Service): string | null {
  // Nobody can go to a post box.
  const address = location.addresses.find(
    ({ address_type: type }) => type === undefined || type === 'physical',
  )
  const street = address ? streetText(address) : ''
  if (street === '') return null
  const name = oneLine(location.name ?? '')
  const known = [service.name, service.organization.name].map(oneLine)
  const shown =
    name === '' || known.some((text) => text.includes(name)) || street.includes(name)
      ? ''
      : cut(name, PLACE_NAME)
  return [shown, cut(street, ADDRESS)].filter((part) => part !== '').join(', ')
}

function streetText({ address_1, address_2, postal_code, city }: Address): string {
  const town = oneLine(`${postal_code} ${city}`)
  return [oneLine(address_1), oneLine(address_2 ?? ''), town].filter((part) => part !== '').join(', ')
}
