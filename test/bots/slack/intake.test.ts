import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SlackPlatform } from '../../../sandbox/slack/platform.ts'
import { createSlackSend } from '../../../src/bots/slack/send.ts'
import type { Inbound } from '../../../src/cases/inbound.ts'
import type { Sendable } from '../../../src/cases/outbound.ts'
import { type LiveIntake, startIntake } from './intake-live.ts'
import { annasCase, CHANNEL, clientOf, openCase, startPlatform, wordsFor, NO_TASKS } from './live.ts'

let platform: SlackPlatform
let live: LiveIntake

beforeEach(async () => {
  platform = await startPlatform()
})
afterEach(async () => {
  await live.stop()
  await platform.stop()
})

function contents(): Inbound['content'][] {
  return [...live.inbox.values()].map((inbound) => inbound.content)
}

async function annasThread(): Promise<{ channel: string; ts: string }> {
  const send = createSlackSend(clientOf(platform), wordsFor)
  const root = await send({ kind: 'thread_root', slackUser: 'U0ANNA', view: annasCase, language: 'de' }, [])
  if (root.kind !== 'sent') throw new Error(root.kind)
  return { channel: root.channel ?? '', ts: root.ids[0] ?? '' }
}

describe.each(['http', 'socket'] as const)('over %s', (mode) => {
  beforeEach(async () => {
    live = await startIntake(platform, mode)
  })

  test('a tenant is heard with name and language, and answered 2xx once it is stored (S1)', async () => {
    const { delivered } = platform.user('U0KIM').messageBot('Die Heizung ist < 10 Grad')
    expect((await delivered)?.outcome).toBe('acknowledged')
    expect([...live.inbox.values()]).toMatchObject([
      {
        from: 'tenant',
        userId: 'U0KIM',
        displayName: 'kim',
        languageHint: 'tr-TR',
        content: { kind: 'text', text: 'Die Heizung ist < 10 Grad' },
      },
    ])
    expect(platform.violations).toEqual([])
  })

  test('staff write, send along, edit and delete in the thread', async () => {
    const { channel, ts } = await annasThread()
    const anna = platform.user('U0ANNA')
    const message = anna.messageBot('Guten Tag', { threadTs: ts })
    await message.delivered
    await anna.broadcastReply(ts, 'Bitte melden').delivered
    await anna.shareFile({ name: 'plan.pdf', content: 'x' }, { text: 'Plan', threadTs: ts }).delivered
    await anna.editMessage(message.ts, 'Guten Abend').delivered
    await anna.deleteMessage(message.ts).delivered
    await anna.messageBot('Hallo?').delivered
    const thread = { channel, threadTs: ts }
    expect(contents()).toMatchObject([
      { kind: 'thread_message', ...thread, text: 'Guten Tag', files: 0, broadcast: false },
      { kind: 'thread_message', ...thread, text: 'Bitte melden', broadcast: true },
      { kind: 'thread_message', ...thread, text: 'Plan', files: 1 },
      { kind: 'thread_edited', ...thread, ts: message.ts, text: 'Guten Abend' },
      { kind: 'thread_deleted', ...thread, ts: message.ts },
      { kind: 'top_level_message', text: 'Hallo?' },
    ])
  })

  test("the bot's own messages, updates and deletions come back as nothing", async () => {
    const send = createSlackSend(clientOf(platform), wordsFor)
    const { channel, ts } = await annasThread()
    await send(
      { kind: 'thread_root_update', channel, ts, view: { ...annasCase, state: 'closed' }, language: 'de' },
      [],
    )
    await send({ kind: 'delete_tenant_messages', platform: 'slack', chatId: channel, messageIds: [ts] }, [])
    await platform.settled()
    expect(platform.deliveries.filter((delivery) => delivery.kind === 'event').length).toBeGreaterThan(1)
    expect(live.accepted).toEqual([])
  })

  test('a claim is heard with who, what and where', async () => {
    const send = createSlackSend(clientOf(platform), wordsFor)
    const card = await send(
      { kind: 'case_card', channel: CHANNEL, ts: null, view: openCase, language: 'de' },
      [],
    )
    const ts = card.kind === 'sent' ? (card.ids[0] ?? '') : ''
    expect(await platform.user('U0BEN').press(CHANNEL, ts, 'case_claim')).toEqual({ kind: 'acknowledged' })
    expect([...live.inbox.values()]).toMatchObject([
      {
        from: 'staff',
        slackUser: 'U0BEN',
        content: { kind: 'action', action: 'case_claim', caseId: openCase.caseId, channel: CHANNEL },
      },
    ])
  })

  test("a tenant's button is a press", async () => {
    const kim = platform.user('U0KIM')
    const send = createSlackSend(clientOf(platform), wordsFor)
    const buttons = [[{ action: 'consent_yes' as const, id: 'b7f0a1', label: 'Ja' }]]
    const reply = { spans: [{ text: 'Soll ein Mensch helfen?' }], buttons }
    await send({ kind: 'tenant_message', platform: 'slack', chatId: kim.directMessageId, reply }, [])
    const message = await kim.waitForMessage()
    await kim.press(kim.directMessageId, message.ts, 'tenant_consent_yes:1')
    expect(contents()).toEqual([{ kind: 'press', action: 'consent_yes', id: 'b7f0a1' }])
  })

  test('closing asks for the outcome first; what is entered comes in once', async () => {
    const { channel, ts } = await annasThread()
    const anna = platform.user('U0ANNA')
    await anna.press(channel, ts, 'case_close')
    const modal = await anna.waitForView((view) => view.callback_id === 'case_close')
    expect(live.accepted).toEqual([])
    const sent = await anna.submitView(modal.id, { outcome: 'resolved', note: 'Termin am Montag' })
    expect(sent).toEqual({ kind: 'closed' })
    expect(contents()).toEqual([
      {
        kind: 'submission',
        action: 'case_close',
        caseId: annasCase.caseId,
        values: { outcome: 'resolved', note: 'Termin am Montag' },
      },
    ])
    expect(platform.violations).toEqual([])
  })

  test('S6: the Home tab opened is heard, and what the person sees can be replaced after a restart', async () => {
    const home: Sendable = {
      kind: 'app_home',
      slackUser: 'U0ANNA',
      home: { role: 'staff', unclaimed: [openCase], mine: [], overdue: [], upkeep: NO_TASKS },
      language: 'de',
    }
    await createSlackSend(clientOf(platform), wordsFor)(home, [])
    await platform.user('U0ANNA').openHome()
    expect(contents()).toEqual([{ kind: 'home_opened' }])
    const send = createSlackSend(clientOf(platform), wordsFor, live.homeHashes)
    expect(await send(home, [])).toMatchObject({ kind: 'sent' })
    expect(platform.violations).toEqual([])
  })

  test('/lotse answers the asking person; a stranger to the subcommand gets help', async () => {
    const anna = platform.user('U0ANNA')
    expect(await anna.command('/lotse', 'directory Schulden & Miete')).toMatchObject({
      kind: 'answered',
      text: 'directory|Schulden &amp; Miete|U0ANNA',
      inChannel: false,
    })
    expect(await anna.command('/lotse', 'dance')).toMatchObject({ text: 'help||U0ANNA' })
    expect(await platform.user('U0KIM').command('/lotse', 'cases')).toMatchObject({ kind: 'answered' })
    expect(platform.violations).toEqual([])
  })

  test('/lotse by somebody who is not staff shows nothing of the desk', async () => {
    const answer = await platform.user('U0KIM').command('/lotse', 'cases')
    expect(JSON.stringify(answer)).not.toContain('cases|')
  })
})
