import type { SlackPlatform } from '../../slack/platform.ts'
import type { TelegramPlatform } from '../../telegram/platform.ts'

/** A rule of a platform that the product broke since the sandbox started. */
export type ShownViolation = {
  platform: 'telegram' | 'slack'
  /** The line of the bar, such as `T6`. */
  rule: string
  what: string
  /** ISO 8601. */
  at: string
}

const SHOWN = 100

/** The newest first. */
export function shownViolations(telegram: TelegramPlatform, slack: SlackPlatform): ShownViolation[] {
  return [
    ...telegram.violations.map(({ rule, what, at }) => ({
      platform: 'telegram' as const,
      rule,
      what,
      at: at.toISOString(),
    })),
    ...slack.violations.map(({ rule, what, at }) => ({ platform: 'slack' as const, rule, what, at })),
  ]
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, SHOWN)
}
