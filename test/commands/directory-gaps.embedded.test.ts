import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mondayOf, weeksBefore, weeksShownOn } from '../../src/knowledge/gaps/gap-weeks.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { createDirectoryStore } from '../../src/storage/directory.ts'
import { startEmbeddedPostgres } from '../../src/storage/embedded/start.ts'
import { csv, entriesOf, ROW } from '../knowledge/directory/files.ts'
import { embeddedDataDir } from '../support/embedded-database.ts'
import { runCommandHere } from '../support/run-command.ts'

let dataDir: ReturnType<typeof embeddedDataDir>
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())

const directory = (...args: string[]) => runCommandHere('directory', args, { DATA_DIR: dataDir.path })

beforeAll(async () => {
  dataDir = embeddedDataDir()
  const postgres = await startEmbeddedPostgres(join(dataDir.path, 'postgres'))
  const { db } = openDatabase({ kind: 'socket', folder: postgres.socketFolder })
  const rows = csv(ROW, { ...ROW, id: 'other', name: 'Sozialberatung', areas: 'Hafenviertel' })
  await createDirectoryStore(db).upsertAll(await entriesOf('.csv', rows), new Date())
  const week = weeksBefore(mondayOf(today), 1)
  const gap = {
    week,
    reason: 'nothing_found' as const,
    topic: 'debt' as const,
    top_concept: 'debt-problems',
    area: 'Hafenviertel',
  }
  const tenants = (many: number) => ({
    tenants: many,
    first_of_top_concept: many,
    first_of_topic: many,
  })
  await db
    .insertInto('gaps')
    .values([
      { ...gap, concept: 'debt-counselling', ...tenants(7) },
      { ...gap, concept: 'private-insolvency', ...tenants(4) },
      { ...gap, top_concept: null, concept: null, area: null, topic: 'repair', ...tenants(12) },
      // Of the running week, and of weeks long gone.
      { ...gap, concept: 'debt-counselling', week: mondayOf(today), ...tenants(50) },
      { ...gap, concept: 'debt-counselling', week: weeksBefore(week, 13), ...tenants(50) },
    ])
    .execute()
  await db.destroy()
  await postgres.stop()
})
afterAll(() => dataDir?.remove())

test('npm run directory -- gaps shows what may be shown, with what to do', async () => {
  const { code, out, err } = await directory('gaps')
  expect([code, err]).toEqual([0, ''])
  const { from, to } = weeksShownOn(today)
  expect(out).toContain(`${from} to ${to}; numbers rounded down to multiples of 5\n`)
  expect(out).toMatch(
    /│ 10\+ +│ nothing_found │ questions without a known word +│ [^│]+│ area not known +│ add a word/,
  )
  expect(out).toMatch(/│ 5\+ +│ nothing_found │ debt counselling +│ [^│]+│ Hafenviertel +│ add an entry/)
  expect(out).not.toMatch(/insolvency/)
})

test('--json and --area give the same lines, those of the area alone', async () => {
  const line = { reason: 'nothing_found', topic: 'debt', tenants: 5, scope: 'area' }
  const { out } = await directory('gaps', '--area', 'hafenviertel', '--json')
  expect(JSON.parse(out)).toEqual({
    ...weeksShownOn(today),
    area: 'Hafenviertel',
    gaps: [{ ...line, concept: 'debt-counselling', area: 'Hafenviertel' }],
  })
  expect((await directory('gaps', '--area', 'Nordstadt')).out).toContain('nothing that 5 tenants or more')
})

test('an area that the directory does not know ends in one line and an exit code', async () => {
  const { code, out, err } = await directory('gaps', '--area', 'Mond')
  expect([code, out]).toEqual([1, ''])
  expect(err).toMatch(/^--area Mond: no area of the directory; write one of: [^\n]*Hafenviertel[^\n]*\n$/)
})
