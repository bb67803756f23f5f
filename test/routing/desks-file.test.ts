import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDesksFile } from '../../src/routing/desks-file.ts'

const now = new Date('2026-11-22T12:00:00+01:00')
const read = (text: string) => readDesksFile('desks.yaml', text, now)
const problemsOf = (text: string): string[] => {
  const result = read(text)
  return result.kind === 'bad' ? result.problems : []
}
const organisationOf = (text: string) => {
  const result = read(text)
  if (result.kind === 'bad') throw new Error(result.problems.join('\n'))
  return result.organisation
}

/** The least a desks file must hold; tests change one line of it. */
const LEAST = `organization: Musterstadt
federal_state: SN
desks:
  - id: ost
    name: Ost
    slack_channel: C0EAST
    areas: [04315, Lindenau-Ost]
    hours: "Mo-Fr 09:00-17:00; PH off"
    claim_within: { normal: 4h }
    lead: U0LEAD
    people:
      - { slack_user: U0ANNA, name: Anna Beispiel, languages: [de, en] }
`
const SECOND = LEAST.split('\n').slice(3).join('\n').replace('id: ost', 'id: west')
/** LEAST with one line written differently; fails if there is no such line. */
const having = (line: string, instead: string, text = LEAST): string => {
  expect(text).toContain(line)
  return text.replace(line, instead)
}

test.each([
  ['du', 'du'],
  ['Du', 'du'],
  ['Sie', 'sie'],
])('address_form: %s', (written, form) => {
  const text = having('federal_state: SN', `federal_state: SN\naddress_form: ${written}`)
  expect(organisationOf(text).addressForm).toBe(form)
})

describe('a desks file with only what is required', () => {
  test('is read, and the rest has sensible values', () => {
    expect(organisationOf(LEAST)).toEqual({
      organization: 'Musterstadt',
      federalState: 'SN',
      addressForm: 'sie',
      desks: [
        {
          id: 'ost',
          name: 'Ost',
          slackChannel: 'C0EAST',
          // An unquoted postcode keeps its leading zero.
          areas: ['04315', 'Lindenau-Ost'],
          topics: ['*'],
          hours: 'Mo-Fr 09:00-17:00; PH off',
          claimWithinMinutes: { normal: 240, high: 30, emergency: 5 },
          // Nobody is named for emergencies, so nobody is promised.
          emergencyCover: 'none',
          onCall: [],
          officePhone: null,
          repairEmergencyPhone: null,
          housingLossPhone: null,
          substitute: null,
          lead: 'U0LEAD',
          people: [
            {
              slackUser: 'U0ANNA',
              name: 'Anna Beispiel',
              languages: ['de', 'en'],
              topics: ['*'],
              maxOpenCases: null,
            },
          ],
        },
      ],
    })
  })

  test('reads an empty optional value as left out', () => {
    const text = having(
      '    lead: U0LEAD',
      '    lead: U0LEAD\n    substitute:\n    office_phone: ""\n    on_call: ~',
    )
    expect(organisationOf(text)).toEqual(organisationOf(LEAST))
  })

  test.each([
    ['emergency_cover: on_call', 'on_call', ['U0LEAD']],
    ['on_call: [U0ANNA]', 'on_call', ['U0ANNA']],
    ['emergency_cover: none\n    on_call: [U0ANNA]', 'none', ['U0ANNA']],
  ])('with "%s" says who covers emergencies', (lines, emergencyCover, onCall) => {
    const [desk] = organisationOf(having('lead: U0LEAD', `lead: U0LEAD\n    ${lines}`)).desks
    expect(desk).toMatchObject({ emergencyCover, onCall })
  })

  test.each([
    ['{ normal: 1h30m, high: 45m, emergency: 10m }', { normal: 90, high: 45, emergency: 10 }],
    ['{ normal: 20m }', { normal: 20, high: 20, emergency: 5 }],
    ['{ normal: 3m }', { normal: 3, high: 3, emergency: 3 }],
    ['{ normal: 100h }', { normal: 6000, high: 30, emergency: 5 }],
  ])('reads claim_within %s', (written, minutes) => {
    expect(organisationOf(having('{ normal: 4h }', written)).desks[0]?.claimWithinMinutes).toEqual(minutes)
  })
})

