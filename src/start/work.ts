import type { Config } from '../config.ts'
import type { Stores } from '../storage/open.ts'
import type { JobContext } from '../workers/context.ts'
import { deliverLane } from '../workers/deliver.ts'
import { handleLane } from '../workers/handle-message.ts'
import { createMailer } from '../workers/mailer.ts'
import { createPacing } from '../workers/pacing.ts'
import { createPager } from '../workers/pager.ts'
import { startWorkers, type Queues } from '../workers/queues.ts'
import { createTick } from '../workers/tick.ts'
import { telegramSend, type SlackEdge } from './platforms.ts'
import type { QueueServer } from './queue-server.ts'
import type { SearchIndex } from './search-index.ts'

/** Queue names begin with this; two installations on one Redis need two databases. */
export const QUEUE_PREFIX = 'lotse'
const HEARTBEAT_MS = 5000
const INDEX_EVERY_MS = 30_000
/** A Redis that lost everything is told again when to import. */
const SCHEDULE_EVERY_MS = 3_600_000

export type WorkParts = {
  context: JobContext
  stores: Stores
  queues: Queues
  queueServer: QueueServer
  slackSend: SlackEdge['send'] | null
  importDirectory: () => Promise<void>
  searchIndex: SearchIndex
  bringIndexUp: () => Promise<void>
}

/**
 * What workers do: lanes are handled and delivered, the clock is looked at, the directory is imported and indexed.
 * @param stops gets how each is ended
 * @returns seconds since the clock was last looked at; null: not yet
 */
export async function startWork(
  config: Config,
  parts: WorkParts,
  stops: (() => void | Promise<void>)[],
): Promise<() => number | null> {
  const { context, stores, queues, queueServer, slackSend, importDirectory, searchIndex, bringIndexUp } =
    parts
  const tick = createTick(context, config.dataDir, stores)
  let heartbeat: Date | null = null
  const delivery = {
    senders: { telegram: config.telegram ? telegramSend(config.telegram) : null, slack: slackSend },
    pacing: createPacing(queueServer.producer),
    page: createPager(config.pagerWebhookUrl, context),
    mail: config.mail && createMailer(config.mail).send,
  }
  const jobs = {
    handle: (lane: string) => handleLane(context, lane),
    deliver: (lane: string) => deliverLane(context, delivery, lane),
    tick: async () => {
      await tick.run()
      heartbeat = new Date()
    },
    importDirectory,
    embedDirectory: searchIndex.embed,
  }
  stops.push(startWorkers(queueServer.worker, QUEUE_PREFIX, jobs, queues, context.log).stop)
  const schedule = () => queues.scheduleImport(config.directorySource?.every ?? null)
  await schedule()
  const timers = [
    setInterval(() => void schedule(), SCHEDULE_EVERY_MS),
    setInterval(() => void queues.beat(), HEARTBEAT_MS),
    setInterval(() => void bringIndexUp(), INDEX_EVERY_MS),
  ]
  stops.push(() => {
    for (const timer of timers) clearInterval(timer)
  })
  await queues.beat()
  return () => heartbeat && Math.round((Date.now() - heartbeat.getTime()) / 1000)
}
