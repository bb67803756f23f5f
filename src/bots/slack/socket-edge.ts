import { type App, SocketModeReceiver } from '@slack/bolt'
import { callFailure } from './call-failure.ts'
import { inTime } from './deadline.ts'
import { SlackStartError, socketStartLine } from './identity.ts'
import { errorCode, type Log, libraryLogger } from './log.ts'

/** Seconds to wait before each further attempt to connect; the last one repeats. */
const BACKOFF_SECONDS = [0, 1, 2, 5, 10, 30]
const CONNECT_MS = 20_000
/** For what is under way at the stop, so that it can still be acknowledged. */
const SETTLE_MS = 3000

/** What arrives on the socket, as @slack/socket-mode 3.1 hands it on. */
type Envelope = {
  ack: (response?: Record<string, unknown> | string) => Promise<void>
  body: Record<string, unknown>
  retry_num?: number
  retry_reason?: string
}

export type SocketEdge = {
  receiver: SocketModeReceiver
  /** Hands envelopes to the app from now on. */
  attach(app: App): void
  /** @throws SlackStartError when Slack refuses the app token or cannot be reached */
  connect(): Promise<void>
  /** Takes nothing more, lets what is under way be acknowledged, then closes the connection. */
  disconnect(): Promise<void>
  connected(): boolean
}

/**
 * Bolt's receiver for Socket Mode with two changes. An envelope is acknowledged after its listener has ended, as
 * over HTTP: Bolt acknowledges events before anything is stored, and a kill in between would lose them (S1). And a
 * lost connection is opened again here: the library gives up for good, with an unhandled rejection, when Slack
 * answers the reopening with an error.
 */
export function createSocketEdge(options: { appToken: string; apiUrl: string; log: Log }): SocketEdge {
  const { log } = options
  const receiver = new SocketModeReceiver({
    appToken: options.appToken,
    autoReconnectEnabled: false,
    logger: libraryLogger(log),
    installerOptions: {
      clientOptions: {
        slackApiUrl: options.apiUrl,
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
        timeout: 10_000,
      },
    },
  })
  const { client } = receiver
  const running = new Set<Promise<void>>()
  let stopping = false
  let connected = false
  let timer: NodeJS.Timeout | undefined

  client.on('connected', () => {
    connected = true
  })
  client.on('disconnected', () => {
    if (!connected || stopping) return
    connected = false
    reconnect(0)
  })

  function reconnect(attempt: number): void {
    const seconds = BACKOFF_SECONDS[Math.min(attempt, BACKOFF_SECONDS.length - 1)] ?? 0
    timer = setTimeout(() => {
      client.start().catch((error: unknown) => {
        log.warn({ code: errorCode(error), attempt }, 'slack: no socket connection')
        if (!stopping) reconnect(attempt + 1)
      })
    }, seconds * 1000)
  }

  return {
    receiver,
    attach(app) {
      client.removeAllListeners('slack_event')
      client.on('slack_event', (envelope: Envelope) => {
        const handled = acknowledgeAfter(app, envelope, log).finally(() => running.delete(handled))
        running.add(handled)
      })
    },
    async connect() {
      try {
        const started = await inTime(client.start(), CONNECT_MS)
        if (started.kind === 'late') throw new Error('no hello')
      } catch (error) {
        stopping = true
        await client.disconnect()
        throw new SlackStartError(socketStartLine(callFailure(error), options.apiUrl))
      }
    },
    async disconnect() {
      stopping = true
      clearTimeout(timer)
      client.removeAllListeners('slack_event')
      await inTime(Promise.all(running), SETTLE_MS)
      await inTime(client.disconnect(), SETTLE_MS)
      connected = false
    },
    connected: () => connected,
  }
}

/** Without an acknowledgement Slack sends the envelope again; `event_id` tells that it is the same. */
async function acknowledgeAfter(app: App, envelope: Envelope, log: Log): Promise<void> {
  let answer: { response?: Record<string, unknown> | string } | undefined
  try {
    await app.processEvent({
      body: envelope.body,
      ...(envelope.retry_num === undefined ? {} : { retryNum: envelope.retry_num }),
      ...(envelope.retry_reason === undefined ? {} : { retryReason: envelope.retry_reason }),
      ack: async (response?: Record<string, unknown> | string) => {
        answer = response === undefined ? {} : { response }
      },
    })
    if (answer) await envelope.ack(answer.response)
  } catch (error) {
    log.warn({ code: errorCode(error) }, 'slack: an envelope was not acknowledged')
  }
}
