import { randomInt } from 'node:crypto'
import type { Case, CaseState } from '../cases/case.ts'
import { actorCode, storeEvent, type Actor, type CaseEvent } from '../cases/case-event.ts'
import { CHAIN_START, linkEvent, type ChainHead, type ChainRow } from '../cases/chain.ts'
import type { Urgency } from '../knowledge/understanding/understanding.ts'
import { casesWithDeadline, columnsOf, toRecord, type CaseRecord, type Within } from './case-rows.ts'
import type { DatabaseTransaction } from './database.ts'

export type { CaseRecord } from './case-rows.ts'

export type NewCase = Pick<
  CaseRecord,
  'id' | 'tenantId' | 'topics' | 'urgency' | 'crisis' | 'area' | 'language' | 'dueOn' | 'deskId' | 'openedAt'
>

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** @param id as a button carried it: anything that is no id of ours finds no case (S10) */
export async function loadCase(db: Within, id: string): Promise<CaseRecord | null> {
  if (!UUID.test(id)) return null
  const row = await casesWithDeadline(db).where('cases.id', '=', id).executeTakeFirst()
  return row ? toRecord(row) : null
}

/** The one case of a tenant that is not closed. */
export async function openCaseOf(db: Within, tenantId: string): Promise<CaseRecord | null> {
  const row = await casesWithDeadline(db)
    .where('cases.tenant_id', '=', tenantId)
    .where('cases.state', '<>', 'closed')
    .executeTakeFirst()
  return row ? toRecord(row) : null
}

export async function casesOfTenant(db: Within, tenantId: string): Promise<CaseRecord[]> {
  const rows = await casesWithDeadline(db)
    .where('cases.tenant_id', '=', tenantId)
    .orderBy('cases.opened_at', 'desc')
    .execute()
  return rows.map(toRecord)
}

/** Everything not closed, oldest first: offered ones, and those the person has. */
export async function openCases(
  db: Within,
  filter: { states: CaseState[]; claimedBy?: string; deskIds?: string[]; urgency?: Urgency },
): Promise<CaseRecord[]> {
  let query = casesWithDeadline(db).where('cases.state', 'in', filter.states).orderBy('cases.opened_at')
  if (filter.claimedBy !== undefined) query = query.where('cases.claimed_by', '=', filter.claimedBy)
  if (filter.deskIds !== undefined) query = query.where('cases.desk_id', 'in', filter.deskIds)
  if (filter.urgency !== undefined) query = query.where('cases.urgency', '=', filter.urgency)
  return (await query.limit(100).execute()).map(toRecord)
}

/** The case a thread of a direct message belongs to, and whose thread it is. */
export async function caseOfThread(
  db: Within,
  channel: string,
  threadTs: string,
): Promise<{ record: CaseRecord; slackUser: string } | null> {
  const thread = await db
    .selectFrom('case_threads')
    .selectAll()
    .where('channel', '=', channel)
    .where('thread_ts', '=', threadTs)
    .executeTakeFirst()
  if (!thread) return null
  const record = await loadCase(db, thread.case_id)
  return record ? { record, slackUser: thread.slack_user } : null
}

/** Whether somebody took the case, wrote or noted in it between two moments. */
export async function wasPresent(
  db: Within,
  caseId: string,
  { from, to }: { from: Date; to: Date },
): Promise<boolean> {
  const sign = await db
    .selectFrom('case_events')
    .select('sequence')
    .where('case_id', '=', caseId)
    .where('kind', 'in', ['claimed', 'person_message_relayed', 'note_added'])
    .where('at', '>=', from)
    .where('at', '<=', to)
    .limit(1)
    .executeTakeFirst()
  return sign !== undefined
}

/** Writes a new case in its first state. The caller advances it within the same transaction. */
export async function insertCase(trx: DatabaseTransaction, made: NewCase): Promise<CaseRecord> {
  await trx
    .insertInto('cases')
    .values({
      id: made.id,
      reference: newReference(),
      tenant_id: made.tenantId,
      desk_id: made.deskId,
      state: 'new',
      topics: made.topics,
      urgency: made.urgency,
      crisis: made.crisis,
      area: made.area,
      language: made.language,
      due_on: made.dueOn,
      opened_at: made.openedAt,
    })
    .execute()
  const record = await loadCase(trx, made.id)
  if (!record) throw new Error('a case just written cannot be read')
  return record
}

/**
 * Moves a case on and writes its events, if nobody moved it since it was read: one conditional statement settles the
 * race, zero rows mean it was lost.
 * @returns the record as it is now, or null when the race was lost
 */
