import { expect, test } from 'vitest'
import { hashedEmbedder } from '../../../src/knowledge/search/hashed-embedder.ts'

const cosine = async (one: string, other: string): Promise<number> => {
  const [a, b] = await hashedEmbedder.embed([one, other])
  return a!.reduce((sum, value, at) => sum + value * b![at]!, 0)
}

test('vectors have the promised dimension and length one', async () => {
  const [vector] = await hashedEmbedder.embed(['Wer hilft bei Schulden?'])
  expect(vector).toHaveLength(hashedEmbedder.dimension)
  expect(Math.hypot(...vector!)).toBeCloseTo(1, 5)
})

test('P4: the same text gives the same vector in every version that bears the same model name', async () => {
  const [vector] = await hashedEmbedder.embed(['Miete'])
  expect(hashedEmbedder.model).toBe('lotse-hashed-grams-1')
  const places = [...vector!.entries()].filter(([, value]) => value !== 0).map(([at]) => at)
  expect(places).toEqual([90, 104, 131, 138, 298, 336, 382, 397, 502, 583, 681, 746, 749])
})

test('a misspelt word is nearer than another word', async () => {
  expect(await cosine('Schuldnerberatung', 'schuldnerbratung')).toBeGreaterThan(0.5)
  expect(await cosine('Schuldnerberatung', 'Kindergarten')).toBeLessThan(0.3)
})

test('a text without words has a finite vector', async () => {
  const [vector] = await hashedEmbedder.embed(['🙏'])
  expect(vector!.every(Number.isFinite)).toBe(true)
})
