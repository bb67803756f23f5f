import { runner } from 'node-pg-migrate'
import type pg from 'pg'
import { fileURLToPath } from 'node:url'
import { vectorSupport, type VectorSupport } from './vector-support.ts'

const folder = fileURLToPath(new URL('../../migrations', import.meta.url))

/**
 * Brings the schema up to date, in order and forward only. Two starters at once migrate once: the runner takes a lock
 * (P7). Where pgvector is missing, the migrations that need it are left for later and the product runs on the lexical
 * side alone (P1).
 * @returns what the database offers for vectors
 * @throws Error in one line when pgvector is older than 0.8.4 or a migration fails
 */
export async function migrate(pool: pg.Pool): Promise<VectorSupport> {
  await apply(pool, folder, 'migrations')
  const vectors = await vectorSupport(pool)
  if (vectors.kind === 'too_old') {
    throw new Error(
      `pgvector ${vectors.version} is too old (CVE-2026-3172, index corruption): install 0.8.4 or newer and run ALTER EXTENSION vector UPDATE`,
    )
  }
  if (vectors.kind === 'available') await apply(pool, `${folder}/vector`, 'vector_migrations')
  return vectors
}

async function apply(pool: pg.Pool, dir: string, migrationsTable: string): Promise<void> {
  const client = await pool.connect()
  try {
    await runner({
      dbClient: client,
      dir: `${dir}/*.sql`,
      useGlob: true,
      migrationsTable,
      direction: 'up',
      log: () => {},
      advisoryLockMode: 'wait',
    })
  } finally {
    client.release()
  }
}
