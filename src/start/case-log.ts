import { verifyChain } from '../cases/chain.ts'
import { chainOf } from '../storage/cases.ts'
import type { Database } from '../storage/database.ts'

/** Cases shown below the sandbox. */
const NEWEST = 20

/** The case log as the sandbox page shows it: codes only, as kept, each chain verified. */
export async function readCaseLog(db: Database, chainKey: Uint8Array): Promise<{ cases: unknown[] }> {
  const cases = await db.selectFrom('cases').selectAll().orderBy('opened_at', 'desc').limit(NEWEST).execute()
  return {
    cases: await Promise.all(
      cases.map(async (row) => {
        const chain = await chainOf(db, row.id)
        return {
          reference: row.reference,
          state: row.state,
          desk: row.desk_id,
          urgency: row.urgency,
          topics: row.topics,
          verified: verifyChain(chainKey, row.id, chain).kind === 'ok',
          events: chain.map(({ sequence, at, event, actor, mac }) => ({
            sequence,
            at: at.toISOString(),
            kind: event.kind,
            data: event.data,
            actor,
            mac,
          })),
        }
      }),
    ),
  }
}
