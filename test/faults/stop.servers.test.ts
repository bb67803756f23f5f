/** Q8: a product that is told to end under work. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { startOutageRun, type OutageRun } from './outage-run.ts'

let run: OutageRun

beforeAll(async () => {
  run = await startOutageRun()
})
afterAll(() => run?.stop())

/** Answers to one tenant go out one a second: more than a stop may wait for. */
const BACKLOG = 14

test(
  'Q8: SIGTERM under work ends within 10 s, and the next start goes on with everything',
  { timeout: 180_000 },
  async () => {
    const { town, installation } = run
    const writer = town.telegram.person({ id: 7001, firstName: 'Vera', languageCode: 'de' })
    const answers = () => writer.messages().filter(({ mine }) => !mine)
    const talking = run.handOver()
    const asking = run.handOver()
    await talking.playUntil('person_writes')

    // One send that never comes back, a backlog behind the pace, and a hand-over in the middle.
    const held = town.telegramProxy.hold(
      (request) => request.includes(`"chat_id":${asking.tenant.chatId}`),
      'answer',
    )
    const asked = asking.playUntil('end')
    asked.catch(() => {})
    await held.reached
    for (let count = 0; count < BACKLOG; count += 1) writer.sendText('Wer hilft mir, wenn ich Schulden habe?')
    await writer.waitForMessage(() => answers().length >= 2, 20_000)
    const talked = talking.playUntil('end')
    talked.catch(() => {})

    const { code, milliseconds } = await installation.stop()
    expect(code).toBe(0)
    expect(milliseconds).toBeLessThan(10_000)
    expect(answers().length).toBeLessThan(BACKLOG)

    await installation.start()
    await Promise.all([asked, talked])
    expect(await installation.settled(60_000)).toBe(true)
    // What came within seconds is answered together; the verdict looks at every message.
    expect(answers().length).toBeGreaterThan(0)
    const verdict = await run.verdict()
    expect(verdict).toMatchObject({ findings: [], lost: 0, doubled: 0, chain_ok: true })
    // Only the send that was held had to be given up without knowing.
    expect(verdict.ambiguous).toBe(1)
  },
)
