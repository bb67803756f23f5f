import { randomBytes } from 'node:crypto'
import { createConversations } from './conversations.ts'
import { createDeliveries, SLACK_RETRY_DELAYS_MS } from './deliveries.ts'
import { eventEnvelope } from './events.ts'
import { createFaults, type FaultKnobs } from './faults.ts'
import { createFiles } from './files.ts'
import { createHttpTransport } from './http-transport.ts'
import { createJournal, type DeliveryRecord, type RecordedCall, type Violation } from './journal.ts'
import type { LiveMarkup } from './live-markup.ts'
import type { Arguments, MethodContext } from './methods/method.ts'
import { createPerson, type SlackPerson } from './person.ts'
import { startServer } from './platform-server.ts'
import { createRateLimits } from './rate-limits.ts'
import { createResponseUrls } from './response-urls.ts'
import { shownMessage, type ShownMessage } from './shown-message.ts'
import type { Json, SlackChange, SlackChannel, SlackSnapshot, SlackUser } from './slack-types.ts'
import { createSocketMode } from './socket-mode.ts'
import { createTriggerIds } from './trigger-ids.ts'
import { createViews } from './views.ts'
import { waitFor, type WaitOptions } from './wait-for.ts'
import { createWebApi } from './web-api.ts'
import { createWorkspace, type NewChannel } from './workspace.ts'

/** The scopes of the product's manifest and no more (S11). */
export const DEFAULT_SCOPES = [
  'chat:write',
  'im:write',
  'im:history',
  'reactions:write',
  'files:read',
  'files:write',
  'users:read',
  'commands',
]

export interface SlackPlatformOptions {
  /** 0, the default, takes a free one. Always on 127.0.0.1. */
  port?: number
  team?: { id: string; name: string }
  botToken: string
  /** Opens Socket Mode. */
  appToken?: string
  /** Needed for HTTP; Socket Mode has none. */
  signingSecret?: string
  /** Default `DEFAULT_SCOPES`. */
  scopes?: string[]
  /** The product's `POST /slack/events`. */
  requestUrl?: string
  users: SlackUser[]
  channels: NewChannel[]
  /** Slash commands of the app; default `/lotse`. */
  commands?: string[]
  /**
   * What people see: `ts`, expiry of triggers and response URLs, rate limits. Signatures and the three seconds go
   * by real time.
   */
  clock?: () => Date
  /** False switches the rate limits off; the faults still work. */
  limits?: boolean
  /** Default Slack's: at once, after a minute, after five. */
  retryDelaysMs?: number[]
  /** How long the product has to acknowledge; default 3000 (S1). */
  acknowledgeWithinMs?: number
  /** Live markup that is no S8 violation here, such as mentions of staff. */
  permitMarkup?: (markup: LiveMarkup) => boolean
  /** What `snapshot()` gave. Addresses of files in it hold only on the same port. */
  snapshot?: SlackSnapshot
}

export interface SlackPlatform {
  /** `SLACK_API_URL`, ends in `/api/`. */
  apiUrl: string
  botUserId: string
  botId: string
  stop(): Promise<void>
  setRequestUrl(url: string): void
  /** Sends the `url_verification` challenge; true when the product gave it back. */
  verifyRequestUrl(): Promise<boolean>
  addUser(user: SlackUser): void
  addChannel(channel: NewChannel): void
  users(): SlackUser[]
  /** Channels and open direct messages. */
  channels(): SlackChannel[]
  /** Throws for someone who is not in the workspace. */
  user(id: string): SlackPerson
  /** Everything ever said in a channel, oldest first: replies, edits, deletions and reactions included. */
  channelMessages(channelId: string): ShownMessage[]
  violations: readonly Violation[]
  calls: readonly RecordedCall[]
  deliveries: readonly DeliveryRecord[]
  faults: FaultKnobs
  /** Socket Mode connections of the product. */
  sockets: {
    connected(): number
    requestRefresh(reason?: 'warning' | 'refresh_requested'): void
    cut(): void
  }
  /** Resolves when no delivery is under way. */
  settled(): Promise<void>
  /** Sends waiting retries now instead of after their minute or five. */
  hurryRetries(): void
  waitFor<T>(what: string, look: () => T | undefined, options?: WaitOptions): Promise<T>
  onChange(listener: (change: SlackChange) => void): () => void
  snapshot(): SlackSnapshot
}

/**
 * A Slack workspace with one installed app, on loopback: the Web API, Events API, interactivity, slash commands and
 * Socket Mode, as strict as the real ones. What the product does wrong is refused with Slack's own error and kept in
 * `violations` under the bar's rule.
 */
