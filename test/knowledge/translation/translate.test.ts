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
const DEADLINE = () => AbortSignal.timeout(10_000)
function prepared(text: string, to: string) {
  const made = translating()!.askTranslation({ text, from: 'de', to })
  if (made === null || made === 'needless') throw new Error(`not asked: ${made}`)
  return made
}
const asks = (text: string, to: string) => prepared(text, to).ask(DEADLINE())

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
    const made = askTranslation({ text, from: 'de', to: 'tr' })
    if (made !== null && made !== 'needless') await made.ask(DEADLINE())
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

test('what is too long is not sent, however few characters it was written in', () => {
  const { askTranslation } = translating()!
  expect(askTranslation({ text: 'Hilfe '.repeat(800), from: 'de', to: 'ar' })).toBeNull()
  expect(askTranslation({ text: `Ich sage ${'\ufdfa'.repeat(400)}`, from: 'de', to: 'ar' })).toBeNull()
})

test.each(['0171 5556677', 'https://www.jobcenter-leipzig.de', 'anna@example.org', 'Wanda Beispiel'])(
  '%s is the same in every language: nothing needs to be translated',
  (text) => {
    expect(translating()!.askTranslation({ text, from: 'de', to: 'ar' })).toBe('needless')
  },
)

test('what nobody sees, and what turns text round, is left out of a translation; joiners stay', async () => {
  endpoint.answer = () => translated('Please \u202ecall\u202c me.\u200b It is ur\u200cgent 👨\u200d👩.')
  expect(await asks('Bitte rufen Sie mich an. Es ist dringend.', 'en')).toEqual({
    kind: 'sound',
    text: 'Please call me. It is ur\u200cgent 👨\u200d👩.',
  })
})

test('L6: a long text is counted as more than a short one', () => {
  const tokens = (text: string) => prepared(text, 'ar').tokens
  expect(tokens('Ich brauche Hilfe. '.repeat(50))).toBeGreaterThan(tokens('Ich brauche Hilfe.') + 900)
})
