import { defineCommand } from 'citty'
import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { readConfig, useGermanTime } from '../config.ts'
import { isLanguageCode } from '../knowledge/directory/check-service.ts'
import { FORMAT_NAMES, formatOf } from '../knowledge/directory/formats.ts'
import { importDirectory } from '../knowledge/directory/import-directory.ts'
import { problemLine, type Problem } from '../knowledge/directory/problem.ts'
import type { DirectoryEntry, DirectoryStore, OnProgress } from '../knowledge/directory/store.ts'
import { indexWords } from '../knowledge/search/index-directory.ts'
import { germanDay } from '../knowledge/understanding/days.ts'
import { asPlaceToGo } from '../knowledge/understanding/place-to-go.ts'
import { neighboursOf } from '../routing/neighbours.ts'
import { createDeskStore } from '../storage/desks.ts'
import { createDirectoryStore } from '../storage/directory.ts'
import { writeDirectoryTo } from '../storage/directory-on-disk.ts'
import { readDirectorySource } from '../storage/directory-source.ts'
import { openStores, type Stores } from '../storage/open.ts'
import { createPassageStore } from '../storage/passages.ts'
import { embedMissing } from '../workers/directory/embed.ts'
import { gaps } from './directory-gaps.ts'
import {
  countsLine,
  planReport,
  problemReport,
  rowsOf,
  searchJson,
  searchReport,
} from './directory-report.ts'
import { template } from './directory-template.ts'
import { createProgress } from './progress.ts'
import { Refusal, runCommandLine } from './run-command.ts'

const formats = FORMAT_NAMES.join(', ')

const importFile = defineCommand({
  meta: {
    name: 'import',
    description: `Takes a file (${formats}) into the directory, matched by id, else by name and address; writes nothing if a row is bad`,
  },
  args: {
    file: {
      type: 'positional',
      required: true,
      description:
        'A path or an address (https://…). Columns: docs/directory-columns.md; example: demo/directory.csv',
    },
    'dry-run': { type: 'boolean', description: 'Say what would change, and write nothing' },
    'skip-invalid': { type: 'boolean', description: 'Leave bad rows out instead of refusing the file' },
    language: {
      type: 'string',
      default: 'de',
      description: 'Language of entries that do not say theirs (ISO 639-1)',
    },
  },
  run: async ({ args }) => {
    const { file, language } = args
    if (!isLanguageCode(language))
      throw new Refusal(`--language ${language}: no language code; write one like de`)
    const config = readConfig()
    const progress = createProgress()
    const read = await readDirectorySource(file, language, progress.step('reading'))
    progress.stop()
    if (read.kind === 'unreadable') {
      throw new Refusal(read.problems.map((problem) => problemLine(file, problem)).join('\n'))
    }
    const options = { dryRun: args['dry-run'] === true, skipInvalid: args['skip-invalid'] === true }
    const problems = (found: readonly Problem[]): void => {
      if (found.length > 0) console.error(problemReport(file, found))
    }
    const refusal = (found: readonly Problem[]): Refusal =>
      new Refusal(`${file}: nothing was written; mend ${rows(found)}, or leave them out with --skip-invalid`)
    if (read.problems.length > 0 && !options.skipInvalid) {
      problems(read.problems)
      throw refusal(read.problems)
    }
    await withStores(config, async (stores) => {
      const now = new Date()
      const store = createDirectoryStore(stores.db)
      const outcome = await importDirectory(store, read, options, now, progress.step('writing'))
      progress.stop()
      problems(outcome.problems)
      if (outcome.kind === 'refused') throw refusal(outcome.problems)
      const left = outcome.problems.length > 0 ? `; left out: ${rows(outcome.problems)}` : ''
      if (outcome.kind === 'planned') {
        console.log(planReport(outcome.entries))
        console.log(`${file}: would be ${countsLine(outcome.counts)}${left}; nothing was written`)
        return
      }
      const byName = outcome.foundByName > 0 ? `; ${outcome.foundByName} found by name and address` : ''
      console.log(`${file}: ${countsLine(outcome.counts)}${byName}${left}`)
      const { added, changed } = outcome.counts
      await bringIndexUp(stores, now, added + changed, progress.step('indexing'))
      progress.stop()
    })
  },
})

function rows(problems: Parameters<typeof rowsOf>[0]): string {
  const count = rowsOf(problems)
  return count === 1 ? 'one row' : `${count} rows`
}

