import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decide, type CaseCommand } from '../../src/cases/case.ts'
import { verifyChain } from '../../src/cases/chain.ts'
import {
  advanceCase,
  appendEvents,
  caseOfThread,
  chainHeads,
  chainOf,
  insertCase,
  loadCase,
  openCaseOf,
  openCases,
  type CaseRecord,
} from '../../src/storage/cases.ts'
import { coreStores, fromTenant, type CoreStores } from '../support/core-stores.ts'

const NOW = new Date('2026-11-23T10:00:00.000Z')
const CLAIM_BY = new Date('2026-11-23T14:00:00.000Z')

let stores: CoreStores
let people = 5000

beforeAll(async () => {
  stores = await coreStores()
})
afterAll(() => stores?.stop())

/** A case that was opened and offered to the desk `hafen`. */
async function offeredCase(
  more: { urgency?: 'normal' | 'emergency'; openedAt?: Date } = {},
): Promise<CaseRecord> {
  people += 1
  const { id: tenantId } = await stores.tenants.meet(fromTenant('Hallo', { userId: String(people) }))
  const { urgency = 'normal', openedAt = NOW } = more
  return stores.db.transaction().execute(async (trx) => {
    const made = await insertCase(trx, {
      id: randomUUID(),
      tenantId,
      topics: ['debt'],
      urgency,
      crisis: urgency === 'emergency' ? 'suicide' : null,
      area: 'Hafenviertel',
      language: 'de',
      dueOn: null,
      deskId: 'hafen',
      openedAt,
    })
    const opened = decide(
      null,
      { kind: 'open', topics: ['debt'], urgency, crisis: null, consentGiven: true },
      NOW,
    )
    if (opened.kind !== 'done') throw new Error(opened.kind)
    const offered = decide(opened.next, { kind: 'offer', deskId: 'hafen', claimBy: CLAIM_BY }, NOW)
    if (offered.kind !== 'done') throw new Error(offered.kind)
    const by = { actor: { kind: 'tenant' as const }, at: NOW, chainKey: stores.keys.chain }
    const stored = await advanceCase(trx, made, offered.next, [...opened.events, ...offered.events], by)
    if (!stored) throw new Error('lost')
    return stored
  })
}

async function carryOut(record: CaseRecord, command: CaseCommand, at = NOW): Promise<CaseRecord | null> {
  const decision = decide(record.current, command, at)
  if (decision.kind !== 'done') throw new Error(decision.kind)
  const slackUser = 'by' in command && typeof command.by === 'string' ? command.by : 'U0ANNA'
  return stores.db.transaction().execute((trx) =>
    advanceCase(trx, record, decision.next, decision.events, {
      actor: { kind: 'person', slackUser },
      at,
      chainKey: stores.keys.chain,
    }),
  )
}

async function claimedBy(slackUser: string): Promise<CaseRecord> {
  const record = await carryOut(await offeredCase(), { kind: 'claim', by: slackUser })
  if (!record) throw new Error('lost')
  return record
}

const verdictOf = async (id: string) => verifyChain(stores.keys.chain, id, await chainOf(stores.db, id))

/** What somebody with all rights on the database, but without the key, could do. */
async function tamper(sql: string): Promise<void> {
  await stores.rows('alter table case_events disable trigger all')
  await stores.rows(sql)
  await stores.rows('alter table case_events enable trigger all')
}

