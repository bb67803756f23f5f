import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import { Hono, type Context } from 'hono'
import type { Files } from './files.ts'
import { botSees } from './methods/files.ts'
import type { ResponseUrls } from './response-urls.ts'
import type { Workspace } from './workspace.ts'

type Bindings = { Bindings: HttpBindings }

/** What Slack shows to whoever asks for a private file without a token: a page, with status 200. */
const LOGIN_PAGE =
  '<!DOCTYPE html><html><head><title>Slack</title></head><body>Sign in to Slack</body></html>'

/** The addresses of the platform: Web API, files and their upload, response URLs. Loopback only. */
export async function startServer(options: {
  port: number
  webApi: (c: Context<Bindings>) => Promise<Response>
  files: Files
  responseUrls: ResponseUrls
  workspace: Workspace
  mayRead: (token: string) => boolean
}): Promise<{ origin: string; http: Server; stop(): Promise<void> }> {
  const { files, responseUrls, workspace } = options
  const app = new Hono<Bindings>()

  app.all('/api/:method', options.webApi)

  app.post('/actions/:team/:key', async (c) => {
    const args: unknown = await c.req.json().catch(() => ({}))
    const answer = responseUrls.use(`${c.req.param('team')}/${c.req.param('key')}`, { ...Object(args) })
    return c.json(answer.body, answer.status)
  })

  app.post('/upload/v1/:ticket', async (c) => {
    const upload = files.receive(c.req.param('ticket'), await uploadedBytes(c))
    return upload ? c.text(`OK - ${upload.content?.length ?? 0}`) : c.text('Not Found', 404)
  })

  app.get('/files-pri/:path/*', (c) => {
    const token = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    const found = files.content(c.req.param('path').split('-').slice(1).join('-'))
    if (token === undefined || !options.mayRead(token)) return c.redirect('/signin')
    if (!found || !botSees({ workspace }, found.file)) return c.text('Not Found', 404)
    return c.body(new Uint8Array(found.bytes), 200, { 'Content-Type': found.file.mimetype })
  })

  app.get('/signin', (c) => c.html(LOGIN_PAGE))

  const http = createAdaptorServer({ fetch: app.fetch }) as Server
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(options.port, '127.0.0.1', resolve)
  })
  const { port } = http.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    http,
    stop: () =>
      new Promise((resolve) => {
        http.close(() => resolve())
        http.closeAllConnections()
      }),
  }
}

/** Raw bytes, or the one file of a form: both are documented. */
async function uploadedBytes(c: Context<Bindings>): Promise<Buffer> {
  if (!(c.req.header('content-type') ?? '').startsWith('multipart/form-data'))
    return Buffer.from(await c.req.arrayBuffer())
  const parts = Object.values(await c.req.parseBody())
  const file = parts.find((part) => part instanceof File)
  return file ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0)
}
