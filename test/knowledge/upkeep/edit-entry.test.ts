import { describe, expect, it } from 'vitest'
import {
  cellsOf,
  confirmed,
  editEntry,
  entryOfRecord,
  newEntry,
  withStatus,
} from '../../../src/knowledge/upkeep/edit-entry.ts'
import { csv, DOCUMENT, entriesOf, FULL_ROW, ROW } from '../directory/files.ts'

const full = async () => (await entriesOf('.csv', csv(FULL_ROW)))[0]!
const page = async () => (await entriesOf('.jsonl', JSON.stringify(DOCUMENT)))[0]!

describe('an edited entry', () => {
  it('changes what was written and nothing else', async () => {
    const read = editEntry(await full(), { phone: '030 23125 199' })
    const entry = read.kind === 'entry' ? read.entry : null
    expect(cellsOf(entry!)).toEqual({ ...cellsOf(await full()), phone: '030 23125 199' })
    expect(entry!.service.id).toBe(FULL_ROW.id)
  })

  it('is checked as an import is, cell by cell', async () => {
    const read = editEntry(await full(), { phone: '12', minimum_age: 'alt', name: ' ' })
    expect(read.kind === 'problems' && read.problems.map(({ column }) => column)).toEqual(['name'])
    const other = editEntry(await full(), { phone: '12', minimum_age: 'alt' })
    expect(other.kind === 'problems' && new Set(other.problems.map(({ column }) => column))).toEqual(
      new Set(['minimum_age', 'phone']),
    )
  })

  it('is a new one under an id made of its name and address', () => {
    const { id: _, ...cells } = { ...ROW, address: 'Nordplatz 1', postal_code: '00102', city: 'Musterstadt' }
    const [one, same] = [newEntry(cells), newEntry(cells)]
    expect(one.kind === 'entry' && one.entry.service).toMatchObject({ name: ROW.name, status: 'active' })
    expect(one).toEqual(same)
  })
})

describe.each([
  ['a service', full],
  ['a plain document', page],
])('%s', (_, entryOf) => {
  it('is paused, retired and opened again, and is then what it was', async () => {
    const entry = await entryOf()
    for (const status of ['temporarily closed', 'inactive'] as const) {
      const changed = withStatus(entry, status)
      expect(changed.service).toEqual({ ...entry.service, status })
      expect(withStatus(changed, 'active').service).toEqual({ ...entry.service, status: 'active' })
    }
  })

  it('carries who confirmed it and when', async () => {
    const entry = await entryOf()
    const { service } = confirmed(entry, '2026-11-22', 'Anna Beispiel')
    expect(service).toEqual({ ...entry.service, assured_date: '2026-11-22', assurer: 'Anna Beispiel' })
  })

  it('comes back from its record', async () => {
    const entry = await entryOf()
    expect(entryOfRecord(entry.record, entry.service.source_kind)).toEqual(entry)
  })
})
