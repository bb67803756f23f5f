/** What each stage of the search adds: hits among the first five by language, with one stage more in every row. */

import { defineCommand } from 'citty'
import Table from 'cli-table3'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { runCommandLine } from '../src/commands/run-command.ts'
import type { Field } from '../src/knowledge/concepts/field.ts'
import type { Directory } from '../src/knowledge/directory/directory.ts'
import { createDirectory } from '../src/knowledge/search/create-directory.ts'
import { hashedEmbedder } from '../src/knowledge/search/hashed-embedder.ts'
import { indexDirectory } from '../src/knowledge/search/index-directory.ts'
import { loadField, loadReadWishes } from '../src/start/knowledge.ts'
import { createDirectoryStore } from '../src/storage/directory.ts'
import { readDirectoryFrom } from '../src/storage/directory-on-disk.ts'
import { openStores } from '../src/storage/open.ts'
import { createPassageStore } from '../src/storage/passages.ts'
import { seededRandom } from './faults/random.ts'
import { asTypedInChat } from './support/chat-noise.ts'

const querySchema = z.object({
  q: z.string(),
  language: z.string(),
  area: z.string().nullable(),
  gold: z.array(z.string()),
})
type Query = z.infer<typeof querySchema>

type Stage = { name: string; index: Field; search: Field; vectors: boolean }

await runCommandLine(
  'bench:ablation',
  defineCommand({
    meta: { name: 'bench:ablation', description: 'What each stage of the search adds, by language' },
    args: {
      documents: {
        type: 'string',
        required: true,
        description: 'JSON lines: id, title, text, area, language',
      },
      queries: { type: 'string', required: true, description: 'JSON lines: q, language, area, gold' },
      noise: { type: 'boolean', default: false, description: 'Questions as they are typed in a hurry' },
    },
    run: async ({ args }) => {
      const random = seededRandom(1)
      const queries = readFileSync(args.queries, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => querySchema.parse(JSON.parse(line)))
        .filter(({ gold }) => gold.length > 0)
        .map((query) => (args.noise ? { ...query, q: asTypedInChat(query.q, random) } : query))
      const byLanguage = Object.entries(Object.groupBy(queries, ({ language }) => language))
      const table = new Table({ head: ['stage', ...byLanguage.map(([language]) => language)] })
      for (const stage of stages(loadField())) {
        await withDirectory(args.documents, stage, async (directory) => {
          const cells: string[] = []
          for (const [, asked] of byLanguage) cells.push(await figures(directory, asked ?? []))
          table.push([stage.name, ...cells])
        })
      }
      console.log('hit@1 / hit@5 / MRR@10')
      console.log(table.toString())
    },
  }),
)

function stages(field: Field): Stage[] {
  const bare: Field = { ...field, version: 'bare', matchConcepts: () => [], translate: () => [] }
  const labels: Field = { ...field, translate: () => [] }
  return [
    { name: 'words and character grams', index: bare, search: bare, vectors: false },
    { name: '+ labels of concepts', index: bare, search: labels, vectors: false },
    { name: '+ learned translations', index: bare, search: field, vectors: false },
    { name: '+ concepts in the index', index: field, search: field, vectors: false },
    { name: '+ built-in vectors', index: field, search: field, vectors: true },
  ]
}

async function withDirectory(
  documents: string,
  { index, search, vectors }: Stage,
  use: (directory: Directory) => Promise<void>,
): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lotse-bench-'))
  const stores = await openStores({ dataDir, databaseUrl: null, dataKeys: null })
  try {
    const store = createDirectoryStore(stores.db)
    const all = createPassageStore(stores.db, stores.vectors)
    const passages = vectors ? all : { ...all, vectors: null }
    const file = await readDirectoryFrom(documents, 'de')
    if (file.kind === 'unreadable') throw new Error(`${documents}: cannot be read`)
    await store.upsertAll(
      file.entries.map(({ entry }) => entry),
      new Date(),
    )
    const embedder = hashedEmbedder
    await indexDirectory({ store, passages, embedder, field: index, now: new Date() })
    await use(
      createDirectory({
        store,
        passages,
        embedder,
        field: search,
        readWishes: loadReadWishes(),
        now: () => new Date(),
      }),
    )
  } finally {
    await stores.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function figures(directory: Directory, queries: readonly Query[]): Promise<string> {
  const ranks: number[] = []
  for (const { q: text, language, area, gold } of queries) {
    const { hits } = await directory.search({ text, language, area, topics: [], limit: 10, offset: 0 })
    const place = hits.findIndex(({ service }) => gold.includes(service.id))
    ranks.push(place === -1 ? Number.POSITIVE_INFINITY : place + 1)
  }
  const mean = (value: (rank: number) => number): string =>
    (ranks.reduce((sum, rank) => sum + value(rank), 0) / ranks.length).toFixed(3).slice(1)
  return [
    mean((rank) => Number(rank === 1)),
    mean((rank) => Number(rank <= 5)),
    mean((rank) => 1 / rank),
  ].join(' / ')
}
