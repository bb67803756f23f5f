import type { Outgoing } from './outgoing.ts'
import { VERIFICATION_TOKEN } from './interaction-payloads.ts'
import type { Json } from './slack-types.ts'
import type { Workspace } from './workspace.ts'

/** The envelope of the Events API, https://docs.slack.dev/apis/events-api#callback-field */
export function eventEnvelope(workspace: Workspace, event: Json): Outgoing {
  const { team, app } = workspace
  const subtype = typeof event.subtype === 'string' ? `.${event.subtype}` : ''
  return {
    kind: 'event',
    what: `${String(event.type)}${subtype}`,
    payload: {
      token: VERIFICATION_TOKEN,
      team_id: team.id,
      context_team_id: team.id,
      context_enterprise_id: null,
      api_app_id: app.id,
      event: structuredClone(event),
      type: 'event_callback',
      event_id: workspace.nextId('Ev'),
      event_time: Math.floor(workspace.now().getTime() / 1000),
      authorizations: [
        {
          enterprise_id: null,
          team_id: team.id,
          user_id: app.botUserId,
          is_bot: true,
          is_enterprise_install: false,
        },
      ],
      is_ext_shared_channel: false,
      event_context: `4-${workspace.nextId('')}`,
    },
  }
}
