import { describe, expect, it } from 'vitest'
import { errorOf, startWorkspace, webClient } from './workspace-fixture.ts'

describe('conversations', () => {
  it('open gives the same direct message again', async () => {
    const platform = await startWorkspace()
    const { conversations } = webClient(platform)
    const first = await conversations.open({ users: 'U0ANNA' })
    const second = await conversations.open({ users: 'U0ANNA', return_im: true })
    expect(first).not.toHaveProperty('already_open')
    expect(second).toMatchObject({ already_open: true, channel: { id: first.channel?.id, user: 'U0ANNA' } })
  })

  it.each([
    [{ users: 'U0NOBODY' }, 'user_not_found'],
    [{}, 'users_list_not_supplied'],
    [{ channel: 'C0EAST' }, 'channel_not_found'],
    [{ users: 'U0GONE' }, 'user_disabled'],
  ])('open refuses %o as %s', async (args, error) => {
    const platform = await startWorkspace()
    platform.addUser({ id: 'U0GONE', name: 'gone', realName: 'Gone', deactivated: true })
    expect(await errorOf(webClient(platform).apiCall('conversations.open', args))).toBe(error)
  })

  it('history of a direct message is newest first, in pages, without replies', async () => {
    const platform = await startWorkspace()
    const anna = platform.user('U0ANNA')
    const root = anna.messageBot('one')
    anna.messageBot('inside', { threadTs: root.ts })
    anna.messageBot('two')
    anna.messageBot('three')
    const { conversations } = webClient(platform)
    const channel = anna.directMessageId
    const page = await conversations.history({ channel, limit: 2 })
    expect(page.messages?.map(({ text }) => text)).toEqual(['three', 'two'])
    const cursor = page.response_metadata?.next_cursor ?? ''
    const rest = await conversations.history({ channel, limit: 2, cursor })
    expect(rest.messages?.map(({ text }) => text)).toEqual(['one'])
    expect(rest.has_more).toBe(false)
    const exact = await conversations.history({ channel, oldest: root.ts, latest: root.ts, inclusive: true })
    expect(exact.messages?.map(({ text }) => text)).toEqual(['one'])
    expect(await errorOf(conversations.history({ channel, cursor: 'nonsense' }))).toBe('invalid_cursor')
  })

  it('replies are found by root or reply, and only there', async () => {
    const platform = await startWorkspace()
    const anna = platform.user('U0ANNA')
    const root = anna.messageBot('root')
    const reply = anna.messageBot('reply', { threadTs: root.ts })
    const { conversations } = webClient(platform)
    const channel = anna.directMessageId
    for (const ts of [root.ts, reply.ts]) {
      const thread = await conversations.replies({ channel, ts })
      expect(thread.messages?.map(({ text }) => text)).toEqual(['root', 'reply'])
    }
    expect(await errorOf(conversations.replies({ channel, ts: '1700000000.000100' }))).toBe(
      'thread_not_found',
    )
  })

  it('info describes what the scopes allow', async () => {
    const platform = await startWorkspace({ scopes: ['channels:read', 'im:read'] })
    const { conversations } = webClient(platform)
    const dm = platform.user('U0ANNA').directMessageId
    expect((await conversations.info({ channel: 'C0EAST' })).channel).toMatchObject({ name: 'ost' })
    expect((await conversations.info({ channel: dm })).channel).toMatchObject({ is_im: true, user: 'U0ANNA' })
  })
})

describe('reactions', () => {
  it('come once and go once', async () => {
    const platform = await startWorkspace()
    const { reactions } = webClient(platform)
    const anna = platform.user('U0ANNA')
    const { channel, ts: timestamp } = anna.messageBot('hello')
    const mark = { channel, timestamp, name: 'white_check_mark' }
    await reactions.add(mark)
    expect(await errorOf(reactions.add(mark))).toBe('already_reacted')
    expect(anna.directMessages()[0]?.reactions).toEqual([
      { name: 'white_check_mark', users: [platform.botUserId], count: 1 },
    ])
    await reactions.remove(mark)
    expect(await errorOf(reactions.remove(mark))).toBe('no_reaction')
    expect(anna.directMessages()[0]?.reactions).toEqual([])
  })

  it.each([
    [{ name: ':warning:' }, 'invalid_name'],
    [{ timestamp: '123' }, 'bad_timestamp'],
    [{ timestamp: '1700000000.000100' }, 'message_not_found'],
    [{ channel: 'C0OTHER' }, 'not_in_channel'],
  ])('%o is refused as %s', async (wrong, error) => {
    const platform = await startWorkspace()
    const { channel, ts: timestamp } = platform.user('U0ANNA').messageBot('hello')
    const args = { channel, timestamp, name: 'warning', ...wrong }
    expect(await errorOf(webClient(platform).reactions.add(args))).toBe(error)
  })
})

describe('users', () => {
  it('info tells name and, when asked, locale', async () => {
    const platform = await startWorkspace()
    const { users } = webClient(platform)
    expect((await users.info({ user: 'U0ANNA' })).user).not.toHaveProperty('locale')
    expect((await users.info({ user: 'U0ANNA', include_locale: true })).user).toMatchObject({
      real_name: 'Anna Beispiel',
      locale: 'de-DE',
      is_bot: false,
    })
    expect((await users.info({ user: platform.botUserId })).user).toMatchObject({ is_bot: true })
    expect(await errorOf(users.info({ user: 'U0NOBODY' }))).toBe('user_not_found')
  })

  it('list pages through everyone', async () => {
    const platform = await startWorkspace()
    const names: string[] = []
    for await (const page of webClient(platform).paginate('users.list', { limit: 3 })) {
      const { members } = page as { members?: { name: string }[] }
      names.push(...(members ?? []).map(({ name }) => name))
    }
    expect(names).toEqual(['anna', 'ben', 'tamar', 'lotse'])
  })
})
