import { inExportOrder } from '../directory/entry.ts'
import type { DirectoryEntry } from '../directory/store.ts'
import { cellsOf, confirmed, editEntry, withStatus } from './edit-entry.ts'
import { changedCells } from './rebase.ts'

/**
 * What an import makes of an entry that people changed since: the cells that its file says anew, and the rest as people
 * left it. A check is never replaced by an older one. Where cells cannot say what is new, the file's record is taken, but
 * for a status and a check that are people's.
 * @param file the entry as its file says it now
 * @param before the entry as its file said it last time; null: none ever did
 */
export function besidePeople(
  file: DirectoryEntry,
  before: DirectoryEntry | null,
  current: DirectoryEntry,
): DirectoryEntry {
  const kept = inExportOrder(current)
  const isNewer = (current.service.assured_date ?? '') > (file.service.assured_date ?? '')
  const cells = before && changedCells(before, file)
  if (cells) {
    const { assured_date, assurer, ...others } = cells
    const read = editEntry(kept, isNewer ? others : cells)
    if (read.kind === 'entry') return read.entry
  }
  const { status } = current.service
  const isPeoples = before ? before.service.status === file.service.status : status !== 'active'
  const next = isPeoples && status !== file.service.status ? withStatus(inExportOrder(file), status) : file
  return isNewer ? confirmed(next, current.service.assured_date ?? '', cellsOf(kept).assurer) : next
}
