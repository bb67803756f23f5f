import { describe, expect, it } from 'vitest'
import { keptIdentity, matchEntries } from '../../../src/knowledge/directory/match-entries.ts'
import { problemLine } from '../../../src/knowledge/directory/problem.ts'
import type { DirectoryEntry, JsonObject } from '../../../src/knowledge/directory/store.ts'
import { csv, DOCUMENT, entriesOf, readAs, ROW, writeAs } from './files.ts'

type Cells = Record<string, string>

const A = { ...ROW, id: 'a', address: 'Nordplatz 1', postal_code: '00102', city: 'Musterstadt' }
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

async function match(kept: readonly DirectoryEntry[], ending: string, file: Buffer | string) {
  const read = await readAs(ending, file)
  if (read.kind === 'unreadable' || read.problems.length > 0) throw new Error(JSON.stringify(read.problems))
  const { matched, problems } = matchEntries(
    read.entries,
    kept.map((entry) => keptIdentity(entry, entry.contentHash)),
  )
  return {
    entries: matched.map(({ entry }) => entry),
    found: matched.map(({ entry, kept: one, by }) => [one ? entry.service.id : 'new', by]),
    problems: problems.map((problem) => problemLine('f', problem)),
  }
}
const rows = async (kept: Cells[], file: Cells[]) =>
  match(await entriesOf('.csv', csv(...kept)), '.csv', csv(...file))

describe('an entry of a file is the kept one', () => {
  it('that has its id, whatever else is different', async () => {
    const { found } = await rows([A, { ...A, id: 'b', name: 'Anders' }], [{ ...A, name: 'Anders' }])
    expect(found).toEqual([['a', 'id']])
  })

  it('of its name and address, when the row has no id', async () => {
    const { found, entries } = await rows([A], [{ ...A, id: '', name: 'SCHULDNERBERATUNG' }])
    expect(found).toEqual([['a', 'name_and_address']])
    expect(entries).toEqual(await entriesOf('.csv', csv({ ...A, name: 'SCHULDNERBERATUNG' })))
  })

  it('of its name and address, when nobody knows its id; both ids are remembered', async () => {
    const first = await rows([A], [{ ...A, id: 'x' }])
    expect(first.found).toEqual([['a', 'name_and_address']])
    const again = await match(
      first.entries,
      '.csv',
      csv({ ...A, id: 'x', name: 'Neuer Name', address: 'Kai 9' }),
    )
    expect(again.found).toEqual([['a', 'source_id']])
    expect((await match(first.entries, '.csv', csv({ ...A, id: 'x' }))).entries).toEqual(first.entries)
  })

  it.each(['.csv', '.xlsx', '.json', '.jsonl'])(
    'also after an export as %s and an import of it, with both ids',
    async (ending) => {
      const { entries } = await rows([A], [{ ...A, id: 'x' }])
      const exported = await writeAs(ending, entries)
      expect(await entriesOf(ending, exported)).toEqual(entries)
      expect((await match(entries, ending, exported)).found).toEqual([['a', 'id']])
    },
  )

  it('of HSDS services as well, whose own id and what refers to it stay in the record', async () => {
    const hsds: JsonObject = {
      id: uuid(1),
      name: 'Schuldnerberatung',
      status: 'active',
      phones: [{ id: uuid(2), service_id: uuid(1), number: '030 23125 104' }],
      service_at_locations: [
        {
          id: uuid(3),
          location: {
            id: uuid(4),
            location_type: 'physical',
            addresses: [
              {
                id: uuid(5),
                address_1: 'Nordplatz 1',
                city: 'Musterstadt',
                state_province: '',
                postal_code: '00102',
                country: 'DE',
                address_type: 'physical',
              },
            ],
          },
        },
      ],
    }
    const first = await match(await entriesOf('.csv', csv(A)), '.json', JSON.stringify(hsds))
    expect(first.found).toEqual([['a', 'name_and_address']])
    expect(first.entries[0]!.record).toEqual({ ...hsds, lotse: { id: 'a' } })
    const again = await match(first.entries, '.json', JSON.stringify({ ...hsds, name: 'Neuer Name' }))
    expect(again.found).toEqual([['a', 'source_id']])
    // Known to the directory as an entry of its own, the file's id means that one.
    const own = await entriesOf('.json', JSON.stringify({ ...hsds, name: 'Anderes' }))
    expect((await match([...first.entries, ...own], '.json', JSON.stringify(hsds))).found).toEqual([
      [uuid(1), 'id'],
    ])
  })

  it('that was made from the row once, although it was renamed in the directory since', async () => {
    const [made] = await entriesOf('.csv', csv({ ...A, id: '' }))
    const renamed = await entriesOf('.csv', csv({ ...A, id: made!.service.id, name: 'Neuer Name' }))
    const { found } = await match(renamed, '.csv', csv({ ...A, id: '' }))
    expect(found).toEqual([[made!.service.id, 'name_and_address']])
  })
})

describe('an entry of a file is new', () => {
  it('when nothing kept has its id or its name and address', async () => {
    const { found } = await rows(
      [A],
      [
        { ...A, id: 'x', name: 'Anderes' },
        { ...A, id: '', address: 'Nordplatz 2' },
      ],
    )
    expect(found).toEqual([
      ['new', null],
      ['new', null],
    ])
  })

  it('when the file names the kept one of the same name and address by its id', async () => {
    const { found } = await rows([A], [A, { ...A, id: 'x' }])
    expect(found).toEqual([
      ['a', 'id'],
      ['new', null],
    ])
  })

  it('when another organization offers something of the same name in the same house', async () => {
    const { found } = await rows([A], [{ ...A, id: 'x', organization: 'Andere gGmbH' }])
    expect(found).toEqual([['new', null]])
  })

  it('when it is a page of text with an id of its own', async () => {
    const kept = await entriesOf('.jsonl', JSON.stringify(DOCUMENT))
    const { found } = await match(kept, '.jsonl', JSON.stringify({ ...DOCUMENT, id: 'kreis/2' }))
    expect(found).toEqual([['new', null]])
  })
})

describe('nothing is guessed', () => {
  it.each(['', 'x'])(
    'where two kept entries have the name and address of a row with the id "%s"',
    async (id) => {
      expect(await rows([A, { ...A, id: 'b' }], [{ ...A, id }])).toMatchObject({
        found: [],
        problems: [
          'f: row 2, id: 2 kept entries have this name and address; write the id of the one that is meant: "a", "b"; for a further one import these in the same file',
        ],
      })
    },
  )

  it('where two rows are the same kept entry', async () => {
    const { found, problems } = await rows(
      [A],
      [
        { ...A, id: 'x' },
        { ...A, id: 'y' },
      ],
    )
    expect(found).toEqual([])
    expect(problems).toEqual([
      'f: row 2, id: rows 2, 3 are all the kept entry "a" by name and address; write "a" into the right one',
      'f: row 3, id: rows 2, 3 are all the kept entry "a" by name and address; write "a" into the right one',
    ])
  })

  it('where a row without an id stands beside one with the same name and address', async () => {
    const { problems } = await rows([A], [A, { ...A, id: '' }])
    expect(problems).toEqual([
      'f: row 3, id: is empty, and name and address are those of row 2; give it an id of its own, or remove the row',
    ])
  })

  it('where a row without an id is offered by somebody else than the kept entry', async () => {
    const { problems } = await rows([A], [{ ...A, id: '', organization: 'Andere gGmbH' }])
    expect(problems).toEqual([
      'f: row 2, id: is empty, and name and address are those of the kept entry "a"; give it an id of its own, or remove the row',
    ])
  })
})
