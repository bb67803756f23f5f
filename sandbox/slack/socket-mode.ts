import { randomUUID } from 'node:crypto'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocket, WebSocketServer } from 'ws'
import type { Attempt, Outgoing, Retry } from './outgoing.ts'
import type { Json } from './slack-types.ts'

/** The client gives a connection up when it hears no ping for 30 s. */
const PING_EVERY_MS = 5000

const ENVELOPE_TYPES = { event: 'events_api', interaction: 'interactive', command: 'slash_commands' } as const

export type SocketMode = ReturnType<typeof createSocketMode>

/**
 * Socket Mode, https://docs.slack.dev/apis/events-api/using-socket-mode: addresses that work once, `hello`,
 * envelopes that are acknowledged by id, and `disconnect` when Slack wants the connection renewed.
 */
export function createSocketMode(options: { appId: string; acknowledgeWithinMs: number }) {
  const sockets = new WebSocketServer({ noServer: true })
  const tickets = new Set<string>()
  const connections = new Set<WebSocket>()
  const waiting = new Map<string, { socket: WebSocket; settle: (attempt: Settled) => void }>()
  type Settled = { kind: 'acknowledged'; payload: Json } | { kind: 'timeout' } | { kind: 'connection_failed' }

  const pinging = setInterval(() => {
    for (const socket of connections) socket.ping()
  }, PING_EVERY_MS)
  pinging.unref()

  function accept(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const ticket = url.searchParams.get('ticket') ?? ''
    if (url.pathname !== '/link/' || !tickets.delete(ticket)) {
      stream.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, stream, head, (socket) => welcome(socket))
  }

  function welcome(socket: WebSocket): void {
    connections.add(socket)
    socket.on('message', (data) => acknowledge((data as Buffer).toString()))
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      connections.delete(socket)
      // What this connection still owed is asked of another one.
      for (const entry of waiting.values())
        if (entry.socket === socket) entry.settle({ kind: 'connection_failed' })
    })
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: connections.size,
        debug_info: { host: 'applink', build_number: 1, approximate_connection_time: 18_060 },
        connection_info: { app_id: options.appId },
      }),
    )
  }

  function acknowledge(message: string): void {
    let answer: { envelope_id?: unknown; payload?: unknown }
    try {
      answer = JSON.parse(message) as typeof answer
    } catch {
      return
    }
    const payload = typeof answer.payload === 'object' && answer.payload !== null ? { ...answer.payload } : {}
    waiting.get(String(answer.envelope_id))?.settle({ kind: 'acknowledged', payload })
  }

  async function send(outgoing: Outgoing, retry?: Retry): Promise<Attempt> {
    const started = performance.now()
    const socket = [...connections].find((candidate) => candidate.readyState === WebSocket.OPEN)
    if (!socket) return { kind: 'connection_failed', ms: 0 }
    const id = randomUUID()
    const settled = await new Promise<Settled>((resolve) => {
      const timer = setTimeout(() => resolve({ kind: 'timeout' }), options.acknowledgeWithinMs)
      waiting.set(id, {
        socket,
        settle: (result) => {
          clearTimeout(timer)
          resolve(result)
        },
      })
      socket.send(JSON.stringify(envelope(id, outgoing, retry)))
    })
    waiting.delete(id)
    const ms = Math.round(performance.now() - started)
    if (settled.kind !== 'acknowledged') return { kind: settled.kind, ms }
    const body = Object.keys(settled.payload).length > 0 ? settled.payload : ''
    return { kind: 'answered', ms, status: 200, body, noRetry: false }
  }

  return {
    attach: (server: Server): void => void server.on('upgrade', accept),
    /** The path and query of a new connection's address. */
    newAddress(): string {
      const ticket = randomUUID()
      tickets.add(ticket)
      return `/link/?ticket=${ticket}&app_id=${options.appId}`
    },
    connected: () => connections.size,
    send,
    /** Asks every client to reconnect, as Slack does every few hours. */
    requestRefresh: (reason: 'warning' | 'refresh_requested' = 'refresh_requested'): void => {
      for (const socket of connections)
        socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'applink' } }))
    },
    /** Cuts every connection without a word. */
    cut: (): void => {
      for (const socket of connections) socket.terminate()
    },
    stop(): void {
      clearInterval(pinging)
      for (const socket of connections) socket.terminate()
      sockets.close()
    },
  }
}

function envelope(id: string, { kind, payload }: Outgoing, retry: Retry | undefined): Json {
  return {
    envelope_id: id,
    type: ENVELOPE_TYPES[kind],
    payload,
    accepts_response_payload: kind !== 'event',
    ...(kind === 'event' ? { retry_attempt: retry?.num ?? 0, retry_reason: retry?.reason ?? '' } : {}),
  }
}
