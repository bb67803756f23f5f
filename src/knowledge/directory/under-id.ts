import { DEFAULT_LANGUAGE, hsdsEntry, type Read } from './entry.ts'
import { hsdsId } from './hsds-build.ts'
import { object } from './json-access.ts'
import { readRow, writeRow } from './rows.ts'
import type { NumberedEntry } from './directory-file.ts'
import type { DirectoryEntry, JsonObject } from './store.ts'

/**
 * A service of a file as the kept entry that it was found to be. The kept id stays, because cases, answers and partners
 * name it. The id of the file stays beside it as the record's HSDS id, so that the same file finds its entry again after
 * a new name or address.
 */
export function underId({ entry, hasId }: NumberedEntry, id: string): DirectoryEntry {
  const row = writeRow(entry)
  // Where the columns say everything, the ids of phones, places and so on are made of the service's id.
  const own = row.record === '' ? entryOf(readRow({ ...row, id }, DEFAULT_LANGUAGE)).record : entry.record
  return entryOf(hsdsEntry(named(own, id, hasId ? entry.record['id']! : hsdsId(id)), DEFAULT_LANGUAGE))
}

function named(record: JsonObject, id: string, sourceId: JsonObject[string]): JsonObject {
  const { id: _, ...lotse } = object(record, 'lotse') ?? {}
  const said: JsonObject = sourceId === id ? lotse : { ...lotse, id }
  const { lotse: __, ...rest } = record
  return Object.keys(said).length === 0 ? { ...rest, id: sourceId } : { ...rest, id: sourceId, lotse: said }
}

function entryOf(read: Read): DirectoryEntry {
  if (read.kind === 'problems') throw new Error('an entry that was read cannot be read again')
  return read.entry
}
