import { describe, expect, it } from 'vitest'
import { WebAPIHTTPError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api'
import { startWorkspace, webClient } from './workspace-fixture.ts'

const text = { channel: 'C0EAST', text: 'Fall 1' }

describe('faults (Q9)', () => {
  it('a connection dropped after the call leaves the message there', async () => {
    const platform = await startWorkspace()
    platform.faults.dropConnectionAfter('chat.postMessage')
    const { chat } = webClient(platform)
    await expect(chat.postMessage(text)).rejects.toBeInstanceOf(WebAPIRequestError)
    expect(platform.channelMessages('C0EAST')).toHaveLength(1)
    await chat.postMessage(text)
    expect(platform.channelMessages('C0EAST')).toHaveLength(2)
  })

  it('a connection dropped before it leaves nothing', async () => {
    const platform = await startWorkspace()
    platform.faults.dropConnectionBefore('chat.postMessage')
    await expect(webClient(platform).chat.postMessage(text)).rejects.toBeInstanceOf(WebAPIRequestError)
    expect(platform.channelMessages('C0EAST')).toEqual([])
  })

  it('5xx does nothing, as often as asked', async () => {
    const platform = await startWorkspace()
    platform.faults.answer5xx('*', 2, 500)
    const { chat, auth } = webClient(platform)
    await expect(chat.postMessage(text)).rejects.toBeInstanceOf(WebAPIHTTPError)
    await expect(auth.test()).rejects.toMatchObject({ statusCode: 500 })
    await chat.postMessage(text)
    expect(platform.channelMessages('C0EAST')).toHaveLength(1)
  })

  it('429 comes with the time to wait, also where limits are off', async () => {
    const platform = await startWorkspace({ limits: false })
    platform.faults.tooManyRequests('chat.postMessage', 1, 30)
    const { chat } = webClient(platform)
    const refusal = await chat.postMessage(text).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(WebAPIRateLimitedError)
    expect(refusal).toMatchObject({ retryAfter: 30 })
    expect(platform.calls).toMatchObject([{ status: 429, error: 'ratelimited' }])
  })

  it('slow answers come, later', async () => {
    const platform = await startWorkspace()
    platform.faults.slow('auth.test', 20)
    expect((await webClient(platform).auth.test()).ok).toBe(true)
  })

  it('can all be taken back', async () => {
    const platform = await startWorkspace()
    platform.faults.answer5xx('auth.test', 5)
    platform.faults.badSignatureNext()
    platform.faults.duplicateNextEvent()
    platform.faults.clear()
    expect((await webClient(platform).auth.test()).ok).toBe(true)
    expect(await platform.user('U0ANNA').messageBot('hello').delivered).toMatchObject({ forged: false })
    expect(platform.deliveries).toHaveLength(1)
  })
})
