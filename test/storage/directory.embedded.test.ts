import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { importDirectory } from '../../src/knowledge/directory/import-directory.ts'
import type { DirectoryEntry } from '../../src/knowledge/directory/store.ts'
import { createDirectoryStore } from '../../src/storage/directory.ts'
import { csv, DOCUMENT, entriesOf, FULL_ROW, readAs, ROW, writeAs } from '../knowledge/directory/files.ts'
import { embeddedDatabase } from '../support/embedded-database.ts'

const NOW = new Date('2026-11-22T09:00:00Z')
const LATER = new Date('2026-11-22T10:00:00Z')

describe('the directory in PostgreSQL', () => {
  let database: Awaited<ReturnType<typeof embeddedDatabase>>
  let store: ReturnType<typeof createDirectoryStore>
  beforeAll(async () => {
    database = await embeddedDatabase()
    store = createDirectoryStore(database.db)
  })
  afterAll(() => database.stop())
  beforeEach(async () => {
    await database.pool.query('truncate services, organizations, locations, service_at_locations cascade')
  })

  const all = async (): Promise<DirectoryEntry[]> => {
    const entries: DirectoryEntry[] = []
    for await (const page of store.pages(2)) entries.push(...page)
    return entries
  }
  const rows = async (sql: string): Promise<unknown[]> => (await database.pool.query(sql)).rows

  it('gives back whole entries, in byte order of their ids, in pages', async () => {
    const entries = await entriesOf(
      '.csv',
      csv(...['b', 'ä', 'B', 'a', 'a/1'].map((id) => ({ ...FULL_ROW, id }))),
    )
    expect(await store.upsertAll(entries, NOW)).toEqual({ added: 5, changed: 0, unchanged: 0 })
    expect((await all()).map(({ service }) => service.id)).toEqual(['B', 'a', 'a/1', 'b', 'ä'])
    expect(new Set(await all())).toEqual(new Set(entries))
  })

  it.each(['.csv', '.xlsx', '.json', '.jsonl'])(
    'exports %s with the same bytes after a new import',
    async (ending) => {
      const entries = [
        ...(await entriesOf('.csv', csv(ROW, { ...FULL_ROW, id: 'full' }))),
        ...(await entriesOf('.jsonl', JSON.stringify(DOCUMENT))),
      ]
      await store.upsertAll(entries, NOW)
      const first = await writeAs(ending, await all())
      expect(await store.upsertAll(await entriesOf(ending, first), LATER)).toEqual({
        added: 0,
        changed: 0,
        unchanged: 3,
      })
      expect((await writeAs(ending, await all())).equals(first)).toBe(true)
    },
  )

  it('writes only what changed, and says what', async () => {
    const [one, two] = [
      { ...FULL_ROW, id: 'one' },
      { ...FULL_ROW, id: 'two' },
    ]
    await store.upsertAll(await entriesOf('.csv', csv(one, two)), NOW)
    const before = await store.hashes()
    const changed = await entriesOf(
      '.csv',
      csv(one, { ...two, phone: '030 23125 199' }, { ...FULL_ROW, id: 'three' }),
    )
    expect(await store.upsertAll(changed, LATER)).toEqual({ added: 1, changed: 1, unchanged: 1 })
    expect((await store.changedSince(NOW)).map(({ id, updatedAt }) => [id, updatedAt])).toEqual([
      ['three', LATER],
      ['two', LATER],
    ])
    const after = await store.hashes()
    expect(after.get('one')).toBe(before.get('one'))
    expect(after.get('two')).not.toBe(before.get('two'))
    expect(
      (await store.get(['two', 'none', 'one'])).map(({ id, phones }) => [id, phones[0]?.number]),
    ).toEqual([
      ['two', '030 23125 199'],
      ['one', '030 23125 101'],
    ])
  })

  it('has in columns what is filtered, and every organization and location once', async () => {
    await store.upsertAll(
      await entriesOf('.csv', csv(FULL_ROW, { ...FULL_ROW, id: 'second', name: 'Zweite' })),
      NOW,
    )
    expect(
      await rows(`select areas, topics, languages, minimum_age, maximum_age, assured_date, assurer, status,
      language, source_kind from services where id = 'second'`),
    ).toEqual([
      {
        areas: ['Nordstadt', '00102'],
        topics: ['debt', 'rent_arrears'],
        languages: ['de', 'tr', 'gsg'],
        minimum_age: 18,
        maximum_age: 99,
        assured_date: '2026-10-02',
        assurer: 'Karin Beispiel',
        status: 'temporarily closed',
        language: 'de',
        source_kind: 'service',
      },
    ])
    expect(await rows('select name from organizations')).toEqual([{ name: 'Schuldnerhilfe e. V.' }])
    expect(await rows('select address_1, postal_code, city, latitude from locations order by 1')).toEqual([
      { address_1: 'Kaistraße 30', postal_code: '00101', city: 'Musterstadt', latitude: null },
      { address_1: 'Nordplatz 1', postal_code: '00102', city: 'Musterstadt', latitude: 51.3397 },
    ])
    expect(await rows('select count(*)::int from service_at_locations')).toEqual([{ count: 4 }])
  })

  it('forgets places and organizations that no service names any more', async () => {
    await store.upsertAll(await entriesOf('.csv', csv(FULL_ROW)), NOW)
    await store.upsertAll(await entriesOf('.csv', csv({ ...ROW, organization: 'Anderer Träger' })), LATER)
    expect(await rows('select name from organizations')).toEqual([{ name: 'Anderer Träger' }])
    expect(await rows('select id from locations union select id from service_at_locations')).toEqual([])
  })

  it('keeps nothing of a list in which one entry cannot be kept', async () => {
    const [good, bad] = await entriesOf('.csv', csv(ROW, { ...ROW, id: 'bad' }))
    const broken = { ...bad!, service: { ...bad!.service, status: 'nonsense' as 'active' } }
    await expect(store.upsertAll([good!, broken], NOW)).rejects.toThrow()
    expect(await store.count()).toBe(0)
    expect(await rows('select id from organizations')).toEqual([])
  })

  it('names its areas in German order, without the one that means anywhere', async () => {
    const areas = ['Nordstadt|Ödland', '*', 'Altstadt|00102', 'Zentrum']
    await store.upsertAll(
      await entriesOf('.csv', csv(...areas.map((area, n) => ({ ...ROW, id: `${n}`, areas: area })))),
      NOW,
    )
    expect(await store.areas()).toEqual(['00102', 'Altstadt', 'Nordstadt', 'Ödland', 'Zentrum'])
  })

  describe('an import', () => {
    const bad = csv(ROW, { ...ROW, id: 'bad', phone: '1' }, { ...ROW, id: 'third' })
    const write = { dryRun: false, skipInvalid: false }

    it('of a file with one bad row writes nothing', async () => {
      const outcome = await importDirectory(store, await readAs('.csv', bad), write, NOW)
      expect(outcome).toMatchObject({
        kind: 'refused',
        skippable: true,
        problems: [{ row: 3, column: 'phone' }],
      })
      expect(await store.count()).toBe(0)
    })

    it('leaves bad rows out when asked to', async () => {
      const outcome = await importDirectory(
        store,
        await readAs('.csv', bad),
        { ...write, skipInvalid: true },
        NOW,
      )
      expect(outcome).toMatchObject({ kind: 'imported', counts: { added: 2 }, problems: [{ row: 3 }] })
      expect([...(await store.hashes()).keys()].sort()).toEqual(['schuldnerberatung', 'third'])
    })

    it('but never takes anything from a file whose columns are wrong', async () => {
      const file = await readAs('.csv', 'id;name\na;b')
      expect(await importDirectory(store, file, { ...write, skipInvalid: true }, NOW)).toMatchObject({
        kind: 'refused',
        skippable: false,
      })
    })

    it('can be tried out first: it counts, and writes nothing', async () => {
      await store.upsertAll(await entriesOf('.csv', csv(ROW, { ...ROW, id: 'b' })), NOW)
      const file = await readAs('.csv', csv(ROW, { ...ROW, id: 'b', name: 'Neu' }, { ...ROW, id: 'c' }))
      expect(await importDirectory(store, file, { ...write, dryRun: true }, LATER)).toEqual({
        kind: 'planned',
        counts: { added: 1, changed: 1, unchanged: 1 },
        entries: [
          {
            row: 2,
            id: 'schuldnerberatung',
            name: 'Schuldnerberatung',
            kind: 'unchanged',
            foundBy: 'id',
            changes: [],
          },
          {
            row: 3,
            id: 'b',
            name: 'Neu',
            kind: 'changed',
            foundBy: 'id',
            changes: [{ field: 'name', from: 'Schuldnerberatung', to: 'Neu' }],
          },
          { row: 4, id: 'c', name: 'Schuldnerberatung', kind: 'added', foundBy: null, changes: [] },
        ],
        problems: [],
      })
      expect(await store.changedSince(NOW)).toEqual([])
    })

    it('of the same file again changes nothing, and leaves what the file does not name', async () => {
      await store.upsertAll(await entriesOf('.jsonl', JSON.stringify(DOCUMENT)), NOW)
      const file = await readAs('.csv', csv(FULL_ROW))
      expect(await importDirectory(store, file, write, NOW)).toMatchObject({ counts: { added: 1 } })
      expect(await importDirectory(store, file, write, LATER)).toMatchObject({
        counts: { added: 0, changed: 0, unchanged: 1 },
      })
      expect(await store.count()).toBe(2)
    })

    it('finds an entry by name and address, keeps its id, and finds it again when it is renamed', async () => {
      await store.upsertAll(await entriesOf('.csv', csv(FULL_ROW)), NOW)
      const theirs = { ...FULL_ROW, id: 'their-4711', phone: '030 23125 199' }
      const file = await readAs('.csv', csv(theirs))
      expect(await importDirectory(store, file, write, LATER)).toEqual({
        kind: 'imported',
        counts: { added: 0, changed: 1, unchanged: 0 },
        foundByName: 1,
        problems: [],
      })
      expect(await importDirectory(store, file, write, LATER)).toMatchObject({
        counts: { unchanged: 1 },
        foundByName: 0,
      })
      const renamed = await readAs('.csv', csv({ ...theirs, name: 'Ganz anders' }))
      expect(await importDirectory(store, renamed, write, LATER)).toMatchObject({ counts: { changed: 1 } })
      expect(await all()).toMatchObject([
        { service: { id: FULL_ROW.id, name: 'Ganz anders', phones: [{ number: '030 23125 199' }] } },
      ])
    })

    it('of a file in which an entry cannot be told from two kept ones writes nothing', async () => {
      await store.upsertAll(await entriesOf('.csv', csv(FULL_ROW, { ...FULL_ROW, id: 'b' })), NOW)
      const file = await readAs('.csv', csv({ ...FULL_ROW, id: '' }, { ...ROW, id: 'neu', name: 'Neues' }))
      expect(await importDirectory(store, file, write, LATER)).toMatchObject({
        kind: 'refused',
        skippable: true,
        problems: [{ row: 2, column: 'id' }],
      })
      expect(await store.count()).toBe(2)
      expect(await importDirectory(store, file, { ...write, skipInvalid: true }, LATER)).toMatchObject({
        counts: { added: 1 },
        problems: [{ row: 2 }],
      })
    })

    it('tells how far the writing has come', async () => {
      const many = Array.from({ length: 600 }, (_, n) => ({ ...ROW, id: `${n}` }))
      const told: [number, number][] = []
      const onProgress = (done: number, total: number) => void told.push([done, total])
      await importDirectory(store, await readAs('.csv', csv(...many)), write, NOW, onProgress)
      expect(told).toEqual([
        [250, 600],
        [500, 600],
        [600, 600],
      ])
    })

    it('of more entries than one statement takes is complete', async () => {
      const many = Array.from({ length: 1234 }, (_, n) =>
        JSON.stringify({ ...DOCUMENT, id: `seite-${n}` }),
      ).join('\n')
      const file = await readAs('.jsonl', many)
      expect(await importDirectory(store, file, write, NOW)).toMatchObject({ counts: { added: 1234 } })
      expect(await store.count()).toBe(1234)
    })
  })
})
