import { cellText, type Column } from './columns.ts'
import { number, object, objects, text } from './json-access.ts'
import { buildServiceAtLocation, type Place } from './hsds-build.ts'
import type { CellProblem } from './problem.ts'
import type { JsonObject } from './store.ts'

/** Columns that together say where help is given; with several places, each cell has as many parts. */
export const PLACE_COLUMNS = [
  'location_name',
  'address',
  'postal_code',
  'city',
  'latitude',
  'longitude',
] as const satisfies Column[]
type PlaceColumn = (typeof PLACE_COLUMNS)[number]
export type PlaceCells = Record<PlaceColumn, string>

export function readPlaces(record: JsonObject): PlaceCells {
  const places = objects(record, 'service_at_locations').map((at) => placeOf(object(at, 'location') ?? {}))
  return Object.fromEntries(
    PLACE_COLUMNS.map((column) => {
      const parts = places.map((place) => place[column])
      return [column, parts.some((part) => part !== '') ? parts.join('|') : '']
    }),
  ) as PlaceCells
}

function placeOf(location: JsonObject): PlaceCells {
  const address = objects(location, 'addresses')[0]
  return {
    location_name: cellText(text(location, 'name') ?? ''),
    address: cellText(text(address, 'address_1') ?? ''),
    postal_code: cellText(text(address, 'postal_code') ?? ''),
    city: cellText(text(address, 'city') ?? ''),
    latitude: number(location, 'latitude')?.toString() ?? '',
    longitude: number(location, 'longitude')?.toString() ?? '',
  }
}

/** Writes the places of the cells into the record; a place it already has stays with all that is known of it. */
export function writePlaces(record: JsonObject, serviceId: string, cells: PlaceCells): CellProblem[] {
  const parts = PLACE_COLUMNS.map((column) => (cells[column] === '' ? [] : cells[column].split('|')))
  const count = Math.max(...parts.map((part) => part.length))
  const uneven = PLACE_COLUMNS.filter((_, index) => ![0, count].includes(parts[index]!.length))
  if (uneven.length > 0) {
    const what = `names fewer places than another of ${PLACE_COLUMNS.join(', ')}`
    return uneven.map((column) => ({
      column,
      what,
      mend: `write ${count} parts with | between them, empty ones too`,
    }))
  }
  const known = objects(record, 'service_at_locations')
  const problems: CellProblem[] = []
  const written: JsonObject[] = []
  for (let index = 0; index < count; index += 1) {
    const place = Object.fromEntries(
      PLACE_COLUMNS.map((column, at) => [column, (parts[at]![index] ?? '').trim()]),
    ) as PlaceCells
    const same = known.find((at) => samePlace(placeOf(object(at, 'location') ?? {}), place))
    if (same) {
      written.push(same)
      continue
    }
    const faults = checkPlace(place)
    problems.push(...faults)
    if (faults.length === 0) written.push(buildServiceAtLocation(serviceId, toPlace(place)))
  }
  if (written.length === 0) delete record['service_at_locations']
  else record['service_at_locations'] = written
  return problems
}

function samePlace(one: PlaceCells, other: PlaceCells): boolean {
  return PLACE_COLUMNS.every((column) => one[column] === other[column])
}

function toPlace(cells: PlaceCells): Place {
  return {
    name: cells.location_name,
    address_1: cells.address,
    postal_code: cells.postal_code,
    city: cells.city,
    latitude: cells.latitude === '' ? null : Number(cells.latitude),
    longitude: cells.longitude === '' ? null : Number(cells.longitude),
  }
}

function checkPlace(cells: PlaceCells): CellProblem[] {
  const problems: CellProblem[] = []
  const address = ['address', 'postal_code', 'city'] as const
  if (address.some((column) => cells[column] !== '')) {
    for (const column of address.filter((part) => cells[part] === '')) {
      problems.push({
        column,
        what: 'is empty',
        mend: 'an address needs street and number, postcode and town',
      })
    }
  }
  for (const [column, limit] of [['latitude', 90] as const, ['longitude', 180] as const]) {
    const value = cells[column]
    if (value !== '' && !(/^-?\d+(\.\d+)?$/.test(value) && Math.abs(Number(value)) <= limit)) {
      problems.push({
        column,
        what: `"${value}" is no ${column}`,
        mend: 'write degrees with a point, like 51.3397',
      })
    }
  }
  if ((cells.latitude === '') !== (cells.longitude === '')) {
    const column = cells.latitude === '' ? 'latitude' : 'longitude'
    problems.push({ column, what: 'is empty', mend: 'write both coordinates or none' })
  }
  return problems
}
