/**
 * Several messages within seconds: the first is answered at once, the rest together, as soon as the writer pauses.
 * Danger never waits, and neither do buttons, commands and answers to an open question.
 */

import { germanDay } from '../knowledge/understanding/days.ts'
import type { TenantInbound } from '../cases/inbound.ts'
import type { InboxRow } from '../storage/inbox.ts'
import { JOINED_BY, type MessagePart } from '../storage/message-parts.ts'
import type { JobContext } from './context.ts'
import { answersWhatIsOpen } from './tenant/offered.ts'
import { soundsUrgent, written } from './tenant/written.ts'

/** How bursts are told, in milliseconds. */
export type BurstTimes = {
  /** A message this soon after the one before it belongs to the same burst. */
  gap: number
  /** The writer has paused when nothing came for this long. */
  quiet: number
  /** Nobody waits longer for the answer, however long the writer goes on. */
  most: number
}

/** People send a thought in pieces with a few seconds between them, and read an answer for longer than that. */
export const BURST_TIMES: BurstTimes = { gap: 4000, quiet: 2000, most: 8000 }

const MOST_MESSAGES = 20
/** As long as one message may be: what reads a turn has been measured with that. */
const MOST_CHARACTERS = 4096

export type Turn = { rows: InboxRow[] } | { waitMs: number }

/** What of a lane is handled next: its oldest message alone, the messages of a burst, or nothing yet. */
export async function nextTurn(context: JobContext, lane: string, first: InboxRow): Promise<Turn> {
  const { bursts } = context
  if (!bursts || !mayJoin(first, []) || !follows(first, bursts) || isUrgent(context, first))
    return { rows: [first] }
  const waiting = await context.inbox.waiting(lane, MOST_MESSAGES)
  const isAnswer = await answersWhatIsOpen(context, first.tenantId ?? '')
  if (isAnswer === null) return { rows: [first] }
  const rows: InboxRow[] = []
  let goesOn = waiting.length < MOST_MESSAGES
  let characters = 0
  for (const row of waiting) {
    characters += lengthOf(row)
    if (!mayJoin(row, rows) || !follows(row, bursts) || isAnswer(row) || characters > MOST_CHARACTERS) {
      goesOn = false
      break
    }
    rows.push(row)
    if (!isUrgent(context, row)) continue
    goesOn = false
    break
  }
  const [oldest, newest] = [rows[0], rows.at(-1)]
  if (!oldest || !newest) return { rows: [first] }
  const waitMs = Math.min(bursts.quiet - newest.ageMs, bursts.most - oldest.ageMs)
  return goesOn && waitMs > 0 ? { waitMs } : { rows }
}

/** The messages of a burst as one: what they say together, and each alone for whoever must not mix them. */
export function joined(rows: readonly InboxRow[]): { inbound: TenantInbound; parts: MessagePart[] } | null {
  const parts: TenantInbound[] = []
  for (const { inbound } of rows) {
    if (inbound?.from !== 'tenant') return null
    const before = parts.findIndex(
      ({ messageId, content }) => messageId === inbound.messageId && content.kind !== 'press',
    )
    // An edit stands for what it changes.
    if (inbound.content.kind === 'edited' && before !== -1) {
      const { content } = parts[before] ?? inbound
      if (content.kind === 'text')
        parts[before] = { ...inbound, content: { ...content, text: inbound.content.text } }
      else parts[before] = inbound
    } else parts.push(inbound)
  }
  const last = parts.at(-1)
  if (!last) return null
  const said = parts.flatMap(({ messageId, content }) =>
    content.kind === 'text' || content.kind === 'edited' ? [{ id: messageId, text: content.text }] : [],
  )
  if (parts.length === 1) return { inbound: last, parts: said }
  const text = said.map((part) => part.text).join(JOINED_BY)
  return { inbound: { ...last, content: { kind: 'text', text } }, parts: said }
}

/**
 * One that failed before is tried alone: it must not take the others down. So is a change of what was answered before.
 */
function mayJoin({ inbound, attempts }: InboxRow, before: readonly InboxRow[]): boolean {
  if (inbound?.from !== 'tenant' || attempts > 0) return false
  const { content, messageId } = inbound
  const isOfThese = before.some(
    (row) => row.inbound?.from === 'tenant' && row.inbound.messageId === messageId,
  )
  return content.kind === 'text' || (content.kind === 'edited' && isOfThese)
}

function lengthOf({ inbound }: InboxRow): number {
  return inbound?.from === 'tenant' ? (written(inbound)?.length ?? 0) : 0
}

function follows({ afterMs }: InboxRow, { gap }: BurstTimes): boolean {
  return afterMs !== null && afterMs <= gap
}

function isUrgent({ knowledge, now }: JobContext, { inbound }: InboxRow): boolean {
  return inbound !== null && soundsUrgent(knowledge.screen, inbound, germanDay(now()))
}
