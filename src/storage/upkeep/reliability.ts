import { sql } from 'kysely'
import { checkDays } from '../../knowledge/upkeep/freshness.ts'
import type { Database } from '../database.ts'

/** Ids of entries that nobody may be told of because their check is too old. @param today YYYY-MM-DD */
export async function withheldEntries(db: Database, today: string): Promise<string[]> {
  const rows = await db
    .selectFrom('services')
    .select('id')
    .where('source_kind', '=', 'service')
    .where('assured_date', '<=', sql<string>`${checkDays(today).withheldUntil}::date`)
    .execute()
  return rows.map(({ id }) => id)
}

/** Ids of entries that somebody doubts. */
export async function doubtedEntries(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('service_upkeep')
    .select('service_id')
    .where('doubted_at', 'is not', null)
    .execute()
  return rows.map((row) => row.service_id)
}
