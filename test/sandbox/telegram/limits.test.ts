import { describe, expect, it } from 'vitest'
import { admit, publishedLimits } from '../../../sandbox/telegram/limits.ts'
import type { FloodState } from '../../../sandbox/telegram/limits.ts'
import { handClock, refusal, second, started } from './started.ts'

function flood() {
  const state: FloodState = { chats: {}, overall: [], waits: {} }
  let number = 0
  return (now: number, chatId: number, options: { isGroup?: boolean; fingerprint?: string } = {}) =>
    admit(
      state,
      { chatId, isGroup: options.isGroup ?? false, fingerprint: options.fingerprint ?? `m${number++}` },
      now,
      publishedLimits,
    )
}

describe('send limits (T5)', () => {
  it('T5: allow one message a second in a chat for ever, after a burst of three', () => {
    const send = flood()
    for (let i = 0; i < 3; i++) expect(send(0, 1).kind).toBe('allowed')
    for (let i = 1; i <= 300; i++) expect(send(i * 1000, 1).kind).toBe('allowed')
    expect(send(300_500, 1)).toEqual({ kind: 'refused', retryAfter: 1, disobeyed: false })
  })

  it('T5: allow 20 messages a minute in a group', () => {
    const send = flood()
    for (let i = 0; i < 20; i++) expect(send(i * 1500, -5, { isGroup: true }).kind).toBe('allowed')
    expect(send(30_000, -5, { isGroup: true })).toMatchObject({ kind: 'refused', retryAfter: 30 })
    expect(send(60_000, -5, { isGroup: true }).kind).toBe('allowed')
  })

  it('T5: allow 30 messages a second over all chats, with room for jitter but not for two windows at once', () => {
    const send = flood()
    for (let i = 0; i < 30 * 60; i++)
      expect(send(Math.round((i * 1000) / 30 + (i % 3) * 20), 1000 + i).kind).toBe('allowed')
    const burst = flood()
    const outcomes = Array.from({ length: 60 }, (_, i) => burst(990 + i, 1000 + i).kind)
    expect(outcomes.filter((kind) => kind === 'allowed')).toHaveLength(33)
  })

  it('T5: take the same message again, or another one later, as disobedience; one under way is none', () => {
    const send = flood()
    for (let i = 0; i < 3; i++) send(0, 1)
    expect(send(0, 1, { fingerprint: 'four' })).toMatchObject({ disobeyed: false })
    expect(send(40, 1, { fingerprint: 'five' })).toMatchObject({ disobeyed: false })
    expect(send(41, 1, { fingerprint: 'four' })).toMatchObject({ retryAfter: 1, disobeyed: true })
    expect(send(500, 1, { fingerprint: 'six' })).toMatchObject({ retryAfter: 1, disobeyed: true })
    expect(send(1000, 1, { fingerprint: 'four' }).kind).toBe('allowed')
  })

  it('T5: a bot is told how long to wait, and sending before that is recorded', async () => {
    const { clock, pass } = handClock()
    const { platform, api } = await started({ clock })
    const anna = platform.person({ firstName: 'Anna' })
    anna.start()
    for (const text of ['eins', 'zwei', 'drei']) await api.sendMessage(anna.chatId, text)
    expect(await refusal(api.sendMessage(anna.chatId, 'vier'))).toMatchObject({
      error_code: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    })
    expect(platform.violations).toEqual([])
    expect((await refusal(api.sendMessage(anna.chatId, 'vier'))).error_code).toBe(429)
    expect(platform.violations).toMatchObject([{ rule: 'T5', method: 'sendMessage' }])
    pass(second)
    await api.sendMessage(anna.chatId, 'vier')
    expect(anna.messages().map(({ text }) => text)).toEqual(['/start', 'eins', 'zwei', 'drei', 'vier'])
    expect(platform.violations).toHaveLength(1)
  })

  it('can be switched off for playing by hand', async () => {
    const { platform, api } = await started({ limits: false })
    const anna = platform.person({ firstName: 'Anna' })
    anna.start()
    for (let i = 0; i < 50; i++) await api.sendMessage(anna.chatId, `Nachricht ${i}`)
    expect(anna.messages()).toHaveLength(51)
  })
})
