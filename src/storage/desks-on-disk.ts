import { readFileSync } from 'node:fs'
import { readDesksFile, type DesksFileResult } from '../routing/desks-file.ts'

/** What a failed read says, by the system's code. */
const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; give the path of a desks file, demo/desks.yaml is an example',
  EISDIR: 'is a folder; give the path of a desks file in it',
  EACCES: 'may not be read; give this user the right to read it',
}

/** Reads and checks a desks file on disk. A file that cannot be read at all is a problem like any other. */
export function readDesksFrom(path: string, now: Date): DesksFileResult {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return {
      kind: 'bad',
      problems: [`${path}: ${UNREADABLE[code] ?? `cannot be read (${code}); check the disk`}`],
    }
  }
  try {
    return readDesksFile(path, new TextDecoder('utf-8', { fatal: true }).decode(bytes), now)
  } catch (error) {
    if (!(error instanceof TypeError) || !('code' in error)) throw error
    return { kind: 'bad', problems: [`${path}: is not UTF-8 text; save it as UTF-8`] }
  }
}
