/** Vectors from an OpenAI-compatible endpoint: made in the background, beside those that answer meanwhile. */

import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { DirectoryQuery } from '../../../src/knowledge/directory/directory.ts'
import { createDirectory } from '../../../src/knowledge/search/create-directory.ts'
import { withBudget, type SpendTokens } from '../../../src/knowledge/search/budgeted-embedder.ts'
import type { Embedder } from '../../../src/knowledge/search/embedder.ts'
import { hashedEmbedder } from '../../../src/knowledge/search/hashed-embedder.ts'
import { indexDirectory, indexWords } from '../../../src/knowledge/search/index-directory.ts'
import { createOpenAiEmbedder } from '../../../src/knowledge/search/openai-embedder.ts'
import type { PassageStore, VectorStore } from '../../../src/knowledge/search/passage-store.ts'
import { loadField, loadReadWishes } from '../../../src/start/knowledge.ts'
import { createDirectoryStore } from '../../../src/storage/directory.ts'
import { createPassageStore } from '../../../src/storage/passages.ts'
import { embedMissing } from '../../../src/workers/directory/embed.ts'
import { anEntry, aService, neighbourhood } from '../../knowledge/search/a-service.ts'
import {
  embeddingEndpoint,
  letterVector,
  vectorsBody,
  type EmbeddingEndpoint,
  type EndpointAnswer,
} from '../../knowledge/search/embedding-endpoint.ts'
import { embeddedDatabase } from '../../support/embedded-database.ts'

const DIMENSION = 26
const now = new Date('2026-11-22T10:00:00Z')
const field = loadField()
// More than one batch, each with a name that no other has.
const others = Array.from({ length: 70 }, (_, number) =>
  aService({ id: `s${String(number).padStart(2, '0')}`, name: `Angebot wort${number}` }),
)
const services = [...neighbourhood, ...others]
const findable = services.filter(({ status }) => status === 'active').length

let database: Awaited<ReturnType<typeof embeddedDatabase>>
let store: ReturnType<typeof createDirectoryStore>
let passages: PassageStore
let vectors: VectorStore
let endpoint: EmbeddingEndpoint
let logged: string[]

beforeAll(async () => {
  database = await embeddedDatabase()
  store = createDirectoryStore(database.db)
  passages = createPassageStore(database.db, { kind: 'available', version: '0.8.7' })
  vectors = passages.vectors!
})
afterAll(() => database?.stop())
beforeEach(async () => {
  await database.pool.query(
    'truncate services, passages, passage_blocks, passage_postings, passage_terms, passage_vectors, passage_model, embedding_trouble, lanes cascade',
  )
  await store.upsertAll(services.map(anEntry), now)
  await indexWords({ store, passages, field, now })
  endpoint = await embeddingEndpoint(DIMENSION)
  logged = []
})
afterEach(() => endpoint.stop())

const letters = (model: string, timeoutMs = 15_000): Embedder =>
  createOpenAiEmbedder({
    apiKey: 'key',
    baseUrl: endpoint.baseUrl,
    model,
    dimension: DIMENSION,
    redact: (text) => text,
    timeoutMs,
    maxRetries: 0,
  })
const parts = (embedder: Embedder) => ({
  db: database.db,
  store,
  vectors,
  embedder,
  field,
  owner: 'this-test',
  now: () => now,
  log: pino({ level: 'info', base: null, timestamp: false }, { write: (line) => void logged.push(line) }),
})
const embed = (embedder: Embedder, onProgress = async (_: { done: number; total: number }) => {}) =>
  embedMissing(parts(embedder), onProgress)
const rows = async (query: string): Promise<unknown[]> => (await database.pool.query(query)).rows
const models = () => rows('select model, count(*)::integer from passage_vectors group by 1 order by 1')
const good = ({ input }: { input: string[] }): EndpointAnswer =>
  vectorsBody(input.map((text) => letterVector(text, DIMENSION)))
const warnings = () => logged.filter((line) => line.includes('"level":40'))

/** The directory as a running product asks it, with the configured model `target`. */
function directoryOf(target: Embedder, answering: (model: string) => Embedder = letters) {
  const directory = createDirectory({
    store,
    passages,
    embedder: target,
    field,
    readWishes: loadReadWishes(),
    now: () => now,
    embedderOf: ({ model }) => (model === hashedEmbedder.model ? hashedEmbedder : answering(model)),
  })
  const query = { area: null, language: 'de', topics: [], limit: 3, offset: 0 }
  return async (text: string, more: Partial<DirectoryQuery> = {}) =>
    (await directory.search({ text, ...query, ...more })).hits
}

