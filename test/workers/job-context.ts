import { readFileSync } from 'node:fs'
import { pino } from 'pino'
import { readDesksFile } from '../../src/routing/desks-file.ts'
import { createEmbedders, loadKnowledge, localesFolder, openDirectory } from '../../src/start/knowledge.ts'
import { createRouting } from '../../src/start/routing.ts'
import { createDeskStore } from '../../src/storage/desks.ts'
import { createDirectoryStore } from '../../src/storage/directory.ts'
import { createPassageStore } from '../../src/storage/passages.ts'
import { loadWords } from '../../src/words.ts'
import type { JobContext } from '../../src/workers/context.ts'
import { coreStores, type CoreStores } from '../support/core-stores.ts'

export type Workplace = CoreStores & {
  context: JobContext
  /** What was logged, one line each. */
  logged: string[]
  /** Lanes that were woken. */
  woken: Set<string>
}

/** Everything a job needs, put together as the product does: the demo's desks, an empty directory. */
export async function workplace(now: () => Date = () => new Date()): Promise<Workplace> {
  const stores = await coreStores()
  const logged: string[] = []
  const woken = new Set<string>()
  const log = pino({ level: 'debug' }, { write: (line) => void logged.push(line) })
  const desks = createDeskStore(stores.db)
  const text = readFileSync(new URL('../../demo/desks.yaml', import.meta.url), 'utf8')
  const read = readDesksFile('demo/desks.yaml', text, now())
  if (read.kind === 'bad') throw new Error(read.problems.join('\n'))
  await desks.replaceAll(read.organisation)
  const directory = openDirectory(
    {
      directory: createDirectoryStore(stores.db),
      passages: createPassageStore(stores.db, { kind: 'missing' }),
    },
    createEmbedders(null),
    now,
    log,
  )
  const { db, keys, tenants, inbox, outbox } = stores
  return {
    ...stores,
    logged,
    woken,
    context: {
      db,
      keys,
      tenants,
      inbox,
      outbox,
      knowledge: { ...loadKnowledge(), directory },
      routing: createRouting(desks, now),
      words: loadWords(localesFolder),
      partnerLinks: () => ({ publicUrl: 'https://lotse.example.org', mails: true }),
      now,
      log,
      owner: 'this-test',
      wake: async (lanes) => lanes.forEach(({ lane }) => woken.add(lane)),
    },
  }
}
