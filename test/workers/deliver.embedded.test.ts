import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Effect, OwedEffect } from '../../src/cases/effects.ts'
import type { Send, Sendable, SendOutcome } from '../../src/cases/outbound.ts'
import { deliverLane, type Delivery } from '../../src/workers/deliver.ts'
import { eraseTenant } from '../../src/storage/erasure.ts'
import { fromTenant } from '../support/core-stores.ts'
import { workplace, type Workplace } from './job-context.ts'

let place: Workplace
let tenantId: string
let userId = 9000

beforeAll(async () => {
  place = await workplace()
})
afterAll(() => place?.stop())
beforeEach(async () => {
  await place.rows('truncate outbox, lanes, pauses')
  place.woken.clear()
  userId += 1
  tenantId = (await place.tenants.meet(fromTenant('Hallo', { userId: String(userId) }))).id
})

/** A platform that answers as told, and `sent` once it was told enough; it remembers what it was given. */
function platform(...answers: SendOutcome[]): Delivery & { given: Sendable[]; alreadySent: string[][] } {
  const given: Sendable[] = []
  const alreadySent: string[][] = []
  const send: Send = async (what, sentIds) => {
    given.push(what)
    alreadySent.push(sentIds)
    return answers.shift() ?? { kind: 'sent', ids: [`m${given.length}`] }
  }
  return {
    senders: { telegram: send, slack: send },
    pacing: { admit: async () => 0 },
    page: null,
    mail: null,
    given,
    alreadySent,
  }
}

const message = (text: string, more: Partial<OwedEffect> = {}): OwedEffect => ({
  key: `reply/${tenantId}/${text}`,
  effect: {
    kind: 'tenant_message',
    tenantId,
    platform: 'telegram',
    reply: { spans: [{ text }], buttons: [] },
  },
  sealedFor: tenantId,
  inboxId: null,
  caseId: null,
  emergency: false,
  ...more,
})
const toStaff = (name: string, effect: Effect): OwedEffect => ({
  key: `${name}/${tenantId}`,
  effect,
  sealedFor: null,
  inboxId: null,
  caseId: null,
  emergency: false,
})

const owe = async (...effects: OwedEffect[]): Promise<string> => {
  const lanes = await place.db.transaction().execute((trx) => place.outbox.owe(effects, trx))
  return lanes[0]?.lane ?? ''
}
const rows = () =>
  place.rows('select state, attempts, ambiguous, error_code, sent_ids from outbox order by position')
const pauseOver = () => place.rows('update outbox set not_before = now()')
const texts = (given: Sendable[]): string[] =>
  given.map((what) =>
    what.kind === 'tenant_message' ? what.reply.spans.map(({ text }) => text).join('') : what.kind,
  )

describe('a lane', () => {
  test('is sent in order, to where the tenant writes, and nothing is left owed', async () => {
    const to = platform()
    const lane = await owe(message('eins'), message('zwei'))
    expect(await deliverLane(place.context, to, lane)).toBeNull()
    expect(texts(to.given)).toEqual(['eins', 'zwei'])
    expect(to.given[0]).toMatchObject({ kind: 'tenant_message', platform: 'telegram', chatId: '4001' })
    expect((await rows()).map(({ state }) => state)).toEqual(['sent', 'sent'])
  })

  test('waits for its turn in the pace without sending', async () => {
    const to = { ...platform(), pacing: { admit: async () => 5000 } }
    const lane = await owe(message('eins'))
    expect(await deliverLane(place.context, to, lane)).toBe(5000)
    expect(to.given).toEqual([])
    expect(await rows()).toMatchObject([{ state: 'owed', attempts: 0 }])
  })

  test('of a platform that is not connected gives up with a code', async () => {
    const to = { ...platform(), senders: { telegram: null, slack: null } }
    await deliverLane(place.context, to, await owe(message('eins')))
    expect(await rows()).toMatchObject([{ state: 'failed', error_code: 'platform_not_connected' }])
  })
})

