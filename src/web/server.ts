import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { proxy } from 'hono/proxy'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Registry } from 'prom-client'
import { ConfigError, isLoopback } from '../config.ts'
import type { WordsFor } from '../words.ts'
import type { HealthReport } from './health.ts'
import type { PartnerPort } from './partner/port.ts'
import { partnerPages } from './partner/routes.ts'

export type WebRoutes = {
  health: () => Promise<HealthReport>
  metrics: Registry
  /** `POST /telegram/webhook`, in webhook mode. */
  telegramWebhook: ((request: Request) => Promise<Response>) | null
  /** Bolt's own listener for `POST /slack/events`, in HTTP mode. */
  slackEvents: RequestListener | null
  /** `/partner/…`: what partners see of their entries; null where another process serves it. */
  partner: { port: PartnerPort; words: WordsFor } | null
  /** The local sandbox: where its page is, and the case log it shows below. Null outside the sandbox. */
  sandbox: { pageUrl: string; caseLog: () => Promise<unknown> } | null
}

export type WebServer = { port: number; stop(): Promise<void> }

/**
 * Listens on HTTP.
 * @throws ConfigError one line, when the port is taken or not allowed
 */
export async function startWebServer(
  listen: { host: string; port: number },
  routes: WebRoutes,
): Promise<WebServer> {
  const pages = getRequestListener(createApp(routes).fetch)
  const server = createServer((request, response) => {
    // Bolt reads the raw body itself, for the signature.
    if (routes.slackEvents && request.url?.split('?')[0] === '/slack/events') {
      routes.slackEvents(request, response)
      return
    }
    void pages(request, response)
  })
  const port = await open(server, listen)
  return {
    port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), 3000).unref()
      }),
  }
}

function createApp(routes: WebRoutes): Hono {
  const app = new Hono()
  app.get('/healthz', async (context) => {
    const report = await routes.health()
    return context.json(report, report.ok ? 200 : 503)
  })
  app.get('/metrics', async (context) =>
    context.body(await routes.metrics.metrics(), 200, { 'content-type': routes.metrics.contentType }),
  )
  const { telegramWebhook, partner, sandbox } = routes
  if (telegramWebhook) app.post('/telegram/webhook', (context) => telegramWebhook(context.req.raw))
  if (sandbox) {
    // A page elsewhere must not reach the sandbox through a name that points at this machine (DNS rebinding).
    app.use('*', async (context, next) =>
      isLoopback(new URL(context.req.url).hostname.replace(/^\[|\]$/g, '')) ? next() : context.text('', 421),
    )
  }
  if (partner) app.route('/partner', partnerPages(partner.port, partner.words))
  if (sandbox) {
    app.get('/case-log', async (context) => context.json(await sandbox.caseLog()))
    app.all('*', (context) => {
      const { pathname, search } = new URL(context.req.url)
      // The page's event streams end when a tab closes: that is no error of ours.
      return proxy(`${sandbox.pageUrl}${pathname}${search}`, { raw: context.req.raw, signal: null })
    })
  }
  return app
}

function open(server: Server, { host, port }: { host: string; port: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE'
          ? `port ${port} is taken: stop the other program, or set PORT to a free one`
          : error.code === 'EACCES'
            ? `port ${port} needs more rights: set PORT to 1024 or above`
            : `cannot listen there (${error.code ?? 'unknown'}): check HOST`
      reject(new ConfigError(`PORT=${port} on ${host}: ${why}`))
    })
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
}
