import { sql } from 'kysely'
import { checkDays } from '../../knowledge/upkeep/freshness.ts'
import type { DatabaseTransaction } from '../database.ts'

/** An organization is asked of an entry by itself once in this time, for a check holds about as long. */
const ASK_AGAIN_DAYS = 330

/**
 * Ids of entries (plain pages are none) that are due, have an address, and whose organization was not asked in this period nor since somebody
 * doubted them: doubted ones first, then the longest overdue, then those never dated. Whoever asks is alone until the
 * transaction ends.
 * @param today YYYY-MM-DD
 * @param mostADay how many may be asked by themselves in a day
 */
export async function partnersToAsk(
  trx: DatabaseTransaction,
  today: string,
  now: Date,
  mostADay: number,
): Promise<string[]> {
  await sql`lock table partner_links in share row exclusive mode`.execute(trx)
  const { rows } = await sql<{ id: string }>`
    select services.id from services left join service_upkeep on service_upkeep.service_id = services.id
    where services.status in ('active', 'temporarily closed') and services.source_kind = 'service'
      and coalesce(services.service->>'email', services.service->'organization'->>'email') is not null
      and (doubted_at is not null or services.assured_date is null
        or services.assured_date <= ${checkDays(today).dueUntil}::date)
      and not exists (
        select from partner_links link where link.service_id = services.id
          and link.created_at > greatest(${now}::timestamptz - make_interval(days => ${ASK_AGAIN_DAYS}), doubted_at))
    order by doubted_at nulls last, services.assured_date nulls last, services.id
    limit greatest(0, ${mostADay} - (select count(*) from partner_links
      where asked_by is null and created_at > ${now}::timestamptz - interval '1 day'))`.execute(trx)
  return rows.map(({ id }) => id)
}
