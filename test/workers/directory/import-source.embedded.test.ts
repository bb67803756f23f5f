import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createDirectoryStore } from '../../../src/storage/directory.ts'
import { createDirectorySourceState } from '../../../src/storage/directory-source-state.ts'
import { importSource } from '../../../src/workers/directory/import-source.ts'
import { csv, entriesOf, ROW, writeAs } from '../../knowledge/directory/files.ts'
import { embeddedDatabase } from '../../support/embedded-database.ts'

const NINE = new Date('2026-11-22T09:00:00Z')
const TEN = new Date('2026-11-22T10:00:00Z')

let database: Awaited<ReturnType<typeof embeddedDatabase>>
let store: ReturnType<typeof createDirectoryStore>
let state: ReturnType<typeof createDirectorySourceState>
let folder: string
let now: Date
let logged: { level: number; msg: string }[]

beforeAll(async () => {
  database = await embeddedDatabase()
  store = createDirectoryStore(database.db)
  state = createDirectorySourceState(database.db)
})
afterAll(() => database?.stop())
beforeEach(async () => {
  await database.pool.query(
    'truncate services, organizations, locations, service_at_locations, directory_sources cascade',
  )
  folder = mkdtempSync(join(tmpdir(), 'lotse-source-'))
  now = NINE
  logged = []
  return () => rmSync(folder, { recursive: true, force: true })
})

const log = pino(
  { level: 'info' },
  { write: (line) => void logged.push(JSON.parse(line) as (typeof logged)[0]) },
)
const look = (source: string, stopping?: AbortSignal) =>
  importSource({ source, store, state, now: () => now, log, stopping })
const written = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const ids = async (): Promise<string[]> => [...(await store.hashes()).keys()].sort()
const warnings = () => logged.filter(({ level }) => level === 40).map(({ msg }) => msg)

describe('a source on disk', () => {
  it('is taken over, and left alone while it says the same', async () => {
    const file = written('a.csv', csv(ROW))
    await look(file)
    expect(await ids()).toEqual([ROW.id])
    expect(logged.map(({ msg }) => msg)).toEqual(['the directory was imported'])
    // What an editor changed meanwhile stays: nothing new came from the source.
    await store.upsertAll(await entriesOf('.csv', csv({ ...ROW, name: 'Von Hand' })), NINE)
    now = TEN
    await look(file)
    expect((await store.get([ROW.id]))[0]?.name).toBe('Von Hand')
    expect(logged).toHaveLength(1)
    written('a.csv', csv({ ...ROW, name: 'Neu' }, { ...ROW, id: 'b', name: 'Zweites' }))
    await look(file)
    expect((await store.get([ROW.id]))[0]?.name).toBe('Neu')
    expect(await ids()).toEqual(['b', ROW.id])
    expect(await state.status(TEN)).toEqual({ ageSeconds: 0, problems: 0, files: 1 })
  })

  it('with a bad row is not taken at all; every problem is a line in the log, again at every look', async () => {
    const file = written('a.csv', csv(ROW))
    await look(file)
    written('a.csv', csv({ ...ROW, name: 'Neu' }, { ...ROW, id: 'b', phone: '1', minimum_age: 'alt' }))
    now = TEN
    for (const _ of [1, 2]) {
      logged = []
      await look(file)
      expect(warnings()).toEqual([
        `${file}: row 3, minimum_age: "alt" is no age; write years as a number, like 18, or leave it empty`,
        expect.stringContaining(`${file}: row 3, phone: "1" is no telephone number`) as string,
        `${file}: not imported; the directory stays as it was`,
      ])
    }
    expect((await store.get([ROW.id]))[0]?.name).toBe(ROW.name)
    expect(await ids()).toEqual([ROW.id])
    expect(await state.status(TEN)).toEqual({ ageSeconds: 3600, problems: 2, files: 1 })
    written('a.csv', csv(ROW))
    await look(file)
    expect(await state.status(TEN)).toMatchObject({ ageSeconds: 0, problems: 0 })
  })

  it('that is gone keeps the entries and says so once', async () => {
    const file = written('a.csv', csv(ROW))
    await look(file)
    rmSync(file)
    await look(file)
    expect(warnings()).toEqual([
      `${file}: there is no such file or folder; check the path`,
      `${file}: not imported; the directory stays as it was`,
    ])
    expect(await ids()).toEqual([ROW.id])
    expect(await state.status(TEN)).toEqual({ ageSeconds: 3600, problems: 1, files: 1 })
  })

  it('of thousands of problems fills the log with the first of them only', async () => {
    const rows = Array.from({ length: 120 }, (_, n) => ({ ...ROW, id: `${n}`, phone: '1' }))
    await look(written('a.csv', csv(...rows)))
    expect(warnings()).toHaveLength(52)
    expect(warnings().at(-2)).toContain('and 70 more problems')
    expect((await state.status(NINE)).problems).toBe(120)
  })

  it('finds entries by name and address as a command does', async () => {
    await store.upsertAll(await entriesOf('.csv', csv(ROW)), NINE)
    await look(written('a.xlsx', await writeAs('.xlsx', await entriesOf('.csv', csv({ ...ROW, id: 'x' })))))
    expect(await ids()).toEqual([ROW.id])
  })

  it('is left as it is when the process is about to end', async () => {
    const stopping = new AbortController()
    const file = written('a.csv', csv(ROW))
    stopping.abort()
    await look(file, stopping.signal)
    expect([await ids(), logged]).toEqual([[], []])
  })
})

