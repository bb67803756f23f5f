import { sql } from 'kysely'
import type { UnhelpfulReason } from '../cases/inbound.ts'
import { countOnce, topicsCounted, type Counted } from '../knowledge/gaps/count-once.ts'
import { mondayOf } from '../knowledge/gaps/gap-weeks.ts'
import type { Gap, GapCount } from '../knowledge/gaps/gap.ts'
import type { Database, DatabaseTransaction } from './database.ts'
import { seal, unseal } from './encryption.ts'
import type { Tenant } from './tenants.ts'

/**
 * Counts what a tenant asked in vain, unless it was counted lately. Belongs into the transaction of the turn: a turn
 * that is done again counts nothing twice.
 * @param area where the tenant lives; null: not known
 * @param today the calendar day in German time, YYYY-MM-DD
 */
export async function countGaps(
  trx: DatabaseTransaction,
  tenant: Pick<Tenant, 'id' | 'key'>,
  gaps: readonly Gap[],
  area: string | null,
  today: string,
): Promise<void> {
  const week = mondayOf(today)
  const { counted, counts } = countOnce(await countedOf(trx, tenant), gaps, week)
  if (counts.length === 0) return
  await trx
    .updateTable('conversations')
    .set({ counted: await seal(JSON.stringify(counted), tenant.key, tenant.id) })
    .where('tenant_id', '=', tenant.id)
    .execute()
  const rows = counts.map(({ reason, topic, topConcept, concept, isFirstOfTopConcept, isFirstOfTopic }) => ({
    week,
    reason,
    topic,
    top_concept: topConcept,
    concept,
    area,
    tenants: 1,
    first_of_top_concept: isFirstOfTopConcept ? 1 : 0,
    first_of_topic: isFirstOfTopic ? 1 : 0,
  }))
  await trx
    .insertInto('gaps')
    // In one order for everybody: two turns must not wait for each other.
    .values(rows.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)))
    .onConflict((conflict) =>
      conflict.columns(['week', 'reason', 'topic', 'top_concept', 'concept', 'area']).doUpdateSet((of) => ({
        tenants: of('gaps.tenants', '+', of.ref('excluded.tenants')),
        first_of_top_concept: of('gaps.first_of_top_concept', '+', of.ref('excluded.first_of_top_concept')),
        first_of_topic: of('gaps.first_of_topic', '+', of.ref('excluded.first_of_topic')),
      })),
    )
    .execute()
}

/** Counts why an answer did not help: a code by week, of nobody and about nothing. */
export async function countUnhelpful(
  trx: DatabaseTransaction,
  reason: UnhelpfulReason,
  today: string,
): Promise<void> {
  await trx
    .insertInto('unhelpful_answers')
    .values({ week: mondayOf(today), reason, answers: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['week', 'reason'])
        .doUpdateSet((of) => ({ answers: of('unhelpful_answers.answers', '+', 1) })),
    )
    .execute()
}

/** Why answers did not help, over the weeks that are kept. */
export function unhelpfulAnswers(db: Database): Promise<{ reason: UnhelpfulReason; answers: number }[]> {
  return db
    .selectFrom('unhelpful_answers')
    .select((of) => ['reason', sql<number>`sum(${of.ref('answers')})::int`.as('answers')])
    .groupBy('reason')
    .execute()
}

async function countedOf(
  db: Database | DatabaseTransaction,
  { id, key }: Pick<Tenant, 'id' | 'key'>,
): Promise<Counted> {
  const row = await db
    .selectFrom('conversations')
    .select('counted')
    .where('tenant_id', '=', id)
    .executeTakeFirst()
  return row?.counted ? (JSON.parse(await unseal(row.counted, key, id)) as Counted) : {}
}

/** The topics of what is remembered of a tenant so that it counts once. */
export async function topicsCountedOf(db: Database, tenant: Pick<Tenant, 'id' | 'key'>): Promise<string[]> {
  return topicsCounted(await countedOf(db, tenant))
}

/**
 * Counts of the weeks from one day to another, for `publishGaps` alone: they hold numbers that nobody may see.
 * @param weeks first and last day, YYYY-MM-DD
 */
export async function gapCounts(db: Database, weeks: { from: string; to: string }): Promise<GapCount[]> {
  const rows = await db
    .selectFrom('gaps')
    .select((of) => [
      'reason',
      'topic',
      'top_concept',
      'concept',
      'area',
      of.fn.sum<string>('tenants').as('tenants'),
      of.fn.sum<string>('first_of_top_concept').as('first_of_top_concept'),
      of.fn.sum<string>('first_of_topic').as('first_of_topic'),
    ])
    .where('week', '>=', weeks.from)
    .where('week', '<=', weeks.to)
    .groupBy(['reason', 'topic', 'top_concept', 'concept', 'area'])
    .orderBy('topic')
    .orderBy('top_concept')
    .orderBy('concept')
    .orderBy('area')
    .orderBy('reason')
    .execute()
  return rows.map((row) => ({
    reason: row.reason,
    topic: row.topic,
    topConcept: row.top_concept,
    concept: row.concept,
    area: row.area,
    tenants: Number(row.tenants),
    firstOfTopConcept: Number(row.first_of_top_concept),
    firstOfTopic: Number(row.first_of_topic),
  }))
}

/** A year can be compared with the one before; what is older says nothing about the directory of today. */
const KEPT_MONTHS = 13

export async function forgetGaps(db: Database, now: Date): Promise<void> {
  for (const table of ['gaps', 'unhelpful_answers']) {
    await sql`delete from ${sql.table(table)} where week < (${now}::timestamptz - make_interval(months => ${KEPT_MONTHS}))::date`.execute(
      db,
    )
  }
}
