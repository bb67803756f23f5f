import type { SlackUser } from '../slack-types.ts'
import type { Answer, MethodContext, SlackMethod } from './method.ts'
import { flag, number, refused, text } from './method.ts'

/** Who the app is, where it is installed, who is there. https://docs.slack.dev/reference/methods */
export const workspaceMethods: Record<string, SlackMethod> = {
  'auth.test': { tier: 'special', run: test },
  'apps.connections.open': {
    tier: 1,
    token: 'app',
    run: (context) => ({ ok: true, url: context.socketUrl() }),
  },
  'team.info': {
    tier: 3,
    scope: () => 'team:read',
    run: ({ workspace: { team } }) => ({ ok: true, team: { ...team, email_domain: '', icon: {} } }),
  },
  'users.info': { tier: 4, scope: () => 'users:read', required: ['user'], run: info },
  'users.list': { tier: 2, scope: () => 'users:read', run: list },
}

function test({ workspace: { app, team } }: MethodContext): Answer {
  return {
    ok: true,
    url: `https://${team.domain}.slack.com/`,
    team: team.name,
    user: app.name,
    team_id: team.id,
    user_id: app.botUserId,
    bot_id: app.botId,
    is_enterprise_install: false,
  }
}

function info({ args, workspace }: MethodContext): Answer {
  const user = everyone(workspace).find(({ id }) => id === text(args, 'user'))
  if (!user) return refused('user_not_found')
  return { ok: true, user: described(user, workspace, flag(args, 'include_locale')) }
}

function list({ args, workspace }: MethodContext): Answer {
  const people = everyone(workspace)
  const cursor = text(args, 'cursor')
  const from = cursor
    ? people.findIndex(({ id }) => `user:${id}` === Buffer.from(cursor, 'base64').toString())
    : 0
  if (from < 0) return refused('invalid_cursor')
  const size = number(args, 'limit') || people.length
  const next = people[from + size]
  return {
    ok: true,
    members: people
      .slice(from, from + size)
      .map((user) => described(user, workspace, flag(args, 'include_locale'))),
    cache_ts: Math.floor(workspace.now().getTime() / 1000),
    response_metadata: { next_cursor: next ? Buffer.from(`user:${next.id}`).toString('base64') : '' },
  }
}

function everyone({ users, app }: MethodContext['workspace']): SlackUser[] {
  return [...users(), { id: app.botUserId, name: app.name, realName: app.name }]
}

function described(
  user: SlackUser,
  { team, app }: MethodContext['workspace'],
  withLocale: boolean,
): Record<string, unknown> {
  const isBot = user.id === app.botUserId
  return {
    id: user.id,
    team_id: team.id,
    name: user.name,
    deleted: user.deactivated ?? false,
    real_name: user.realName,
    tz: 'Europe/Berlin',
    tz_label: 'Central European Time',
    tz_offset: 3600,
    profile: {
      real_name: user.realName,
      display_name: user.name,
      real_name_normalized: user.realName,
      display_name_normalized: user.name,
      status_text: '',
      status_emoji: '',
      team: team.id,
      ...(isBot ? { bot_id: app.botId, api_app_id: app.id } : {}),
    },
    is_admin: false,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: false,
    is_ultra_restricted: false,
    is_bot: isBot,
    is_app_user: false,
    updated: 0,
    ...(withLocale ? { locale: user.locale ?? 'en-US' } : {}),
  }
}
