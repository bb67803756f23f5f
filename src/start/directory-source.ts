import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { DirectoryStore } from '../knowledge/directory/store.ts'
import { createDirectorySourceState, type SourceStatus } from '../storage/directory-source-state.ts'
import type { Database } from '../storage/database.ts'
import type { HealthCheck } from '../web/health.ts'
import { importSource } from '../workers/directory/import-source.ts'

export type DirectorySource = {
  run(): Promise<void>
  status(): Promise<SourceStatus>
  /** For `/healthz`. A source that fails is told and no more: what was taken before goes on answering. */
  health: HealthCheck
}

/** Where the directory is read from by itself; null: nowhere (DIRECTORY_SOURCE). */
export function openDirectorySource(
  config: Pick<Config, 'directorySource'>,
  parts: { db: Database; store: DirectoryStore; now: () => Date; log: Logger; stopping: AbortSignal },
): DirectorySource | null {
  if (config.directorySource === null) return null
  const { db, ...rest } = parts
  const { from: source } = config.directorySource
  const state = createDirectorySourceState(db)
  const status = () => state.status(parts.now())
  return {
    run: () => importSource({ source, state, ...rest }),
    status,
    health: async () => {
      const { problems, ageSeconds, files } = await status()
      return {
        ok: true,
        detail: { sourceFiles: files, sourceProblems: problems, sourceAgeSeconds: ageSeconds },
      }
    },
  }
}
