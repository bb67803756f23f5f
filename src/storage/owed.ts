import { sql } from 'kysely'
import type { Database } from './database.ts'
import type { OwedLane } from './outbox.ts'

/** Lanes with something owed that nobody holds: what a lost wake-up, a lost Redis or a killed worker left behind (Q1). */
export async function owedLanes(db: Database): Promise<OwedLane[]> {
  const result = await sql<OwedLane>`
    select owed.lane, bool_or(owed.urgent) as urgent from (
      select lane, false as urgent from inbox where handled_at is null and set_aside_at is null and not_before <= now()
      union
      select lane, priority <= 0 from outbox where state in ('owed', 'sending') and not_before <= now()
    ) owed
    where not exists (select 1 from lanes where lanes.name = owed.lane and lanes.lease_until > now())
    group by owed.lane
    order by urgent desc
    limit 1000`.execute(db)
  return result.rows
}

/** Counts for metrics and health. */
export async function owedCounts(
  db: Database,
): Promise<{ inbox: number; outbox: number; setAside: number; ambiguous: number; oldestSeconds: number }> {
  const result = await sql<{
    inbox: number
    outbox: number
    set_aside: number
    ambiguous: number
    oldest: number
  }>`
    select
      (select count(*)::int from inbox where handled_at is null and set_aside_at is null) as inbox,
      (select count(*)::int from outbox where state in ('owed', 'sending')) as outbox,
      (select count(*)::int from inbox where set_aside_at is not null) as set_aside,
      (select count(*)::int from outbox where ambiguous) as ambiguous,
      (select coalesce(extract(epoch from now() - min(received_at)), 0)::int from inbox
        where handled_at is null and set_aside_at is null) as oldest`.execute(db)
  const row = result.rows[0]
  return {
    inbox: row?.inbox ?? 0,
    outbox: row?.outbox ?? 0,
    setAside: row?.set_aside ?? 0,
    ambiguous: row?.ambiguous ?? 0,
    oldestSeconds: row?.oldest ?? 0,
  }
}

/** What is kept only to recognise repeats goes after this long (T1 asks for 48 hours at least). */
const FORGET_AFTER_DAYS = 14

/**
 * Removes rows whose only purpose was to recognise repeats and to be looked at after a fault. Where our messages stand
 * in Slack is remembered as long as their tenant: Slack lets us delete them however old they are (G4).
 */
export async function forgetSettled(db: Database): Promise<void> {
  await sql`delete from inbox where coalesce(handled_at, set_aside_at) < now() - make_interval(days => ${FORGET_AFTER_DAYS})`.execute(
    db,
  )
  await sql`
    delete from outbox where state in ('sent', 'failed', 'superseded')
      and settled_at < now() - make_interval(days => ${FORGET_AFTER_DAYS})
      and not (
        cardinality(sent_ids) > 0 and (kind in ('case_line', 'case_file') or lane like 'send/slack/tenant/%')
        and exists (select 1 from tenants where tenants.id = sealed_for and data_key is not null)
      )`.execute(db)
}

/** A PostgreSQL server does this by itself, the embedded one does not: frees what was deleted, the erased included (G4). */
export async function vacuum(db: Database): Promise<void> {
  await sql`vacuum`.execute(db)
}
