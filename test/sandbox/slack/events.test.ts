import { describe, expect, it } from 'vitest'
import type { SlackPlatform } from '../../../sandbox/slack/platform.ts'
import { startBolt, startWorkspace, webClient } from './workspace-fixture.ts'

/** The inner events the product was sent, in order. */
function events(platform: SlackPlatform): Record<string, unknown>[] {
  return platform.deliveries
    .filter(({ kind }) => kind === 'event')
    .map(({ payload }) => payload.event as Record<string, unknown>)
}

describe('what a person writes to the bot', () => {
  it('reaches a real Bolt app as message.im, signed, in its envelope', async () => {
    const platform = await startWorkspace()
    const heard: Record<string, unknown>[] = []
    await startBolt(platform, (app) => {
      app.message(async ({ body, message }) => {
        heard.push({ body, message })
      })
    })
    const anna = platform.user('U0ANNA')
    const sent = anna.messageBot('Heizung < 15 Grad')
    expect(await sent.delivered).toMatchObject({ outcome: 'acknowledged', attempts: [{ status: 200 }] })
    expect(heard).toMatchObject([
      {
        body: {
          type: 'event_callback',
          team_id: 'T0TEST',
          event_id: expect.stringMatching(/^Ev/),
          authorizations: [{ is_bot: true, user_id: platform.botUserId }],
        },
        message: {
          type: 'message',
          channel: anna.directMessageId,
          channel_type: 'im',
          user: 'U0ANNA',
          text: 'Heizung &lt; 15 Grad',
          ts: sent.ts,
          event_ts: sent.ts,
          client_msg_id: expect.any(String),
          blocks: [{ type: 'rich_text' }],
        },
      },
    ])
    expect(heard[0]?.message).not.toHaveProperty('subtype')
    expect(platform.violations).toEqual([])
  })

  it('in a thread carries thread_ts and whose thread it is', async () => {
    const platform = await startWorkspace()
    const anna = platform.user('U0ANNA')
    const root = await webClient(platform).chat.postMessage({ channel: 'U0ANNA', text: 'case 1' })
    anna.messageBot('I call you', { threadTs: root.ts ?? '' })
    expect(events(platform).at(-1)).toMatchObject({
      text: 'I call you',
      thread_ts: root.ts,
      parent_user_id: platform.botUserId,
    })
  })

  it('sent to the conversation too is a thread_broadcast with its root', async () => {
    const platform = await startWorkspace()
    const anna = platform.user('U0ANNA')
    const root = anna.messageBot('root')
    anna.broadcastReply(root.ts, 'also here')
    expect(events(platform).at(-1)).toMatchObject({
      subtype: 'thread_broadcast',
      text: 'also here',
      thread_ts: root.ts,
      root: { ts: root.ts, text: 'root', reply_count: 1 },
    })
  })

  it('and then edits is message_changed, with both texts', async () => {
    const platform = await startWorkspace()
    const anna = platform.user('U0ANNA')
    const { ts } = anna.messageBot('wrong')
    anna.editMessage(ts, 'right')
    const changed = events(platform).at(-1)
    expect(changed).toMatchObject({
      subtype: 'message_changed',
      hidden: true,
      channel_type: 'im',
      message: { ts, text: 'right', edited: { user: 'U0ANNA' } },
      previous_message: { ts, text: 'wrong' },
    })
    expect(changed?.ts).not.toBe(ts)
  })

  it('and then deletes is message_deleted', async () => {
    const platform = await startWorkspace()
    const anna = platform.user('U0ANNA')
    const { ts } = anna.messageBot('wrong')
    anna.deleteMessage(ts)
    expect(events(platform).at(-1)).toMatchObject({
      subtype: 'message_deleted',
      deleted_ts: ts,
      previous_message: { text: 'wrong' },
    })
  })

  it('and deletes although it has replies is a tombstone, until the last reply goes', async () => {
    const platform = await startWorkspace()
    const anna = platform.user('U0ANNA')
    const root = anna.messageBot('root')
    const reply = anna.messageBot('reply', { threadTs: root.ts })
    anna.deleteMessage(root.ts)
    expect(events(platform).at(-1)).toMatchObject({
      subtype: 'message_changed',
      message: { subtype: 'tombstone', user: 'USLACKBOT', ts: root.ts },
      previous_message: { text: 'root' },
    })
    anna.deleteMessage(reply.ts)
    expect(events(platform).slice(-2)).toMatchObject([
      { subtype: 'message_deleted', deleted_ts: reply.ts },
      { subtype: 'message_deleted', deleted_ts: root.ts, previous_message: { subtype: 'tombstone' } },
    ])
  })

  it('with a file is file_share', async () => {
    const platform = await startWorkspace()
    platform.user('U0ANNA').shareFile({ name: 'letter.jpg', content: 'x' })
    expect(events(platform)).toMatchObject([
      { subtype: 'file_share', text: '', files: [{ mimetype: 'image/jpeg' }] },
    ])
  })
})

describe('what the app hears besides', () => {
  it('its own messages, edits and deletions, without a subtype of their own', async () => {
    const platform = await startWorkspace()
    const { chat } = webClient(platform)
    const posted = await chat.postMessage({ channel: 'U0ANNA', text: 'hello' })
    const own = { channel: posted.channel ?? '', ts: posted.ts ?? '' }
    await chat.update({ ...own, text: 'hello again' })
    await chat.delete(own)
    const [echo, changed, deleted] = events(platform)
    expect(echo).toMatchObject({ text: 'hello', bot_id: platform.botId, user: platform.botUserId })
    expect(echo).not.toHaveProperty('subtype')
    expect(changed).toMatchObject({ subtype: 'message_changed', message: { bot_id: platform.botId } })
    expect(deleted).toMatchObject({ subtype: 'message_deleted' })
  })

  it('S11: nothing of channels, and nothing at all without im:history', async () => {
    const platform = await startWorkspace()
    platform.user('U0ANNA').postInChannel('C0EAST', 'among us')
    await webClient(platform).chat.postMessage({ channel: 'C0EAST', text: 'card' })
    const deaf = await startWorkspace({ scopes: ['chat:write'] })
    deaf.user('U0ANNA').messageBot('hello?')
    expect([...events(platform), ...events(deaf)]).toEqual([])
  })
})

it('people change only what is theirs, and write only where they are', async () => {
  const platform = await startWorkspace()
  const posted = await webClient(platform).chat.postMessage({ channel: 'U0ANNA', text: 'mine' })
  const anna = platform.user('U0ANNA')
  expect(() => anna.editMessage(posted.ts ?? '', 'hers')).toThrow('has no message')
  expect(() => anna.postInChannel('C0OTHER', 'hello')).toThrow('is not in C0OTHER')
  expect(() => platform.user('U0NOBODY')).toThrow('no U0NOBODY')
})
