import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { unreadable, type FileRead } from '../knowledge/directory/directory-file.ts'
import { FORMAT_NAMES, formatOf } from '../knowledge/directory/formats.ts'
import type { OnProgress } from '../knowledge/directory/store.ts'
import { fileFailure, readContent, readDirectoryFrom, type Content } from './directory-on-disk.ts'
import type { KnownContent } from './directory-source-state.ts'
import { download } from './download.ts'

/** A file of the source. `shown`: its name for logs and screens, without anything secret. */
export type SourceFile = { name: string; shown: string }

export type SourceContent =
  /** `ending`: of its format, like `.csv`. */
  | { kind: 'content'; bytes: Buffer; ending: string; content: KnownContent }
  | { kind: 'unchanged' }
  | { kind: 'failed'; what: string; mend: string }

/** What servers call the formats. */
const ENDINGS: Readonly<Record<string, string>> = {
  'text/csv': '.csv',
  'application/csv': '.csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'application/json': '.json',
  'application/jsonl': '.jsonl',
  'application/x-ndjson': '.jsonl',
}

export function isWebSource(source: string): boolean {
  return /^https?:\/\//i.test(source)
}

/**
 * The files of a source: an address, a file, or what a folder holds of directory files, by name. Files with other
 * endings, hidden ones and a spreadsheet's locks are none of ours: who copies a large file into the folder gives it its
 * name last.
 */
export async function sourceFiles(
  source: string,
): Promise<{ kind: 'files'; files: SourceFile[] } | { kind: 'failed'; what: string; mend: string }> {
  if (isWebSource(source)) return { kind: 'files', files: [{ name: source, shown: shownAddress(source) }] }
  try {
    if (!(await stat(source)).isDirectory())
      return { kind: 'files', files: [{ name: source, shown: source }] }
    const names = (await readdir(source)).filter((name) => !/^[.~]/.test(name) && formatOf(name) !== null)
    const files = names.sort().map((name) => ({ name: join(source, name), shown: join(source, name) }))
    return { kind: 'files', files }
  } catch (error) {
    const [what, mend] = fileFailure(error)
    return { kind: 'failed', what, mend }
  }
}

/** Reads one file of a source, unless it is what is known already. */
export async function sourceContent(
  { name }: SourceFile,
  known: KnownContent | null,
  stopping?: AbortSignal,
): Promise<SourceContent> {
  const found: Found | { kind: 'unchanged' } = isWebSource(name)
    ? await fromWeb(name, known, stopping)
    : await readContent(name)
  if (found.kind !== 'content') return found
  const contentHash = createHash('sha256').update(found.bytes).digest('hex')
  if (contentHash === known?.contentHash) return { kind: 'unchanged' }
  const { bytes, ending, etag = null, lastModified = null } = found
  return { kind: 'content', bytes, ending, content: { contentHash, etag, lastModified } }
}

/** Reads a directory file from an address or a path. */
export async function readDirectorySource(
  source: string,
  language: string,
  onProgress?: OnProgress,
): Promise<FileRead> {
  if (!isWebSource(source)) return readDirectoryFrom(source, language, onProgress)
  const found = await sourceContent({ name: source, shown: source }, null)
  if (found.kind === 'unchanged') throw new Error('nothing was known of it')
  if (found.kind === 'failed') return unreadable(found.what, found.mend)
  return formatOf(found.ending)!.read(found.bytes, language, onProgress)
}

type Found = Content & { etag?: string | null; lastModified?: string | null }

async function fromWeb(
  address: string,
  known: KnownContent | null,
  stopping?: AbortSignal,
): Promise<Found | { kind: 'unchanged' }> {
  const loaded = await download(new URL(address), known, { stopping })
  if (loaded.kind !== 'content') return loaded
  const { bytes, etag, lastModified } = loaded
  const byName = [loaded.url, new URL(address)].map(({ pathname }) => extname(pathname).toLowerCase())
  const ending = [...byName, ENDINGS[loaded.type ?? ''] ?? ''].find((each) => FORMAT_NAMES.includes(each))
  if (ending === undefined) {
    const what = `is no directory file (${loaded.type ?? 'no type'})`
    return { kind: 'failed', what, mend: `give an address that ends in ${FORMAT_NAMES.join(', ')}` }
  }
  return { kind: 'content', bytes, ending, etag, lastModified }
}

/** User, password and query may be secret. */
function shownAddress(address: string): string {
  const { protocol, host, pathname } = new URL(address)
  return `${protocol}//${host}${pathname}`
}
