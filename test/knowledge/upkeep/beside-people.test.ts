import { describe, expect, it } from 'vitest'
import type { DirectoryEntry } from '../../../src/knowledge/directory/store.ts'
import { besidePeople } from '../../../src/knowledge/upkeep/beside-people.ts'
import { confirmed, editEntry, withStatus, type Cells } from '../../../src/knowledge/upkeep/edit-entry.ts'
import { csv, entriesOf, FULL_ROW } from '../directory/files.ts'

const [entry] = (await entriesOf('.csv', csv({ ...FULL_ROW, status: '' }))) as [DirectoryEntry]
const edited = (of: DirectoryEntry, cells: Cells): DirectoryEntry => {
  const read = editEntry(of, cells)
  if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems))
  return read.entry
}
const MAIL = { email: 'neu@example.org' }
const retired = withStatus(edited(entry, { phone: '030 23125 199' }), 'inactive')

describe('an import of an entry that people changed', () => {
  it('writes what its file says anew, and leaves the rest', () => {
    expect(besidePeople(edited(entry, MAIL), entry, retired)).toEqual(edited(retired, MAIL))
    expect(besidePeople(edited(entry, { phone: '' }), entry, retired).service).toMatchObject({
      phones: [],
      status: 'inactive',
    })
  })

  it('takes a status that the file itself changed', () => {
    const before = withStatus(entry, 'temporarily closed')
    expect(besidePeople(entry, before, retired).service.status).toBe('active')
  })

  it('never replaces a check by an older one or none', () => {
    const checked = confirmed(entry, '2026-11-22', 'Anna')
    for (const assured_date of ['2026-11-01', '']) {
      const file = edited(entry, { assured_date, assurer: assured_date && 'Amt', ...MAIL })
      expect(besidePeople(file, entry, checked)).toEqual(edited(checked, MAIL))
      expect(besidePeople(file, null, checked).service).toMatchObject({
        assured_date: '2026-11-22',
        assurer: 'Anna',
      })
    }
    const newer = edited(entry, { assured_date: '2026-11-23', assurer: 'Amt' })
    expect(besidePeople(newer, entry, checked).service).toMatchObject({ assurer: 'Amt' })
  })

  it('keeps the status of people also where no import said anything before, or what is new has no cell', () => {
    expect(besidePeople(edited(entry, MAIL), null, retired).service).toMatchObject({
      ...MAIL,
      status: 'inactive',
    })
    const record = JSON.stringify({ interpretation_services: 'auf Anfrage' })
    const beyond = edited(entry, { record })
    const written = besidePeople(beyond, entry, retired)
    expect(written.record['interpretation_services']).toBe('auf Anfrage')
    expect(written.service.status).toBe('inactive')
  })
})
