/** The one question to a model that translates, against an endpoint that answers as told. */

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readConfig } from '../../../src/config.ts'
import { createTranslating } from '../../../src/start/chat-models.ts'
import { chatEndpoint, dataOf, translated, type ChatEndpoint } from '../answer/chat-endpoint.ts'
import { privateLines } from '../private-lines.ts'

let endpoint: ChatEndpoint
beforeAll(async () => {
  endpoint = await chatEndpoint()
})
afterAll(() => endpoint?.stop())
beforeEach(() => {
  endpoint.requests.length = 0
})

const translating = (env: Record<string, string> = {}) =>
  createTranslating(
    readConfig({
      OPENAI_API_KEY: 'k',
      OPENAI_BASE_URL: endpoint.baseUrl,
      CHAT_MODEL: 'm',
      TRANSLATE: 'on',
      ...env,
    }).model,
  )
const asks = (text: string, to: string) =>
  translating()!.askTranslation({ text, from: 'de', to })!.ask(AbortSignal.timeout(10_000))

test('without TRANSLATE=on there is no translator, whatever model there is', () => {
  expect(translating({ TRANSLATE: 'off' })).toBeNull()
  expect(createTranslating(null)).toBeNull()
})

test('L1, L2: the text goes beside the instructions, without names and numbers, and nothing of it is stored', async () => {
  endpoint.answer = () => translated('أنا ⟦1⟧. رقمي ⟦2⟧.')
  const made = await asks('Ich heiße Wanda Beispiel. Meine Nummer ist 0171 5556677.', 'ar')
  expect(made).toEqual({
    kind: 'sound',
    text: 'أنا \u2068Wanda Beispiel\u2069. رقمي \u20680171 5556677\u2069.',
  })
  const [request] = endpoint.requests
  expect(dataOf(request!)).toEqual({ text: 'Ich heiße ⟦1⟧. Meine Nummer ist ⟦2⟧.' })
  expect(request).toMatchObject({ store: false, response_format: { type: 'json_object' } })
  expect(request!.tools).toBeUndefined()
  expect(request!.messages[0]!.content).toContain('into Arabic')
  expect(request!.messages[0]!.content).not.toMatch(/Wanda|0171/)
})

test('L2: of 300 seeded German lines nothing private reaches it', async () => {
  endpoint.answer = () => translated('…')
  const { askTranslation } = translating()!
  const lines = privateLines(20_261_122, 300)
  const leaks: string[] = []
  for (const { text, secrets } of lines) {
    await askTranslation({ text, from: 'de', to: 'tr' })?.ask(AbortSignal.timeout(10_000))
    const sent = endpoint.requests.splice(0).map((request) => dataOf(request).text!.toLowerCase())
    leaks.push(...secrets.filter((secret) => sent.some((told) => told.includes(secret))))
  }
  expect(leaks).toEqual([])
})

test('L4: what does not hold is refused with a code', async () => {
  endpoint.answer = () => translated('My number is ⟦1⟧ or ⟦1⟧.')
  expect(await asks('Meine Nummer ist 0171 5556677.', 'en')).toEqual({ kind: 'unsound', why: 'slots' })
  endpoint.answer = () => translated('My number is 0900 123456, ⟦1⟧.')
  expect(await asks('Meine Nummer ist 0171 5556677.', 'en')).toEqual({ kind: 'unsound', why: 'figure' })
})

test('L2: what is in a language whose names nobody knows is not sent', () => {
  expect(
    translating()!.askTranslation({ text: 'Necesito ayuda, por favor.', from: 'es', to: 'de' }),
  ).toBeNull()
})

test('what is too long, or has no word beside what is private, is not sent', () => {
  const { askTranslation } = translating()!
  expect(askTranslation({ text: 'Hilfe '.repeat(800), from: 'de', to: 'ar' })).toBeNull()
  expect(askTranslation({ text: '0171 5556677', from: 'de', to: 'ar' })).toBeNull()
})

test('L6: a long text is counted as more than a short one', () => {
  const { askTranslation } = translating()!
  const tokens = (text: string) => askTranslation({ text, from: 'de', to: 'ar' })!.tokens
  expect(tokens('Ich brauche Hilfe. '.repeat(50))).toBeGreaterThan(tokens('Ich brauche Hilfe.') + 900)
})
