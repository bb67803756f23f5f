/** The Slack lines of the bar, through the whole product and the strict platform. */

import { randomUUID } from 'node:crypto'
import { signedHeaders } from '../../sandbox/slack/signature.ts'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  claims,
  eventually,
  handsOver,
  heard,
  livingTown,
  newTenant,
  quiet,
  reads,
  referenceOf,
  writesInThread,
  type LivingTown,
} from '../support/town-life.ts'
import { shownText, SLACK_SIGNING_SECRET } from '../support/town.ts'

let town: LivingTown

beforeAll(async () => {
  town = await livingTown()
})
afterAll(() => town?.stop())
afterEach(() => {
  town.telegram.faults.clear()
  town.slack.faults.clear()
})

const caseOf = (reference: string) =>
  town.lotse.db.selectFrom('cases').selectAll().where('reference', '=', reference).executeTakeFirstOrThrow()

test('S1: an event delivered three times under one event_id reaches the tenant once', async () => {
  const gerda = newTenant(town)
  const anna = town.slack.user('U0ANNA')
  const root = await claims(town, anna, await handsOver(town, gerda))
  town.slack.faults.duplicateNextEvent(2)
  await writesInThread(town, anna, root, 'Guten Tag, ich bin Anna.', 'white_check_mark')
  await quiet(town)
  expect(heard(gerda).filter((text) => /ich bin Anna/.test(text))).toHaveLength(1)
  const said = town.slack.deliveries.find(({ payload }) => JSON.stringify(payload).includes('ich bin Anna'))
  const eventId = said?.payload['event_id']
  const rows = await town.lotse.db
    .selectFrom('inbox')
    .select('id')
    .where('platform_id', '=', String(eventId))
    .execute()
  expect(rows).toHaveLength(1)
  expect(town.slack.violations).toEqual([])
})

describe('S5', () => {
  test.each<[string, () => void]>([
    ['a wrong signature', () => town.slack.faults.badSignatureNext()],
    ['a timestamp of a day ahead', () => town.slack.faults.timestampSkewNext(86_400)],
    ['a timestamp of a day ago', () => town.slack.faults.timestampSkewNext(-86_400)],
    ['a timestamp of six minutes ahead', () => town.slack.faults.timestampSkewNext(360)],
    ['a timestamp of six minutes ago', () => town.slack.faults.timestampSkewNext(-360)],
  ])('%s is answered 401, and nothing happens', async (_, falsify) => {
    const anna = town.slack.user('U0ANNA')
    const before = await inboxSize()
    falsify()
    const delivery = await anna.messageBot('Gefälscht').delivered
    expect(delivery?.attempts).toMatchObject([{ status: 401 }])
    expect(await inboxSize()).toBe(before)
    expect(town.slack.violations).toEqual([])
  })

  test('a forged press claims nothing', async () => {
    const card = await handsOver(town, newTenant(town))
    town.slack.faults.badSignatureNext()
    await town.slack.user('U0ANNA').press('C0HAFEN', card.ts, 'case_claim')
    expect((await caseOf(referenceOf(card))).state).toBe('offered')
  })

  test('a request a little off the clock is believed', async () => {
    town.slack.faults.timestampSkewNext(240)
    const delivery = await town.slack.user('U0ANNA').messageBot('Etwas vor der Zeit').delivered
    expect(delivery?.attempts).toMatchObject([{ status: 200 }])
  })

  const inboxSize = async (): Promise<number> =>
    (await town.lotse.db.selectFrom('inbox').select('id').execute()).length
})

test('S6: when Slack says Retry-After, the method is left alone for that long, in every channel', async () => {
  await quiet(town)
  town.slack.faults.tooManyRequests('chat.postMessage', 1, 3)
  const [gerda, jan] = [newTenant(town), newTenant(town)]
  const cards = Promise.all([
    handsOver(town, gerda),
    handsOver(town, jan, 'Ich habe Schulden und wohne in der Nordstadt.', 'C0NORD'),
  ])
  const asked = await eventually(async () =>
    town.slack.calls.findLast((call) => call.method === 'chat.postMessage' && call.status === 429),
  )
  // Somebody else's message in another channel meanwhile.
  town.slack.user('U0OLENA').messageBot('Wen meine ich?')
  await cards
  await reads(town.slack.user('U0OLENA'), /Das hier geht an niemanden/)
  const later = town.slack.calls.filter(
    (call) => call.method === 'chat.postMessage' && call.ok && Date.parse(call.at) > Date.parse(asked.at),
  )
  expect(later.length).toBeGreaterThanOrEqual(3)
  for (const call of later) expect(Date.parse(call.at) - Date.parse(asked.at)).toBeGreaterThanOrEqual(3000)
  expect(town.slack.violations).toEqual([])
})

test('T11: a card whose answer was lost stands at most twice, and is recorded as ambiguous', async () => {
  await quiet(town)
  const before = town.slack.channelMessages('C0HAFEN').length
  town.slack.faults.dropConnectionAfter('chat.postMessage')
  const card = await handsOver(town, newTenant(town))
  await quiet(town)
  expect(town.slack.channelMessages('C0HAFEN')).toHaveLength(before + 2)
  const { id } = await caseOf(referenceOf(card))
  const rows = await town.lotse.db
    .selectFrom('outbox')
    .select(['state', 'ambiguous'])
    .where('case_id', '=', id)
    .where('kind', '=', 'case_card')
    .execute()
  expect(rows).toEqual([{ state: 'sent', ambiguous: true }])
})

