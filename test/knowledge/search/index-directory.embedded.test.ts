import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { SearchResult } from '../../../src/knowledge/directory/directory.ts'
import type { Service } from '../../../src/knowledge/directory/service.ts'
import type { DirectoryStore } from '../../../src/knowledge/directory/store.ts'
import { createDirectory } from '../../../src/knowledge/search/create-directory.ts'
import type { Embedder } from '../../../src/knowledge/search/embedder.ts'
import { hashedEmbedder } from '../../../src/knowledge/search/hashed-embedder.ts'
import { indexDirectory, type IndexReport } from '../../../src/knowledge/search/index-directory.ts'
import { createOpenAiEmbedder } from '../../../src/knowledge/search/openai-embedder.ts'
import type { PassageStore } from '../../../src/knowledge/search/passage-store.ts'
import { loadField, loadReadWishes } from '../../../src/start/knowledge.ts'
import { createDirectoryStore } from '../../../src/storage/directory.ts'
import { createPassageStore } from '../../../src/storage/passages.ts'
import { embeddedDatabase } from '../../support/embedded-database.ts'
import { anEntry, aService, neighbourhood } from './a-service.ts'
import { embeddingEndpoint, vectorsBody, type EmbeddingEndpoint } from './embedding-endpoint.ts'

const DIMENSION = 26
const now = new Date('2026-11-22T10:00:00Z')
const field = loadField()
const readWishes = loadReadWishes()
const findable = neighbourhood.filter(({ status }) => status === 'active').length
let database: Awaited<ReturnType<typeof embeddedDatabase>>
let store: DirectoryStore
let passages: PassageStore
let endpoint: EmbeddingEndpoint

beforeAll(async () => {
  database = await embeddedDatabase()
  store = createDirectoryStore(database.db)
  passages = createPassageStore(database.db, { kind: 'available', version: '0.8.7' })
})
afterAll(() => database.stop())
beforeEach(async () => {
  await database.pool.query(
    'truncate services, passages, passage_blocks, passage_postings, passage_terms, passage_vectors, passage_model cascade',
  )
  await store.upsertAll(neighbourhood.map(anEntry), now)
  endpoint = await embeddingEndpoint(DIMENSION)
})
afterEach(() => endpoint.stop())

const letters = (model = 'letters'): Embedder =>
  createOpenAiEmbedder({
    apiKey: 'key',
    baseUrl: endpoint.baseUrl,
    model,
    dimension: DIMENSION,
    redact: (text) => text,
    maxRetries: 0,
  })
const index = (embedder: Embedder = hashedEmbedder): Promise<IndexReport> =>
  indexDirectory({ store, passages, embedder, field, now })
const put = (...services: Service[]): Promise<unknown> => store.upsertAll(services.map(anEntry), now)
const named = (id: string, change: Partial<Service>): Service => ({
  ...neighbourhood.find((service) => service.id === id)!,
  ...change,
})
const search = (text: string, embedder: Embedder = hashedEmbedder): Promise<SearchResult> => {
  const directory = createDirectory({ store, passages, embedder, field, readWishes, now: () => now })
  const query = { text, area: null, language: 'de', topics: [], limit: 10, offset: 0 }
  return directory.search(query)
}
const found = async (text: string, embedder?: Embedder): Promise<string[]> => {
  const { hits, abstained } = await search(text, embedder)
  return abstained ? [] : hits.map(({ service }) => service.id)
}
const rows = async (query: string): Promise<unknown[]> => (await database.pool.query(query)).rows
const models = (): Promise<unknown[]> =>
  rows('select model, dimension, count(*)::integer from passage_vectors group by 1, 2 order by 1')

test('a run indexes and embeds everything, the next one nothing', async () => {
  expect(await index()).toEqual({
    indexed: neighbourhood.length,
    removed: 0,
    vectors: { kind: 'complete', embedded: findable },
  })
  const before = await rows('select * from passage_blocks')
  expect(await index()).toEqual({ indexed: 0, removed: 0, vectors: { kind: 'complete', embedded: 0 } })
  expect(await rows('select * from passage_blocks')).toEqual(before)
})

test('P4: every vector carries model, dimension and the hash of its text', async () => {
  await index()
  expect(await models()).toEqual([
    { model: hashedEmbedder.model, dimension: hashedEmbedder.dimension, count: findable },
  ])
  expect(
    await rows(`select distinct vector_dims(embedding) as dims, passage_vectors.text_hash = passages.text_hash as same
      from passage_vectors join passages using (service_id)`),
  ).toEqual([{ dims: hashedEmbedder.dimension, same: true }])
})

test('a changed entry alone is indexed and embedded again, and found by its new words only', async () => {
  await index()
  await put(named('kita', { name: 'Ferienbetreuung', description: 'Zeltlager' }))
  expect(await index()).toEqual({ indexed: 1, removed: 0, vectors: { kind: 'complete', embedded: 1 } })
  expect((await found('Zeltlager'))[0]).toBe('kita')
  expect(await found('Kita')).not.toContain('kita')
})

test('a new phone number is indexed without paying for a new vector', async () => {
  await index()
  await put(named('kita', { phones: [{ id: 'p', number: '030 23125 001' }] }))
  expect(await index()).toMatchObject({ indexed: 1, vectors: { embedded: 0 } })
})

test('a new entry joins the others in their block', async () => {
  await index()
  await put(aService({ id: 'neu', name: 'Kleiderkammer' }))
  expect(await index()).toMatchObject({ indexed: 1, vectors: { embedded: 1 } })
  expect((await found('Kleiderkammer'))[0]).toBe('neu')
  expect(await rows('select count(*)::integer from passage_blocks')).toEqual([{ count: 1 }])
})