describe('what is wrong is told in one line: file, line, place, what, and how to mend it', () => {
  test.each<[string, string, string]>([
    [
      'federal_state: SN',
      'federal_state: Sachsen',
      'desks.yaml:2: federal_state: "Sachsen" is no code of a federal state, did you mean SN?; write two letters',
    ],
    ['federal_state: SN\n', '', 'desks.yaml:1: federal_state: is missing; write two letters'],
    ['id: ost', 'id: ost desk', 'desks.yaml:4: desk ost desk: id: "ost desk" does not fit; write'],
    ['  - id: ost\n    name: Ost', '  - name: Ost', 'desks.yaml:4: desk no. 1: id: is missing; write'],
    ['    name: Ost\n', '', 'desks.yaml:4: desk ost: name: is missing; write'],
    ['C0EAST', '"#ost"', 'desks.yaml:6: desk ost: slack_channel: "#ost" does not fit; write the channel ID'],
    ['[04315, Lindenau-Ost]', 'Lindenau-Ost', 'desks.yaml:7: desk ost: areas: must be a list; write'],
    ['[04315, Lindenau-Ost]', '[]', 'desks.yaml:7: desk ost: areas: is empty; write'],
    [
      '[04315, Lindenau-Ost]',
      '[Lindenau-Ost, lindenau ost]',
      'desks.yaml:7: desk ost: areas: "lindenau ost" is listed twice for this desk; remove one',
    ],
    [
      '    lead:',
      '    topics: [rent_arears]\n    lead:',
      'desks.yaml:10: desk ost: topics: "rent_arears" is no topic id, did you mean rent_arrears?; write',
    ],
    [
      '    lead:',
      '    topics: [xyzzy]\n    lead:',
      'desks.yaml:10: desk ost: topics: "xyzzy" is no topic id, there are: rent_arrears, eviction,',
    ],
    [
      'Mo-Fr 09:00-17:00; PH off',
      'Mo-Fr 9 bis abends',
      'desks.yaml:8: desk ost: hours: "Mo-Fr 9 bis abends": ',
    ],
    [
      'Mo-Fr 09:00-17:00; PH off',
      '2025 Mo-Fr 09:00-17:00',
      'desks.yaml:8: desk ost: hours: "2025 Mo-Fr 09:00-17:00": never opens within 400 days; write',
    ],
    [
      'normal: 4h',
      'normal: 4 hours',
      'desks.yaml:9: desk ost: claim_within.normal: "4 hours" is no duration; write for example 30m, 4h or 1h30m',
    ],
    ['normal: 4h', 'normal: 0m', 'desks.yaml:9: desk ost: claim_within.normal: "0m" is no duration; write'],
    ['normal: 4h', 'high: 4h', 'desks.yaml:9: desk ost: claim_within.normal: is missing; write'],
    ['    claim_within: { normal: 4h }\n', '', 'desks.yaml:4: desk ost: claim_within: is missing; write'],
    ['{ normal: 4h }', '4h', 'desks.yaml:9: desk ost: claim_within: must be a mapping; write'],
    [
      'lead: U0LEAD',
      'lead: Katrin',
      'desks.yaml:10: desk ost: lead: "Katrin" does not fit; write the member ID',
    ],
    [
      'lead: U0LEAD',
      'lead: U0LEAD\n    substitute: ost',
      'desks.yaml:11: desk ost: substitute: a desk cannot stand in for itself; name',
    ],
    [
      'lead: U0LEAD',
      'lead: U0LEAD\n    substitute: west',
      'desks.yaml:11: desk ost: substitute: "west" is no desk of this file, which has only one; leave it out',
    ],
    [
      'lead: U0LEAD',
      'lead: U0LEAD\n    office_phone: ask Anna',
      'desks.yaml:11: desk ost: office_phone: "ask Anna" does not fit; write a phone number',
    ],
    [
      'lead: U0LEAD',
      'lead: U0LEAD\n    emergency_cover: yes',
      'desks.yaml:11: desk ost: emergency_cover: "yes" does not fit; write on_call or none',
    ],
    [
      'lead: U0LEAD',
      'lead: U0LEAD\n    supstitute: west',
      'desks.yaml:11: desk ost: supstitute: unknown field "supstitute", did you mean substitute?',
    ],
    [
      'slack_user: U0ANNA',
      'slack_user: anna',
      'desks.yaml:12: desk ost, person anna: slack_user: "anna" does not fit; write the member ID',
    ],
    ['slack_user: U0ANNA, ', '', 'desks.yaml:12: desk ost, person no. 1: slack_user: is missing; write'],
    [
      '[de, en]',
      '[de, ua]',
      'desks.yaml:12: desk ost, person U0ANNA: languages: "ua" is no language code; write ISO 639-1',
    ],
    [
      '[de, en]',
      '[de, en], max_open_cases: 0',
      'desks.yaml:12: desk ost, person U0ANNA: max_open_cases: "0" does not fit; write a whole number',
    ],
    [
      '[de, en]',
      '[de, en], topics: [family, dept]',
      'desks.yaml:12: desk ost, person U0ANNA: topics: "dept" is no topic id, did you mean debt?; write',
    ],
    [
      '- { slack_user: U0ANNA, name: Anna Beispiel, languages: [de, en] }',
      '- U0ANNA',
      'desks.yaml:12: desk ost, person no. 1: must be a mapping; write',
    ],
  ])('%s → %s', (line, instead, problem) => {
    const problems = problemsOf(having(line, instead))
    expect(problems).toHaveLength(1)
    expect(problems[0]?.startsWith(problem), problems[0]).toBe(true)
    expect(problems[0]).not.toContain('\n')
  })

  test.each<[string, string, string]>([
    [
      'id: west',
      'id: ost',
      'desks.yaml:13: desk ost: id: is used by an earlier desk; give each desk its own id',
    ],
    [
      'id: west',
      'id: west\n    substitute: osst',
      'desks.yaml:14: desk west: substitute: "osst" is no desk of this file, did you mean ost?',
    ],
    [
      'name: Anna Beispiel',
      'name: Anna B.',
      'desks.yaml:21: desk west, person U0ANNA: name: differs from desk ost (Anna Beispiel); write the same at every desk',
    ],
    [
      '[de, en]',
      '[en, de]',
      'desks.yaml:21: desk west, person U0ANNA: languages: differs from desk ost (de,en); write the same at every desk',
    ],
    [
      '    people:\n',
      '    people:\n      - { slack_user: U0ANNA, name: Anna Beispiel, languages: [de, en] }\n',
      'desks.yaml:22: desk west, person U0ANNA: slack_user: is listed twice at this desk; remove one',
    ],
  ])('between two desks: %s → %s', (line, instead, problem) => {
    expect(problemsOf(LEAST + having(line, instead, SECOND))).toEqual([problem])
  })

  test('all of it at once, in the order of the file', () => {
    const text = LEAST.replace('SN', 'XX')
      .replace('C0EAST', 'east')
      .replace('U0LEAD', 'lead')
      .replace('[de, en]', '[]')
    expect(problemsOf(text).map((problem) => problem.split(':')[1])).toEqual(['2', '6', '10', '12'])
  })

  test.each([
    ['', 'desks.yaml:1: must be a mapping; write organization, federal_state and desks'],
    ['- a', 'desks.yaml:1: must be a mapping; write organization, federal_state and desks'],
    ['desks: [\n  a', 'desks.yaml:2: not valid YAML: '],
    ['desks:\n  - areas: [*]', 'desks.yaml:2: not valid YAML: '],
    ['a: 1\na: 2', 'desks.yaml:2: not valid YAML: Map keys must be unique'],
    ['a: *unknown', 'desks.yaml: not valid YAML: Unresolved alias'],
  ])('a file that is no desks file at all: %j', (text, problem) => {
    const problems = problemsOf(text)
    expect(problems[0]?.startsWith(problem), problems[0]).toBe(true)
  })

  test('an alias bomb is refused', () => {
    const levels = ['a: &a [x, x, x, x, x, x, x, x, x]']
    for (const [above, name] of ['ab', 'bc', 'cd', 'de', 'ef'].map((pair) => [...pair])) {
      levels.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${above}`).join(', ')}]`)
    }
    expect(problemsOf(levels.join('\n'))).toHaveLength(1)
  })
})

describe('the demo desks', () => {
  const demo = () => organisationOf(readFileSync(new URL('../../demo/desks.yaml', import.meta.url), 'utf8'))

  test('serve the four areas of Musterstadt, and everybody else', () => {
    expect(demo().desks.map((desk) => [desk.id, desk.slackChannel, desk.areas])).toEqual([
      ['hafen', 'C0HAFEN', ['Hafenviertel', 'Altstadt']],
      ['nord', 'C0NORD', ['Nordstadt']],
      ['linden', 'C0LINDEN', ['Lindenau-Ost', '*']],
    ])
  })

  test('let two people claim at each desk', () => {
    for (const desk of demo().desks) expect(desk.people.length).toBeGreaterThanOrEqual(2)
  })

  test('give phone numbers reserved for fiction only', () => {
    const phones = demo().desks.flatMap((desk) => [
      desk.officePhone,
      desk.repairEmergencyPhone,
      desk.housingLossPhone,
    ])
    for (const phone of phones) expect(phone).toMatch(/^\+49 30 23125 \d{3}$/)
  })
})
