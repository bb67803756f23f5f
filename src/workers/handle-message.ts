/**
 * The way of a message: from the inbox, in order, to everything it owes. What a turn decides is written together with
 * the fact that it was handled (Q1); a turn that keeps failing is set aside so that the next message gets its turn.
 */

import { PartlySettled, type InboxRow } from '../storage/inbox.ts'
import { holdLane } from '../storage/lanes.ts'
import { isDatabaseAway } from '../storage/outage.ts'
import type { OwedLane } from '../storage/outbox.ts'
import { joined, nextTurn } from './burst.ts'
import { RaceLost, type JobContext } from './context.ts'
import { apology } from './set-aside.ts'
import { staffTurn } from './staff/turn.ts'
import { tenantTurn, type DecidedTurn } from './tenant/turn.ts'

/** A race is decided again at once this often; then the row waits its turn like after any failure. */
const RACES = 5

/** Messages of one conversation handled before others get their turn (W2). */
const MOST_PER_TURN = 10

/**
 * Drains the inbox of one conversation, or of one member of staff.
 * @returns milliseconds after which the lane wants to be woken again; null when nothing is left or another has it
 */
export async function handleLane(context: JobContext, lane: string): Promise<number | null> {
  const held = await holdLane(context.db, lane, context.owner)
  if (held === null) return null
  try {
    for (let handled = 0; ; handled += 1) {
      const row = await context.inbox.next(lane)
      if (row === null || context.stopping?.aborted || !(await held.stillHeld())) return null
      if (handled >= MOST_PER_TURN) return 0
      const turn = await nextTurn(context, lane, row)
      if ('waitMs' in turn) return turn.waitMs
      await handleRows(context, turn.rows)
    }
  } finally {
    await held.release()
  }
}

/** One message, or those of a burst. */
async function handleRows(context: JobContext, rows: readonly InboxRow[]): Promise<void> {
  for (let race = 1; ; race += 1) {
    try {
      await context.wake(await handleOnce(context, rows))
      return
    } catch (error) {
      if (error instanceof RaceLost && race < RACES) continue
      // Some of them are done: the lane is looked at anew.
      if (error instanceof PartlySettled) return
      // It says nothing about the message, which must not be set aside for it (Q9).
      if (isDatabaseAway(error)) throw error
      const code = codeOf(error)
      for (const row of rows) {
        const fate = await failed(context, row, code)
        // The text of an error may quote what somebody wrote: its code and place are logged, never its message (Q5).
        context.log.error(
          { inboxId: row.id, code, at: placeOf(error), fate: fate.kind },
          'a message could not be handled',
        )
      }
      return
    }
  }
}

/** Counts the failure; with the last one an apology is owed, in the same transaction. */
async function failed(context: JobContext, row: InboxRow, code: string): Promise<{ kind: string }> {
  // Whatever keeps the turn from working may keep the apology from it as well: then the row is set aside without.
  const owed = await apology(context, row).catch(() => [])
  const counted = await context.db.transaction().execute(async (trx) => {
    const fate = await context.inbox.fail(row, code, trx, owed[0]?.key ?? null)
    return { fate, lanes: fate.kind === 'set_aside' ? await context.outbox.owe(owed, trx) : [] }
  })
  await context.wake(counted.lanes)
  return counted.fate
}

async function handleOnce(context: JobContext, rows: readonly InboxRow[]): Promise<OwedLane[]> {
  const { write, answeredBy } = await decideTurn(context, rows)
  return context.db.transaction().execute(async (trx) => {
    const ids = rows.map(({ id }) => id)
    if (!(await context.inbox.settle(ids, answeredBy, trx))) return []
    return context.outbox.owe(await write(trx), trx)
  })
}

async function decideTurn(context: JobContext, rows: readonly InboxRow[]): Promise<DecidedTurn> {
  const [row] = rows
  if (!row?.inbound) throw new Unreadable()
  if (row.inbound.from === 'staff') {
    return { write: await staffTurn(context, row, row.inbound), answeredBy: null }
  }
  const said = joined(rows)
  if (!said) throw new Unreadable()
  return tenantTurn(context, row, said.inbound, said.parts)
}

class Unreadable extends Error {
  override name = 'Unreadable'
}

function codeOf(error: unknown): string {
  if (error instanceof RaceLost) return 'race_lost'
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return `error_${error.code}`
  return error instanceof Error ? error.name : 'unknown'
}

/** Where it happened. The message stands at the head of the stack and may hold lines of its own. */
function placeOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '').replace(error.message, '') : ''
  return stack
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 6)
}