test('a removed service vanishes with its words and vectors', async () => {
  await index()
  await database.pool.query(`delete from services where id = 'kita'`)
  expect(await index()).toMatchObject({ indexed: 0, removed: 1 })
  expect(await found('Kita')).not.toContain('kita')
  expect(await rows(`select from passage_vectors where service_id = 'kita'`)).toEqual([])
  expect(await rows(`select from passage_postings where term = '_kit'`)).toEqual([])
})

test('a service switched off vanishes, switched on again it is back', async () => {
  await index()
  await put(named('kita', { status: 'inactive' }))
  await index()
  expect(await found('Kita')).not.toContain('kita')
  await put(named('kita', { status: 'active' }))
  await index()
  expect((await found('Kita'))[0]).toBe('kita')
})

test('what an interrupted run left behind is cleared away and never found', async () => {
  await database.pool.query(`
    with unfinished as (
      insert into passage_blocks (lengths, passages, terms, written_at) values ('\\x0100', 1, 1, '2026-11-22T08:00:00Z') returning id
    ) insert into passage_postings select id, '_kit', '\\x000001' from unfinished`)
  expect(await found('Kita')).not.toContain('kita')
  await index()
  expect(await rows('select from passage_postings where block not in (select block from passages)')).toEqual(
    [],
  )
  expect(await rows('select from passage_blocks where live_at is null')).toEqual([])
})

test('two runs at once leave one true index', async () => {
  await Promise.all([index(), index(), index()])
  expect(await rows('select count(*)::integer from passages')).toEqual([{ count: neighbourhood.length }])
  expect(await rows('select count(*)::integer from passage_blocks where live_at is not null')).toEqual([
    { count: 1 },
  ])
  expect((await found('Kita'))[0]).toBe('kita')
})

test('a search under way while the index changes still finds what is there', async () => {
  await index()
  let changed = false
  const whileChanging: PassageStore = {
    ...passages,
    read: async (...asked) => {
      const read = await passages.read(...asked)
      if (!changed) {
        changed = true
        await put(aService({ id: 'neu', name: 'Kleiderkammer' }))
        await index()
      }
      return read
    },
  }
  const parts = {
    store,
    passages: whileChanging,
    embedder: hashedEmbedder,
    field,
    readWishes,
    now: () => now,
  }
  const query = { text: 'Kita', area: null, language: 'de', topics: [], limit: 10, offset: 0 }
  const { hits } = await createDirectory(parts).search(query)
  expect(hits[0]?.service.id).toBe('kita')
})

test('more services than one block holds are all found', async () => {
  const many = Array.from({ length: 600 }, (_, number) =>
    aService({ id: `s${number}`, name: `Angebot wort${String(number).padStart(4, '0')}` }),
  )
  await put(...many)
  await index()
  expect(await rows('select count(*)::integer from passage_blocks')).toEqual([{ count: 2 }])
  for (const number of ['0000', '0299', '0599']) {
    expect((await found(`wort${number}`))[0]).toBe(`s${Number(number)}`)
  }
})

test('P4: another model is embedded beside the old, and switched to when complete', async () => {
  await index(letters('old'))
  endpoint.answer = () => ({ status: 503 })
  expect(await index(letters('new'))).toMatchObject({
    vectors: { kind: 'failed', embedded: 0, missing: findable },
  })
  expect(await models()).toEqual([{ model: 'old', dimension: DIMENSION, count: findable }])
  expect(await found('Kita', letters('new'))).toContain('kita')

  await endpoint.stop()
  endpoint = await embeddingEndpoint(DIMENSION)
  expect(await index(letters('new'))).toMatchObject({ vectors: { kind: 'complete', embedded: findable } })
  expect(await models()).toEqual([{ model: 'new', dimension: DIMENSION, count: findable }])
})

test.each<[string, unknown]>([
  ['another dimension', [1, 2, 3]],
  ['base64', 'AACAPwAAAEA='],
  ['figures that are none', Array(DIMENSION).fill(null)],
])('P4: an endpoint that answers %s leaves the old vectors serving', async (_, vector) => {
  await index(letters())
  await put(named('kita', { description: 'Zeltlager in den Ferien' }))
  const before = await rows('select * from passage_vectors order by service_id')
  endpoint.answer = ({ input }) => vectorsBody(input.map(() => vector))
  expect(await index(letters())).toMatchObject({ indexed: 1, vectors: { kind: 'failed', missing: 1 } })
  expect(await rows('select * from passage_vectors order by service_id')).toEqual(before)
  expect((await found('Zeltlager', letters()))[0]).toBe('kita')
})

test('L7: with the endpoint down a question is answered from the words alone', async () => {
  await index(letters())
  endpoint.answer = () => 'hang_up'
  expect((await found('Schuldnerberatung', letters()))[0]).toBe('schulden')
})

test('a model that finds by meaning brings an entry that shares no word with the question', async () => {
  const meaning = (text: string): number[] => {
    const vector = Array<number>(DIMENSION).fill(0.01)
    vector[/Kita|Krippe/.test(text) ? 0 : 1] = 1
    return vector
  }
  endpoint.answer = ({ input }) => vectorsBody(input.map(meaning))
  await index(letters())
  expect((await search('Krippe', letters())).hits[0]?.service.id).toBe('kita')
})

test('P1: without pgvector everything but the vectors is done', async () => {
  const alone = createPassageStore(database.db, { kind: 'missing' })
  expect(await indexDirectory({ store, passages: alone, embedder: hashedEmbedder, field, now })).toEqual({
    indexed: neighbourhood.length,
    removed: 0,
    vectors: { kind: 'off' },
  })
  expect(await models()).toEqual([])
})
