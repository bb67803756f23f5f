import { expect, test } from 'vitest'
import { metresBetween, nearestFirst, rounded } from '../../../src/knowledge/directory/distance.ts'
import type { ServiceAtLocation } from '../../../src/knowledge/directory/service.ts'

const place = (id: string, latitude?: number, longitude?: number): ServiceAtLocation => ({
  id,
  phones: [],
  schedules: [],
  location: {
    id,
    addresses: [],
    phones: [],
    schedules: [],
    ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
  },
})

test('Leipzig and Dresden lie 100 km apart, a place lies at itself', () => {
  const leipzig = { latitude: 51.3397, longitude: 12.3731 }
  expect(metresBetween(leipzig, { latitude: 51.0504, longitude: 13.7373 }) / 1000).toBeCloseTo(100.1, 0)
  expect(metresBetween(leipzig, leipzig)).toBe(0)
})

test('the nearest place is first, one that lies nobody knows where last', () => {
  const places = [place('nowhere'), place('far', 51.4, 12.4), place('near', 51.34, 12.37)]
  const from = { latitude: 51.3397, longitude: 12.3731 }
  expect(nearestFirst(places, from).map(({ id }) => id)).toEqual(['near', 'far', 'nowhere'])
  expect(nearestFirst(places, null)).toEqual(places)
})

test('where somebody is, is kept to about a hundred metres', () => {
  expect(rounded({ latitude: 51.339_695, longitude: 12.373_075 })).toEqual({
    latitude: 51.34,
    longitude: 12.373,
  })
})
