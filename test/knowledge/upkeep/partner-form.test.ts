import { describe, expect, it } from 'vitest'
import type { DirectoryEntry } from '../../../src/knowledge/directory/store.ts'
import { cellsOf } from '../../../src/knowledge/upkeep/edit-entry.ts'
import {
  correctedEntry,
  faultsOf,
  fieldsOf,
  writtenCells,
} from '../../../src/knowledge/upkeep/partner-form.ts'
import { csv, DOCUMENT, entriesOf, FULL_ROW, ROW } from '../directory/files.ts'

const full = async () => (await entriesOf('.csv', csv(FULL_ROW)))[0]!
const shownOf = (entry: DirectoryEntry, tag = 'de') =>
  Object.fromEntries(fieldsOf(entry, tag).map(({ column, value }) => [column, value]))
const corrected = (entry: DirectoryEntry, given: Record<string, string>) => {
  const cells = writtenCells(entry, given, 'de')
  return { cells, read: correctedEntry(entry, cells) }
}
const cellsAfter = (entry: DirectoryEntry, given: Record<string, string>) => {
  const { read } = corrected(entry, given)
  if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems))
  return cellsOf(read.entry)
}

describe('the form of an entry', () => {
  it('shows a value a line, and languages by their names', async () => {
    expect(shownOf(await full())).toMatchObject({
      phone: '030 23125 101 (Anmeldung)\n+49 30 23125 102',
      areas: 'Nordstadt\n00102',
      address: 'Nordplatz 1\nKaistraße 30',
      location_name: 'Haus am Platz\n',
    })
    expect(shownOf(await full())['languages']).toMatch(/^Deutsch\nTürkisch\n/)
    expect(shownOf(await full(), 'en')['languages']).toMatch(/^German\nTurkish\n/)
  })

  it.each(['de', 'en'])(
    'sent back untouched says nothing new (%s), whatever line breaks a browser makes',
    async (tag) => {
      const entry = await full()
      const given = Object.fromEntries(
        Object.entries(shownOf(entry, tag)).map(([column, value]) => [
          column,
          value.replaceAll('\n', '\r\n'),
        ]),
      )
      expect(writtenCells(entry, given, tag)).toEqual({})
    },
  )

  it('of a plain document has its title and text alone', async () => {
    const [page] = await entriesOf('.jsonl', JSON.stringify(DOCUMENT))
    expect(Object.keys(shownOf(page!))).toEqual(['name', 'description'])
  })
})

describe('what is written', () => {
  it('becomes the cells of the table, and every other cell stays', async () => {
    const entry = await full()
    const after = cellsAfter(entry, {
      phone: ' 030 23125 199 \r\n\r\n030 23125 198 (Büro)\r\n',
      languages: 'deutsch\r\nUkrainisch\r\nar',
      minimum_age: '',
    })
    expect(after).toEqual({
      ...cellsOf(entry),
      phone: '030 23125 199|030 23125 198 (Büro)',
      languages: 'de|uk|ar',
      minimum_age: '',
    })
  })

  it('moves a house without its old place on the map, and leaves the other one where it is', async () => {
    const after = cellsAfter(await full(), { address: 'Neue Straße 5\r\nKaistraße 30' })
    expect([after.address, after.latitude]).toEqual(['Neue Straße 5|Kaistraße 30', ''])
    const [entry] = await entriesOf(
      '.csv',
      csv({ ...FULL_ROW, latitude: '51.3397|51.5', longitude: '12.3731|12.5' }),
    )
    const both = cellsAfter(entry!, { address: 'Neue Straße 5\r\nKaistraße 30' })
    expect([both.latitude, both.longitude]).toEqual(['|51.5', '|12.5'])
    expect(cellsAfter(entry!, { city: 'Musterstadt\r\nMusterstadt', cost: '5 Euro' }).latitude).toBe(
      '51.3397|51.5',
    )
  })

  it('that is wrong is named field by field, all at once', async () => {
    const { cells, read } = corrected(await full(), {
      name: ' ',
      phone: '12',
      opening_hours: 'Mo-Fr 9 - 12',
      languages: 'Deutsch\nKlingonisch',
      postal_code: '1\n00101',
      maximum_age: 'alt',
    })
    const { faults, others } = faultsOf(read.kind === 'problems' ? read.problems : [], cells)
    expect(others).toBe(false)
    expect(faults.map(({ column, kind }) => [column, kind])).toEqual(
      expect.arrayContaining([
        ['name', 'empty'],
        ['phone', 'wrong'],
        ['languages', 'wrong'],
        ['maximum_age', 'wrong'],
      ]),
    )
  })

  it('of hours that cannot be read comes with what was probably meant', async () => {
    const { cells, read } = corrected((await entriesOf('.csv', csv(ROW)))[0]!, {
      opening_hours: 'Mon-Fri 9:00-12:00',
    })
    const { faults } = faultsOf(read.kind === 'problems' ? read.problems : [], cells)
    expect(faults).toEqual([{ column: 'opening_hours', kind: 'wrong', suggestion: 'Mo-Fr 09:00-12:00' }])
  })

  it('takes a fault that no field shows for one of the whole', () => {
    expect(faultsOf([{ column: 'service_at_locations/phones', what: '', mend: '' }], {})).toEqual({
      faults: [],
      others: true,
    })
  })
})
