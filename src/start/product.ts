/**
 * The whole product, put together: the only place that knows every room. Started in order; every step that holds
 * something pushes how it is given back, and stopping runs these in reverse.
 */

import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { germanDay } from '../knowledge/understanding/days.ts'
import { openDataDir } from '../storage/data-dir.ts'
import type { Database } from '../storage/database.ts'
import { createDeskStore } from '../storage/desks.ts'
import { createDirectoryStore } from '../storage/directory.ts'
import { replayErasures } from '../storage/erasure-ledger.ts'
import { unhelpfulAnswers } from '../storage/gaps.ts'
import { createInbox } from '../storage/inbox.ts'
import { loadInstallationKeys } from '../storage/installation-keys.ts'
import { freeAllLanes } from '../storage/lanes.ts'
import { openStores } from '../storage/open.ts'
import { createOutbox } from '../storage/outbox.ts'
import { owedCounts } from '../storage/owed.ts'
import { createPassageStore } from '../storage/passages.ts'
import { createTenantStore } from '../storage/tenants.ts'
import { BURST_TIMES, type BurstTimes } from '../workers/burst.ts'
import { createQueues } from '../workers/queues.ts'
import type { JobContext } from '../workers/context.ts'
import { soundsUrgent } from '../workers/tenant/written.ts'
import { checkHealth } from '../web/health.ts'
import { createMetrics } from '../web/metrics.ts'
import { startWebServer } from '../web/server.ts'
import { loadWords } from '../words.ts'
import { readCaseLog } from './case-log.ts'
import { openChatModels, openTranscription } from './chat-models.ts'
import { openDirectorySource } from './directory-source.ts'
import { openFiles } from './files.ts'
import { healthChecks } from './health-checks.ts'
import {
  createEmbedders,
  embeddingBudget,
  loadKnowledge,
  localesFolder,
  openDirectory,
  rememberingAreas,
} from './knowledge.ts'
import { partnerLinksOf, partnerPort } from './partner.ts'
import {
  slackEdge,
  startTelegram,
  type Accept,
  type RunningSlack,
  type RunningTelegram,
} from './platforms.ts'
import { connectQueueServer } from './queue-server.ts'
import { createRouting } from './routing.ts'
import { startSandbox } from './sandbox.ts'
import { openSearchIndex } from './search-index.ts'
import { seedStores } from './seed.ts'
import { QUEUE_PREFIX, startWork } from './work.ts'

export type Product = {
  /** Where HTTP listens. */
  url: string
  /** What is kept, for looking at it from outside; closed by `stop`. */
  db: Database
  stop(): Promise<void>
}

/** `bursts`: how messages in quick succession are answered together; null: each one alone. */
export type ProductOptions = { now?: () => Date; log: Logger; bursts?: BurstTimes | null }

/**
 * Starts everything this process is asked to do.
 * @throws ConfigError | Error one line: what, where, how to mend it; what was started is stopped again
 */