describe('a case', () => {
  test('comes back as it was written', async () => {
    const record = await offeredCase()
    expect(await loadCase(stores.db, record.id)).toEqual(record)
    expect(record).toMatchObject({
      current: { kind: 'offered', deskId: 'hafen', claimBy: CLAIM_BY },
      topics: ['debt'],
      area: 'Hafenviertel',
      card: null,
      thread: null,
    })
    expect(record.reference).toMatch(/^[2-9A-HJ-KM-NP-TV-Z]{5}$/)
    expect(await openCaseOf(stores.db, record.tenantId)).toEqual(record)
  })

  test.each(['', 'nonsense', '-'.repeat(36), `' or 1=1 --`, randomUUID()])(
    '"%s" is no case (S10)',
    async (id) => {
      expect(await loadCase(stores.db, id)).toBeNull()
    },
  )

  test('of two claims on what both saw free, one wins (S10)', async () => {
    const record = await offeredCase()
    const claims = await Promise.all([
      carryOut(record, { kind: 'claim', by: 'U0ANNA' }),
      carryOut(record, { kind: 'claim', by: 'U0MEHMET' }),
    ])
    const winner = claims.filter((claim) => claim !== null)
    expect(winner).toHaveLength(1)
    const kept = await loadCase(stores.db, record.id)
    expect(kept?.current).toEqual(winner[0]?.current)
    // The loser's events were not written.
    expect(
      (await chainOf(stores.db, record.id)).filter(({ event }) => event.kind === 'claimed'),
    ).toHaveLength(1)
  })

  test('a tenant has one open case: a second one is refused', async () => {
    const { tenantId } = await offeredCase()
    const second = stores.db.transaction().execute((trx) =>
      insertCase(trx, {
        id: randomUUID(),
        tenantId,
        topics: ['other'],
        urgency: 'normal',
        crisis: null,
        area: null,
        language: 'de',
        dueOn: null,
        deskId: 'hafen',
        openedAt: NOW,
      }),
    )
    await expect(second).rejects.toThrow(/one_open_case/)
  })

  test('its deadline is met by the claim, and starts anew with a release', async () => {
    const record = await claimedBy('U0ANNA')
    const due = () => stores.rows(`select due_at, met_at from deadlines where case_id = '${record.id}'`)
    expect(await due()).toEqual([{ due_at: CLAIM_BY, met_at: NOW }])
    const later = new Date('2026-11-24T09:00:00.000Z')
    await carryOut(record, { kind: 'release', by: 'U0ANNA', claimBy: later })
    expect(await due()).toEqual([{ due_at: later, met_at: null }])
  })

  test('a new claim has no thread yet: nothing of the tenant may go to the thread of whoever had it (G3)', async () => {
    const record = await claimedBy('U0ANNA')
    await stores.rows(
      `update cases set thread_channel = 'D0ANNA', thread_ts = '1.1' where id = '${record.id}'`,
    )
    const kept = (await loadCase(stores.db, record.id)) ?? record
    const released = await carryOut(kept, { kind: 'release', by: 'U0ANNA', claimBy: CLAIM_BY })
    // The root of the old thread is brought up to date after the release.
    expect(released?.thread).toEqual({ channel: 'D0ANNA', ts: '1.1' })
    const claimed = released && (await carryOut(released, { kind: 'claim', by: 'U0MEHMET' }))
    expect(claimed?.thread).toBeNull()
  })

  test('emergencies are found however many other cases wait before them (C1)', async () => {
    const before = new Date('2026-11-20T08:00:00.000Z')
    for (let index = 0; index < 101; index += 1) await offeredCase({ openedAt: before })
    const emergency = await offeredCase({ urgency: 'emergency' })
    const found = await openCases(stores.db, { states: ['offered'], urgency: 'emergency' })
    expect(found.map(({ id }) => id)).toContain(emergency.id)
  })

  test('a thread leads to its case and to the person whose thread it is', async () => {
    const record = await claimedBy('U0ANNA')
    await stores.rows(
      `insert into case_threads values ('D0ANNA', '${record.id}.1', '${record.id}', 'U0ANNA')`,
    )
    const found = await caseOfThread(stores.db, 'D0ANNA', `${record.id}.1`)
    expect([found?.record.id, found?.slackUser]).toEqual([record.id, 'U0ANNA'])
    expect(await caseOfThread(stores.db, 'D0MEHMET', `${record.id}.1`)).toBeNull()
  })
})