test('progress is told after every batch, and the end in one line', async () => {
  const told: unknown[] = []
  expect(await embed(letters('m'), async (progress) => void told.push(progress))).toEqual({
    kind: 'complete',
    embedded: findable,
  })
  expect(told).toEqual([32, 64, findable].map((done) => ({ done, total: findable })))
  expect(logged.at(-1)).toContain('the directory is embedded')
  expect(await embed(letters('m'))).toEqual({ kind: 'complete', embedded: 0 })
})

test('P4: while another model is made the old one goes on answering, and then the new one, without a gap', async () => {
  await embed(letters('old'))
  const search = directoryOf(letters('new'))
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  const reached = new Promise<void>((resolve) => {
    endpoint.answer = async (asked) => {
      const isLater = endpoint.requests.filter(({ model }) => model === 'new').length > 1
      if (asked.model === 'new' && asked.input.length > 1 && isLater) {
        resolve()
        await held
      }
      return good(asked)
    }
  })
  const askedOf = () => endpoint.requests.at(-1)?.model
  const run = embed(letters('new'))
  await reached
  const before = await search('Kita')
  expect([askedOf(), before[0]?.service.id]).toEqual(['old', 'kita'])
  expect(before[0]?.vector).toBeGreaterThan(0)
  expect(await models()).toEqual([
    { model: 'new', count: 32 },
    { model: 'old', count: findable },
  ])

  release()
  expect(await run).toMatchObject({ kind: 'complete' })
  const after = await search('Kita')
  expect([askedOf(), after[0]?.service.id]).toEqual(['new', 'kita'])
  expect(after[0]?.vector).toBeGreaterThan(0)
  expect(await models()).toEqual([{ model: 'new', count: findable }])
})

test('P4: from the built-in vectors to those of an endpoint, and back when there is none any more', async () => {
  await indexDirectory({ store, passages, embedder: hashedEmbedder, field, now })
  const search = directoryOf(letters('m'))
  expect((await search('Kita'))[0]?.vector).toBeGreaterThan(0)
  expect(endpoint.requests).toEqual([])
  await embed(letters('m'))
  expect((await search('Kita'))[0]?.vector).toBeGreaterThan(0)
  expect(endpoint.requests.at(-1)?.input).toEqual(['Kita'])
  await indexDirectory({ store, passages, embedder: hashedEmbedder, field, now })
  expect((await search('Kita'))[0]?.vector).toBeGreaterThan(0)
})

test('a question that was asked of a model which is switched off at that moment is asked of the next one', async () => {
  await embed(letters('old'))
  const search = directoryOf(letters('new'))
  await search('Kita')
  await embed(letters('new'))
  const [best] = await search('Kita')
  expect(endpoint.requests.slice(-2).map(({ model }) => model)).toEqual(['old', 'new'])
  expect(best?.vector).toBeGreaterThan(0)
})

test('what a killed run has made is not made again', async () => {
  const stopping = new AbortController()
  const killed = embedMissing({ ...parts(letters('m')), stopping: stopping.signal }, async () => {
    stopping.abort()
  })
  expect(await killed).toEqual({ kind: 'stopped' })
  expect(await models()).toEqual([{ model: 'm', count: 32 }])
  expect(await vectors.active()).toBeNull()
  const before = endpoint.requests.length
  expect(await embed(letters('m'))).toEqual({ kind: 'complete', embedded: findable - 32 })
  const asked = endpoint.requests.slice(before).flatMap(({ input }) => input)
  expect(asked.filter((text) => text.includes('wort')).length).toBeLessThan(others.length)
})

test('of two processes one embeds', async () => {
  const both = await Promise.all([embed(letters('m')), embed(letters('m'))])
  expect(both.map(({ kind }) => kind).toSorted()).toEqual(['complete', 'elsewhere'])
})

