import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDeskStore } from '../../src/storage/desks.ts'
import { openStores } from '../../src/storage/open.ts'
import { embeddedDataDir } from '../support/embedded-database.ts'
import { runCommand, runCommandHere, type Ran } from '../support/run-command.ts'

const demo = fileURLToPath(new URL('../../demo/desks.yaml', import.meta.url))
let folder: string
let dataDir: ReturnType<typeof embeddedDataDir>

beforeAll(() => {
  dataDir = embeddedDataDir()
  folder = mkdtempSync(join(tmpdir(), 'lotse-desks-'))
})
afterAll(() => {
  dataDir?.remove()
  rmSync(folder, { recursive: true, force: true })
})

const desks = (...args: string[]): Promise<Ran> =>
  runCommandHere('desks', args, { DATA_DIR: dataDir.path }, folder)

test('desks of a file are in force after the import', async () => {
  expect(await desks('import', demo)).toEqual({
    code: 0,
    out: `${demo}: in force with 3 desks and 4 people\n`,
    err: '',
  })
  const stores = await openStores({ dataDir: dataDir.path, databaseUrl: null, dataKeys: null })
  try {
    const organisation = await createDeskStore(stores.db).load()
    expect(organisation?.desks.map((desk) => desk.id)).toEqual(['hafen', 'nord', 'linden'])
  } finally {
    await stores.stop()
  }
})

test.each<[string, string[], string]>([
  ['no subcommand', [], 'No command specified; see npm run desks -- --help\n'],
  ['an unknown subcommand', ['export'], 'Unknown command export; see npm run desks -- --help\n'],
  ['no file', ['import'], 'Missing required positional argument: FILE; see npm run desks -- --help\n'],
  [
    'a file that is not there',
    ['import', 'nowhere.yaml'],
    'nowhere.yaml: there is no such file; give the path of a desks file, demo/desks.yaml is an example\n',
  ],
  ['a folder', ['import', '.'], '.: is a folder; give the path of a desks file in it\n'],
])('with %s it ends in one line and an exit code', async (_, args, err) => {
  expect(await desks(...args)).toEqual({ code: 1, out: '', err })
})

test('a file in another encoding is refused in one line', async () => {
  writeFileSync(join(folder, 'latin1.yaml'), Buffer.from('organization: Müller', 'latin1'))
  expect(await desks('import', 'latin1.yaml')).toEqual({
    code: 1,
    out: '',
    err: 'latin1.yaml: is not UTF-8 text; save it as UTF-8\n',
  })
})

test('a file with faults is refused with a line for each', async () => {
  writeFileSync(join(folder, 'faulty.yaml'), 'organization: Musterstadt\nfederal_state: Bavaria\n')
  const { code, err } = await desks('import', 'faulty.yaml')
  expect(code).toBe(1)
  expect(err.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^faulty\.yaml:1: desks: is missing; /),
    expect.stringMatching(/^faulty\.yaml:2: federal_state: "Bavaria" is no code of a federal state/),
  ])
})

test('--help says what there is', async () => {
  const { code, out } = await runCommand('desks', ['--help'])
  expect(code).toBe(0)
  expect(out).toContain('import')
})
