import { randomUUID } from 'node:crypto'
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { unreadable, type FileRead } from '../knowledge/directory/directory-file.ts'
import { FORMAT_NAMES, formatOf } from '../knowledge/directory/formats.ts'
import type { DirectoryEntry, OnProgress } from '../knowledge/directory/store.ts'

/** Larger files are refused: a file of 10,000 services has about 15 MB. */
export const LARGEST_FILE = 50 * 1024 * 1024

/** What a failed read or write says, by the system's code. */
const FAILURES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder; check the path',
  EISDIR: 'is a folder; give the path of a file',
  EACCES: 'may not be used; give this user the right to it',
  ENOSPC: 'does not fit on the disk; make room',
}

/** What a file came to; `ending`: of its format, like `.csv`. */
export type Content =
  | { kind: 'content'; bytes: Buffer; ending: string }
  | { kind: 'failed'; what: string; mend: string }

/** The content of a file that may be a directory, up to 50 MB. */
export async function readContent(path: string): Promise<Content> {
  if (formatOf(path) === null) {
    const mend = `give one that ends in ${FORMAT_NAMES.join(', ')}`
    return { kind: 'failed', what: 'is no directory file', mend }
  }
  try {
    const { size } = await stat(path)
    if (size > LARGEST_FILE) {
      const what = `is larger than 50 MB (${Math.ceil(size / 1024 / 1024)} MB)`
      return { kind: 'failed', what, mend: 'split it into several files' }
    }
    return { kind: 'content', bytes: await readFile(path), ending: extname(path).toLowerCase() }
  } catch (error) {
    const [what, mend] = fileFailure(error)
    return { kind: 'failed', what, mend }
  }
}

/**
 * Reads a directory file of any format. A file that cannot be read at all is a problem like any other.
 * @param language of entries that do not say theirs, ISO 639-1
 */
export async function readDirectoryFrom(
  path: string,
  language: string,
  onProgress?: OnProgress,
): Promise<FileRead> {
  const found = await readContent(path)
  if (found.kind === 'failed') return unreadable(found.what, found.mend)
  return formatOf(path)!.read(found.bytes, language, onProgress)
}

/**
 * Writes a directory file in the format its name ends in: whole or not at all.
 * @throws Error one line, when the name ends in none of the formats or the file cannot be written
 */
export async function writeDirectoryTo(path: string, entries: readonly DirectoryEntry[]): Promise<void> {
  const format = formatOf(path)
  if (format === null) throw new Error(`${path}: give a file name that ends in ${FORMAT_NAMES.join(', ')}`)
  await writeWhole(path, () => format.write(entries))
}

/**
 * Writes a file whole or not at all.
 * @throws Error one line, when it cannot be written
 */
export async function writeWhole(path: string, content: () => Buffer | Promise<Buffer>): Promise<void> {
  const beside = `${path}.${randomUUID()}.part`
  try {
    await writeFile(beside, await content())
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw new Error(`${path}: ${fileFailure(error).join('; ')}`, { cause: error })
  }
}

/** What is wrong with a file, and how to mend it. @throws whatever is no failure of the file system */
export function fileFailure(error: unknown): [what: string, mend: string] {
  if (!(error instanceof Error) || !('code' in error)) throw error
  const known = FAILURES[String(error.code)]
  if (known === undefined) return [`cannot be used (${String(error.code)})`, 'check the disk']
  const [what, mend] = known.split('; ')
  return [what!, mend!]
}
