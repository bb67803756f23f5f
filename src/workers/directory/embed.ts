import type { Logger } from 'pino'
import {
  embedDirectory,
  type EmbedParts,
  type EmbedReport,
  type EmbeddingProgress,
} from '../../knowledge/search/embed-directory.ts'
import type { Database } from '../../storage/database.ts'
import { holdLane } from '../../storage/lanes.ts'

/** One in all processes: two would pay for the same vectors twice. */
const LANE = 'embedding'

export type EmbedJobParts = Pick<EmbedParts, 'store' | 'vectors' | 'embedder' | 'field'> & {
  db: Database
  owner: string
  now: () => Date
  log: Logger
  stopping?: AbortSignal | undefined
}

/**
 * Makes the vectors that are missing, unless somebody else does. How it ended is told in one line of the log, and kept
 * for `/healthz` and `doctor`.
 */
export async function embedMissing(
  { db, owner, now, log, stopping, ...parts }: EmbedJobParts,
  onProgress: (progress: EmbeddingProgress) => Promise<void>,
): Promise<EmbedReport | { kind: 'elsewhere' }> {
  const lane = await holdLane(db, LANE, owner)
  if (lane === null) return { kind: 'elsewhere' }
  const { model } = parts.embedder
  try {
    const report = await embedDirectory({
      ...parts,
      now: now(),
      signal: stopping,
      mayGoOn: async () => !stopping?.aborted && lane.stillHeld(),
      onProgress: async (progress) => {
        log.info({ model, ...progress }, 'embedding the directory')
        await onProgress(progress)
      },
    })
    if (report.kind === 'failed') {
      const { missing, reason } = report
      log.warn({ model, missing }, `embedding stopped, what answered before goes on answering: ${reason}`)
    }
    if (report.kind === 'complete' && report.embedded > 0) {
      log.info({ model, embedded: report.embedded }, 'the directory is embedded')
    }
    return report
  } finally {
    await lane.release()
  }
}
