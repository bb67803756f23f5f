/** The weight that is found for a model, on real questions: never worse than the better of words and vectors alone. */

import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Service } from '../../../src/knowledge/directory/service.ts'
import { createDirectory } from '../../../src/knowledge/search/create-directory.ts'
import { embedDirectory } from '../../../src/knowledge/search/embed-directory.ts'
import { hashedEmbedder } from '../../../src/knowledge/search/hashed-embedder.ts'
import { indexWords } from '../../../src/knowledge/search/index-directory.ts'
import { createOpenAiEmbedder } from '../../../src/knowledge/search/openai-embedder.ts'
import type { PassageStore } from '../../../src/knowledge/search/passage-store.ts'
import { loadField, loadReadWishes } from '../../../src/start/knowledge.ts'
import { createDirectoryStore } from '../../../src/storage/directory.ts'
import { readDirectoryFrom } from '../../../src/storage/directory-on-disk.ts'
import { createPassageStore } from '../../../src/storage/passages.ts'
import { embeddedDatabase } from '../../support/embedded-database.ts'
import { embeddingEndpoint, vectorsBody, type EmbeddingEndpoint } from './embedding-endpoint.ts'

const omos = fileURLToPath(new URL('../../../../shared/eval/omos/', import.meta.url))
const DIMENSION = 64
const ASKED = 60
const now = new Date('2026-11-22T10:00:00Z')

type Question = { q: string; area: string | null; language: string; gold: string[] }

describe.skipIf(!existsSync(omos))('P4: on the development questions', () => {
  let database: Awaited<ReturnType<typeof embeddedDatabase>>
  let store: ReturnType<typeof createDirectoryStore>
  let passages: PassageStore
  let endpoint: EmbeddingEndpoint
  let questions: Question[]
  /** The page that a text is, or asks for. */
  const pageOf = new Map<string, string>()

  beforeAll(async () => {
    database = await embeddedDatabase()
    store = createDirectoryStore(database.db)
    passages = createPassageStore(database.db, { kind: 'available', version: '0.8.7' })
    endpoint = await embeddingEndpoint(DIMENSION)
    const file = await readDirectoryFrom(`${omos}documents.jsonl`, 'de')
    if (file.kind === 'unreadable') throw new Error('the documents cannot be read')
    await store.upsertAll(
      file.entries.map(({ entry }) => entry),
      now,
    )
    await indexWords({ store, passages, field: loadField(), now })
    questions = readFileSync(`${omos}queries.dev.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Question)
      .filter(({ language, gold }) => language === 'de' && gold.length > 0)
      .slice(0, ASKED)
    for (const { entry } of file.entries) remember(entry.service)
    for (const { q, gold } of questions) pageOf.set(q, gold[0]!)
  })
  afterAll(async () => {
    await endpoint?.stop()
    await database?.stop()
  })

  function remember({ id, name, description }: Service): void {
    pageOf.set(name, id)
    pageOf.set(description.slice(0, 100), id)
  }
  const pageIn = (text: string): string =>
    pageOf.get(text) ?? pageOf.get(text.slice(text.indexOf('\n') + 1).slice(0, 100)) ?? text

  const noise = (seed: string): number[] => {
    let state = createHash('sha256').update(seed).digest().readUInt32LE() % 2_147_483_647
    return Array.from(
      { length: DIMENSION },
      () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647 - 0.5,
    )
  }
  /** Of the page, mixed with chance: 0 is all page, 1 is all chance. */
  const knowing = (share: number) => async (texts: string[]) =>
    texts.map((text) => {
      const chance = noise(text)
      return noise(pageIn(text)).map((value, at) => (1 - share) * value + share * chance[at]!)
    })

  async function measured(model: string, vectorsOf: (texts: string[]) => Promise<ArrayLike<number>[]>) {
    endpoint.answer = async ({ input }) =>
      vectorsBody((await vectorsOf(input)).map((vector) => Array.from(vector)))
    const [one] = await vectorsOf(['x'])
    const embedder = createOpenAiEmbedder({
      apiKey: 'key',
      baseUrl: endpoint.baseUrl,
      model,
      dimension: one!.length,
      redact: (text) => text,
    })
    const vectors = passages.vectors!
    await embedDirectory({ store, vectors, embedder, field: loadField(), now })
    const found = (await vectors.active())!
    const directory = createDirectory({
      store,
      passages,
      embedder,
      field: loadField(),
      readWishes: loadReadWishes(),
      now: () => now,
    })
    const withWeight = async (weight: number): Promise<number> => {
      await vectors.activate({ ...found, weight }, now)
      await directory.search({ text: 'x', area: null, language: null, topics: [], limit: 1, offset: 0 })
      let sum = 0
      for (const { q, area, language, gold } of questions) {
        const { hits } = await directory.search({ text: q, area, language, topics: [], limit: 10, offset: 0 })
        const place = hits.findIndex(({ service }) => gold.includes(service.id))
        if (place >= 0) sum += 1 / (place + 1)
      }
      return sum / questions.length
    }
    return {
      weight: found.weight!,
      words: await withWeight(0),
      vectors: await withWeight(1),
      both: await withWeight(found.weight!),
    }
  }

  test('vectors of chance are left out', async () => {
    const { weight, words, both } = await measured('chance', knowing(1))
    expect([weight, both]).toEqual([0, words])
  })

  test('vectors that nearly always know the page decide', async () => {
    const { words, vectors, both } = await measured('knowing', knowing(0.2))
    expect(vectors).toBeGreaterThan(words)
    expect(both).toBeGreaterThanOrEqual(vectors)
  })

  test('vectors that know something of it, but less than the words, make the words better', async () => {
    const { words, vectors, both } = await measured('half-knowing', knowing(0.6))
    expect(vectors).toBeLessThan(words)
    expect(both).toBeGreaterThan(words)
  })

  test('vectors that see only what the words see too do no harm', async () => {
    const { words, both } = await measured('grams', (texts) => hashedEmbedder.embed(texts))
    expect(both).toBeGreaterThanOrEqual(words)
  })
})
