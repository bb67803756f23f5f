import type { NumberedEntry } from './directory-file.ts'
import { hsdsId } from './hsds-build.ts'
import { identityKey, organizationKey } from './identity.ts'
import { text } from './json-access.ts'
import type { Problem } from './problem.ts'
import { sameAs } from './read-rows.ts'
import type { Service } from './service.ts'
import type { DirectoryEntry } from './store.ts'
import { underId } from './under-id.ts'

/** What is remembered of a kept entry while a file is compared with the directory. */
export type KeptIdentity = {
  id: string
  /** The HSDS id of its record: the id of the file it came from, where that is another. */
  sourceId: string | null
  key: string | null
  organization: string
  contentHash: string
  /** What the last import said of it; null: nothing. */
  importedHash: string | null
}

/** How a kept entry was found; null: there is none, the entry is new. */
export type FoundBy = 'id' | 'source_id' | 'name_and_address' | null

export type MatchedEntry = {
  row: number
  /** Under the id of the kept entry. */
  entry: DirectoryEntry
  kept: KeptIdentity | null
  by: FoundBy
}

export function keptIdentity(
  { service, record, contentHash }: DirectoryEntry,
  importedHash: string | null,
): KeptIdentity {
  return {
    id: service.id,
    sourceId: text(record, 'id') ?? null,
    key: identityKey(service),
    organization: organizationKey(service),
    contentHash,
    importedHash,
  }
}

/**
 * Finds for each entry of a file the kept one that it is: by id; else by the id its file knows it by; else by name and
 * address, when that is one entry exactly. An entry that the file names by its id is never taken for another row.
 * Where there is a doubt, nothing is guessed: the row is a problem.
 */
export function matchEntries(
  entries: readonly NumberedEntry[],
  kept: readonly KeptIdentity[],
): { matched: MatchedEntry[]; problems: Problem[] } {
  const find = createFinder(entries, kept)
  const found = entries.map((numbered) => ({ numbered, found: find(numbered) }))
  const rowsOf = Map.groupBy(found, (each) => (each.found.kind === 'kept' ? each.found.kept.id : null))
  const matched: MatchedEntry[] = []
  const problems: Problem[] = []
  for (const each of found) {
    const { row, entry } = each.numbered
    switch (each.found.kind) {
      case 'new':
        matched.push({ row, entry, kept: null, by: null })
        break
      case 'doubt':
        problems.push({ row, column: 'id', what: each.found.what, mend: each.found.mend })
        break
      case 'kept': {
        const { kept: same, by } = each.found
        const rows = rowsOf.get(same.id)!.map(({ numbered }) => numbered.row)
        if (rows.length > 1) {
          const what = `rows ${rows.join(', ')} are all the kept entry "${same.id}" by name and address`
          problems.push({ row, column: 'id', what, mend: `write "${same.id}" into the right one` })
        } else {
          matched.push({ row, entry: by === 'id' ? entry : underId(each.numbered, same.id), kept: same, by })
        }
      }
    }
  }
  return { matched, problems }
}

type Found =
  | { kind: 'new' }
  | { kind: 'kept'; kept: KeptIdentity; by: Exclude<FoundBy, null> }
  | { kind: 'doubt'; what: string; mend: string }

function createFinder(
  entries: readonly NumberedEntry[],
  kept: readonly KeptIdentity[],
): (numbered: NumberedEntry) => Found {
  const byId = new Map(kept.map((each) => [each.id, each]))
  const named = new Set(entries.filter(({ hasId }) => hasId).map(({ entry }) => entry.service.id))
  const free = kept.filter(({ id }) => !named.has(id))
  const freeBySource = Map.groupBy(free, ({ sourceId }) => sourceId)
  const freeByKey = Map.groupBy(free, ({ key }) => key)
  const keptByKey = Map.groupBy(kept, ({ key }) => key)
  const rowsByKey = Map.groupBy(entries, ({ entry }) => identityKey(entry.service))

  const withId = (service: Service): Found => {
    const same = byId.get(service.id)
    if (same) return { kind: 'kept', kept: same, by: 'id' }
    if (service.source_kind === 'document') return { kind: 'new' }
    const known = freeBySource.get(hsdsId(service.id)) ?? []
    if (known.length > 0) return one(known, 'source_id')
    const alike = under(freeByKey, identityKey(service)).filter(offeredLike(service))
    return alike.length > 0 ? one(alike, 'name_and_address') : { kind: 'new' }
  }
  const withoutId = (service: Service, row: number): Found => {
    const key = identityKey(service)
    const other = under(rowsByKey, key).find((each) => each.row !== row)
    if (other) return { kind: 'doubt', ...sameAs(`row ${other.row}`) }
    const alike = under(freeByKey, key).filter(offeredLike(service))
    // Came from this very name and address once; the entry may have been renamed or moved since.
    const made = named.has(service.id) ? undefined : byId.get(service.id)
    const candidates = [...new Set([...alike, ...(made ? [made] : [])])]
    if (candidates.length > 0) return one(candidates, 'name_and_address')
    const near = under(keptByKey, key)[0]
    return near ? { kind: 'doubt', ...sameAs(`the kept entry "${near.id}"`) } : { kind: 'new' }
  }
  return ({ row, entry: { service }, hasId }) => (hasId ? withId(service) : withoutId(service, row))
}

/** Entries without a key are like nothing else. */
function under<T>(groups: ReadonlyMap<string | null, T[]>, key: string | null): T[] {
  return key === null ? [] : (groups.get(key) ?? [])
}

/** Two organizations may offer something of the same name in the same house. */
function offeredLike(service: Service): (kept: KeptIdentity) => boolean {
  const said = organizationKey(service)
  return ({ organization }) => organization === said || organization === '' || said === ''
}

function one(candidates: KeptIdentity[], by: Exclude<FoundBy, null>): Found {
  const [first, ...more] = candidates
  if (first && more.length === 0) return { kind: 'kept', kept: first, by }
  const ids = candidates.slice(0, 5).map(({ id }) => `"${id}"`)
  return {
    kind: 'doubt',
    what: `${candidates.length} kept entries have this name and address`,
    mend: `write the id of the one that is meant: ${ids.join(', ')}; for a further one import these in the same file`,
  }
}
