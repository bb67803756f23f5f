import type pg from 'pg'

/** Oldest pgvector without known corruption: CVE-2026-3172 (≤ 0.8.1), index corruption (≤ 0.8.2), vacuum (≤ 0.8.3). */
const OLDEST = [0, 8, 4] as const

export type VectorSupport =
  | { kind: 'available'; version: string }
  | { kind: 'missing' }
  | { kind: 'too_old'; version: string }

/** What the server offers for vectors: the installed extension, else the one that could be installed (P1). */
export async function vectorSupport(pool: Pick<pg.Pool, 'query'>): Promise<VectorSupport> {
  const result = await pool.query<{ version: string | null }>(
    `select coalesce(installed_version, default_version) as version from pg_available_extensions where name = 'vector'`,
  )
  const version = result.rows[0]?.version
  if (!version) return { kind: 'missing' }
  return isOldEnoughToRefuse(version) ? { kind: 'too_old', version } : { kind: 'available', version }
}

function isOldEnoughToRefuse(version: string): boolean {
  const parts = version.split('.').map(Number)
  for (const [index, least] of OLDEST.entries()) {
    const part = parts[index] ?? 0
    if (part !== least) return part < least
  }
  return false
}
