import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Self } from '../../../src/bots/slack/parse/self.ts'

/** A payload as Slack documents it (docs.slack.dev/reference/events, /interaction-payloads), by file name. */
export function replay(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', `${name}.json`), 'utf8'))
}

/** The app of the fixtures. */
export const self: Self = { teamId: 'T061EG9R6', botUserId: 'U0LAN0Z89', botId: 'B0LAN0Z89' }
