import { describe, expect, test } from 'vitest'
import type { Service } from '../../../src/knowledge/directory/service.ts'
import { NO_WISHES, type Wishes } from '../../../src/knowledge/directory/wishes.ts'
import { judge } from '../../../src/knowledge/search/judge.ts'
import { loadReadWishes } from '../../../src/start/knowledge.ts'
import { aService } from './a-service.ts'

const readWishes = loadReadWishes()
/** A Monday. */
const now = new Date('2026-11-23T10:00:00+01:00')
const of = (service: Partial<Service>, wishes: Partial<Wishes>) =>
  judge(aService({ id: 'one', name: 'One', ...service }), {
    wishes: { ...NO_WISHES, ...wishes },
    now,
    federalState: 'SN',
    readWishes,
  })
const aged = (from: number, to = from) => ({ ages: [{ from, to }] })

describe('age', () => {
  test.each<[string, Partial<Service>, boolean]>([
    ['says nothing', {}, false],
    ['begins later', { minimum_age: 18 }, true],
    ['ended before', { maximum_age: 16 }, true],
    ['is just right', { minimum_age: 17, maximum_age: 17 }, false],
  ])('an entry that %s excludes somebody of seventeen: %j', (_, service, excluded) => {
    expect(of(service, aged(17)).excluded).toBe(excluded)
  })
  test('an entry is excluded only when it is for nobody it may be for', () => {
    const both = { ages: [...aged(6).ages, ...aged(18, 120).ages] }
    expect(of({ minimum_age: 18 }, both).excluded).toBe(false)
    expect(of({ minimum_age: 60 }, both).excluded).toBe(false)
    expect(of({ minimum_age: 10, maximum_age: 14 }, both).excluded).toBe(true)
  })
  test('an entry that names the age fits, one that says nothing is for everybody', () => {
    expect(of({ minimum_age: 16, maximum_age: 27 }, aged(17)).fits).toBe(true)
    expect(of({}, aged(17)).fits).toBe(false)
  })
})

describe('other people', () => {
  test.each<[string, Partial<Service>, Partial<Wishes>, boolean]>([
    [
      'income',
      { eligibility_description: 'Menschen mit geringem Einkommen' },
      { groups: ['low_income'] },
      true,
    ],
    ['disability', { eligibility_description: 'Mieter mit Behinderung' }, { groups: ['disability'] }, true],
    [
      'residence',
      { eligibility_description: 'Zugewanderte mit Arbeitserlaubnis' },
      { groups: ['migration'] },
      true,
    ],
    ['children by their age', { maximum_age: 6 }, { groups: ['children'] }, true],
    ['old people by their age', { minimum_age: 60 }, { groups: ['seniors'] }, true],
    ['somebody else', { eligibility_description: 'Menschen mit Behinderung' }, { groups: ['family'] }, false],
  ])('an entry for %s', (_, service, wishes, fits) => {
    expect(of(service, wishes)).toMatchObject({ excluded: false, fits })
  })
})

describe('cost', () => {
  test.each<[string, Partial<Service>, boolean]>([
    ['free', { fees_description: 'kostenlos, Spenden willkommen' }, true],
    ['free by its options', { cost_options: [{ id: 'c', amount: 0 }] }, true],
    ['free for some', { fees_description: '30 Euro, mit Musterstadt-Pass kostenlos' }, false],
    [
      'not free',
      {
        cost_options: [
          { id: 'c', amount: 0 },
          { id: 'd', amount: 5 },
        ],
      },
      false,
    ],
    ['not said', {}, false],
    ['free by a page', { source_kind: 'document', description: 'Die Beratung ist kostenlos.' }, true],
    ['of a page that says nothing', { source_kind: 'document', description: 'Die Beratung.' }, false],
  ])('%s', (_, service, met) => {
    expect(of(service, { free: true }).unmet).toEqual(met ? [] : ['free'])
  })
})

describe('open', () => {
  const hours = (opening_hours: string): Partial<Service> => ({ schedules: [{ id: 'h', opening_hours }] })
  test.each<[string, 'now' | 'today', Partial<Service>, boolean]>([
    ['open', 'now', hours('Mo-Fr 09:00-12:00; PH off'), true],
    ['opens later', 'now', hours('Mo 14:00-18:00; PH off'), false],
    ['opens later', 'today', hours('Mo 14:00-18:00; PH off'), true],
    ['opens tomorrow', 'today', hours('Tu 14:00-18:00; PH off'), false],
    ['perhaps by appointment', 'now', hours('"by appointment"'), false],
    ['nothing said', 'now', {}, false],
    ['closed for the time being', 'now', { ...hours('24/7'), status: 'temporarily closed' }, false],
  ])('%s, wished %s', (_, open, service, met) => {
    expect(of(service, { open }).unmet).toEqual(met ? [] : ['open'])
  })
})

test.each<[string, Partial<Service>, boolean]>([
  ['this year', { assured_date: '2026-06-01' }, true],
  ['long ago', { assured_date: '2025-06-01' }, false],
  ['never', {}, false],
])('checked %s', (_, service, met) => {
  expect(of(service, { checked: true }).unmet).toEqual(met ? [] : ['checked'])
})

test.each<[string[], boolean]>([
  [['de', 'tr'], true],
  [['tr-TR'], true],
  [['de'], false],
  [[], false],
])('%j speaks Turkish: %s', (codes, met) => {
  const languages = codes.map((code) => ({ id: code, code }))
  expect(of({ languages }, { languages: ['tr'] }).unmet).toEqual(met ? [] : ['language'])
})