describe('an answer of the platform', () => {
  test('"wait" on Telegram stops every chat for that long (T5)', async () => {
    const to = platform({ kind: 'wait', seconds: 30, sentIds: [] })
    await deliverLane(place.context, to, await owe(message('eins')))
    const other = await place.tenants.meet(fromTenant('Hallo', { userId: `${userId}0` }))
    const lane = await owe({
      ...message('anderswo'),
      key: `other/${other.id}`,
      effect: {
        kind: 'tenant_message',
        tenantId: other.id,
        platform: 'telegram',
        reply: { spans: [{ text: 'anderswo' }], buttons: [] },
      },
      sealedFor: other.id,
    })
    const wait = await deliverLane(place.context, to, lane)
    expect(wait).toBeGreaterThan(20_000)
    expect(texts(to.given)).toEqual(['eins'])
  })

  test('"wait" on Slack stops that method alone (S6)', async () => {
    const post = toStaff('post', {
      kind: 'staff_message',
      slackUser: 'U0ANNA',
      line: { kind: 'note', key: 'staff-no-case', args: {} },
    })
    const to = platform({ kind: 'wait', seconds: 30, sentIds: [] })
    await deliverLane(place.context, to, await owe(post))
    const again = {
      ...post,
      key: `again/${tenantId}`,
      effect: { ...post.effect, slackUser: 'U0MEHMET' } as Effect,
    }
    expect(await deliverLane(place.context, to, await owe(again))).toBeGreaterThan(20_000)
    const reaction = toStaff('reaction', { kind: 'reaction', channel: 'D1', ts: '1.1', name: 'warning' })
    expect(await deliverLane(place.context, to, await owe(reaction))).toBeNull()
    expect(to.given.map(({ kind }) => kind)).toEqual(['staff_message', 'reaction'])
  })

  test('"not sent" is tried again, with growing pauses, and is no reason for doubt', async () => {
    const to = platform(
      { kind: 'not_sent', code: 'telegram_502', sentIds: [] },
      { kind: 'not_sent', code: 'telegram_502', sentIds: [] },
    )
    const lane = await owe(message('eins'))
    for (let count = 0; count < 3; count += 1) {
      await deliverLane(place.context, to, lane)
      await pauseOver()
    }
    expect(await rows()).toMatchObject([{ state: 'sent', attempts: 3, ambiguous: false }])
  })

  test('"unknown" is tried once more and recorded; unknown again ends it (T11)', async () => {
    const lost: SendOutcome = { kind: 'unknown', code: 'telegram_timeout', sentIds: [] }
    const to = platform(lost, lost)
    const lane = await owe(message('eins'), message('zwei'))
    await deliverLane(place.context, to, lane)
    await pauseOver()
    await deliverLane(place.context, to, lane)
    // Last the word that we do not know whether the first one arrived.
    expect(texts(to.given)).toEqual(['eins', 'eins', 'zwei', expect.stringMatching(/nicht.*angekommen/)])
    expect(await rows()).toMatchObject([
      { state: 'failed', ambiguous: true, error_code: 'ambiguous' },
      { state: 'sent', ambiguous: false },
      { state: 'sent', ambiguous: false },
    ])
  })

  test('the parts of a split message go out one by one, each in its place of the pace (T5)', async () => {
    const to = platform({ kind: 'partly', sentIds: ['41'] }, { kind: 'partly', sentIds: ['41', '42'] })
    let admitted = 0
    const pacing = { admit: async () => ((admitted += 1), 0) }
    await deliverLane(place.context, { ...to, pacing }, await owe(message('lang')))
    expect([to.alreadySent, admitted]).toEqual([[[], ['41'], ['41', '42']], 3])
    expect(await rows()).toMatchObject([{ state: 'sent', ambiguous: false }])
  })

  test('the parts of a split message that went out are not sent again', async () => {
    const to = platform({ kind: 'wait', seconds: 0, sentIds: ['41'] })
    const lane = await owe(message('lang'))
    await deliverLane(place.context, to, lane)
    await place.rows('truncate pauses')
    await pauseOver()
    await deliverLane(place.context, to, lane)
    expect(to.alreadySent).toEqual([[], ['41']])
  })

  test('"moved" rewrites where the tenant is and sends there once (T8)', async () => {
    const to = platform({ kind: 'moved', chatId: '-100777' })
    const lane = await owe(message('eins'))
    await deliverLane(place.context, to, lane)
    expect(to.given).toMatchObject([{ chatId: '4001' }, { chatId: '-100777' }])
    expect((await place.tenants.load(tenantId))?.contact.chatId).toBe('-100777')
    expect(await rows()).toMatchObject([{ state: 'sent' }])
  })

  test('"unreachable" marks the tenant (T8)', async () => {
    const to = platform({ kind: 'unreachable', code: 'telegram_403_blocked' })
    await deliverLane(place.context, to, await owe(message('eins')))
    expect((await place.tenants.load(tenantId))?.unreachableAt).toBeInstanceOf(Date)
    expect(await rows()).toMatchObject([{ state: 'failed', error_code: 'telegram_403_blocked' }])
  })
})

