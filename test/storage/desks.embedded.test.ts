import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Organisation } from '../../src/routing/desk.ts'
import { readDesksFile } from '../../src/routing/desks-file.ts'
import type { DeskStore } from '../../src/routing/store.ts'
import { createDeskStore, nameOfPerson } from '../../src/storage/desks.ts'
import { aDesk } from '../routing/a-desk.ts'
import { embeddedDatabase } from '../support/embedded-database.ts'

let database: Awaited<ReturnType<typeof embeddedDatabase>>
let store: DeskStore

beforeAll(async () => {
  database = await embeddedDatabase()
  store = createDeskStore(database.db)
})
afterAll(() => database.stop())
beforeEach(() => database.pool.query('truncate organisation, desk_people, people, desks'))

const anna = {
  slackUser: 'U0ANNA',
  name: 'Anna Beispiel',
  languages: ['de', 'tr'],
  topics: ['*'],
  maxOpenCases: 25,
}
const mehmet = {
  slackUser: 'U0MEHMET',
  name: 'Mehmet Muster',
  languages: ['de'],
  topics: ['debt'],
  maxOpenCases: null,
}
const hafen = aDesk({ id: 'hafen', substitute: 'nord', people: [anna, mehmet] })
const nord = aDesk({
  id: 'nord',
  name: 'Nordstadt',
  people: [{ ...anna, topics: ['family'], maxOpenCases: 3 }],
})
const musterstadt: Organisation = {
  organization: 'Musterstadt',
  federalState: 'SN',
  addressForm: 'sie',
  desks: [hafen, nord],
}

const rows = async (query: string): Promise<unknown[]> => (await database.pool.query(query)).rows

test('before the first import there is no organisation', async () => {
  expect(await store.load()).toBeNull()
})

test('the demo desks come back as they were in the file', async () => {
  const text = readFileSync(new URL('../../demo/desks.yaml', import.meta.url), 'utf8')
  const read = readDesksFile('demo/desks.yaml', text, new Date('2026-11-22T12:00:00+01:00'))
  if (read.kind === 'bad') throw new Error(read.problems.join('\n'))
  await store.replaceAll(read.organisation)
  expect(await store.load()).toEqual(read.organisation)
})

test('every field, the order of desks and people, and what a person does at each desk are kept', async () => {
  const full = {
    ...nord,
    id: 'alpha',
    onCall: ['U0ANNA', 'U0NIGHT'],
    emergencyCover: 'on_call' as const,
    officePhone: '+49 30 23125 010',
    repairEmergencyPhone: '+49 30 23125 011',
    housingLossPhone: '+49 30 23125 012',
    claimWithinMinutes: { normal: 90, high: 20, emergency: 2 },
  }
  const organisation = { ...musterstadt, desks: [nord, hafen, full] }
  await store.replaceAll(organisation)
  expect(await store.load()).toEqual(organisation)
})

test('importing the same again changes nothing', async () => {
  await store.replaceAll(musterstadt)
  await store.replaceAll(musterstadt)
  expect(await store.load()).toEqual(musterstadt)
  expect(await rows('select count(*)::int as n from people')).toEqual([{ n: 2 }])
})

describe('an import that no longer names somebody', () => {
  const without: Organisation = { ...musterstadt, desks: [{ ...hafen, people: [anna] }, nord] }

  test('takes them out of force and keeps their history and name', async () => {
    await store.replaceAll(musterstadt)
    await store.replaceAll(without)
    expect(await store.load()).toEqual(without)
    expect(await rows('select slack_user, retired_at is not null as retired from people order by 1')).toEqual(
      [
        { slack_user: 'U0ANNA', retired: false },
        { slack_user: 'U0MEHMET', retired: true },
      ],
    )
    expect(await rows(`select desk_id from desk_people where slack_user = 'U0MEHMET'`)).toEqual([
      { desk_id: 'hafen' },
    ])
    expect(await nameOfPerson(database.db, 'U0MEHMET')).toBe('Mehmet Muster')
  })

  test('takes them back when a later one names them again', async () => {
    await store.replaceAll(musterstadt)
    await store.replaceAll(without)
    await store.replaceAll(musterstadt)
    expect(await store.load()).toEqual(musterstadt)
  })
})

test('a person moved to another desk is at that one only', async () => {
  const moved: Organisation = {
    ...musterstadt,
    desks: [
      { ...hafen, people: [anna] },
      { ...nord, people: [mehmet] },
    ],
  }
  await store.replaceAll(musterstadt)
  await store.replaceAll(moved)
  expect(await store.load()).toEqual(moved)
})

test('a desk no longer named is out of force, and its row stays for the cases it had', async () => {
  const only: Organisation = { ...musterstadt, desks: [{ ...nord, name: 'Norden' }] }
  await store.replaceAll(musterstadt)
  await store.replaceAll(only)
  expect(await store.load()).toEqual(only)
  expect(await rows('select id, retired_at is not null as retired from desks order by id')).toEqual([
    { id: 'hafen', retired: true },
    { id: 'nord', retired: false },
  ])
})

test('an import that the database refuses leaves everything as it was', async () => {
  await store.replaceAll(musterstadt)
  const broken: Organisation = {
    organization: 'Anders',
    federalState: 'BW',
    addressForm: 'du',
    desks: [{ ...hafen, substitute: 'gone' }],
  }
  await expect(store.replaceAll(broken)).rejects.toThrow('foreign key')
  expect(await store.load()).toEqual(musterstadt)
})

test('a Slack user no import ever named has no name', async () => {
  expect(await nameOfPerson(database.db, 'U0NOBODY')).toBeNull()
})
