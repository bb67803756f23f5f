/**
 * Telegram's published limits (bar line T5): about one message a second in a chat with room for short bursts,
 * 20 a minute in a group, 30 a second over all chats (core.telegram.org/bots/faq). The burst of three and the
 * three messages of jitter are this platform's own figures: the real ones are not published.
 */
export type Limits = {
  perChatPerSecond: number
  chatBurst: number
  perGroupPerMinute: number
  overallPerSecond: number
  overallJitter: number
}

export const publishedLimits: Limits = {
  perChatPerSecond: 1,
  chatBurst: 3,
  perGroupPerMinute: 20,
  overallPerSecond: 30,
  overallJitter: 3,
}

type Bucket = { tokens: number; at: number }

export type FloodState = {
  /** By chat id: the bucket of the chat and, for groups, the times of the last minute. */
  chats: Record<string, { bucket: Bucket; minute: number[] }>
  /** Times of the sends in the last second. */
  overall: number[]
  overallBucket?: Bucket
  /** By scope (`all` or a chat id): until when the bot was told to wait, and what it was told so for. */
  waits: Record<string, { until: number; toldAt: number; fingerprints: string[] }>
}

export type Send = { chatId: number; isGroup: boolean; fingerprint: string }

export type FloodVerdict =
  | { kind: 'allowed' }
  /** `disobeyed`: the bot had been told to wait and sent all the same. `retryAfter` in whole seconds. */
  | { kind: 'refused'; retryAfter: number; disobeyed: boolean }

/**
 * A send that was under way when the 429 went out is no disobedience. The same message again is, at once;
 * any other one is after this many milliseconds.
 */
const IN_FLIGHT_MS = 100

/** Decides one send at `now` (Unix milliseconds) and counts it if it is allowed. */
export function admit(state: FloodState, send: Send, now: number, limits: Limits): FloodVerdict {
  for (const scope of ['all', String(send.chatId)]) {
    const wait = state.waits[scope]
    if (!wait) continue
    if (now >= wait.until) {
      delete state.waits[scope]
      continue
    }
    const disobeyed = wait.fingerprints.includes(send.fingerprint) || now > wait.toldAt + IN_FLIGHT_MS
    wait.fingerprints.push(send.fingerprint)
    return { kind: 'refused', retryAfter: wholeSeconds(wait.until - now), disobeyed }
  }

  const chat = (state.chats[send.chatId] ??= { bucket: { tokens: limits.chatBurst, at: now }, minute: [] })
  const overallCapacity = limits.overallPerSecond + limits.overallJitter
  const overall = (state.overallBucket ??= { tokens: overallCapacity, at: now })
  refill(chat.bucket, now, limits.perChatPerSecond, limits.chatBurst)
  refill(overall, now, limits.overallPerSecond, overallCapacity)
  chat.minute = chat.minute.filter((time) => time > now - 60_000)
  state.overall = state.overall.filter((time) => time > now - 1000)

  const waitOverall = Math.max(
    untilToken(overall, limits.overallPerSecond),
    untilRoom(state.overall, overallCapacity, 1000, now),
  )
  if (waitOverall > 0) return refuse(state, 'all', send, waitOverall, now)
  const waitInChat = Math.max(
    untilToken(chat.bucket, limits.perChatPerSecond),
    send.isGroup ? untilRoom(chat.minute, limits.perGroupPerMinute, 60_000, now) : 0,
  )
  if (waitInChat > 0) return refuse(state, String(send.chatId), send, waitInChat, now)

  chat.bucket.tokens -= 1
  overall.tokens -= 1
  state.overall.push(now)
  if (send.isGroup) chat.minute.push(now)
  return { kind: 'allowed' }
}

function refuse(state: FloodState, scope: string, send: Send, wait: number, now: number): FloodVerdict {
  const retryAfter = wholeSeconds(wait)
  state.waits[scope] = { until: now + retryAfter * 1000, toldAt: now, fingerprints: [send.fingerprint] }
  return { kind: 'refused', retryAfter, disobeyed: false }
}

function refill(bucket: Bucket, now: number, perSecond: number, capacity: number): void {
  bucket.tokens = Math.min(capacity, bucket.tokens + ((now - bucket.at) / 1000) * perSecond)
  bucket.at = now
}

/** Milliseconds until the bucket holds a whole token; 0 if it does. The margin absorbs rounding of fractions. */
function untilToken(bucket: Bucket, perSecond: number): number {
  return bucket.tokens >= 1 - 1e-6 ? 0 : ((1 - bucket.tokens) / perSecond) * 1000
}

/** Milliseconds until fewer than `limit` of `times` lie in the window; 0 if there is room now. */
function untilRoom(times: number[], limit: number, windowMs: number, now: number): number {
  const blocking = times[times.length - limit]
  return blocking === undefined ? 0 : blocking + windowMs - now
}

function wholeSeconds(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1000))
}
