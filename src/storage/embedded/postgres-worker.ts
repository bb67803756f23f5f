/**
 * Runs PostgreSQL (PGlite with pgvector) in a thread of its own, so that queries never hold up the product's event
 * loop. Reached over a Unix socket by `pg`, like any server.
 */
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { vector } from '@electric-sql/pglite-pgvector'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { parentPort, workerData } from 'node:worker_threads'

const { dataDir, socketFolder } = workerData as { dataDir: string | null; socketFolder: string }

const database = await PGlite.create({
  ...(dataDir === null ? {} : { dataDir }),
  extensions: { vector, pg_trgm, unaccent },
})
const server = new PGLiteSocketServer({
  db: database,
  path: `${socketFolder}/.s.PGSQL.5432`,
  maxConnections: 20,
})
await server.start()

parentPort?.on('message', (message: { kind: string }) => {
  if (message.kind !== 'stop') return
  void server
    .stop()
    .then(() => database.close())
    .then(() => parentPort?.postMessage({ kind: 'stopped' }))
})
parentPort?.postMessage({ kind: 'ready' })
