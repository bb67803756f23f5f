/**
 * Sends what a lane owes, one effect after another. The outcome of every attempt is a row before the next is made; what
 * a platform's answer means for the case is decided in `outcome.ts`.
 */

import type { Effect } from '../cases/effects.ts'
import type { Send, Sendable, SendOutcome } from '../cases/outbound.ts'
import type { Platform } from '../cases/inbound.ts'
import { holdLane } from '../storage/lanes.ts'
import { isDatabaseAway } from '../storage/outage.ts'
import type { OutboxRow } from '../storage/outbox.ts'
import { keepPause, pauseLeft } from '../storage/pauses.ts'
import type { JobContext } from './context.ts'
import { isRefusalOfUs, type Mail } from './mailer.ts'
import { recordOutcome, type Place } from './outcome.ts'
import type { Pacing } from './pacing.ts'
import { NO_THREAD_YET, resolve, type Superseded } from './resolve.ts'
import { createBeforeSending } from './translation/before-sending.ts'
import { NO_MAIL_SERVER } from './upkeep/partner-link.ts'
import { partnerMail } from './upkeep/partner-mail.ts'

export type Delivery = {
  senders: Readonly<Record<Platform, Send | null>>
  pacing: Pacing
  /** Calls the person on duty by the second way; null when there is none. */
  page: ((caseId: string) => Promise<SendOutcome>) | null
  /** Null when there is no mail server. */
  mail: ((mail: Mail) => Promise<SendOutcome>) | null
}

/** The longest wait spent inside a job; longer ones give the worker back. */
const PATIENCE_MS = 1500
/** Effects of one lane sent before it goes to the end of the queue. */
const MOST_PER_TURN = 10

/**
 * Drains a lane.
 * @returns milliseconds after which the lane wants to be woken again; null when nothing is owed or another has it
 */
export async function deliverLane(
  context: JobContext,
  delivery: Delivery,
  lane: string,
): Promise<number | null> {
  const held = await holdLane(context.db, lane, context.owner)
  if (held === null) return null
  const { readied, rest } = createBeforeSending(context)
  try {
    for (let sent = 0; ;) {
      let next = await context.outbox.next(lane)
      if (next === null) return null
      if ('row' in next) {
        const ready = await readied(next.row)
        if (ready) next = { row: ready }
        else {
          if (context.stopping?.aborted || !(await held.stillHeld())) return null
          // Help in danger waits for no translation; everything else keeps its order.
          next = await context.outbox.next(lane, next.row)
          if (next === null || !('row' in next)) continue
        }
      }
      // Others get their turn: a flood in one chat must not hold a worker for itself (W2).
      if (sent >= MOST_PER_TURN) return 0
      sent += 1
      const wait = 'waitMs' in next ? next.waitMs : await waitFor(context, delivery, next.row)
      if (wait > PATIENCE_MS) return wait
      if (wait > 0) await new Promise((done) => setTimeout(done, wait))
      if (context.stopping?.aborted || !(await held.stillHeld())) return null
      if (wait === 0 && 'row' in next) await attempt(context, delivery, next.row)
    }
  } finally {
    await rest()
    await held.release()
  }
}

async function waitFor(context: JobContext, delivery: Delivery, row: OutboxRow): Promise<number> {
  const paused = await pausedFor(context, row)
  return paused > 0 ? paused : delivery.pacing.admit(row.effect, row.emergency)
}

async function attempt(context: JobContext, delivery: Delivery, row: OutboxRow): Promise<void> {
  // What may have been posted is not left to a later effect, which would post it again and not know (Q9).
  const mayBeOut = row.interrupted || row.ambiguous
  if (!mayBeOut && (await isOutdated(context, row))) {
    await recordOutcome(context, row, { kind: 'superseded', why: 'newer_one_owed' })
    return
  }
  const ready = await prepared(context, delivery, row)
  if (ready.kind === 'unresolvable') {
    if (await context.outbox.begin(row)) await recordOutcome(context, row, afterError(row, ready.code))
    return
  }
  if (ready.kind === 'superseded' && ready.why === NO_THREAD_YET) {
    await context.outbox.postpone(row.id, 1, ready.why, row.sentIds)
    return
  }
  if (ready.kind === 'superseded') {
    await recordOutcome(context, row, ready)
    return
  }
  const { sendable, send } = ready
  const showsOnce = sendable !== null && isShownOnce(sendable)
  if (row.interrupted && row.ambiguous && !showsOnce) {
    // Cut twice between request and answer: sending a third time could show it again (T11).
    await recordOutcome(context, row, { kind: 'rejected', code: 'ambiguous' })
    return
  }
  if (!(await context.outbox.begin(row, showsOnce))) return
  const outcome = await send()
  await patiently(async () => {
    if (outcome.kind === 'wait') await pause(context, row, outcome.seconds)
    if (outcome.kind === 'not_sent' && isRefusalOfUs(outcome.code))
      await pause(context, row, REFUSED_PAUSE_SECONDS)
    const ambiguous = row.ambiguous || (row.interrupted && !showsOnce)
    const place = sendable && placeOf(sendable, outcome)
    await recordOutcome(context, { ...row, ambiguous }, showsOnce ? asRepeatable(outcome) : outcome, place)
  })
}

/** A mail server locks out whoever tries a wrong password again and again. */
const REFUSED_PAUSE_SECONDS = 600

