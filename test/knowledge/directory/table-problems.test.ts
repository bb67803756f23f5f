import { describe, expect, it } from 'vitest'
import { readSheet } from 'read-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import { problemLine } from '../../../src/knowledge/directory/problem.ts'
import { csv, entriesOf, FULL_ROW, readAs, ROW, writeAs } from './files.ts'

async function problemsOf(...rows: Record<string, string>[]): Promise<string[]> {
  const read = await readAs('.csv', csv(...rows))
  return read.problems.map((problem) => problemLine('f.csv', problem))
}

describe('a row that cannot be true is named with its column and how to mend it:', () => {
  it.each([
    [
      'an impossible phone',
      { phone: '030 23125 101|12345' },
      'row 2, phone: "12345" is no telephone number; write it with',
    ],
    [
      'hours that are none',
      { opening_hours: 'wenn Licht brennt' },
      'row 2, opening_hours: "wenn Licht brennt" cannot be read as opening hours; write',
    ],
    [
      'hours that need guessing',
      { opening_hours: 'Mo-Fr 0900-1700' },
      'row 2, opening_hours: "Mo-Fr 0900-1700" cannot',
    ],
    [
      'a German date',
      { assured_date: '2.10.2026' },
      'row 2, assured_date: "2.10.2026" is no date; write 2026-10-02',
    ],
    [
      'a day that never was',
      { assured_date: '2026-02-30' },
      'row 2, assured_date: "2026-02-30" is no date; write the day as',
    ],
    [
      'an age in words',
      { minimum_age: 'ab 18' },
      'row 2, minimum_age: "ab 18" is no age; write years as a number',
    ],
    [
      'an age beyond life',
      { maximum_age: '200' },
      'row 2, maximum_age: 200 is no age; write years from 0 to 130',
    ],
    [
      'ages the wrong way round',
      { minimum_age: '30', maximum_age: '18' },
      'row 2, maximum_age: 18 is below minimum_age 30; swap',
    ],
    [
      'a postcode of four digits',
      { address: 'Nordplatz 1', postal_code: '4315', city: 'M' },
      'row 2, postal_code: "4315" is no German postcode',
    ],
    [
      'a postcode of no place',
      { address: 'Nordplatz 1', postal_code: '00999', city: 'M' },
      'row 2, postal_code: "00999" is no German',
    ],
    [
      'half an address',
      { address: 'Nordplatz 1', city: 'M' },
      'row 2, postal_code: is empty; an address needs street and number',
    ],
    [
      'fewer parts than places',
      { address: 'A 1|B 2', postal_code: '00101', city: 'M|M' },
      'row 2, postal_code: names fewer places than another',
    ],
    [
      'a latitude with a comma',
      { latitude: '51,3', longitude: '12.3' },
      'row 2, latitude: "51,3" is no latitude; write degrees',
    ],
    ['half a coordinate', { latitude: '51.3' }, 'row 2, longitude: is empty; write both coordinates or none'],
    [
      'an unknown topic',
      { topics: 'debt|schulden' },
      'row 2, topics: "schulden" is no topic; write some of: rent_arrears,',
    ],
    ['an unknown language', { languages: 'de|xx' }, 'row 2, languages: "xx" is no language code'],
    ['a language by name', { language: 'Deutsch' }, 'row 2, language: "Deutsch" is no language code'],
    [
      'an address that is no e-mail',
      { email: 'hilfe(at)example.org' },
      'row 2, email: "hilfe(at)example.org" is no e-mail address; write one like name@example.org',
    ],
    [
      'a web address without scheme',
      { url: 'www.example.org' },
      'row 2, url: "www.example.org" is no web address; write https://www.example.org/',
    ],
    ['an unknown status', { status: 'aktiv' }, 'row 2, status: "aktiv" is no status; write one of: active,'],
    ['an unknown kind of source', { source_kind: 'page' }, 'row 2, source_kind: "page" is no kind of source'],
    ['a broken record', { record: '{' }, 'row 2, record: is no JSON object; leave it as it was exported'],
    [
      'a document without an id',
      { id: '', source_kind: 'document' },
      'row 2, id: is empty; write an id that stays the same',
    ],
    [
      'no area',
      { areas: ' ' },
      'row 2, areas: is empty; write neighbourhoods or postcodes with | between them, or * for anywhere',
    ],
    ['no description', { description: '' }, 'row 2, description: is empty; write the description'],
  ])('%s', async (_, cells, line) => {
    const problems = await problemsOf({ ...ROW, ...cells })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`f.csv: ${line}`)
  })

  it('an id that another row has already', async () => {
    const [problem, ...more] = await problemsOf(ROW, { ...ROW, name: 'Anderes' })
    expect(problem).toBe(
      'f.csv: row 3, id: "schuldnerberatung" stands in row 2 already; give each entry an id of its own',
    )
    expect(more).toEqual([])
  })

  it('a row without an id that cannot be told from another', async () => {
    const row = { ...ROW, id: '', address: 'Nordplatz 1', postal_code: '00102', city: 'Musterstadt' }
    expect(await problemsOf(row, { ...row, address: 'NORDPLATZ  1', phone: '030 23125 101' })).toEqual([
      'f.csv: row 3, id: is empty, and name and address are those of row 2; give it an id of its own, or remove the row',
    ])
  })

  it('a cell too many, as an unquoted separator makes it', async () => {
    const file = 'id;name;organization;description;areas\na;b;c;d; e;*'
    expect((await readAs('.csv', file)).problems).toMatchObject([
      { row: 2, column: null, what: 'has 6 cells where the header has 5' },
    ])
  })

  it('while the good rows of the file are read, and rows are counted as a spreadsheet shows them', async () => {
    const read = await readAs(
      '.csv',
      `${csv(ROW, { ...ROW, id: 'b', description: 'zwei\nZeilen' })}\n\nc;;;;`,
    )
    expect(read.problems.map(({ row }) => row)).toEqual([5, 5, 5, 5])
    expect(read.kind === 'read' && read.entries.map(({ row }) => row)).toEqual([2, 3])
  })
})

