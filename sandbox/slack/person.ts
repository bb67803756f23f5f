import type { Conversations } from './conversations.ts'
import type { Files } from './files.ts'
import { VERIFICATION_TOKEN } from './interaction-payloads.ts'
import { failureOf, type ShownFailure } from './interaction-outcome.ts'
import type { DeliveryRecord } from './journal.ts'
import type { Arguments, MethodContext } from './methods/method.ts'
import { personInteractions, type InteractionParts, type PersonInteractions } from './person-interactions.ts'
import { personMessages, type PersonMessages } from './person-messages.ts'
import { personViews, type PersonViews } from './person-views.ts'
import { glimpsedMessage, shownMessage, type ShownMessage } from './shown-message.ts'
import type { Json, SlackBlock, SlackMessage, SlackView } from './slack-types.ts'
import { waitFor, type WaitOptions } from './wait-for.ts'

export type CommandOutcome =
  | { kind: 'acknowledged' }
  /** The app answered at once; it stands in the channel, for this person alone unless `inChannel`. */
  | { kind: 'answered'; text: string; blocks: SlackBlock[]; inChannel: boolean }
  /** Not a command of this app: Slack answers the person itself. */
  | { kind: 'unknown_command' }
  | { kind: 'failed'; error: ShownFailure | 'invalid_response' }

export interface SlackPerson extends PersonMessages, PersonInteractions, PersonViews {
  readonly id: string
  /** The direct message with the bot. */
  readonly directMessageId: string
  /** A slash command, typed in the direct message unless a channel is given. Threads have none. */
  command(command: string, text?: string, options?: { channel?: string }): Promise<CommandOutcome>
  /** Opens the app's Home tab; the app hears `app_home_opened`. */
  openHome(): Promise<DeliveryRecord | undefined>
  openMessagesTab(): Promise<DeliveryRecord | undefined>
  /** The direct message with the bot, threads included, oldest first. */
  directMessages(): ShownMessage[]
  /** Open modals, the visible one last. */
  views(): SlackView[]
  home(): SlackView | undefined
  /** "Only visible to you", in one channel or anywhere. */
  ephemerals(channel?: string): SlackMessage[]
  /** The first message that is there and matches; the bot's first when nothing is said. */
  waitForMessage(matches?: (message: ShownMessage) => boolean, options?: WaitOptions): Promise<ShownMessage>
  waitForEphemeral(matches?: (message: SlackMessage) => boolean, options?: WaitOptions): Promise<SlackMessage>
  waitForView(matches?: (view: SlackView) => boolean, options?: WaitOptions): Promise<SlackView>
  waitForHome(matches?: (view: SlackView) => boolean, options?: WaitOptions): Promise<SlackView>
}

export type PersonParts = InteractionParts & {
  conversations: Conversations
  files: Files
  commands: string[]
  sendEvent: (event: Json) => Promise<DeliveryRecord>
  lastDelivery: () => Promise<DeliveryRecord> | undefined
  context: (args: Arguments, violation: MethodContext['violation']) => MethodContext
  violation: (rule: string, what: string) => void
}

/** Someone in the workspace, with everything their client lets them do and see. */
export function createPerson(parts: PersonParts): SlackPerson {
  const { user, workspace, views, triggers, deliveries, responseUrls } = parts

  function directMessageId(): string {
    return workspace.openDirectMessage(user.id).channel.id
  }

  function directMessages(): ShownMessage[] {
    return workspace.records(directMessageId()).map(shownMessage)
  }

  function ephemerals(channel?: string): SlackMessage[] {
    return workspace.ephemerals
      .filter((record) => record.user === user.id && !record.deleted)
      .filter((record) => channel === undefined || record.channel === channel)
      .map((record) => structuredClone(record.message))
  }

  async function openTab(tab: 'home' | 'messages'): Promise<DeliveryRecord | undefined> {
    const view = views.home(user.id)
    return parts.sendEvent({
      type: 'app_home_opened',
      user: user.id,
      channel: directMessageId(),
      tab,
      ...(tab === 'home' && view ? { view } : {}),
      event_ts: workspace.nextTs(),
    })
  }

  async function command(
    name: string,
    text = '',
    options: { channel?: string } = {},
  ): Promise<CommandOutcome> {
    if (!parts.commands.includes(name)) return { kind: 'unknown_command' }
    const channel = options.channel ?? directMessageId()
    const place = { user: user.id, channel }
    const attempt = await deliveries.ask({
      kind: 'command',
      what: `${name} ${text}`.trim(),
      payload: {
        token: VERIFICATION_TOKEN,
        team_id: workspace.team.id,
        team_domain: workspace.team.domain,
        channel_id: channel,
        channel_name: workspace.channel(channel)?.name ?? '',
        user_id: user.id,
        user_name: user.name,
        command: name,
        text,
        api_app_id: workspace.app.id,
        is_enterprise_install: 'false',
        response_url: responseUrls.issue(place),
        trigger_id: triggers.issue(user.id, workspace.now().getTime()),
      },
    })
    const failure = failureOf(attempt)
    if (failure) return failure
    const body = attempt.kind === 'answered' ? attempt.body : ''
    if (body === '') return { kind: 'acknowledged' }
    const answer: Json = typeof body === 'string' ? { text: body } : body
    if (responseUrls.show(place, answer) !== undefined) return { kind: 'failed', error: 'invalid_response' }
    return {
      kind: 'answered',
      text: typeof answer.text === 'string' ? answer.text : '',
      blocks: Array.isArray(answer.blocks) ? (answer.blocks as SlackBlock[]) : [],
      inChannel: answer.response_type === 'in_channel',
    }
  }

  function wait<T>(what: string, look: () => T | undefined, options?: WaitOptions): Promise<T> {
    return waitFor(workspace.onChange, `${what} for ${user.id}`, look, options)
  }

  return {
    id: user.id,
    get directMessageId() {
      return directMessageId()
    },
    ...personMessages(parts),
    ...personInteractions(parts),
    ...personViews(parts),
    command,
    openHome: () => openTab('home'),
    openMessagesTab: () => openTab('messages'),
    directMessages,
    views: () => structuredClone(views.stack(user.id)),
    home: () => structuredClone(views.home(user.id)),
    ephemerals,
    waitForMessage: (matches = (message) => message.bot_id !== undefined, options) =>
      wait(
        'message',
        () => {
          const record = workspace
            .records(directMessageId())
            .find((each) => each.deletedTs === undefined && matches(glimpsedMessage(each)))
          return record && shownMessage(record)
        },
        options,
      ),
    waitForEphemeral: (matches = () => true, options) =>
      wait('ephemeral message', () => ephemerals().find(matches), options),
    waitForView: (matches = () => true, options) =>
      wait('view', () => structuredClone(views.stack(user.id)).findLast(matches), options),
    waitForHome: (matches = () => true, options) =>
      wait(
        'App Home',
        () => {
          const view = views.home(user.id)
          return view && matches(view) ? structuredClone(view) : undefined
        },
        options,
      ),
  }
}
