import { setTimeout as sleep } from 'node:timers/promises'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { Hono } from 'hono'
import type { CallOutcome, Core } from './core.ts'
import type { Dispatcher } from './dispatch.ts'
import { fileBytes } from './files.ts'
import { readParams } from './params.ts'
import { Refusal } from './refusals.ts'
import type { BotRecord } from './world.ts'

/** The HTTP face: `/bot<token>/<method>` and `/file/bot<token>/<path>`, on loopback. */
export async function startServer(
  core: Core,
  dispatch: Dispatcher,
  port: number,
): Promise<{ url: string; stop(): Promise<void> }> {
  const app = new Hono<{ Bindings: HttpBindings }>()

  app.all('/:bot/:method', async (context) => {
    const bot = authenticate(core, context.req.param('bot'))
    if (bot instanceof Refusal) return answer(refused(bot))
    const { incoming, outgoing } = context.env
    const gone = new AbortController()
    outgoing.once('close', () => gone.abort())
    const params = await readParams(context.req)
    const method = context.req.param('method')
    const { outcome, delayMs } = await dispatch({ bot, method, params, gone: gone.signal })
    if (delayMs > 0) await sleep(delayMs, undefined, { ref: false })
    if (outcome.kind !== 'dropped') return answer(outcome)
    incoming.socket.destroy()
    return RESPONSE_ALREADY_SENT
  })

  app.get('/file/:bot/:folder/:name', (context) => {
    const bot = authenticate(core, context.req.param('bot'))
    if (bot instanceof Refusal) return answer(refused(bot))
    const path = `${context.req.param('folder')}/${context.req.param('name')}`
    const file = Object.values(core.world.files).find((one) => one.botId === bot.id && one.path === path)
    if (!file || (file.linkedUntil ?? 0) < core.now()) return answer(refused(new Refusal(404, 'Not Found')))
    return new Response(fileBytes(file), { headers: { 'content-type': 'application/octet-stream' } })
  })

  app.notFound(() => answer(refused(new Refusal(404, 'Not Found'))))

  const server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${address.port}`,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
    },
  }
}

/** The bot whose token stands in the path. The real server looks at its form first (ClientManager::send). */
function authenticate(core: Core, segment: string): BotRecord | Refusal {
  if (!segment.startsWith('bot')) return new Refusal(404, 'Not Found')
  const token = decodeURIComponent(segment.slice('bot'.length))
  if (token.startsWith('0') || token.length > 80 || !/^\d+:/.test(token))
    return new Refusal(401, 'Unauthorized: invalid token specified')
  return core.world.bots[token] ?? new Refusal(401, 'Unauthorized')
}

type Answer = Exclude<CallOutcome, { kind: 'dropped' }>

function refused({ code, message, parameters }: Refusal): Answer {
  return { kind: 'refused', code, description: message, ...(parameters ? { parameters } : {}) }
}

function answer(outcome: Answer): Response {
  if (outcome.kind === 'ok') return Response.json({ ok: true, result: outcome.result })
  const { code, description, parameters } = outcome
  const retryAfter = parameters?.retry_after
  return Response.json(
    { ok: false, error_code: code, description, ...(parameters ? { parameters } : {}) },
    { status: code, ...(retryAfter ? { headers: { 'retry-after': String(retryAfter) } } : {}) },
  )
}
