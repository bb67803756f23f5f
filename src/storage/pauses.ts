import { sql } from 'kysely'
import type { Database } from './database.ts'

/** Remembers that a platform asked us to wait, across processes and restarts (T5, S6). A longer wait is kept. */
export async function keepPause(db: Database, scopes: readonly string[], seconds: number): Promise<void> {
  for (const scope of scopes) {
    await sql`
      insert into pauses (scope, until) values (${scope}, now() + make_interval(secs => ${seconds}))
      on conflict (scope) do update set until = greatest(pauses.until, excluded.until)`.execute(db)
  }
}

/** Milliseconds still to wait for any of these; 0 when none is paused. */
export async function pauseLeft(db: Database, scopes: readonly string[]): Promise<number> {
  if (scopes.length === 0) return 0
  const result = await sql<{ ms: number | null }>`
    select ceil(extract(epoch from max(until) - now()) * 1000)::int as ms from pauses
    where scope = any(${scopes}) and until > now()`.execute(db)
  return result.rows[0]?.ms ?? 0
}

/** Pauses that are over. */
export async function forgetPauses(db: Database): Promise<void> {
  await sql`delete from pauses where until < now()`.execute(db)
}
