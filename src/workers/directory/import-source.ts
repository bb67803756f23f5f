import type { Logger } from 'pino'
import { keptIdentities, writeWork } from '../../knowledge/directory/import-directory.ts'
import { problemLine, type Problem } from '../../knowledge/directory/problem.ts'
import type { DirectoryStore } from '../../knowledge/directory/store.ts'
import { sourceContent, sourceFiles, type SourceFile } from '../../storage/directory-source.ts'
import type { DirectorySourceState, LookEnded } from '../../storage/directory-source-state.ts'
import { planInThread } from './plan-in-thread.ts'

export type SourceParts = {
  /** An address, a file or a folder (DIRECTORY_SOURCE). */
  source: string
  store: DirectoryStore
  state: DirectorySourceState
  now: () => Date
  log: Logger
  stopping?: AbortSignal | undefined
}

/**
 * Takes over what the directory's source says now. Each file is taken whole or not at all; one that is away, too large or
 * wrong leaves what is kept, and is told in the log, a line for each problem. What has not changed is not read.
 */
export async function importSource(parts: SourceParts): Promise<void> {
  const { source, state, now, stopping } = parts
  try {
    const files = await filesOf(parts)
    for (const file of files) await state.record(file.name, file.shown, await look(parts, file), now())
    await state.keepOnly(files.length > 0 ? files.map(({ name }) => name) : [source])
  } catch (error) {
    // The process ends: the next start looks again (Q8).
    if (!stopping?.aborted) throw error
  }
}

async function filesOf(parts: SourceParts): Promise<SourceFile[]> {
  const { source, state, now } = parts
  const nothing = async (what: string, mend: string): Promise<SourceFile[]> => {
    tell(parts, source, [{ row: 0, column: null, what, mend }], 1)
    await state.record(source, source, { kind: 'failed', problems: 1 }, now())
    return []
  }
  const found = await sourceFiles(source)
  if (found.kind === 'failed') return nothing(found.what, found.mend)
  return found.files.length > 0 ? found.files : nothing('holds no directory file', 'put one there')
}

async function look(parts: SourceParts, file: SourceFile): Promise<LookEnded> {
  const { store, state, log, now, stopping } = parts
  const known = await state.known(file.name)
  const found = await sourceContent(file, known, stopping)
  stopping?.throwIfAborted()
  if (found.kind === 'failed') {
    const { what, mend } = found
    tell(parts, file.shown, [{ row: 0, column: null, what, mend }], 1)
    return { kind: 'failed', problems: 1 }
  }
  if (found.kind === 'unchanged') return { kind: 'taken', content: known! }
  const { bytes, ending, content } = found
  const planned = await planInThread({ bytes, ending, kept: await keptIdentities(store) }, stopping)
  if (planned.kind === 'refused') {
    tell(parts, file.shown, planned.problems, planned.total)
    return { kind: 'refused', problems: planned.total }
  }
  const counts = await writeWork(store, planned, now())
  log.info({ file: file.shown, ...counts, foundByName: planned.foundByName }, 'the directory was imported')
  return { kind: 'taken', content }
}

function tell({ log }: SourceParts, file: string, problems: readonly Problem[], total: number): void {
  for (const problem of problems) log.warn({ file, row: problem.row }, problemLine(file, problem))
  if (total > problems.length) log.warn({ file }, `${file}: and ${total - problems.length} more problems`)
  log.warn({ file, problems: total }, `${file}: not imported; the directory stays as it was`)
}
