import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from './database.ts'

/** At most so many tokens in a period, for one tenant or, with an empty subject, for everybody together. */
export type TokenLimit = { subject: string; period: string; most: number }

/** The periods that a moment belongs to, in German time: a day (2026-11-22) and a month (2026-11). */
export function periodsOf(now: Date): { day: string; month: string } {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(now)
  return { day, month: day.slice(0, 7) }
}

/**
 * Counts tokens before they are spent. False: one of the limits would be passed, and nothing is counted (L6). Several at
 * the same moment may together pass it by what each of them asks for.
 */
export async function spendTokens(
  db: Database,
  purpose: 'embedding',
  tokens: number,
  limits: readonly TokenLimit[],
): Promise<boolean> {
  const { rows } = await sql`
    with asked as (
      select * from jsonb_to_recordset(${JSON.stringify(limits)}::jsonb)
        as row (subject text, period text, most bigint)
    ), fits as (
      select bool_and(coalesce(used.tokens, 0) + ${tokens}::bigint <= most) as all_fit
      from asked left join model_use as used
        on used.purpose = ${purpose} and used.subject = asked.subject and used.period = asked.period
    )
    insert into model_use as known (purpose, subject, period, tokens)
    select ${purpose}, subject, period, ${tokens}::bigint from asked cross join fits where all_fit
    on conflict (purpose, subject, period) do update set tokens = known.tokens + excluded.tokens
    returning 1`.execute(db)
  return rows.length > 0
}

/** Longer than any period lasts. */
const KEPT_DAYS = 62

export async function forgetModelUse(db: Database, now: Date): Promise<void> {
  const { day } = periodsOf(new Date(now.getTime() - KEPT_DAYS * 86_400_000))
  await db.deleteFrom('model_use').where('period', '<', day.slice(0, 7)).execute()
}

/** A tenant's counts go with the tenant (G4). */
export async function eraseModelUse(trx: DatabaseTransaction, tenantId: string): Promise<void> {
  await trx.deleteFrom('model_use').where('subject', '=', tenantId).execute()
}
