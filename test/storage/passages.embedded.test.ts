import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { packBlock, type Block } from '../../src/knowledge/search/block.ts'
import type { Passage } from '../../src/knowledge/search/passage.ts'
import type {
  ActiveModel,
  EmbeddingModel,
  IndexChange,
  PassageStore,
  VectorStore,
} from '../../src/knowledge/search/passage-store.ts'
import { createPassageStore } from '../../src/storage/passages.ts'
import { embeddedDatabase } from '../support/embedded-database.ts'

const now = new Date('2026-11-22T10:00:00Z')
let database: Awaited<ReturnType<typeof embeddedDatabase>>
let passages: PassageStore
let vectors: VectorStore

beforeAll(async () => {
  database = await embeddedDatabase()
  passages = createPassageStore(database.db, { kind: 'available', version: '0.8.7' })
  vectors = passages.vectors!
})
afterAll(() => database.stop())
beforeEach(() =>
  database.pool.query(
    'truncate passages, passage_blocks, passage_postings, passage_terms, passage_vectors, passage_model, embedding_trouble cascade',
  ),
)

const aPassage = (serviceId: string, terms: string[], areas: string[] = ['@*']): Passage => ({
  serviceId,
  terms: new Map(terms.map((term) => [term, 2])),
  length: terms.length,
  areas,
  textHash: `text of ${serviceId}`,
})

function adding(list: Passage[], replaced: number[] = []): IndexChange {
  const blocks: Block[] = list.length > 0 ? [packBlock(list)] : []
  return {
    replaced,
    blocks,
    passages: list.map(({ serviceId, textHash, areas }) => ({ serviceId, indexHash: 'h', textHash, areas })),
    removed: [],
  }
}

const currentBlock = async (): Promise<number> => (await passages.read([], [])).blocks[0]!.id

describe('blocks', () => {
  test('a search reads the postings it asks for and the lengths of all', async () => {
    await passages.change(adding([aPassage('a', ['=miet', '_mie']), aPassage('b', ['=miet'])]), now)
    const { blocks } = await passages.read(['=miet', '=brot'], [])
    const [block, ...others] = blocks
    expect(others).toEqual([])
    expect(block!.postings.get('=miet')).toEqual(Buffer.from([0, 0, 2, 1, 0, 2]))
    expect(block!.postings.get('=brot') ?? null).toBeNull()
    expect(block!.lengths).toEqual(Buffer.from([2, 0, 1, 0]))
  })

  test('of blocks that serve other areas it reads the figures alone', async () => {
    const [nord, sued, all] = [
      aPassage('a', ['=miet', '@nord']),
      aPassage('b', ['=miet', '@sued']),
      aPassage('c', ['=miet', '@*']),
    ]
    for (const one of [nord, sued, all]) await passages.change(adding([one]), now)
    const read = await passages.read(['=miet'], ['@nord', '@nowhere'])
    expect(read.blocks).toHaveLength(2)
    expect([...read.areas]).toEqual(['@nord'])
    expect([read.passages, read.averageLength, read.holding.get('=miet')]).toEqual([3, 2, 3])
    expect((await passages.read(['=miet'], ['@nowhere'])).blocks).toHaveLength(3)
  })

  test('figures follow every change of the blocks', async () => {
    await passages.change(adding([aPassage('a', ['=miet', '=brot']), aPassage('b', ['=miet'])]), now)
    await passages.change(adding([aPassage('a', ['=miet', '=obst'])], [await currentBlock()]), now)
    const { holding, passages: count } = await passages.read(['=miet', '=brot', '=obst'], [])
    expect(count).toBe(1)
    expect(Object.fromEntries(holding)).toMatchObject({ '=miet': 1, '=brot': 0, '=obst': 1 })
    const { rows } = await database.pool.query('select term from passage_terms order by term')
    expect(rows).toEqual([{ term: '=miet' }, { term: '=obst' }])
  })

  test('a search reads who stands at each place, of a replaced block no more', async () => {
    await passages.change(adding([aPassage('a', []), aPassage('b', [])]), now)
    const { blocks: before } = await passages.read([], [])
    expect(before.map(({ serviceIds }) => serviceIds)).toEqual([['a', 'b']])
    expect(await passages.change(adding([aPassage('a', [])], [before[0]!.id]), now)).toEqual({
      kind: 'changed',
    })
    expect((await passages.read([], [])).blocks.map(({ serviceIds }) => serviceIds)).toEqual([['a']])
    expect((await passages.indexed()).map((one) => one.serviceId)).toEqual(['a'])
  })

  test('what somebody else changes is seen by the next search', async () => {
    const other = createPassageStore(database.db, { kind: 'missing' })
    await passages.change(adding([aPassage('a', ['=miet'])]), now)
    expect((await passages.read(['=miet'], [])).holding.get('=miet')).toBe(1)
    await other.change(adding([aPassage('b', ['=miet'])]), now)
    const { blocks, holding } = await passages.read(['=miet'], [])
    expect([blocks.length, holding.get('=miet')]).toEqual([2, 2])
  })

  test('who replaces a block that somebody else replaced first changes nothing', async () => {
    await passages.change(adding([aPassage('a', ['=miet'])]), now)
    const before = await currentBlock()
    await passages.change(adding([aPassage('a', ['=brot'])], [before]), now)
    expect(await passages.change(adding([aPassage('a', ['=obst'])], [before]), now)).toEqual({
      kind: 'outdated',
    })
    const [block] = (await passages.read(['=miet', '=brot', '=obst'], [])).blocks
    expect([...block!.postings].flatMap(([term, postings]) => (postings ? [term] : []))).toEqual(['=brot'])
  })

  test('who adds a service that somebody else added first changes nothing', async () => {
    await passages.change(adding([aPassage('a', ['=miet'])]), now)
    expect(await passages.change(adding([aPassage('a', ['=obst'])]), now)).toEqual({ kind: 'outdated' })
    const { rows } = await database.pool.query('select distinct term from passage_postings')
    expect(rows).toEqual([{ term: '=miet' }])
  })

  test('a passage outside every block is known and not found', async () => {
    const hidden = { serviceId: 'a', indexHash: 'h', textHash: 't', areas: ['@*'] }
    await passages.change({ replaced: [], blocks: [], passages: [hidden], removed: [] }, now)
    expect(await passages.indexed()).toEqual([{ ...hidden, block: null }])
    expect(await vectors.missing({ model: 'm', dimension: 2 })).toEqual([])
  })
})

