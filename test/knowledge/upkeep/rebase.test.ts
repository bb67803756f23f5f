import { describe, expect, it } from 'vitest'
import type { DirectoryEntry } from '../../../src/knowledge/directory/store.ts'
import {
  cellsOf,
  confirmed,
  editEntry,
  withStatus,
  type Cells,
} from '../../../src/knowledge/upkeep/edit-entry.ts'
import { changedCells, rebased } from '../../../src/knowledge/upkeep/rebase.ts'
import { csv, DOCUMENT, entriesOf, FULL_ROW } from '../directory/files.ts'

const [entry] = (await entriesOf('.csv', csv(FULL_ROW))) as [DirectoryEntry]
const edited = (of: DirectoryEntry, cells: Cells): DirectoryEntry => {
  const read = editEntry(of, cells)
  if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems))
  return read.entry
}
const MAIL = { email: 'neu@example.org' }

describe('what was proposed of an earlier entry', () => {
  it('is made on the one that was checked, paused or changed elsewhere meanwhile', () => {
    const proposed = edited(entry, MAIL)
    for (const current of [
      confirmed(entry, '2026-11-22', 'Anna'),
      withStatus(entry, 'inactive'),
      edited(entry, { phone: '030 23125 199', city: 'Musterstadt|Anderswo' }),
    ])
      expect(rebased(proposed, entry, current)).toEqual(edited(current, MAIL))
    expect(rebased(proposed, entry, entry)).toEqual(proposed)
  })

  it('is outdated when somebody changed the same cell, or one that belongs to it', () => {
    for (const [mine, theirs] of [
      [MAIL, { email: 'anders@example.org' }],
      [{ address: 'Nordplatz 2|Kaistraße 30' }, { city: 'Musterstadt|Anderswo' }],
      [{ assured_date: '2026-11-20' }, { assurer: 'Ben' }],
    ])
      expect(rebased(edited(entry, mine!), entry, edited(entry, theirs!))).toBeNull()
  })

  it('is outdated when both changes together make no entry', () => {
    const current = edited(entry, { maximum_age: '20' })
    expect(rebased(edited(entry, { minimum_age: '30' }), entry, current)).toBeNull()
  })

  it('is what its cells say, of a page too, and what no cell says is nothing to be made again', async () => {
    expect(changedCells(entry, edited(entry, MAIL))).toEqual(MAIL)
    const [page] = (await entriesOf('.jsonl', JSON.stringify(DOCUMENT))) as [DirectoryEntry]
    const current = confirmed(page, '2026-11-22', 'Anna')
    expect(rebased(edited(page, { name: 'Neu' }), page, current)).toEqual(edited(current, { name: 'Neu' }))
    const record = JSON.stringify({ interpretation_services: 'auf Anfrage' })
    const beyond = edited(entry, { record })
    expect(cellsOf(beyond).record).not.toBe('')
    expect(changedCells(entry, beyond)).toBeNull()
    expect(rebased(beyond, entry, confirmed(entry, '2026-11-22', 'Anna'))).toBeNull()
  })
})
