/** When a chat model may read a message at all, and that its failing is nobody's waiting. */

import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { readConfig } from '../../../src/config.ts'
import type { AskUnderstanding } from '../../../src/knowledge/understanding/model-understanding.ts'
import { createModelReading } from '../../../src/start/chat-models.ts'
import { switchModel } from '../../../src/storage/model-use.ts'
import { createUnderstandWithModel } from '../../../src/workers/tenant/consult-model.ts'
import { read } from '../../knowledge/answer/chat-endpoint.ts'
import { atTheGate } from '../at-the-gate.ts'

const gate = atTheGate(() => read({ topics: ['debt'] }))
const anna = randomUUID()
const now = new Date('2026-11-22T10:00:00Z')

function understanding({ perTenantAndDay = 20_000, askUnderstanding = reading() } = {}) {
  const withModel = createUnderstandWithModel({
    db: gate.database.db,
    askUnderstanding,
    budget: { perTenantAndDay, perMonth: 50_000 },
    now: () => now,
    log: gate.log,
    patienceMs: 10_000,
    slowMs: 10_000,
  })
  return (tenantId = anna) => withModel({ tenantId, text: 'Kanarienvogel und Schulden', today: '2026-11-22' })
}

function reading(): AskUnderstanding {
  const config = readConfig({ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: gate.endpoint.baseUrl, CHAT_MODEL: 'm' })
  return createModelReading(config.model)!
}

test('L6: what is read is counted for the tenant and the month, apart from what is worded', async () => {
  expect((await understanding()())?.topics).toEqual(['debt'])
  const { rows } = await gate.database.pool.query(
    'select purpose, subject, period, tokens > 200 as counted from model_use order by period',
  )
  expect(rows).toEqual([
    { purpose: 'understanding', subject: '', period: '2026-11', counted: true },
    { purpose: 'understanding', subject: anna, period: '2026-11-22', counted: true },
  ])
})

test('L6: a tenant whose tokens of the day are used up is understood by the rules, others by both', async () => {
  const ask = understanding({ perTenantAndDay: 4000 })
  while (gate.endpoint.requests.length < 5 && (await ask()) !== null) continue
  expect(gate.endpoint.requests.length).toBeLessThan(5)
  expect(gate.logged.at(-1)).toContain('budget_spent')
  expect(await ask(randomUUID())).not.toBeNull()
})

test('L7: switched off, the model is not asked', async () => {
  await switchModel(gate.database.db, false, 'U0LEAD', now)
  expect(await understanding()()).toBeNull()
  expect(gate.endpoint.requests).toEqual([])
})

test('L2: what cannot be redacted is not sent, and the log does not quote it', async () => {
  const askUnderstanding: AskUnderstanding = (text) => {
    throw new Error(`cannot be redacted: ${text}`)
  }
  expect(await understanding({ askUnderstanding })()).toBeNull()
  expect(gate.endpoint.requests).toEqual([])
  expect(gate.logged.join('')).toContain('a model failed')
  expect(gate.logged.join('')).not.toContain('Kanarienvogel')
})

test('L7: a model that keeps failing is left alone, and the log never quotes it', async () => {
  gate.endpoint.answer = () => ({ says: 'Kanarienvogel' })
  const ask = understanding()
  for (let time = 0; time < 5; time++) expect(await ask()).toBeNull()
  expect(gate.endpoint.requests).toHaveLength(3)
  expect(gate.logged.join('')).not.toContain('Kanarienvogel')
})
