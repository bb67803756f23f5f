import { Api, GrammyError } from 'grammy'
import { onTestFinished } from 'vitest'
import { startTelegramPlatform } from '../../../sandbox/telegram/platform.ts'
import type { TelegramPlatform, TelegramPlatformOptions } from '../../../sandbox/telegram/platform.ts'

export const token = '7000000001:AAtestTokenOfTheSandboxBot'

export type Started = { platform: TelegramPlatform; api: Api }

/** A platform with one bot, stopped when the test ends, and the real grammY client on it. */
export async function started(options: Partial<TelegramPlatformOptions> = {}): Promise<Started> {
  const platform = await startTelegramPlatform({
    bots: [{ token, username: 'lotse_test_bot', name: 'Lotse' }],
    ...options,
  })
  onTestFinished(() => platform.stop())
  return { platform, api: new Api(token, { apiRoot: platform.url }) }
}

/** The platform's clock at a fixed time that a test moves. */
export function handClock(start = new Date('2026-03-02T09:00:00Z')): {
  clock: () => Date
  pass: (ms: number) => void
} {
  let now = start.getTime()
  return {
    clock: () => new Date(now),
    pass: (ms) => {
      now += ms
    },
  }
}

export const second = 1000
export const hour = 3_600_000
export const day = 24 * hour

/** What the platform refused the call with; fails when it accepted it. */
export async function refusal(call: Promise<unknown>): Promise<GrammyError> {
  try {
    await call
  } catch (error) {
    if (error instanceof GrammyError) return error
    throw error
  }
  throw new Error('the platform accepted the call')
}
