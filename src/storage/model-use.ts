import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from './database.ts'
import { germanDay } from '../knowledge/understanding/days.ts'

/** At most so many tokens in a period, for one tenant or, with an empty subject, for everybody together. */
export type TokenLimit = { subject: string; period: string; most: number }

/** The periods that a moment belongs to, in German time: a day (2026-11-22) and a month (2026-11). */
export function periodsOf(now: Date): { day: string; month: string } {
  const day = germanDay(now)
  return { day, month: day.slice(0, 7) }
}

/** What a model is asked for; each has the whole budget for itself. A transcription's is counted in seconds. */
export type ModelPurpose = 'answer' | 'understanding' | 'translation' | 'transcription'

/** Why nothing may be asked: somebody turned the models off (L7), or a limit would be passed (L6). */
export type Unspent = 'switched_off' | 'budget_spent'

/**
 * Counts tokens before they are spent. Otherwise nothing is counted. Several at the same moment may together pass a limit
 * by what each of them asks for.
 * @returns null when they may be spent
 */
export async function spendTokens(
  db: Database,
  purpose: 'embedding' | 'question' | ModelPurpose,
  tokens: number,
  limits: readonly TokenLimit[],
): Promise<Unspent | null> {
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
    select ${purpose}, subject, period, ${tokens}::bigint from asked cross join fits
    where all_fit and not exists (select from model_switch where not is_on)
    on conflict (purpose, subject, period) do update set tokens = known.tokens + excluded.tokens
    returning 1`.execute(db)
  if (rows.length > 0) return null
  return (await modelSwitch(db)).isOn ? 'budget_spent' : 'switched_off'
}

/** Counts what was really spent in place of what was counted before: `tokens` more, or less. */
export async function correctTokens(
  db: Database,
  purpose: ModelPurpose,
  tokens: number,
  of: readonly Omit<TokenLimit, 'most'>[],
): Promise<void> {
  for (const { subject, period } of of) {
    await db
      .updateTable('model_use')
      .set({ tokens: sql`greatest(0, tokens + ${tokens}::bigint)` })
      .where('purpose', '=', purpose)
      .where('subject', '=', subject)
      .where('period', '=', period)
      .execute()
  }
}

/** Whether models may be asked, and who said so last. */
export async function modelSwitch(db: Database): Promise<{ isOn: boolean; by: string | null }> {
  const row = await db.selectFrom('model_switch').select(['is_on', 'switched_by']).executeTakeFirst()
  return row ? { isOn: row.is_on, by: row.switched_by } : { isOn: true, by: null }
}

/** Turns every model on or off, in all processes, from the next call on. */
export async function switchModel(db: Database, isOn: boolean, by: string, now: Date): Promise<void> {
  const row = { is_on: isOn, switched_by: by, switched_at: now }
  await db
    .insertInto('model_switch')
    .values(row)
    .onConflict((conflict) => conflict.column('one').doUpdateSet(row))
    .execute()
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
