/** When a chat model may word an answer at all, and that its failing is nobody's waiting. */

import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { readConfig } from '../../../src/config.ts'
import { createPhrasing } from '../../../src/start/chat-models.ts'
import { eraseTenant } from '../../../src/storage/erasure.ts'
import { switchModel } from '../../../src/storage/model-use.ts'
import { createPhrase } from '../../../src/workers/tenant/phrase.ts'
import { phrased } from '../../knowledge/answer/chat-endpoint.ts'
import { aService } from '../../knowledge/search/a-service.ts'
import { atTheGate } from '../at-the-gate.ts'

const gate = atTheGate(() =>
  phrased('Hier finden Sie Hilfe bei Schulden.', 'Die Beratung ordnet Ihre Briefe.'),
)
const anna = randomUUID()
let now = new Date('2026-11-22T10:00:00Z')
beforeEach(() => {
  now = new Date('2026-11-22T10:00:00Z')
})

const services = [
  aService({ id: 'schulden', name: 'Schuldnerberatung', description: 'Die Beratung ordnet Briefe.' }),
]
function phrasing(
  budget = { perTenantAndDay: 20_000, perMonth: 50_000 },
  patienceMs = 10_000,
  slowMs = 10_000,
) {
  const config = readConfig({ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: gate.endpoint.baseUrl, CHAT_MODEL: 'm' })
  const phrase = createPhrase({
    db: gate.database.db,
    phraseAnswer: createPhrasing(config.model)!,
    budget,
    now: () => now,
    log: gate.log,
    patienceMs,
    slowMs,
  })
  return (tenantId = anna) =>
    phrase({ tenantId, question: 'Ich habe Kanarienvogel und Schulden', services, language: 'de' })
}

test('a good answer is taken, and counted', async () => {
  const ask = phrasing()
  expect(await ask()).toEqual({
    introduction: 'Hier finden Sie Hilfe bei Schulden.',
    sentences: ['Die Beratung ordnet Ihre Briefe.'],
  })
  const { rows } = await gate.database.pool.query(
    'select subject, period, tokens > 700 as counted from model_use order by period',
  )
  expect(rows).toEqual([
    { subject: '', period: '2026-11', counted: true },
    { subject: anna, period: '2026-11-22', counted: true },
  ])
})

test('L6: a tenant whose tokens of the day are used up gets the template, others and tomorrow the model', async () => {
  const ask = phrasing({ perTenantAndDay: 2000, perMonth: 50_000 })
  while (gate.endpoint.requests.length < 5 && (await ask()) !== null) continue
  const asked = gate.endpoint.requests.length
  expect(asked).toBeLessThan(5)
  expect(await ask()).toBeNull()
  expect(gate.endpoint.requests).toHaveLength(asked)
  expect(gate.logged.at(-1)).toContain('budget_spent')
  expect(await ask(randomUUID())).not.toBeNull()
  now = new Date('2026-11-23T10:00:00Z')
  expect(await ask()).not.toBeNull()
})

test('L6: when the tokens of the month are used up everybody gets the template', async () => {
  const ask = phrasing({ perTenantAndDay: 20_000, perMonth: 2000 })
  while (gate.endpoint.requests.length < 5 && (await ask(randomUUID())) !== null) continue
  expect(await ask(randomUUID())).toBeNull()
})

test('L7: switched off, the model is not asked from the next message on', async () => {
  const ask = phrasing()
  expect(await ask()).not.toBeNull()
  await switchModel(gate.database.db, false, 'U0LEAD', now)
  expect(await ask()).toBeNull()
  expect(gate.endpoint.requests).toHaveLength(1)
  expect(gate.logged.at(-1)).toContain('switched_off')
  await switchModel(gate.database.db, true, 'U0LEAD', now)
  expect(await ask()).not.toBeNull()
})

test('L4: what the entries do not say is not taken, and the log tells why in a code alone', async () => {
  gate.endpoint.answer = () =>
    phrased('Hier finden Sie Hilfe bei Schulden.', 'Rufen Sie Kanarienvogel an: 030 99999.')
  expect(await phrasing()()).toBeNull()
  expect(gate.logged.join('')).toContain('"code":"figure"')
  expect(gate.logged.join('')).not.toContain('Kanarienvogel')
})

test('L7: a model that says nothing is not waited for beyond its time', async () => {
  gate.endpoint.answer = () => 'silence'
  expect(await phrasing(undefined, 300)()).toBeNull()
  expect(gate.logged.at(-1)).toContain('TimeoutError')
})

test('L7: a model that keeps failing is left alone, whatever it says; the log never quotes it', async () => {
  gate.endpoint.answer = () => ({ says: 'Kanarienvogel' })
  const ask = phrasing()
  for (let time = 0; time < 5; time++) expect(await ask()).toBeNull()
  expect(gate.endpoint.requests).toHaveLength(3)
  expect(gate.logged.join('')).not.toContain('Kanarienvogel')
})

test('failures between good answers do not add up', async () => {
  const good = gate.endpoint.answer
  const ask = phrasing({ perTenantAndDay: 1e6, perMonth: 1e6 })
  for (let time = 0; time < 4; time++) {
    gate.endpoint.answer = () => ({ status: 500 })
    expect(await ask()).toBeNull()
    gate.endpoint.answer = good
    expect(await ask()).not.toBeNull()
  }
})

test('L7: two wait for a model at once, everybody else has the template', async () => {
  gate.endpoint.answer = () => 'silence'
  const ask = phrasing(undefined, 2000)
  const waiting = [ask(), ask()]
  expect(await Promise.race([ask(randomUUID()), ...waiting.map((one) => one.then(() => 'late'))])).toBeNull()
  expect(gate.logged.join('')).toContain('busy')
  await Promise.all(waiting)
  expect(gate.endpoint.requests.length).toBeLessThan(3)
  gate.endpoint.answer = () =>
    phrased('Hier finden Sie Hilfe bei Schulden.', 'Die Beratung ordnet Ihre Briefe.')
  expect(await ask()).not.toBeNull()
})

test('L7: a model that answers well but slowly is left alone like one that fails', async () => {
  const ask = phrasing({ perTenantAndDay: 1e6, perMonth: 1e6 }, 10_000, -1)
  for (let time = 0; time < 3; time++) expect(await ask()).not.toBeNull()
  expect(await ask()).toBeNull()
  expect(gate.endpoint.requests).toHaveLength(3)
})

test('L7: what fails the check is no proof of health', async () => {
  const ask = phrasing({ perTenantAndDay: 1e6, perMonth: 1e6 })
  for (let time = 0; time < 3; time++) {
    gate.endpoint.answer = () => ({ status: 500 })
    expect(await ask()).toBeNull()
    gate.endpoint.answer = () => phrased('Hier finden Sie Hilfe bei Schulden.', 'Rufen Sie an: 030 99999.')
    expect(await ask()).toBeNull()
  }
  // The third failure ended it: nobody was asked after it.
  expect(gate.endpoint.requests).toHaveLength(5)
})

test('G4: what was counted of a tenant goes with the tenant', async () => {
  await phrasing()()
  await gate.database.db.transaction().execute((trx) => eraseTenant(trx, anna, now))
  const { rows } = await gate.database.pool.query(`select from model_use where subject = '${anna}'`)
  expect(rows).toEqual([])
})
