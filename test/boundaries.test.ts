import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importsOf, root, sourceFiles, type SourceImport } from './support/source-imports.ts'

/** Who may know whom: the table of CONTRIBUTING.md. Nobody else may import anything of another room. */
const MAY_KNOW: Record<string, string[]> = {
  'words.ts': [],
  'environment.ts': [],
  'config.ts': ['environment.ts'],
  knowledge: ['words.ts'],
  routing: ['knowledge'],
  cases: ['knowledge'],
  'bots/held-back.ts': [],
  'bots/bounded-body.ts': [],
  'bots/telegram': ['cases', 'routing', 'knowledge', 'words.ts', 'bots/held-back.ts', 'bots/bounded-body.ts'],
  'bots/slack': ['cases', 'routing', 'knowledge', 'words.ts', 'bots/held-back.ts', 'bots/bounded-body.ts'],
  storage: ['cases', 'routing', 'knowledge', 'config.ts'],
  workers: ['cases', 'routing', 'knowledge', 'storage', 'words.ts'],
  web: ['config.ts', 'words.ts'],
}
/** The two rooms that know each other: a case has topics, and an answer is a reply. The latter by type only. */
const TYPES_OF: Record<string, string[]> = { knowledge: ['cases'] }
const ROOMS = [...Object.keys(MAY_KNOW), 'start', 'commands']
MAY_KNOW['start'] = ROOMS.filter((room) => room !== 'start' && room !== 'commands')
MAY_KNOW['commands'] = ROOMS.filter((room) => room !== 'commands')
MAY_KNOW['main.ts'] = ['start', 'config.ts']

const OWNER: Record<string, string> = {
  grammy: 'bots/telegram',
  '@slack/bolt': 'bots/slack',
  '@slack/web-api': 'bots/slack',
  '@slack/types': 'bots/slack',
  bullmq: 'workers',
  'rate-limiter-flexible': 'workers',
  nodemailer: 'workers',
  pg: 'storage',
  ioredis: 'storage',
  kysely: 'storage',
  pgvector: 'storage',
  'node-pg-migrate': 'storage',
  '@electric-sql/pglite': 'storage',
  'js-redis-server': 'storage',
  jose: 'storage',
  'request-filtering-agent': 'storage',
  openai: 'knowledge',
  '@langchain/core': 'knowledge',
  '@langchain/openai': 'knowledge',
  langchain: 'knowledge',
  hono: 'web',
  '@hono/node-server': 'web',
  'prom-client': 'web',
  citty: 'commands',
  'cli-table3': 'commands',
  'cli-progress': 'commands',
}
/** Connections are handed to these rooms, so they name their types. */
const TYPES_ALSO: Record<string, string[]> = { pg: ['start', 'workers'], ioredis: ['start', 'workers'] }

/** Modules that reach the world outside the process. */
const EFFECTS =
  /^(node:(fs|http|https|net|child_process|worker_threads|dgram|tls|timers)\b|openai|@langchain|langchain)/

const roomOf = (file: string): string =>
  ROOMS.concat('main.ts').find((room) => file === `src/${room}` || file.startsWith(`src/${room}/`)) ?? file
const libraryOf = (name: string): string =>
  Object.keys(OWNER).find((library) => name === library || name.startsWith(`${library}/`)) ?? name
const arrow = ({ from, to }: SourceImport): string => `${from} → ${to}`

const imports = sourceFiles('src').flatMap(importsOf)
const betweenFiles = imports.filter(({ kind }) => kind === 'file')

