import type { Redis } from 'ioredis'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Effect } from '../../src/cases/effects.ts'
import { startEmbeddedRedis } from '../../src/storage/embedded/start.ts'
import { openRedis } from '../../src/storage/redis.ts'
import { createPacing, type Pacing } from '../../src/workers/pacing.ts'

let server: Awaited<ReturnType<typeof startEmbeddedRedis>>
let redis: Redis
let pacing: Pacing

beforeAll(async () => {
  server = await startEmbeddedRedis()
  redis = openRedis(server.url, 'producer')
  await new Promise((ready) => redis.once('ready', ready))
})
afterAll(async () => {
  redis?.disconnect()
  await server?.stop()
})
beforeEach(async () => {
  await redis.flushall()
  pacing = createPacing(redis)
})

const reply = { spans: [{ text: 'Hallo' }], buttons: [] }
const toTenant = (tenantId: string, platform: 'telegram' | 'slack' = 'telegram'): Effect => ({
  kind: 'tenant_message',
  tenantId,
  platform,
  reply,
})
const line = { kind: 'note' as const, key: 'staff-no-case', args: {} }

test.each<[string, Effect]>([
  ['a chat on Telegram (T5)', toTenant('a')],
  ['a tenant on Slack (S6)', toTenant('a', 'slack')],
  ['a channel of Slack (S6)', { kind: 'case_card', caseId: 'c', channel: 'C0HAFEN' }],
  [
    'a direct message of Slack (S6)',
    { kind: 'thread_line', channel: 'D1', threadTs: '1.1', slackUser: 'U0ANNA', line },
  ],
])('%s gets one message a second', async (_, effect) => {
  expect(await pacing.admit(effect, false)).toBe(0)
  const wait = await pacing.admit(effect, false)
  expect(wait).toBeGreaterThan(0)
  expect(wait).toBeLessThanOrEqual(1000)
})

test('two processes share one pace', async () => {
  expect(await pacing.admit(toTenant('a'), false)).toBe(0)
  expect(await createPacing(redis).admit(toTenant('a'), false)).toBeGreaterThan(0)
})

test('chats do not hold up one another', async () => {
  const waits = await Promise.all(
    Array.from({ length: 20 }, (_, index) => pacing.admit(toTenant(`t${index}`), false)),
  )
  expect(waits).toEqual(Array.from({ length: 20 }, () => 0))
})

test('an emergency goes before a backlog that fills the second of the whole bot (W2)', async () => {
  const admitted: string[] = []
  const enter = async (name: string, emergency: boolean) => {
    await pacing.admit(toTenant(name), emergency)
    admitted.push(name)
  }
  const backlog = Array.from({ length: 100 }, (_, index) => enter(`t${index}`, false))
  await Promise.all([enter('crisis', true), ...backlog])
  // Whatever had a place at once may be before it; whatever had to wait for one is not.
  expect(admitted.indexOf('crisis')).toBeLessThan(60)
  expect(admitted).toHaveLength(101)
})

test.each<[string, number, (index: number) => Effect]>([
  ['updates of cards', 45, (index) => ({ kind: 'case_card', caseId: 'c', channel: `C${index}` })],
  ['direct messages opened', 45, (index) => ({ kind: 'staff_message', slackUser: `U${index}`, line })],
  ['reactions', 45, (index) => ({ kind: 'reaction', channel: 'D1', ts: `${index}.1`, name: 'warning' })],
  ['App Homes', 90, (index) => ({ kind: 'app_home', slackUser: `U${index}`, teamId: null })],
])('%s stay below what the method allows a minute (S6)', async (_, allowed, effect) => {
  const waits: number[] = []
  for (let index = 0; index <= allowed; index += 1) waits.push(await pacing.admit(effect(index), false))
  expect(waits.filter((wait) => wait === 0)).toHaveLength(allowed)
  expect(waits.at(-1)).toBeGreaterThan(10_000)
})

test('a person is called to an emergency, whatever was used up (C1, W2)', async () => {
  for (let index = 0; index < 50; index += 1) {
    await pacing.admit({ kind: 'staff_message', slackUser: `U${index}`, line }, false)
  }
  expect(await pacing.admit({ kind: 'page', caseId: 'c', slackUser: 'U0ANNA' }, true)).toBe(0)
})

test('without Redis this process keeps the pace for itself', async () => {
  const alone = openRedis('redis://127.0.0.1:1', 'producer')
  const own = createPacing(alone)
  expect(await own.admit(toTenant('a'), false)).toBe(0)
  expect(await own.admit(toTenant('a'), false)).toBeGreaterThan(0)
  alone.disconnect()
})
