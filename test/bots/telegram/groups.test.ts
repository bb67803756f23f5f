import { describe, expect, test } from 'vitest'
import type { TelegramPlatform } from '../../../sandbox/telegram/platform.ts'
import { allConfirmed, intakeAt } from './live.ts'
import { createInbox, platformForTest } from './platform.ts'

describe('in a group', () => {
  test('asks in one line to write privately, stores nothing, and leaves', async () => {
    const platform = await platformForTest()
    const inbox = createInbox()
    const { intake } = intakeAt(platform, inbox)
    const maik = platform.person({ firstName: 'Maik', languageCode: 'de' })
    const group = platform.group({ title: 'Haus 12', members: [maik] })
    group.sendText(maik, '/help ich habe Schulden')
    intake.start()
    await left(platform)
    await allConfirmed(platform)
    const said = group.messages().filter((one) => one.from.isBot && one.kind === 'text')
    expect(said.map((one) => one.text)).toEqual([
      'In Gruppen helfe ich nicht, damit niemand mitliest. Bitte schreiben Sie mir privat: https://t.me/lotse_test_bot',
    ])
    expect(inbox.attempts()).toBe(0)
    const calls = platform.calls.map((call) => call.method.toLowerCase())
    expect(calls.filter((method) => method === 'sendmessage' || method === 'leavechat')).toHaveLength(2)
    expect(platform.violations).toEqual([])
  })

  test('does so again when it is added again', async () => {
    const platform = await platformForTest()
    const inbox = createInbox()
    const { intake } = intakeAt(platform, inbox)
    const maik = platform.person({ firstName: 'Maik', languageCode: 'de' })
    const group = platform.group({ title: 'Haus 12', members: [maik] })
    intake.start()
    await left(platform)
    group.addBot(maik)
    await left(platform, 2)
    await allConfirmed(platform)
    expect(group.messages().filter((one) => one.from.isBot && one.kind === 'text')).toHaveLength(2)
  })

  test('leaves although it may not write there, and goes on hearing tenants', async () => {
    const platform = await platformForTest()
    const inbox = createInbox()
    const { intake, log } = intakeAt(platform, inbox)
    const maik = platform.person({ firstName: 'Maik', languageCode: 'de' })
    platform.faults.answer5xx('sendMessage', 1)
    platform.group({ title: 'Haus 12', members: [maik] })
    maik.sendText('Hallo')
    intake.start()
    await left(platform)
    await inbox.waitFor(() => inbox.rows().length === 1)
    expect(log.lines).toContainEqual({
      level: 'warn',
      fields: { code: 'telegram_502', step: 'say' },
      message: 'telegram: a group could not be left properly',
    })
  })
})

/** Until the bot has left so many times. */
async function left(platform: TelegramPlatform, times = 1): Promise<void> {
  const count = () =>
    platform.calls.filter((call) => call.method.toLowerCase() === 'leavechat' && call.outcome.kind === 'ok')
      .length
  while (count() < times) await new Promise((resolve) => setTimeout(resolve, 20))
}
