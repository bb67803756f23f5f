import { App, SocketModeReceiver } from '@slack/bolt'
import { describe, expect, it, onTestFinished } from 'vitest'
import WebSocket from 'ws'
import type { SlackPlatform } from '../../../sandbox/slack/platform.ts'
import { startProduct } from './product-fixture.ts'
import { APP_TOKEN, BOT_TOKEN, quiet, startWorkspace, webClient } from './workspace-fixture.ts'

const plain = (text: string) => ({ type: 'plain_text' as const, text })

/** `patience`: how long the client waits for a pong, and before it reconnects. */
async function startSocketBolt(
  platform: SlackPlatform,
  prepare: (app: App) => void,
  patience = 5000,
): Promise<App> {
  const clientOptions = { slackApiUrl: platform.apiUrl }
  const receiver = new SocketModeReceiver({
    appToken: APP_TOKEN,
    installerOptions: { clientOptions },
    clientPingTimeout: patience,
    logger: quiet,
  })
  const app = new App({ token: BOT_TOKEN, receiver, clientOptions, logger: quiet })
  prepare(app)
  await app.start()
  onTestFinished(async () => {
    await app.stop()
  })
  return app
}

/** A connection without Bolt's manners: it keeps what arrives and answers when told to. */
async function connect(platform: SlackPlatform) {
  const { url } = await webClient(platform, APP_TOKEN).apps.connections.open({})
  const socket = new WebSocket(url ?? '')
  onTestFinished(() => socket.terminate())
  const received: Record<string, unknown>[] = []
  socket.on('message', (data) =>
    received.push(JSON.parse((data as Buffer).toString()) as Record<string, unknown>),
  )
  await new Promise((resolve) => socket.once('message', resolve))
  const next = () => new Promise((resolve) => socket.once('message', resolve))
  return { socket, received, next, url: url ?? '' }
}

describe('Socket Mode', () => {
  it('carries events, interactions and commands to a real Bolt app instead of HTTP', async () => {
    const platform = await startWorkspace({ appToken: APP_TOKEN })
    const http = await startProduct(platform, { status: 200 })
    const heard: unknown[] = []
    await startSocketBolt(platform, (app) => {
      app.message(async ({ message }) => {
        heard.push('text' in message ? message.text : undefined)
      })
      app.command('/lotse', async ({ ack, command }) => ack(`cases of ${command.user_id}`))
      app.shortcut('open', async ({ ack, client, shortcut }) => {
        await ack()
        await client.views.open({
          trigger_id: shortcut.trigger_id,
          view: {
            type: 'modal',
            callback_id: 'case_close',
            title: plain('Close'),
            submit: plain('Close'),
            blocks: [{ type: 'divider' }],
          },
        })
      })
      app.view('case_close', async ({ ack }) => ack({ response_action: 'clear' }))
    })
    const anna = platform.user('U0ANNA')
    const delivered = await anna.messageBot('hello').delivered
    expect(delivered).toMatchObject({ outcome: 'acknowledged', attempts: [{ transport: 'socket' }] })
    expect(heard).toEqual(['hello'])
    expect(await anna.command('/lotse', 'cases')).toMatchObject({ kind: 'answered', text: 'cases of U0ANNA' })
    await anna.shortcut('open')
    const view = await anna.waitForView()
    expect(await anna.submitView(view.id)).toEqual({ kind: 'cleared' })
    expect(http.received).toEqual([])
    expect(platform.violations).toEqual([])
  })

  it('greets, and its address works once', async () => {
    const platform = await startWorkspace({ appToken: APP_TOKEN })
    const { received, url } = await connect(platform)
    expect(received).toMatchObject([
      { type: 'hello', num_connections: 1, connection_info: { app_id: 'A0LOTSE' } },
    ])
    const again = new WebSocket(url)
    const failure = await new Promise<Error>((resolve) => again.once('error', resolve))
    expect(failure.message).toContain('404')
  })

  it('S1: repeats an event that is not acknowledged in time', async () => {
    const platform = await startWorkspace({
      appToken: APP_TOKEN,
      acknowledgeWithinMs: 50,
      retryDelaysMs: [0],
    })
    const { socket, received, next } = await connect(platform)
    const first = next()
    platform.user('U0ANNA').messageBot('hello')
    await first
    await next()
    const { envelope_id } = received.at(-1) ?? {}
    socket.send(JSON.stringify({ envelope_id }))
    await platform.waitFor('acknowledgement', () =>
      platform.deliveries.find((d) => d.outcome === 'acknowledged'),
    )
    expect(received.slice(1)).toMatchObject([
      { type: 'events_api', accepts_response_payload: false, retry_attempt: 0 },
      { type: 'events_api', retry_attempt: 1, retry_reason: 'http_timeout' },
    ])
    expect(platform.violations).toMatchObject([{ rule: 'S1', what: 'no answer in time: message' }])
  })

  it('asks another connection for what a broken one still owes', async () => {
    const platform = await startWorkspace({ appToken: APP_TOKEN, retryDelaysMs: [0] })
    const first = await connect(platform)
    const second = await connect(platform)
    const arrival = second.next()
    platform.user('U0ANNA').messageBot('hello')
    first.socket.terminate()
    await arrival
    expect(second.received.at(-1)).toMatchObject({ type: 'events_api', retry_attempt: 1 })
    expect(platform.violations).toEqual([])
  })

  it('is renewed on request, and nothing is lost', async () => {
    const platform = await startWorkspace({ appToken: APP_TOKEN, limits: false })
    const heard: unknown[] = []
    await startSocketBolt(
      platform,
      (app) => {
        app.message(async ({ message }) => {
          heard.push('text' in message ? message.text : undefined)
        })
      },
      500,
    )
    const opened = () => platform.calls.filter(({ method }) => method === 'apps.connections.open').length
    platform.sockets.requestRefresh()
    await expect.poll(() => [opened(), platform.sockets.connected()], { timeout: 4000 }).toEqual([2, 1])
    await platform.user('U0ANNA').messageBot('still there?').delivered
    expect(heard).toEqual(['still there?'])
  })
})
