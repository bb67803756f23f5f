import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Service } from '../../../src/knowledge/directory/service.ts'
import type { DirectoryEntry } from '../../../src/knowledge/directory/store.ts'
import { TOPIC_IDS } from '../../../src/knowledge/understanding/understanding.ts'
import { entriesOf, writeAs } from './files.ts'

/** Ranges that the Bundesnetzagentur keeps free for fiction, as digits. */
const FICTION = /^0(?:3023125|6990009|4066969|2214710|8999998)\d{3}$/

const AREAS = ['Altstadt', 'Hafenviertel', 'Lindenau-Ost', 'Nordstadt']

describe('the fictional neighbourhood', () => {
  let entries: DirectoryEntry[]
  let services: Service[]
  beforeAll(async () => {
    entries = await entriesOf('.csv', readFileSync(new URL('../../../demo/directory.csv', import.meta.url)))
    services = entries.map(({ service }) => service)
  })
  const servicesFor = (topic: string) =>
    services.filter((service) => service.taxonomy_terms.some(({ code }) => code === topic))
  const areasOf = (service: Service) => service.service_areas.map(({ name }) => name)

  it('has at least 64 services in four areas, and some for anybody', () => {
    expect(services.length).toBeGreaterThanOrEqual(64)
    expect([...new Set(services.flatMap(areasOf))].sort()).toEqual(['*', ...AREAS])
  })

  it.each(TOPIC_IDS)('helps with %s in at least three places', (topic) => {
    expect(servicesFor(topic).length).toBeGreaterThanOrEqual(3)
  })

  it('has debt counselling in every area', () => {
    for (const area of AREAS)
      expect(servicesFor('debt').some((service) => areasOf(service).join() === area)).toBe(true)
  })

  it('names only telephone numbers, mail and web addresses that can reach nobody', () => {
    const phones = services.flatMap((service) =>
      service.phones.map(({ number }) => number.replaceAll(/\D/g, '')),
    )
    expect(phones.filter((number) => !FICTION.test(number))).toEqual([])
    const hosts = services
      .flatMap(({ email, url }) => [email?.split('@')[1], url && new URL(url).hostname])
      .filter(Boolean)
    expect(hosts.filter((host) => !/(?:^|\.)example(?:\.org)?$/.test(host!))).toEqual([])
    const postcodes = services.flatMap((service) =>
      service.service_at_locations.flatMap(({ location }) =>
        location.addresses.map(({ postal_code }) => postal_code),
      ),
    )
    expect(postcodes.filter((code) => !/^0010[1-4]$/.test(code))).toEqual([])
  })

  it('shows what an editor can say: hours of many shapes, old and missing check dates, languages, ages, costs', () => {
    const hours = new Set(
      services.flatMap(({ schedules }) => schedules.map(({ opening_hours }) => opening_hours)),
    )
    expect(hours.size).toBeGreaterThan(40)
    const years = services.map(({ assured_date }) => assured_date?.slice(0, 4) ?? 'none')
    expect(new Set(years)).toEqual(new Set(['2025', '2026', 'none']))
    expect(
      new Set(services.flatMap(({ languages }) => languages.map(({ code }) => code))).size,
    ).toBeGreaterThan(12)
    expect(services.some(({ minimum_age }) => minimum_age !== undefined)).toBe(true)
    expect(services.some(({ status }) => status === 'temporarily closed')).toBe(true)
  })

  it('says everything in its columns', async () => {
    const exported = (await writeAs('.csv', entries)).toString()
    expect(exported.split('\r\n').filter((line) => line.includes('{'))).toEqual([])
  })
})
