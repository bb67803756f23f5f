import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { TEMPLATE_COLUMNS, writeTemplate } from '../../../src/knowledge/directory/template.ts'
import { TOPIC_IDS } from '../../../src/knowledge/understanding/understanding.ts'
import { localesFolder } from '../../../src/start/knowledge.ts'
import { loadWords } from '../../../src/words.ts'
import { csv, entriesOf, FULL_ROW, readAs } from './files.ts'

const FIRST_SHEET = 'xl/worksheets/sheet1.xml'
const AREAS = ['00102', 'Nordstadt']

let template: Buffer
let sheet: string
beforeAll(async () => {
  template = await writeTemplate(loadWords(localesFolder), { areas: AREAS, languages: ['de', 'tr', 'gsg'] })
  sheet = strFromU8(unzipSync(template)[FIRST_SHEET]!)
})

/** As a spreadsheet program leaves it: the same workbook, with text in cells of its first sheet. */
function filledIn(...rows: Record<string, string>[]): Buffer {
  let written = sheet
  for (const [index, row] of rows.entries()) {
    for (const [column, text] of Object.entries(row)) {
      const cell = `${columnLetters(column)}${index + 2}`
      const filled = `<c r="${cell}" t="inlineStr"><is><t>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`
      const before = written
      written = written.replace(new RegExp(`<c r="${cell}" s="\\d+"/>`), filled)
      if (written === before) throw new Error(`there is no empty cell ${cell} for ${column}`)
    }
  }
  return Buffer.from(zipSync({ ...unzipSync(template), [FIRST_SHEET]: strToU8(written) }))
}

function columnLetters(column: string): string {
  const index = (TEMPLATE_COLUMNS as readonly string[]).indexOf(column)
  return (index >= 26 ? 'A' : '') + String.fromCharCode(65 + (index % 26))
}

/** The values that a list offers in the first cell below a heading. */
async function offered(column: string): Promise<string[]> {
  const [, range] =
    new RegExp(`sqref="${columnLetters(column)}2:[A-Z]+501"><formula1>lists!([^<]+)</formula1>`).exec(
      sheet,
    ) ?? []
  const [, letter, last] = /^\$([A-Z])\$2:\$[A-Z]\$(\d+)$/.exec(range ?? '') ?? []
  if (letter === undefined) throw new Error(`no list opens below ${column}`)
  const rows = await readSheet(template, 'lists')
  return rows.slice(1, Number(last)).map((row) => String(row[letter.charCodeAt(0) - 65]))
}

describe('the template', () => {
  it('filled in imports without a problem, as the same entries that a CSV gives', async () => {
    const rows = [FULL_ROW, { ...FULL_ROW, id: 'zwei', phone: '+49 30 23125 104' }]
    expect(await entriesOf('.xlsx', filledIn(...rows))).toEqual(await entriesOf('.csv', csv(...rows)))
  })

  it('filled in with what its lists offer and without ids imports as well', async () => {
    const [topics, areas] = [await offered('topics'), await offered('areas')]
    const [status, languages] = [await offered('status'), await offered('languages')]
    const rows = topics.map((topic, index) => ({
      name: `Angebot ${index}`,
      organization: 'Träger',
      description: 'Was dort geschieht.',
      topics: topic,
      areas: areas[index % areas.length]!,
      status: status[index % status.length]!,
      languages: languages[index % languages.length]!,
    }))
    const entries = await entriesOf('.xlsx', filledIn(...rows))
    expect(entries.map(({ service }) => service.taxonomy_terms[0]?.code)).toEqual(topics)
    expect(new Set(entries.map(({ service }) => service.id)).size).toBe(rows.length)
    expect(topics).toEqual([...TOPIC_IDS])
    expect(areas).toEqual(['*', ...AREAS])
    expect(languages).toEqual(['de', 'tr', 'gsg'])
    expect(await offered('language')).toEqual(languages)
  })

  it('refuses in the sheet what is no status, and suggests where several may stand', () => {
    const strict = [...sheet.matchAll(/<dataValidation ([^>]*)>/g)]
      .filter(([, attributes]) => attributes?.includes('showErrorMessage="1"'))
      .map(([, attributes]) => /sqref="([A-Z]+)/.exec(attributes ?? '')?.[1])
    expect(strict).toEqual([columnLetters('status')])
    expect(sheet.match(/prompt="Mehrere mit \| dazwischen \/ Several with \| between them"/g)).toHaveLength(3)
    // ECMA-376, 18.3.1.99: the order of the parts of a sheet.
    expect(sheet).toMatch(/<\/sheetData><dataValidations count="5">.*<\/dataValidations><\/worksheet>$/)
  })

  it('explains every column in German and in English', async () => {
    for (const [name, meaning] of [
      ['Anleitung', 'Wie das Angebot heißt'],
      ['Instructions', 'What the offer is called'],
    ] as const) {
      const rows = await readSheet(template, name)
      expect(rows.filter(([column]) => TEMPLATE_COLUMNS.includes(column as 'id'))).toHaveLength(
        TEMPLATE_COLUMNS.length,
      )
      expect(rows.find(([column]) => column === 'name')).toEqual([
        'name',
        expect.any(String) as string,
        meaning,
      ])
    }
  })

  it('as it is holds nothing to import', async () => {
    const read = await readAs('.xlsx', template)
    expect(read).toEqual({ kind: 'read', entries: [], problems: [] })
  })

  it('is the same every time', async () => {
    const again = await writeTemplate(loadWords(localesFolder), {
      areas: AREAS,
      languages: ['de', 'tr', 'gsg'],
    })
    expect(again.equals(template)).toBe(true)
  })
})
