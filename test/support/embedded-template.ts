/**
 * Runs once before the embedded tests. `initdb` takes 4 to 12 seconds and the migrations half a second, so a migrated
 * database is made once and kept until the migrations or PGlite change; every test file starts on a copy.
 */

import { createHash, randomUUID } from 'node:crypto'
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../src/storage/database.ts'
import { startEmbeddedPostgres } from '../../src/storage/embedded/start.ts'
import { migrate } from '../../src/storage/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of a migrated embedded database, to be copied, never opened. */
    embeddedTemplate: string
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const cache = join(root, 'node_modules/.cache/lotse/embedded')
const UNUSED_AFTER_MS = 3_600_000

export async function setup(project: TestProject): Promise<void> {
  const template = join(cache, fingerprint())
  if (!existsSync(template)) await makeTemplate(template)
  utimesSync(template, new Date(), new Date())
  removeOutdated()
  project.provide('embeddedTemplate', template)
}

/** Another run may make the same at the same time: each builds its own, and the rename lets the first one stand. */
async function makeTemplate(template: string): Promise<void> {
  mkdirSync(cache, { recursive: true })
  const making = join(cache, `making-${randomUUID()}`)
  const postgres = await startEmbeddedPostgres(making)
  try {
    const { pool } = openDatabase({ kind: 'socket', folder: postgres.socketFolder })
    try {
      await migrate(pool)
    } finally {
      await pool.end()
    }
  } finally {
    await postgres.stop()
  }
  try {
    renameSync(making, template)
  } catch {
    rmSync(making, { recursive: true, force: true })
  }
}

/** Templates of other states of the tree, except those that a run beside this one may be copying. */
function removeOutdated(): void {
  for (const name of readdirSync(cache)) {
    const used = statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (Date.now() - used > UNUSED_AFTER_MS) rmSync(join(cache, name), { recursive: true, force: true })
  }
}

/** Changes with whatever decides how a fresh database looks. */
function fingerprint(): string {
  const hash = createHash('sha256')
  const files = ['migrations/**/*.sql', 'src/storage/embedded/*.ts', 'src/storage/migrate.ts']
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .sort()
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)))
  for (const library of ['pglite', 'pglite-pgvector']) {
    hash.update(readFileSync(join(root, 'node_modules/@electric-sql', library, 'package.json')))
  }
  return hash.digest('hex').slice(0, 16)
}
