import { describe, expect, it } from 'vitest'
import { startProduct } from './product-fixture.ts'
import { createTestClock, startBolt, startWorkspace, webClient } from './workspace-fixture.ts'

const plain = (text: string) => ({ type: 'plain_text' as const, text })
const button = (action_id: string, value: string) => ({
  type: 'button' as const,
  action_id,
  value,
  text: plain(action_id),
})
const menu = {
  type: 'static_select' as const,
  action_id: 'case_transfer',
  options: [
    { text: plain('Ost'), value: 'ost' },
    { text: plain('West'), value: 'west' },
  ],
}
const card = [
  {
    type: 'actions' as const,
    block_id: 'case',
    elements: [button('case_claim', 'case-1'), button('case_note', 'case-1'), menu],
  },
]

async function withCard() {
  const platform = await startWorkspace()
  const posted = await webClient(platform).chat.postMessage({
    channel: 'C0EAST',
    text: 'Fall 1',
    blocks: card,
  })
  return { platform, anna: platform.user('U0ANNA'), ts: posted.ts ?? '' }
}

describe('pressing a button', () => {
  it('reaches Bolt as block_actions, with a trigger and a response_url that work', async () => {
    const { platform, anna, ts } = await withCard()
    await startBolt(platform, (app) => {
      app.action('case_claim', async ({ ack, action, body, respond, client }) => {
        await ack()
        await respond({ text: `claimed ${'value' in action ? action.value : ''}`, replace_original: false })
        await client.views.open({
          trigger_id: 'trigger_id' in body ? body.trigger_id : '',
          view: { type: 'modal', title: plain('Loading'), blocks: [{ type: 'divider' }] },
        })
      })
    })
    expect(await anna.press('C0EAST', ts, 'case_claim')).toEqual({ kind: 'acknowledged' })
    expect(await anna.waitForEphemeral()).toMatchObject({ text: 'claimed case-1' })
    expect(await anna.waitForView()).toMatchObject({ title: plain('Loading') })
    expect(platform.deliveries.at(-1)?.payload).toMatchObject({
      type: 'block_actions',
      user: { id: 'U0ANNA', team_id: 'T0TEST' },
      channel: { id: 'C0EAST', name: 'ost' },
      container: { type: 'message', message_ts: ts, channel_id: 'C0EAST', is_ephemeral: false },
      message: { ts, text: 'Fall 1' },
      actions: [{ type: 'button', action_id: 'case_claim', block_id: 'case', value: 'case-1' }],
    })
    expect(platform.violations).toEqual([])
  })

  it('chooses from a menu what is there', async () => {
    const { platform, anna, ts } = await withCard()
    await anna.selectOption('C0EAST', ts, 'case_transfer', 'west')
    expect(platform.deliveries.at(-1)?.payload.actions).toMatchObject([
      { type: 'static_select', selected_option: { value: 'west', text: plain('West') } },
    ])
    await expect(anna.selectOption('C0EAST', ts, 'case_transfer', 'south')).rejects.toThrow('no option south')
  })

  it('is possible for those who see it only', async () => {
    const { platform, anna, ts } = await withCard()
    await expect(platform.user('U0TAMAR').press('C0EAST', ts, 'case_claim')).rejects.toThrow(
      'sees no message',
    )
    await expect(anna.press('C0EAST', ts, 'case_close')).rejects.toThrow('no case_close')
    await expect(anna.press('C0EAST', ts, 'case_claim', { value: 'case-2' })).rejects.toThrow('value case-2')
  })

  it('S10: can be forged by anyone, with any value: the signature proves nothing else', async () => {
    const { platform, ts } = await withCard()
    const tamar = platform.user('U0TAMAR')
    await tamar.press('C0EAST', ts, 'case_claim', { forge: true, value: 'case-99' })
    await tamar.press('C0EAST', ts, 'case_close', { forge: true, value: 'case-1' })
    expect(platform.deliveries.map(({ payload }) => [payload.user, payload.actions])).toMatchObject([
      [{ id: 'U0TAMAR' }, [{ action_id: 'case_claim', value: 'case-99' }]],
      [{ id: 'U0TAMAR' }, [{ action_id: 'case_close', value: 'case-1' }]],
    ])
  })

  it('S1: shows the person why it failed, and is not repeated', async () => {
    const platform = await startWorkspace({ acknowledgeWithinMs: 50 })
    const posted = await webClient(platform).chat.postMessage({ channel: 'C0EAST', text: 'a', blocks: card })
    const press = () => platform.user('U0ANNA').press('C0EAST', posted.ts ?? '', 'case_claim')
    expect(await press()).toEqual({ kind: 'failed', error: 'dispatch_failed' })
    const product = await startProduct(platform, { status: 500 }, 'never')
    expect(await press()).toEqual({ kind: 'failed', error: 'http_service_error' })
    expect(await press()).toEqual({ kind: 'failed', error: 'operation_timeout' })
    expect(product.received).toHaveLength(2)
    expect(platform.violations).toMatchObject([
      { rule: 'S1', method: 'interaction', what: 'answered 500: case_claim' },
      { rule: 'S1', method: 'interaction', what: 'no answer in time: case_claim' },
    ])
  })

  it('works on an ephemeral message too, of which the app gets no content', async () => {
    const platform = await startWorkspace()
    const { chat } = webClient(platform)
    const posted = await chat.postEphemeral({
      channel: 'C0EAST',
      user: 'U0ANNA',
      text: 'Sure?',
      blocks: card,
    })
    await platform.user('U0ANNA').press('C0EAST', posted.message_ts ?? '', 'case_claim')
    const { payload } = platform.deliveries.at(-1) ?? {}
    expect(payload?.container).toMatchObject({ is_ephemeral: true, message_ts: posted.message_ts })
    expect(payload).not.toHaveProperty('message')
  })
})

