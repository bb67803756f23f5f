import { sql } from 'kysely'
import type { Database } from './database.ts'

/** Where a platform asked us to wait: at one place, which may be one of many that share a limit. */
export type Pausable = { place: string; shared: string }

/**
 * Remembers that a platform asked us to wait, across processes and restarts (T5, S6). A longer wait is kept. One chat
 * that is asked to wait holds up no other; two at the same time mean that the limit they share is reached.
 */
export async function keepPause(db: Database, { place, shared }: Pausable, seconds: number): Promise<void> {
  await sql`
    with others as (
      select 1 from pauses where starts_with(scope, ${`${shared}/`}) and scope <> ${place} and until > now() limit 1
    )
    insert into pauses (scope, until)
    select scope, now() + make_interval(secs => ${seconds})
    from (select ${place}::text as scope union select ${shared}::text from others) paused
    on conflict (scope) do update set until = greatest(pauses.until, excluded.until)`.execute(db)
}

/** Milliseconds still to wait for any of these; 0 when none is paused. */
export async function pauseLeft(db: Database, where: readonly Pausable[]): Promise<number> {
  if (where.length === 0) return 0
  const scopes = where.flatMap(({ place, shared }) => [place, shared])
  const result = await sql<{ ms: number | null }>`
    select ceil(extract(epoch from max(until) - now()) * 1000)::int as ms from pauses
    where scope = any(${scopes}) and until > now()`.execute(db)
  return result.rows[0]?.ms ?? 0
}

/** Pauses that are over. */
export async function forgetPauses(db: Database): Promise<void> {
  await sql`delete from pauses where until < now()`.execute(db)
}
