import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { createTelegramApi } from '../../../src/bots/telegram/api.ts'
import { createTelegramSend } from '../../../src/bots/telegram/send.ts'
import type { Reply, SendOutcome, Sendable } from '../../../src/cases/outbound.ts'
import { apiOf, platformForTest } from './platform.ts'

const message = (chatId: number, reply: Reply): Sendable => ({
  kind: 'tenant_message',
  platform: 'telegram',
  chatId: String(chatId),
  reply,
})
const plain = (text: string): Reply => ({ spans: [{ text }], buttons: [] })
const threeParts = plain(`${'eins '.repeat(800)}\n\n${'zwei '.repeat(800)}\n\n${'drei '.repeat(800)}`.trim())

async function setting() {
  const platform = await platformForTest()
  const tenant = platform.person({ firstName: 'Ayşe', languageCode: 'tr' })
  tenant.start()
  return { platform, tenant, send: createTelegramSend(apiOf(platform)) }
}

/** What the tenant got from the bot. */
const received = (tenant: Awaited<ReturnType<typeof setting>>['tenant']) =>
  tenant.messages().filter((one) => !one.mine && one.deletedAt === undefined)

/** Ids of an outcome that has some. */
function sentIds(outcome: SendOutcome): string[] {
  if (outcome.kind === 'sent') return outcome.ids
  return 'sentIds' in outcome ? outcome.sentIds : []
}

describe('a message to a tenant', () => {
  test('arrives as it was meant, and says under which id', async () => {
    const { platform, tenant, send } = await setting()
    const reply: Reply = {
      spans: [{ text: '👋 *Hallo* ' }, { text: 'Caritas', bold: true }, { text: ' <b>0341 &amp; 23125' }],
      buttons: [[{ action: 'human', id: 'a1', label: 'Mensch' }]],
    }
    const outcome = await send(message(tenant.chatId, reply), [])
    const [shown] = received(tenant)
    expect(shown!.text).toBe('👋 *Hallo* Caritas <b>0341 &amp; 23125')
    expect(shown!.entities).toEqual([expect.objectContaining({ type: 'bold', offset: 11, length: 7 })])
    expect(shown!.buttons).toEqual([[{ text: 'Mensch', callbackData: 'v1:human:a1' }]])
    expect(outcome).toEqual({ kind: 'sent', ids: [String(shown!.messageId)] })
    expect(platform.violations).toEqual([])
  })

  test('T6: goes out in parts that the platform takes, in order', async () => {
    const { platform, tenant, send } = await setting()
    const first = await send(message(tenant.chatId, threeParts), [])
    const second = await send(message(tenant.chatId, threeParts), sentIds(first))
    const outcome = await send(message(tenant.chatId, threeParts), sentIds(second))
    expect([first.kind, second.kind]).toEqual(['partly', 'partly'])
    expect(received(tenant).map((one) => one.text.slice(0, 4))).toEqual(['eins', 'zwei', 'drei'])
    expect(outcome).toEqual({ kind: 'sent', ids: received(tenant).map((one) => String(one.messageId)) })
    expect(platform.violations).toEqual([])
  })

  test.each([
    ['T5: waits as long as Telegram says', 'tooManyRequests', { kind: 'wait', seconds: 1 }],
    ['T11: is not sent when the platform is broken', 'answer5xx', { kind: 'not_sent', code: 'telegram_502' }],
  ] as const)('%s, and goes on with the part that is missing', async (_title, fault, expected) => {
    const { platform, tenant, send } = await setting()
    const firstPart = await send(message(tenant.chatId, plain('eins')), [])
    platform.faults[fault]('sendMessage', 1, 1)

    const broken = await send(message(tenant.chatId, threeParts), sentIds(firstPart))
    expect(broken).toEqual({ ...expected, sentIds: sentIds(firstPart) })
    if (broken.kind === 'wait') await sleep(broken.seconds * 1000)
    const second = await send(message(tenant.chatId, threeParts), sentIds(broken))
    const outcome = await send(message(tenant.chatId, threeParts), sentIds(second))
    expect(received(tenant).map((one) => one.text.slice(0, 4))).toEqual(['eins', 'zwei', 'drei'])
    expect(outcome).toEqual({ kind: 'sent', ids: received(tenant).map((one) => String(one.messageId)) })
  })

  test('T5: what is about to leave meanwhile is held back, in every chat', async () => {
    const { platform, tenant, send } = await setting()
    const other = platform.person({ firstName: 'Jan', languageCode: 'de' })
    other.start()
    platform.faults.tooManyRequests('sendMessage', 1, 9)
    await send(message(tenant.chatId, plain('Hallo')), [])
    expect(await send(message(other.chatId, plain('Hallo')), [])).toMatchObject({ kind: 'wait', seconds: 9 })
    expect(platform.calls.filter((call) => call.method.toLowerCase() === 'sendmessage')).toHaveLength(1)
    expect(platform.violations).toEqual([])
  })

  test('T11: is unknown when the connection is lost after it arrived, and is not sent again by itself', async () => {
    const { platform, tenant, send } = await setting()
    platform.faults.dropConnectionAfter('sendMessage', 1)
    const outcome = await send(message(tenant.chatId, plain('Hallo')), [])
    expect(outcome).toMatchObject({ kind: 'unknown', sentIds: [] })
    expect(received(tenant)).toHaveLength(1)
    expect(platform.calls.filter((call) => call.method.toLowerCase() === 'sendmessage')).toHaveLength(1)
  })

  test('T8: a tenant who blocked the bot is unreachable', async () => {
    const { tenant, send } = await setting()
    tenant.block()
    expect(await send(message(tenant.chatId, plain('Hallo')), [])).toEqual({
      kind: 'unreachable',
      code: 'telegram_403_blocked',
    })
  })

  test('T8: so is one whose chat Telegram does not know', async () => {
    const { send } = await setting()
    expect(await send(message(99, plain('Hallo')), [])).toEqual({
      kind: 'unreachable',
      code: 'telegram_400_chat_not_found',
    })
  })

  test('T8: a chat that moved is named, and takes the message at its new id', async () => {
    const { platform, tenant, send } = await setting()
    const group = platform.group({ title: 'Haus 12', members: [tenant] })
    const before = group.chatId
    const after = group.migrate()
    expect(await send(message(before, plain('Hallo')), [])).toEqual({ kind: 'moved', chatId: String(after) })
    expect(await send(message(after, plain('Hallo')), [])).toMatchObject({ kind: 'sent' })
  })

  test('a revoked token leaves the message owed: it is the operator who has to act', async () => {
    const { platform, tenant } = await setting()
    const api = createTelegramApi({ token: '7000000001:wrong', apiRoot: platform.url, timeoutSeconds: 5 })
    expect(await createTelegramSend(api)(message(tenant.chatId, plain('Hallo')), [])).toEqual({
      kind: 'not_sent',
      code: 'telegram_401',
      sentIds: [],
    })
  })

  test('T6: nothing visible is never sent', async () => {
    const { tenant, send } = await setting()
    expect(await send(message(tenant.chatId, plain(' \u200b')), [])).toEqual({
      kind: 'rejected',
      code: 'telegram_nothing_to_send',
    })
    expect(received(tenant)).toEqual([])
  })

  test('what does not exist on Telegram is a bug', async () => {
    const { send } = await setting()
    const card: Sendable = { kind: 'reaction', channel: 'C1', ts: '1.1', name: 'warning' }
    await expect(send(card, [])).rejects.toThrow('no "reaction" on Telegram')
  })
})