export async function startProduct(config: Config, options: ProductOptions): Promise<Product> {
  const stops: (() => void | Promise<void>)[] = []
  let stopping: Promise<void> | null = null
  const stop = (): Promise<void> => {
    stopping ??= (async () => {
      for (const step of stops.splice(0).reverse()) await step()
    })()
    return stopping
  }
  try {
    return { ...(await start(config, options, stops)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function start(
  given: Config,
  options: ProductOptions,
  stops: (() => void | Promise<void>)[],
): Promise<Omit<Product, 'stop'>> {
  const { log } = options
  const now = options.now ?? (() => new Date())
  openDataDir(given.dataDir)
  // A server's handshake must not wait for the reading; what fails in it is told below.
  if (given.redisUrl) await Promise.allSettled([Promise.resolve().then(loadKnowledge)])
  // Both embedded servers and the sandbox take a moment each in threads of their own; meanwhile this one reads the
  // vocabulary.
  const [opened, queued, sandboxed, known] = await Promise.allSettled([
    openStores(given),
    connectQueueServer(given),
    given.sandbox ? startSandbox(given.dataDir, given.desksFile) : null,
    Promise.resolve().then(loadKnowledge),
  ])
  if (sandboxed.status === 'fulfilled' && sandboxed.value) stops.push(sandboxed.value.stop)
  if (opened.status === 'fulfilled') stops.push(opened.value.stop)
  if (queued.status === 'fulfilled') stops.push(queued.value.stop)
  const [stores, queueServer, sandbox] = [valueOf(opened), valueOf(queued), valueOf(sandboxed)]
  const config = sandbox ? withSandbox(given, sandbox) : given
  const has = (role: 'telegram' | 'slack' | 'workers' | 'web'): boolean => config.roles.has(role)

  const { db, pool, keyring } = stores
  const keys = await loadInstallationKeys(db, keyring)
  if (stores.embedded) await freeAllLanes(db)
  await replayErasures(db, config.dataDir)
  const deskStore = createDeskStore(db)
  const directoryStore = createDirectoryStore(db)
  const passages = createPassageStore(db, stores.vectors)
  await seedStores(config, { desks: deskStore, directory: directoryStore }, now())

  const queues = createQueues(queueServer.producer, QUEUE_PREFIX)
  stops.push(queues.stop)
  const tenants = createTenantStore(db, keyring, keys)
  const stopping = new AbortController()
  let listening: string | null = null
  const owner = randomUUID()
  // The job tries again: the library's own tries would only hold it up.
  const embedders = createEmbedders(
    config.model,
    config.model ? { spend: embeddingBudget(db, config.model, now), maxRetries: 0 } : {},
  )
  const parts = { db, store: directoryStore, passages, embedders, owner, now, log, stopping: stopping.signal }
  const searchIndex = openSearchIndex(config.model, parts)
  const bringIndexUp = async (): Promise<void> => {
    try {
      if ((await searchIndex.bringUp()).needsEmbedding) await queues.embed()
    } catch {
      log.error({}, 'indexing failed')
    }
  }
  await bringIndexUp()
  const routing = createRouting(deskStore, now)
  const fetchFile = openFiles(config, log)
  const context: JobContext = {
    db,
    keys,
    tenants,
    inbox: createInbox(db, tenants, keys),
    outbox: createOutbox(db, tenants, keys),
    knowledge: {
      ...valueOf(known),
      directory: rememberingAreas(
        openDirectory({ directory: directoryStore, passages }, embedders, now, log),
      ),
    },
    ...openChatModels(config.model, { db, now, log }),
    transcribeVoice: openTranscription(config.model, { db, now, log, fetchFile }),
    routing,
    words: loadWords(localesFolder, routing.addressForm),
    partnerLinks: () => partnerLinksOf(config, () => listening),
    now,
    log,
    bursts: options.bursts === undefined ? BURST_TIMES : options.bursts,
    owner,
    stopping: stopping.signal,
    wake: queues.wake,
  }
  const accept: Accept = async (inbound) => {
    const accepted = await context.inbox.accept(inbound)
    if (accepted.kind === 'repeated') return
    // Not waited for: it is stored, and a queue that does not answer must not keep the platform waiting (S1).
    const urgent = soundsUrgent(context.knowledge.screen, inbound, germanDay(now()))
    void queues.wake([{ lane: accepted.lane, urgent }])
  }
  const directorySource = openDirectorySource(config, {
    db,
    store: directoryStore,
    now,
    log,
    stopping: stopping.signal,
  })
  const slack = config.slack ? slackEdge(config.slack, context, accept, fetchFile) : null

  const heartbeatAge = has('workers')
    ? await startWork(
        config,
        {
          context,
          stores,
          queues,
          queueServer,
          slackSend: slack?.send ?? null,
          importDirectory: async () => directorySource?.run(),
          searchIndex,
          bringIndexUp,
        },
        stops,
      )
    : null

  const running: { telegram: RunningTelegram | null; slack: RunningSlack | null } = {
    telegram: null,
    slack: null,
  }
  const web = await startWebServer(config, {
    health: () =>
      checkHealth(
        healthChecks({
          pool,
          redis: queueServer.producer,
          vectors: stores.vectors,
          heartbeatAgeSeconds: heartbeatAge,
          directorySource: directorySource?.health ?? null,
          embedding: searchIndex.health,
          ...running,
        }),
      ),
    metrics: createMetrics({
      owed: () => owedCounts(db),
      unhelpful: () => unhelpfulAnswers(db),
      pollAgeSeconds: () => running.telegram?.pollAgeSeconds() ?? null,
      heartbeatAgeSeconds: () => heartbeatAge?.() ?? null,
      directorySource: directorySource?.status ?? null,
      embedding: searchIndex.status,
    }),
    telegramWebhook: async (request) =>
      running.telegram?.webhook?.(request) ?? new Response(null, { status: 503 }),
    slackEvents: has('slack') ? (slack?.requestListener ?? null) : null,
    partner: has('web') ? { port: partnerPort(context, queueServer.producer), words: context.words } : null,
    sandbox: sandbox && { pageUrl: sandbox.pageUrl, caseLog: () => readCaseLog(db, keys.chain) },
  })
  stops.push(web.stop)
  const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${web.port}`
  listening = url

  if (slack && has('slack')) {
    running.slack = await slack.start()
    stops.push(running.slack.stop)
  }
  sandbox?.connect(url)
  if (config.telegram && has('telegram')) {
    running.telegram = await startTelegram(config.telegram, context, accept)
    stops.push(running.telegram.stop)
  }
  stops.push(() => stopping.abort())
  return { url, db }
}

function withSandbox(config: Config, sandbox: Awaited<ReturnType<typeof startSandbox>>): Config {
  const { botToken, signingSecret, apiUrl } = sandbox.slack
  return {
    ...config,
    telegram: { ...sandbox.telegram, webhook: null },
    slack: { botToken, apiUrl, mode: { kind: 'http', signingSecret } },
  }
}

function valueOf<T>(settled: PromiseSettledResult<T>): T {
  if (settled.status === 'rejected') throw settled.reason
  return settled.value
}
