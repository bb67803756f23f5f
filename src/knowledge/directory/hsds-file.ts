import { unreadable, type FileRead } from './directory-file.ts'
import { hsdsEntry, type Read } from './entry.ts'
import { documentAsHsds } from './hsds-build.ts'
import { tidyHsds } from './tidy.ts'
import { isObject, object, objects } from './json-access.ts'
import { collect } from './read-rows.ts'
import type { DirectoryEntry, JsonObject, JsonValue, OnProgress } from './store.ts'

/**
 * Reads HSDS 3 JSON: a service, an organization with its services, a list of either, or a page of the HSDS API
 * (`contents`). A problem's row is the service's place in the file.
 */
export function readHsdsFile(bytes: Buffer, language: string, onProgress?: OnProgress): FileRead {
  const text = bytes.toString('utf8')
  if (text.includes('\uFFFD') && !Buffer.from(text).equals(bytes)) {
    return unreadable('the file is no UTF-8', 'save it as UTF-8')
  }
  let value: JsonValue
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, '')) as JsonValue
  } catch (error) {
    const where = error instanceof Error ? (/\(line \d+ column \d+\)/.exec(error.message)?.[0] ?? '') : ''
    return unreadable(`the file is no JSON ${where}`.trim(), 'mend it there; a JSON editor shows the place')
  }
  const found = isObject(value) && Array.isArray(value['contents']) ? value['contents'] : [value].flat()
  const services = found.flatMap(servicesIn)
  const reads = services.map((service, index) => {
    onProgress?.(index, services.length)
    return { row: index + 1, read: isObject(service) ? hsdsEntry(service, language) : noObject() }
  })
  if (reads.length === 0)
    return unreadable('there is no service in the file', 'write HSDS 3 services into it')
  return collect(reads)
}

/** One page of the HSDS API with every service on it. Documents are services that carry their document. */
export function writeHsdsFile(entries: readonly DirectoryEntry[]): Buffer {
  const contents = entries.map(({ service, record }) =>
    service.source_kind === 'document' ? tidyHsds(documentAsHsds(service, record)) : record,
  )
  const page = {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  }
  return Buffer.from(`${JSON.stringify(page, null, 2)}\n`)
}

/** An organization has `services` and no `status`; each of its services carries the organization without them. */
function servicesIn(item: JsonValue): JsonValue[] {
  if (!isObject(item) || !Array.isArray(item['services']) || item['status'] !== undefined) return [item]
  const { services: _, ...organization } = item
  return objects(item, 'services').map((service): JsonObject => ({
    ...service,
    organization: { ...organization, ...object(service, 'organization') },
  }))
}

function noObject(): Read {
  const what = 'is no JSON object'
  return { kind: 'problems', problems: [{ column: null, what, mend: 'write an HSDS 3 service' }] }
}
