import { unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readXlsx } from '../../../src/knowledge/directory/xlsx-file.ts'
import { csv, entriesOf, ROW, writeAs } from './files.ts'

const NOUGHTS = new Uint8Array(70_000_000)
const TOO_LARGE = {
  kind: 'unreadable',
  problems: [
    {
      row: 0,
      column: null,
      what: 'unpacked it is larger than 200 MB',
      mend: 'split it into several files',
    },
  ],
}

const workbook = async () => writeAs('.xlsx', await entriesOf('.csv', csv(ROW)))
const packed = (parts: Record<string, Uint8Array>): Buffer => Buffer.from(zipSync(parts, { level: 1 }))

describe('a small workbook that unpacks to a large one', () => {
  test('is refused by the sum of its parts, before any is unpacked', async () => {
    const parts = unzipSync(await workbook())
    const bytes = packed({ ...parts, 'xl/a.xml': NOUGHTS, 'xl/b.xml': NOUGHTS, 'xl/c.xml': NOUGHTS })
    expect(bytes.length).toBeLessThan(2_000_000)
    const before = process.memoryUsage().arrayBuffers
    expect(await readXlsx(bytes, 'de')).toEqual(TOO_LARGE)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(NOUGHTS.length)
  })

  test('is unpacked no further than it says, when it says less than it holds', async () => {
    const parts = unzipSync(await workbook())
    const bytes = packed({ ...parts, 'xl/worksheets/sheet1.xml': NOUGHTS })
    const said = Buffer.alloc(4)
    said.writeUInt32LE(NOUGHTS.length)
    for (let at = bytes.indexOf(said); at >= 0; at = bytes.indexOf(said, at)) bytes.writeUInt32LE(1000, at)
    expect(await readXlsx(bytes, 'de')).toMatchObject({
      problems: [{ what: 'the file is no XLSX workbook' }],
    })
  })

  test('counts what is stored as it is by the size it has', async () => {
    const bytes = Buffer.from(zipSync({ 'a.xml': NOUGHTS, 'b.xml': NOUGHTS, 'c.xml': NOUGHTS }, { level: 0 }))
    const name = Buffer.from('a.xml')
    const inDirectory = bytes.lastIndexOf(name) - 46
    bytes.writeUInt32LE(0, inDirectory + 24)
    expect(await readXlsx(bytes, 'de')).toEqual(TOO_LARGE)
  })
})

test('pictures and other parts that hold no cell are not unpacked', async () => {
  const parts = unzipSync(await workbook())
  const picture = { 'xl/media/a.bin': NOUGHTS, 'xl/media/b.bin': NOUGHTS, 'xl/media/c.bin': NOUGHTS }
  expect(await readXlsx(packed({ ...parts, ...picture }), 'de')).toMatchObject({ kind: 'read', problems: [] })
})
