import type { Neighbourhood, ShownDesk } from '../../neighbourhood.ts'
import type { SlackPerson } from '../../slack/person.ts'
import type { SlackPlatform } from '../../slack/platform.ts'
import type { SlackView } from '../../slack/slack-types.ts'
import { pageMessage } from './page-message.ts'
import type { PageMessage } from './page-message.ts'

/** Older messages of a conversation are not sent to the page. */
const MESSAGES_SHOWN = 200

type Place = { id: string; kind: 'channel' | 'direct'; name: string }

/** Everything the Slack window on the right shows to one person. */
export type WorkspaceView = {
  team: string
  bot: { id: string; name: string }
  people: { id: string; name: string; staff: boolean }[]
  desks: ShownDesk[]
  me: { id: string; staff: boolean }
  /** What the sidebar offers; `latest` is the newest `ts` there of somebody else's. */
  places: (Place & { latest: string })[]
  /** The conversation that is looked at; null while it is the App Home. */
  place: (Place & { messages: PageMessage[] }) | null
  /** The thread that is open beside it, its root first. */
  thread: { rootTs: string; messages: PageMessage[] } | null
  home: SlackView | null
  /** The modal on top, and how many lie beneath it. */
  modal: { view: SlackView; beneath: number } | null
}

/** What the page looks at: a person's id, a channel's id or `home`, a root's `ts` or nothing. */
export type Looking = { person: string; place: string; thread: string }

/** Someone unknown is taken as the first of the staff, an unknown place as the first one. */
export function workspaceView(
  slack: SlackPlatform,
  { organization, desks, staff }: Neighbourhood,
  looking: Looking,
): WorkspaceView {
  const users = slack.users()
  const id = users.some((user) => user.id === looking.person) ? looking.person : (staff[0] ?? '')
  const person = slack.user(id)
  const places = placesOf(slack, person)
  const wanted = looking.place === 'home' ? undefined : places.find((one) => one.id === looking.place)
  const chosen = wanted ?? (looking.place === 'home' ? undefined : places[0])
  const messages = chosen ? seenIn(slack, person, chosen.id) : []
  const stack = person.views()
  const top = stack.at(-1)
  return {
    team: organization,
    bot: { id: slack.botUserId, name: 'Lotse' },
    people: users.map((user) => ({ id: user.id, name: user.realName, staff: staff.includes(user.id) })),
    desks,
    me: { id, staff: staff.includes(id) },
    places: places.map((place) => ({ ...place, latest: latestOfOthers(slack, place.id, id) })),
    place: chosen ? { ...chosen, messages: conversation(messages) } : null,
    thread: threadOf(messages, looking.thread),
    home: person.home() ?? null,
    modal: top ? { view: top, beneath: stack.length - 1 } : null,
  }
}

/** Channels first, as the workspace lists them, then the direct message with the bot. */
function placesOf(slack: SlackPlatform, person: SlackPerson): Place[] {
  const direct = person.directMessageId
  const channels = slack
    .channels()
    .filter((channel) => channel.directMessageWith === undefined && channel.members.includes(person.id))
    .map((channel) => ({ id: channel.id, kind: 'channel' as const, name: channel.name }))
  return [...channels, { id: direct, kind: 'direct', name: 'Lotse' }]
}

/** Everything this person sees there, oldest first; what only they see stands among the rest. */
function seenIn(slack: SlackPlatform, person: SlackPerson, channel: string): PageMessage[] {
  const everyone = slack
    .channelMessages(channel)
    .filter((message) => !message.deleted)
    .map((message) => pageMessage(message, { ephemeral: false }))
  const onlyThem = person.ephemerals(channel).map((message) => pageMessage(message, { ephemeral: true }))
  return [...everyone, ...onlyThem].sort((a, b) => (a.ts < b.ts ? -1 : 1))
}

function conversation(messages: PageMessage[]): PageMessage[] {
  return messages.filter((message) => message.threadTs === null || message.broadcast).slice(-MESSAGES_SHOWN)
}

function threadOf(messages: PageMessage[], rootTs: string): WorkspaceView['thread'] {
  if (!messages.some((message) => message.ts === rootTs && message.threadTs === null)) return null
  return {
    rootTs,
    messages: messages
      .filter((message) => message.ts === rootTs || message.threadTs === rootTs)
      .slice(-MESSAGES_SHOWN),
  }
}

function latestOfOthers(slack: SlackPlatform, channel: string, me: string): string {
  const messages = slack.channelMessages(channel)
  return messages.findLast((message) => !message.deleted && message.user !== me)?.ts ?? ''
}