describe('a folder', () => {
  it('gives all its directory files, each whole or not at all', async () => {
    written('a.csv', csv({ ...ROW, id: 'a' }))
    written('b.csv', csv({ ...ROW, id: 'b', name: 'Zweites' }, { ...ROW, id: 'c', phone: '1' }))
    written('c.jsonl', JSON.stringify({ id: 'd', title: 'Seite', text: 'Text' }))
    written('~$a.xlsx', 'a lock')
    written('.hidden.csv', 'id;name')
    written('d.csv.part', csv({ ...ROW, id: 'half' }))
    mkdirSync(join(folder, 'older'))
    await look(folder)
    expect(await ids()).toEqual(['a', 'd'])
    expect(warnings()).toHaveLength(2)
    expect(await state.status(TEN)).toEqual({ ageSeconds: null, problems: 1, files: 3 })
    rmSync(join(folder, 'b.csv'))
    await look(folder)
    expect(await state.status(TEN)).toEqual({ ageSeconds: 3600, problems: 0, files: 2 })
  })

  it('without any, or that is not there, is a problem', async () => {
    await look(folder)
    expect(warnings()[0]).toBe(`${folder}: holds no directory file; put one there`)
    await look(join(folder, 'none'))
    expect(warnings()[2]).toBe(`${join(folder, 'none')}: there is no such file or folder; check the path`)
    expect(await state.status(NINE)).toEqual({ ageSeconds: null, problems: 1, files: 1 })
  })
})

describe('an address', () => {
  let server: Server
  let answer: RequestListener
  let asked: number
  let address: (path: string) => string
  beforeEach(async () => {
    asked = 0
    server = createServer((request, response) => {
      asked += 1
      answer(request, response)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = (path) => `http://editor:secret@127.0.0.1:${(server.address() as AddressInfo).port}${path}`
    return () => void server.close()
  })

  it('is asked with its password, and only for what has changed', async () => {
    const asking: (string | undefined)[][] = []
    answer = ({ headers }, response) => {
      asking.push([headers.authorization, headers['if-none-match']])
      if (headers['if-none-match'] === '"1"') response.writeHead(304).end()
      else response.writeHead(200, { etag: '"1"' }).end(csv(ROW))
    }
    await look(address('/services.csv?key=secret'))
    now = TEN
    await look(address('/services.csv?key=secret'))
    const password = `Basic ${Buffer.from('editor:secret').toString('base64')}`
    expect(asking).toEqual([
      [password, undefined],
      [password, '"1"'],
    ])
    expect(await ids()).toEqual([ROW.id])
    expect(await state.status(TEN)).toEqual({ ageSeconds: 0, problems: 0, files: 1 })
    const { rows } = await database.pool.query('select * from directory_sources')
    expect(JSON.stringify([rows, logged])).not.toContain('secret')
  })

  it('tells its format by its ending or by what the server says of it', async () => {
    const json = await writeAs('.json', await entriesOf('.csv', csv(ROW)))
    answer = (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(json)
    await look(address('/services'))
    expect(await ids()).toEqual([ROW.id])
    answer = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>')
    await look(address('/login'))
    expect(warnings()[0]).toMatch(
      /\/login: is no directory file \(text\/html\); give an address that ends in \.csv/,
    )
    expect(warnings().join('')).not.toContain('secret')
  })

  it('that is away keeps the entries and what is known of it', async () => {
    answer = (_, response) => response.writeHead(200, { etag: '"1"' }).end(csv(ROW))
    await look(address('/services.csv'))
    answer = (_, response) => response.writeHead(503).end()
    await look(address('/services.csv'))
    expect(warnings()[0]).toMatch(/services\.csv: answers 503; check the address/)
    expect(await ids()).toEqual([ROW.id])
    expect(await state.known(address('/services.csv'))).toMatchObject({ etag: '"1"' })
    expect(asked).toBe(2)
  })
})