describe('a file whose columns are wrong is refused as a whole:', () => {
  const header = (names: string) => readAs('.csv', `${names}\n`)

  it.each([
    ['telefon', 'call it phone'],
    ['PLZ', 'call it postal_code'],
    ['opening_huors', 'call it opening_hours'],
    ['Strasse', 'call it address'],
    ['quux', 'remove it, or call it one of: id, name, organization,'],
  ])('%s', async (name, mend) => {
    const read = await header(`id;name;organization;description;areas;${name}`)
    expect(read.kind).toBe('unreadable')
    expect(read.problems).toMatchObject([
      { row: 1, column: name, mend: expect.stringContaining(mend) as string },
    ])
  })

  it('a missing column, and one that stands there twice', async () => {
    const read = await header('id;name;name;description;areas')
    expect(read.problems).toMatchObject([
      { column: 'name', what: 'stands there twice' },
      { column: 'organization', what: 'is missing' },
    ])
  })

  it('but capitals, spaces and hyphens in a heading do not matter, nor does an empty column', async () => {
    const read = await readAs(
      '.csv',
      'ID;Name;Organization;Description;Areas;Opening hours;\na;b;c;d;*;24/7;\n',
    )
    expect(read.kind === 'read' && read.entries[0]?.entry.service.schedules[0]?.opening_hours).toBe('24/7')
  })
})

