import { describe, expect, it } from 'vitest'
import { errorOf, refusalOf, startWorkspace, webClient } from './workspace-fixture.ts'

const plain = (text: string) => ({ type: 'plain_text' as const, text })
const section = (text: string) => ({ type: 'section' as const, text: { type: 'mrkdwn' as const, text } })

describe('chat.postMessage', () => {
  it('posts to channels, direct messages and people', async () => {
    const platform = await startWorkspace()
    const { chat, conversations } = webClient(platform)
    const opened = await conversations.open({ users: 'U0ANNA' })
    const dm = opened.channel?.id ?? ''
    expect(dm).toMatch(/^D/)
    expect(await chat.postMessage({ channel: 'C0EAST', text: 'a' })).toMatchObject({ channel: 'C0EAST' })
    expect(await chat.postMessage({ channel: '#ost', text: 'b' })).toMatchObject({ channel: 'C0EAST' })
    expect(await chat.postMessage({ channel: dm, text: 'c' })).toMatchObject({ channel: dm })
    expect(await chat.postMessage({ channel: 'U0ANNA', text: 'd' })).toMatchObject({ channel: dm })
    expect(
      platform
        .user('U0ANNA')
        .directMessages()
        .map(({ text }) => text),
    ).toEqual(['c', 'd'])
  })

  it('gives every message a later ts, even within one millisecond', async () => {
    const platform = await startWorkspace({ clock: () => new Date('2024-11-22T02:00:00Z') })
    const { chat } = webClient(platform)
    const first = await chat.postMessage({ channel: 'C0EAST', text: 'a' })
    const second = await chat.postMessage({ channel: 'C0EAST', text: 'b' })
    expect([first.ts, second.ts]).toEqual(['1732240800.000000', '1732240800.000100'])
  })

  it.each([
    [{ channel: 'C0NONE', text: 'a' }, 'channel_not_found'],
    [{ channel: 'C0OTHER', text: 'a' }, 'not_in_channel'],
    [{ channel: 'C0EAST', text: '   ' }, 'no_text'],
    [{ channel: 'C0EAST', text: '', blocks: '[]' }, 'no_text'],
    [{ channel: 'C0EAST', text: 'a', blocks: '{"type":"divider"}' }, 'invalid_blocks_format'],
    [{ channel: 'C0EAST', text: 'a', blocks: 'nonsense' }, 'invalid_blocks_format'],
    [{ channel: 'C0EAST', text: 'a', thread_ts: '0' }, 'invalid_thread_ts'],
    [
      { channel: 'C0EAST', text: 'a', attachments: JSON.stringify(Array.from({ length: 101 }, () => ({}))) },
      'too_many_attachments',
    ],
    [{ channel: 'C0EAST', text: 'a', metadata: '[]' }, 'invalid_metadata_format'],
    [{ channel: 'C0EAST', text: 'a', markdown_text: 'b' }, 'markdown_text_conflict'],
  ])('%o is refused as %s', async (args, error) => {
    const platform = await startWorkspace()
    expect(await errorOf(webClient(platform).apiCall('chat.postMessage', args))).toBe(error)
    expect(platform.channelMessages('C0EAST')).toEqual([])
  })

  it('S7: says what is wrong with blocks and shows nothing', async () => {
    const platform = await startWorkspace()
    const blocks = [{ type: 'header' as const, text: plain('x'.repeat(151)) }]
    expect(
      await refusalOf(webClient(platform).chat.postMessage({ channel: 'C0EAST', text: 'a', blocks })),
    ).toMatchObject({
      error: 'invalid_blocks',
      errors: ['must be less than 151 characters [json-pointer:/blocks/0/text/text]'],
      response_metadata: {
        messages: ['[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]'],
      },
    })
    expect(platform.channelMessages('C0EAST')).toEqual([])
    expect(platform.violations).toMatchObject([{ rule: 'S7', method: 'chat.postMessage' }])
  })

  it('S7: refuses blocks whose text is too long together', async () => {
    const platform = await startWorkspace()
    const blocks = Array.from({ length: 5 }, () => section('x'.repeat(2500)))
    expect(
      await errorOf(webClient(platform).chat.postMessage({ channel: 'C0EAST', text: 'a', blocks })),
    ).toBe('msg_blocks_too_long')
  })

  it('S7: cuts text after 40,000 characters and says so', async () => {
    const platform = await startWorkspace()
    const answer = await webClient(platform).chat.postMessage({ channel: 'C0EAST', text: 'x'.repeat(40_001) })
    expect(answer).toMatchObject({ warning: 'message_truncated' })
    expect(platform.channelMessages('C0EAST')[0]?.text).toHaveLength(40_000)
    expect(platform.violations).toMatchObject([{ rule: 'S7' }])
  })

  it('S8: remembers live mentions and links, in the fallback and in blocks', async () => {
    const platform = await startWorkspace({ permitMarkup: ({ text }) => text === '<@U0ANNA>' })
    await webClient(platform).chat.postMessage({
      channel: 'C0EAST',
      text: 'Tenant <!channel> wrote',
      blocks: [section('claimed by <@U0ANNA>, see <https://example.org>')],
    })
    expect(platform.violations.map(({ rule, what }) => `${rule} ${what}`)).toEqual([
      'S8 live everyone <!channel> in text',
      'S8 live link <https://example.org> in blocks/0/text/text',
    ])
  })
})

