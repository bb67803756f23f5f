import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  TOPIC_IDS,
  URGENCIES,
  type TopicId,
  type Urgency,
} from '../../src/knowledge/understanding/understanding.ts'
import { chooseDesk, type RoutingQuestion } from '../../src/routing/choose-desk.ts'
import type { Desk } from '../../src/routing/desk.ts'
import { aDesk } from './a-desk.ts'

const ask = (told: Partial<RoutingQuestion>): RoutingQuestion => ({
  area: null,
  topics: ['debt'],
  urgency: 'normal',
  language: null,
  ...told,
})
const chosen = (desks: Desk[], told: Partial<RoutingQuestion>): string => {
  const choice = chooseDesk(desks, ask(told))
  return choice.kind === 'desk' ? `${choice.desk.id}: ${choice.because}` : choice.kind
}

const hafen = aDesk({ id: 'hafen', areas: ['Hafenviertel', 'Altstadt', '04315'], topics: ['*'] })
const nord = aDesk({ id: 'nord', areas: ['Nordstadt'], topics: ['family', 'childcare'] })
const linden = aDesk({ id: 'linden', areas: ['Lindenau-Ost', '*'], topics: ['*'] })
const three = [hafen, nord, linden]

describe('the desk that takes a case', () => {
  test.each<[string, Partial<RoutingQuestion>, string]>([
    [
      'is that of the area, if the topic is theirs',
      { area: 'Nordstadt', topics: ['family'] },
      'nord: area_and_topic',
    ],
    ['is still that of the area, if it is not', { area: 'Nordstadt', topics: ['debt'] }, 'nord: area'],
    ['is one for anywhere, if the area is nobody’s', { area: 'Weststadt' }, 'linden: anywhere_and_topic'],
    ['is one for anywhere, if the area is not known', { area: null }, 'linden: anywhere_and_topic'],
    ['is found by postcode', { area: '04315' }, 'hafen: area_and_topic'],
    ['is found by a postcode within an address', { area: '04315 Musterstadt' }, 'hafen: area_and_topic'],
    [
      'is found by the name beside an unknown postcode',
      { area: '04999 Nordstadt', topics: ['family'] },
      'nord: area_and_topic',
    ],
    ['fits without any topic understood', { area: 'Altstadt', topics: [] }, 'hafen: area_and_topic'],
  ])('%s', (_, question, expected) => {
    expect(chosen(three, question)).toBe(expected)
  })

  test('is the first of the file as a last resort, so that nobody is lost', () => {
    expect(chosen([hafen, nord], { area: 'Weststadt' })).toBe('hafen: last_resort')
    expect(chosen([nord, hafen], { area: null, topics: ['debt'], urgency: 'emergency' })).toBe(
      'nord: last_resort',
    )
  })

  test('is nobody only where there is no desk', () => {
    expect(chosen([], { area: 'Altstadt' })).toBe('no_desk')
  })

  test('names the topic rather than taking all of them', () => {
    const all = aDesk({ id: 'all', areas: ['Altstadt'], topics: ['*'] })
    const debts = aDesk({ id: 'debts', areas: ['Altstadt'], topics: ['debt'] })
    expect(chosen([all, debts], { area: 'Altstadt', topics: ['debt'] })).toBe('debts: area_and_topic')
  })

  test('names the best topic rather than a lesser one', () => {
    const family = aDesk({ id: 'family', areas: ['Altstadt'], topics: ['family'] })
    const debts = aDesk({ id: 'debts', areas: ['Altstadt'], topics: ['debt'] })
    expect(chosen([family, debts], { area: 'Altstadt', topics: ['debt', 'family'] })).toBe(
      'debts: area_and_topic',
    )
  })

  test('has somebody on call in an emergency, but not in another area for that', () => {
    const bare = aDesk({ id: 'bare', areas: ['Altstadt'] })
    const covered = aDesk({
      id: 'covered',
      areas: ['Altstadt'],
      emergencyCover: 'on_call',
      onCall: ['U0ANNA'],
    })
    const elsewhere = aDesk({
      id: 'elsewhere',
      areas: ['Nordstadt'],
      emergencyCover: 'on_call',
      onCall: ['U0ANNA'],
    })
    expect(chosen([bare, covered], { area: 'Altstadt', urgency: 'emergency' })).toBe(
      'covered: area_and_topic',
    )
    expect(chosen([bare, covered], { area: 'Altstadt', urgency: 'high' })).toBe('bare: area_and_topic')
    expect(chosen([elsewhere, bare], { area: 'Altstadt', urgency: 'emergency' })).toBe('bare: area_and_topic')
  })

  test('is one where somebody speaks the tenant’s language, within the same reach', () => {
    const speaking = (id: string, language: string, areas = ['Altstadt']) => {
      const desk = aDesk({ id, areas })
      return { ...desk, people: desk.people.map((person) => ({ ...person, languages: ['de', language] })) }
    }
    const [turkish, arabic] = [speaking('turkish', 'tr'), speaking('arabic', 'ar')]
    const elsewhere = speaking('elsewhere', 'uk', ['Nordstadt'])
    const desks = [elsewhere, turkish, arabic]
    const from = (language: string | null, more: Partial<RoutingQuestion> = {}) =>
      chosen(desks, { area: 'Altstadt', language, ...more })
    expect(from('ar')).toBe('arabic: area_and_topic')
    expect(from('tr')).toBe('turkish: area_and_topic')
    // Nobody who can help is left out for a language, nor does an area count less than it.
    expect(from('uk')).toBe('turkish: area_and_topic')
    expect(from(null)).toBe('turkish: area_and_topic')
    const covered = aDesk({
      id: 'covered',
      areas: ['Altstadt'],
      emergencyCover: 'on_call',
      onCall: ['U0ANNA'],
    })
    expect(chosen([arabic, covered], { area: 'Altstadt', language: 'ar', urgency: 'emergency' })).toBe(
      'covered: area_and_topic',
    )
  })

  test('comes in the order of the file when nothing else decides', () => {
    const [one, two] = [aDesk({ id: 'one' }), aDesk({ id: 'two' })]
    expect(chosen([one, two], { area: 'Hafenviertel' })).toBe('one: area_and_topic')
    expect(chosen([two, one], { area: 'Hafenviertel' })).toBe('two: area_and_topic')
  })
})