describe('erasing what the bot said', () => {
  const erase = (chatId: number, messageIds: string[]): Sendable => ({
    kind: 'delete_tenant_messages',
    platform: 'telegram',
    chatId: String(chatId),
    messageIds,
  })

  /** Sends so many messages and returns their ids. */
  async function say(send: ReturnType<typeof createTelegramSend>, chatId: number, count: number) {
    const ids: string[] = []
    for (let index = 0; index < count; index += 1) {
      ids.push(...sentIds(await send(message(chatId, plain(`Nachricht ${index}`)), [])))
    }
    return ids
  }

  test('G4: takes more messages than one call does', async () => {
    const { platform, tenant, send } = await setting()
    const ids = await say(send, tenant.chatId, 205)
    expect(await send(erase(tenant.chatId, ids), [])).toEqual({ kind: 'sent', ids })
    expect(received(tenant)).toEqual([])
    expect(platform.calls.filter((call) => call.method.toLowerCase() === 'deletemessages')).toHaveLength(3)
  })

  test('G4: names those too old to go by leaving them out, and deletes the rest', async () => {
    const { platform, tenant, send } = await setting()
    const old = await say(send, tenant.chatId, 5)
    platform.advance(49 * 3_600_000)
    const young = await say(send, tenant.chatId, 30)
    const mixed = [...young.slice(0, 10), ...old, ...young.slice(10)]
    const outcome = await send(erase(tenant.chatId, mixed), [])
    expect(outcome.kind).toBe('sent')
    expect(sentIds(outcome).toSorted()).toEqual(young.toSorted())
    expect(received(tenant).map((one) => String(one.messageId))).toEqual(old)
  })

  test('G4: a message that is gone already counts as gone', async () => {
    const { tenant, send } = await setting()
    const ids = await say(send, tenant.chatId, 2)
    await send(erase(tenant.chatId, [ids[0]!]), [])
    expect(await send(erase(tenant.chatId, ids), [])).toEqual({ kind: 'sent', ids })
  })

  test('T11: a lost call may be made again, for deleting twice is deleting once', async () => {
    const { platform, tenant, send } = await setting()
    const ids = await say(send, tenant.chatId, 120)
    platform.faults.dropConnectionAfter('deleteMessages', 1)
    expect(await send(erase(tenant.chatId, ids), [])).toMatchObject({ kind: 'not_sent', sentIds: [] })
    platform.faults.tooManyRequests('deleteMessages', 1, 1)
    expect(await send(erase(tenant.chatId, ids), [])).toEqual({ kind: 'wait', seconds: 1, sentIds: [] })
    // A timer may fire a millisecond before the clock says so.
    await sleep(1050)
    const outcome = await send(erase(tenant.chatId, ids), ids.slice(0, 100))
    expect(outcome).toEqual({ kind: 'sent', ids })
    expect(received(tenant)).toEqual([])
  })

  test('T8: a chat that Telegram does not know is unreachable', async () => {
    const { send } = await setting()
    expect(await send(erase(99, ['1']), [])).toEqual({
      kind: 'unreachable',
      code: 'telegram_400_chat_not_found',
    })
  })
})
