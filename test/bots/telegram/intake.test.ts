import { describe, expect, test } from 'vitest'
import { createTelegramSend } from '../../../src/bots/telegram/send.ts'
import { allConfirmed, intakeAt, polledSetting as setting } from './live.ts'
import { apiOf, proxied } from './platform.ts'

describe('a poisoned update', () => {
  test('is set aside after bounded tries, and the next tenant is heard', async () => {
    const { platform, tenant, inbox, intake, setAside, log } = await setting()
    inbox.poisonedBy('Gift')
    const poisoned = tenant.sendText('Gift')
    tenant.sendText('Hallo?')
    intake.start()
    await inbox.waitFor(() => setAside.length === 1)
    await inbox.waitFor(() => inbox.rows().length === 1)
    await allConfirmed(platform)
    expect(setAside).toEqual([{ updateId: poisoned, code: 'telegram_update_not_storable' }])
    expect(inbox.texts()).toEqual(['Hallo?'])
    expect(JSON.stringify(log.lines)).not.toContain('Gift')
  })

  test('that cannot be read is set aside too, as soon as that can be recorded', async () => {
    const { platform, tenant, inbox } = await setting()
    let refused = 0
    const seen: number[] = []
    const { intake } = intakeAt(platform, inbox, {
      setAside: async (updateId) => {
        if (refused++ === 0) throw new Error('storage away')
        seen.push(updateId)
        inbox.changed()
      },
      // A payload that breaks the documented form, between Telegram and us.
      apiRoot: await proxied(platform, {
        change: (update) => {
          if (update.message?.text === 'kaputt') update.message = { text: 'kaputt' }
        },
      }),
    })
    const broken = tenant.sendText('kaputt')
    tenant.sendText('heil')
    intake.start()
    await inbox.waitFor(() => inbox.rows().length === 1)
    expect(seen).toEqual([broken])
    expect(inbox.texts()).toEqual(['heil'])
  })
})

describe('presses', () => {
  async function withButtons() {
    const parts = await setting()
    parts.tenant.start()
    const send = createTelegramSend(apiOf(parts.platform))
    const sent = await send(
      {
        kind: 'tenant_message',
        platform: 'telegram',
        chatId: String(parts.tenant.chatId),
        reply: { spans: [{ text: 'Ein Mensch?' }], buttons: [[{ action: 'human', id: 'a1', label: 'Ja' }]] },
      },
      [],
    )
    return { ...parts, messageId: Number(sent.kind === 'sent' && sent.ids[0]) }
  }

  test('T7: are stored and answered at once', async () => {
    const { platform, tenant, inbox, intake, messageId } = await withButtons()
    intake.start()
    tenant.press(messageId, 'Ja')
    await tenant.waitForAnswer((answer) => answer.answeredAt !== undefined)
    expect(inbox.rows().at(-1)!.content).toEqual({ kind: 'press', action: 'human', id: 'a1' })
    expect(platform.violations).toEqual([])
  })

  test('T7: are answered only once they are stored', async () => {
    const { tenant, inbox, intake, messageId } = await withButtons()
    intake.start()
    await inbox.waitFor(() => inbox.rows().length === 1)
    inbox.setAway(true)
    tenant.press(messageId, 'Ja')
    await inbox.waitFor(() => inbox.attempts() >= 3)
    expect(tenant.answers().map((answer) => answer.answeredAt)).toEqual([undefined])
    inbox.setAway(false)
    await tenant.waitForAnswer((answer) => answer.answeredAt !== undefined)
    expect(inbox.rows()).toHaveLength(2)
  })

  test('T7: are confirmed only once they are answered', async () => {
    const { platform, tenant, inbox, messageId } = await withButtons()
    const held = Promise.withResolvers<void>()
    const asked = Promise.withResolvers<void>()
    const { intake } = intakeAt(platform, inbox, {
      apiRoot: await proxied(platform, {
        before: async (method) => {
          if (method !== 'answerCallbackQuery') return
          asked.resolve()
          await held.promise
        },
      }),
    })
    tenant.press(messageId, 'Ja')
    intake.start()
    await asked.promise
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect((await apiOf(platform).getWebhookInfo()).pending_update_count).toBe(2)
    held.resolve()
    await allConfirmed(platform)
    expect(tenant.answers()[0]!.answeredAt).toBeDefined()
  })

  test('T7: of a button that is none of ours are answered with a word and not stored', async () => {
    const { platform, tenant, inbox, intake, messageId } = await withButtons()
    intake.start()
    tenant.press(messageId, 'v0:old', { forged: true })
    const answer = await tenant.waitForAnswer((one) => one.answeredAt !== undefined)
    expect(answer.text).toBe('Bu düğme artık geçerli değil. Lütfen neye ihtiyacınız olduğunu yazın.')
    expect(inbox.texts()).toEqual(['(command)'])
    expect(platform.violations).toEqual([])
  })
})
