import type { IncomingMessage, ServerResponse } from 'node:http'
import { text as bodyOf } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { allConfirmed, intakeAt, polledSetting as setting } from './live.ts'
import { apiOf, createInbox, listening } from './platform.ts'

describe('polling', () => {
  test('T1: stores what tenants send, in order, and confirms it', async () => {
    const { platform, tenant, inbox, intake } = await setting()
    tenant.sendText('eins')
    intake.start()
    tenant.sendText('zwei')
    tenant.sendPhoto({ caption: 'Brief' })
    await inbox.waitFor(() => inbox.rows().length === 3)
    await allConfirmed(platform)
    expect(inbox.texts()).toEqual(['eins', 'zwei', '(attachment)'])
    expect(platform.violations).toEqual([])
  })

  test('asks for edits and memberships, and for nothing it has no use for', async () => {
    const { platform, tenant, inbox, intake } = await setting()
    intake.start()
    tenant.sendText('kalt')
    await inbox.waitFor(() => inbox.rows().length === 1)
    tenant.editText(tenant.messages()[0]!.messageId, 'sehr kalt')
    tenant.block()
    await inbox.waitFor(() => inbox.rows().length === 3)
    expect(inbox.rows().map((row) => row.content)).toEqual([
      { kind: 'text', text: 'kalt' },
      { kind: 'edited', text: 'sehr kalt' },
      { kind: 'reachable', reachable: false },
    ])
    expect(inbox.rows()[1]!.messageId).toBe(inbox.rows()[0]!.messageId)
    expect(platform.calls[0]!.params['allowed_updates']).toBe(
      '["message","edited_message","callback_query","my_chat_member"]',
    )
  })

  test('T1: confirms nothing while the storage is away, and loses nothing when it is back', async () => {
    const { platform, tenant, inbox, intake, log, setAside } = await setting()
    inbox.setAway(true)
    tenant.sendText('Kanarienvogel eins')
    tenant.sendText('Kanarienvogel zwei')
    intake.start()
    await inbox.waitFor(() => inbox.attempts() >= 12)
    expect(setAside).toEqual([])
    expect((await apiOf(platform).getWebhookInfo()).pending_update_count).toBe(2)
    expect(inbox.rows()).toEqual([])

    inbox.setAway(false)
    await inbox.waitFor(() => inbox.rows().length === 2)
    await allConfirmed(platform)
    expect(inbox.texts()).toEqual(['Kanarienvogel eins', 'Kanarienvogel zwei'])
    expect(JSON.stringify(log.lines)).not.toContain('Kanarienvogel')
    expect(log.lines).toContainEqual(
      expect.objectContaining({ level: 'error', fields: expect.objectContaining({ code: '57P01' }) }),
    )
  })

  test('T1: what was in hand when polling stopped comes again', async () => {
    const { platform, tenant, inbox, intake } = await setting()
    inbox.setAway(true)
    tenant.sendText('Bitte um Rückruf')
    intake.start()
    await inbox.waitFor(() => inbox.attempts() >= 1)
    await intake.stop()
    expect(intake.isPolling()).toBe(false)
    inbox.setAway(false)
    const next = intakeAt(platform, inbox)
    next.intake.start()
    await inbox.waitFor(() => inbox.rows().length === 1)
    expect(inbox.texts()).toEqual(['Bitte um Rückruf'])
  })

  test('T1, T9: stopped while it stores, it finishes that one and takes no other', async () => {
    const { platform, tenant, inbox } = await setting()
    const stored = Promise.withResolvers<void>()
    const { intake } = intakeAt(platform, inbox, {
      accept: async (inbound) => {
        await inbox.accept(inbound)
        await stored.promise
      },
    })
    tenant.sendText('eins')
    tenant.sendText('zwei')
    intake.start()
    await inbox.waitFor(() => inbox.rows().length === 1)
    const stopped = intake.stop()
    stored.resolve()
    await stopped
    expect(inbox.texts()).toEqual(['eins'])
    expect((await apiOf(platform).getWebhookInfo()).pending_update_count).toBe(2)
  })

  test('T1: an update that comes twice is offered twice and kept once', async () => {
    const { platform, tenant, inbox, intake } = await setting()
    platform.faults.duplicateNextUpdate(1)
    tenant.sendText('einmal')
    intake.start()
    await inbox.waitFor(() => inbox.attempts() === 2)
    expect(inbox.texts()).toEqual(['einmal'])
  })

  test('T1: hears what comes under a lower id after a quiet week', async () => {
    const { platform, tenant, inbox, intake } = await setting()
    intake.start()
    const before = tenant.sendText('vorher')
    await inbox.waitFor(() => inbox.rows().length === 1)
    await allConfirmed(platform)
    platform.advance(8 * 86_400_000)
    const after = tenant.sendText('nachher')
    expect(after!).toBeLessThan(before!)
    await inbox.waitFor(() => inbox.rows().length === 2)
    await allConfirmed(platform)
    expect(inbox.texts()).toEqual(['vorher', 'nachher'])
  })

  test('T1: does so even where everything below an offset is forgotten', async () => {
    const inbox = createInbox()
    const fresh = (update_id: number) => ({
      update_id,
      message: {
        message_id: update_id,
        date: 1763787600,
        chat: { id: 42, type: 'private', first_name: 'Maik' },
        from: { id: 42, is_bot: false, first_name: 'Maik' },
        text: `Nummer ${update_id}`,
      },
    })
    let waiting = [fresh(1000)]
    const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const { offset = 0 } = JSON.parse(await bodyOf(request)) as { offset?: number }
      waiting = waiting.filter((update) => update.update_id >= offset)
      response.end(JSON.stringify({ ok: true, result: waiting }))
      // The quiet week, right after the empty answer.
      if (waiting.length === 0 && inbox.rows().length === 1) waiting = [fresh(5)]
    }
    const apiRoot = await listening((request, response) => void answer(request, response))
    const { intake } = intakeAt({ url: apiRoot }, inbox)
    intake.start()
    await inbox.waitFor(() => inbox.rows().length === 2)
    expect(inbox.texts()).toEqual(['Nummer 1000', 'Nummer 5'])
  })

  test('goes on after lost connections, refusals and a busy platform', async () => {
    const { platform, tenant, inbox, intake, log } = await setting()
    platform.faults.dropConnectionBefore('getUpdates', 1)
    platform.faults.answer5xx('getUpdates', 1)
    platform.faults.tooManyRequests('getUpdates', 1, 1)
    platform.faults.dropConnectionAfter('getUpdates', 1)
    tenant.sendText('trotzdem')
    intake.start()
    await inbox.waitFor(() => inbox.rows().length === 1)
    expect(log.lines.map((line) => line.fields['code'])).toEqual([
      'telegram_und_err_socket',
      'telegram_502',
      'telegram_429',
      'telegram_und_err_socket',
    ])
    const polls = platform.calls.filter((call) => call.method.toLowerCase() === 'getupdates')
    const busy = polls.findIndex((call) => call.outcome.kind === 'refused' && call.outcome.code === 429)
    // T5: retry_after was one second.
    expect(polls[busy + 1]!.at.getTime() - polls[busy]!.at.getTime()).toBeGreaterThanOrEqual(990)
    expect(platform.violations).toEqual([])
  })

  test('T2: says how long ago Telegram last answered a poll', async () => {
    const { tenant, inbox, intake } = await setting()
    expect(intake.pollAgeSeconds(new Date())).toBeNull()
    tenant.sendText('Hallo')
    intake.start()
    await inbox.waitFor(() => inbox.rows().length === 1)
    expect(intake.pollAgeSeconds(new Date(Date.now() + 60_000))).toBeGreaterThanOrEqual(60)
  })

  test('T9: stops when somebody else polls the bot, tells why, and can be started again', async () => {
    const { platform, tenant, inbox, intake, conflicts } = await setting()
    intake.start()
    tenant.sendText('eins')
    await inbox.waitFor(() => inbox.rows().length === 1)
    await allConfirmed(platform)
    const rival = new AbortController()
    const polled = apiOf(platform).getUpdates({ timeout: 20 }, rival.signal as never)
    polled.catch(() => {})
    await inbox.waitFor(() => conflicts.length === 1)
    expect(conflicts).toEqual(['telegram_409_other_poller'])
    expect(intake.isPolling()).toBe(false)

    rival.abort()
    await polled.catch(() => {})
    intake.start()
    tenant.sendText('zwei')
    await inbox.waitFor(() => inbox.rows().length === 2)
  })

  test('T9: a webhook that is set counts as a conflict', async () => {
    const { platform, inbox, intake, conflicts } = await setting()
    await apiOf(platform).setWebhook('http://127.0.0.1:9/telegram/webhook', { secret_token: 'x' })
    intake.start()
    await inbox.waitFor(() => conflicts.length === 1)
    expect(conflicts).toEqual(['telegram_409_webhook_active'])
  })

  test('T9: started twice it polls once; started while stopping it goes on afterwards', async () => {
    const { platform, tenant, inbox, intake } = await setting()
    intake.start()
    intake.start()
    tenant.sendText('eins')
    await inbox.waitFor(() => inbox.rows().length === 1)
    await allConfirmed(platform)
    void intake.stop()
    intake.start()
    expect(intake.isPolling()).toBe(true)
    tenant.sendText('zwei')
    await inbox.waitFor(() => inbox.rows().length === 2)
    expect(platform.violations).toEqual([])
  })
})
