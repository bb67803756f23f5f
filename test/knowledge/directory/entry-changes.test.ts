import { expect, it } from 'vitest'
import { entryChanges } from '../../../src/knowledge/directory/entry-changes.ts'
import type { JsonObject } from '../../../src/knowledge/directory/store.ts'
import { csv, entriesOf, FULL_ROW } from './files.ts'

const row = async (cells: Record<string, string> = {}) =>
  (await entriesOf('.csv', csv({ ...FULL_ROW, ...cells })))[0]!
const hsds = async (fields: JsonObject) =>
  (await entriesOf('.json', JSON.stringify({ ...SERVICE, ...fields })))[0]!
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const SERVICE: JsonObject = { id: uuid(1), name: 'Beratung', status: 'active', wait_time: 'zwei Wochen' }

it('every column that changes is told with what it was and what it will be, in the order of the columns', async () => {
  const changed = await row({ phone: '030 23125 199', city: 'A|B', cost: '', minimum_age: '16' })
  expect(entryChanges(await row(), changed)).toEqual([
    { field: 'city', from: 'Musterstadt|Musterstadt', to: 'A|B' },
    { field: 'phone', from: '030 23125 101 (Anmeldung)|+49 30 23125 102', to: '030 23125 199' },
    { field: 'minimum_age', from: '18', to: '16' },
    { field: 'cost', from: 'kostenlos', to: '' },
  ])
})

it('an entry as it is kept, its fields in whatever order, has no changes', async () => {
  const entry = await row()
  const kept = { ...entry, record: Object.fromEntries(Object.entries(entry.record).reverse()) }
  expect(entryChanges(kept, entry)).toEqual([])
})

it('what has no column is told by its field of the record', async () => {
  const changed = await hsds({
    wait_time: 'ein Monat',
    phones: [{ id: uuid(2), number: '112', type: 'voice' }],
  })
  expect(entryChanges(await hsds({}), changed)).toEqual([
    { field: 'phone', from: '', to: '112' },
    { field: 'record/wait_time', from: '"zwei Wochen"', to: '"ein Monat"' },
  ])
  const typed = await hsds({ phones: [{ id: uuid(2), number: '112', type: 'fax' }], wait_time: 'ein Monat' })
  expect(entryChanges(changed, typed).map(({ field }) => field)).toEqual(['record/phones'])
})

it('of a new entry everything is told that it says', async () => {
  const changes = entryChanges(null, await row())
  expect(changes[0]).toEqual({ field: 'name', from: '', to: 'Schuldnerberatung' })
  expect(changes.map(({ field }) => field)).toContain('opening_hours')
  expect(changes.every(({ from, to }) => from === '' && to !== '')).toBe(true)
})