test('no import of src escapes these checks', () => {
  const statements = sourceFiles('src')
    .flatMap((file) => readFileSync(join(root, file), 'utf8').split('\n'))
    .filter((line) => /^(import|export|\}) ?.*\bfrom '|^import '|\bimport\('/.test(line))
  expect(imports).toHaveLength(statements.length)
})

test('every file of src belongs to a room', () => {
  expect(sourceFiles('src').filter((file) => roomOf(file) === file)).toEqual([])
})

test('imports between rooms point one way', () => {
  const wrong = betweenFiles.filter(({ from, to, typeOnly }) => {
    const [a, b] = [roomOf(from), roomOf(to)]
    if (!to.startsWith('src/') || a === b || MAY_KNOW[a]?.includes(b)) return false
    return !(typeOnly && TYPES_OF[a]?.includes(b))
  })
  expect(wrong.map(arrow)).toEqual([])
})

test('src imports nothing outside itself but data', () => {
  const outside = betweenFiles.filter(({ to }) => !to.startsWith('src/'))
  expect(outside.filter(({ to }) => !/^(vocabulary|demo)\/.*\.json$/.test(to)).map(arrow)).toEqual([])
})

test('a library is imported by its owner only', () => {
  const wrong = imports.filter(({ from, to, typeOnly }) => {
    const owner = OWNER[libraryOf(to)]
    if (owner === undefined || roomOf(from) === owner) return false
    return !(typeOnly && TYPES_ALSO[libraryOf(to)]?.includes(roomOf(from)))
  })
  expect(wrong.map(arrow)).toEqual([])
})

test('cases and routing are pure: they reach no file, no network and no other process', () => {
  const middle = imports.filter(({ from }) => ['cases', 'routing'].includes(roomOf(from)))
  expect(middle.filter(({ to }) => EFFECTS.test(to)).map(arrow)).toEqual([])
})

test('storage runs only pure parts of the rooms whose ports it fills', () => {
  const rooms = ['cases', 'routing', 'knowledge']
  const values = betweenFiles.filter(({ typeOnly }) => !typeOnly)
  const reached = new Set(
    values
      .filter(({ from, to }) => roomOf(from) === 'storage' && rooms.includes(roomOf(to)))
      .map(({ to }) => to),
  )
  for (const file of reached) for (const { from, to } of values) if (from === file) reached.add(to)
  const impure = imports.filter(
    ({ from, to, typeOnly }) => reached.has(from) && !typeOnly && EFFECTS.test(to),
  )
  expect(impure.map(arrow)).toEqual([])
})

test('the sandbox takes nothing of the product but types, and nothing of the tests', () => {
  const wrong = sourceFiles('sandbox')
    .flatMap(importsOf)
    .filter(({ to, typeOnly }) => /^(test|bench|scripts)\//.test(to) || (to.startsWith('src/') && !typeOnly))
  expect(wrong.map(arrow)).toEqual([])
})

describe('the linter, asked about every room and every import', () => {
  let folder: string
  let refused: Set<string>
  const rooms = [...ROOMS, 'main.ts']
  const isFile = (room: string): boolean => room.endsWith('.ts')
  const plantedIn = (room: string): string => (isFile(room) ? `src/${room}` : `src/${room}/planted.ts`)
  const specifier = (from: string, to: string): string => {
    const path = relative(dirname(plantedIn(from)), to)
    return path.startsWith('.') ? path : `./${path}`
  }
  const others = (room: string): string[] => rooms.filter((other) => other !== room)
  const outside = ['sandbox', 'test', 'bench', 'scripts'].map((place) => `${place}/planted.ts`)
  const targets = (room: string): string[] => [
    ...others(room).map((other) => specifier(room, plantedIn(other))),
    ...outside.map((file) => specifier(room, file)),
    ...Object.keys(OWNER),
  ]
  const refusedByTable = (room: string): string[] => [
    ...others(room)
      .filter((other) => !MAY_KNOW[room]?.includes(other))
      .map((other) => specifier(room, plantedIn(other))),
    ...outside.map((file) => specifier(room, file)),
    ...Object.keys(OWNER).filter((library) => OWNER[library] !== room),
  ]

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lotse-planted-'))
    cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
    for (const room of rooms) {
      const file = join(folder, plantedIn(room))
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(
        file,
        targets(room)
          .map((target) => `import '${target}'`)
          .join('\n'),
      )
    }
    refused = await restrictedImports(folder)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(rooms)('refuses in %s what the table refuses, and nothing else', (room) => {
    const planted = targets(room).filter((target) => refused.has(`${plantedIn(room)} ${target}`))
    expect(planted).toEqual(refusedByTable(room))
  })
})

type Diagnostic = { filename: string; code: string; message: string }

function restrictedImports(folder: string): Promise<Set<string>> {
  return new Promise((resolve, reject) => {
    const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')
    const args = [oxlint, '--format', 'json', 'src']
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1e8 }, (_failed, out) => {
      try {
        const { diagnostics } = JSON.parse(out) as { diagnostics: Diagnostic[] }
        const about = diagnostics.filter(({ code }) => code.includes('no-restricted-imports'))
        resolve(
          new Set(about.map(({ filename, message }) => `${filename} ${/'([^']+)'/.exec(message)?.[1]}`)),
        )
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)))
      }
    })
  })
}
