import type { Redis } from 'ioredis'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { startEmbeddedRedis } from '../../src/storage/embedded/start.ts'
import { openRedis } from '../../src/storage/redis.ts'
import { createQueues, startWorkers, type Jobs, type Queues } from '../../src/workers/queues.ts'
import { listenedTo, type ListenedTo } from '../support/listened-to.ts'
import { eventually } from '../support/town-life.ts'

let server: Awaited<ReturnType<typeof startEmbeddedRedis>>
let wire: ListenedTo
let connections: Redis[]
let queues: Queues
/** Every test has queues of its own. */
let prefix: string
let count = 0
let workers: { stop(): Promise<void> } | null = null
const logged: string[] = []
const log = pino({ level: 'debug' }, { write: (line) => void logged.push(line) })

beforeAll(async () => {
  server = await startEmbeddedRedis()
  wire = await listenedTo(Number(new URL(server.url).port))
})
afterAll(async () => {
  wire?.stop()
  await server?.stop()
})
beforeEach(async () => {
  const url = `redis://127.0.0.1:${wire.port}`
  connections = [openRedis(url, 'producer'), openRedis(url, 'worker')]
  prefix = `test-${(count += 1)}`
  await Promise.all(connections.map((redis) => new Promise((ready) => redis.once('ready', ready))))
  queues = createQueues(connections[0] as Redis, prefix)
})
afterEach(async () => {
  await workers?.stop()
  workers = null
  await queues.stop()
  for (const redis of connections) redis.disconnect()
})

function work(jobs: Partial<Jobs>): void {
  const nothing = async () => null
  const all: Jobs = {
    handle: nothing,
    deliver: nothing,
    tick: async () => {},
    importDirectory: async () => {},
    embedDirectory: async () => ({ kind: 'ended' }),
    ...jobs,
  }
  workers = startWorkers(connections[1] as Redis, prefix, all, queues, log)
}

const wake = (...lanes: string[]) => queues.wake(lanes.map((lane) => ({ lane, urgent: false })))

test('a woken lane is worked on once, and again when it was woken meanwhile', async () => {
  const done: string[] = []
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  work({
    handle: async (lane) => {
      done.push(lane)
      if (done.length === 1) await held
      return null
    },
  })
  await wake('tenant/1')
  await eventually(async () => done.length === 1)
  await wake('tenant/1')
  await wake('tenant/1')
  release()
  await eventually(async () => done.length === 2)
  await eventually(async () => Object.values(await queues.depth()).every((waiting) => waiting === 0))
  expect(done).toEqual(['tenant/1', 'tenant/1'])
})

test('a lane that asks to be woken later is, however often in a row', async () => {
  let times = 0
  work({ deliver: async () => ((times += 1) < 4 ? 100 : null) })
  await wake('send/telegram/tenant/1')
  await eventually(async () => times === 4)
})

test('inbox lanes never wait behind sends: they have a queue of their own', async () => {
  const handled: string[] = []
  let release = () => {}
  const held = new Promise<null>((resolve) => (release = () => resolve(null)))
  work({ handle: async (lane) => (handled.push(lane), null), deliver: () => held })
  await wake(...Array.from({ length: 80 }, (_, index) => `send/telegram/tenant/${index}`))
  await wake('tenant/1')
  await eventually(async () => handled.length === 1)
  release()
})

test('W2: what is urgent waits neither behind messages nor behind sends', async () => {
  const done: string[] = []
  let release = () => {}
  const held = new Promise<null>((resolve) => (release = () => resolve(null)))
  const busy = (lane: string) => (lane.includes('urgent') ? (done.push(lane), Promise.resolve(null)) : held)
  work({ handle: busy, deliver: busy })
  await wake(...Array.from({ length: 20 }, (_, index) => `tenant/${index}`))
  await wake(...Array.from({ length: 80 }, (_, index) => `send/telegram/tenant/${index}`))
  await queues.wake([
    { lane: 'tenant/urgent', urgent: true },
    { lane: 'send/telegram/tenant/urgent', urgent: true },
  ])
  await eventually(async () => done.length >= 2)
  expect(done.toSorted()).toEqual(['send/telegram/tenant/urgent', 'tenant/urgent'])
  release()
})

test('a heartbeat goes through queue and worker (Q7)', async () => {
  let ticks = 0
  work({ tick: async () => void (ticks += 1) })
  await queues.beat()
  await eventually(async () => ticks === 1)
})

test('an import runs at once and then whenever its pattern says, until it is taken away', async () => {
  let imports = 0
  work({ importDirectory: async () => void (imports += 1) })
  await queues.scheduleImport('*/1 * * * * *')
  await eventually(async () => imports >= 3)
  await queues.scheduleImport(null)
  const before = imports
  await eventually(async () => (await queues.depth())['directory'] === 0)
  await queues.scheduleImport('0 3 * * *')
  await eventually(async () => imports > before)
})

test('embedding is asked for once while it waits or runs, and says how far it is', async () => {
  let runs = 0
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  work({
    embedDirectory: async (onProgress) => {
      runs += 1
      await onProgress({ done: 3, total: 7 })
      await held
      return { kind: 'ended' }
    },
  })
  await queues.embed()
  await eventually(async () => runs === 1)
  await queues.embed()
  expect(wire.heard().includes('{"done":3,"total":7}')).toBe(true)
  release()
  await eventually(async () => {
    await queues.embed()
    return runs >= 2
  })
})

test('embedding that fails is tried again by itself, after as long as the endpoint asked for', async () => {
  const runs: number[] = []
  work({
    embedDirectory: async () => {
      runs.push(Date.now())
      return runs.length === 1 ? { kind: 'failed', retryAfterSeconds: 1 } : { kind: 'ended' }
    },
  })
  await queues.embed()
  await eventually(async () => runs.length === 2)
  await eventually(async () => (await queues.depth())['embedding'] === 0)
  expect(wire.heard().includes('stacktrace')).toBe(false)
})

test('without such a wish it waits a little longer each time, and keeps a code alone (Q5)', async () => {
  let runs = 0
  work({
    embedDirectory: async () => {
      runs += 1
      return { kind: 'failed', retryAfterSeconds: null }
    },
  })
  await queues.embed()
  await eventually(async () => runs === 1 && (await queues.depth())['embedding'] === 1)
  expect(wire.heard().includes('embedding_failed')).toBe(true)
})

test('what a failing job leaves in Redis and in the log is a code, never the text of the error (Q5)', async () => {
  let failed = 0
  work({
    handle: () => Promise.reject(new Error(`Kanarienvogel ${(failed += 1)}`)),
    deliver: () => Promise.reject(new TypeError(`Kanarienvogel ${(failed += 1)}`)),
    tick: () => Promise.reject(new Error(`Kanarienvogel ${(failed += 1)}`)),
  })
  await wake('tenant/1', 'send/slack/user/U0ANNA')
  await queues.beat()
  await eventually(async () => failed === 3 && wire.heard().includes('tick_failed') && logged.length >= 3)
  expect(wire.heard().includes('job_failed')).toBe(true)
  expect(wire.heard().includes('Kanarienvogel')).toBe(false)
  expect(logged.join('')).not.toContain('Kanarienvogel')
})

test('while Redis is away waking is forgotten, not waited for (Q3)', async () => {
  for (const redis of connections) redis.disconnect()
  await wake('tenant/1')
  await queues.wakeLater('tenant/1', 10)
  await queues.beat()
})