export async function startSlackPlatform(options: SlackPlatformOptions): Promise<SlackPlatform> {
  const clock = options.clock ?? (() => new Date())
  const scopes = options.scopes ?? DEFAULT_SCOPES
  const { snapshot } = options
  const acknowledgeWithinMs = options.acknowledgeWithinMs ?? 3000
  let requestUrl = options.requestUrl
  let origin = ''
  let lastDelivery: Promise<DeliveryRecord> | undefined

  const workspace = createWorkspace({
    team: snapshot?.team ?? options.team ?? { id: 'T0LOTSE', name: 'Lotse Sandbox' },
    users: options.users,
    channels: options.channels,
    clock,
    ...(snapshot ? { snapshot } : {}),
  })
  const now = (): number => clock().getTime()
  const journal = createJournal({ clock, changed: workspace.changed })
  const faults = createFaults()
  const limits = createRateLimits({ enforced: options.limits ?? true })
  const triggers = createTriggerIds({
    teamNumber: '7890123',
    secret: () => randomBytes(12).toString('hex'),
  })
  const files = createFiles(workspace, () => origin, snapshot?.files)
  const views = createViews(workspace, snapshot)
  const http = createHttpTransport({
    url: () => requestUrl,
    signingSecret: options.signingSecret,
    acknowledgeWithinMs,
  })
  const socket = createSocketMode({ appId: workspace.app.id, acknowledgeWithinMs })
  const deliveries = createDeliveries({
    http,
    socket,
    faults,
    journal,
    nextId: workspace.nextId,
    retryDelaysMs: options.retryDelaysMs ?? SLACK_RETRY_DELAYS_MS,
    changed: workspace.changed,
  })

  function sendEvent(event: Json): Promise<DeliveryRecord> {
    lastDelivery = deliveries.event(eventEnvelope(workspace, event))
    return lastDelivery
  }

  const conversations = createConversations(workspace, (event) => {
    // message.im reaches only apps that may read direct messages.
    if (scopes.includes('im:history')) void sendEvent(event)
  })

  function context(args: Arguments, violation: MethodContext['violation']): MethodContext {
    return {
      args,
      workspace,
      conversations,
      views,
      files,
      triggers,
      origin,
      socketUrl: () => origin.replace('http:', 'ws:') + socket.newAddress(),
      violation,
      permits: options.permitMarkup ?? (() => false),
    }
  }

  const responseUrls = createResponseUrls({
    workspace,
    conversations,
    origin: () => origin,
    context,
    violation: (rule, what) => journal.violation(rule, 'response_url', what),
  })
  const webApi = createWebApi({
    botToken: options.botToken,
    appToken: options.appToken,
    scopes,
    limits,
    faults,
    journal,
    now,
    context,
  })
  const server = await startServer({
    port: options.port ?? 0,
    webApi,
    files,
    responseUrls,
    workspace,
    mayRead: (token) => token === options.botToken && scopes.includes('files:read'),
  })
  origin = server.origin
  socket.attach(server.http)

  const people = new Map<string, SlackPerson>()
  function person(id: string): SlackPerson {
    const user = workspace.user(id)
    if (!user) throw new Error(`There is no ${id} in the workspace`)
    const known = people.get(id)
    if (known) return known
    const made = createPerson({
      user,
      workspace,
      conversations,
      files,
      views,
      triggers,
      responseUrls,
      deliveries,
      commands: scopes.includes('commands') ? (options.commands ?? ['/lotse']) : [],
      sendEvent,
      lastDelivery: () => lastDelivery,
      context,
      violation: (rule, what) => journal.violation(rule, 'interaction', what),
    })
    people.set(id, made)
    return made
  }

  async function verifyRequestUrl(): Promise<boolean> {
    const challenge = randomBytes(20).toString('hex')
    const answer = await http.send(
      { kind: 'event', what: 'url_verification', payload: { type: 'url_verification', challenge } },
      {},
    )
    if (answer.kind !== 'answered' || answer.status !== 200) return false
    return typeof answer.body === 'string' ? answer.body === challenge : answer.body.challenge === challenge
  }

  return {
    apiUrl: `${origin}/api/`,
    botUserId: workspace.app.botUserId,
    botId: workspace.app.botId,
    async stop() {
      await deliveries.stop()
      socket.stop()
      await server.stop()
    },
    setRequestUrl(url) {
      requestUrl = url
    },
    verifyRequestUrl,
    addUser(user) {
      people.delete(user.id)
      workspace.addUser(user)
    },
    addChannel: workspace.addChannel,
    users: workspace.users,
    channels: workspace.channels,
    user: person,
    channelMessages: (id) => workspace.records(id).map(shownMessage),
    violations: journal.violations,
    calls: journal.calls,
    deliveries: journal.deliveries,
    faults: faults.knobs,
    sockets: { connected: socket.connected, requestRefresh: socket.requestRefresh, cut: socket.cut },
    settled: deliveries.settled,
    hurryRetries: deliveries.hurry,
    waitFor: (what, look, how) => waitFor(workspace.onChange, what, look, how),
    onChange: workspace.onChange,
    snapshot: () => ({ ...workspace.snapshot(), files: files.snapshot(), ...views.snapshot() }),
  }
}
