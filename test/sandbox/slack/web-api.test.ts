import { describe, expect, it } from 'vitest'
import { APP_TOKEN, BOT_TOKEN, errorOf, refusalOf, startWorkspace, webClient } from './workspace-fixture.ts'

describe('tokens', () => {
  it('a call without, with a wrong, or with the other kind of token is refused', async () => {
    const platform = await startWorkspace({ appToken: APP_TOKEN })
    const bare = await fetch(`${platform.apiUrl}auth.test`, { method: 'POST' })
    expect(await bare.json()).toEqual({ ok: false, error: 'not_authed' })
    expect(await errorOf(webClient(platform, 'xoxb-other').auth.test())).toBe('invalid_auth')
    expect(await errorOf(webClient(platform, APP_TOKEN).auth.test())).toBe('not_allowed_token_type')
    expect(await errorOf(webClient(platform).apps.connections.open({}))).toBe('not_allowed_token_type')
  })

  it('says who the app is', async () => {
    const platform = await startWorkspace()
    expect(await webClient(platform).auth.test()).toMatchObject({
      ok: true,
      team_id: 'T0TEST',
      user_id: platform.botUserId,
      bot_id: platform.botId,
    })
  })

  it('unknown methods are told apart', async () => {
    const platform = await startWorkspace()
    expect(await errorOf(webClient(platform).apiCall('chat.shout'))).toBe('unknown_method')
  })
})

describe('S11: scopes', () => {
  it.each([
    ['conversations.info', { channel: 'C0EAST' }, 'channels:read'],
    ['conversations.history', { channel: 'C0EAST' }, 'channels:history'],
    ['conversations.open', { users: 'U0ANNA,U0BEN' }, 'mpim:write'],
    ['team.info', {}, 'team:read'],
  ])('%s is out of reach with the scopes of the manifest', async (method, args, needed) => {
    const platform = await startWorkspace()
    const refusal = await refusalOf(webClient(platform).apiCall(method, args))
    expect(refusal).toMatchObject({ error: 'missing_scope', needed })
    expect(refusal.provided).toContain('chat:write')
    expect(platform.violations).toMatchObject([{ rule: 'S11', method }])
  })

  it.each([
    ['chat.postMessage', 'chat:write', { channel: 'C0EAST', text: 'x' }],
    ['chat.postEphemeral', 'chat:write', { channel: 'C0EAST', user: 'U0ANNA', text: 'x' }],
    ['conversations.open', 'im:write', { users: 'U0ANNA' }],
    ['reactions.add', 'reactions:write', { channel: 'C0EAST', name: 'eyes', timestamp: '1.1' }],
    ['files.info', 'files:read', { file: 'F1' }],
    ['files.getUploadURLExternal', 'files:write', { filename: 'a', length: 1 }],
    ['users.info', 'users:read', { user: 'U0ANNA' }],
  ])('%s needs %s', async (method, scope, args) => {
    const scopes = ['chat:write', 'im:write', 'reactions:write', 'files:read', 'files:write', 'users:read']
    const platform = await startWorkspace({ scopes: scopes.filter((granted) => granted !== scope) })
    expect(await refusalOf(webClient(platform).apiCall(method, args))).toMatchObject({
      error: 'missing_scope',
      needed: scope,
    })
  })
})

describe('bodies', () => {
  const call = (apiUrl: string, headers: Record<string, string>, body: string) =>
    fetch(`${apiUrl}chat.postMessage`, { method: 'POST', headers, body }).then((response) => response.json())

  it('JSON and forms mean the same', async () => {
    const platform = await startWorkspace()
    const blocks = [{ type: 'divider' }]
    const json = await call(
      platform.apiUrl,
      { 'content-type': 'application/json; charset=utf-8', authorization: `Bearer ${BOT_TOKEN}` },
      JSON.stringify({ channel: 'C0EAST', text: 'a', blocks }),
    )
    const form = await call(
      platform.apiUrl,
      { 'content-type': 'application/x-www-form-urlencoded' },
      new URLSearchParams({
        token: BOT_TOKEN,
        channel: 'C0EAST',
        text: 'a',
        blocks: JSON.stringify(blocks),
      }).toString(),
    )
    for (const answer of [json, form])
      expect(answer).toMatchObject({ ok: true, message: { text: 'a', blocks: [{ type: 'divider' }] } })
  })

  it('a token in a JSON body is not looked at, and a missing charset is remarked', async () => {
    const platform = await startWorkspace()
    const body = JSON.stringify({ token: BOT_TOKEN, channel: 'C0EAST', text: 'a' })
    const type = { 'content-type': 'application/json' }
    expect(await call(platform.apiUrl, type, body)).toMatchObject({ ok: false, error: 'not_authed' })
    expect(
      await call(platform.apiUrl, { ...type, authorization: `Bearer ${BOT_TOKEN}` }, body),
    ).toMatchObject({ ok: true, warning: 'missing_charset' })
  })

  it('missing arguments are named', async () => {
    const platform = await startWorkspace()
    expect(await refusalOf(webClient(platform).apiCall('chat.update', { text: 'a' }))).toMatchObject({
      error: 'invalid_arguments',
      response_metadata: {
        messages: ['[ERROR] missing required field: channel', '[ERROR] missing required field: ts'],
      },
    })
  })
})

it('keeps every call without its token', async () => {
  const platform = await startWorkspace()
  const client = webClient(platform)
  await client.chat.postMessage({ token: BOT_TOKEN, channel: 'C0EAST', text: 'a' })
  await errorOf(client.chat.postMessage({ channel: 'C0NONE', text: 'b' }))
  expect(platform.calls).toMatchObject([
    { method: 'chat.postMessage', args: { channel: 'C0EAST', text: 'a' }, ok: true, status: 200 },
    { method: 'chat.postMessage', args: { channel: 'C0NONE' }, ok: false, error: 'channel_not_found' },
  ])
  expect(JSON.stringify(platform.calls)).not.toContain(BOT_TOKEN)
})
