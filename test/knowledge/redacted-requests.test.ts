/** What really leaves the house: the requests a provider gets, recorded by the test server. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { createModelReading, createPhrasing } from '../../src/start/chat-models.ts'
import { createEmbedders, loadRedact } from '../../src/start/knowledge.ts'
import { chatEndpoint, dataOf, read, type ChatEndpoint } from './answer/chat-endpoint.ts'
import { everyday, privateByHand } from './everyday-lines.ts'
import { privateLines } from './private-lines.ts'
import { aService } from './search/a-service.ts'
import { embeddingEndpoint, type EmbeddingEndpoint } from './search/embedding-endpoint.ts'

const DIMENSION = 8
let chat: ChatEndpoint
let vectors: EmbeddingEndpoint
beforeAll(async () => {
  chat = await chatEndpoint()
  chat.answer = () => read()
  vectors = await embeddingEndpoint(DIMENSION)
})
afterAll(async () => {
  await chat?.stop()
  await vectors?.stop()
})

const lines = [
  ...privateLines(20_261_122, 300),
  ...privateByHand.map(([text, ...secrets]) => ({ kind: 'by hand', text, secrets })),
]
const modelAt = (baseUrl: string) =>
  readConfig({
    OPENAI_API_KEY: 'k',
    OPENAI_BASE_URL: baseUrl,
    CHAT_MODEL: 'm',
    EMBEDDING_DIMENSIONS: String(DIMENSION),
  }).model!

/** Lines of which a secret stands in what was sent for them. */
const leaks = (sent: readonly string[]): string[] =>
  lines.flatMap(({ text, secrets }, index) => {
    const left = sent[index]!.toLowerCase()
    const found = secrets.filter((secret) => left.includes(secret))
    return found.length > 0 ? [`${found.join()}: ${text}`] : []
  })

test('L2: of 300 seeded German lines and those written by hand nothing private reaches a model that reads them', async () => {
  const ask = createModelReading(modelAt(chat.baseUrl))!
  for (const { text } of lines) await ask(text, '2026-11-22').ask(AbortSignal.timeout(10_000))
  const sent = chat.requests.splice(0).map((request) => dataOf(request).message!)
  expect(sent).toHaveLength(lines.length)
  expect(leaks(sent)).toEqual([])
})

test('L2: nor one that words an answer to them', async () => {
  const phrase = createPhrasing(modelAt(chat.baseUrl))!
  const services = [aService({ id: 'rat', name: 'Beratung', description: 'Wir beraten.' })]
  for (const { text } of lines) {
    // What it answers is no matter here.
    await phrase({ question: text, services, language: 'de' })!
      .ask(AbortSignal.timeout(10_000))
      .catch(() => null)
  }
  const sent = chat.requests.splice(0).map((request) => dataOf(request).question!)
  expect(sent).toHaveLength(lines.length)
  expect(leaks(sent)).toEqual([])
})

test('L2: nor one that embeds them', async () => {
  const { target } = createEmbedders(modelAt(vectors.baseUrl), { maxRetries: 0 })
  await target.embed(lines.map(({ text }) => text))
  const sent = vectors.requests.flatMap(({ input }) => input)
  expect(sent).toHaveLength(lines.length)
  expect(leaks(sent)).toEqual([])
})

test('of everyday German at most one word in a hundred is lost', () => {
  const redact = loadRedact()
  const count = (text: string) => text.match(/\p{L}+/gu)?.length ?? 0
  const sum = (texts: readonly string[]) => texts.reduce((all, text) => all + count(text), 0)
  const before = sum(everyday)
  expect((before - sum(everyday.map(redact))) / before).toBeLessThanOrEqual(0.01)
})
