import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from './database.ts'
import { eraseTenant } from './erasure.ts'

/** An erasure may be committed after one of a later moment: looked at twice. */
const OVERLAP_MS = 60_000

/** Who was erased, kept beside the database as well: a restored backup must not bring anybody back (G4). */
export type ErasureLedger = {
  /** Writes down the erasures that are not in the file yet. */
  keep(db: Database): Promise<void>
}

export function createErasureLedger(dataDir: string): ErasureLedger {
  const path = ledgerFile(dataDir)
  const known = new Set(readLedger(path).map(({ tenantId }) => tenantId))
  let since = new Date(0)
  return {
    keep: async (db) => {
      const rows = await db.selectFrom('erasures').selectAll().where('erased_at', '>=', since).execute()
      const fresh = rows.filter((row) => !known.has(row.tenant_id))
      for (const row of rows) {
        since = new Date(Math.max(since.getTime(), row.erased_at.getTime() - OVERLAP_MS))
        known.add(row.tenant_id)
      }
      if (fresh.length === 0) return
      const lines = fresh.map((row) =>
        JSON.stringify({ tenantId: row.tenant_id, erasedAt: row.erased_at.toISOString() }),
      )
      // A line of its own also after one that a crash cut short.
      appendFileSync(path, `\n${lines.join('\n')}\n`, { mode: 0o600 })
    },
  }
}

/**
 * Erases again whoever a restored backup brought back. Run at every start; finds nothing otherwise.
 * @returns how many were erased again
 */
export async function replayErasures(db: Database, dataDir: string): Promise<number> {
  let count = 0
  for (const { tenantId, erasedAt } of readLedger(ledgerFile(dataDir))) {
    const back = await db
      .selectFrom('tenants')
      .select('id')
      .where('id', '=', tenantId)
      .where('erased_at', 'is', null)
      .executeTakeFirst()
    if (!back) continue
    await db.transaction().execute((trx) => eraseTenant(trx, tenantId, erasedAt))
    count += 1
  }
  return count
}

function ledgerFile(dataDir: string): string {
  return join(dataDir, 'erasures.jsonl')
}

function readLedger(path: string): { tenantId: string; erasedAt: Date }[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8').split('\n').flatMap(readLine)
}

/** Empty for a line that a crash cut short: its erasure is in the database and will be written again. */
function readLine(line: string): { tenantId: string; erasedAt: Date }[] {
  try {
    const { tenantId, erasedAt } = JSON.parse(line) as { tenantId: string; erasedAt: string }
    return [{ tenantId, erasedAt: new Date(erasedAt) }]
  } catch {
    return []
  }
}
