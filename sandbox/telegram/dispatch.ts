import { recordCall, settleCallbacks } from './core.ts'
import type { CallOutcome, Core } from './core.ts'
import { deleteWebhook, setWebhook } from './methods/account.ts'
import { methods, unplayed } from './methods/registry.ts'
import type { Params } from './params.ts'
import type { Poller } from './polling.ts'
import { Refusal, tooManyRequests } from './refusals.ts'
import type { WebhookDelivery } from './webhook.ts'
import type { BotRecord } from './world.ts'

export type Dispatcher = (call: {
  bot: BotRecord
  method: string
  params: Params
  /** Aborted when the bot hung up. */
  gone: AbortSignal
}) => Promise<{ outcome: CallOutcome; delayMs: number }>

/** Method names are case-insensitive; calls are recorded under their documented spelling. */
const spelling = new Map(
  [...Object.keys(methods), 'getUpdates', 'setWebhook', 'deleteWebhook'].map((name) => [
    name.toLowerCase(),
    name,
  ]),
)

/** Runs one Bot API call: faults first, then the method, then the record that tests read. */
export function createDispatcher(core: Core, poller: Poller, webhooks: WebhookDelivery): Dispatcher {
  async function run(bot: BotRecord, method: string, params: Params, gone: AbortSignal): Promise<unknown> {
    if (bot.loggedOut) throw new Refusal(400, 'Logged out')
    const context = { core, bot, params, method }
    const reset = () => {
      poller.endForWebhook(bot)
      webhooks.forget(bot)
    }
    switch (method) {
      case 'getUpdates':
        return poller.getUpdates(bot, params, gone)
      case 'setWebhook': {
        const result = setWebhook(context, reset)
        webhooks.wake(bot)
        return result
      }
      case 'deleteWebhook':
        return deleteWebhook(context, reset)
    }
    const found = methods[method]
    if (found) return found(context)
    if (unplayed.has(method.toLowerCase()))
      throw new Refusal(501, `Not Implemented: the sandbox does not play ${method}`)
    throw new Refusal(404, 'Not Found: method not found')
  }

  async function execute(
    bot: BotRecord,
    method: string,
    params: Params,
    gone: AbortSignal,
  ): Promise<CallOutcome> {
    try {
      return { kind: 'ok', result: await run(bot, method, params, gone) }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { code, message: description, parameters, rule } = error
      if (rule) core.breach(bot, rule, `${method}: ${description}`, method)
      return { kind: 'refused', code, description, ...(parameters ? { parameters } : {}) }
    }
  }

  async function withFaults(
    bot: BotRecord,
    method: string,
    params: Params,
    gone: AbortSignal,
  ): Promise<CallOutcome> {
    const fault = core.faults.take(method)
    switch (fault?.kind) {
      case 'drop_before':
        return { kind: 'dropped', executed: false }
      case 'server_error':
        return { kind: 'refused', code: 502, description: 'Bad Gateway' }
      case 'too_many_requests': {
        const { code, message, parameters } = tooManyRequests(fault.retryAfterSeconds)
        return { kind: 'refused', code, description: message, ...(parameters ? { parameters } : {}) }
      }
      case 'drop_after':
        await execute(bot, method, params, gone)
        return { kind: 'dropped', executed: true }
      case undefined:
        return execute(bot, method, params, gone)
    }
  }

  return async ({ bot, method: given, params, gone }) => {
    const method = spelling.get(given.toLowerCase()) ?? given
    settleCallbacks(core, bot)
    const delayMs = core.faults.takeDelay(method)
    const at = core.clock.now()
    const outcome = await withFaults(bot, method, params, gone)
    recordCall(core, { method, at, outcome }, params)
    return { outcome, delayMs }
  }
}
