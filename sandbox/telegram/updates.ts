import type { BotRecord } from './world.ts'

export type PendingUpdate = {
  id: number
  kind: string
  /** The update's content, frozen when it was made, as the real server does. */
  payload: unknown
  /** Unix milliseconds. */
  expiresAt: number
  /** Updates of one queue are delivered to a webhook one after the other. */
  queue: string
  callbackId?: string
  delivered?: boolean
  /** Set by a fault: the update comes once more although the bot confirmed it. */
  repeat?: 'due' | 'done'
}

const DAY = 86_400_000

/** Updates are kept no longer than 24 hours (T2); a button press only 150 seconds (Client.cpp, add_update). */
export const UPDATE_LIFETIME_MS = DAY
export const CALLBACK_LIFETIME_MS = 150_000

export const updateKinds = [
  'message',
  'edited_message',
  'channel_post',
  'edited_channel_post',
  'inline_query',
  'chosen_inline_result',
  'callback_query',
  'custom_event',
  'custom_query',
  'shipping_query',
  'pre_checkout_query',
  'poll',
  'poll_answer',
  'my_chat_member',
  'chat_member',
  'chat_join_request',
  'chat_boost',
  'removed_chat_boost',
  'message_reaction',
  'message_reaction_count',
  'business_connection',
  'business_message',
  'edited_business_message',
  'deleted_business_messages',
  'purchased_paid_media',
  'managed_bot',
  'guest_message',
]

/** Only delivered when named in `allowed_updates` (Client.h, DEFAULT_ALLOWED_UPDATE_TYPES). */
const notByDefault = ['chat_member', 'message_reaction', 'message_reaction_count']

export function isAllowed(bot: BotRecord, kind: string): boolean {
  return bot.allowedUpdates ? bot.allowedUpdates.includes(kind) : !notByDefault.includes(kind)
}

/**
 * Remembers `allowed_updates` (JSON text). Nothing given, or nothing readable, leaves the last set in force; an
 * empty list, or one that names no kind there is, brings the default back.
 */
export function rememberAllowed(bot: BotRecord, text: string): void {
  if (text === '') return
  const names = parseList(text)
  if (!names) return
  const known = names.map((name) => name.toLowerCase()).filter((name) => updateKinds.includes(name))
  if (known.length === 0) delete bot.allowedUpdates
  else bot.allowedUpdates = updateKinds.filter((kind) => known.includes(kind))
}

function parseList(text: string): string[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) && value.every((name) => typeof name === 'string') ? value : undefined
  } catch {
    return undefined
  }
}

/**
 * Queues an update and returns its id, or null when the bot did not ask for this kind. After a week without
 * updates the real server goes on at a random id; here it goes on at a lower one, which is the case that breaks
 * a bot that trusts in rising ids (T1).
 */
export function pushUpdate(
  bot: BotRecord,
  update: { kind: string; payload: unknown; queue: string; lifetimeMs: number; callbackId?: string },
  now: number,
): number | null {
  if (!isAllowed(bot, update.kind)) return null
  if (now - bot.lastUpdateAt > 7 * DAY) bot.nextUpdateId = Math.floor(bot.nextUpdateId / 2)
  bot.lastUpdateAt = now
  const id = bot.nextUpdateId++
  bot.updates.push({
    id,
    kind: update.kind,
    payload: update.payload,
    expiresAt: now + update.lifetimeMs,
    queue: update.queue,
    ...(update.callbackId === undefined ? {} : { callbackId: update.callbackId }),
  })
  return id
}

export function dropExpired(bot: BotRecord, now: number): void {
  if (bot.updates.some((update) => update.expiresAt < now))
    bot.updates = bot.updates.filter((update) => update.expiresAt >= now)
}

/**
 * One getUpdates: forgets what `offset` confirms, then returns up to `limit` waiting updates. A negative offset
 * keeps only that many from the end; one more than ten beyond the last id counts as none (TQueue::get).
 * `repeat` is asked for every confirmed update whether a fault wants it delivered again.
 */
export function takeUpdates(
  bot: BotRecord,
  options: { offset: number; limit: number; now: number; repeat: () => boolean },
): PendingUpdate[] {
  dropExpired(bot, options.now)
  if (options.offset < 0) bot.updates = bot.updates.slice(options.offset)
  if (options.offset > 0 && options.offset <= bot.nextUpdateId + 10) {
    bot.updates = bot.updates.filter((update) => {
      if (update.id >= options.offset || update.repeat === 'due') return true
      if (!update.delivered || update.repeat === 'done' || !options.repeat()) return false
      update.repeat = 'due'
      return true
    })
  }
  const taken = bot.updates.slice(0, options.limit)
  for (const update of taken) {
    update.delivered = true
    if (update.repeat === 'due') update.repeat = 'done'
  }
  return taken
}

/** The update as it is written on the wire. */
export function wireUpdate(update: PendingUpdate): Record<string, unknown> {
  return { update_id: update.id, [update.kind]: update.payload }
}
