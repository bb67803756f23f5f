import { unreadable, type FileRead } from './directory-file.ts'
import { documentEntry, hsdsEntry, type Read } from './entry.ts'
import { serviceAsText } from './hsds-build.ts'
import { isObject, object } from './json-access.ts'
import { collect } from './read-rows.ts'
import type { DirectoryEntry, JsonObject, JsonValue, OnProgress } from './store.ts'

/** Reads plain documents, one JSON object a line. A line with an HSDS `service` in it is that service. */
export function readJsonl(bytes: Buffer, language: string, onProgress?: OnProgress): FileRead {
  const written = lines(bytes)
  const reads = written.map(({ row, line }, index) => {
    onProgress?.(index, written.length)
    return { row, read: readLine(line, language) }
  })
  if (reads.length === 0) return unreadable('the file is empty', 'write one JSON object a line')
  return collect(reads)
}

/** Documents as they came; services as documents that carry the service itself. */
export function writeJsonl(entries: readonly DirectoryEntry[]): Buffer {
  return Buffer.from(entries.map((entry) => `${JSON.stringify(toLine(entry))}\n`).join(''))
}

function toLine({ service, record }: DirectoryEntry): JsonObject {
  if (service.source_kind === 'document') return record
  return {
    id: service.id,
    title: service.name,
    text: serviceAsText(record),
    area: service.service_areas[0]?.name ?? null,
    language: service.language,
    service: record,
  }
}

function readLine(line: Buffer, language: string): Read {
  const text = line.toString('utf8')
  if (text.includes('\uFFFD') && !Buffer.from(text).equals(line)) {
    return problem('is no UTF-8', 'save the file as UTF-8')
  }
  let value: JsonValue
  try {
    value = JSON.parse(text) as JsonValue
  } catch {
    return problem('is no JSON', 'write one JSON object in one line')
  }
  if (!isObject(value)) return problem('is no JSON object', 'write {"id": …, "title": …, "text": …}')
  const service = object(value, 'service')
  return service === undefined ? documentEntry(value, language) : hsdsEntry(service, language)
}

function problem(what: string, mend: string): Read {
  return { kind: 'problems', problems: [{ column: null, what, mend }] }
}

/** Lines with something in them. JSON strings hold no raw line breaks, so a line feed always ends a line. */
function lines(bytes: Buffer): { row: number; line: Buffer }[] {
  const found: { row: number; line: Buffer }[] = []
  let start = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0
  for (let row = 1; start < bytes.length; row += 1) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed < 0 ? bytes.length : feed
    const line = bytes.subarray(start, end)
    if (line.toString('latin1').trim() !== '') found.push({ row, line })
    start = end + 1
  }
  return found
}
