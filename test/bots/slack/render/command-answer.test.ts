import { expect, test } from 'vitest'
import type { Reader } from '../../../../src/bots/slack/render/case-words.ts'
import {
  casesAnswer,
  deskAnswer,
  directoryAnswer,
  helpAnswer,
} from '../../../../src/bots/slack/render/command-answer.ts'
import type { Service } from '../../../../src/knowledge/directory/service.ts'
import type { Desk } from '../../../../src/routing/desk.ts'
import { annasCase, openCase, wordsFor } from '../live.ts'

const reader: Reader = { words: wordsFor('de'), language: 'de' }

const service: Service = {
  id: 's1',
  organization: { id: 'o1', name: 'AWO' },
  name: 'Schuldnerberatung',
  description: 'Hilfe bei Schulden',
  status: 'active',
  phones: [],
  schedules: [],
  service_areas: [],
  service_at_locations: [
    {
      id: 'l1',
      location: {
        id: 'p1',
        addresses: [],
        phones: [{ id: 't1', number: '+49 30 23125 000' }],
        schedules: [],
      },
      phones: [],
      schedules: [],
    },
  ],
  languages: [],
  cost_options: [],
  taxonomy_terms: [],
  language: 'de',
  source_kind: 'service',
}

const desk: Desk = {
  id: 'ost',
  name: 'Leipzig Ost',
  slackChannel: 'C0EAST',
  areas: ['Volkmarsdorf'],
  topics: ['*'],
  hours: 'Mo-Fr 09:00-17:00; PH off',
  claimWithinMinutes: { normal: 240, high: 30, emergency: 5 },
  emergencyCover: 'on_call',
  onCall: [],
  officePhone: null,
  repairEmergencyPhone: null,
  housingLossPhone: null,
  substitute: null,
  lead: 'U0LEAD',
  people: [
    { slackUser: 'U0ANNA', name: 'Anna Beispiel', languages: ['de'], topics: ['*'], maxOpenCases: null },
  ],
}

test('/lotse cases lists own and unclaimed cases apart', () => {
  const lines = casesAnswer({ mine: [annasCase], unclaimed: [openCase] }, reader).split('\n')
  expect(lines).toHaveLength(4)
  expect(lines[1]).toContain('Anna Beispiel')
  expect(lines[3]).toContain('Noch von niemandem übernommen')
})

test('/lotse desk says when and where who is there', () => {
  const text = deskAnswer([desk], reader)
  for (const fact of ['Leipzig Ost', 'Mo-Fr 09:00-17:00', 'Volkmarsdorf', 'Anna Beispiel']) {
    expect(text).toContain(fact)
  }
  expect(deskAnswer([], reader)).toBe('Sie gehören zu keinem Team.')
})

test('/lotse directory gives names, numbers and when somebody last checked', () => {
  const hit = { service, score: 1, lexical: 1, vector: 1 }
  const text = directoryAnswer({ hits: [hit], abstained: false }, reader)
  expect(text).toContain('Schuldnerberatung (AWO)')
  expect(text).toContain('+49 30 23125 000')
  expect(text).toContain('noch nie')
})

test('/lotse directory shows nothing that is not good enough', () => {
  const hit = { service, score: 0.1, lexical: 0, vector: 0.1 }
  expect(directoryAnswer({ hits: [hit], abstained: true }, reader)).not.toContain('AWO')
})

test('/lotse help names every subcommand that is answered', () => {
  for (const name of ['cases', 'directory', 'desk', 'model', 'help']) {
    expect(helpAnswer(reader)).toContain(`/lotse ${name}`)
  }
})
