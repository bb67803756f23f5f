import type { Case, CaseState } from '../cases/case.ts'
import type { Outcome, Score } from '../cases/case-event.ts'
import type { CrisisKind, TopicId, Urgency } from '../knowledge/understanding/understanding.ts'
import type { Database, DatabaseTransaction } from './database.ts'

/** A case with everything its row holds; what decisions depend on stands in `current`. */
export type CaseRecord = {
  id: string
  reference: string
  tenantId: string
  current: Case
  topics: TopicId[]
  urgency: Urgency
  crisis: CrisisKind | null
  area: string | null
  language: string
  /** YYYY-MM-DD the tenant must not miss. */
  dueOn: string | null
  openedAt: Date
  deskId: string
  card: { channel: string; ts: string } | null
  thread: { channel: string; ts: string } | null
  outOfHoursToldAt: Date | null
  version: number
  /** Their data is gone: nobody stands behind the case any more. */
  isTenantErased: boolean
}

export type Within = Database | DatabaseTransaction

/** Cases with the time by which somebody should claim, and whether the tenant is still there. */
export const casesWithDeadline = (db: Within) =>
  db
    .selectFrom('cases')
    .leftJoin('deadlines', (join) =>
      join.onRef('deadlines.case_id', '=', 'cases.id').on('deadlines.kind', '=', 'claim'),
    )
    .innerJoin('tenants', 'tenants.id', 'cases.tenant_id')
    .selectAll('cases')
    .select(['deadlines.due_at', 'tenants.erased_at'])

/** The columns that follow from a state. */
export function columnsOf(next: Case): {
  state: CaseState
  desk_id?: string
  claimed_by: string | null
  outcome: string | null
  rating?: number | null
} {
  switch (next.kind) {
    case 'new':
      return { state: next.kind, claimed_by: null, outcome: null }
    case 'offered':
      return { state: next.kind, desk_id: next.deskId, claimed_by: null, outcome: null }
    case 'claimed':
    case 'waiting':
    case 'answered':
      return { state: next.kind, desk_id: next.deskId, claimed_by: next.claimedBy, outcome: null }
    case 'closed':
      return { state: next.kind, claimed_by: next.lastClaimedBy, outcome: next.outcome, rating: next.rating }
  }
}

type Row = Awaited<ReturnType<ReturnType<typeof casesWithDeadline>['executeTakeFirstOrThrow']>>

export function toRecord(row: Row): CaseRecord {
  return {
    id: row.id,
    reference: row.reference,
    tenantId: row.tenant_id,
    current: toCase(row),
    topics: row.topics as TopicId[],
    urgency: row.urgency,
    crisis: row.crisis as CrisisKind | null,
    area: row.area,
    language: row.language,
    dueOn: row.due_on,
    openedAt: row.opened_at,
    deskId: row.desk_id,
    card: row.card_channel && row.card_ts ? { channel: row.card_channel, ts: row.card_ts } : null,
    thread: row.thread_channel && row.thread_ts ? { channel: row.thread_channel, ts: row.thread_ts } : null,
    outOfHoursToldAt: row.out_of_hours_told_at,
    version: row.version,
    isTenantErased: row.erased_at !== null,
  }
}

function toCase(row: Row): Case {
  switch (row.state) {
    case 'new':
      return { kind: 'new' }
    case 'offered':
      return { kind: 'offered', deskId: row.desk_id, claimBy: row.due_at ?? row.opened_at }
    case 'claimed':
    case 'waiting':
    case 'answered':
      return { kind: row.state, deskId: row.desk_id, claimedBy: row.claimed_by ?? '' }
    case 'closed':
      return {
        kind: 'closed',
        deskId: row.desk_id,
        lastClaimedBy: row.claimed_by,
        outcome: row.outcome as Outcome,
        rating: row.rating as Score | null,
      }
  }
}
