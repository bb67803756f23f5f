import { Api, HttpError } from 'grammy'
import { describe, expect, it } from 'vitest'
import { refusal, started, token } from './started.ts'

async function withAnna() {
  const { platform, api } = await started({ limits: false })
  const anna = platform.person({ firstName: 'Anna' })
  anna.start()
  const texts = () => anna.messages().flatMap((message) => (message.mine ? [] : [message.text]))
  return { platform, api, anna, texts }
}

describe('faults', () => {
  it('T11: a connection lost after the request leaves the message sent and the bot without an answer', async () => {
    const { platform, api, anna, texts } = await withAnna()
    platform.faults.dropConnectionAfter('sendMessage', 1)
    await expect(api.sendMessage(anna.chatId, 'eins')).rejects.toBeInstanceOf(HttpError)
    expect(texts()).toEqual(['eins'])
    await api.sendMessage(anna.chatId, 'zwei')
    expect(platform.calls.map(({ outcome }) => outcome)).toMatchObject([
      { kind: 'dropped', executed: true },
      { kind: 'ok' },
    ])
  })

  it('T11: a connection lost before the request leaves nothing', async () => {
    const { platform, api, anna, texts } = await withAnna()
    platform.faults.dropConnectionBefore('*', 1)
    await expect(api.sendMessage(anna.chatId, 'eins')).rejects.toBeInstanceOf(HttpError)
    expect(texts()).toEqual([])
    expect(platform.calls).toMatchObject([{ outcome: { kind: 'dropped', executed: false } }])
  })

  it('answers 502 and 429 as often as told, for the method named, without effect', async () => {
    const { platform, api, anna, texts } = await withAnna()
    platform.faults.answer5xx('sendMessage', 1)
    platform.faults.tooManyRequests('sendMessage', 1, 7)
    await api.sendChatAction(anna.chatId, 'typing')
    expect(await refusal(api.sendMessage(anna.chatId, 'x'))).toMatchObject({
      error_code: 502,
      description: 'Bad Gateway',
    })
    expect((await refusal(api.sendMessage(anna.chatId, 'x'))).parameters).toEqual({ retry_after: 7 })
    expect(texts()).toEqual([])
    await api.sendMessage(anna.chatId, 'x')
    expect(texts()).toEqual(['x'])
  })

  it('is slow to answer although the message is there', async () => {
    const { platform, anna, texts } = await withAnna()
    platform.faults.slow('sendMessage', 60_000, 1)
    const hasty = new Api(token, { apiRoot: platform.url, timeoutSeconds: 1 })
    await expect(hasty.sendMessage(anna.chatId, 'eins')).rejects.toBeInstanceOf(HttpError)
    expect(texts()).toEqual(['eins'])
  })

  it('forgets every fault on clear', async () => {
    const { platform, api, anna } = await withAnna()
    platform.faults.answer5xx('*', 9)
    platform.faults.slow('*', 60_000, 9)
    platform.faults.duplicateNextUpdate(9)
    platform.faults.clear()
    await api.sendMessage(anna.chatId, 'x')
    const [update] = await api.getUpdates()
    expect(await api.getUpdates({ offset: (update?.update_id ?? 0) + 1 })).toEqual([])
  })
})
