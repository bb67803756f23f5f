/** A town to test in: both strict platforms with the people of the demo, and the product between them. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino, type Logger } from 'pino'
import { startSlackPlatform, type SlackPlatform } from '../../sandbox/slack/platform.ts'
import type { ShownMessage } from '../../sandbox/slack/shown-message.ts'
import { startTelegramPlatform, type TelegramPlatform } from '../../sandbox/telegram/platform.ts'
import { readConfig } from '../../src/config.ts'
import { startProduct, type Product, type ProductOptions } from '../../src/start/product.ts'

export const TELEGRAM_TOKEN = '700000001:test-token-of-the-town'
export const SLACK_SIGNING_SECRET = 'signing-secret-of-the-town'
const SLACK_BOT_TOKEN = 'xoxb-town'

export type Town = {
  telegram: TelegramPlatform
  slack: SlackPlatform
  /** Environment of a product in this town; stores are embedded in a folder of its own. */
  env: Record<string, string>
  dataDir: string
  stop(): Promise<void>
}

export async function startTown(): Promise<Town> {
  const telegram = await startTelegramPlatform({ bots: [{ token: TELEGRAM_TOKEN, username: 'lotse_bot' }] })
  const slack = await startSlackPlatform({
    botToken: SLACK_BOT_TOKEN,
    signingSecret: SLACK_SIGNING_SECRET,
    users: [
      { id: 'U0ANNA', name: 'anna', realName: 'Anna Beispiel', locale: 'de-DE' },
      { id: 'U0MEHMET', name: 'mehmet', realName: 'Mehmet Muster', locale: 'de-DE' },
      { id: 'U0OLENA', name: 'olena', realName: 'Olena Probe', locale: 'de-DE' },
      { id: 'U0LEAD', name: 'katrin', realName: 'Katrin Leitner', locale: 'de-DE' },
      { id: 'U0TENANT', name: 'tanja', realName: 'Tanja Mieterin', locale: 'de-DE' },
    ],
    channels: [
      { id: 'C0HAFEN', name: 'fall-hafen', members: ['U0ANNA', 'U0MEHMET', 'U0LEAD'] },
      { id: 'C0NORD', name: 'fall-nord', members: ['U0MEHMET', 'U0OLENA', 'U0LEAD'] },
      { id: 'C0LINDEN', name: 'fall-linden', members: ['U0OLENA', 'U0LEAD'] },
    ],
  })
  const dataDir = mkdtempSync(join(tmpdir(), 'lotse-town-'))
  return {
    telegram,
    slack,
    dataDir,
    env: {
      PORT: '0',
      DATA_DIR: dataDir,
      TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN,
      TELEGRAM_API_ROOT: telegram.url,
      SLACK_BOT_TOKEN,
      SLACK_SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
      DESKS_FILE: 'demo/desks.yaml',
      DIRECTORY_FILE: 'demo/directory.csv',
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
    },
    stop: async () => {
      await telegram.stop()
      await slack.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Starts the product in this process, as `npm start` does, and tells Slack where it is. */
export async function startLotse(
  town: Town,
  options: {
    now?: () => Date
    env?: Record<string, string>
    log?: Logger
    bursts?: ProductOptions['bursts']
  } = {},
): Promise<Product> {
  const config = readConfig({ ...town.env, ...options.env })
  const product = await startProduct(config, {
    log: options.log ?? pino({ level: config.logLevel }),
    ...(options.now ? { now: options.now } : {}),
    // People in tests write as soon as they have read: each message is a turn of its own unless a test is about bursts.
    bursts: options.bursts ?? null,
  })
  town.slack.setRequestUrl(`${product.url}/slack/events`)
  return product
}

/** All text a Slack message shows, blocks included. */
export function shownText(message: Pick<ShownMessage, 'text' | 'blocks'>): string {
  const parts: string[] = [message.text ?? '']
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'text' && typeof inner === 'string') parts.push(inner)
        else visit(inner)
      }
    }
  }
  visit(message.blocks)
  return parts.join('\n')
}
