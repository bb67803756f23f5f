/** Questions that nobody could answer are counted with the turn, the directory here being empty. */

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { JobContext } from '../../src/workers/context.ts'
import { company, type Company } from './company.ts'
import { workplace, type Workplace } from './job-context.ts'

let place: Workplace
let people: Company
let userId: string
let tenants = 0

beforeAll(async () => {
  place = await workplace()
  people = company(place)
})
afterAll(() => place?.stop())
beforeEach(async () => {
  userId = String(6000 + (tenants += 1))
  people.sent.length = 0
  await place.rows('truncate gaps')
})

const asks = async (text: string, context?: JobContext): Promise<void> => {
  await people.tenantWrites(text, { userId })
  await people.work(context)
}
const counted = () => place.rows('select reason, topic, concept, area, tenants from gaps order by concept')
const told = (): string => JSON.stringify(people.sent)

test('what the directory does not have is counted by topic, concept and area', async () => {
  await asks('Wo finde ich einen Tierarzt?')
  expect(told()).toContain('nichts Passendes')
  expect(await counted()).toEqual([
    { reason: 'nothing_found', topic: 'other', concept: 'animal-shelter-vet', area: null, tenants: 1 },
  ])
})

test('ten times the same question counts once, also after /cancel', async () => {
  for (let time = 0; time < 5; time += 1) await asks('Wo finde ich einen Tierarzt?')
  await people.tenantWrites({ kind: 'command', command: 'cancel' }, { userId })
  for (let time = 0; time < 5; time += 1) await asks('Ich suche einen Tierarzt')
  expect(await counted()).toEqual([expect.objectContaining({ concept: 'animal-shelter-vet', tenants: 1 })])
})

test('Q1: a turn that fails and is done again counts once', async () => {
  let failures = 0
  const failing: JobContext = {
    ...place.context,
    outbox: {
      ...place.outbox,
      // Everything of the turn is written by then, and is rolled back.
      owe: async (effects, db) => {
        if (failures < 2 && effects.length > 0) throw new Error(`failure ${(failures += 1)}`)
        return place.outbox.owe(effects, db)
      },
    },
  }
  await people.tenantWrites('Wo finde ich einen Tierarzt?', { userId })
  for (let time = 0; time < 3; time += 1) {
    await place.rows('update inbox set not_before = now()')
    await people.work(failing)
  }
  expect(failures).toBe(2)
  expect(told()).toContain('nichts Passendes')
  expect(await counted()).toEqual([expect.objectContaining({ tenants: 1 })])
})

test('a message that a platform delivers twice counts once', async () => {
  const message = { userId, platformId: '1799999999' }
  await people.tenantWrites('Wo finde ich einen Tierarzt?', message)
  await people.tenantWrites('Wo finde ich einen Tierarzt?', message)
  await people.work()
  expect(await counted()).toEqual([expect.objectContaining({ tenants: 1 })])
})

test('a greeting, a wish for a person, and danger are no gaps', async () => {
  await asks('Hallo')
  await asks('Ich möchte mit einem Menschen sprechen')
  await asks('Ich will mich umbringen')
  expect(await counted()).toEqual([])
})

test('G4: /mydata says what is remembered, and a tenant of whom nothing is, reads no word of it', async () => {
  const mydata = async (): Promise<string> => {
    people.sent.length = 0
    await people.tenantWrites({ kind: 'command', command: 'mydata' }, { userId })
    await people.work()
    return told()
  }
  expect(await mydata()).not.toContain('nur einmal gezählt')
  await asks('Privatinsolvenz anmelden')
  expect(await mydata()).toMatch(/nur einmal gezählt wird: [^(]*\(Schulden\)/)
})