describe('vectors', () => {
  const model = { model: 'm', dimension: 3 }
  const unmeasured = (of: EmbeddingModel): ActiveModel => ({ ...of, weight: null, calibratedOn: 0 })
  const stored = (serviceId: string, values: number[]) => ({
    serviceId,
    textHash: `text of ${serviceId}`,
    vector: Float32Array.from(values),
  })

  test('P4: missing are those without a vector of this model, dimension and text', async () => {
    await passages.change(adding([aPassage('a', []), aPassage('b', []), aPassage('c', [])]), now)
    await vectors.put(model, [
      stored('a', [1, 0, 0]),
      { ...stored('b', [0, 1, 0]), textHash: 'an older text' },
    ])
    expect(await vectors.missing(model)).toEqual(['b', 'c'])
    expect(await vectors.missing({ ...model, dimension: 4 })).toEqual(['a', 'b', 'c'])
    expect(await vectors.missing({ ...model, model: 'other' })).toEqual(['a', 'b', 'c'])
  })

  test('P4: cosines come from the active model alone', async () => {
    await passages.change(adding([aPassage('a', [])]), now)
    await vectors.put(model, [stored('a', [0.6, 0.8, 0])])
    const place = { block: await currentBlock(), slot: 0 }
    const asked = {
      ...model,
      vector: Float32Array.from([1, 0, 0]),
      areas: [],
      slots: [place],
      nearest: 5,
      excluded: new Set<string>(),
    }
    expect(await vectors.compare(asked)).toEqual({
      active: null,
      compared: [{ serviceId: 'a', place, cosine: null }],
    })
    await vectors.activate(unmeasured(model), now)
    const { active, compared } = await vectors.compare(asked)
    expect(active).toEqual(unmeasured(model))
    expect(compared[0]!.cosine).toBeCloseTo(0.6, 5)
    await vectors.activate(unmeasured({ model: 'new', dimension: 3 }), now)
    expect(await vectors.missing(model)).toEqual(['a'])
  })

  test('P4: how far a model is, its weight, and why a run did not end well are kept beside the vectors', async () => {
    await passages.change(adding([aPassage('a', []), aPassage('b', [])]), now)
    expect(await vectors.status(model)).toEqual({ active: null, total: 2, done: 0, trouble: null })
    await vectors.put(model, [stored('a', [1, 0, 0]), { ...stored('b', [0, 1, 0]), textHash: 'older' }])
    const measured = { ...model, weight: 0.3, calibratedOn: 40 }
    await vectors.activate(measured, now)
    await vectors.ended(model, 'away', now)
    await vectors.ended(model, 'still away', new Date(now.getTime() + 60_000))
    expect(await vectors.status(model)).toEqual({
      active: measured,
      total: 2,
      done: 1,
      trouble: { reason: 'still away', since: now },
    })
    expect(await vectors.active()).toEqual(measured)
    await vectors.activate({ ...measured, weight: 0.7 }, now)
    await vectors.ended(model, null, now)
    expect(await vectors.status(model)).toMatchObject({ active: { weight: 0.7 }, trouble: null })
  })

  test('P4: a vector that is not of its dimension is refused by the database', async () => {
    await expect(vectors.put(model, [stored('a', [1, 0])])).rejects.toThrow(/check constraint/)
  })

  test('P2: the nearest within an area, without what is excluded, are those of an exact comparison', async () => {
    let seed = 7
    const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647 - 0.5
    const unit = (): Float32Array => {
      const raw = Array.from({ length: 8 }, random)
      return Float32Array.from(raw, (value) => value / Math.hypot(...raw))
    }
    const list = Array.from({ length: 300 }, (_, index) => ({
      passage: aPassage(`s${index}`, [], [index % 10 === 0 ? '@nord' : '@sued']),
      vector: unit(),
    }))
    await passages.change(adding(list.map(({ passage }) => passage)), now)
    const eight = { model: 'm', dimension: 8 }
    await vectors.put(
      eight,
      list.map(({ passage: { serviceId, textHash }, vector }) => ({ serviceId, textHash, vector })),
    )
    await vectors.activate(unmeasured(eight), now)
    const excluded = new Set(['s10', 's20', 's30', 's40', 's50', 's60', 's70', 's80'])
    for (let turn = 0; turn < 20; turn++) {
      const vector = unit()
      const cosine = (other: Float32Array): number =>
        other.reduce((sum, value, at) => sum + value * vector[at]!, 0)
      const exact = list
        .filter(({ passage }) => passage.areas.includes('@nord') && !excluded.has(passage.serviceId))
        .toSorted((one, other) => cosine(other.vector) - cosine(one.vector))
        .slice(0, 5)
        .map(({ passage }) => passage.serviceId)
      const asked = { ...eight, vector, areas: ['@nord', '@*'], slots: [], nearest: 5, excluded }
      const { compared } = await vectors.compare(asked)
      expect(compared.map((one) => one.serviceId).toSorted()).toEqual(exact.toSorted())
    }
  })
})