/** Where a message about a tenant stands once it is sent. */
function placeOf(sendable: Sendable, outcome: SendOutcome): Place | null {
  if (outcome.kind !== 'sent') return null
  if (sendable.kind === 'tenant_message') return { platform: sendable.platform, chatId: sendable.chatId }
  if (sendable.kind === 'thread_line' || sendable.kind === 'thread_file')
    return { platform: 'slack', chatId: sendable.channel }
  return null
}

/** What changes or removes something by its id may be done again without showing twice: nothing about it is ambiguous. */
function isShownOnce(sendable: Sendable): boolean {
  switch (sendable.kind) {
    case 'case_card':
      return sendable.ts !== null
    case 'thread_root_update':
    case 'thread_file':
    case 'delete_tenant_messages':
    case 'reaction':
    case 'app_home':
      return true
    default:
      return false
  }
}

/** Whether it was executed or not, it may simply be tried again. */
function asRepeatable(outcome: SendOutcome): SendOutcome {
  return outcome.kind === 'unknown' ? { ...outcome, kind: 'not_sent' } : outcome
}

/** About twenty seconds in all. */
const RECORD_TRIES = 12

/** The outcome is known here and nowhere else: while the database is away it is kept, not left to be sent again. */
async function patiently(record: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await record()
    } catch (error) {
      if (!isDatabaseAway(error) || tries === RECORD_TRIES) throw error
      await new Promise((done) => setTimeout(done, Math.min(100 * 2 ** tries, 2000)))
    }
  }
}

/** What cannot even be put into words is a fault of ours: tried for some minutes, then given up so that the lane goes on. */
const MOST_ERRORS = 8

type Ready = {
  kind: 'ready'
  /** Null: it goes another way than a chat. */
  sendable: Sendable | null
  send: () => Promise<SendOutcome>
}

async function prepared(
  context: JobContext,
  delivery: Delivery,
  row: OutboxRow,
): Promise<Ready | Superseded | { kind: 'unresolvable'; code: string }> {
  try {
    return await (otherWay(context, delivery, row.effect) ?? byChat(context, delivery, row))
  } catch (error) {
    // It says nothing about what is to be sent, which must not be given up for it (Q9).
    if (isDatabaseAway(error)) throw error
    // The text of an error may quote what somebody wrote (Q5).
    return {
      kind: 'unresolvable',
      code: `error_${error instanceof Error ? error.name.toLowerCase() : 'unknown'}`,
    }
  }
}

async function byChat(context: JobContext, delivery: Delivery, row: OutboxRow): Promise<Ready | Superseded> {
  const sendable = await resolve(context, row)
  if (sendable.kind === 'superseded') return sendable
  const send = delivery.senders[platformOf(row)] ?? notConnected
  return { kind: 'ready', sendable, send: () => send(sendable, row.sentIds) }
}

/** Calls and mails; null for what goes through a chat. */
function otherWay(
  context: JobContext,
  { page, mail: sendMail }: Delivery,
  effect: Effect,
): Promise<Ready | Superseded> | null {
  const ready = (send: Ready['send']): Ready => ({ kind: 'ready', sendable: null, send })
  switch (effect.kind) {
    case 'page_webhook':
      return Promise.resolve(
        page ? ready(() => page(effect.caseId)) : { kind: 'superseded', why: 'no_pager' },
      )
    case 'partner_mail':
      return partnerMail(context, effect.linkId).then((made) => {
        if (made.kind === 'superseded') return made
        if (made.kind === 'rejected') return ready(async () => made)
        return ready(async () =>
          sendMail ? sendMail(made.mail) : { kind: 'rejected', code: NO_MAIL_SERVER },
        )
      })
    default:
      return null
  }
}

function afterError(row: OutboxRow, code: string): SendOutcome {
  return row.attempts + 1 >= MOST_ERRORS
    ? { kind: 'rejected', code }
    : { kind: 'not_sent', code, sentIds: row.sentIds }
}

const notConnected: Send = async () => ({ kind: 'rejected', code: 'platform_not_connected' })

function platformOf({ effect }: Pick<OutboxRow, 'effect'>): Platform {
  return 'platform' in effect ? effect.platform : 'slack'
}

const SHOWS_THE_MOMENT = new Set<string>([
  'case_card',
  'app_home',
  'thread_root_update',
  'page',
  'page_webhook',
])

/** Views and calls that show the state of the moment: when a later one is owed as well, this one would only show the same. */
async function isOutdated(context: JobContext, row: OutboxRow): Promise<boolean> {
  const { kind } = row.effect
  if (!SHOWS_THE_MOMENT.has(kind)) return false
  return context.outbox.newerOwed(row)
}

/**
 * How long a platform asked us to wait, and for what. Telegram's `retry_after` holds for the whole bot: our own pace is
 * below the limit of a single chat. Slack's holds for one method (docs.slack.dev, rate limits); a card is posted once and
 * updated later.
 */
function pauseScopes({ effect }: OutboxRow): string[] {
  if (platformOf({ effect }) === 'telegram') return ['telegram']
  switch (effect.kind) {
    case 'case_card':
      return ['slack/post', 'slack/update']
    case 'thread_root_update':
      return ['slack/update']
    case 'ephemeral':
    case 'reaction':
    case 'app_home':
    case 'erase_messages':
    case 'case_file':
      return [`slack/${effect.kind}`]
    case 'page_webhook':
      return []
    case 'partner_mail':
      return ['mail']
    default:
      return ['slack/post']
  }
}

async function pause(context: JobContext, row: OutboxRow, seconds: number): Promise<void> {
  await keepPause(context.db, pauseScopes(row), seconds)
}

async function pausedFor(context: JobContext, row: OutboxRow): Promise<number> {
  return pauseLeft(context.db, pauseScopes(row))
}
