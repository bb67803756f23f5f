/** The Telegram lines of the bar, through the whole product and the strict platform. */

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import {
  buttonFor,
  claims,
  eventually,
  handsOver,
  heard,
  hears,
  livingTown,
  newTenant,
  quiet,
  reads,
  referenceOf,
  threadOf,
  writesInThread,
  type LivingTown,
} from '../support/town-life.ts'
import { shownText } from '../support/town.ts'

let town: LivingTown

beforeAll(async () => {
  town = await livingTown()
})
afterAll(() => town?.stop())
afterEach(() => {
  town.telegram.faults.clear()
  town.slack.faults.clear()
})

const outboxOf = (tenant: string) =>
  town.lotse.db
    .selectFrom('outbox')
    .innerJoin('messages', 'messages.inbox_id', 'outbox.inbox_id')
    .select(['outbox.state', 'outbox.ambiguous', 'outbox.attempts'])
    .where('messages.platform_message_id', '=', tenant)
    .where('messages.direction', '=', 'tenant')
    .where('outbox.kind', '=', 'tenant_message')
    .execute()

test('T1: an update that is delivered twice is answered once', async () => {
  const gerda = newTenant(town)
  town.telegram.faults.duplicateNextUpdate(3)
  const updateId = gerda.sendText('Ich habe Schulden.')
  await hears(gerda, /Schuldnerberatung/)
  const again = newTenant(town)
  again.sendText('Ich habe Schulden.')
  await hears(again, /Schuldnerberatung/)
  await quiet(town)
  expect(heard(gerda)).toHaveLength(1)
  const rows = await town.lotse.db
    .selectFrom('inbox')
    .select('id')
    .where('platform_id', '=', String(updateId))
    .execute()
  expect(rows).toHaveLength(1)
})

test('T5: when Telegram asks to wait, nothing is sent before that time is over', async () => {
  const [gerda, jan] = [newTenant(town), newTenant(town)]
  await quiet(town)
  town.telegram.faults.tooManyRequests('sendMessage', 1, 3)
  gerda.sendText('Ich habe Schulden.')
  const asked = await eventually(async () =>
    town.telegram.calls.findLast(({ outcome }) => outcome.kind === 'refused' && outcome.code === 429),
  )
  jan.sendText('Ich habe Schulden.')
  const answers = await Promise.all([hears(gerda, /Schuldnerberatung/), hears(jan, /Schuldnerberatung/)])
  for (const answer of answers) {
    expect(answer.sentAt.getTime()).toBeGreaterThanOrEqual(asked.at.getTime() + 3000)
  }
  expect(heard(gerda)).toHaveLength(1)
  expect(town.telegram.violations).toEqual([])
})

test('T7: a press is answered, an old button too, and it does nothing any more', async () => {
  const gerda = newTenant(town)
  gerda.sendText('Ich habe Schulden und wohne im Hafenviertel.')
  await hears(gerda, /Schuldnerberatung/)
  gerda.sendText('/human')
  const question = await hears(gerda, /Weitergegeben wird/)
  const [yes, no] = [buttonFor(question, 'consent_yes'), buttonFor(question, 'consent_no')]
  gerda.press(question.messageId, no)
  await hears(gerda, /gebe nichts weiter/)
  await quiet(town)
  const cards = town.slack.channelMessages('C0HAFEN').length

  gerda.press(question.messageId, yes)
  await hears(gerda, /Knopf ist nicht mehr aktuell/)
  gerda.press(question.messageId, 'v0:gone:1', { forged: true })
  await gerda.waitForAnswer((answer) => answer.data === 'v0:gone:1', 30_000)
  await quiet(town)
  expect(town.slack.channelMessages('C0HAFEN')).toHaveLength(cards)
  expect(gerda.answers().every((answer) => answer.answeredAt !== undefined)).toBe(true)
  expect(town.telegram.violations).toEqual([])
})

test("T7: a button with somebody else's id does nothing for the one who forges it", async () => {
  const [gerda, mallory] = [newTenant(town), newTenant(town)]
  gerda.sendText('Ich habe Schulden und wohne im Hafenviertel.')
  await hears(gerda, /Schuldnerberatung/)
  gerda.sendText('/human')
  const question = await hears(gerda, /Weitergegeben wird/)
  mallory.sendText('Ich habe Schulden und wohne im Hafenviertel.')
  const answer = await hears(mallory, /Schuldnerberatung/)
  const cards = town.slack.channelMessages('C0HAFEN').length
  mallory.press(answer.messageId, buttonFor(question, 'consent_yes'), { forged: true })
  await hears(mallory, /Knopf ist nicht mehr aktuell/)
  await quiet(town)
  expect(town.slack.channelMessages('C0HAFEN')).toHaveLength(cards)
  expect(heard(gerda).some((text) => /beim Team/.test(text))).toBe(false)
})

