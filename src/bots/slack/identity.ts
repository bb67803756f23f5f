import type { WebClient } from '@slack/web-api'
import { callFailure, type CallFailure } from './call-failure.ts'
import type { Self } from './parse/self.ts'

/** Slack cannot be used as configured. The message is one line: what, where, how to mend it. */
export class SlackStartError extends Error {
  override name = 'SlackStartError'
}

/** What Lotse calls needs these; `manifest.json` asks for them and docs/slack-manifest.md says why (S11). */
export const SCOPES = [
  'chat:write',
  'im:write',
  'im:history',
  'reactions:write',
  'files:read',
  'files:write',
  'users:read',
  'commands',
] as const

export type Identity = Self & {
  /** Scopes the token lacks; empty also where Slack does not say. */
  missingScopes: string[]
}

/**
 * Asks Slack who we are, once per start.
 * @throws SlackStartError when the token is refused or Slack cannot be reached
 */
export async function readIdentity(client: WebClient, apiUrl: string): Promise<Identity> {
  let answer
  try {
    answer = await client.auth.test()
  } catch (error) {
    throw new SlackStartError(startLine(callFailure(error), apiUrl))
  }
  if (answer.team_id === undefined || answer.user_id === undefined) {
    throw new SlackStartError(
      `SLACK_API_URL=${apiUrl}: auth.test names no team; use https://slack.com/api/ or the address of a Slack API`,
    )
  }
  const granted = answer.response_metadata?.scopes
  return {
    teamId: answer.team_id,
    botUserId: answer.user_id,
    botId: answer.bot_id ?? null,
    missingScopes: granted ? SCOPES.filter((scope) => !granted.includes(scope)) : [],
  }
}

/** Why no Socket Mode connection could be opened, as one line. */
export function socketStartLine(failure: CallFailure, apiUrl: string): string {
  return failure.kind === 'not_sent' && !failure.code.startsWith('slack_not_connected')
    ? `SLACK_APP_TOKEN: Slack refuses it (${failure.code}); make one with connections:write (api.slack.com/apps → your app → Basic Information → App-Level Tokens)`
    : startLine(failure, apiUrl)
}

function startLine(failure: CallFailure, apiUrl: string): string {
  const code = failure.kind === 'wait' ? 'slack_ratelimited' : failure.code
  if (failure.kind === 'not_sent' && TOKEN_TROUBLE.has(code)) {
    return `SLACK_BOT_TOKEN: Slack refuses it (${code}); copy the Bot User OAuth Token again (api.slack.com/apps → your app → OAuth & Permissions)`
  }
  return `SLACK_API_URL=${apiUrl}: Slack does not answer (${code}); check the address and the network, then start again`
}

const TOKEN_TROUBLE = new Set([
  'slack_invalid_auth',
  'slack_not_authed',
  'slack_token_revoked',
  'slack_token_expired',
  'slack_account_inactive',
])
