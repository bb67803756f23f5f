import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Directory, DirectoryQuery } from '../../../src/knowledge/directory/directory.ts'
import { NO_WISHES } from '../../../src/knowledge/directory/wishes.ts'
import { createDirectory } from '../../../src/knowledge/search/create-directory.ts'
import { hashedEmbedder } from '../../../src/knowledge/search/hashed-embedder.ts'
import { indexDirectory } from '../../../src/knowledge/search/index-directory.ts'
import { loadField, loadReadWishes } from '../../../src/start/knowledge.ts'
import { createDirectoryStore } from '../../../src/storage/directory.ts'
import { createPassageStore } from '../../../src/storage/passages.ts'
import { doubtEntry } from '../../../src/storage/upkeep/entries.ts'
import { embeddedDatabase } from '../../support/embedded-database.ts'
import { anEntry, aService } from './a-service.ts'

/** More than are ever compared with a question. */
const OLD = Array.from({ length: 60 }, (_, index) =>
  aService({ id: `old-${index}`, name: 'Fahrradwerkstatt', assured_date: '2025-05-21' }),
)
const LAST_DAY = aService({
  id: 'last-day',
  name: 'Fahrradwerkstatt',
  assured_date: '2025-05-22',
})
const PLAIN = aService({ id: 'plain', name: 'Werkhof', description: 'Eine Fahrradwerkstatt gibt es auch.' })

let now = new Date('2026-11-22T10:00:00Z')
let database: Awaited<ReturnType<typeof embeddedDatabase>>
let directory: Directory
let store: ReturnType<typeof createDirectoryStore>

beforeAll(async () => {
  database = await embeddedDatabase()
  store = createDirectoryStore(database.db)
  await store.upsertAll([...OLD, LAST_DAY, PLAIN].map(anEntry), now)
  const passages = createPassageStore(database.db, { kind: 'available', version: '0.8.7' })
  const parts = {
    store,
    passages,
    embedder: hashedEmbedder,
    field: loadField(),
    readWishes: loadReadWishes(),
  }
  await indexDirectory({ ...parts, now })
  directory = createDirectory({ ...parts, now: () => now })
})
afterAll(() => database?.stop())

const search = (filter?: DirectoryQuery['filter']) =>
  directory.search({
    text: 'Fahrradwerkstatt',
    area: null,
    language: 'de',
    topics: [],
    limit: 100,
    offset: 0,
    ...(filter ? { filter } : {}),
  })
const found = async (): Promise<string[]> => (await search()).hits.map(({ service }) => service.id)

test('an entry whose check is too old is told to nobody, and takes no place from others', async () => {
  expect(await found()).toEqual(['last-day', 'plain'])
})

test('the same holds when something is wished for beside', async () => {
  const wishes = { ...NO_WISHES, ages: [{ from: 30, to: 30 }] }
  const { hits } = await search({ wishes, federalState: 'SN' })
  expect(hits.map(({ service }) => service.id)).toEqual(['last-day', 'plain'])
})

test('the day after, the next one is withheld as well; checked anew it is found again', async () => {
  now = new Date('2026-11-22T23:30:00Z')
  expect(await found()).toEqual(['plain'])
  await store.upsertAll([anEntry({ ...OLD[0]!, assured_date: '2026-11-22' })], now)
  now = new Date('2026-11-22T23:31:00Z')
  expect(await found()).toEqual(['old-0', 'plain'])
})

test('an entry that goes out of date while the list of such is remembered is not told either', async () => {
  expect(await found()).toContain('old-0')
  await store.upsertAll([anEntry({ ...OLD[0]!, assured_date: '2024-11-22' })], now)
  expect(await found()).toEqual(['plain'])
})

test('an entry that somebody doubts is marked', async () => {
  const doubt = { at: now, by: 'U0ANNA', why: null }
  await database.db.transaction().execute((trx) => doubtEntry(trx, 'plain', doubt))
  now = new Date('2026-11-22T23:32:00Z')
  expect((await search()).hits).toMatchObject([{ service: { id: 'plain' }, doubted: true }])
})
