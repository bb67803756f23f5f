import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

export type Embedded<Address> = Address & { stop(): Promise<void> }

/**
 * Starts the embedded PostgreSQL. Its socket lives in a private temporary folder: socket paths are limited to 107
 * bytes, and DATA_DIR may be longer.
 * @param dataDir folder of the database files; null keeps everything in memory
 */
export async function startEmbeddedPostgres(
  dataDir: string | null,
): Promise<Embedded<{ socketFolder: string }>> {
  const socketFolder = mkdtempSync(join(tmpdir(), 'lotse-'))
  const worker = await startWorker('./postgres-worker.ts', { dataDir, socketFolder })
  return {
    socketFolder,
    stop: async () => {
      await stopWorker(worker)
      rmSync(socketFolder, { recursive: true, force: true })
    },
  }
}

/** Starts the embedded Redis-protocol server on a free loopback port. */
export async function startEmbeddedRedis(): Promise<Embedded<{ url: string }>> {
  const worker = await startWorker('./redis-worker.ts', {})
  return { url: worker.ready.url ?? '', stop: () => stopWorker(worker) }
}

type Ready = { kind: 'ready'; url?: string }
type StartedWorker = { thread: Worker; ready: Ready }

function startWorker(file: string, workerData: unknown): Promise<StartedWorker> {
  const thread = new Worker(new URL(file, import.meta.url), { workerData })
  return new Promise((resolve, reject) => {
    thread.once('message', (ready: Ready) => {
      // From here on an error in the thread ends the process: a store that died must not be papered over.
      thread.removeListener('error', reject)
      resolve({ thread, ready })
    })
    thread.once('error', reject)
  })
}

async function stopWorker({ thread }: StartedWorker): Promise<void> {
  const stopped = new Promise((resolve) => {
    thread.once('message', resolve)
    thread.once('exit', resolve)
  })
  thread.postMessage({ kind: 'stop' })
  await stopped
  await thread.terminate()
}
