import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { SlackPlatform } from '../../../sandbox/slack/platform.ts'
import { startProduct } from './product-fixture.ts'
import { SIGNING_SECRET, startBolt, startWorkspace } from './workspace-fixture.ts'

const eventId = (body: string) => (JSON.parse(body) as { event_id: string }).event_id

async function finished(platform: SlackPlatform): Promise<string> {
  return platform.waitFor('finished delivery', () => {
    const outcome = platform.deliveries.at(-1)?.outcome
    return outcome === 'pending' ? undefined : outcome
  })
}

describe('S1: an event is acknowledged with 2xx in time', () => {
  it('and is then sent once, signed with v0', async () => {
    const platform = await startWorkspace()
    const product = await startProduct(platform, { status: 200 })
    await platform.user('U0ANNA').messageBot('hello').delivered
    const [request] = product.received
    const at = String(request?.headers['x-slack-request-timestamp'])
    const digest = createHmac('sha256', SIGNING_SECRET).update(`v0:${at}:${request?.body}`).digest('hex')
    expect(request?.headers['x-slack-signature']).toBe(`v0=${digest}`)
    expect(Math.abs(Number(at) - Date.now() / 1000)).toBeLessThan(60)
    expect(request?.headers).not.toHaveProperty('x-slack-retry-num')
    expect(product.received).toHaveLength(1)
    expect(platform.violations).toEqual([])
  })

  it('or is repeated at once, after a minute and after five, under the same event_id', async () => {
    const platform = await startWorkspace({ retryDelaysMs: [0, 0, 0] })
    const product = await startProduct(platform, { status: 500 })
    platform.user('U0ANNA').messageBot('hello')
    expect(await finished(platform)).toBe('failed')
    expect(product.received.map(({ headers }) => headers['x-slack-retry-num'])).toEqual([
      undefined,
      '1',
      '2',
      '3',
    ])
    expect(product.received.at(-1)?.headers['x-slack-retry-reason']).toBe('http_error')
    expect(new Set(product.received.map(({ body }) => eventId(body))).size).toBe(1)
    expect(platform.violations).toHaveLength(4)
    expect(platform.violations[0]).toMatchObject({
      rule: 'S1',
      method: 'event',
      what: 'answered 500: message',
    })
  })

  it('and repetitions stop at the first acknowledgement', async () => {
    const platform = await startWorkspace({ retryDelaysMs: [0, 0, 0] })
    const product = await startProduct(platform, { status: 503 }, { status: 200 })
    platform.user('U0ANNA').messageBot('hello')
    expect(await finished(platform)).toBe('acknowledged')
    expect(product.received).toHaveLength(2)
  })

  it('waiting repetitions can be hurried', async () => {
    const platform = await startWorkspace({ retryDelaysMs: [3_600_000] })
    const product = await startProduct(platform, { status: 503 }, { status: 200 })
    await platform.user('U0ANNA').messageBot('hello').delivered
    expect(product.received).toHaveLength(1)
    platform.hurryRetries()
    expect(await finished(platform)).toBe('acknowledged')
  })

  it('silence is a timeout', async () => {
    const platform = await startWorkspace({ retryDelaysMs: [0], acknowledgeWithinMs: 50 })
    const product = await startProduct(platform, 'never')
    platform.user('U0ANNA').messageBot('hello')
    expect(await finished(platform)).toBe('failed')
    expect(product.received.at(-1)?.headers['x-slack-retry-reason']).toBe('http_timeout')
    expect(platform.violations[0]).toMatchObject({ rule: 'S1', what: 'no answer in time: message' })
    expect(platform.deliveries[0]?.attempts).toMatchObject([{ failure: 'timeout' }, { failure: 'timeout' }])
  })

  it('x-slack-no-retry is respected', async () => {
    const platform = await startWorkspace({ retryDelaysMs: [0, 0, 0] })
    const product = await startProduct(platform, { status: 500, headers: { 'x-slack-no-retry': '1' } })
    platform.user('U0ANNA').messageBot('hello')
    expect(await finished(platform)).toBe('failed')
    expect(product.received).toHaveLength(1)
  })

  it('a product that is not there breaks no rule and hears of it when it is back', async () => {
    const platform = await startWorkspace({ retryDelaysMs: [3_600_000] })
    const product = await startProduct(platform, { status: 200 })
    await product.stop()
    await platform.user('U0ANNA').messageBot('hello').delivered
    expect(platform.deliveries[0]?.attempts).toMatchObject([{ failure: 'connection_failed' }])
    expect(platform.violations).toEqual([])
    const back = await startProduct(platform, { status: 200 })
    platform.hurryRetries()
    expect(await finished(platform)).toBe('acknowledged')
    expect(back.received[0]?.headers['x-slack-retry-reason']).toBe('connection_failed')
  })
})

