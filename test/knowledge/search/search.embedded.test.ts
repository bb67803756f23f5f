import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Directory, DirectoryQuery, SearchResult } from '../../../src/knowledge/directory/directory.ts'
import { NO_WISHES, type Wishes } from '../../../src/knowledge/directory/wishes.ts'
import { createDirectory } from '../../../src/knowledge/search/create-directory.ts'
import { hashedEmbedder } from '../../../src/knowledge/search/hashed-embedder.ts'
import { indexDirectory } from '../../../src/knowledge/search/index-directory.ts'
import { loadField, loadReadWishes } from '../../../src/start/knowledge.ts'
import { createDirectoryStore } from '../../../src/storage/directory.ts'
import { createPassageStore } from '../../../src/storage/passages.ts'
import { embeddedDatabase } from '../../support/embedded-database.ts'
import { anEntry, aService, neighbourhood } from './a-service.ts'

const now = new Date('2026-11-22T10:00:00Z')
const field = loadField()
let database: Awaited<ReturnType<typeof embeddedDatabase>>
let directories: Record<'with vectors' | 'words alone', Directory>

beforeAll(async () => {
  database = await embeddedDatabase()
  const store = createDirectoryStore(database.db)
  await store.upsertAll(neighbourhood.map(anEntry), now)
  const parts = {
    store,
    embedder: hashedEmbedder,
    field,
    readWishes: loadReadWishes(),
    now: () => now,
  }
  const passages = createPassageStore(database.db, { kind: 'available', version: '0.8.7' })
  await indexDirectory({ store, passages, embedder: hashedEmbedder, field, now })
  directories = {
    'with vectors': createDirectory({ ...parts, passages }),
    'words alone': createDirectory({
      ...parts,
      passages: createPassageStore(database.db, { kind: 'missing' }),
    }),
  }
})
afterAll(() => database.stop())

const everything = { area: null, language: 'de', topics: [], limit: 10, offset: 0 }

describe.each(['with vectors', 'words alone'] as const)('P1, a search %s', (side) => {
  const search = (text: string, query: Partial<DirectoryQuery> = {}): Promise<SearchResult> =>
    directories[side].search({ ...everything, ...query, text })
  const found = async (text: string, query: Partial<DirectoryQuery> = {}): Promise<string[]> =>
    (await search(text, query)).hits.map(({ service }) => service.id)
  const first = async (text: string, query: Partial<DirectoryQuery> = {}): Promise<string | undefined> =>
    (await found(text, query))[0]

  test.each([
    ['a part of a compound', 'Wer gibt Lebensmittel aus?', 'tafel'],
    ['a compound of which the entry has the parts', 'Kinderbetreuungsplatz', 'kita'],
    ['umlauts written ae', 'haeusliche Pflege fuer aeltere Angehoerige', 'pflege'],
    ['umlauts left out', 'altere angehorige', 'pflege'],
    ['typing errors', 'schuldnerbratung hafne', 'schulden'],
    ['lower case without any sign', 'ich kann die miete nicht mehr zahlen', 'miete'],
    ['another form of the word', 'Sprachkurs', 'deutsch'],
  ])('reaches an entry by %s', async (_, text, id) => {
    const result = await search(text)
    expect(result.hits[0]?.service.id).toBe(id)
    expect(result.abstained).toBe(false)
  })

  test('a name of the entry outranks the same word in another one', async () => {
    expect(await first('Mietschulden')).toBe('miete')
  })

  test('only what serves the area, or everywhere, is found', async () => {
    expect(await found('Schulden Raten', { area: 'Nordstadt' })).not.toContain('schulden')
    expect(await first('Schulden Raten', { area: 'Nordstadt' })).toBe('miete')
    expect(await first('Kita', { area: 'Hafenviertel' })).toBe('kita')
  })

  test.each(['neustadt neuschoenefeld', 'NEUSTADT-NEUSCHÖNEFELD', '04315', '04315 Leipzig'])(
    'the area is met as it is typed: %s',
    async (area) => {
      const ids = await found('Lebensmittel und Sprachkurse', { area })
      expect(ids[0]).toBe('tafel')
      expect(ids).not.toContain('deutsch')
    },
  )

  test('without an area, or with one that nobody serves by name, everything is found', async () => {
    for (const area of [null, 'Irgendwo']) {
      expect(await found('Schuldner Sprachkurse Lebensmittel', { area })).toEqual(
        expect.arrayContaining(['schulden', 'deutsch', 'tafel']),
      )
    }
  })

  test('an inactive service is never found', async () => {
    expect(await found('Schuldnertelefon', { topics: ['debt'] })).not.toContain('frueher')
  })

  test.each(['Wie ist das Wetter auf dem Mars', 'Bitcoin Kurs', 'xqzt', '🙏'])(
    '"%s" has no answer here',
    async (text) => {
      expect((await search(text, { topics: ['other'] })).abstained).toBe(true)
    },
  )

  test('an understood topic finds what the words do not reach', async () => {
    const result = await search('tengo deudas', { language: 'es', topics: ['debt'] })
    expect(result.hits[0]?.service.id).toBe('schulden')
    expect(result.abstained).toBe(false)
  })

  test('among equals the one that speaks the language comes first', async () => {
    expect(await first('borç', { language: 'tr', topics: ['debt', 'rent_arrears'] })).toBe('schulden')
  })

  test('pages do not overlap, leave nothing out and stay the same', async () => {
    const text = 'Beratung Kind Geld Menschen Raten'
    const all = await found(text)
    expect(all.length).toBeGreaterThan(3)
    const pages: string[] = []
    for (let offset = 0; offset < all.length; offset += 2)
      pages.push(...(await found(text, { limit: 2, offset })))
    expect(pages).toEqual(all)
  })

  test('scores fall from the first hit on, between 1 and 0', async () => {
    const scores = (await search('Beratung zu Schulden und Miete')).hits.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((one, other) => other - one))
    expect(Math.max(...scores)).toBeLessThanOrEqual(1)
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0)
  })

  test('4,096 characters of anything are answered', async () => {
    for (const text of [
      'a'.repeat(4096),
      '🙂'.repeat(2048),
      'schulden '.repeat(450),
      "'; drop table passages; --",
    ]) {
      expect(Array.isArray((await search(text)).hits)).toBe(true)
    }
  })
})