/** The bot's search is up to date when the command ends; a running product does the same by itself. */
async function bringIndexUp(
  stores: Stores,
  now: Date,
  changed: number,
  onProgress: OnProgress,
): Promise<void> {
  const { createEmbedders, embeddingBudget, loadField } = await import('../start/knowledge.ts')
  const { model } = readConfig()
  const { db } = stores
  const passages = createPassageStore(db, stores.vectors)
  const store = readingCounted(stores, changed, onProgress)
  const spend = model && { spend: embeddingBudget(db, model, () => new Date()) }
  const embedder = createEmbedders(model, spend ?? {}).target
  await indexWords({ store, passages, field: loadField(), now })
  if (!passages.vectors) return
  const report = await embedMissing(
    {
      db,
      store,
      vectors: passages.vectors,
      embedder,
      field: loadField(),
      now: () => now,
      owner: randomUUID(),
      log: pino({ level: 'silent' }),
    },
    async () => {},
  )
  if (report.kind === 'failed') {
    console.error(
      `vectors: ${report.missing} entries have none yet (${report.reason}); words are found, start Lotse to go on`,
    )
  }
}

/** Indexing reads every changed entry once for its words and once for its vector. */
function readingCounted(stores: Stores, changed: number, onProgress: OnProgress): DirectoryStore {
  const store = createDirectoryStore(stores.db)
  const total = changed * (stores.vectors.kind === 'available' ? 2 : 1)
  let read = 0
  return {
    ...store,
    get: async (ids) => {
      read += ids.length
      onProgress(Math.min(read, total), total)
      return store.get(ids)
    },
  }
}

const exportFile = defineCommand({
  meta: { name: 'export', description: `Writes the whole directory to a file (${formats}), without loss` },
  args: {
    file: { type: 'positional', required: true, description: `Its ending says the format: ${formats}` },
  },
  run: async ({ args }) => {
    const { file } = args
    if (formatOf(file) === null) throw new Refusal(`${file}: give a file name that ends in ${formats}`)
    await withStores(readConfig(), async (stores) => {
      const entries: DirectoryEntry[] = []
      for await (const page of createDirectoryStore(stores.db).pages()) entries.push(...page)
      await writeDirectoryTo(file, entries)
      console.log(`${file}: ${entries.length} entries`)
    })
  },
})

const search = defineCommand({
  meta: { name: 'search', description: 'Shows what the bot would find for a message, with scores' },
  args: {
    words: { type: 'positional', required: true, description: 'The message, in quotation marks' },
    area: { type: 'string', description: 'Where the writer lives: neighbourhood, municipality or postcode' },
    language: {
      type: 'string',
      description: 'Language of the writer (ISO 639-1); otherwise told from the message',
    },
    limit: { type: 'string', default: '10', description: 'How many at most, up to 50' },
    json: { type: 'boolean', description: 'Print JSON' },
  },
  run: async ({ args }) => {
    const { words, area, language } = args
    const limit = Number(args.limit)
    if (words.trim() === '')
      throw new Refusal('search: there is nothing to search for; write a message in quotation marks')
    if (!(Number.isInteger(limit) && limit >= 1 && limit <= 50)) {
      throw new Refusal(`--limit ${args.limit}: write a whole number from 1 to 50`)
    }
    if (language !== undefined && !isLanguageCode(language)) {
      throw new Refusal(`--language ${language}: no language code; write one like de`)
    }
    const config = readConfig()
    // Vocabulary and models are loaded only by the command that needs them.
    const { createEmbedders, loadKnowledge, openDirectory } = await import('../start/knowledge.ts')
    await withStores(config, async (stores) => {
      const directory = openDirectory(
        {
          directory: createDirectoryStore(stores.db),
          passages: createPassageStore(stores.db, stores.vectors),
        },
        createEmbedders(config.model),
        () => new Date(),
        pino({ level: 'warn', base: null }, pino.destination(2)),
      )
      if ((await directory.count()) === 0) {
        throw new Refusal(
          'the directory is empty; fill it with npm run directory -- import demo/directory.csv',
        )
      }
      const knowledge = loadKnowledge()
      const understood = knowledge.understand(words, {
        today: germanDay(new Date()),
        tenantLanguage: language ?? null,
        platformLanguage: null,
      })
      const organisation = await createDeskStore(stores.db).load()
      const { topics, wishes } = asPlaceToGo(understood.topics, knowledge.readWishes(words))
      const result = await directory.search({
        text: words,
        area: area ?? null,
        language: understood.language === 'und' ? null : understood.language,
        topics,
        limit,
        offset: 0,
        neighbours: area ? neighboursOf(area, organisation?.desks ?? [], await directory.areas()) : [],
        ...(organisation && { filter: { wishes, federalState: organisation.federalState } }),
      })
      console.log(args.json ? searchJson(result) : searchReport(result))
    })
  },
})

async function withStores(
  config: ReturnType<typeof readConfig>,
  run: (stores: Stores) => Promise<void>,
): Promise<void> {
  const stores = await openStores(config)
  try {
    await run(stores)
  } finally {
    await stores.stop()
  }
}

useGermanTime()
await runCommandLine(
  'directory',
  defineCommand({
    meta: { name: 'directory', description: 'Who helps, with what, whom, when and where' },
    subCommands: { import: importFile, export: exportFile, template, search, gaps },
  }),
)
