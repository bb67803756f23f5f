import { extname } from 'node:path'
import { inExportOrder } from './entry.ts'
import { readCsv, writeCsv } from './csv-file.ts'
import type { FileRead } from './directory-file.ts'
import { readHsdsFile, writeHsdsFile } from './hsds-file.ts'
import { readJsonl, writeJsonl } from './jsonl-file.ts'
import type { DirectoryEntry, OnProgress } from './store.ts'
import { readXlsx, writeXlsx } from './xlsx-file.ts'

export type Format = {
  read: (bytes: Buffer, language: string, onProgress?: OnProgress) => FileRead | Promise<FileRead>
  write: (entries: readonly DirectoryEntry[]) => Buffer | Promise<Buffer>
}

const FORMATS: Record<string, Format> = {
  '.csv': { read: readCsv, write: writeCsv },
  '.xlsx': { read: readXlsx, write: writeXlsx },
  '.json': { read: readHsdsFile, write: writeHsdsFile },
  '.jsonl': { read: readJsonl, write: writeJsonl },
}

/** File name endings of a directory. */
export const FORMAT_NAMES = Object.keys(FORMATS)

/** The format a file name ends in; null for any other. */
export function formatOf(file: string): Format | null {
  const format = FORMATS[extname(file).toLowerCase()]
  if (format === undefined) return null
  return { read: format.read, write: (entries) => format.write(entries.map(inExportOrder)) }
}
