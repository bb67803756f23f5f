/** A translator within its bounds: whatever the machine does, there is a checked translation in time, or none. */

import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../../src/config.ts'
import { createTranslating } from '../../../src/start/chat-models.ts'
import { switchModel } from '../../../src/storage/model-use.ts'
import { createTranslator } from '../../../src/workers/translation/translate.ts'
import { translated, type ChatAnswer } from '../../knowledge/answer/chat-endpoint.ts'
import { atTheGate } from '../at-the-gate.ts'

const gate = atTheGate(() => translated('Wann kann ich mit dem Brief kommen?'))
const amira = randomUUID()
const now = new Date('2026-11-22T10:00:00Z')

function translating({ perTenantAndDay = 40_000, patienceMs = 10_000 } = {}) {
  const { model } = readConfig({
    OPENAI_API_KEY: 'k',
    OPENAI_BASE_URL: gate.endpoint.baseUrl,
    CHAT_MODEL: 'm',
    TRANSLATE: 'on',
  })
  const { translate } = createTranslator({
    db: gate.database.db,
    ...createTranslating(model)!,
    budget: { perTenantAndDay, perMonth: 100_000 },
    now: () => now,
    log: gate.log,
    patienceMs,
    slowMs: 10_000,
  })
  return async (tenantId = amira, text = 'متى يمكنني أن آتي إليكم مع الرسالة؟', isPast = false) => {
    const made = await translate({ tenantId, text, from: 'ar', to: 'de', isPast })
    if (made.kind === 'untranslated') return made.why ? `untranslated: ${made.why}` : 'untranslated'
    return made.kind === 'translated' ? made.text : made.kind
  }
}

test('L6: what is translated is counted for the tenant and the month, apart from what is read and worded', async () => {
  expect(await translating()()).toBe('Wann kann ich mit dem Brief kommen?')
  const { rows } = await gate.database.pool.query(
    'select purpose, subject, period, tokens::int as counted from model_use order by period',
  )
  expect(rows).toEqual([
    { purpose: 'translation', subject: '', period: '2026-11', counted: 150 },
    { purpose: 'translation', subject: amira, period: '2026-11-22', counted: 150 },
  ])
})

test('L6: a tenant whose tokens of the day are used up is not translated, others are', async () => {
  const ask = translating({ perTenantAndDay: 1500 })
  while (gate.endpoint.requests.length < 12 && (await ask()) !== 'untranslated: budget') continue
  expect(gate.endpoint.requests.length).toBeLessThan(12)
  expect(gate.logged.at(-1)).toContain('budget_spent')
  expect(await ask(randomUUID())).toContain('Brief')
})

test('L6: what was said before a case was taken leaves half of the day to what is said now', async () => {
  const ask = translating({ perTenantAndDay: 2400 })
  const text = 'متى يمكنني أن آتي إليكم مع الرسالة؟'
  while (gate.endpoint.requests.length < 20 && (await ask(amira, text, true)) !== 'untranslated: budget')
    continue
  expect(gate.endpoint.requests.length).toBeLessThan(12)
  expect(await ask()).toContain('Brief')
})

test('L6: what a failed question may have cost stays counted', async () => {
  gate.endpoint.answer = () => ({ status: 500 })
  await translating()()
  const { rows } = await gate.database.pool.query('select min(tokens)::int as least from model_use')
  expect(rows[0].least).toBeGreaterThan(200)
})

test('what is the same in every language is not said to be untranslated, nor sent', async () => {
  expect(await translating()(amira, '0171 5556677')).toBe('needless')
  expect(gate.endpoint.requests).toEqual([])
})

test('L7: switched off, the machine is not asked', async () => {
  await switchModel(gate.database.db, false, 'U0LEAD', now)
  expect(await translating()()).toBe('untranslated')
  expect(gate.endpoint.requests).toEqual([])
})

test('L7: after three failures in a row it rests, and nobody waits for it', async () => {
  const ask = translating()
  gate.endpoint.answer = () => ({ status: 500 })
  for (let count = 0; count < 3; count += 1) await ask()
  gate.endpoint.answer = () => translated('Wann kann ich mit dem Brief kommen?')
  expect(await ask()).toBe('untranslated')
  expect(gate.endpoint.requests).toHaveLength(3)
})

describe('L7: there is no translation of a machine that', () => {
  test.each<[string, ChatAnswer]>([
    ['never answers', 'silence'],
    ['refuses', { refuses: 'I cannot help with that.' }],
    ['answers in another form', { says: '{"text": "Guten Tag, ich habe eine Frage."}' }],
    ['adds a field of its own', { says: '{"translation": "Guten Tag.", "note": "0900 123456"}' }],
    ['answers with text around the form', { says: '```json\n{"translation": "Guten Tag."}\n```' }],
    ['answers with nothing', translated('')],
    ['streams half an answer', { body: 'data: {"choices":[{"delta":', type: 'text/event-stream' }],
    ['cuts the connection', 'hang_up'],
    ['never stops writing', 'endless'],
    ['has too much to do', { status: 429, headers: { 'retry-after': '3600' } }],
    ['invents an address', translated('Guten Tag, schreiben Sie an hilfe@example.org bitte.')],
    ['refuses within the form', translated('I am sorry, but I cannot translate this text for you.')],
    ['explains', translated(`Guten Tag. ${'Das ist eine höfliche Frage nach einem Termin. '.repeat(10)}`)],
  ])('%s', async (_, failure) => {
    gate.endpoint.answer = () => failure
    expect(await translating({ patienceMs: 3000 })()).toBe('untranslated')
    expect(gate.endpoint.requests).toHaveLength(1)
    expect(gate.logged.join('')).not.toMatch(/متى|Guten Tag|sorry|0900|example/)
  })
})
