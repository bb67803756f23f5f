import { expect, test } from 'vitest'
import type { Reader } from '../../../../src/bots/slack/render/case-words.ts'
import { casesAnswer, deskAnswer, helpAnswer } from '../../../../src/bots/slack/render/command-answer.ts'
import {
  dueAnswer,
  overviewAnswer,
  searchAnswer,
} from '../../../../src/bots/slack/render/directory/command-answers.ts'
import type { Service } from '../../../../src/knowledge/directory/service.ts'
import type { Desk } from '../../../../src/routing/desk.ts'
import { messageBlockProblems } from '../../../../sandbox/slack/block-rules.ts'
import { annasCase, NO_TASKS, openCase, wordsFor } from '../live.ts'

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

test('/lotse directory gives names, numbers and when somebody last checked, each to be changed', () => {
  const hit = { service, score: 1, lexical: 1, vector: 1 }
  const answer = searchAnswer({ hits: [hit], abstained: false }, reader)
  expect(messageBlockProblems(answer.blocks)).toEqual([])
  const text = JSON.stringify(answer.blocks)
  for (const said of ['Schuldnerberatung (AWO)', '+49 30 23125 000', 'noch nie', '"directory_edit"'])
    expect(text).toContain(said)
  expect(answer.text).toContain('Schuldnerberatung (AWO)')
})

test('/lotse directory shows nothing that is not good enough, and offers to add it', () => {
  const hit = { service, score: 0.1, lexical: 0, vector: 0.1 }
  const text = JSON.stringify(searchAnswer({ hits: [hit], abstained: true }, reader))
  expect(text).not.toContain('AWO')
  expect(text).toContain('directory_add')
})

test('/lotse directory alone says what there is to do, with buttons for it', () => {
  const answer = overviewAnswer({ ...NO_TASKS, dueCount: 3, proposalCount: 1 }, reader)
  expect(messageBlockProblems(answer.blocks)).toEqual([])
  expect(answer.text).toMatch(/3 Einträge sind von Ihnen zu prüfen. Ein Vorschlag wartet/)
  for (const said of ['directory_add', 'directory_due', '/lotse directory add'])
    expect(JSON.stringify(answer.blocks)).toContain(said)
  expect(overviewAnswer(NO_TASKS, reader).text).toMatch(/keiner zu prüfen. Kein Vorschlag/)
})

test('/lotse directory due fits into one message with ten entries (S7)', () => {
  const due = Array.from({ length: 10 }, (_, index) => ({
    id: `e${index}`,
    seen: 'hash',
    name: 'n'.repeat(400),
    organization: 'o'.repeat(400),
    status: 'active' as const,
    assuredDate: '2025-01-01',
    freshness: 'overdue' as const,
    owner: 'Anna Beispiel',
    doubt: null,
  }))
  const answer = dueAnswer({ ...NO_TASKS, due, dueCount: 12, partnerLinks: true }, reader)
  expect(messageBlockProblems(answer.blocks)).toEqual([])
  expect(JSON.stringify(answer.blocks)).toContain('und 2 weitere')
})

test('/lotse help names every subcommand that is answered', () => {
  for (const name of ['cases', 'directory', 'desk', 'model', 'help']) {
    expect(helpAnswer(reader)).toContain(`/lotse ${name}`)
  }
})
