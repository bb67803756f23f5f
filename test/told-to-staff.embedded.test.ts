/** Words to the person who has a case that nobody asks for: through the whole product and both strict platforms. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  claims,
  eventually,
  handsOver,
  livingTown,
  newTenant,
  quiet,
  reads,
  referenceOf,
  threadOf,
  writesInThread,
  type LivingTown,
} from './support/town-life.ts'

let town: LivingTown

beforeAll(async () => {
  town = await livingTown()
})
afterAll(() => town?.stop())

test('who claims a case twice is told that they have it, and where its thread is', async () => {
  const anna = town.slack.user('U0ANNA')
  const card = await handsOver(town, newTenant(town))
  await claims(town, anna, card)
  const before = anna.ephemerals('C0HAFEN').length
  // A second press before her screen shows the claimed card.
  const { id } = await town.lotse.db
    .selectFrom('cases')
    .select('id')
    .where('reference', '=', referenceOf(card))
    .executeTakeFirstOrThrow()
  await anna.press('C0HAFEN', card.ts, 'case_claim', { forge: true, value: id })
  const told = await eventually(async () => anna.ephemerals('C0HAFEN')[before])
  expect(told.text).toMatch(/Sie haben diesen Fall schon/)
})

test('T8: a tenant who blocked the bot and comes back: whoever has the case hears both, once', async () => {
  const gerda = newTenant(town)
  const anna = town.slack.user('U0ANNA')
  const root = await claims(town, anna, await handsOver(town, gerda))
  gerda.block()
  await quiet(town)
  await writesInThread(town, anna, root, 'Guten Tag, wie kann ich helfen?', 'warning')
  await reads(anna, /blockiert/, root.ts)
  gerda.unblock()
  await reads(anna, /wieder erreichbar/, root.ts)
  await writesInThread(town, anna, root, 'Schön, dass Sie wieder da sind.', 'white_check_mark')
  await quiet(town)
  expect(threadOf(anna, root).filter((line) => /wieder erreichbar/.test(line))).toHaveLength(1)
})