test('S8: a tenant who is called <!channel> and writes mentions stays without effect', async () => {
  town.slack.addUser({ id: 'U0EVIL', name: '<!channel> <@U0ANNA>', realName: 'Evil', locale: 'de-DE' })
  const evil = town.slack.user('U0EVIL')
  evil.messageBot('Schulden <!here> <@U0LEAD> im Hafenviertel')
  await reads(evil, /Schuldnerberatung/)
  evil.messageBot('mydata')
  const data = await reads(evil, /Das ist über Sie gespeichert/)
  expect(shownText(data)).toMatch(/channel/)
  expect(town.slack.violations).toEqual([])
})

describe('S10: a press proves nothing', () => {
  test('somebody of another desk is refused, in private', async () => {
    const card = await handsOver(town, newTenant(town))
    const olena = town.slack.user('U0OLENA')
    await olena.press('C0HAFEN', card.ts, 'case_claim', { forge: true })
    await reads(olena, /gehört zu einem anderen Team/)
    expect((await caseOf(referenceOf(card))).state).toBe('offered')
  })

  test('a tenant in the same workspace is refused', async () => {
    const card = await handsOver(town, newTenant(town))
    const tanja = town.slack.user('U0TENANT')
    await tanja.press('C0HAFEN', card.ts, 'case_claim', { forge: true })
    await eventually(async () =>
      [...tanja.ephemerals(), ...tanja.directMessages()].some((message) =>
        /Das können nur Mitarbeitende/.test(shownText({ ...message, blocks: message.blocks ?? [] })),
      ),
    )
    expect((await caseOf(referenceOf(card))).state).toBe('offered')
  })

  test('a value that is no id of a case finds none', async () => {
    const card = await handsOver(town, newTenant(town))
    const mehmet = town.slack.user('U0MEHMET')
    for (const value of ['nonsense', randomUUID(), '-'.repeat(36), `' or '1'='1`]) {
      const before = mehmet.ephemerals().length
      await mehmet.press('C0HAFEN', card.ts, 'case_claim', { forge: true, value })
      await eventually(async () => mehmet.ephemerals().length > before)
      const refused = mehmet.ephemerals().at(-1)
      expect(shownText({ text: refused?.text ?? '', blocks: refused?.blocks ?? [] })).toMatch(
        /gibt es nicht mehr/,
      )
    }
    expect((await caseOf(referenceOf(card))).state).toBe('offered')
  })

  test("a value of another desk's case is refused, whatever card it was pressed on", async () => {
    const theirs = await handsOver(town, newTenant(town))
    const ours = await handsOver(
      town,
      newTenant(town),
      'Ich habe Schulden und wohne in der Nordstadt.',
      'C0NORD',
    )
    const olena = town.slack.user('U0OLENA')
    const { id } = await caseOf(referenceOf(theirs))
    const before = olena.ephemerals('C0NORD').length
    await olena.press('C0NORD', ours.ts, 'case_claim', { forge: true, value: id })
    await eventually(async () => olena.ephemerals('C0NORD').length > before)
    expect((await caseOf(referenceOf(theirs))).state).toBe('offered')
    expect((await caseOf(referenceOf(ours))).state).toBe('offered')
  })

  test('of the same desk, but not the one who has it: nothing is closed, released or noted', async () => {
    const card = await handsOver(town, newTenant(town))
    const [anna, mehmet] = [town.slack.user('U0ANNA'), town.slack.user('U0MEHMET')]
    const root = await claims(town, anna, card)
    const { id } = await caseOf(referenceOf(card))
    const before = mehmet.ephemerals().length
    await mehmet.press('C0HAFEN', card.ts, 'case_release', { forge: true, value: id })
    await eventually(async () => mehmet.ephemerals().length > before)
    await mehmet.press('C0HAFEN', card.ts, 'case_close', { forge: true, value: id })
    await eventually(async () =>
      mehmet.views().some((view) => /Nur wer den Fall übernommen hat/.test(JSON.stringify(view.blocks))),
    )
    expect(await caseOf(referenceOf(root))).toMatchObject({ state: 'claimed', claimed_by: 'U0ANNA' })
  })
})

test('S10: a forged submission for a case somebody else has closes nothing', async () => {
  const root = await claims(town, town.slack.user('U0ANNA'), await handsOver(town, newTenant(town)))
  const { id } = await caseOf(referenceOf(root))
  const payload = {
    type: 'view_submission',
    user: { id: 'U0MEHMET' },
    team: { id: 'T0LOTSE' },
    view: {
      id: 'V0FORGED',
      type: 'modal',
      callback_id: 'case_close',
      private_metadata: id,
      state: { values: { outcome: { outcome: { selected_option: { value: 'resolved' } } } } },
    },
  }
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString()
  const answer = await fetch(`${town.lotse.url}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...signedHeaders(SLACK_SIGNING_SECRET, body, Math.floor(Date.now() / 1000)),
    },
    body,
  })
  expect(answer.status).toBe(200)
  await reads(town.slack.user('U0MEHMET'), /Das kann nur, wer den Fall übernommen hat/)
  expect(await caseOf(referenceOf(root))).toMatchObject({ state: 'claimed', claimed_by: 'U0ANNA' })
})

test('S11: nothing was called that needs a scope the manifest does not ask for', async () => {
  await quiet(town)
  expect(town.slack.violations.filter(({ rule }) => rule === 'S11')).toEqual([])
  expect(town.slack.calls.filter((call) => call.error === 'missing_scope')).toEqual([])
})
