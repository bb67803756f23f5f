import { expect, test } from 'vitest'
import { createHeldBack } from '../../src/bots/held-back.ts'

test('what was asked to wait is held back for whole seconds, the longest wait counts, other things go on', () => {
  let now = 1000
  const heldBack = createHeldBack(() => now)
  heldBack.keep('a', 3)
  heldBack.keep('a', 1)
  expect([heldBack.left('a'), heldBack.left('b')]).toEqual([3, 0])
  now += 2001
  expect(heldBack.left('a')).toBe(1)
  now += 999
  expect(heldBack.left('a')).toBe(0)
})
