import { createAdaptorServer } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { streamSSE } from 'hono/streaming'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { KeptTenant } from '../../kept-chats.ts'
import type { Neighbourhood } from '../../neighbourhood.ts'
import type { SlackPlatform } from '../../slack/platform.ts'
import type { TelegramPlatform } from '../../telegram/platform.ts'
import { watchChanges } from './changes.ts'
import { playedFault, playFault } from './faults.ts'
import { actOnPhone, addTenant, newTenant, phoneAct } from './phone-acts.ts'
import { phoneView } from './phone-view.ts'
import { shownViolations } from './violations.ts'
import { actInWorkspace, workspaceAct } from './workspace-acts.ts'
import { workspaceView } from './workspace-view.ts'

export type Played = {
  neighbourhood: Neighbourhood
  telegram: TelegramPlatform
  slack: SlackPlatform
  /** Grows when somebody is added on the page. */
  tenants: KeptTenant[]
}

/** A dead connection is noticed by this. */
const HEARTBEAT_MS = 15_000

/** How long a request may still take once the server stops. */
const LINGER_MS = 300

/** Serves the page, what it shows and what people do on it, on a free loopback port. */
export async function startPageServer(played: Played): Promise<{ url: string; stop(): Promise<void> }> {
  const stopping = new AbortController()
  const server = createAdaptorServer({ fetch: createApp(played, stopping.signal).fetch })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      // Whoever listens for changes is told the end first: a product in between would report a torn stream.
      stopping.abort()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      const tearing = setTimeout(
        () => 'closeAllConnections' in server && server.closeAllConnections(),
        LINGER_MS,
      )
      if ('closeIdleConnections' in server) server.closeIdleConnections()
      await closed
      clearTimeout(tearing)
    },
  }
}

function createApp(played: Played, stopping: AbortSignal): Hono {
  const { neighbourhood, telegram, slack, tenants } = played
  const app = new Hono()

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: false,
    }),
  )
  // Pages elsewhere may make a browser post here, but not as JSON and not as the page's own origin.
  app.use('/sandbox/*', async (context, next) => {
    const site = context.req.header('sec-fetch-site') ?? 'none'
    if (!['same-origin', 'none'].includes(site)) return context.json({ error: 'from elsewhere' }, 403)
    if (context.req.method === 'POST' && !isJson(context.req.header('content-type')))
      return context.json({ error: 'JSON only' }, 415)
    context.header('cache-control', 'no-store')
    return next()
  })
  app.use('/sandbox/*', bodyLimit({ maxSize: 256 * 1024 }))
  app.onError((error, context) => {
    if (error instanceof z.ZodError) return context.json({ error: z.prettifyError(error) }, 400)
    if (error instanceof SyntaxError) return context.json({ error: 'not JSON' }, 400)
    // Thrown by the platforms for what no client would let a person do.
    return context.json({ error: error.message }, 409)
  })

  app.get('/sandbox/phone', (context) =>
    context.json(phoneView(telegram, tenants, Number(context.req.query('person')))),
  )
  app.post('/sandbox/phone/people', async (context) => {
    const { id } = addTenant(telegram, tenants, newTenant.parse(await context.req.json()))
    return context.json({ id })
  })
  app.post('/sandbox/phone/:person', async (context) => {
    const tenant = tenants.find(({ id }) => id === Number(context.req.param('person')))
    if (!tenant) return context.json({ error: 'nobody of this id' }, 404)
    actOnPhone(telegram, tenant, phoneAct.parse(await context.req.json()))
    return context.json({})
  })

  app.get('/sandbox/workspace', (context) => {
    const { person = '', place = '', thread = '' } = context.req.query()
    return context.json(workspaceView(slack, neighbourhood, { person, place, thread }))
  })
  app.post('/sandbox/workspace/:person', async (context) => {
    const act = workspaceAct.parse(await context.req.json())
    return context.json(await actInWorkspace(slack.user(context.req.param('person')), act))
  })

  app.get('/sandbox/violations', (context) => context.json(shownViolations(telegram, slack)))
  app.post('/sandbox/faults', async (context) => {
    playFault(telegram, slack, playedFault.parse(await context.req.json()))
    return context.json({})
  })

  app.get('/sandbox/changes', (context) =>
    streamSSE(context, async (stream) => {
      const end = watchChanges(played, (parts) => void stream.writeSSE({ data: JSON.stringify(parts) }))
      const beat = setInterval(() => void stream.write(': still here\n\n'), HEARTBEAT_MS)
      await stream.write(': here\n\n')
      await new Promise<void>((resolve) => {
        stream.onAbort(resolve)
        stopping.addEventListener('abort', () => resolve(), { once: true })
      })
      clearInterval(beat)
      end()
    }),
  )

  // Only what a browser is meant to load lies open; beside it lies the server's own code.
  app.get('*', async (context, next) => {
    if (!/^\/(?:[\w/-]+(?:\.\w+)*\.(?:js|css|json|svg))?$/.test(context.req.path)) return context.notFound()
    context.header('cache-control', 'no-cache')
    return next()
  })
  app.get('*', serveStatic({ root: fileURLToPath(new URL('..', import.meta.url)) }))
  return app
}

function isJson(contentType: string | undefined): boolean {
  return contentType?.split(';')[0]?.trim() === 'application/json'
}
