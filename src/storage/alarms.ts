import { sql } from 'kysely'
import type { CrisisKind } from '../knowledge/understanding/understanding.ts'
import type { Within } from './case-rows.ts'

/** Code under which the log keeps that the tenant was told. */
export const NOBODY_YET = 'nobody_yet'

/**
 * An emergency that nobody has acknowledged: `since` when, by the moment of the event that made it one, and whether the
 * tenant was told that nobody answered.
 */
export type OpenAlarm = { caseId: string; since: Date; toldNobodyYet: boolean }

/**
 * Emergencies nobody has acknowledged yet (C1). A claim acknowledges, and so does whatever the person who has the case
 * writes or notes; new danger, a release or a reopening calls again.
 * @param caseId only this case
 */
export async function openAlarms(db: Within, caseId: string | null = null): Promise<OpenAlarm[]> {
  const result = await sql<{ case_id: string; at: Date; told: boolean }>`
    select cases.id as case_id, latest.at, exists (
      select 1 from case_events told
      where told.case_id = cases.id and told.kind = 'tenant_told' and told.data->>'what' = ${NOBODY_YET}
        and told.sequence > coalesce((
          select max(sequence) from case_events
          where case_events.case_id = cases.id and kind in ('claimed', 'person_message_relayed', 'note_added', 'alarm_cleared')
        ), 0)
    ) as told
    from cases
    join lateral (
      select kind, at from case_events
      where case_events.case_id = cases.id
        and kind in ('opened', 'offered', 'raised', 'claimed', 'person_message_relayed', 'note_added')
      order by sequence desc limit 1
    ) latest on true
    where cases.urgency = 'emergency' and cases.state <> 'closed'
      and latest.kind in ('opened', 'offered', 'raised')
      and (${caseId}::uuid is null or cases.id = ${caseId}::uuid)
    order by latest.at`.execute(db)
  return result.rows.map((row) => ({ caseId: row.case_id, since: row.at, toldNobodyYet: row.told }))
}

/**
 * Whether anything the tenant wrote was still on its way to the thread of their case at a moment: not decided yet, or not
 * delivered by then.
 */
export async function isUnread(
  db: Within,
  { id, tenantId }: { id: string; tenantId: string },
  at: Date,
): Promise<boolean> {
  const result = await sql<{ unread: boolean }>`
    select exists (
      select 1 from inbox where tenant_id = ${tenantId} and handled_at is null and set_aside_at is null
    ) or exists (
      select 1 from outbox
      where case_id = ${id} and kind = 'case_line' and (settled_at is null or settled_at > ${at})
    ) as unread`.execute(db)
  return result.rows[0]?.unread ?? true
}

/** An alarm that the person on duty found to be none: which rule found it, in a case of which language, and when. */
export type ClearedAlarm = { rule: string; kind: CrisisKind; language: string; at: Date }

/** Oldest first; never a word of the tenant. */
export async function clearedAlarms(db: Within): Promise<ClearedAlarm[]> {
  const result = await sql<ClearedAlarm>`
    select case_events.data->>'rule' as rule, case_events.data->>'crisis' as kind, cases.language, case_events.at
    from case_events join cases on cases.id = case_events.case_id
    where case_events.kind = 'alarm_cleared'
    order by case_events.at`.execute(db)
  return result.rows
}