test('T8: who blocked the bot is marked, the person is told why, and the case stays', async () => {
  const gerda = newTenant(town)
  const anna = town.slack.user('U0ANNA')
  const root = await claims(town, anna, await handsOver(town, gerda))
  await hears(gerda, /Anna Beispiel hat Ihr Anliegen/)
  gerda.block()
  await writesInThread(town, anna, root, 'Sind Sie noch da?', 'warning')
  await reads(anna, /blockiert oder ihr Konto gelöscht/, root.ts)
  const kept = await town.lotse.db
    .selectFrom('cases')
    .innerJoin('tenants', 'tenants.id', 'cases.tenant_id')
    .select(['cases.state', 'tenants.unreachable_at'])
    .where('reference', '=', referenceOf(root))
    .executeTakeFirstOrThrow()
  expect(kept).toEqual({ state: 'answered', unreachable_at: expect.any(Date) })

  gerda.unblock()
  gerda.sendText('Jetzt bin ich wieder da.')
  await reads(anna, /wieder da/, root.ts)
  const back = await town.lotse.db
    .selectFrom('cases')
    .innerJoin('tenants', 'tenants.id', 'cases.tenant_id')
    .select('tenants.unreachable_at')
    .where('reference', '=', referenceOf(root))
    .executeTakeFirstOrThrow()
  expect(back.unreachable_at).toBeNull()
  await writesInThread(town, anna, root, 'Schön, dass Sie wieder da sind.', 'white_check_mark')
  await hears(gerda, /Schön, dass Sie wieder da sind/)
})

test('T8: a message of the bot itself that cannot arrive is told to the person who has the case', async () => {
  const gerda = newTenant(town)
  const anna = town.slack.user('U0ANNA')
  const root = await claims(town, anna, await handsOver(town, gerda))
  await hears(gerda, /Anna Beispiel hat Ihr Anliegen/)
  await quiet(town)
  gerda.sendPhoto()
  gerda.block()
  await reads(anna, /blockiert oder ihr Konto gelöscht/, root.ts)
})

test('T11: a connection lost after the send shows the message at most twice, and is recorded', async () => {
  const gerda = newTenant(town)
  await quiet(town)
  town.telegram.faults.dropConnectionAfter('sendMessage', 1)
  gerda.sendText('Ich habe Schulden.')
  await hears(gerda, /Schuldnerberatung/)
  await quiet(town)
  expect(heard(gerda)).toHaveLength(2)
  const mine = gerda.messages().find((message) => message.mine)
  expect(await outboxOf(String(mine?.messageId))).toEqual([{ state: 'sent', ambiguous: true, attempts: 2 }])
  const metrics = await (await fetch(`${town.lotse.url}/metrics`)).text()
  expect(metrics).toMatch(/^lotse_outbox_ambiguous [1-9]/m)
})

test('T11: lost twice, it is given up and not sent a third time', async () => {
  const gerda = newTenant(town)
  const anna = town.slack.user('U0ANNA')
  const root = await claims(town, anna, await handsOver(town, gerda))
  await hears(gerda, /Anna Beispiel hat Ihr Anliegen/)
  await quiet(town)
  town.telegram.faults.dropConnectionAfter('sendMessage', 2)
  await writesInThread(town, anna, root, 'Haben Sie den Brief noch?', 'warning')
  await quiet(town)
  expect(heard(gerda).filter((text) => /Haben Sie den Brief noch/.test(text))).toHaveLength(2)
  expect(threadOf(anna, root).at(-1)).toMatch(/Ob diese Nachricht ankam, ist unklar/)
})

test('T11: a connection lost before anything left is no reason for doubt', async () => {
  const gerda = newTenant(town)
  await quiet(town)
  town.telegram.faults.answer5xx('sendMessage', 2)
  gerda.sendText('Ich habe Schulden.')
  await hears(gerda, /Schuldnerberatung/)
  await quiet(town)
  expect(heard(gerda)).toHaveLength(1)
  const mine = gerda.messages().find((message) => message.mine)
  expect(await outboxOf(String(mine?.messageId))).toMatchObject([
    { state: 'sent', ambiguous: false, attempts: 3 },
  ])
})

test('S8: a live mention in a name or a message of a tenant is only text in Slack', async () => {
  const gerda = newTenant(town, { firstName: '<!channel> <@U0ANNA>' })
  const anna = town.slack.user('U0ANNA')
  const said = 'Schulden! <!channel> <@U0ANNA> <!subteam^S1> <https://evil.example|Bank> *fett* & <b>'
  const card = await handsOver(town, gerda, `${said} Ich wohne im Hafenviertel.`)
  const root = await claims(town, anna, card)
  await reads(anna, /evil\.example/, root.ts)
  gerda.editText(gerda.messages().find((message) => message.mine)?.messageId ?? 0, `Neu: ${said}`)
  const edited = await reads(anna, /Neu: Schulden! /, root.ts)
  expect(shownText(edited)).toContain('subteam^S1')
  await quiet(town)
  expect(town.slack.violations).toEqual([])
  expect(shownText(card)).not.toMatch(/evil|channel/)
})
