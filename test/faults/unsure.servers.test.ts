/** T11 and Q9 together: a message is not sent a third time, and the tenant is not left in silence. */

import { afterEach, beforeEach, expect, test } from 'vitest'
import { startOneHandOver, type OneHandOver } from './one-hand-over.ts'

let one: OneHandOver

beforeEach(async () => {
  one = await startOneHandOver('ask')
})
afterEach(() => one?.stop())

const shown = (): string[] =>
  one.handOver.tenant
    .messages()
    .filter(({ mine }) => !mine)
    .map(({ text }) => text)

test.each(['dropConnectionBefore', 'dropConnectionAfter'] as const)(
  'T11, Q9: an answer cut off twice (%s) is given up, and the tenant is told that it may not have come',
  async (cut) => {
    one.town.telegram.faults[cut]('sendMessage', 2)
    await one.handOver.playUntil('end')
    const { verdict, ledger } = await one.books()
    const unsure = shown().filter((text) => /noch einmal/.test(text))
    expect(unsure).toHaveLength(1)
    expect(verdict).toMatchObject({ findings: [], lost: 0, doubled: 0, ambiguous: 1 })
    expect(ledger.outbox.filter(({ state }) => state === 'failed').map(({ attempts }) => attempts)).toEqual([
      2,
    ])
    // Executed both times, the first answer stands there twice; not executed, the tenant asked again.
    expect(shown().filter((text) => text !== unsure[0])).toHaveLength(cut === 'dropConnectionAfter' ? 2 : 1)
  },
)
