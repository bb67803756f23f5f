import { Bot } from 'grammy'
import { describe, expect, it } from 'vitest'
import type { TelegramPlatform } from '../../../sandbox/telegram/platform.ts'
import { day, handClock, hour, refusal, second, started, token } from './started.ts'

describe('getUpdates', () => {
  it('T1: update ids start from the clock and rise by one', async () => {
    const { clock } = handClock(new Date('2026-03-02T09:00:00Z'))
    const { platform, api } = await started({ clock })
    const anna = platform.person({ firstName: 'Anna' })
    const ids = [anna.start(), anna.sendText('Hallo'), anna.sendText('noch da?')]
    const first = Date.parse('2026-03-02T09:00:00Z') / 1000
    expect(ids).toEqual([first, first + 1, first + 2])
    expect((await api.getUpdates()).map((update) => update.update_id)).toEqual(ids)
  })

  it('T1: after a quiet week the ids go on below the last one', async () => {
    const { platform, api } = await started()
    const anna = platform.person({ firstName: 'Anna' })
    const before = anna.start() ?? 0
    await api.getUpdates({ offset: before + 1 })
    platform.advance(8 * day)
    const after = anna.sendText('Hallo wieder') ?? 0
    expect(after).toBeLessThan(before)
    // A poller still asks with its old offset; it lies beyond the last id and so confirms nothing.
    expect((await api.getUpdates({ offset: before + 1 })).map((update) => update.update_id)).toEqual([after])
  })

  it('keeps an update until an offset above it confirms it, at most `limit` at a time', async () => {
    const { platform, api } = await started()
    const anna = platform.person({ firstName: 'Anna' })
    const first = anna.start() ?? 0
    for (const text of ['eins', 'zwei', 'drei']) anna.sendText(text)
    expect((await api.getUpdates({ limit: 2 })).map((update) => update.message?.text)).toEqual([
      '/start',
      'eins',
    ])
    expect((await api.getUpdates({ limit: 1 }))[0]?.update_id).toBe(first)
    const rest = await api.getUpdates({ offset: first + 2, limit: 0 })
    expect(rest.map((update) => update.message?.text)).toEqual(['zwei'])
    expect(await api.getUpdates({ offset: -1 })).toMatchObject([{ message: { text: 'drei' } }])
    expect(await api.getUpdates({ offset: first + 4 })).toEqual([])
    expect(await api.getUpdates()).toEqual([])
  })

  it('T2: drops an update after 24 hours, and a button press after 150 seconds', async () => {
    const { clock, pass } = handClock()
    const { platform, api } = await started({ clock })
    const anna = platform.person({ firstName: 'Anna' })
    const start = anna.start() ?? 0
    const { message_id } = await api.sendMessage(anna.chatId, 'Weiter?', {
      reply_markup: { inline_keyboard: [[{ text: 'Ja', callback_data: 'v1:more:1' }]] },
    })
    const press = anna.press(message_id, 'Ja')
    pass(150 * second)
    expect((await api.getUpdates()).map((update) => update.update_id)).toEqual([start, press])
    pass(second)
    expect((await api.getUpdates()).map((update) => update.update_id)).toEqual([start])
    pass(24 * hour - 151 * second)
    expect(await api.getUpdates()).toHaveLength(1)
    pass(second)
    expect(await api.getUpdates()).toEqual([])
  })

  it('waits for an update as long as it is asked to, and answers at once when one comes', async () => {
    const { platform, api } = await started()
    const anna = platform.person({ firstName: 'Anna' })
    const waiting = api.getUpdates({ timeout: 30 })
    await polled(platform)
    anna.start()
    expect(await waiting).toMatchObject([{ message: { text: '/start', from: { first_name: 'Anna' } } }])
    expect(await api.getUpdates({ offset: (await waiting)[0]!.update_id + 1, timeout: 1 })).toEqual([])
  })

  it('remembers allowed_updates, and leaves out by default what has to be asked for', async () => {
    const { platform, api } = await started()
    const anna = platform.person({ firstName: 'Anna' })
    anna.start()
    expect(anna.block()).not.toBeNull()
    expect(anna.unblock()).not.toBeNull()
    await api.getUpdates({ allowed_updates: ['message', 'callback_query'] })
    expect(anna.block()).toBeNull()
    expect(anna.unblock()).toBeNull()
    await api.getUpdates()
    expect(anna.editText(1, 'geändert')).toBeNull()
    expect((await api.getWebhookInfo()).allowed_updates).toEqual(['message', 'callback_query'])
    await api.getUpdates({ allowed_updates: [] })
    expect(anna.editText(1, 'noch einmal')).not.toBeNull()
    expect((await api.getWebhookInfo()).allowed_updates).toBeUndefined()
  })

  it('T9: a second poller ends the first with a conflict, and the bar line is recorded', async () => {
    const { platform, api } = await started()
    const first = refusal(api.getUpdates({ timeout: 30 }))
    await polled(platform)
    const next = api.getUpdates({ timeout: 30 })
    expect(await first).toMatchObject({
      error_code: 409,
      description:
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    })
    platform.person({ firstName: 'Anna' }).start()
    expect(await next).toHaveLength(1)
    expect(platform.violations).toMatchObject([{ rule: 'T9', method: 'getUpdates' }])
  })

  it('T9: a poller that hung up costs the next one no conflict', async () => {
    const { platform, api } = await started()
    const hungUp = new AbortController()
    const first = api.getUpdates({ timeout: 30 }, hungUp.signal as never).catch(() => 'hung up')
    await polled(platform)
    hungUp.abort()
    expect(await first).toBe('hung up')
    await expect.poll(() => platform.isPolled()).toBe(false)
    const next = api.getUpdates({ timeout: 30 })
    await polled(platform)
    platform.person({ firstName: 'Anna' }).start()
    expect(await next).toHaveLength(1)
    expect(platform.violations).toEqual([])
  })

  it('refuses to poll while a webhook is set, and ends a waiting poll when one is', async () => {
    const { platform, api } = await started()
    const waiting = refusal(api.getUpdates({ timeout: 30 }))
    await polled(platform)
    await api.setWebhook('http://127.0.0.1:9/telegram', { secret_token: 'geheim' })
    expect(await waiting).toMatchObject({
      error_code: 409,
      description: 'Conflict: terminated by setWebhook request',
    })
    expect((await refusal(api.getUpdates())).description).toBe(
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    )
    await api.deleteWebhook()
    expect(await api.getUpdates()).toEqual([])
  })

  it('T1: delivers an update once more when told to, although it was confirmed', async () => {
    const { platform, api } = await started()
    const anna = platform.person({ firstName: 'Anna' })
    platform.faults.duplicateNextUpdate(1)
    const id = anna.start() ?? 0
    const other = anna.sendText('Hallo') ?? 0
    expect((await api.getUpdates({ limit: 1 })).map((update) => update.update_id)).toEqual([id])
    expect((await api.getUpdates({ offset: id + 1 })).map((update) => update.update_id)).toEqual([id, other])
    expect(await api.getUpdates({ offset: other + 1 })).toEqual([])
  })

  it('carries a real grammY bot: command in, answer out', async () => {
    const { platform } = await started()
    const anna = platform.person({ firstName: 'Anna', languageCode: 'de' })
    const bot = new Bot(token, { client: { apiRoot: platform.url } })
    bot.command('start', (context) => context.reply(`Guten Tag, ${context.from?.first_name}`))
    bot.on('message:text', (context) => context.reply(context.message.text.toUpperCase()))
    const running = bot.start()
    anna.start()
    await anna.waitForMessage((message) => message.text === 'Guten Tag, Anna')
    anna.sendText('miete')
    await anna.waitForMessage((message) => message.text === 'MIETE')
    await bot.stop()
    await running
    expect(platform.violations).toEqual([])
  })
})

/** Resolves once a long poll waits at the platform. */
function polled(platform: TelegramPlatform): Promise<void> {
  return expect.poll(() => platform.isPolled()).toBe(true)
}