describe('names of areas', () => {
  test.each([
    ['Lindenau-Ost', 'lindenau ost'],
    ['Lindenau-Ost', ' LINDENAUOST '],
    ['Neustadt-Neuschönefeld', 'neustadt neuschoenefeld'],
    ['Große Bleiche', 'grosse bleiche'],
    ['GROSSE BLEICHE', 'Große Bleiche'],
    ['St. Georg', 'St Georg'],
    ['Café-Viertel', 'Cafe Viertel'],
    // The umlaut as letter and mark, as macOS writes it.
    ['Südvorstadt', 'Su\u0308dvorstadt'],
  ])('"%s" and "%s" are one', (inFile, asked) => {
    expect(chosen([aDesk({ areas: ['*'] }), aDesk({ id: 'it', areas: [inFile] })], { area: asked })).toBe(
      'it: area_and_topic',
    )
  })

  test.each([
    ['Nord', 'Nordstadt'],
    ['Altstadt', 'Altstadt-Nord'],
    ['04315', '04317'],
    ['04315', '104315'],
    ['04315', '043150'],
    ['*', '...'],
  ])('"%s" and "%s" are two', (inFile, asked) => {
    expect(chosen([aDesk({ id: 'it', areas: [inFile] })], { area: asked })).not.toContain('area')
  })
})

test('whoever asks for whatever is given a desk of the file, the same one every time', () => {
  const area = fc.oneof(fc.constantFrom('Altstadt', 'Nordstadt', '04315', '*', ''), fc.string())
  const question = fc.record({
    area: fc.option(area),
    topics: fc.subarray<TopicId>([...TOPIC_IDS], { maxLength: 3 }),
    urgency: fc.constantFrom<Urgency>(...URGENCIES),
    language: fc.constantFrom(null, 'de', 'ar'),
  })
  const desk = fc
    .record({
      areas: fc.subarray(['Altstadt', 'Nordstadt', '04315', '*'], { minLength: 1 }),
      topics: fc.subarray<string>(['*', ...TOPIC_IDS], { minLength: 1 }),
      emergencyCover: fc.constantFrom('on_call' as const, 'none' as const),
    })
    .map(aDesk)
  fc.assert(
    fc.property(fc.array(desk, { minLength: 1, maxLength: 5 }), question, (desks, asked) => {
      const choice = chooseDesk(desks, asked)
      expect(choice.kind === 'desk' && desks.includes(choice.desk)).toBe(true)
      expect(chooseDesk(desks, asked)).toEqual(choice)
    }),
  )
})
