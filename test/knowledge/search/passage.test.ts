import { expect, test } from 'vitest'
import { embeddedText, isFindable, passageOf as toPassage } from '../../../src/knowledge/search/passage.ts'
import type { Service } from '../../../src/knowledge/directory/service.ts'
import { loadField } from '../../../src/start/knowledge.ts'
import { aService } from './a-service.ts'

const passageOf = (service: Service) => toPassage(service, loadField().matchConcepts)

const terms = (sketch: Parameters<typeof aService>[0]): ReadonlyMap<string, number> =>
  passageOf(aService(sketch)).terms

test('a word of the name weighs four times one of the description', () => {
  const found = terms({ id: 'a', name: 'Tafel', description: 'Brot und Obst' })
  expect(found.get('=tafel')).toBe(4)
  expect(found.get('_bro')).toBe(1)
})

test('where it helps, with what and in which languages stand beside the words', () => {
  const found = terms({
    id: 'a',
    name: 'Tafel',
    areas: ['Nordstadt', '04315'],
    topics: ['food_clothing', 'debt'],
    speaks: ['tr'],
  })
  expect([...found.keys()].filter((term) => /^[@#~]/.test(term))).toEqual([
    '@nordstadt',
    '@04315',
    '~de',
    '~tr',
    '#food_clothing',
    '#debt',
  ])
  expect(found.get('#food_clothing')).toBeGreaterThan(found.get('#debt')!)
})

test('what it names stands beside its words as concepts, in whatever form it says it', () => {
  const found = terms({
    id: 'a',
    name: 'Schuldnerberatung',
    description: 'Hilfe bei Mahnungen\nund Pfändung',
  })
  expect(found.get('%debt-counselling')).toBe(4)
  expect(found.get('%payment-reminder')).toBe(1)
})

test('a service is also found by the postcode of its own place', () => {
  const location = {
    id: 'l',
    addresses: [{ id: 'a', address_1: 'Marktplatz 1', city: 'Musterstadt', postal_code: '00104' }],
    phones: [],
    schedules: [],
  }
  const service = aService({
    id: 'a',
    name: 'Tafel',
    areas: ['Altstadt'],
    service_at_locations: [{ id: 'at', location, phones: [], schedules: [] }],
  })
  expect(passageOf(service).areas).toEqual(['@altstadt', '@00104'])
})

test('an entry that names no area is offered anywhere rather than hidden', () => {
  expect(passageOf(aService({ id: 'a', name: 'Tafel', areas: [] })).areas).toEqual(['@*'])
})

test('P4: the hash of what is embedded changes with the text, not with a phone number', () => {
  const before = aService({ id: 'a', name: 'Tafel', description: 'Brot' })
  const otherPhone = { ...before, phones: [{ id: 'p', number: '030 23125 001' }] }
  const otherText = { ...before, description: 'Brot und Obst' }
  expect(embeddedText(otherPhone).textHash).toBe(embeddedText(before).textHash)
  expect(embeddedText(otherText).textHash).not.toBe(embeddedText(before).textHash)
})

test('counts stay within what a posting holds, however often a word is repeated', () => {
  const service = aService({ id: 'a', name: 'Tafel', description: 'Brot '.repeat(20_000) })
  const passage = passageOf(service)
  expect(passage.terms.get('_bro')).toBe(255)
  expect(passage.length).toBeLessThanOrEqual(65_535)
  expect(embeddedText(service).text.length).toBeLessThanOrEqual(8_000)
})

test('inactive and defunct services cannot be found, temporarily closed ones can', () => {
  const found = (['active', 'inactive', 'defunct', 'temporarily closed'] as const).map((status) =>
    isFindable(aService({ id: 'a', name: 'Tafel', status })),
  )
  expect(found).toEqual([true, false, false, true])
})
