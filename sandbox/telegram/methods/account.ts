import { unixSeconds } from '../clock.ts'
import type { CallContext } from '../core.ts'
import { flag, integer, text } from '../params.ts'
import { badRequest, tooManyRequests } from '../refusals.ts'
import { rememberAllowed, updateKinds } from '../updates.ts'
import { wireBot } from '../wire.ts'

/** Files above this cannot be fetched by a bot (Client.h, MAX_DOWNLOAD_FILE_SIZE). */
const MAX_DOWNLOAD = 20 * 1024 * 1024

export function getMe({ bot }: CallContext): unknown {
  return {
    ...wireBot(bot),
    can_join_groups: true,
    can_read_all_group_messages: bot.readsAllGroupMessages,
    supports_guest_queries: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  }
}

/** Closing is refused in the first ten minutes after the start, as documented. */
export function close({ core, bot }: CallContext): unknown {
  const left = Math.ceil((bot.startedAt + 600_000 - core.now()) / 1000)
  if (left > 0) throw tooManyRequests(left)
  return true
}

export function logOut({ bot }: CallContext): unknown {
  bot.loggedOut = true
  bot.updates = []
  return true
}

/** "It is guaranteed that the link will be valid for at least 1 hour" (core.telegram.org/bots/api#getfile): no longer here. */
const LINK_LIFETIME_MS = 3_600_000

export function getFile({ core, bot, params }: CallContext): unknown {
  const fileId = text(params, 'file_id')
  if (fileId === '') throw badRequest('file_id not specified')
  const file = core.world.files[fileId]
  if (file?.botId !== bot.id) throw badRequest('invalid file_id')
  if (file.size > MAX_DOWNLOAD) throw badRequest('file is too big')
  file.linkedUntil = core.now() + LINK_LIFETIME_MS
  return { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.size, file_path: file.path }
}

/**
 * Loopback only, and plain HTTP is allowed there; otherwise the rules of the real server. `changed` is told before
 * the new webhook is in force, so that a waiting poll can be ended.
 */
export function setWebhook(context: CallContext, changed: () => void): unknown {
  const { core, bot, params, method } = context
  const url = text(params, 'url')
  if (url === '') return deleteWebhook(context, changed)
  const parsed = parseWebhookUrl(url)
  const secretToken = text(params, 'secret_token')
  if (secretToken.length > 256) throw badRequest('secret token is too long')
  if (!/^[A-Za-z0-9_-]*$/.test(secretToken)) throw badRequest('secret token contains unallowed characters')
  if (secretToken === '') core.breach(bot, 'T3', 'a webhook without a secret token', method)
  if (flag(params, 'drop_pending_updates')) bot.updates = []
  rememberAllowed(bot, text(params, 'allowed_updates'))
  changed()
  bot.webhook = {
    url: parsed,
    secretToken,
    maxConnections: integer(params, 'max_connections', { fallback: 40, min: 1, max: 100 }),
  }
  return true
}

function parseWebhookUrl(given: string): string {
  let url: URL
  try {
    url = new URL(/^[a-z]+:\/\//i.test(given) ? given : `https://${given}`)
  } catch {
    throw badRequest('invalid webhook URL specified')
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw badRequest('invalid webhook URL specified')
  const isLoopback = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
  if (!isLoopback && url.protocol === 'http:')
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook', 'T3')
  // The sandbox never talks to another machine.
  if (!isLoopback) throw badRequest('bad webhook: Failed to resolve host: Name or service not known')
  return url.href
}

export function deleteWebhook({ bot, params }: CallContext, changed: () => void): unknown {
  if (flag(params, 'drop_pending_updates')) bot.updates = []
  if (bot.webhook) changed()
  delete bot.webhook
  return true
}

export function getWebhookInfo({ bot }: CallContext): unknown {
  const { webhook } = bot
  return {
    url: webhook?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: bot.updates.length,
    ...(webhook ? { max_connections: webhook.maxConnections, ip_address: '127.0.0.1' } : {}),
    ...(webhook?.lastErrorAt === undefined
      ? {}
      : { last_error_date: unixSeconds(webhook.lastErrorAt), last_error_message: webhook.lastErrorMessage }),
    ...(bot.allowedUpdates
      ? {
          allowed_updates: bot.allowedUpdates.filter(
            (kind) => updateKinds.includes(kind) && !kind.startsWith('custom_'),
          ),
        }
      : {}),
  }
}
