import type { Deliveries } from './deliveries.ts'
import { findElement, type Entry } from './form-state.ts'
import { actionOf, commonPayload, messageContainer, viewContainer } from './interaction-payloads.ts'
import { failureOf, type Outcome } from './interaction-outcome.ts'
import type { ResponseUrls } from './response-urls.ts'
import type { Json, SlackBlock, SlackMessage, SlackUser } from './slack-types.ts'
import type { TriggerIds } from './trigger-ids.ts'
import type { Views } from './views.ts'
import type { Workspace } from './workspace.ts'

export interface PressOptions {
  /** Which of several equal buttons; with `forge` the value that is sent, whatever the button says. */
  value?: string
  blockId?: string
  /**
   * Sends a press that no client would offer: by someone who cannot see the message, of a button that is not
   * there, with a value of one's own (S10).
   */
  forge?: boolean
}

export interface PersonInteractions {
  /** Presses a button of a message (`block_actions`). */
  press(channel: string, ts: string, actionId: string, options?: PressOptions): Promise<Outcome>
  /** Chooses in a menu, picker or set of boxes of a message. */
  selectOption(channel: string, ts: string, actionId: string, entry: Entry): Promise<Outcome>
  /** Presses a button in a modal or in the App Home. */
  pressInView(viewId: string, actionId: string, options?: PressOptions): Promise<Outcome>
  selectInView(viewId: string, actionId: string, entry: Entry): Promise<Outcome>
  /** A shortcut from the message menu, or a global one without a message. */
  shortcut(callbackId: string, message?: { channel: string; ts: string }): Promise<Outcome>
}

export interface InteractionParts {
  user: SlackUser
  workspace: Workspace
  views: Views
  triggers: TriggerIds
  responseUrls: ResponseUrls
  deliveries: Deliveries
}

export function personInteractions(parts: InteractionParts): PersonInteractions {
  const { user, workspace, views, triggers, responseUrls, deliveries } = parts

  async function send(what: string, payload: Json): Promise<Outcome> {
    const trigger = triggers.issue(user.id, workspace.now().getTime())
    const body = { ...payload, ...commonPayload(workspace, user), trigger_id: trigger }
    const failure = failureOf(await deliveries.ask({ kind: 'interaction', what, payload: body }))
    return failure ?? { kind: 'acknowledged' }
  }

  /** A message this person sees, among them those only they see. */
  function visible(
    channel: string,
    ts: string,
    forge: boolean,
  ): { message: SlackMessage; ephemeral: boolean } {
    const hidden = workspace.ephemerals.find(
      (record) =>
        record.channel === channel && record.user === user.id && record.message.ts === ts && !record.deleted,
    )
    if (hidden) return { message: hidden.message, ephemeral: true }
    const record = workspace.record(channel, ts)
    const member = workspace.channel(channel)?.members.includes(user.id) ?? false
    if (record && (forge || (member && record.deletedTs === undefined)))
      return { message: record.message, ephemeral: false }
    throw new Error(`${user.id} sees no message ${ts} in ${channel}`)
  }

  function elementOf(
    blocks: SlackBlock[] | undefined,
    actionId: string,
    options: PressOptions,
  ): { block: SlackBlock; element: Json } {
    const found = findElement(blocks ?? [], { actionId, blockId: options.blockId, value: options.value })
    if (options.forge)
      return (
        found ?? {
          block: { type: 'actions', block_id: options.blockId ?? 'forged' },
          element: { type: 'button', action_id: actionId, text: { type: 'plain_text', text: actionId } },
        }
      )
    if (!found) throw new Error(`There is no ${actionId} to press`)
    if (options.value !== undefined && found.element.value !== options.value)
      throw new Error(`No ${actionId} has the value ${options.value}`)
    return found
  }

  function actOnMessage(
    channel: string,
    ts: string,
    actionId: string,
    options: PressOptions,
    entry?: Entry,
  ): Promise<Outcome> {
    const { message, ephemeral } = visible(channel, ts, options.forge ?? false)
    const { block, element } = elementOf(message.blocks, actionId, options)
    const place = { id: channel, name: workspace.channel(channel)?.name ?? '' }
    const value = options.forge ? options.value : undefined
    return send(actionId, {
      type: 'block_actions',
      ...messageContainer(place, message, ephemeral),
      response_url: responseUrls.issue({ user: user.id, channel, originalTs: ts }),
      actions: [actionOf(element, block, { value, entry, at: workspace.nextTs() })],
    })
  }

  function actOnView(
    viewId: string,
    actionId: string,
    options: PressOptions,
    entry?: Entry,
  ): Promise<Outcome> {
    const home = views.home(user.id)
    const view = home?.id === viewId ? home : views.stack(user.id).find((open) => open.id === viewId)
    if (!view) throw new Error(`${user.id} has no view ${viewId} open`)
    const { block, element } = elementOf(view.blocks, actionId, options)
    const action = actionOf(element, block, {
      value: options.forge ? options.value : undefined,
      entry,
      at: workspace.nextTs(),
    })
    return send(actionId, { type: 'block_actions', ...viewContainer(view), actions: [action] })
  }

  function messageShortcut(callbackId: string, channel: string, ts: string): Promise<Outcome> {
    const { message } = visible(channel, ts, false)
    return send(callbackId, {
      type: 'message_action',
      callback_id: callbackId,
      action_ts: workspace.nextTs(),
      message_ts: ts,
      message,
      channel: { id: channel, name: workspace.channel(channel)?.name ?? '' },
      response_url: responseUrls.issue({ user: user.id, channel }),
    })
  }

  return {
    press: async (channel, ts, actionId, options = {}) => actOnMessage(channel, ts, actionId, options),
    selectOption: async (channel, ts, actionId, entry) => actOnMessage(channel, ts, actionId, {}, entry),
    pressInView: async (viewId, actionId, options = {}) => actOnView(viewId, actionId, options),
    selectInView: async (viewId, actionId, entry) => actOnView(viewId, actionId, {}, entry),
    shortcut: async (callbackId, message) =>
      message
        ? messageShortcut(callbackId, message.channel, message.ts)
        : send(callbackId, { type: 'shortcut', callback_id: callbackId, action_ts: workspace.nextTs() }),
  }
}
