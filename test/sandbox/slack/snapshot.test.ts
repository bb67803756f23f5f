import { expect, it } from 'vitest'
import type { SlackChange, SlackSnapshot } from '../../../sandbox/slack/slack-types.ts'
import { BOT_TOKEN, startWorkspace, webClient } from './workspace-fixture.ts'

const plain = (text: string) => ({ type: 'plain_text' as const, text })

it('a snapshot brings everything back, and new things come after the old', async () => {
  const before = await startWorkspace()
  const client = webClient(before)
  const root = await client.chat.postMessage({ channel: 'U0ANNA', text: 'case 1' })
  before.user('U0ANNA').messageBot('reply', { threadTs: root.ts ?? '' })
  before.user('U0ANNA').shareFile({ name: 'letter.pdf', content: 'the letter' })
  await client.chat.postEphemeral({ channel: 'C0EAST', user: 'U0BEN', text: 'too late' })
  await client.views.publish({ user_id: 'U0ANNA', view: { type: 'home', blocks: [{ type: 'divider' }] } })
  before.addUser({ id: 'U0NEW', name: 'new', realName: 'New' })
  const saved = JSON.parse(JSON.stringify(before.snapshot())) as SlackSnapshot

  const after = await startWorkspace({ snapshot: saved })
  const anna = after.user('U0ANNA')
  expect(anna.directMessages().map(({ text, thread_ts }) => [text, thread_ts])).toEqual([
    ['case 1', root.ts],
    ['reply', root.ts],
    ['', undefined],
  ])
  expect(after.user('U0BEN').ephemerals()).toMatchObject([{ text: 'too late' }])
  expect(anna.home()?.hash).toBe(before.user('U0ANNA').home()?.hash)
  expect(after.users().map(({ id }) => id)).toContain('U0NEW')

  const thread = await webClient(after).conversations.replies({
    channel: anna.directMessageId,
    ts: root.ts ?? '',
  })
  expect(thread.messages).toHaveLength(2)
  expect(Number(anna.messageBot('later').ts)).toBeGreaterThan(saved.lastTsMicros / 1e6 - 1e-6)

  const file = anna.directMessages()[2]?.files?.[0]
  const found = await webClient(after).files.info({ file: file?.id ?? '' })
  const fetched = await fetch(found.file?.url_private ?? '', {
    headers: { authorization: `Bearer ${BOT_TOKEN}` },
  })
  expect(await fetched.text()).toBe('the letter')
})

it('every change is announced until one stops listening', async () => {
  const platform = await startWorkspace()
  const changes: SlackChange['kind'][] = []
  const stop = platform.onChange(({ kind }) => changes.push(kind))
  const client = webClient(platform)
  await client.chat.postMessage({ channel: 'C0EAST', text: '<!here>' })
  await client.chat.postEphemeral({ channel: 'C0EAST', user: 'U0BEN', text: 'only you' })
  await client.views.publish({
    user_id: 'U0ANNA',
    view: { type: 'home', blocks: [{ type: 'header', text: plain('Cases') }] },
  })
  platform.user('U0ANNA').messageBot('hello')
  expect(new Set(changes)).toEqual(
    new Set(['violation', 'message', 'ephemeral', 'home', 'people', 'delivery']),
  )
  stop()
  const count = changes.length
  platform.user('U0ANNA').messageBot('unheard')
  expect(changes).toHaveLength(count)
})