describe('threads', () => {
  it('hold replies and count them at the root', async () => {
    const platform = await startWorkspace()
    const { chat } = webClient(platform)
    const root = await chat.postMessage({ channel: 'U0ANNA', text: 'root' })
    const reply = await chat.postMessage({ channel: 'U0ANNA', text: 'reply', thread_ts: root.ts ?? '' })
    expect(reply.message).toMatchObject({ thread_ts: root.ts })
    expect(platform.user('U0ANNA').directMessages()).toMatchObject([
      { text: 'root', thread_ts: root.ts, reply_count: 1, latest_reply: reply.ts },
      { text: 'reply', thread_ts: root.ts, parent_user_id: platform.botUserId },
    ])
  })

  it('cannot hang on a reply', async () => {
    const platform = await startWorkspace()
    const { chat } = webClient(platform)
    const root = await chat.postMessage({ channel: 'C0EAST', text: 'root' })
    const reply = await chat.postMessage({ channel: 'C0EAST', text: 'reply', thread_ts: root.ts ?? '' })
    expect(
      await errorOf(chat.postMessage({ channel: 'C0EAST', text: 'deeper', thread_ts: reply.ts ?? '' })),
    ).toBe('cannot_reply_to_message')
  })

  it('whose root is gone let the reply fall into the channel, and the answer lacks thread_ts', async () => {
    const platform = await startWorkspace()
    const anna = platform.user('U0ANNA')
    const { ts } = anna.messageBot('question')
    anna.deleteMessage(ts)
    const answer = await webClient(platform).chat.postMessage({
      channel: anna.directMessageId,
      text: 'answer',
      thread_ts: ts,
    })
    expect(answer.ok).toBe(true)
    expect(answer.message).not.toHaveProperty('thread_ts')
  })
})

describe('chat.update and chat.delete', () => {
  it('change and take back what the app said', async () => {
    const platform = await startWorkspace()
    const { chat } = webClient(platform)
    const { ts = '' } = await chat.postMessage({ channel: 'C0EAST', text: 'open' })
    expect(await chat.update({ channel: 'C0EAST', ts, text: 'claimed' })).toMatchObject({ text: 'claimed' })
    expect(await chat.delete({ channel: 'C0EAST', ts })).toMatchObject({ ts })
    expect(platform.channelMessages('C0EAST')).toMatchObject([
      { deleted: true, text: 'claimed', versions: [{ text: 'open' }, { text: 'claimed' }] },
    ])
    expect(await errorOf(chat.update({ channel: 'C0EAST', ts, text: 'again' }))).toBe('message_not_found')
    expect(await errorOf(chat.delete({ channel: 'C0EAST', ts }))).toBe('message_not_found')
  })

  it('keep blocks that an update does not name; an empty array removes them', async () => {
    const platform = await startWorkspace()
    const { chat } = webClient(platform)
    const posted = await chat.postMessage({ channel: 'C0EAST', text: 'a', blocks: [section('a')] })
    const ts = posted.ts ?? ''
    await chat.update({ channel: 'C0EAST', ts, text: 'b' })
    expect(platform.channelMessages('C0EAST')[0]?.blocks).toMatchObject([section('a')])
    await chat.update({ channel: 'C0EAST', ts, text: 'b', blocks: [] })
    expect(platform.channelMessages('C0EAST')[0]).not.toHaveProperty('blocks')
  })

  it('leave alone what people said (G4)', async () => {
    const platform = await startWorkspace()
    const { chat } = webClient(platform)
    const anna = platform.user('U0ANNA')
    const { ts, channel } = anna.messageBot('mine')
    expect(await errorOf(chat.update({ channel, ts, text: 'yours' }))).toBe('cant_update_message')
    expect(await errorOf(chat.delete({ channel, ts }))).toBe('cant_delete_message')
    expect(anna.directMessages()).toMatchObject([{ text: 'mine', deleted: false }])
  })

  it('S7: an updated text has at most 4,000 characters', async () => {
    const platform = await startWorkspace()
    const { chat } = webClient(platform)
    const { ts = '' } = await chat.postMessage({ channel: 'C0EAST', text: 'a' })
    expect(await errorOf(chat.update({ channel: 'C0EAST', ts, text: 'x'.repeat(4001) }))).toBe('msg_too_long')
    await chat.update({ channel: 'C0EAST', ts, text: 'x'.repeat(4000) })
  })
})

describe('chat.postEphemeral', () => {
  it('is seen by one person, kept by nobody, and cannot be updated', async () => {
    const platform = await startWorkspace()
    const { chat } = webClient(platform)
    const posted = await chat.postEphemeral({ channel: 'C0EAST', user: 'U0BEN', text: 'Anna was first' })
    expect(platform.user('U0BEN').ephemerals('C0EAST')).toMatchObject([{ text: 'Anna was first' }])
    expect(platform.user('U0ANNA').ephemerals()).toEqual([])
    expect(platform.channelMessages('C0EAST')).toEqual([])
    const ts = posted.message_ts ?? ''
    expect(await errorOf(chat.update({ channel: 'C0EAST', ts, text: 'b' }))).toBe('message_not_found')
  })

  it('reaches only members', async () => {
    const platform = await startWorkspace()
    expect(
      await errorOf(
        webClient(platform).chat.postEphemeral({ channel: 'C0EAST', user: 'U0TAMAR', text: 'a' }),
      ),
    ).toBe('user_not_in_channel')
  })
})

it('chat.getPermalink names the thread of a reply', async () => {
  const platform = await startWorkspace({ clock: () => new Date('2024-11-22T02:00:00Z') })
  const { chat } = webClient(platform)
  const { ts = '' } = await chat.postMessage({ channel: 'C0EAST', text: 'a' })
  const reply = await chat.postMessage({ channel: 'C0EAST', text: 'b', thread_ts: ts })
  const link = await chat.getPermalink({ channel: 'C0EAST', message_ts: reply.ts ?? '' })
  expect(link.permalink).toBe(
    `https://wohnungsgesellschaft.slack.com/archives/C0EAST/p1732240800000100?thread_ts=${ts}&cid=C0EAST`,
  )
})
