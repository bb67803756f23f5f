import type { Json, SlackBlock, SlackMessage, SlackUser, SlackView } from './slack-types.ts'
import { answerOf, type Entry } from './form-state.ts'
import type { Workspace } from './workspace.ts'

/**
 * Interaction payloads, https://docs.slack.dev/reference/interaction-payloads/. `token` is the verification token
 * that apps are told to ignore in favour of the signature.
 */

export const VERIFICATION_TOKEN = 'verification-token-of-the-sandbox'

/** What every payload says about the workspace and the person. */
export function commonPayload(workspace: Workspace, user: SlackUser): Json {
  const { team, app } = workspace
  return {
    team: { id: team.id, domain: team.domain },
    user: { id: user.id, username: user.name, name: user.name, team_id: team.id },
    api_app_id: app.id,
    token: VERIFICATION_TOKEN,
    enterprise: null,
    is_enterprise_install: false,
  }
}

/** One entry of `actions`: the element as shown, and what was done with it. */
export function actionOf(
  element: Json,
  block: SlackBlock,
  done: { value?: string | undefined; entry?: Entry | undefined; at: string },
): Json {
  const about = { action_id: element.action_id, block_id: block.block_id, action_ts: done.at }
  if (element.type !== 'button') return { ...about, ...answerOf(element, done.entry) }
  const value = done.value ?? element.value
  return {
    ...about,
    type: 'button',
    text: element.text,
    ...(value === undefined ? {} : { value }),
    ...(element.style === undefined ? {} : { style: element.style }),
    ...(element.url === undefined ? {} : { url: element.url }),
  }
}

/** Where a message's button was pressed. Of an ephemeral message Slack sends only its `ts`. */
export function messageContainer(
  channel: { id: string; name: string },
  message: SlackMessage,
  ephemeral: boolean,
): Json {
  return {
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: ephemeral,
      ...(message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts }),
    },
    channel: { id: channel.id, name: channel.name },
    ...(ephemeral ? {} : { message }),
    state: { values: {} },
  }
}

export function viewContainer(view: SlackView): Json {
  return { container: { type: 'view', view_id: view.id }, view, state: { values: view.state.values } }
}
