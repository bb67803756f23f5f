import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { expectedOpening, openingAt, rowsOf, type Moment } from './tables.ts'

const PRINT = fileURLToPath(new URL('print-openings.ts', import.meta.url))

const moments = rowsOf<keyof Moment>('summer-time.tsv')

describe('when the clocks change', () => {
  test.each(moments)('$written in $state at $now: $opening', (moment) => {
    expect(openingAt(moment)).toBe(expectedOpening(moment))
  })
})

describe.each(['UTC', 'America/New_York', 'Asia/Tokyo'])('on a machine in %s', (TZ) => {
  test.each(['summer-time.tsv', 'moments.tsv'])('the openings of %s are the same', async (table) => {
    const env = { PATH: process.env['PATH'], TZ }
    const { stdout } = await promisify(execFile)(process.execPath, [PRINT, table], { env })
    expect(JSON.parse(stdout)).toEqual(rowsOf<keyof Moment>(table).map(expectedOpening))
  })
})
