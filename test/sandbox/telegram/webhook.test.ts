import { createServer } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Update } from 'grammy/types'
import { describe, expect, it, onTestFinished } from 'vitest'
import { refusal, started } from './started.ts'

type Delivery = { update: Update; headers: IncomingHttpHeaders }
type Answer = {
  status?: number
  body?: unknown
  headers?: Record<string, string>
  silent?: boolean
  wait?: Promise<void>
}

/** A bot's webhook: notes what comes and answers what the test says; 200 without a body by default. */
async function bot(answer: (delivery: Delivery, index: number) => Answer = () => ({})) {
  const deliveries: Delivery[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const delivery = { update: JSON.parse(body) as Update, headers: request.headers }
      deliveries.push(delivery)
      const {
        status = 200,
        body: reply,
        headers = {},
        silent,
        wait,
      } = answer(delivery, deliveries.length - 1)
      if (silent) return
      void Promise.resolve(wait).then(() => {
        response.writeHead(status, { 'content-type': 'application/json', ...headers })
        response.end(reply === undefined ? '' : JSON.stringify(reply))
      })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const texts = () => deliveries.map(({ update }) => update.message?.text)
  return { url: `http://127.0.0.1:${port}/telegram/webhook`, deliveries, texts }
}

async function withWebhook(answer?: Parameters<typeof bot>[0], secret: string | null = 'geheim_1-2') {
  const { platform, api } = await started({
    limits: false,
    webhook: { retryBaseMs: 5, retryMaxMs: 20, timeoutMs: 300 },
  })
  const webhook = await bot(answer)
  await api.setWebhook(webhook.url, secret === null ? {} : { secret_token: secret })
  const anna = platform.person({ firstName: 'Anna' })
  return { platform, api, webhook, anna }
}

describe('webhook delivery', () => {
  it('T3: posts each update with the secret token, once it was answered 2xx never again', async () => {
    const { platform, api, webhook, anna } = await withWebhook()
    const id = anna.start()
    await expect.poll(() => webhook.deliveries.length).toBe(1)
    expect(webhook.deliveries[0]).toMatchObject({
      update: { update_id: id, message: { text: '/start' } },
      headers: { 'x-telegram-bot-api-secret-token': 'geheim_1-2', 'content-type': 'application/json' },
    })
    await expect.poll(async () => (await api.getWebhookInfo()).pending_update_count).toBe(0)
    expect(platform.violations).toEqual([])
  })

  it('delivers what waited before the webhook was set, unless told to drop it', async () => {
    const { platform, api } = await started()
    const anna = platform.person({ firstName: 'Anna' })
    anna.start()
    const webhook = await bot()
    await api.setWebhook(webhook.url, { secret_token: 'x' })
    await expect.poll(() => webhook.texts()).toEqual(['/start'])
    await api.deleteWebhook()
    anna.sendText('eins')
    await api.setWebhook(webhook.url, { secret_token: 'x', drop_pending_updates: true })
    anna.sendText('zwei')
    await expect.poll(() => webhook.texts()).toEqual(['/start', 'zwei'])
  })

  it('tries again after a wrong answer, keeps the order within a chat, and holds up no other chat', async () => {
    const failures = new Map<string, number>()
    const { platform, api, webhook, anna } = await withWebhook(({ update }) => {
      const text = update.message?.text ?? ''
      const failed = failures.get(text) ?? 0
      if (text !== '/start' || failed >= 3) return {}
      failures.set(text, failed + 1)
      return update.message?.chat.first_name === 'Anna' ? { status: 500 } : {}
    })
    const ben = platform.person({ firstName: 'Ben' })
    anna.start()
    anna.sendText('danach')
    ben.sendText('sofort')
    await expect.poll(() => webhook.texts()).toContain('danach')
    expect(webhook.texts().filter((text) => text !== 'sofort')).toEqual([
      '/start',
      '/start',
      '/start',
      '/start',
      'danach',
    ])
    expect(webhook.texts().indexOf('sofort')).toBeLessThan(webhook.texts().indexOf('danach'))
    expect((await api.getWebhookInfo()).last_error_message).toBe(
      'Wrong response from the webhook: 500 Internal Server Error',
    )
  })

  it('T3: tries again when no answer comes in time, and records it', async () => {
    const { platform, webhook, anna } = await withWebhook((_, index) => ({ silent: index === 0 }))
    anna.start()
    await expect.poll(() => webhook.deliveries.length, { timeout: 3000 }).toBe(2)
    expect(platform.violations).toMatchObject([{ rule: 'T3', what: 'the webhook did not answer in time' }])
  })

  it('T3: a webhook that answers 410 is dropped and recorded; its updates wait for a poll', async () => {
    const { platform, api, webhook, anna } = await withWebhook(() => ({ status: 410 }))
    anna.start()
    await expect.poll(async () => (await api.getWebhookInfo()).url).toBe('')
    expect(platform.violations).toMatchObject([{ rule: 'T3' }])
    expect(await api.getUpdates()).toHaveLength(1)
    expect(webhook.deliveries).toHaveLength(1)
  })

  it('makes the method call in the answer, with the same rules as any other', async () => {
    const { platform, anna } = await withWebhook(({ update }) => ({
      body: {
        method: 'sendMessage',
        chat_id: update.message?.chat.id,
        text: 'Guten <b>Tag',
        parse_mode: update.message?.text === '/start' ? '' : 'HTML',
      },
    }))
    anna.start()
    await anna.waitForMessage((message) => message.text === 'Guten <b>Tag')
    anna.sendText('noch einmal')
    await expect.poll(() => platform.violations).toMatchObject([{ rule: 'T6', method: 'sendMessage' }])
  })

  it('T1: delivers an update twice when told to', async () => {
    const { platform, webhook, anna } = await withWebhook()
    platform.faults.duplicateNextUpdate(1)
    const id = anna.start()
    anna.sendText('danach')
    await expect.poll(() => webhook.texts()).toEqual(['/start', '/start', 'danach'])
    expect(webhook.deliveries[1]?.update.update_id).toBe(id)
  })

  it('T7: the deadline of a press runs from its delivery', async () => {
    const { platform, api, webhook, anna } = await withWebhook()
    anna.start()
    const sent = await api.sendMessage(anna.chatId, 'Weiter?', {
      reply_markup: { inline_keyboard: [[{ text: 'Ja', callback_data: 'v1:more:1' }]] },
    })
    anna.press(sent.message_id, 'Ja')
    await expect.poll(() => webhook.deliveries.at(-1)?.update.callback_query?.data).toBe('v1:more:1')
    platform.advance(16_000)
    expect(platform.violations).toMatchObject([{ rule: 'T7' }])
  })
})

describe('setWebhook', () => {
  it('T3: refuses a wrong secret token and records a missing one', async () => {
    const { platform, api } = await started()
    const set = (secret_token: string) => refusal(api.setWebhook('http://127.0.0.1:9/', { secret_token }))
    expect((await set('x'.repeat(257))).description).toBe('Bad Request: secret token is too long')
    expect((await set('mit Leerzeichen')).description).toBe(
      'Bad Request: secret token contains unallowed characters',
    )
    expect(platform.violations).toEqual([])
    await api.setWebhook('http://127.0.0.1:9/')
    expect(platform.violations).toMatchObject([{ rule: 'T3', method: 'setWebhook' }])
  })

  it('takes plain HTTP on loopback only, and no other machine', async () => {
    const { api } = await started()
    const set = async (url: string) => (await refusal(api.setWebhook(url, { secret_token: 'x' }))).description
    expect(await set('http://example.org/hook')).toBe(
      'Bad Request: bad webhook: An HTTPS URL must be provided for webhook',
    )
    expect(await set('https://example.org/hook')).toMatch(/^Bad Request: bad webhook: Failed to resolve host/)
    expect(await set('ftp://127.0.0.1/')).toBe('Bad Request: invalid webhook URL specified')
  })

  it('says what is set, with allowed_updates and max_connections', async () => {
    const { api } = await started()
    expect(await api.getWebhookInfo()).toEqual({
      url: '',
      has_custom_certificate: false,
      pending_update_count: 0,
    })
    await api.setWebhook('http://127.0.0.1:9/hook', {
      secret_token: 'x',
      max_connections: 500,
      allowed_updates: ['message', 'my_chat_member'],
    })
    expect(await api.getWebhookInfo()).toMatchObject({
      url: 'http://127.0.0.1:9/hook',
      max_connections: 100,
      allowed_updates: ['message', 'my_chat_member'],
    })
  })
})