export async function advanceCase(
  trx: DatabaseTransaction,
  record: CaseRecord,
  next: Case,
  events: readonly CaseEvent[],
  by: { actor: Actor; at: Date; chainKey: Uint8Array },
): Promise<CaseRecord | null> {
  const moved = await trx
    .updateTable('cases')
    .set({
      ...columnsOf(next),
      version: record.version + 1,
      // A new claim has no thread yet: nothing of the tenant may go to the thread of whoever had the case (G3).
      ...(next.kind === 'claimed' && record.current.kind !== 'claimed'
        ? { claimed_at: by.at, thread_channel: null, thread_ts: null }
        : {}),
      ...(next.kind === 'closed' && record.current.kind !== 'closed' ? { closed_at: by.at } : {}),
    })
    .where('id', '=', record.id)
    .where('version', '=', record.version)
    .executeTakeFirst()
  if (moved.numUpdatedRows === 0n) return null
  await keepDeadline(trx, record.id, next, events, by.at)
  await appendEvents(trx, record.id, events, by)
  return loadCase(trx, record.id)
}

/** Adds events to a case's chain without moving the case. */
export async function appendEvents(
  trx: DatabaseTransaction,
  caseId: string,
  events: readonly CaseEvent[],
  by: { actor: Actor; at: Date; chainKey: Uint8Array },
): Promise<void> {
  // The row lock puts writers of one chain in order.
  await trx.selectFrom('cases').select('id').where('id', '=', caseId).forUpdate().executeTakeFirst()
  let head = await trx
    .selectFrom('case_events')
    .select(['sequence', 'mac'])
    .where('case_id', '=', caseId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  const rows = []
  for (const event of events) {
    const link = {
      sequence: (head?.sequence ?? 0) + 1,
      previousMac: head?.mac ?? CHAIN_START,
      event: storeEvent(event),
      at: by.at,
      actor: actorCode(by.actor),
    }
    const mac = linkEvent({ key: by.chainKey, caseId, ...link })
    rows.push({
      case_id: caseId,
      sequence: link.sequence,
      kind: link.event.kind,
      data: JSON.stringify(link.event.data),
      actor: link.actor,
      at: link.at,
      previous_mac: link.previousMac,
      mac,
    })
    head = { sequence: link.sequence, mac }
  }
  if (rows.length > 0) await trx.insertInto('case_events').values(rows).execute()
}

/** The chain of a case as kept, in order. */
export async function chainOf(db: Within, caseId: string): Promise<ChainRow[]> {
  const rows = await db
    .selectFrom('case_events')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('sequence')
    .execute()
  return rows.map((row) => ({
    sequence: row.sequence,
    previousMac: row.previous_mac,
    mac: row.mac,
    event: { kind: row.kind, data: row.data },
    at: row.at,
    actor: row.actor,
  }))
}

/** The newest row of every chain written to since a moment. */
export async function chainHeads(db: Within, since: Date): Promise<(ChainHead & { caseId: string })[]> {
  const rows = await db
    .selectFrom('case_events')
    .distinctOn('case_id')
    .select(['case_id', 'sequence', 'mac'])
    .where('at', '>=', since)
    .orderBy('case_id')
    .orderBy('sequence', 'desc')
    .execute()
  return rows.map((row) => ({ caseId: row.case_id, sequence: row.sequence, mac: row.mac }))
}

async function keepDeadline(
  trx: DatabaseTransaction,
  caseId: string,
  next: Case,
  events: readonly CaseEvent[],
  at: Date,
): Promise<void> {
  if (next.kind === 'offered') {
    await trx
      .insertInto('deadlines')
      .values({ case_id: caseId, kind: 'claim', due_at: next.claimBy })
      .onConflict((conflict) =>
        conflict.columns(['case_id', 'kind']).doUpdateSet({ due_at: next.claimBy, met_at: null }),
      )
      .execute()
  } else if (events.some((event) => event.kind === 'claimed' || event.kind === 'closed')) {
    await trx
      .updateTable('deadlines')
      .set({ met_at: at })
      .where('case_id', '=', caseId)
      .where('kind', '=', 'claim')
      .where('met_at', 'is', null)
      .execute()
  }
}

/** Five characters without look-alikes (no 0 O 1 I L U): read out on the phone, they arrive. */
const REFERENCE_LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

function newReference(): string {
  return Array.from({ length: 5 }, () => REFERENCE_LETTERS[randomInt(REFERENCE_LETTERS.length)]).join('')
}
