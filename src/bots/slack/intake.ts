import { App } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import type { RequestListener } from 'node:http'
import type { CaseAction, Inbound } from '../../cases/inbound.ts'
import type { WordsFor } from '../../words.ts'
import { createBackground } from './background.ts'
import { inTime } from './deadline.ts'
import { createHomeHashes, type HomeHashes } from './home-hashes.ts'
import { createHttpReceiver, slackRequestListener } from './http-edge.ts'
import { type Identity, readIdentity } from './identity.ts'
import type { DirectoryPorts, ListenerContext } from './listeners/context.ts'
import { register } from './listeners/register.ts'
import { errorCode, type Log, libraryLogger } from './log.ts'
import { createViewOpener } from './open-view.ts'
import type { Subcommand } from './parse/slash-command.ts'
import { commandWords } from './parse/tenant-words.ts'
import { textMessage, type SlackMessage } from './render/running-text.ts'
import { createProfiles } from './profiles.ts'
import { createSocketEdge } from './socket-edge.ts'

/** Of Slack's three seconds (S1); what is left is for the way back. */
const ANSWER_MS = 2500
const SETTLE_MS = 2000

export type SlackIntakeOptions = {
  /** `http`: POST /slack/events with signatures. `socket`: Socket Mode. */
  mode: { kind: 'http'; signingSecret: string } | { kind: 'socket'; appToken: string }
  botToken: string
  /** Ends in `/api/`; for error lines. */
  apiUrl: string
  /** See `createSlackClient`. */
  client: WebClient
  /** Resolves once it is stored; a repeated `platformId` does nothing (S1). */
  accept: (inbound: Inbound) => Promise<void>
  /** Whether the desks file lists this person. */
  isStaff: (slackUser: string) => boolean | Promise<boolean>
  /** ISO 639-1 the person reads Lotse in; null when not known. */
  languageOf?: (slackUser: string) => string | null | Promise<string | null>
  /** For one person of staff; plain text is made inert here. */
  answerCommand: (subcommand: Subcommand, args: string, slackUser: string) => Promise<string | SlackMessage>
  directory: DirectoryPorts
  /** Whether this person may do this to this case now (S10); asked before a modal opens, and again by `accept`. */
  authorizeModal: (slackUser: string, caseId: string, action: CaseAction) => Promise<boolean>
  /** A message as its tenant wrote it, for who has the case; null for everybody else (S10). */
  originalFor: (slackUser: string, messageId: string) => Promise<string | null>
  wordsFor: WordsFor
  /** The one given to `createSlackSend` of this process. */
  homeHashes?: HomeHashes
  log: Log
  /** For what is remembered of people. Signatures go by the machine's own time, as Slack's do. */
  now?: () => Date
}

export type SlackIntake = {
  /** For `POST /slack/events` of our own HTTP server; answers 404 in Socket Mode. */
  requestListener: RequestListener
  /** @throws SlackStartError one line, when a token is refused or Slack cannot be reached */
  start(): Promise<Identity>
  /** Takes nothing more and waits for what is under way, at most eight seconds together (Q8). Requests over HTTP
   * end with the server that took them. */
  stop(): Promise<void>
  /** Whether messages can arrive now. */
  receiving(): boolean
}

/** Everything Slack sends us, over HTTP or in Socket Mode, to one `accept`. */
export function createSlackIntake(options: SlackIntakeOptions): SlackIntake {
  const { client, log, mode } = options
  const now = options.now ?? (() => new Date())
  const background = createBackground(log)
  let identity: Identity | undefined
  let open = false

  const socket =
    mode.kind === 'socket'
      ? createSocketEdge({ appToken: mode.appToken, apiUrl: options.apiUrl, log })
      : undefined
  const http = mode.kind === 'http' ? createHttpReceiver(mode.signingSecret, log) : undefined
  const receiver = socket?.receiver ?? http
  if (!receiver) throw new Error('neither HTTP nor Socket Mode')

  const app = new App({
    receiver,
    // Answered from what `auth.test` said at the start: no call to Slack per event.
    authorize: async () => ({
      botToken: options.botToken,
      ...(identity ? { teamId: identity.teamId, botUserId: identity.botUserId } : {}),
      ...(identity?.botId ? { botId: identity.botId } : {}),
    }),
    // The parse functions tell echoes apart, so that fixtures can show it.
    ignoreSelf: false,
    convoStore: false,
    logger: libraryLogger(log),
    clientOptions: { slackApiUrl: options.apiUrl, retryConfig: { retries: 0 } },
  })
  app.error(async (error) => {
    log.error({ code: errorCode(error) }, 'slack: an event was not taken in')
    throw error
  })

  // Slack always has its answer in time: what takes longer counts as failed and comes again, and is known then.
  app.use(async ({ next }) => {
    const work = next()
    const listened = await inTime(work, ANSWER_MS)
    if (listened.kind === 'done') return
    background.follow(work, 'slack: an event failed after its time')
    throw Object.assign(new Error('late'), { code: 'slack_listener_late' })
  })

  return {
    requestListener: http
      ? slackRequestListener({ receiver: http, open: () => open })
      : (request, response) => {
          request.resume()
          response.writeHead(404).end()
        },
    async start() {
      const found = await readIdentity(client, options.apiUrl)
      identity = found
      register(app, listenerContext(found))
      if (found.missingScopes.length > 0) {
        log.warn(
          { missing: found.missingScopes },
          'slack: reinstall the app with manifest.json, scopes are missing',
        )
      }
      socket?.attach(app)
      open = true
      await socket?.connect()
      return found
    },
    async stop() {
      open = false
      await socket?.disconnect()
      await background.settle(SETTLE_MS)
    },
    receiving: () => open && (socket?.connected() ?? true),
  }

  function listenerContext(self: Identity): ListenerContext {
    const profileOf = createProfiles(client, now)
    return {
      self,
      profileOf,
      commandWords: commandWords(options.wordsFor),
      roleOf: async (slackUser) => ((await options.isStaff(slackUser)) ? 'staff' : 'tenant'),
      readerOf: async (slackUser) => {
        const chosen = (await options.languageOf?.(slackUser)) ?? (await profileOf(slackUser)).languageHint
        const language = (chosen ?? 'de').slice(0, 2)
        return { words: options.wordsFor(language), language }
      },
      store: options.accept,
      authorizeModal: options.authorizeModal,
      originalFor: options.originalFor,
      openView: createViewOpener(client),
      directory: options.directory,
      answerCommand: async (subcommand, args, slackUser) => {
        const answer = await options.answerCommand(subcommand, args, slackUser)
        return typeof answer === 'string' ? textMessage(answer) : answer
      },
      homeHashes: options.homeHashes ?? createHomeHashes(),
      background,
      log,
    }
  }
}