describe('G4: a tenant who is erased while a message is under way', () => {
  const erasedMeanwhile = (to: ReturnType<typeof platform>): typeof to => {
    const send: Send = async (what, sentIds) => {
      if (to.given.length === 0)
        await place.db.transaction().execute((trx) => eraseTenant(trx, tenantId, new Date()))
      return (to.senders.telegram as Send)(what, sentIds)
    }
    return { ...to, senders: { telegram: send, slack: send } }
  }

  test('has it deleted from their chat', async () => {
    const to = erasedMeanwhile(platform({ kind: 'sent', ids: ['41'] }))
    const lane = await owe(message('eins'))
    await deliverLane(place.context, to, lane)
    expect(to.given[1]).toEqual({
      kind: 'delete_tenant_messages',
      platform: 'telegram',
      chatId: '4001',
      messageIds: ['41'],
    })
  })
})

describe('a process that died', () => {
  const cut = () => place.rows(`update outbox set state = 'sending', attempts = attempts + 1`)

  test('between request and answer: sent once more, recorded (Q9)', async () => {
    const to = platform()
    const lane = await owe(message('eins'))
    await cut()
    await deliverLane(place.context, to, lane)
    expect(texts(to.given)).toEqual(['eins'])
    expect(await rows()).toMatchObject([{ state: 'sent', ambiguous: true }])
  })

  test('twice at that point: never a third time (T11)', async () => {
    const to = platform()
    const lane = await owe(message('eins'))
    await cut()
    await place.rows('update outbox set ambiguous = true')
    await deliverLane(place.context, to, lane)
    // Only the word that we do not know whether it arrived.
    expect(texts(to.given)).not.toContain('eins')
    expect((await rows())[0]).toMatchObject({ state: 'failed', error_code: 'ambiguous' })
  })
})

describe('what cannot be put into words', () => {
  test('is given up after bounded tries, and what is owed behind it is sent', async () => {
    const broken = { ...place.context, routing: () => Promise.reject(new TypeError('Vertrauliches Wort')) }
    const lane = await owe(message('eins'), message('zwei'))
    const to = platform()
    for (let count = 0; count < 8; count += 1) {
      await deliverLane(broken, to, lane)
      await pauseOver()
    }
    expect(await rows()).toMatchObject([
      { state: 'failed', attempts: 8, error_code: 'error_typeerror' },
      { state: 'owed' },
    ])
    await deliverLane(place.context, to, lane)
    expect(texts(to.given)).toEqual(['zwei'])
    expect(place.logged.join('')).not.toContain('Vertrauliches')
  })
})

describe('what shows the state of the moment', () => {
  const home = (name: string) => toStaff(name, { kind: 'app_home', slackUser: 'U0ANNA', teamId: null })

  test('is sent once when it is owed several times', async () => {
    const to = platform()
    const lane = await owe(home('one'), home('two'), home('three'))
    await deliverLane(place.context, to, lane)
    expect(to.given.map(({ kind }) => kind)).toEqual(['app_home'])
    expect((await rows()).map(({ state }) => state)).toEqual(['superseded', 'superseded', 'sent'])
  })

  test('of a case that is not there any more is not sent', async () => {
    const to = platform()
    const lane = await owe(toStaff('card', { kind: 'case_card', caseId: tenantId, channel: 'C0HAFEN' }))
    await deliverLane(place.context, to, lane)
    expect([to.given, (await rows())[0]?.['state']]).toEqual([[], 'superseded'])
  })
})

test('somebody in a channel they are not in reads it in their direct message instead (S10)', async () => {
  const line = { kind: 'note' as const, key: 'action-not-your-desk', args: {} }
  const to = platform({ kind: 'rejected', code: 'slack_user_not_in_channel' })
  const lane = await owe(
    toStaff('told', { kind: 'ephemeral', channel: 'C0HAFEN', slackUser: 'U0OLENA', line }),
  )
  await deliverLane(place.context, to, lane)
  const theirs = [...place.woken].find((woken) => woken.startsWith('send/slack/user/')) ?? ''
  // Whoever writes to us on Slack may be a tenant: names in clear tell nobody who it is (G5).
  expect(theirs).not.toContain('U0OLENA')
  await deliverLane(place.context, to, theirs)
  expect(to.given[1]).toEqual({ kind: 'staff_message', slackUser: 'U0OLENA', line, language: 'de' })
})