describe('a response_url', () => {
  async function answerTo(clock = createTestClock()) {
    const platform = await startWorkspace({ clock: clock.now })
    const posted = await webClient(platform).chat.postMessage({
      channel: 'C0EAST',
      text: 'card',
      blocks: card,
    })
    await platform.user('U0ANNA').press('C0EAST', posted.ts ?? '', 'case_claim')
    const url = String(platform.deliveries.at(-1)?.payload.response_url)
    const answer = async (body: object) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      return [response.status, await response.json()]
    }
    return { platform, clock, answer }
  }

  it('answers five times', async () => {
    const { answer } = await answerTo()
    for (let count = 0; count < 5; count += 1)
      expect(await answer({ text: 'again' })).toEqual([200, { ok: true }])
    expect(await answer({ text: 'again' })).toEqual([404, { ok: false, error: 'used_url' }])
  })

  it('answers for thirty minutes', async () => {
    const { clock, answer } = await answerTo()
    clock.advance(30 * 60_000 + 1)
    expect(await answer({ text: 'late' })).toEqual([404, { ok: false, error: 'expired_url' }])
  })

  it('replaces and deletes the original, or speaks to everyone', async () => {
    const { platform, answer } = await answerTo()
    await answer({ text: 'done', replace_original: true })
    await answer({ text: 'for all', response_type: 'in_channel' })
    expect(platform.channelMessages('C0EAST')).toMatchObject([{ text: 'done' }, { text: 'for all' }])
    await answer({ delete_original: true })
    expect(platform.channelMessages('C0EAST')[0]).toMatchObject({ deleted: true })
  })

  it('S7, S8: is checked like any message', async () => {
    const { platform, answer } = await answerTo()
    expect(await answer({ text: 'a', blocks: [{ type: 'nonsense' }] })).toEqual([
      400,
      { ok: false, error: 'invalid_blocks' },
    ])
    await answer({ text: '<!channel>' })
    expect(platform.violations.map(({ rule, method }) => [rule, method])).toEqual([
      ['S7', 'response_url'],
      ['S8', 'response_url'],
    ])
  })
})

describe('slash commands', () => {
  it('reach Bolt, and its answer is seen by one person', async () => {
    const platform = await startWorkspace()
    await startBolt(platform, (app) => {
      app.command('/lotse', async ({ ack, command }) => {
        await ack(`${command.user_id} asks for ${command.text} in ${command.channel_name}`)
      })
    })
    const anna = platform.user('U0ANNA')
    expect(await anna.command('/lotse', 'cases')).toMatchObject({
      kind: 'answered',
      text: 'U0ANNA asks for cases in directmessage',
      inChannel: false,
    })
    expect(await anna.command('/lotse', 'desk', { channel: 'C0EAST' })).toMatchObject({
      text: 'U0ANNA asks for desk in ost',
    })
    expect(anna.ephemerals('C0EAST')).toHaveLength(1)
    expect(platform.user('U0BEN').ephemerals()).toEqual([])
  })

  it('of nobody are kept by Slack', async () => {
    const platform = await startWorkspace()
    expect(await platform.user('U0ANNA').command('/human')).toEqual({ kind: 'unknown_command' })
    expect(platform.deliveries).toEqual([])
  })

  it('S11: need the scope', async () => {
    const platform = await startWorkspace({ scopes: ['chat:write'] })
    expect(await platform.user('U0ANNA').command('/lotse')).toEqual({ kind: 'unknown_command' })
  })

  it('fail when the answer is not one', async () => {
    const platform = await startWorkspace()
    await startProduct(platform, {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ blocks: [{ type: 'nonsense' }] }),
    })
    expect(await platform.user('U0ANNA').command('/lotse')).toEqual({
      kind: 'failed',
      error: 'invalid_response',
    })
  })
})

describe('shortcuts', () => {
  it('from a message carry it, global ones do not', async () => {
    const { platform, anna, ts } = await withCard()
    const heard: string[] = []
    await startBolt(platform, (app) => {
      app.shortcut({ callback_id: 'case_note', type: 'message_action' }, async ({ ack, shortcut }) => {
        await ack()
        heard.push(`message ${'message_ts' in shortcut ? shortcut.message_ts : ''}`)
      })
      app.shortcut({ callback_id: 'case_new', type: 'shortcut' }, async ({ ack }) => {
        await ack()
        heard.push('global')
      })
    })
    await anna.shortcut('case_note', { channel: 'C0EAST', ts })
    await anna.shortcut('case_new')
    expect(heard).toEqual([`message ${ts}`, 'global'])
  })
})
