/** How far places are from somebody who shared where they are. */
import type { Service, ServiceAtLocation } from './service.ts'

/** Degrees, WGS 84. */
export type Coordinates = { latitude: number; longitude: number }

/** Decimals that are kept: about 110 m to the north and 70 m to the east in Germany. */
const DECIMALS = 3
/** Mean radius of the earth in metres. */
const EARTH = 6_371_009

/** Somebody's place, no finer than an answer needs. */
export function rounded({ latitude, longitude }: Coordinates): Coordinates {
  return { latitude: Number(latitude.toFixed(DECIMALS)), longitude: Number(longitude.toFixed(DECIMALS)) }
}

/** Metres as the crow flies (haversine). */
export function metresBetween(one: Coordinates, other: Coordinates): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180
  const north = radians(other.latitude - one.latitude)
  const east = radians(other.longitude - one.longitude)
  const part =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(east / 2) ** 2
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(part)))
}

/** Metres to a place; null when its entry does not say where it lies. */
export function metresTo({ location }: ServiceAtLocation, from: Coordinates): number | null {
  const { latitude, longitude } = location
  return latitude === undefined || longitude === undefined
    ? null
    : metresBetween(from, { latitude, longitude })
}

/** The places of a service, the nearest first; those that lie nobody knows where stay behind, in their order. */
export function nearestFirst(
  places: readonly ServiceAtLocation[],
  from: Coordinates | null,
): ServiceAtLocation[] {
  if (from === null) return [...places]
  return places.toSorted((one, other) => (metresTo(one, from) ?? FAR) - (metresTo(other, from) ?? FAR))
}

/** Metres to the nearest place of a service, farther than anything when it has none. */
export function metresToService({ service_at_locations: places }: Service, from: Coordinates): number {
  return Math.min(FAR, ...places.map((place) => metresTo(place, from) ?? FAR))
}

/** Farther than any place on earth, and a number that can be subtracted. */
const FAR = 1e9
