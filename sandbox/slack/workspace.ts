import type {
  EphemeralRecord,
  MessageRecord,
  SlackChange,
  SlackChannel,
  SlackSnapshot,
  SlackTeam,
  SlackUser,
} from './slack-types.ts'

/** The app as one workspace sees it: ids as in `auth.test`. */
export interface InstalledApp {
  id: string
  botId: string
  botUserId: string
  name: string
}

export type Workspace = ReturnType<typeof createWorkspace>

/** What a newcomer to the workspace is described by. */
export interface NewChannel {
  id: string
  name: string
  members: string[]
  /** Default true; false to see what `not_in_channel` does to the product. */
  botIsMember?: boolean
}

/**
 * People, channels, messages and ids of one Slack workspace, without any rule about who may do what.
 * Ids and `ts` start from the clock, so that a platform restarted empty beside a product that remembers never
 * repeats an `event_id` the product has already seen.
 */
export function createWorkspace(options: {
  team: { id: string; name: string }
  users: SlackUser[]
  channels: NewChannel[]
  clock: () => Date
  snapshot?: SlackSnapshot
}) {
  const { snapshot, clock } = options
  const team: SlackTeam = { ...options.team, domain: domainOf(options.team.name) }
  const app: InstalledApp = {
    id: 'A0LOTSE',
    botId: 'B0LOTSE',
    botUserId: 'U0LOTSEBOT',
    name: 'lotse',
  }
  const users = new Map<string, SlackUser>()
  const channels = new Map<string, SlackChannel>()
  const messages = new Map<string, Map<string, MessageRecord>>()
  const threads = new Map<string, MessageRecord[]>()
  const ephemerals: EphemeralRecord[] = []
  const listeners = new Set<(change: SlackChange) => void>()
  let lastTsMicros = snapshot?.lastTsMicros ?? 0
  let lastId = Math.max(snapshot?.lastId ?? 0, clock().getTime() * 100)

  function changed(change: SlackChange): void {
    for (const listener of listeners) listener(change)
  }

  function onChange(listener: (change: SlackChange) => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }

  /** Strictly increasing, also when two messages fall into one millisecond or the clock is set back. */
  function nextTs(): string {
    lastTsMicros = Math.max(lastTsMicros + 100, clock().getTime() * 1000)
    return `${Math.floor(lastTsMicros / 1e6)}.${String(lastTsMicros % 1e6).padStart(6, '0')}`
  }

  function nextId(prefix: string): string {
    lastId += 1
    return prefix + lastId.toString(36).toUpperCase()
  }

  function addUser(user: SlackUser): void {
    users.set(user.id, user)
    changed({ kind: 'people' })
  }

  function addChannel(channel: NewChannel): void {
    channels.set(channel.id, { ...channel, botIsMember: channel.botIsMember ?? true })
    changed({ kind: 'people' })
  }

  /** The direct message between a person and the bot; opened when missing. */
  function openDirectMessage(userId: string): { channel: SlackChannel; alreadyOpen: boolean } {
    const id = `D${userId.slice(1)}`
    const open = channels.get(id)
    if (open) return { channel: open, alreadyOpen: true }
    const channel: SlackChannel = {
      id,
      name: 'directmessage',
      members: [userId],
      botIsMember: true,
      directMessageWith: userId,
    }
    channels.set(id, channel)
    changed({ kind: 'people' })
    return { channel, alreadyOpen: false }
  }

  function store(record: MessageRecord): void {
    const inChannel = messages.get(record.channel) ?? new Map<string, MessageRecord>()
    messages.set(record.channel, inChannel)
    inChannel.set(record.message.ts, record)
    const { ts, thread_ts: root } = record.message
    if (root === undefined || root === ts) return
    const key = `${record.channel}:${root}`
    const thread = threads.get(key)
    if (thread) thread.push(record)
    else threads.set(key, [record])
  }

  for (const user of snapshot?.users ?? []) users.set(user.id, user)
  for (const channel of snapshot?.channels ?? []) channels.set(channel.id, channel)
  for (const record of snapshot?.messages ?? []) store(structuredClone(record))
  ephemerals.push(...structuredClone(snapshot?.ephemerals ?? []))
  for (const user of options.users) if (!users.has(user.id)) addUser(user)
  for (const channel of options.channels) if (!channels.has(channel.id)) addChannel(channel)

  return {
    team,
    app,
    now: clock,
    nextTs,
    nextId,
    addUser,
    addChannel,
    openDirectMessage,
    store,
    changed,
    user: (id: string) => users.get(id),
    users: () => [...users.values()],
    channel: (id: string) => channels.get(id),
    channels: () => [...channels.values()],
    /** A message by its `ts`, also a deleted one. */
    record: (channel: string, ts: string) => messages.get(channel)?.get(ts),
    /** Oldest first, deleted ones included. */
    records: (channel: string) => [...(messages.get(channel)?.values() ?? [])],
    /** The replies under a root, oldest first, deleted ones included. */
    thread: (channel: string, rootTs: string) => threads.get(`${channel}:${rootTs}`) ?? [],
    ephemerals,
    onChange,
    snapshot: (): Omit<SlackSnapshot, 'files' | 'homes' | 'modals'> =>
      structuredClone({
        version: 1,
        lastTsMicros,
        lastId,
        team,
        users: [...users.values()],
        channels: [...channels.values()],
        messages: [...messages.values()].flatMap((inChannel) => [...inChannel.values()]),
        ephemerals,
      }),
  }
}

function domainOf(name: string): string {
  const domain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return domain || 'workspace'
}
