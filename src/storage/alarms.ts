import { sql } from 'kysely'
import type { Within } from './case-rows.ts'

/** An emergency that nobody has acknowledged: `since` when, by the moment of the event that made it one. */
export type Alarm = { caseId: string; since: Date }

/**
 * Emergencies nobody has acknowledged yet (C1). A claim acknowledges, and so does whatever the person who has the case
 * writes or notes; new danger, a release or a reopening calls again.
 * @param caseId only this case
 */
export async function openAlarms(db: Within, caseId: string | null = null): Promise<Alarm[]> {
  const result = await sql<{ case_id: string; at: Date }>`
    select cases.id as case_id, latest.at
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
  return result.rows.map((row) => ({ caseId: row.case_id, since: row.at }))
}
