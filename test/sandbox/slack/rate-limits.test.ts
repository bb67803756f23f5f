import { describe, expect, it } from 'vitest'
import { WebAPIRateLimitedError } from '@slack/web-api'
import { createRateLimits } from '../../../sandbox/slack/rate-limits.ts'
import { createTestClock, startWorkspace, webClient } from './workspace-fixture.ts'

const message = (channel: string) => ({ method: 'chat.postMessage', tier: 'special' as const, channel })

describe('S6: one message a second and channel', () => {
  it('grants a short burst, then one each second', () => {
    const limits = createRateLimits({ enforced: true })
    const kinds = [0, 0, 0, 0, 1000, 2000, 3000].map((now) => limits.take(message('C1'), now).kind)
    expect(kinds).toEqual(['granted', 'granted', 'granted', 'limited', 'granted', 'granted', 'granted'])
  })

  it('counts every channel for itself', () => {
    const limits = createRateLimits({ enforced: true })
    for (let count = 0; count < 4; count += 1) limits.take(message('C1'), 0)
    expect(limits.take(message('C2'), 0)).toEqual({ kind: 'granted' })
  })

  it('caps the workspace at several hundred a minute', () => {
    const limits = createRateLimits({ enforced: true })
    const granted = Array.from({ length: 400 }, (_, index) => limits.take(message(`C${index}`), 0)).filter(
      ({ kind }) => kind === 'granted',
    )
    expect(granted).toHaveLength(300)
  })
})

describe('S6: method tiers', () => {
  it.each([
    ['chat.update', 3, 50],
    ['reactions.add', 3, 50],
    ['conversations.open', 3, 50],
    ['views.publish', 4, 100],
    ['users.list', 2, 20],
  ] as const)('%s is tier %s: %s a minute', (method, tier, perMinute) => {
    const limits = createRateLimits({ enforced: true })
    for (let count = 0; count < perMinute; count += 1)
      expect(limits.take({ method, tier }, count).kind).toBe('granted')
    expect(limits.take({ method, tier }, 10_000)).toEqual({
      kind: 'limited',
      retryAfterSeconds: 50,
      early: false,
    })
    expect(limits.take({ method, tier }, 60_000).kind).toBe('granted')
  })

  it('marks a call that comes before Retry-After has passed, but not one already under way', () => {
    const limits = createRateLimits({ enforced: true })
    limits.impose('chat.update', 10, 0)
    expect(limits.take({ method: 'chat.update', tier: 3 }, 50)).toMatchObject({ early: false })
    expect(limits.take({ method: 'chat.update', tier: 3 }, 5000)).toEqual({
      kind: 'limited',
      retryAfterSeconds: 5,
      early: true,
    })
    expect(limits.take({ method: 'chat.update', tier: 3 }, 10_000).kind).toBe('granted')
  })
})

describe('S6: the platform', () => {
  it('answers 429 with Retry-After and remembers who does not wait', async () => {
    const clock = createTestClock()
    const platform = await startWorkspace({ clock: clock.now })
    const client = webClient(platform)
    const post = () => client.chat.postMessage({ channel: 'C0EAST', text: 'Fall 1' })
    await post()
    await post()
    await post()
    await expect(post()).rejects.toBeInstanceOf(WebAPIRateLimitedError)
    await expect(post()).rejects.toMatchObject({ retryAfter: 1 })
    expect(platform.violations).toEqual([])
    clock.advance(500)
    await expect(post()).rejects.toBeInstanceOf(WebAPIRateLimitedError)
    expect(platform.violations).toMatchObject([{ rule: 'S6', method: 'chat.postMessage' }])
    clock.advance(1000)
    await expect(post()).resolves.toMatchObject({ ok: true })
    expect(platform.channelMessages('C0EAST')).toHaveLength(4)
  })

  it('can be told to be lenient', async () => {
    const platform = await startWorkspace({ limits: false })
    const client = webClient(platform)
    await Promise.all(
      Array.from({ length: 10 }, () => client.chat.postMessage({ channel: 'C0EAST', text: 'Fall' })),
    )
    expect(platform.channelMessages('C0EAST')).toHaveLength(10)
  })
})
