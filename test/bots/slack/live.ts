import {
  type SlackPlatform,
  type SlackPlatformOptions,
  startSlackPlatform,
} from '../../../sandbox/slack/platform.ts'
import { createSlackClient } from '../../../src/bots/slack/client.ts'
import type { Log } from '../../../src/bots/slack/log.ts'
import type { CaseView } from '../../../src/cases/outbound.ts'
import type { UpkeepTasks } from '../../../src/knowledge/upkeep/view.ts'
import { loadWords } from '../../../src/words.ts'

export const wordsFor = loadWords('locales')
export const BOT_TOKEN = 'xoxb-test-token'
export const APP_TOKEN = 'xapp-test-token'
export const SIGNING_SECRET = 'a signing secret of the tests'
export const CHANNEL = 'C0EAST'

/** Anna and Ben are staff; Kim is a tenant who writes on Slack. */
export function startPlatform(options: Partial<SlackPlatformOptions> = {}): Promise<SlackPlatform> {
  return startSlackPlatform({
    botToken: BOT_TOKEN,
    appToken: APP_TOKEN,
    signingSecret: SIGNING_SECRET,
    users: [
      { id: 'U0ANNA', name: 'anna', realName: 'Anna Beispiel', locale: 'de-DE' },
      { id: 'U0BEN', name: 'ben', realName: 'Ben Beispiel', locale: 'en-GB' },
      { id: 'U0KIM', name: 'kim', realName: 'Kim Mieter', locale: 'tr-TR' },
    ],
    channels: [{ id: CHANNEL, name: 'team-ost', members: ['U0ANNA', 'U0BEN'] }],
    retryDelaysMs: [0, 0, 0],
    ...options,
  })
}

/** A log that can be searched for what must not be in it. */
export function recordingLog(): Log & { lines: string[] } {
  const lines: string[] = []
  const keep = (fields: Record<string, unknown>, message: string): void => {
    lines.push(JSON.stringify({ ...fields, message }))
  }
  return { lines, info: keep, warn: keep, error: keep }
}

export function clientOf(platform: { apiUrl: string }, options: { token?: string; timeoutMs?: number } = {}) {
  return createSlackClient({
    token: options.token ?? BOT_TOKEN,
    apiUrl: platform.apiUrl,
    log: recordingLog(),
    ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
  })
}

export const openCase: CaseView = {
  caseId: '0b9c7d1e-3f52-4a86-9d0e-6a1c2b3d4e5f',
  reference: 'L-2025-0042',
  state: 'offered',
  topics: ['debt'],
  urgency: 'normal',
  crisis: null,
  area: 'Volkmarsdorf',
  language: 'tr',
  waitingSince: '2025-11-21T22:05:00.000Z',
  deskName: 'Leipzig Ost',
  spokenBy: null,
  claimedBy: null,
  claimedByName: null,
  outcome: null,
  claimBy: null,
  canReopen: false,
}
/** Nothing to do for the directory. */
export const NO_TASKS: UpkeepTasks = {
  due: [],
  dueCount: 0,
  proposals: [],
  proposalCount: 0,
  partnerLinks: false,
}
export const annasCase: CaseView = {
  ...openCase,
  state: 'claimed',
  claimedBy: 'U0ANNA',
  claimedByName: 'Anna Beispiel',
}
