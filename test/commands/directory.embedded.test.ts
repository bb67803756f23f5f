import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { csv, ROW } from '../knowledge/directory/files.ts'
import { embeddedDataDir } from '../support/embedded-database.ts'
import { runCommand, runCommandHere, type Ran } from '../support/run-command.ts'

const demo = fileURLToPath(new URL('../../demo/directory.csv', import.meta.url))
const entries = readFileSync(demo, 'utf8').trim().split('\n').length - 1

let folder: string
let dataDir: ReturnType<typeof embeddedDataDir>
beforeAll(() => {
  dataDir = embeddedDataDir()
  folder = mkdtempSync(join(tmpdir(), 'lotse-directory-command-'))
})
afterAll(() => {
  dataDir?.remove()
  rmSync(folder, { recursive: true, force: true })
})

/** On a slow machine a step says now and then how far it is. */
const withoutProgress = (ran: Ran): Ran => ({
  ...ran,
  err: ran.err.replaceAll(/^\w+: \d+ of \d+\n/gm, ''),
})

const directory = async (...args: string[]): Promise<Ran> =>
  withoutProgress(await runCommandHere('directory', args, { DATA_DIR: dataDir.path }, folder))

const written = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content)
  return name
}

describe('npm run directory', () => {
  it('imports a file, says what changed, and finds nothing changed the second time', async () => {
    const tried = await directory('import', demo, '--dry-run')
    expect(tried).toMatchObject({ code: 0, err: '' })
    expect(tried.out).toMatch(/│ new +│ schuldnerberatung-nordstadt +│/)
    expect(tried.out).toContain(
      `\n${demo}: would be ${entries} entries: ${entries} new, 0 changed, 0 unchanged; nothing was written\n`,
    )
    expect(await directory('import', demo)).toEqual({
      code: 0,
      out: `${demo}: ${entries} entries: ${entries} new, 0 changed, 0 unchanged\n`,
      err: '',
    })
    expect((await directory('import', demo)).out).toContain(`0 new, 0 changed, ${entries} unchanged`)
  })

  it('tried out first says of each entry what would change from what to what', async () => {
    const text = readFileSync(demo, 'utf8')
    const file = written(
      'changed.csv',
      text.replace('030 23125 101;', '030 23125 199;').replace('schuldnerberatung-nordstadt;', ';'),
    )
    const { code, out, err } = await directory('import', file, '--dry-run')
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(
      /│ changed +│ schuldnerberatung-hafenviertel +│ phone +│ 030 23125 101 +│ 030 23125 199 +│/,
    )
    expect(out).toMatch(/^unchanged: schuldnerberatung-nordstadt, .* … and \d+ more$/m)
    expect(out).toContain(`would be ${entries} entries: 0 new, 1 changed, ${entries - 1} unchanged`)
  })

  it('finds entries without an id, and refuses what it cannot tell apart', async () => {
    const header = readFileSync(demo, 'utf8').split('\n')[0]!
    const rows = readFileSync(demo, 'utf8').split('\n').slice(1, 4)
    const without = (row: string) => row.replace(/^[^;]+/, '')
    const file = written('without.csv', [header, ...rows.map(without)].join('\n'))
    expect(await directory('import', file)).toEqual({
      code: 0,
      out: `without.csv: 3 entries: 0 new, 0 changed, 3 unchanged; 3 found by name and address\n`,
      err: '',
    })
    const doubtful = written('doubtful.csv', [header, ...rows, without(rows[0]!)].join('\n'))
    expect(await directory('import', doubtful)).toEqual({
      code: 1,
      out: '',
      err: [
        'doubtful.csv: row 5, id: is empty, and name and address are those of row 2; give it an id of its own, or remove the row',
        'doubtful.csv: nothing was written; mend one row, or leave them out with --skip-invalid\n',
      ].join('\n'),
    })
  })

  it('exports every format, each of which imports unchanged', async () => {
    for (const file of ['out.csv', 'out.xlsx', 'out.json', 'out.jsonl']) {
      expect(await directory('export', file)).toEqual({
        code: 0,
        out: `${file}: ${entries} entries\n`,
        err: '',
      })
      expect((await directory('import', file)).out).toBe(
        `${file}: ${entries} entries: 0 new, 0 changed, ${entries} unchanged\n`,
      )
    }
  })

  it('shows what the bot would find, as a table and as JSON, by area', async () => {
    const table = await directory(
      'search',
      'Ich habe Schulden und das Inkasso schreibt mir',
      '--area',
      'Nordstadt',
    )
    expect(table).toMatchObject({ code: 0, err: '' })
    expect(table.out).toContain('schuldnerberatung-nordstadt')
    const json = await directory('search', 'Schulden', '--area', 'Hafenviertel', '--limit', '3', '--json')
    const found = JSON.parse(json.out) as {
      abstained: boolean
      hits: { id: string; areas: string[]; score: number }[]
    }
    expect(found.abstained).toBe(false)
    expect(found.hits).toHaveLength(3)
    expect(found.hits.map(({ id }) => id)).toContain('schuldnerberatung-hafenviertel')
    expect(found.hits.filter(({ areas }) => !areas.includes('Hafenviertel') && !areas.includes('*'))).toEqual(
      [],
    )
  })

  it('writes nothing of a file with bad rows, and names every one of them', async () => {
    const rows = [
      { ...ROW, id: 'neu' },
      { ...ROW, id: 'a', phone: '1' },
      { ...ROW, id: 'b', minimum_age: 'alt' },
    ]
    const file = written('bad.csv', csv(...rows))
    const refused = await directory('import', file)
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toMatch(/3 +│ phone +│ "1" is no telephone number/)
    expect(refused.err).toMatch(/4 +│ minimum_age +│ "alt" is no age/)
    expect(refused.err).toMatch(
      /bad\.csv: nothing was written; mend 2 rows, or leave them out with --skip-invalid\n$/,
    )
    const rest = await directory('import', file, '--skip-invalid', '--dry-run')
    expect(rest.code).toBe(0)
    expect(rest.out).toMatch(/│ new +│ neu +│ +│ +│ Schuldnerberatung +│/)
    expect(rest.out).toContain(
      '\nbad.csv: would be 1 entries: 1 new, 0 changed, 0 unchanged; left out: 2 rows; nothing was written\n',
    )
  })

  it('writes a template to fill in, and never over a file', async () => {
    expect(await directory('template', 'new.xlsx')).toEqual({
      code: 0,
      out: 'new.xlsx: fill in the first sheet, then npm run directory -- import new.xlsx\n',
      err: '',
    })
    expect((await readSheet(join(folder, 'new.xlsx'), 'lists')).flat()).toEqual(
      expect.arrayContaining(['Hafenviertel', 'debt', 'gsg', 'temporarily closed']),
    )
    expect(await directory('template', 'new.xlsx')).toEqual({
      code: 1,
      out: '',
      err: 'new.xlsx: is there already; give the name of a new file\n',
    })
  })

  it.each<[string, string[], string]>([
    ['no subcommand', [], 'No command specified; see npm run directory -- --help'],
    ['no file', ['import'], 'Missing required positional argument: FILE; see npm run directory -- --help'],
    ['a missing file', ['import', 'none.csv'], 'none.csv: there is no such file or folder; check the path'],
    [
      'another kind of file',
      ['import', 'a.pdf'],
      'a.pdf: is no directory file; give one that ends in .csv, .xlsx, .json, .jsonl',
    ],
    [
      'an export to another kind',
      ['export', 'a.pdf'],
      'a.pdf: give a file name that ends in .csv, .xlsx, .json, .jsonl',
    ],
    [
      'an export into nowhere',
      ['export', 'none/a.csv'],
      'none/a.csv: there is no such file or folder; check the path',
    ],
    ['a template of another kind', ['template', 'a.csv'], 'a.csv: give a file name that ends in .xlsx'],
    [
      'a limit that is none',
      ['search', 'x', '--limit', 'many'],
      '--limit many: write a whole number from 1 to 50',
    ],
    [
      'an unknown language',
      ['search', 'x', '--language', 'xx'],
      '--language xx: no language code; write one like de',
    ],
    [
      'nothing to search',
      ['search', ' '],
      'search: there is nothing to search for; write a message in quotation marks',
    ],
  ])('with %s ends in one line and an exit code', async (_, args, err) => {
    expect(await directory(...args)).toEqual({ code: 1, out: '', err: `${err}\n` })
  })

  it('with one wrong column names the right one in one line', async () => {
    const file = written('columns.csv', 'id;name;organization;description;areas;telefon\n')
    expect(await directory('import', file)).toEqual({
      code: 1,
      out: '',
      err: 'columns.csv: row 1, telefon: is no column of a directory; call it phone\n',
    })
  })

  it('explains itself, and fails with an exit code, as a process of its own', async () => {
    const { code, out } = await runCommand('directory', ['import', '--help'])
    expect(code).toBe(0)
    expect(out).toContain('--skip-invalid')
    expect(await runCommand('directory', ['import'])).toEqual({
      code: 1,
      out: '',
      err: 'Missing required positional argument: FILE; see npm run directory -- --help\n',
    })
  })
})
