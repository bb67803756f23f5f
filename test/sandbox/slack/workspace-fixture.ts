import { App, HTTPReceiver, LogLevel, type Logger } from '@slack/bolt'
import { WebAPIPlatformError, WebClient } from '@slack/web-api'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import {
  startSlackPlatform,
  type SlackPlatform,
  type SlackPlatformOptions,
} from '../../../sandbox/slack/platform.ts'

export const BOT_TOKEN = 'xoxb-test'
export const APP_TOKEN = 'xapp-test'
export const SIGNING_SECRET = 'signing-secret'

export const quiet: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
}

/** A clock that stands still until it is moved. */
export function createTestClock(start = '2026-03-02T09:00:00.000Z') {
  let at = new Date(start).getTime()
  return {
    now: () => new Date(at),
    advance(ms: number): void {
      at += ms
    },
  }
}

/** Anna and Ben work here, Tamar is a tenant; one desk channel. Stopped when the test ends. */
export async function startWorkspace(overrides: Partial<SlackPlatformOptions> = {}): Promise<SlackPlatform> {
  const platform = await startSlackPlatform({
    team: { id: 'T0TEST', name: 'Wohnungsgesellschaft' },
    botToken: BOT_TOKEN,
    signingSecret: SIGNING_SECRET,
    users: [
      { id: 'U0ANNA', name: 'anna', realName: 'Anna Beispiel', locale: 'de-DE' },
      { id: 'U0BEN', name: 'ben', realName: 'Ben Beispiel' },
      { id: 'U0TAMAR', name: 'tamar', realName: 'Tamar Muster' },
    ],
    channels: [
      { id: 'C0EAST', name: 'ost', members: ['U0ANNA', 'U0BEN'] },
      { id: 'C0OTHER', name: 'fremd', members: ['U0BEN'], botIsMember: false },
    ],
    retryDelaysMs: [0, 60_000, 300_000],
    ...overrides,
  })
  onTestFinished(() => platform.stop())
  return platform
}

/** The client as the product uses it: it neither repeats nor waits by itself. */
export function webClient(platform: SlackPlatform, token: string | undefined = BOT_TOKEN): WebClient {
  return new WebClient(token, {
    slackApiUrl: platform.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: quiet,
  })
}

/** The body of Slack's refusal. Fails when the call succeeds or breaks in another way. */
export async function refusalOf(call: Promise<unknown>): Promise<Record<string, unknown>> {
  try {
    await call
  } catch (error) {
    if (error instanceof WebAPIPlatformError) return { ...error.data }
    throw error
  }
  throw new Error('the call was not refused')
}

export async function errorOf(call: Promise<unknown>): Promise<unknown> {
  return (await refusalOf(call)).error
}

/** A real Bolt app over HTTP, told of by the platform. */
export async function startBolt(platform: SlackPlatform, prepare: (app: App) => void): Promise<App> {
  const receiver = new HTTPReceiver({
    signingSecret: SIGNING_SECRET,
    endpoints: '/slack/events',
    logger: quiet,
  })
  const app = new App({
    token: BOT_TOKEN,
    receiver,
    clientOptions: { slackApiUrl: platform.apiUrl },
    logger: quiet,
  })
  prepare(app)
  const server = await app.start({ port: 0, host: '127.0.0.1' })
  const { port } = (server as { address(): AddressInfo }).address()
  platform.setRequestUrl(`http://127.0.0.1:${port}/slack/events`)
  onTestFinished(async () => {
    await app.stop()
  })
  return app
}
