/** Runs an in-memory Redis-protocol server in a thread of its own. What it loses, PostgreSQL remembers. */
import { createRedisMock } from 'js-redis-server'
import { parentPort } from 'node:worker_threads'

const server = await createRedisMock()

parentPort?.on('message', (message: { kind: string }) => {
  if (message.kind === 'stop') void server.close().then(() => parentPort?.postMessage({ kind: 'stopped' }))
})
parentPort?.postMessage({ kind: 'ready', url: `redis://127.0.0.1:${server.port}` })
