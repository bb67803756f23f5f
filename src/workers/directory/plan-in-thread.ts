import { Worker } from 'node:worker_threads'
import type { ImportWork } from '../../knowledge/directory/import-plan.ts'
import type { KeptIdentity } from '../../knowledge/directory/match-entries.ts'
import type { Problem } from '../../knowledge/directory/problem.ts'
import type { DirectoryEntry } from '../../knowledge/directory/store.ts'

export type PlanOrder = { bytes: Uint8Array; ending: string; kept: readonly KeptIdentity[] }

/** What the thread says; `found` or `refused` is the last of it. */
export type PlanPart =
  | { kind: 'entries'; entries: DirectoryEntry[] }
  | ({ kind: 'found' } & Omit<ImportWork, 'entries'>)
  | { kind: 'refused'; problems: Problem[]; total: number }

export type Planned =
  | ({ kind: 'work' } & ImportWork)
  /** `problems`: the first of them; `total`: how many there are. */
  | { kind: 'refused'; problems: Problem[]; total: number }

/** A file of 50 MB takes about half of either. */
const LIMITS = { memoryMb: 1536, timeMs: 300_000 }

/**
 * Reads a file and compares it with what is kept, beside the conversations: 10,000 rows keep a processor busy for
 * seconds, and nobody who writes meanwhile shall wait for them.
 * @throws Error when `stopping` is aborted
 */
export function planInThread(order: PlanOrder, stopping?: AbortSignal): Promise<Planned> {
  const thread = new Worker(new URL('./plan-thread.ts', import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.memoryMb },
  })
  const entries: DirectoryEntry[] = []
  const timeout = AbortSignal.timeout(LIMITS.timeMs)
  const end = stopping ? AbortSignal.any([stopping, timeout]) : timeout
  return new Promise<Planned>((resolve, reject) => {
    const tooMuch = (what: string): void =>
      resolve({ kind: 'refused', problems: [{ row: 0, column: null, what, mend: SPLIT }], total: 1 })
    thread.on('message', (part: PlanPart) => {
      if (part.kind === 'entries') entries.push(...part.entries)
      else if (part.kind === 'refused') resolve(part)
      else resolve({ ...part, kind: 'work', entries })
    })
    thread.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') tooMuch('needs too much memory to be read')
      else reject(error)
    })
    end.addEventListener('abort', () => {
      if (timeout.aborted) tooMuch('takes too long to be read')
      else reject(new Error('the process is about to end'))
    })
    if (end.aborted) reject(new Error('the process is about to end'))
    // Nothing more to say and no last word: it was ended from outside.
    thread.once('exit', () => reject(new Error('the reading thread ended')))
  }).finally(() => void thread.terminate())
}

const SPLIT = 'split it into several files'
