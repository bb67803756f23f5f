import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  forgetModelUse,
  modelSwitch,
  periodsOf,
  spendTokens,
  switchModel,
  type TokenLimit,
} from '../../src/storage/model-use.ts'
import { embeddedDatabase } from '../support/embedded-database.ts'

let database: Awaited<ReturnType<typeof embeddedDatabase>>
beforeAll(async () => {
  database = await embeddedDatabase()
})
afterAll(() => database?.stop())
beforeEach(() => database.pool.query('truncate model_use, model_switch'))

const limits = (day: number, month: number): TokenLimit[] => [
  { subject: '', period: '2026-11-22', most: day },
  { subject: '', period: '2026-11', most: month },
]
const spend = (tokens: number, most = limits(100, 150)) => spendTokens(database.db, 'embedding', tokens, most)
const rows = async () =>
  (await database.pool.query('select subject, period, tokens from model_use order by subject, period')).rows

test('a day and a month are those of Germany', () => {
  expect(periodsOf(new Date('2026-11-30T23:30:00Z'))).toEqual({ day: '2026-12-01', month: '2026-12' })
})

test('L6: what fits is counted, what does not is neither counted nor allowed', async () => {
  expect(await spend(60)).toBeNull()
  expect(await spend(41)).toBe('budget_spent')
  expect(await spend(40)).toBeNull()
  expect(await spend(1)).toBe('budget_spent')
  expect(await rows()).toEqual([
    { subject: '', period: '2026-11', tokens: '100' },
    { subject: '', period: '2026-11-22', tokens: '100' },
  ])
})

test('L6: the month counts beside the day, and each subject by itself', async () => {
  expect(await spend(100)).toBeNull()
  const nextDay = [{ subject: '', period: '2026-11-23', most: 100 }, limits(100, 150)[1]!]
  expect(await spend(51, nextDay)).toBe('budget_spent')
  expect(await spend(50, nextDay)).toBeNull()
  expect(await spend(90, [{ subject: randomUUID(), period: '2026-11-22', most: 100 }])).toBeNull()
})

test('what nobody asks for any more is forgotten', async () => {
  await spend(1)
  await forgetModelUse(database.db, new Date('2026-12-15T10:00:00Z'))
  expect(await rows()).toHaveLength(2)
  await forgetModelUse(database.db, new Date('2027-02-15T10:00:00Z'))
  expect(await rows()).toEqual([])
})

test('L7: switched off, nothing may be spent; switched on again, everything', async () => {
  expect(await modelSwitch(database.db)).toEqual({ isOn: true, by: null })
  await switchModel(database.db, false, 'U0LEAD', new Date())
  expect(await modelSwitch(database.db)).toEqual({ isOn: false, by: 'U0LEAD' })
  expect(await spend(1)).toBe('switched_off')
  expect(await rows()).toEqual([])
  await switchModel(database.db, true, 'U0ANNA', new Date())
  expect(await spend(1)).toBeNull()
})
