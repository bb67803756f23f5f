import { afterEach, beforeEach, expect, test } from 'vitest'
import { createOpenAiEmbedder } from '../../../src/knowledge/search/openai-embedder.ts'
import { embeddingEndpoint, letterVector, vectorsBody, type EmbeddingEndpoint } from './embedding-endpoint.ts'

const DIMENSION = 26
let endpoint: EmbeddingEndpoint

beforeEach(async () => {
  endpoint = await embeddingEndpoint(DIMENSION)
})
afterEach(() => endpoint.stop())

const embedder = (options: { model?: string; redact?: (text: string) => string } = {}) =>
  createOpenAiEmbedder({
    apiKey: 'key',
    baseUrl: endpoint.baseUrl,
    model: options.model ?? 'letters',
    dimension: DIMENSION,
    redact: options.redact ?? ((text) => text),
    timeoutMs: 2000,
    maxRetries: 0,
  })

test('vectors come back in the order of the texts, of length one', async () => {
  endpoint.answer = ({ input }) => {
    const { body } = vectorsBody(input.map((text) => letterVector(text, DIMENSION))) as { body: string }
    const answer = JSON.parse(body) as { data: unknown[] }
    return { body: JSON.stringify({ ...answer, data: answer.data.toReversed() }) }
  }
  const [first, second] = await embedder().embed(['abc', 'xyz'])
  expect(first![0]).toBeGreaterThan(0.5)
  expect(second![0]).toBeLessThan(0.1)
  expect(Math.hypot(...first!)).toBeCloseTo(1, 5)
})

test('floats are always asked for, and dimensions only of models that take the parameter', async () => {
  await embedder().embed(['abc'])
  await embedder({ model: 'text-embedding-3-small' }).embed(['abc'])
  expect(endpoint.requests).toEqual([
    { model: 'letters', input: ['abc'], encoding_format: 'float' },
    { model: 'text-embedding-3-small', input: ['abc'], encoding_format: 'float', dimensions: DIMENSION },
  ])
})

test('many texts go in batches', async () => {
  const texts = Array.from({ length: 70 }, (_, index) => `text ${index}`)
  expect(await embedder().embed(texts)).toHaveLength(70)
  expect(endpoint.requests.map(({ input }) => input.length)).toEqual([32, 32, 6])
})

test('L2: every text is redacted before it leaves, and nothing leaves when that fails', async () => {
  await embedder({ redact: (text) => text.replace('Anna', '[name]') }).embed(['Anna hat Schulden'])
  expect(endpoint.requests.map(({ input }) => input)).toEqual([['[name] hat Schulden']])
  const failing = embedder({
    redact: () => {
      throw new Error('cannot redact')
    },
  })
  await expect(failing.embed(['Anna'])).rejects.toThrow('cannot redact')
  expect(endpoint.requests).toHaveLength(1)
})

const floats = letterVector('abc', DIMENSION)
test.each<[string, unknown, RegExp]>([
  ['another dimension', floats.slice(1), /25 dimensions instead of 26/],
  [
    'base64 instead of floats',
    Buffer.from(Float32Array.from(floats).buffer).toString('base64'),
    /lists of numbers/,
  ],
  ['a figure that is none', [...floats.slice(1), null], /not a finite number/],
  ['nothing but zeros', floats.map(() => 0), /all zero/],
])('P4: %s is refused', async (_, vector, message) => {
  endpoint.answer = () => vectorsBody([vector])
  await expect(embedder().embed(['abc'])).rejects.toThrow(message)
})

test('P4: NaN, too few vectors, an empty answer and rubbish are refused', async () => {
  for (const body of [
    `{"data":[{"index":0,"embedding":[${floats.map(() => 'NaN').join(',')}]}]}`,
    '{"data":[]}',
    '{}',
    '<html>',
  ]) {
    endpoint.answer = () => ({ body })
    await expect(embedder().embed(['abc'])).rejects.toThrow()
  }
})

test('an outage, a refusal and an abort are errors', async () => {
  endpoint.answer = () => 'hang_up'
  await expect(embedder().embed(['abc'])).rejects.toThrow()
  endpoint.answer = () => ({ status: 401 })
  await expect(embedder().embed(['abc'])).rejects.toThrow(/401/)
  await expect(embedder().embed(['abc'], { signal: AbortSignal.abort() })).rejects.toThrow()
})
