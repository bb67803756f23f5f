import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { StaffContent, StaffInbound } from '../../src/cases/inbound.ts'
import { handleLane } from '../../src/workers/handle-message.ts'
import { RaceLost, type JobContext } from '../../src/workers/context.ts'
import { unseal } from '../../src/storage/encryption.ts'
import { takeLane } from '../../src/storage/lanes.ts'
import { fromTenant } from '../support/core-stores.ts'
import { workplace, type Workplace } from './job-context.ts'

const SECRET = 'Kanarienvogel'

let place: Workplace
/** Every test has a tenant of its own: the case log of another one cannot be emptied (P6). */
let userId = 8000

beforeAll(async () => {
  place = await workplace()
})
afterAll(() => place?.stop())
beforeEach(async () => {
  await place.rows('truncate inbox, outbox, lanes cascade')
  userId += 1
  place.logged.length = 0
})

async function accept(...texts: string[]): Promise<string> {
  let lane = ''
  for (const text of texts) {
    const accepted = await place.inbox.accept(fromTenant(text, { userId: String(userId) }))
    if (accepted.kind === 'accepted') lane = accepted.lane
  }
  return lane
}

/** Handles a lane again and again, as the sweep does, without its pauses. */
async function handle(lane: string, times: number, context = place.context): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    await place.rows('update inbox set not_before = now()')
    await handleLane(context, lane)
  }
}

/** Knowledge that breaks on one word, with what was written in the message of the error. */
const poisonedBy = (word: string): JobContext => ({
  ...place.context,
  knowledge: {
    ...place.context.knowledge,
    understand: (text, about) => {
      if (text.includes(word)) throw new TypeError(`cannot read: ${text}\n    at ${text} (somewhere.ts:1:1)`)
      return place.context.knowledge.understand(text, about)
    },
  },
})

const replies = async (): Promise<string[]> => {
  const rows = await place.db
    .selectFrom('outbox')
    .selectAll()
    .where('kind', '=', 'tenant_message')
    .orderBy('position')
    .execute()

  return Promise.all(
    rows.map(async ({ effect, sealed_for: id }) => {
      const key = await place.tenants.key(id ?? '')
      const text = await unseal(effect ?? '', key ?? new Uint8Array(32), id ?? '')
      return (JSON.parse(text) as { reply: { spans: { text: string }[] } }).reply.spans
        .map((span) => span.text)
        .join('')
    }),
  )
}

test('what a turn decides stands together with the fact that it was handled, and lanes are woken (Q1)', async () => {
  const lane = await accept('Hallo')
  await handleLane(place.context, lane)
  expect(await replies()).toEqual([expect.stringMatching(/automatischer Assistent/)])
  expect(await place.rows('select handled_at is not null as handled, payload from inbox')).toEqual([
    { handled: true, payload: null },
  ])
  const [owed] = await place.rows('select lane from outbox')
  expect(place.woken).toContain(owed?.['lane'])
})

test('a lane another worker holds is left alone', async () => {
  const lane = await accept('Hallo')
  await takeLane(place.db, lane, 'somebody-else')
  await handleLane(place.context, lane)
  expect(await replies()).toEqual([])
})

test('a message that always fails is set aside after five tries; the tenant hears so, and the next one is handled', async () => {
  const lane = await accept(`${SECRET} macht alles kaputt`, 'Hallo')
  await handle(lane, 4, poisonedBy(SECRET))
  expect(await replies()).toEqual([])
  await handle(lane, 1, poisonedBy(SECRET))
  expect(await replies()).toEqual([
    expect.stringMatching(/das hat bei mir nicht geklappt.*112/),
    expect.stringMatching(/automatischer Assistent/),
  ])
  expect(await place.rows('select attempts, error_code from inbox where set_aside_at is not null')).toEqual([
    { attempts: 5, error_code: 'TypeError' },
  ])
})

test('what is logged of a failure is its code and place, never what somebody wrote (Q5)', async () => {
  const lane = await accept(`${SECRET} macht alles kaputt`)
  await handle(lane, 5, poisonedBy(SECRET))
  const lines = place.logged.map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(lines).toHaveLength(5)
  expect(lines.map(({ fate }) => fate)).toEqual(['again', 'again', 'again', 'again', 'set_aside'])
  expect(lines[0]).toMatchObject({
    code: 'TypeError',
    at: expect.arrayContaining([expect.stringContaining('question.ts')]),
  })
  expect(place.logged.join('')).not.toContain(SECRET)
})

