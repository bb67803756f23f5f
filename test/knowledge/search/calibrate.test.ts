import { expect, test } from 'vitest'
import { bestWeight, calibrate } from '../../../src/knowledge/search/calibrate.ts'
import type { Embedder } from '../../../src/knowledge/search/embedder.ts'
import { hashedEmbedder } from '../../../src/knowledge/search/hashed-embedder.ts'
import { loadField } from '../../../src/start/knowledge.ts'
import type { DirectoryStore } from '../../../src/knowledge/directory/store.ts'
import { aService } from './a-service.ts'

const WEIGHTS = [0, 0.5, 1]
const right = (share: number, questions = 100): number[] =>
  Array.from({ length: questions }, (_, at) => (at < share * questions ? 1 : 0))

test('of two members alone the better one counts, of equals the words', () => {
  expect(bestWeight(WEIGHTS, [right(0.8), right(0.7), right(0.6)])).toBe(0)
  expect(bestWeight(WEIGHTS, [right(0.6), right(0.7), right(0.8)])).toBe(1)
  expect(bestWeight(WEIGHTS, [right(0.8), right(0.7), right(0.8)])).toBe(0)
})

test('a blend counts when it is better by more than chance', () => {
  expect(bestWeight(WEIGHTS, [right(0.6), right(0.8), right(0.5)])).toBe(0.5)
  expect(bestWeight(WEIGHTS, [right(0.6), right(0.61), right(0.5)])).toBe(0)
})

test('of blends that are equally good the one nearest to the better member counts', () => {
  const weights = [0, 0.3, 0.6, 1]
  expect(bestWeight(weights, [right(0.6), right(0.8), right(0.8), right(0.5)])).toBe(0.3)
  expect(bestWeight(weights, [right(0.5), right(0.8), right(0.8), right(0.6)])).toBe(0.6)
})

const services = Array.from({ length: 40 }, (_, number) =>
  aService({
    id: `s${number}`,
    name: `Name${number}`,
    description: `Beschreibung Nummer ${number} ohne Namen`,
  }),
)
/** What calibrating asks of a store, over a list. */
function storeOf(list: typeof services): DirectoryStore {
  const unused = () => Promise.reject(new Error('not asked for'))
  return {
    hashes: async () => new Map(list.map(({ id }) => [id, 'h'])),
    get: async (ids) => list.filter(({ id }) => ids.includes(id)),
    upsertAll: unused,
    asWritten: unused,
    pages: () => {
      throw new Error('not asked for')
    },
    importedHashes: unused,
    unreliable: unused,
    changedSince: unused,
    count: unused,
    areas: unused,
  }
}
/** One dimension a service: names and texts of one service meet, or never do. */
const knowing = (isRight: boolean): Embedder => ({
  ...hashedEmbedder,
  embed: async (texts) =>
    texts.map((text) => {
      const number = Number(/Name(\d+)|Nummer (\d+)/.exec(text)?.slice(1).find(Boolean) ?? 0)
      const isName = text.startsWith('Name')
      const vector = new Float32Array(41)
      vector[isName && !isRight ? (number + 7) % 40 : number] = 1
      return vector
    }),
})

test('the name asks for what else the entry says: who knows that gets all weight, who does not gets none', async () => {
  const field = loadField()
  const store = storeOf(services)
  expect(await calibrate({ store, embedder: knowing(true), field })).toEqual({ weight: 1, calibratedOn: 40 })
  expect(await calibrate({ store, embedder: knowing(false), field })).toEqual({ weight: 0, calibratedOn: 40 })
})

test('a few entries say nothing, nor do entries without a text', async () => {
  const field = loadField()
  const few = storeOf(services.slice(0, 19))
  expect(await calibrate({ store: few, embedder: knowing(true), field })).toBeNull()
  const empty = storeOf(services.map((service) => ({ ...service, description: '' })))
  expect(await calibrate({ store: empty, embedder: knowing(true), field })).toBeNull()
})