describe('S1: duplicates', () => {
  it('can be caused, with the same event_id', async () => {
    const platform = await startWorkspace()
    const product = await startProduct(platform, { status: 200 })
    platform.faults.duplicateNextEvent(2)
    await platform.user('U0ANNA').messageBot('hello').delivered
    await platform.user('U0ANNA').messageBot('hello again').delivered
    const ids = product.received.map(({ body }) => eventId(body))
    expect(ids).toHaveLength(4)
    expect(new Set(ids).size).toBe(2)
  })
})

describe('S5: falsified requests', () => {
  const cases: [string, (platform: SlackPlatform) => void][] = [
    ['a wrong signature', ({ faults }) => faults.badSignatureNext()],
    ['a timestamp of six minutes ago', ({ faults }) => faults.timestampSkewNext(-360)],
    ['a timestamp a day ahead', ({ faults }) => faults.timestampSkewNext(86_400)],
  ]

  it.each(cases)('%s is an S5 violation when accepted, and is not repeated', async (_name, falsify) => {
    const platform = await startWorkspace({ retryDelaysMs: [0, 0, 0] })
    const product = await startProduct(platform, { status: 200 })
    falsify(platform)
    await platform.user('U0ANNA').messageBot('hello').delivered
    expect(platform.violations).toMatchObject([{ rule: 'S5', method: 'event' }])
    expect(product.received).toHaveLength(1)
  })

  it.each(cases)('%s refused with 401 is as it should be', async (_name, falsify) => {
    const platform = await startWorkspace({ retryDelaysMs: [0, 0, 0] })
    await startProduct(platform, { status: 401 })
    falsify(platform)
    expect(await platform.user('U0ANNA').messageBot('hello').delivered).toMatchObject({
      forged: true,
      outcome: 'failed',
      attempts: [{ status: 401 }],
    })
    expect(platform.violations).toEqual([])
  })

  it('a real Bolt app refuses the signature and the past, and falls for the future', async () => {
    const platform = await startWorkspace()
    await startBolt(platform, (app) => {
      app.message(async () => undefined)
    })
    const statuses: unknown[] = []
    for (const [, falsify] of cases) {
      falsify(platform)
      const delivered = await platform.user('U0ANNA').messageBot('hello').delivered
      statuses.push(delivered?.attempts[0]?.status)
    }
    expect(statuses).toEqual([401, 401, 200])
    expect(platform.violations).toMatchObject([{ rule: 'S5' }])
  })
})

it('a request URL is verified by challenge', async () => {
  const platform = await startWorkspace()
  expect(await platform.verifyRequestUrl()).toBe(false)
  await startBolt(platform, () => undefined)
  expect(await platform.verifyRequestUrl()).toBe(true)
})

it('waiting in vain says for what', async () => {
  const platform = await startWorkspace()
  await expect(platform.user('U0ANNA').waitForMessage(undefined, { timeoutMs: 10 })).rejects.toThrow(
    'no message for U0ANNA within 10 ms',
  )
})
