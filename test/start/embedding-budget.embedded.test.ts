import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { embeddingBudget } from '../../src/start/knowledge.ts'
import { embeddedDatabase } from '../support/embedded-database.ts'

let database: Awaited<ReturnType<typeof embeddedDatabase>>
beforeAll(async () => {
  database = await embeddedDatabase()
})
afterAll(() => database?.stop())

test('L6: a tenant embeds so much in a day, all together no more than fits, and the directory has a budget of its own', async () => {
  const { model } = readConfig({
    OPENAI_API_KEY: 'k',
    EMBEDDING_TOKENS_PER_TENANT_AND_DAY: '100',
    EMBEDDING_TOKENS_PER_DAY: '150',
  })
  const [anna, olga] = [randomUUID(), randomUUID()]
  let now = new Date('2026-11-22T10:00:00Z')
  const spend = embeddingBudget(database.db, model!, () => now)
  expect(await spend(100, { tenantId: anna })).toBeNull()
  expect(await spend(1, { tenantId: anna })).toBe('budget_spent')
  expect(await spend(50, { tenantId: olga })).toBeNull()
  expect(await spend(1, { tenantId: olga })).toBe('budget_spent')
  expect(await spend(1, { tenantId: null })).toBe('budget_spent')
  expect(await spend(150)).toBeNull()
  expect(await spend(1)).toBe('budget_spent')
  now = new Date('2026-11-23T10:00:00Z')
  expect(await spend(1, { tenantId: anna })).toBeNull()
})