describe('what is wished filters before anything is ranked', () => {
  const wished = (text: string, wishes: Partial<Wishes>, query: Partial<DirectoryQuery> = {}) =>
    directories['words alone'].search({
      ...everything,
      text,
      filter: { wishes: { ...NO_WISHES, ...wishes }, federalState: 'SN' },
      ...query,
    })
  const idsOf = ({ hits }: SearchResult): string[] => hits.map(({ service }) => service.id)

  beforeAll(async () => {
    const crowd = Array.from({ length: 120 }, (_, number) =>
      aService({ id: `kurs${number}`, name: 'Nähkurs', minimum_age: 18, speaks: ['de'] }),
    )
    const few = [
      aService({ id: 'kurs-jung', name: 'Nähkurs für junge Leute am Abend', maximum_age: 21 }),
      aService({
        id: 'kurs-vi',
        name: 'Nähkurs mit Gespräch und Tee',
        speaks: ['vi'],
        fees_description: '5 Euro',
      }),
      aService({
        id: 'kurs-pause',
        name: 'Töpferkurs am Ofen',
        topics: ['community_project'],
        status: 'temporarily closed',
      }),
      aService({ id: 'kurs-ton', name: 'Töpferkurs am Ofen', topics: ['community_project'] }),
    ]
    const store = createDirectoryStore(database.db)
    await store.upsertAll([...crowd, ...few].map(anEntry), now)
    const passages = createPassageStore(database.db, { kind: 'missing' })
    await indexDirectory({ store, passages, embedder: hashedEmbedder, field, now })
  })

  test('what surely excludes the asker is gone, however many of them are found first', async () => {
    const result = await wished('Nähkurs', { ages: [{ from: 17, to: 17 }] }, { limit: 3 })
    expect(idsOf(result)).toEqual(expect.arrayContaining(['kurs-jung', 'kurs-vi']))
    expect(idsOf(result).filter((id) => /^kurs\d/.test(id))).toEqual([])
    expect(result).toMatchObject({ abstained: false, givenUp: [] })
  })

  test('the language that is wished is found behind a hundred that lack it', async () => {
    const result = await wished('Nähkurs', { languages: ['vi'] })
    expect(idsOf(result)).toEqual(['kurs-vi'])
  })

  test('a wish that nothing meets is given up, and told', async () => {
    const result = await wished('Nähkurs', { languages: ['fr'] })
    expect(result.givenUp).toEqual(['language'])
    expect(idsOf(result)).toContain('kurs0')
  })

  test('of two wishes the one is kept that can be', async () => {
    const result = await wished('Nähkurs', { languages: ['vi'], free: true })
    expect(result.givenUp).toEqual(['free'])
    expect(idsOf(result)).toEqual(['kurs-vi'])
  })

  test('what is closed for the time being comes after what is not', async () => {
    const { hits } = await wished('Töpferkurs am Ofen', {})
    expect(hits.slice(0, 2).map(({ service }) => service.id)).toEqual(['kurs-ton', 'kurs-pause'])
  })

  test('next door is asked when the own area has nothing fitting', async () => {
    const asked = { area: 'Hafenviertel', neighbours: ['Nordstadt', 'Neustadt-Neuschönefeld'] }
    const result = await wished('Deutschkurs am Abend', {}, asked)
    expect(result.fromNeighbours).toBe(true)
    expect(idsOf(result)[0]).toBe('deutsch')
    expect((await wished('Mietschulden', {}, asked)).fromNeighbours).toBe(false)
    const further = await wished('Deutschkurs am Abend', {}, { ...asked, neighbours: [] })
    expect(idsOf(further)).not.toContain('deutsch')
  })

  test('an area that the directory does not know is served from next door', async () => {
    const asked = { area: '04316', neighbours: ['04315'] }
    const result = await wished('Lebensmittel', {}, asked)
    expect(result.fromNeighbours).toBe(true)
    expect(idsOf(result)).toContain('tafel')
    expect(idsOf(result)).not.toContain('schulden')
  })
})

test('with vectors, hits carry their cosine; without, zero', async () => {
  const query = { ...everything, text: 'Schuldnerberatung' }
  expect((await directories['with vectors'].search(query)).hits[0]?.vector).toBeGreaterThan(0)
  expect((await directories['words alone'].search(query)).hits[0]?.vector).toBe(0)
})

test('a service switched off since the index was made is not shown any more', async () => {
  const store = createDirectoryStore(database.db)
  const kita = neighbourhood.find(({ id }) => id === 'kita')!
  await store.upsertAll([anEntry(aService({ ...kita, status: 'defunct' }))], now)
  for (const directory of Object.values(directories)) {
    const { hits } = await directory.search({ ...everything, text: 'Kita Betreuungsplatz' })
    expect(hits.map(({ service }) => service.id)).not.toContain('kita')
  }
})
