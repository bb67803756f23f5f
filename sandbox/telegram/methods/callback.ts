import { CALLBACK_DEADLINE_MS } from '../core.ts'
import type { CallContext } from '../core.ts'
import { flag, text } from '../params.ts'
import { badRequest } from '../refusals.ts'

/** Longest text of an answer (core.telegram.org/bots/api#answercallbackquery). */
const MAX_ANSWER = 200

/**
 * Answers a press, once and in time (T7). How long the real server takes answers is not published; here it is the
 * deadline of the bar.
 */
export function answerCallbackQuery(context: CallContext): unknown {
  const { core, bot, params } = context
  const callback = core.world.callbacks[text(params, 'callback_query_id')]
  const now = core.now()
  if (callback?.botId === bot.id) callback.attemptedAt ??= now
  if (
    callback?.botId !== bot.id ||
    callback.answeredAt !== undefined ||
    now > callback.pressedAt + CALLBACK_DEADLINE_MS
  )
    throw badRequest('query is too old and response timeout expired or query ID is invalid')
  const answer = text(params, 'text')
  if (answer.length > MAX_ANSWER) throw badRequest('MESSAGE_TOO_LONG', 'T6')
  callback.answeredAt = now
  callback.text = answer
  callback.showAlert = flag(params, 'show_alert')
  const url = text(params, 'url')
  if (url) callback.url = url
  const { chatId, messageId } = callback
  core.changed({ kind: 'answered', botId: bot.id, chatId, messageId })
  return true
}
