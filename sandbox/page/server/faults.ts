import { z } from 'zod'
import type { SlackPlatform } from '../../slack/platform.ts'
import type { TelegramPlatform } from '../../telegram/platform.ts'

/** What can be made to go wrong by hand: each hits the next message of the bot, or the next thing it is told. */
export const playedFault = z.discriminatedUnion('platform', [
  z.strictObject({
    platform: z.literal('telegram'),
    fault: z.enum(['drop_after', 'drop_before', 'server_error', 'too_many', 'slow', 'duplicate']),
  }),
  z.strictObject({
    platform: z.literal('slack'),
    fault: z.enum([
      'drop_after',
      'drop_before',
      'server_error',
      'too_many',
      'slow',
      'duplicate',
      'bad_signature',
      'tomorrow',
    ]),
  }),
  z.strictObject({ platform: z.literal('both'), fault: z.literal('clear') }),
])
export type PlayedFault = z.infer<typeof playedFault>

const RETRY_AFTER_SECONDS = 5
const SLOW_MS = 5000
const A_DAY_SECONDS = 86_400

export function playFault(telegram: TelegramPlatform, slack: SlackPlatform, played: PlayedFault): void {
  if (played.platform === 'both') {
    telegram.faults.clear()
    slack.faults.clear()
  } else if (played.platform === 'telegram') playOnTelegram(telegram.faults, played.fault)
  else playOnSlack(slack.faults, played.fault)
}

type FaultOf<Platform> = Extract<PlayedFault, { platform: Platform }>['fault']

function playOnTelegram(faults: TelegramPlatform['faults'], fault: FaultOf<'telegram'>): void {
  if (fault === 'duplicate') faults.duplicateNextUpdate(1)
  else playOnSending(faults, 'sendMessage', fault)
}

function playOnSlack(faults: SlackPlatform['faults'], fault: FaultOf<'slack'>): void {
  switch (fault) {
    case 'duplicate':
      return faults.duplicateNextEvent(1)
    case 'bad_signature':
      return faults.badSignatureNext()
    case 'tomorrow':
      return faults.timestampSkewNext(A_DAY_SECONDS)
    default:
      return playOnSending(faults, 'chat.postMessage', fault)
  }
}

function playOnSending(
  faults: TelegramPlatform['faults'] | SlackPlatform['faults'],
  send: string,
  fault: Exclude<FaultOf<'telegram'>, 'duplicate'>,
): void {
  switch (fault) {
    case 'drop_after':
      return faults.dropConnectionAfter(send, 1)
    case 'drop_before':
      return faults.dropConnectionBefore(send, 1)
    case 'server_error':
      return faults.answer5xx(send, 1)
    case 'too_many':
      return faults.tooManyRequests(send, 1, RETRY_AFTER_SECONDS)
    case 'slow':
      return faults.slow(send, SLOW_MS, 1)
  }
}
