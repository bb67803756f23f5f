import type { DirectoryEntry } from '../../knowledge/directory/store.ts'
import { entryOfRecord } from '../../knowledge/upkeep/edit-entry.ts'
import type { Proposal } from '../../knowledge/upkeep/proposal.ts'
import { rebased } from '../../knowledge/upkeep/rebase.ts'
import type { Database } from '../../storage/database.ts'
import { entryWithHash } from '../../storage/upkeep/versions.ts'

/**
 * The entry as it would be if a proposal were approved now; null: it is outdated.
 * @param current null: there is no such entry
 */
export async function proposedNow(
  db: Database,
  { record, sourceKind, serviceId, baseHash }: Proposal,
  current: DirectoryEntry | null,
): Promise<DirectoryEntry | null> {
  const proposed = entryOfRecord(record, sourceKind)
  if ((current?.contentHash ?? null) === baseHash) return proposed
  const base = baseHash === null ? null : await entryWithHash(db, serviceId, baseHash)
  return base && current && rebased(proposed, base, current)
}
