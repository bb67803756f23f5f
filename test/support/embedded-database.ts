import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { inject } from 'vitest'
import { openDatabase, type Database } from '../../src/storage/database.ts'
import { startEmbeddedPostgres } from '../../src/storage/embedded/start.ts'

/** An empty, migrated database of its own: PostgreSQL as the product embeds it, reached by `pg`. */
export async function embeddedDatabase(): Promise<{ db: Database; pool: pg.Pool; stop(): Promise<void> }> {
  const dataDir = embeddedDataDir()
  const postgres = await startEmbeddedPostgres(join(dataDir.path, 'postgres'))
  const { db, pool } = openDatabase({ kind: 'socket', folder: postgres.socketFolder })
  return {
    db,
    pool,
    stop: async () => {
      await db.destroy()
      // Kysely closes the pool only once it has sent a query itself.
      if (!pool.ended) await pool.end()
      await postgres.stop()
      dataDir.remove()
    },
  }
}

/**
 * A fresh `DATA_DIR` whose embedded database is migrated and empty, for tests that start the product or a command:
 * it saves them `initdb`.
 */
export function embeddedDataDir(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'lotse-data-'))
  cpSync(inject('embeddedTemplate'), join(path, 'postgres'), { recursive: true })
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