describe('a CSV', () => {
  it.each([';', ',', '\t'])(
    'may be separated by %j, with or without a byte order mark',
    async (separator) => {
      const file = `id;name;organization;description;areas\na;b;c;"d";*\n`.replaceAll(';', separator)
      for (const mark of ['', '\uFEFF']) {
        const [entry] = await entriesOf('.csv', mark + file)
        expect(entry!.service).toMatchObject({ id: 'a', name: 'b', service_areas: [{ name: '*' }] })
      }
    },
  )

  it('that is not UTF-8 names the row, and the other rows are read', async () => {
    const file = Buffer.concat([
      Buffer.from(csv(ROW)),
      Buffer.from('\nb;Frühstück;c;d;*\n', 'latin1'),
      Buffer.from('e;ü;c;d;*'),
    ])
    const read = await readAs('.csv', file)
    expect(read.problems).toEqual([
      { row: 3, column: null, what: 'cell 2 is no UTF-8', mend: 'save the file as "CSV UTF-8"' },
    ])
    expect(read.kind === 'read' && read.entries.map(({ entry }) => entry.service.name)).toEqual([
      'Schuldnerberatung',
      'ü',
    ])
  })

  it('with an open quotation mark names the line', async () => {
    const read = await readAs('.csv', `${csv(ROW)}\n"b;c`)
    expect(read).toMatchObject({ kind: 'unreadable', problems: [{ mend: 'close every quotation mark' }] })
    expect(read.problems[0]!.what).toMatch(/line \d+/)
  })

  it('never lets a cell start a formula, and gives the text back', async () => {
    const name = '=HYPERLINK("http://example.org")'
    const file = (
      await writeAs('.csv', await entriesOf('.csv', csv({ ...ROW, name, alternate_name: "'=1" })))
    ).toString()
    expect(file).toContain(`"'=HYPERLINK(""http://example.org"")"`)
    const cells = file.split(/[;\r\n]/)
    expect(cells.filter((cell) => /^"?[=+\-@\t]/.test(cell))).toEqual([])
    expect((await entriesOf('.csv', file))[0]!.service).toMatchObject({ name, alternate_name: '=1' })
  })
})

describe.each(['.csv', '.xlsx'])('a text that would be a formula, in %s', (ending) => {
  const texts = [
    '=1+1',
    '+49',
    '-1',
    '@SUM(A1)',
    '\uFF1D1+1',
    '\uFF0B1',
    '\uFF0D1',
    '\uFF20SUM',
    "'=1",
    "''@x",
    "'ja",
  ]

  it('is written with an apostrophe before it and read back as it was', async () => {
    const documents = texts.map((text, n) => JSON.stringify({ id: `${n}`, title: text, text: `${text} x` }))
    const entries = await entriesOf('.jsonl', documents.join('\n'))
    const bytes = await writeAs(ending, entries)
    expect(await entriesOf(ending, bytes)).toEqual(entries)
    const cells = ending === '.csv' ? csvCells(bytes) : await sheetCells(bytes)
    expect(cells.filter((cell) => /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell))).toEqual([])
    expect(cells).toEqual(expect.arrayContaining(["'=1+1", "'+49", "'@SUM(A1)", "''=1", "'ja"]))
  })
})

const csvCells = (bytes: Buffer) => bytes.toString().split(/[;\r\n]+/)
const sheetCells = async (bytes: Buffer) => (await readSheet(bytes)).flat().map(String)

describe('an XLSX', () => {
  it('as people type it has numbers and dates in its cells', async () => {
    const columns = [...Object.keys(ROW), 'address', 'postal_code', 'city', 'minimum_age', 'assured_date']
    const cells = [...Object.values(ROW), 'Nordplatz 1', 4315, 'Leipzig', 18, new Date('2026-10-02')]
    const sheet = [
      columns.map((value) => ({ value, type: String })),
      cells.map((value) => ({
        value,
        ...(value instanceof Date ? { type: Date, format: 'dd.mm.yyyy' } : {}),
      })),
    ]
    const bytes = await writeXlsxFile(sheet).toBuffer()
    const [entry] = await entriesOf('.xlsx', bytes)
    expect(entry!.service).toMatchObject({ minimum_age: 18, assured_date: '2026-10-02' })
    expect(entry!.service.service_at_locations[0]!.location.addresses[0]!.postal_code).toBe('04315')
  })

  it('that is none, or a damaged one, is refused', async () => {
    const damaged = await writeAs('.xlsx', await entriesOf('.csv', csv(ROW)))
    for (let at = 100; at < damaged.length - 200; at += 37) damaged[at]! ^= 0x5a
    for (const bytes of ['id;name', '', damaged.subarray(0, damaged.length / 2), damaged]) {
      const read = await readAs('.xlsx', bytes)
      expect(read).toMatchObject({ kind: 'unreadable', problems: [{ what: 'the file is no XLSX workbook' }] })
    }
  })
})

describe('a row that says everything', () => {
  it('reads as it is written', async () => {
    const [entry] = await entriesOf('.csv', csv(FULL_ROW))
    expect(entry!.service).toMatchObject({
      organization: { name: 'Schuldnerhilfe e. V.' },
      taxonomy_terms: [{ code: 'debt', taxonomy: 'lotse-topic' }, { code: 'rent_arrears' }],
      phones: [{ number: '030 23125 101', description: 'Anmeldung' }, { number: '+49 30 23125 102' }],
      schedules: [{ opening_hours: FULL_ROW.opening_hours }],
      languages: [{ code: 'de' }, { code: 'tr' }, { code: 'gsg' }],
      status: 'temporarily closed',
      assured_date: '2026-10-02',
      assurer: 'Karin Beispiel',
      source_kind: 'service',
    })
    expect(entry!.service.service_at_locations.map(({ location }) => location)).toMatchObject([
      {
        name: 'Haus am Platz',
        latitude: 51.3397,
        addresses: [{ address_1: 'Nordplatz 1', postal_code: '00102' }],
      },
      { addresses: [{ address_1: 'Kaistraße 30', city: 'Musterstadt' }] },
    ])
  })

  it('keeps its ids when it is read again, so that nothing looks changed', async () => {
    expect(await entriesOf('.csv', csv(FULL_ROW))).toEqual(await entriesOf('.csv', csv(FULL_ROW)))
  })

  it.each([
    ['Montag bis Freitag 9 bis 12 Uhr', 'Mo-Fr 09:00-12:00'],
    ['Mo-Fr 9-17 Uhr', 'Mo-Fr 09:00-17:00'],
    ['Di 9-12, Do 14-18', 'Tu 09:00-12:00; Th 14:00-18:00'],
    ['Sa 10:00-13:00; PH off', 'Sa 10:00-13:00; PH off'],
  ])('may give its hours in German: %s', async (written, hours) => {
    const [entry] = await entriesOf('.csv', csv({ ...ROW, opening_hours: written }))
    expect(entry!.service.schedules[0]!.opening_hours).toBe(hours)
  })
})
