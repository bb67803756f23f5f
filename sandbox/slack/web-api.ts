import { setTimeout as sleep } from 'node:timers/promises'
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import type { Faults } from './faults.ts'
import type { Journal } from './journal.ts'
import { chatMethods } from './methods/chat.ts'
import { conversationMethods } from './methods/conversations.ts'
import { fileMethods } from './methods/files.ts'
import type { Answer, Arguments, MethodContext, Refusal, SlackMethod } from './methods/method.ts'
import { invalidArguments, refused } from './methods/method.ts'
import { reactionMethods } from './methods/reactions.ts'
import { viewMethods } from './methods/views.ts'
import { workspaceMethods } from './methods/workspace.ts'
import type { RateLimits } from './rate-limits.ts'

const METHODS: Record<string, SlackMethod> = {
  ...chatMethods,
  ...conversationMethods,
  ...fileMethods,
  ...reactionMethods,
  ...viewMethods,
  ...workspaceMethods,
}

type RequestContext = Context<{ Bindings: HttpBindings }>

/** What a call came down to: an answer with its status, or nothing because the connection was cut. */
interface Outcome {
  status: 200 | 429 | 500 | 502 | 503 | 504
  answer: Answer
  retryAfterSeconds?: number
  scope?: string | undefined
}

/**
 * `POST /api/<method>` with the checks in Slack's order: known method, token, scope, rate, arguments.
 * Every refusal that a line of the bar forbids is written to the journal as a violation.
 */
export function createWebApi(options: {
  botToken: string
  appToken: string | undefined
  scopes: string[]
  limits: RateLimits
  faults: Faults
  journal: Journal
  now: () => number
  context: (args: Arguments, violation: MethodContext['violation']) => MethodContext
}) {
  const { journal, limits, faults, now } = options

  function checkToken(method: SlackMethod, token: string | undefined): Refusal | undefined {
    if (!token) return refused('not_authed')
    const isApp = options.appToken !== undefined && token === options.appToken
    if (!isApp && token !== options.botToken) return refused('invalid_auth')
    return isApp === (method.token === 'app') ? undefined : refused('not_allowed_token_type')
  }

  function answerCall(name: string, args: Arguments, token: string | undefined): Outcome {
    const method = METHODS[name]
    if (!method) return { status: 200, answer: refused('unknown_method', { req_method: name }) }
    const refusal = checkToken(method, token)
    if (refusal) return { status: 200, answer: refusal }
    const violation = (rule: string, what: string): void => journal.violation(rule, name, what)
    const context = options.context(args, violation)

    const scope = method.scope?.(context)
    if (scope !== undefined && !options.scopes.includes(scope)) {
      violation('S11', `needs the scope ${scope}`)
      const provided = options.scopes.join(',')
      return { status: 200, answer: refused('missing_scope', { needed: scope, provided }), scope }
    }
    const rate = { method: name, tier: method.tier, channel: method.limitedChannel?.(context) }
    const verdict = limits.take(rate, now())
    if (verdict.kind === 'limited') {
      if (verdict.early) violation('S6', `called again before Retry-After had passed`)
      return tooMany(verdict.retryAfterSeconds)
    }
    const missing = (method.required ?? []).filter((argument) => isAbsent(args[argument]))
    if (missing.length > 0) {
      const lines = missing.map((argument) => `[ERROR] missing required field: ${argument}`)
      return { status: 200, answer: invalidArguments(lines), scope }
    }
    return { status: 200, answer: method.run(context), scope }
  }

  function tooMany(retryAfterSeconds: number): Outcome {
    return { status: 429, answer: refused('ratelimited'), retryAfterSeconds }
  }

  function record(name: string, args: Arguments, { status, answer }: Outcome): void {
    const call = { method: name, args, at: journal.at(), status, ok: answer.ok }
    journal.call('error' in answer ? { ...call, error: String(answer.error) } : call)
  }

  return async function handle(c: RequestContext): Promise<Response> {
    const name = c.req.param('method') ?? ''
    const { args, token, warning } = await readCall(c)
    const fault = faults.takeForCall(name)
    if (fault?.kind === 'drop_before') return cutConnection(c)
    if (fault?.kind === 'slow') await sleep(fault.ms)
    if (fault?.kind === 'answer_5xx') {
      const status = fault.status as 503
      record(name, args, { status, answer: refused('service_unavailable') })
      return c.text('', status)
    }
    if (fault?.kind === 'too_many_requests') {
      limits.impose(name, fault.retryAfterSeconds, now())
      const outcome = tooMany(fault.retryAfterSeconds)
      record(name, args, outcome)
      return respond(c, outcome, options.scopes)
    }
    const outcome = answerCall(name, args, token)
    record(name, args, outcome)
    if (fault?.kind === 'drop_after') return cutConnection(c)
    if (warning !== undefined) outcome.answer = withWarning(outcome.answer, warning)
    return respond(c, outcome, options.scopes)
  }
}

function respond(c: RequestContext, outcome: Outcome, scopes: string[]): Response {
  if (outcome.retryAfterSeconds !== undefined) c.header('Retry-After', String(outcome.retryAfterSeconds))
  c.header('X-OAuth-Scopes', scopes.join(','))
  if (outcome.scope !== undefined) c.header('X-Accepted-OAuth-Scopes', outcome.scope)
  return c.json(outcome.answer, outcome.status)
}

function withWarning(answer: Answer, warning: string): Answer {
  const metadata = (answer.response_metadata ?? {}) as Record<string, unknown>
  return { ...answer, warning, response_metadata: { ...metadata, warnings: [warning] } }
}

function cutConnection(c: RequestContext): Response {
  c.env.outgoing.destroy()
  return RESPONSE_ALREADY_SENT
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

/**
 * Arguments and token of a call. A token in a JSON body is not looked at: "tokens should be passed as an HTTP
 * Authorization header or alternatively, as a POST parameter".
 */
async function readCall(
  c: RequestContext,
): Promise<{ args: Arguments; token: string | undefined; warning?: string }> {
  const bearer = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
  const type = c.req.header('content-type') ?? ''
  if (c.req.method === 'POST' && type.startsWith('application/json')) {
    const args = parseObject(await c.req.text())
    const charset = type.includes('charset') ? {} : { warning: 'missing_charset' }
    return { args, token: bearer, ...charset }
  }
  const form: Record<string, unknown> = c.req.method === 'POST' ? await c.req.parseBody() : {}
  const { token, ...args } = { ...c.req.query(), ...form }
  return { args, token: bearer ?? (typeof token === 'string' ? token : undefined) }
}

function parseObject(body: string): Arguments {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
  } catch {
    return {}
  }
}