test('L6, G1: a question counts for who asks it, and one of somebody not told of the model goes to none', async () => {
  await embed(letters('m'))
  const asking: unknown[] = []
  const spend: SpendTokens = async (_, question) => {
    asking.push(question)
    return null
  }
  const search = directoryOf(letters('m'), (model) => withBudget(letters(model), spend))
  const before = endpoint.requests.length
  expect((await search('Kita', { tenantId: 'anna', wordsAlone: true }))[0]).toMatchObject({ vector: 0 })
  expect([asking, endpoint.requests.length]).toEqual([[], before])
  expect((await search('Kita', { tenantId: 'anna' }))[0]?.vector).toBeGreaterThan(0)
  await search('Kita')
  expect(asking).toEqual([{ tenantId: 'anna' }, { tenantId: null }])
  expect(endpoint.requests).toHaveLength(before + 2)
})

test('L6: when the budget is used up the rest waits, and what answered goes on answering', async () => {
  await embed(letters('old'))
  let batches = 1
  const spend: SpendTokens = async () => ((batches -= 1) >= 0 ? null : 'budget_spent')
  const outcome = await embed(withBudget(letters('new'), spend))
  expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/EMBEDDING_TOKENS_PER_DAY/) })
  expect(await vectors.active()).toMatchObject({ model: 'old' })
  expect((await directoryOf(letters('new'))('Kita'))[0]?.vector).toBeGreaterThan(0)
  batches = 10
  expect(await embed(withBudget(letters('new'), spend))).toMatchObject({ kind: 'complete' })
})

const floats = letterVector('abc', DIMENSION)
const all = (vector: unknown) => (asked: { input: string[] }) => vectorsBody(asked.input.map(() => vector))
const bare = (figure: string) => (asked: { input: string[] }) => ({
  body: `{"data":[${asked.input.map((_, index) => `{"index":${index},"embedding":[${floats.map(() => figure).join(',')}]}`).join(',')}]}`,
})

describe('P4: the old vectors serve, and one line says why, when the endpoint', () => {
  test.each<[string, (asked: { input: string[] }) => EndpointAnswer, RegExp]>([
    ['answers vectors of another dimension', all(floats.slice(1)), /25 dimensions instead of 26/],
    ['answers NaN', bare('NaN'), /JSON|token/],
    ['answers a figure beyond all bounds', bare('1e999'), /not a finite number/],
    [
      'answers base64',
      all(Buffer.from(Float32Array.from(floats).buffer).toString('base64')),
      /lists of numbers/,
    ],
    ['answers fewer vectors than texts', () => vectorsBody([floats]), /1 vectors for 32 texts/],
    ['answers that it is asked too often', () => ({ status: 429, headers: { 'retry-after': '7' } }), /429/],
    ['fails', () => ({ status: 500 }), /500/],
    ['refuses the key', () => ({ status: 401 }), /401/],
    ['never answers', () => 'silence', /timed out/],
    ['closes the connection', () => 'hang_up', /Connection error/],
    ['dies in the middle of an answer', () => 'half', /./],
  ])('%s', async (_, answer, reason) => {
    await embed(letters('old'))
    const before = await rows('select * from passage_vectors order by service_id')
    logged = []
    // Its first batch is well: what dies later must not switch either.
    let batches = 0
    endpoint.answer = (asked) =>
      asked.input.length === 1 || (batches += 1) === 1 ? good(asked) : answer(asked)
    const outcome = await embed(letters('new', answer({ input: [] }) === 'silence' ? 500 : 15_000))
    expect(outcome).toMatchObject({ kind: 'failed', embedded: 32, missing: findable - 32 })
    expect(outcome.kind === 'failed' && outcome.retryAfterSeconds).toBe(reason.source === '429' ? 7 : null)
    expect(warnings()).toHaveLength(1)
    expect(warnings()[0]).toMatch(reason)
    expect(warnings()[0]).not.toContain('wort')
    const { trouble, active, done, total } = await vectors.status(letters('new'))
    expect(trouble?.reason).toMatch(reason)
    expect([active?.model, done, total]).toEqual(['old', 32, findable])
    expect(await rows(`select * from passage_vectors where model = 'old' order by service_id`)).toEqual(
      before,
    )
    const [best] = await directoryOf(letters('new'))('Kita')
    expect([best?.service.id, (best?.vector ?? 0) > 0]).toEqual(['kita', true])

    endpoint.answer = good
    expect(await embed(letters('new'))).toEqual({ kind: 'complete', embedded: findable - 32 })
    expect(await vectors.status(letters('new'))).toMatchObject({ active: { model: 'new' }, trouble: null })
  })
})
