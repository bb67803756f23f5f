import { DelayedError, Queue, Worker, type Job } from 'bullmq'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'

/** A lane that has work. `urgent`: somebody is in danger. */
export type Wake = { lane: string; urgent: boolean }

/**
 * Lanes of the inbox and of the outbox wait in queues of their own, so that a slow platform never holds up intake; what
 * is urgent in one more, so that it never waits behind a backlog (W2).
 */
export type Queues = {
  /** Says that lanes have work. Forgotten while Redis is away; the sweep finds what is owed. */
  wake(lanes: readonly Wake[]): Promise<void>
  wakeLater(lane: string, milliseconds: number): Promise<void>
  /**
   * Has the directory imported from its source now and whenever the pattern says, in German time. Null: nevermore.
   * @param pattern cron, five fields
   */
  scheduleImport(pattern: string | null): Promise<void>
  /** Has the vectors made that are missing; forgotten while that is waiting or under way. */
  embed(): Promise<void>
  /** Sends one heartbeat through queue and worker (Q7). */
  beat(): Promise<void>
  depth(): Promise<Record<string, number>>
  stop(): Promise<void>
}

/**
 * Nobody reads the queues' event streams. Kept short: the embedded server copies a stream at every write, which at
 * BullMQ's 10,000 events cost a third of a core at 20 messages a second.
 */
const EVENTS_KEPT = 10

const IMPORT = 'import'
const EMBED = 'embed'
const KEEP_NOTHING = { removeOnComplete: true, removeOnFail: true }
/** An endpoint that is away is asked again after 5 s, and twice as long each time, up to five minutes. */
const LONGEST_WAIT_SECONDS = 3600
const EMBED_AGAIN = { attempts: 8, backoff: { type: 'exponential', delay: 5000, jitter: 0.2 } }

/** @param redis a producer connection: it fails at once while Redis is away (Q3) */
export function createQueues(redis: Redis, prefix: string): Queues {
  const options = { connection: redis, prefix, streams: { events: { maxLen: EVENTS_KEPT } } }
  const queues = {
    intake: new Queue('intake', options),
    delivery: new Queue('delivery', options),
    urgent: new Queue('urgent', options),
    tick: new Queue('tick', options),
    directory: new Queue('directory', options),
    embedding: new Queue('embedding', options),
  }
  for (const queue of Object.values(queues)) queue.on('error', () => {})
  const queueOf = (lane: string) => (isDelivery(lane) ? queues.delivery : queues.intake)
  // One job a lane at a time; a wake-up during the job is kept until it ends.
  const drain = async (queue: Queue, lane: string): Promise<void> => {
    await queue
      .add('drain', { lane }, { ...KEEP_NOTHING, deduplication: { id: lane, keepLastIfActive: true } })
      .catch(() => {})
  }

  return {
    wake: async (lanes) => {
      await Promise.all(
        lanes.flatMap(({ lane, urgent }) => [
          ...(urgent ? [drain(queues.urgent, lane)] : []),
          // The urgent job finds the lane taken when somebody is about to leave it: this one looks again.
          drain(queueOf(lane), lane),
        ]),
      )
    },
    wakeLater: async (lane, milliseconds) => {
      // One job for a moment, not for a lane: the job that asks for it may itself be the one that woke the lane later.
      const moment = Math.round((Date.now() + milliseconds) / 100)
      await queueOf(lane)
        .add(
          'drain',
          { lane },
          { ...KEEP_NOTHING, delay: milliseconds, deduplication: { id: `later/${lane}/${moment}` } },
        )
        .catch(() => {})
    },
    scheduleImport: async (pattern) => {
      if (pattern === null) {
        await queues.directory.removeJobScheduler(IMPORT).catch(() => {})
        return
      }
      const template = { name: IMPORT, opts: KEEP_NOTHING }
      await queues.directory
        .upsertJobScheduler(IMPORT, { pattern, tz: 'Europe/Berlin' }, template)
        .catch(() => {})
      await queues.directory
        .add(IMPORT, {}, { ...KEEP_NOTHING, deduplication: { id: IMPORT } })
        .catch(() => {})
    },
    embed: async () => {
      await queues.embedding
        .add(EMBED, {}, { ...KEEP_NOTHING, ...EMBED_AGAIN, deduplication: { id: EMBED } })
        .catch(() => {})
    },
    beat: async () => {
      await queues.tick.add('tick', {}, { ...KEEP_NOTHING, deduplication: { id: 'tick' } }).catch(() => {})
    },
    depth: async () => {
      const entries = await Promise.all(
        Object.entries(queues).map(async ([name, queue]) => [
          name,
          await queue.getJobCountByTypes('waiting', 'delayed'),
        ]),
      )
      return Object.fromEntries(entries) as Record<string, number>
    },
    stop: async () => {
      await Promise.all(Object.values(queues).map((queue) => queue.close()))
    },
  }
}

