/** What somebody changed of an entry, made once more on the entry as it is by now. */

import { isColumn, type Column } from '../directory/columns.ts'
import { entryChanges, shownIn } from '../directory/entry-changes.ts'
import { inExportOrder } from '../directory/entry.ts'
import { PLACE_COLUMNS } from '../directory/place-fields.ts'
import type { DirectoryEntry } from '../directory/store.ts'
import { editEntry, type Cells } from './edit-entry.ts'

/** Cells that mean something only together. */
const TOGETHER: readonly (readonly Column[])[] = [PLACE_COLUMNS, ['assured_date', 'assurer']]

/** The cells that make `next` of `base`; null: it differs in something that no cell says. */
export function changedCells(base: DirectoryEntry, next: DirectoryEntry): Cells | null {
  const cells: Cells = {}
  for (const { field, to } of entryChanges(base, inExportOrder(next))) if (isColumn(field)) cells[field] = to
  const again = editEntry(inExportOrder(base), cells)
  return again.kind === 'entry' && again.entry.contentHash === next.contentHash ? cells : null
}

/**
 * The current entry with what was proposed of an earlier one; null: somebody changed the same cells meanwhile, or both
 * changes together make no entry.
 */
export function rebased(
  proposed: DirectoryEntry,
  base: DirectoryEntry,
  current: DirectoryEntry,
): DirectoryEntry | null {
  if (current.contentHash === base.contentHash) return proposed
  const cells = changedCells(base, proposed)
  if (cells === null) return null
  const meanwhile = new Set(
    entryChanges(base, inExportOrder(current)).flatMap(({ field }) => shownIn(field).flatMap(together)),
  )
  if (Object.keys(cells).some((column) => meanwhile.has(column))) return null
  const read = editEntry(inExportOrder(current), cells)
  return read.kind === 'entry' ? read.entry : null
}

function together(column: string): readonly string[] {
  return TOGETHER.find((columns) => columns.some((one) => one === column)) ?? [column]
}
