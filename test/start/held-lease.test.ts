import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { keepLease } from '../../src/start/held-lease.ts'

/** A store that answers when it is told to; `log` is what happened, in order. */
function store() {
  const log: string[] = []
  const waiting: { answer: (held: boolean) => void; fail: () => void }[] = []
  const next = async () => {
    while (waiting.length === 0) await sleep(1)
    return waiting.shift()!
  }
  const told = async (line: string) => {
    while (!log.includes(line)) await sleep(1)
  }
  const steps = {
    hold: () =>
      new Promise<boolean>((answer, reject) =>
        waiting.push({ answer, fail: () => reject(new Error('away')) }),
      ),
    drop: async () => void log.push('dropped'),
    changed: async (isHeld: boolean) => void log.push(isHeld ? 'held' : 'lost'),
  }
  return { log, next, told, steps }
}
const QUICK = { renewMs: 1, answerMs: 60_000 }

test('T9: what the store says is told after each renewal, and a failing store counts as lost', async () => {
  const { log, next, steps } = store()
  const started = keepLease(steps, QUICK)
  ;(await next()).answer(true)
  const lease = await started
  expect(lease.isHeld()).toBe(true)
  ;(await next()).fail()
  ;(await next()).answer(false)
  ;(await next()).answer(true)
  const last = await next()
  expect(log).toEqual(['held', 'lost', 'lost', 'held'])
  last.answer(true)
  void lease.stop(async () => {})
})

test('T9: who gets no answer in time lets go, also if the answer would have been yes', async () => {
  const { log, next, told, steps } = store()
  const started = keepLease(steps, { renewMs: 1, answerMs: 20 })
  ;(await next()).answer(true)
  const lease = await started
  const late = await next()
  await told('lost')
  late.answer(true)
  expect(lease.isHeld()).toBe(false)
  ;(await next()).answer(true)
  while (!lease.isHeld()) await sleep(1)
  expect(log.slice(0, 3)).toEqual(['held', 'lost', 'held'])
  const stopped = lease.stop(async () => {})
  void next().then(({ answer }) => answer(true))
  await stopped
})

test('T9: a renewal under way at the stop begins nothing again, and the lease is given back after it', async () => {
  const { log, next, steps } = store()
  const started = keepLease(steps, QUICK)
  ;(await next()).answer(true)
  const lease = await started
  const underWay = await next()
  const stopped = lease.stop(async () => void log.push('ended'))
  await sleep(5)
  expect(log).toEqual(['held', 'ended'])
  underWay.answer(true)
  await stopped
  expect(log).toEqual(['held', 'ended', 'dropped'])
  expect(lease.isHeld()).toBe(false)
})
