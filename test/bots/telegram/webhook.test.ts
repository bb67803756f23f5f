import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createTelegramIntake } from '../../../src/bots/telegram/intake.ts'
import { setUpTelegram } from '../../../src/bots/telegram/setup.ts'
import { TOKEN, apiOf, createInbox, createTestLog, platformForTest, wordsFor } from './platform.ts'

const SECRET = 'ein_Geheimnis-von_Telegram-und_uns'

/** The platform delivers to the product's webhook over HTTP, as Telegram would. */
async function setting(secret: string | null = SECRET) {
  const platform = await platformForTest({ webhook: { retryBaseMs: 20 } })
  const inbox = createInbox()
  const log = createTestLog()
  const setAside: number[] = []
  const intake = createTelegramIntake({
    token: TOKEN,
    apiRoot: platform.url,
    ...(secret === null ? {} : { webhookSecret: secret }),
    accept: inbox.accept,
    setAside: async (updateId) => {
      setAside.push(updateId)
      inbox.changed()
    },
    onConflict: () => {},
    onCrash: () => {},
    wordsFor,
    log,
  })
  const statuses: number[] = []
  const handle = async (request: Request) => {
    const response = await intake.webhook(request)
    statuses.push(response.status)
    return response
  }
  const url = await new Promise<string>((resolve) => {
    const server = serve({ fetch: handle, port: 0, hostname: '127.0.0.1' }, (address: AddressInfo) =>
      resolve(`http://127.0.0.1:${address.port}/telegram/webhook`),
    )
    onTestFinished(() => void server.close())
  })
  await setUpTelegram({
    api: apiOf(platform),
    apiRoot: platform.url,
    webhook: { url, secret: SECRET },
    organization: 'Wohnen Musterstadt',
    wordsFor,
    log,
  })
  const tenant = platform.person({ firstName: 'Ayşe', languageCode: 'de' })
  return { platform, inbox, log, tenant, url, statuses, setAside }
}

const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const signed = { 'x-telegram-bot-api-secret-token': SECRET }

describe('the webhook', () => {
  test('T1, T3: answers 200 once the update is stored', async () => {
    const { platform, inbox, tenant, statuses } = await setting()
    tenant.sendText('Hallo')
    tenant.sendText('Ist da jemand?')
    await inbox.waitFor(() => inbox.rows().length === 2)
    expect(inbox.texts()).toEqual(['Hallo', 'Ist da jemand?'])
    expect(new Set(statuses)).toEqual(new Set([200]))
    expect(platform.violations).toEqual([])
  })

  test('T1: answers 500 while the storage is away, and gets the update again', async () => {
    const { inbox, tenant, statuses, log } = await setting()
    inbox.setAway(true)
    tenant.sendText('Kanarienvogel')
    await inbox.waitFor(() => inbox.attempts() >= 3)
    expect(inbox.rows()).toEqual([])
    inbox.setAway(false)
    await inbox.waitFor(() => inbox.rows().length === 1)
    expect(new Set(statuses)).toEqual(new Set([500]))
    expect(JSON.stringify(log.lines)).not.toContain('Kanarienvogel')
  })

  test('T7: answers presses, stale ones with a word in the language of the tenant', async () => {
    const { platform, inbox, tenant } = await setting()
    tenant.start()
    const { message_id: messageId } = await apiOf(platform).sendMessage(tenant.chatId, 'Ein Mensch?', {
      reply_markup: { inline_keyboard: [[{ text: 'Ja', callback_data: 'v1:human:a1' }]] },
    })
    tenant.press(messageId, 'Ja')
    await tenant.waitForAnswer((answer) => answer.answeredAt !== undefined)
    tenant.press(messageId, 'v9:human:a1', { forged: true })
    const stale = await tenant.waitForAnswer((answer) => answer.text !== '')
    expect(stale.text).toContain('Dieser Knopf gilt nicht mehr')
    expect(inbox.rows().map((row) => row.content.kind)).toEqual(['command', 'press'])
    expect(platform.violations).toEqual([])
  })

  test('a poisoned update is set aside once others got through', async () => {
    const { inbox, tenant, platform, setAside } = await setting()
    inbox.poisonedBy('Gift')
    const poisoned = tenant.sendText('Gift')
    const other = platform.person({ firstName: 'Maik' })
    await inbox.waitFor(() => inbox.attempts() >= 2)
    other.sendText('Hallo')
    await inbox.waitFor(() => setAside.length === 1)
    expect(setAside).toEqual([poisoned])
    expect(inbox.texts()).toEqual(['Hallo'])
  })
})

describe('T3: the secret', () => {
  const update = { update_id: 1, message: { text: 'Hallo' } }

  test.each([
    ['missing', {}],
    ['wrong', { 'x-telegram-bot-api-secret-token': `${SECRET}x` }],
    ['wrong, and as long as the right one', { 'x-telegram-bot-api-secret-token': SECRET.toUpperCase() }],
    ['empty', { 'x-telegram-bot-api-secret-token': '' }],
  ])('%s is refused with 401 and nothing happens', async (_title, headers) => {
    const { inbox, url } = await setting()
    expect((await post(url, update, headers)).status).toBe(401)
    expect(inbox.attempts()).toBe(0)
  })

  test('without one configured nothing is let in', async () => {
    const { url } = await setting(null)
    expect((await post(url, update, signed)).status).toBe(401)
    expect((await post(url, update, { 'x-telegram-bot-api-secret-token': 'null' })).status).toBe(401)
  })
})

describe('T3: what is no update', () => {
  test.each(['', 'null', '[]', '{"update_id":"1"}', '{"update_id":1.5}', '{'])(
    '%j gets 400',
    async (body) => {
      const { url } = await setting()
      expect((await post(url, body, signed)).status).toBe(400)
    },
  )

  test('a GET gets 405, never 410', async () => {
    const { url } = await setting()
    expect((await fetch(url, { headers: signed })).status).toBe(405)
  })

  test('an update that breaks the documented form is set aside and confirmed', async () => {
    const { url, setAside, log } = await setting()
    expect((await post(url, { update_id: 77, message: { text: 'Kanarienvogel' } }, signed)).status).toBe(200)
    expect(setAside).toEqual([77])
    expect(JSON.stringify(log.lines)).not.toContain('Kanarienvogel')
  })
})
