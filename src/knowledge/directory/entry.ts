import { createHash } from 'node:crypto'
import { checkDate, checkId, checkLanguage, checkService, checkStatus } from './check-service.ts'
import { readDocument } from './document.ts'
import { checkHsds } from './hsds-check.ts'
import { object, text } from './json-access.ts'
import type { CellProblem } from './problem.ts'
import { readHsds } from './read-hsds.ts'
import type { Service } from './service.ts'
import type { DirectoryEntry, JsonObject, JsonValue } from './store.ts'
import { tidyDocument, tidyHsds } from './tidy.ts'

/** The language of entries that do not say theirs. */
export const DEFAULT_LANGUAGE = 'de'

/** What one row, line or object of a file came to. */
export type Read = { kind: 'entry'; entry: DirectoryEntry } | { kind: 'problems'; problems: CellProblem[] }

/** A plain document as an entry. `language`: of the entry, where it does not say. */
export function documentEntry(document: JsonObject, language: string): Read {
  const problems = checkDocument(document)
  if (problems.length > 0) return { kind: 'problems', problems }
  const says = text(document, 'language') !== undefined || language === DEFAULT_LANGUAGE
  const record = tidyDocument(says ? document : { ...document, language })
  return { kind: 'entry', entry: toEntry(readDocument(record, DEFAULT_LANGUAGE), record) }
}

/**
 * An HSDS service as an entry; one that carries the plain document it was exported from becomes that document again.
 * `language`: of the entry, where it does not say.
 */
export function hsdsEntry(service: JsonObject, language: string): Read {
  const tidy = tidyHsds(service)
  const document = object(object(tidy, 'lotse'), 'document')
  if (document !== undefined) return documentEntry(document, language)
  const shape = [...checkHsds(tidy), ...checkStorable(tidy)]
  if (shape.length > 0) return { kind: 'problems', problems: shape }
  const lotse = object(tidy, 'lotse')
  const says = text(lotse, 'language') !== undefined || language === DEFAULT_LANGUAGE
  const record = says ? tidy : tidyHsds({ ...tidy, lotse: { ...lotse, language } })
  const read = readHsds(record, DEFAULT_LANGUAGE)
  const problems = checkService(read)
  if (problems.length > 0) return { kind: 'problems', problems }
  return { kind: 'entry', entry: toEntry(read, record) }
}

/** The entry with its record in the order of an export; a store need not keep the order of fields. */
export function inExportOrder(entry: DirectoryEntry): DirectoryEntry {
  const tidy = entry.service.source_kind === 'document' ? tidyDocument : tidyHsds
  return { ...entry, record: tidy(entry.record) }
}

function toEntry(service: Service, record: JsonObject): DirectoryEntry {
  const contentHash = createHash('sha256').update(JSON.stringify({ service, record })).digest('hex')
  return { service, record, contentHash }
}

function checkDocument(document: JsonObject): CellProblem[] {
  const problems: CellProblem[] = []
  for (const field of ['id', 'title', 'text']) {
    const value = document[field]
    if (typeof value !== 'string' || value.trim() === '') {
      problems.push({ column: field, what: 'is missing or no text', mend: `write the document's ${field}` })
    }
  }
  for (const field of ['area', 'language', 'category', 'status', 'assured_date', 'assurer']) {
    const value = document[field]
    if (value !== undefined && value !== null && typeof value !== 'string') {
      problems.push({
        column: field,
        what: 'is no text',
        mend: 'write it in quotation marks, or leave it out',
      })
    }
  }
  if (typeof document['id'] === 'string' && document['id'].trim() !== '')
    problems.push(...checkId(document['id']))
  return [
    ...problems,
    ...checkLanguage('language', text(document, 'language')),
    ...checkStatus(text(document, 'status') ?? ''),
    ...checkDate('assured_date', text(document, 'assured_date')),
    ...checkStorable(document),
  ]
}

/** PostgreSQL keeps no NUL and no half of a surrogate pair in its text. */
function checkStorable(value: JsonValue, path: string[] = []): CellProblem[] {
  if (typeof value === 'string') {
    if (value.isWellFormed() && !value.includes('\0')) return []
    const what = 'contains a character that is none (NUL or half a character)'
    return [{ column: path.join('/') || null, what, mend: 'remove it' }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, field]) => [
    ...(Array.isArray(value) ? [] : checkStorable(key, path)),
    ...checkStorable(field, [...path, key]),
  ])
}