test('a yes typed a day after the question passes nothing on', async () => {
  const lane = await accept('Ich möchte mit einem Menschen sprechen', 'ja')
  const tomorrow = new Date(Date.now() + 25 * 3_600_000)
  let times = 0
  const context = { ...place.context, now: () => ((times += 1) === 1 ? new Date() : tomorrow) }
  await handleLane(context, lane)
  expect((await replies())[0]).toMatch(/Soll sich ein Mensch bei Ihnen melden/)
  expect(await place.rows('select state from cases')).toEqual([])
})

test('danger is answered although everything behind the fixed rules is broken (C1)', async () => {
  const lane = await accept('Ich will mich umbringen')
  const broken: JobContext = {
    ...place.context,
    knowledge: {
      ...place.context.knowledge,
      understand: () => {
        throw new Error('the understanding is down')
      },
      directory: {
        ...place.context.knowledge.directory,
        search: () => Promise.reject(new Error('the directory is down')),
        areas: () => Promise.reject(new Error('the directory is down')),
      },
    },
  }
  await handleLane(broken, lane)
  expect(await replies()).toEqual([expect.stringMatching(/112[^]*0800 111 0 111/)])
  expect(await place.rows('select state, urgency from cases')).toEqual([
    { state: 'offered', urgency: 'emergency' },
  ])
})

test('C1: where nobody is on call the tenant is told so at once', async () => {
  const lane = await accept('Ich will mich umbringen')
  const routing = async () => {
    const { organisation, hours } = await place.context.routing()
    const desks = organisation.desks.map((desk) => ({ ...desk, emergencyCover: 'none' as const }))
    return { organisation: { ...organisation, desks }, hours }
  }
  await handleLane({ ...place.context, routing }, lane)
  expect(await replies()).toEqual([expect.stringMatching(/keinen Notdienst[^]*rufen Sie 112 an/)])
})

test('a row that cannot be opened is set aside like one that fails, and the lane goes on', async () => {
  const lane = await accept('unlesbar', 'Hallo')
  await place.rows(`update inbox set payload = 'no-jwe' where id = (select min(id) from inbox)`)
  await handle(lane, 5)
  expect(await place.rows('select error_code from inbox where set_aside_at is not null')).toEqual([
    { error_code: 'Unreadable' },
  ])
  expect(await replies()).toEqual([
    expect.stringMatching(/nicht geklappt/),
    expect.stringMatching(/automatischer Assistent/),
  ])
})

test('a lost race is decided again at once, from what is true by then', async () => {
  const lane = await accept('Hallo')
  let races = 0
  const racing: JobContext = {
    ...place.context,
    knowledge: {
      ...place.context.knowledge,
      understand: (text, about) => {
        races += 1
        if (races < 4) throw new RaceLost('somebody was faster')
        return place.context.knowledge.understand(text, about)
      },
    },
  }
  await handleLane(racing, lane)
  expect(await replies()).toHaveLength(1)
  expect(await place.rows('select attempts from inbox')).toEqual([{ attempts: 0 }])
})

test('a message of staff that cannot be handled is marked, and they read why', async () => {
  const content: StaffContent = {
    kind: 'thread_message',
    channel: 'D0ANNA',
    threadTs: '1.1',
    ts: '1.2',
    text: SECRET,
    files: 0,
    broadcast: false,
  }
  const inbound: StaffInbound = {
    from: 'staff',
    platform: 'slack',
    botId: 'T0LOTSE',
    platformId: 'Ev1',
    slackUser: 'U0ANNA',
    content,
  }
  const accepted = await place.inbox.accept(inbound)
  const broken: JobContext = { ...place.context, routing: () => Promise.reject(new Error('no desks')) }
  await handle(accepted.kind === 'accepted' ? accepted.lane : '', 5, broken)
  expect(await place.rows('select kind, lane from outbox order by position')).toEqual([
    { kind: 'reaction', lane: 'send/slack/reaction/D0ANNA' },
    { kind: 'thread_line', lane: expect.stringMatching(/^send\/slack\/user\/.{20,}/) },
  ])
})
