import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { keepLease, type LeaseSteps } from '../../src/start/held-lease.ts'

type Asked = { answer: (held: boolean) => void; fail: () => void }

/** A store that answers when it is told to; `log` is what happened, in order. */
function store(given: Partial<LeaseSteps> = {}) {
  const log: string[] = []
  const waiting: Asked[] = []
  const next = async (): Promise<Asked> => {
    while (waiting.length === 0) await sleep(1)
    return waiting.shift()!
  }
  const told = async (...lines: string[]) => {
    while (log.join() !== lines.join()) await sleep(1)
  }
  const steps: LeaseSteps = {
    hold: () =>
      new Promise((answer, reject) => waiting.push({ answer, fail: () => reject(new Error('away')) })),
    drop: async () => void log.push('dropped'),
    changed: async (isHeld) => void log.push(isHeld ? 'held' : 'lost'),
    ...given,
  }
  const answerAll = () => waiting.splice(0).forEach(({ answer }) => answer(true))
  return { log, waiting, next, told, steps, answerAll }
}
const PATIENT = { leaseMs: 60_000, renewMs: 1, marginMs: 0 }
const nothing = async () => {}

test('T9: what the store says is told after each renewal, and a failing store counts as lost', async () => {
  const { next, told, steps, answerAll } = store()
  const started = keepLease(steps, PATIENT)
  ;(await next()).answer(true)
  const lease = await started
  expect(lease.isHeld()).toBe(true)
  ;(await next()).fail()
  await told('held', 'lost')
  expect(lease.isHeld()).toBe(false)
  ;(await next()).answer(false)
  ;(await next()).answer(true)
  await told('held', 'lost', 'lost', 'held')
  const stopped = lease.stop(nothing)
  answerAll()
  await stopped
})

test('T9: without an answer it is let go before the lease runs out, however late the last yes came', async () => {
  const { next, told, log, steps, answerAll } = store()
  let now = 0
  const started = keepLease(steps, { leaseMs: 60_000, renewMs: 1, marginMs: 500 }, () => now)
  const first = await next()
  now = 59_500
  first.answer(true)
  const lease = await started
  const late = await next()
  await told('held', 'lost')
  late.answer(true)
  const following = await next()
  expect(lease.isHeld()).toBe(false)
  expect(log).toEqual(['held', 'lost'])
  following.answer(true)
  await told('held', 'lost', 'held')
  const stopped = lease.stop(nothing)
  answerAll()
  await stopped
})

test('T9: while it ends the lease is renewed, nothing begins again, and then it is given back', async () => {
  const { log, next, steps } = store()
  const started = keepLease(steps, PATIENT)
  ;(await next()).answer(true)
  const lease = await started
  let end = () => {}
  const stopped = lease.stop(() => new Promise((done) => (end = () => done(void log.push('ended')))))
  expect(lease.isHeld()).toBe(false)
  ;(await next()).answer(true)
  const underWay = await next()
  end()
  underWay.answer(true)
  await stopped
  expect(log).toEqual(['held', 'ended', 'dropped'])
})

test('T9: who does not have it does not take it while it ends', async () => {
  const { log, next, waiting, steps } = store()
  const started = keepLease(steps, PATIENT)
  ;(await next()).answer(false)
  const lease = await started
  const underWay = await next()
  await lease.stop(async () => {
    underWay.answer(false)
    await sleep(20)
  })
  expect(waiting).toEqual([])
  expect(log.at(-1)).toBe('dropped')
})

test('T9: what gives way, or cannot begin, counts as lost and is tried for again', async () => {
  let failures = 1
  const { next, steps, answerAll } = store({
    changed: async () => {
      if (failures-- > 0) throw new Error('cannot begin')
    },
  })
  const started = keepLease(steps, PATIENT)
  ;(await next()).answer(true)
  const lease = await started
  expect(lease.isHeld()).toBe(false)
  ;(await next()).answer(true)
  while (!lease.isHeld()) await sleep(1)
  lease.giveWay()
  expect(lease.isHeld()).toBe(false)
  ;(await next()).answer(true)
  while (!lease.isHeld()) await sleep(1)
  const stopped = lease.stop(async () => Promise.reject(new Error('does not end')))
  answerAll()
  await stopped
})
