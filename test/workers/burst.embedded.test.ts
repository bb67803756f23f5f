import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { JobContext } from '../../src/workers/context.ts'
import { BURST_TIMES } from '../../src/workers/burst.ts'
import { handleLane } from '../../src/workers/handle-message.ts'
import { fromTenant } from '../support/core-stores.ts'
import { workplace, type Workplace } from './job-context.ts'

let place: Workplace
let bursting: JobContext
let userId = 9000
let messageId = 0

beforeAll(async () => {
  place = await workplace()
  bursting = { ...place.context, bursts: BURST_TIMES }
})
afterAll(() => place?.stop())
beforeEach(async () => {
  await place.rows('truncate inbox, outbox, lanes cascade')
  userId += 1
})

/** Messages of one tenant, received these milliseconds ago. */
async function accept(...messages: [text: string, ago: number][]): Promise<string> {
  let lane = ''
  for (const [text, ago] of messages) {
    messageId += 1
    const inbound = fromTenant(text, { userId: String(userId), messageId: String(messageId) })
    const accepted = await place.inbox.accept(inbound)
    if (accepted.kind === 'accepted') lane = accepted.lane
    await place.rows(
      `update inbox set received_at = now() - interval '${ago} milliseconds' where id = (select max(id) from inbox)`,
    )
  }
  return lane
}

const inbox = () =>
  place.rows('select handled_at is not null as handled, answered_by, attempts from inbox order by id')
const replies = () =>
  place.rows("select effect_key from outbox where kind = 'tenant_message' order by position")

test('the first is answered at once, and the rest waits until the writer pauses', async () => {
  const lane = await accept(['Hallo', 1500], ['ich habe Schulden', 1000], ['was tun', 500])
  // A pause that no slow machine can take for the end.
  const patient: JobContext = { ...bursting, bursts: { gap: 4000, quiet: 60_000, most: 120_000 } }
  const again = await handleLane(patient, lane)
  expect(again).toBeGreaterThan(0)
  expect(again).toBeLessThanOrEqual(60_000)
  expect((await inbox()).map(({ handled }) => handled)).toEqual([true, false, false])
  await place.rows(`update inbox set received_at = received_at - interval '60 seconds'`)
  expect(await handleLane(patient, lane)).toBeNull()
  const rows = await inbox()
  expect(rows.map(({ handled }) => handled)).toEqual([true, true, true])
  expect(rows[1]?.['answered_by']).toBe(rows[2]?.['answered_by'])
  expect((await replies()).map(({ effect_key: key }) => key)).toEqual([
    rows[0]?.['answered_by'],
    rows[1]?.['answered_by'],
  ])
})

test('nobody waits longer than the most, however long somebody goes on writing', async () => {
  const messages = Array.from({ length: 9 }, (_, index): [string, number] => [
    `Zeile ${index}`,
    9000 - index * 1000,
  ])
  const lane = await accept(...messages)
  await handleLane(bursting, lane)
  expect((await inbox()).map(({ handled }) => handled)).toEqual(messages.map(() => true))
  expect(await replies()).toHaveLength(2)
})

test('messages with pauses between them are answered one by one', async () => {
  const lane = await accept(['Hallo', 20_000], ['ich habe Schulden', 10_000], ['was tun', 100])
  expect(await handleLane(bursting, lane)).toBeNull()
  expect(await replies()).toHaveLength(3)
})

test('what cannot be handled together is tried one by one, and takes nothing down with it', async () => {
  const lane = await accept(
    ['Hallo', 9000],
    ['Kanarienvogel macht alles kaputt', 8000],
    ['ich habe Schulden', 7000],
  )
  const poisoned: JobContext = {
    ...bursting,
    knowledge: {
      ...bursting.knowledge,
      understand: (text, about) => {
        if (text.includes('Kanarienvogel')) throw new TypeError('broken')
        return bursting.knowledge.understand(text, about)
      },
    },
  }
  for (let time = 0; time < 6; time += 1) {
    await place.rows('update inbox set not_before = now()')
    await handleLane(poisoned, lane)
  }
  const rows = await inbox()
  expect(rows.map(({ attempts }) => attempts)).toEqual([0, 5, 1])
  const keys = (await replies()).map(({ effect_key: key }) => key)
  expect(keys).toEqual(rows.map((row) => row['answered_by']))
  expect(keys[1]).toMatch(/^not-handled\//)
})

test('Q9: messages that somebody else handled meanwhile are not answered again, and the others are', async () => {
  const lane = await accept(['Hallo', 9000], ['ich habe Schulden', 8000], ['was tun', 7000])
  let looked = 0
  const raced: JobContext = {
    ...bursting,
    knowledge: {
      ...bursting.knowledge,
      readRemark: (text, today) => {
        looked += 1
        return bursting.knowledge.readRemark(text, today)
      },
    },
    routing: async () => {
      // Between reading the burst and writing its answer another worker ends its first message.
      if (looked === 1)
        await place.rows(
          'update inbox set handled_at = now() where id = (select min(id) from inbox where handled_at is null)',
        )
      return bursting.routing()
    },
  }
  await handleLane(raced, lane)
  const rows = await inbox()
  expect(rows.map(({ handled }) => handled)).toEqual([true, true, true])
  expect(rows[1]?.['answered_by']).toBeNull()
  expect(await replies()).toHaveLength(2)
})
