import { defineCommand } from 'citty'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { z } from 'zod'
import { readConfig, useGermanTime } from '../config.ts'
import type { Directory } from '../knowledge/directory/directory.ts'
import { problemLine } from '../knowledge/directory/problem.ts'
import { indexDirectory } from '../knowledge/search/index-directory.ts'
import { germanDay } from '../knowledge/understanding/days.ts'
import { createEmbedders, loadField, loadKnowledge, openDirectory } from '../start/knowledge.ts'
import { readDirectoryFrom } from '../storage/directory-on-disk.ts'
import { createDirectoryStore } from '../storage/directory.ts'
import { openStores } from '../storage/open.ts'
import { createPassageStore } from '../storage/passages.ts'
import { soughtBy } from '../workers/tenant/find.ts'
import { Refusal, runCommandLine } from './run-command.ts'

/** The form of a rankings file holds no more. */
const RANKED = 10
/** Whose holidays count when a question wishes for what is open. */
const FEDERAL_STATE = 'SN'

const querySchema = z.object({
  id: z.string().min(1),
  q: z.string(),
  language: z.string().nullish(),
  area: z.string().nullish(),
})
type Query = z.infer<typeof querySchema>

const evalRetrieval = defineCommand({
  meta: {
    name: 'eval:retrieval',
    description:
      'Imports documents into a fresh store, asks every query as the bot would, and writes the rankings',
  },
  args: {
    documents: { type: 'string', required: true, description: 'JSON lines: id, title, text, area, language' },
    queries: {
      type: 'string',
      required: true,
      description: 'JSON lines: id, q, language, area (null: not known)',
    },
    rankings: { type: 'string', required: true, description: 'File to write: id, ranked, abstained, ms' },
  },
  run: async ({ args }) => {
    const embedders = createEmbedders(readConfig().model)
    const embedder = embedders.target
    const queries = await readQueries(args.queries)
    const documents = await readDirectoryFrom(args.documents, 'de')
    const [problem] = documents.problems
    if (problem !== undefined || documents.kind === 'unreadable') {
      throw new Refusal(
        problemLine(args.documents, problem ?? { row: 0, column: null, what: 'is unreadable', mend: '' }),
      )
    }

    const dataDir = mkdtempSync(join(tmpdir(), 'lotse-eval-'))
    const stores = await openStores({ dataDir, databaseUrl: null, dataKeys: null })
    try {
      const directoryStore = createDirectoryStore(stores.db)
      const passages = createPassageStore(stores.db, stores.vectors)
      await directoryStore.upsertAll(
        documents.entries.map(({ entry }) => entry),
        new Date(),
      )
      const parts = { store: directoryStore, passages, embedder, field: loadField(), now: new Date() }
      const { vectors } = await indexDirectory(parts)
      if (vectors.kind === 'failed') {
        throw new Refusal(`${embedder.model}: ${vectors.reason}; check the endpoint, or unset OPENAI_API_KEY`)
      }
      const log = pino({ level: 'warn', base: null }, pino.destination(2))
      const directory = openDirectory(
        { directory: directoryStore, passages },
        embedders,
        () => new Date(),
        log,
      )
      const lines = await rank(directory, queries)
      await write(args.rankings, lines)
      console.log(
        `${args.rankings}: ${lines.length} queries ranked over ${documents.entries.length} documents`,
      )
    } finally {
      await stores.stop()
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
})

/** One after the other, so that the time is that of one question: understood and searched as the bot does it. */
async function rank(directory: Directory, queries: readonly Query[]): Promise<string[]> {
  const knowledge = loadKnowledge()
  const today = germanDay(new Date())
  const lines: string[] = []
  for (const { id, q, language = null, area = null } of queries) {
    const started = performance.now()
    const understood = knowledge.understand(q, { today, tenantLanguage: language, platformLanguage: null })
    const { wishes, ...sought } = soughtBy(knowledge, area, q, understood)
    const result = await directory.search({
      ...sought,
      language: language ?? sought.language,
      filter: { wishes, federalState: FEDERAL_STATE },
      limit: RANKED,
      offset: 0,
    })
    const ms = Math.round((performance.now() - started) * 100) / 100
    const ranked = result.hits.map(({ service }) => service.id)
    lines.push(JSON.stringify({ id, ranked, abstained: result.abstained, ms }))
  }
  return lines
}

async function readQueries(file: string): Promise<Query[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Refusal(`${file}: cannot be read (${codeOf(error)}); check the path`)
  })
  const lines = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line, index) => ({ line: line.trim(), row: index + 1 }))
  const queries = lines.filter(({ line }) => line !== '').map(({ line, row }) => readQuery(file, line, row))
  if (queries.length === 0) throw new Refusal(`${file}: holds no queries; write one JSON object a line`)
  const seen = new Set<string>()
  for (const { id } of queries) {
    if (seen.has(id)) throw new Refusal(`${file}: id "${id}" stands twice; give each query its own`)
    seen.add(id)
  }
  return queries
}

function readQuery(file: string, line: string, row: number): Query {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new Refusal(`${file}: row ${row}: is no JSON; write one JSON object in one line`)
  }
  const parsed = querySchema.safeParse(value)
  if (parsed.success) return parsed.data
  const field = parsed.error.issues[0]?.path.join('.') || 'the line'
  throw new Refusal(
    `${file}: row ${row}: ${field} is missing or of the wrong kind; write {"id", "q", "language", "area"}`,
  )
}

async function write(file: string, lines: readonly string[]): Promise<void> {
  try {
    await writeFile(file, lines.map((line) => `${line}\n`).join(''))
  } catch (error) {
    throw new Refusal(`${file}: cannot be written (${codeOf(error)}); check the folder`)
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)

useGermanTime()
await runCommandLine('eval:retrieval', evalRetrieval)
