import { mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { problemLine } from '../../src/knowledge/directory/problem.ts'
import { LARGEST_FILE, readDirectoryFrom, writeDirectoryTo } from '../../src/storage/directory-on-disk.ts'
import { csv, entriesOf, ROW } from '../knowledge/directory/files.ts'

describe('a directory file on disk', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lotse-directory-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  const refusal = async (path: string): Promise<string> => {
    const read = await readDirectoryFrom(path, 'de')
    expect(read.kind).toBe('unreadable')
    expect(read.problems).toHaveLength(1)
    return problemLine('FILE', read.problems[0]!)
  }

  it('is read by the ending of its name, whatever its case', async () => {
    await writeFile(join(folder, 'A.CSV'), csv(ROW))
    expect(await readDirectoryFrom(join(folder, 'A.CSV'), 'de')).toMatchObject({
      kind: 'read',
      entries: [{ row: 2 }],
    })
  })

  it('that is missing, a folder, of another kind or too large is refused in one line that says how to mend it', async () => {
    expect(await refusal(join(folder, 'none.csv'))).toBe(
      'FILE: there is no such file or folder; check the path',
    )
    expect(await refusal(join(folder, 'notes.txt'))).toBe(
      'FILE: is no directory file; give one that ends in .csv, .xlsx, .json, .jsonl',
    )
    const large = join(folder, 'large.csv')
    const file = await open(large, 'w')
    await file.truncate(LARGEST_FILE + 1)
    await file.close()
    expect(await refusal(large)).toBe('FILE: is larger than 50 MB (51 MB); split it into several files')
  })

  it('is written whole or not at all', async () => {
    const entries = await entriesOf('.csv', csv(ROW))
    await writeDirectoryTo(join(folder, 'out.jsonl'), entries)
    expect(await entriesOf('.jsonl', await readFile(join(folder, 'out.jsonl')))).toEqual(entries)
    await expect(writeDirectoryTo(join(folder, 'none', 'out.csv'), entries)).rejects.toThrow(
      /out\.csv: there is no such file or folder; check the path$/,
    )
    await expect(writeDirectoryTo(join(folder, 'out.pdf'), entries)).rejects.toThrow(/ends in \.csv/)
    expect(await readdir(folder)).toEqual(['out.jsonl'])
  })
})
