import { Api } from 'grammy'
import { describe, expect, it } from 'vitest'
import type { TelegramSnapshot } from '../../../sandbox/telegram/platform.ts'
import { day, started, token } from './started.ts'

describe('a snapshot', () => {
  it('survives JSON and a restart: chats, ids, waiting updates, presses, groups, profile and webhook', async () => {
    const before = await started({ limits: false })
    const anna = before.platform.person({ firstName: 'Anna' })
    const group = before.platform.group({ title: 'Hausgruppe', members: [anna] })
    anna.start()
    const sent = await before.api.sendMessage(anna.chatId, 'Weiter?', {
      reply_markup: { inline_keyboard: [[{ text: 'Ja', callback_data: 'v1:more:1' }]] },
    })
    anna.sendVoice()
    await before.api.setMyCommands([{ command: 'help', description: 'Hilfe' }])
    const waiting = await before.api.getUpdates()
    const snapshot = JSON.parse(JSON.stringify(before.platform.snapshot())) as TelegramSnapshot
    await before.platform.stop()

    const { platform, api } = await started({ limits: false, snapshot })
    expect(await api.getUpdates()).toEqual(waiting)
    const [again] = platform.people()
    expect(again?.messages().map(({ text, kind }) => [kind, text])).toEqual([
      ['text', '/start'],
      ['text', 'Weiter?'],
      ['voice', ''],
    ])
    expect(again?.press(sent.message_id, 'Ja')).toBe((waiting.at(-1)?.update_id ?? 0) + 1)
    expect((await api.sendMessage(anna.chatId, 'weiter')).message_id).toBe(sent.message_id + 2)
    expect(platform.groups().map(({ chatId, title }) => [chatId, title])).toEqual([
      [group.chatId, 'Hausgruppe'],
    ])
    expect(await api.getMyCommands()).toEqual([{ command: 'help', description: 'Hilfe' }])
    expect(platform.person({ firstName: 'Ben' }).id).not.toBe(anna.id)
    const fileId = waiting.at(-1)?.message?.voice?.file_id ?? ''
    expect((await api.getFile(fileId)).file_path).toMatch(/^voice\//)
  })

  it('is not touched by what happens afterwards', async () => {
    const { platform } = await started()
    const anna = platform.person({ firstName: 'Anna' })
    anna.start()
    const snapshot = JSON.stringify(platform.snapshot().world)
    const kept = platform.snapshot()
    anna.sendText('danach')
    expect(JSON.stringify(kept.world)).toBe(snapshot)
  })

  it('keeps the time of a platform that was ahead, and refuses a bot that is no longer named', async () => {
    const before = await started()
    before.platform.advance(3 * day)
    const snapshot = before.platform.snapshot()
    const { platform } = await started({
      snapshot,
      bots: [{ token: '7000000002:AAanotherBot', username: 'second_test_bot' }],
    })
    expect(platform.now().getTime()).toBeGreaterThanOrEqual(Date.parse(snapshot.takenAt))
    await expect(new Api(token, { apiRoot: platform.url }).getMe()).rejects.toThrow('Unauthorized')
  })

  it('an injected clock is moved by whoever injected it', async () => {
    const { platform } = await started({ clock: () => new Date('2026-03-02T09:00:00Z') })
    expect(() => platform.advance(1)).toThrow('the clock was injected')
    expect(() => platform.setClock(new Date())).toThrow('the clock was injected')
  })
})