describe('the case log', () => {
  test.each([
    ['UPDATE', `update case_events set actor = 'tenant'`],
    ['DELETE', 'delete from case_events'],
    ['TRUNCATE', 'truncate case_events'],
    ['TRUNCATE through its case', 'truncate cases cascade'],
  ])('refuses %s (P6)', async (_, sql) => {
    const { id } = await offeredCase()
    await expect(stores.rows(sql)).rejects.toThrow('the case log is append-only')
    expect((await verdictOf(id)).kind).toBe('ok')
  })

  test('holds every step in order, chained, by whom and when (P6)', async () => {
    const { id } = await claimedBy('U0ANNA')
    const chain = await chainOf(stores.db, id)
    expect(chain.map(({ sequence, event, actor }) => [sequence, event.kind, actor])).toEqual([
      [1, 'opened', 'tenant'],
      [2, 'consent_given', 'tenant'],
      [3, 'offered', 'tenant'],
      [4, 'deadline_set', 'tenant'],
      [5, 'claimed', 'person:U0ANNA'],
      [6, 'deadline_met', 'person:U0ANNA'],
    ])
    expect((await verdictOf(id)).kind).toBe('ok')
  })

  test('stays one chain when several write at once', async () => {
    const { id } = await offeredCase()
    const note = (index: number) =>
      stores.db.transaction().execute((trx) =>
        appendEvents(trx, id, [{ kind: 'tenant_told', what: `step_${index}` }], {
          actor: { kind: 'lotse' },
          at: NOW,
          chainKey: stores.keys.chain,
        }),
      )
    await Promise.all(Array.from({ length: 6 }, (_, index) => note(index)))
    expect(await verdictOf(id)).toMatchObject({ kind: 'ok', head: { sequence: 10 } })
  })

  test('takes codes and references only: what somebody wrote does not fit (P6)', async () => {
    const { id } = await offeredCase()
    const write = stores.db.transaction().execute((trx) =>
      appendEvents(trx, id, [{ kind: 'not_delivered', messageId: 'm1', code: 'Ich habe Schulden' }], {
        actor: { kind: 'lotse' },
        at: NOW,
        chainKey: stores.keys.chain,
      }),
    )
    await expect(write).rejects.toThrow()
    expect(await verdictOf(id)).toMatchObject({ kind: 'ok', head: { sequence: 4 } })
  })

  test.each([
    ['who did it', `set actor = 'person:U0MEHMET' where sequence = 5`, 5, 'mac'],
    ['when', `set at = at + interval '1 hour' where sequence = 5`, 5, 'mac'],
    ['what', `set kind = 'released' where sequence = 5`, 5, 'mac'],
    [
      'a parameter',
      `set data = '{"topics":["other"],"urgency":"normal","crisis":null}' where sequence = 1`,
      1,
      'mac',
    ],
    ['the link', `set previous_mac = '' where sequence = 5`, 5, 'link'],
  ])('shows that somebody changed %s (P6)', async (_, change, sequence, why) => {
    const { id } = await claimedBy('U0ANNA')
    await tamper(`update case_events ${change} and case_id = '${id}'`)
    expect(await verdictOf(id)).toEqual({ kind: 'broken', sequence, why })
  })

  test('shows a removed row, and with its anchor also a cut-off end (P6)', async () => {
    const { id } = await claimedBy('U0ANNA')
    const heads = await chainHeads(stores.db, new Date(0))
    const anchor = heads.find(({ caseId }) => caseId === id)
    await tamper(`delete from case_events where case_id = '${id}' and sequence > 4`)
    const chain = await chainOf(stores.db, id)
    expect(verifyChain(stores.keys.chain, id, chain).kind).toBe('ok')
    expect(verifyChain(stores.keys.chain, id, chain, anchor)).toEqual({
      kind: 'broken',
      sequence: 5,
      why: 'truncated',
    })
    await tamper(`delete from case_events where case_id = '${id}' and sequence = 2`)
    expect(await verdictOf(id)).toEqual({ kind: 'broken', sequence: 2, why: 'sequence' })
  })

  test('tells the newest row of every chain written to since a moment, for the anchors', async () => {
    const { id } = await offeredCase()
    const head = async (since: Date) =>
      (await chainHeads(stores.db, since)).find(({ caseId }) => caseId === id)
    expect(await head(NOW)).toMatchObject({ sequence: 4 })
    expect(await head(new Date(NOW.getTime() + 1))).toBeUndefined()
  })
})