export type Jobs = {
  /** Returns milliseconds after which the lane wants to be woken again, or null. */
  handle(lane: string): Promise<number | null>
  deliver(lane: string): Promise<number | null>
  tick(): Promise<void>
  /** Imports the directory from its source. */
  importDirectory(): Promise<void>
  /** Makes the vectors that are missing. Failed: to be tried again, after so many seconds if the endpoint said so. */
  embedDirectory(
    onProgress: (progress: { done: number; total: number }) => Promise<void>,
  ): Promise<{ kind: 'ended' } | { kind: 'failed'; retryAfterSeconds: number | null }>
}

const isDelivery = (lane: string): boolean => lane.startsWith('send/')

/** Conversations handled at once; each waits mostly for the database. */
const HANDLE_CONCURRENCY = 8
/** Sends under way at once; each waits for a platform, or for its turn in the pace. */
const DELIVER_CONCURRENCY = 64
/** Lanes with somebody in danger, handled and sent beside all others. */
const URGENT_CONCURRENCY = 16

/**
 * After a `kill -9` a job stays locked this long, and its lane deaf to wake-ups; it is then taken up again by whoever
 * looks next. The lane's lease, not this lock, decides who works on it.
 */
const LOCK = { lockDuration: 10_000, stalledInterval: 5000, maxStalledCount: 10 }

/** Q8: a job that takes longer is left to its rows, which the next start goes on with. */
const STOP_WITHIN_MS = 5000

/** Starts the workers of this process. @param redis a worker connection, which waits through outages (Q3) */
export function startWorkers(
  redis: Redis,
  prefix: string,
  jobs: Jobs,
  queues: Queues,
  log: Logger,
): { stop(): Promise<void> } {
  const drain =
    (work: (lane: string) => Promise<number | null>) =>
    async (job: Job<{ lane: string }>): Promise<void> => {
      const again = await guarded(job.data.lane, () => work(job.data.lane))
      if (again !== null) await queues.wakeLater(job.data.lane, again)
    }
  // A platform's or database's error may carry what somebody wrote; what BullMQ would keep is a code only (Q5).
  const guarded = async (lane: string, work: () => Promise<number | null>): Promise<number | null> => {
    try {
      return await work()
    } catch (error) {
      log.error(
        { lane: lane.split('/')[0], code: error instanceof Error ? error.name : 'unknown' },
        'a job failed',
      )
      throw new Error('job_failed')
    }
  }
  const urgent = (lane: string) => (isDelivery(lane) ? jobs.deliver(lane) : jobs.handle(lane))
  const options = { connection: redis, prefix, ...LOCK }
  const workers = [
    new Worker('intake', drain(jobs.handle), { ...options, concurrency: HANDLE_CONCURRENCY }),
    new Worker('delivery', drain(jobs.deliver), { ...options, concurrency: DELIVER_CONCURRENCY }),
    new Worker('urgent', drain(urgent), { ...options, concurrency: URGENT_CONCURRENCY }),
    new Worker('tick', () => guardedRun('tick', jobs.tick, log), { ...options, concurrency: 1 }),
    new Worker('directory', () => guardedRun('import', jobs.importDirectory, log), {
      ...options,
      concurrency: 1,
    }),
    new Worker('embedding', (job, token) => embed(job, token, jobs, log), { ...options, concurrency: 1 }),
  ]
  for (const worker of workers) worker.on('error', () => {})
  return {
    stop: async () => {
      const closed = Promise.all(workers.map((worker) => worker.close()))
      const late = new Promise((resolve) => setTimeout(resolve, STOP_WITHIN_MS).unref())
      await Promise.race([closed.catch(() => {}), late])
    },
  }
}

/** The endpoint's failure is told and kept by the job itself; here it is only tried again. */
async function embed(
  job: Job,
  token: string | undefined,
  { embedDirectory }: Jobs,
  log: Logger,
): Promise<void> {
  const run = () => embedDirectory((progress) => job.updateProgress(progress))
  const outcome = await guardedRun('embedding', run, log)
  if (outcome.kind === 'ended') return
  if (outcome.retryAfterSeconds === null) throw new Error('embedding_failed')
  const seconds = Math.min(outcome.retryAfterSeconds, LONGEST_WAIT_SECONDS)
  await job.moveToDelayed(Date.now() + seconds * 1000, token)
  throw new DelayedError()
}

async function guardedRun<T>(name: string, run: () => Promise<T>, log: Logger): Promise<T> {
  try {
    return await run()
  } catch (error) {
    log.error({ code: error instanceof Error ? error.name : 'unknown' }, `the ${name} failed`)
    throw new Error(`${name}_failed`)
  }
}
