import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebClient } from '@slack/web-api'
import { Api } from 'grammy'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { PhoneView } from '../../../sandbox/page/server/phone-view.ts'
import type { ShownViolation } from '../../../sandbox/page/server/violations.ts'
import type { WorkspaceView } from '../../../sandbox/page/server/workspace-view.ts'
import { startSandbox } from '../../../sandbox/sandbox.ts'

async function started() {
  const dataDir = await mkdtemp(join(tmpdir(), 'lotse-page-'))
  const sandbox = await startSandbox(dataDir, () => undefined)
  onTestFinished(async () => {
    await sandbox.stop()
    await rm(dataDir, { recursive: true, force: true })
  })
  const url = (path: string) => `${sandbox.pageUrl}/${path}`
  const look = async (path: string): Promise<unknown> => (await fetch(url(path))).json()
  return {
    sandbox,
    url,
    phone: async (id: number) => (await look(`sandbox/phone?person=${id}`)) as PhoneView,
    workspace: async (query: string) => (await look(`sandbox/workspace?${query}`)) as WorkspaceView,
    violations: async () => (await look('sandbox/violations')) as ShownViolation[],
    act: (path: string, what: unknown, headers: Record<string, string> = {}) =>
      fetch(url(path), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof what === 'string' ? what : JSON.stringify(what),
      }),
    telegram: new Api(sandbox.tokens.telegram, { apiRoot: sandbox.telegram.url }),
    slack: new WebClient(sandbox.tokens.slackBot, { slackApiUrl: sandbox.slack.apiUrl }),
    amira: sandbox.telegram.people()[0]?.id ?? 0,
  }
}

describe("the phone's side", () => {
  it('shows both sides of a chat, and what bots deleted is gone', async () => {
    const { act, amira, phone, telegram } = await started()
    await act(`sandbox/phone/${amira}`, { kind: 'text', text: 'Ich habe Schulden' })
    const gone = await telegram.sendMessage(amira, 'weg')
    await telegram.sendMessage(amira, 'Guten Tag', {
      reply_markup: { inline_keyboard: [[{ text: 'Ja', callback_data: 'v1:consent_yes:1' }]] },
    })
    await telegram.deleteMessage(amira, gone.message_id)

    const { person } = await phone(amira)
    expect(person.messages.map(({ text, mine }) => [text, mine])).toEqual([
      ['Ich habe Schulden', true],
      ['Guten Tag', false],
    ])
    expect(person.messages.at(-1)?.buttons).toEqual([[{ text: 'Ja', callbackData: 'v1:consent_yes:1' }]])
  })

  it('carries presses, edits, attachments and blocking to the bot', async () => {
    const { act, amira, phone, telegram } = await started()
    const path = `sandbox/phone/${amira}`
    await act(path, { kind: 'start' })
    const question = await telegram.sendMessage(amira, 'Ja?', {
      reply_markup: { inline_keyboard: [[{ text: 'Ja', callback_data: 'v1:consent_yes:1' }]] },
    })
    await act(path, { kind: 'press', messageId: question.message_id, button: 'v1:consent_yes:1' })
    await act(path, { kind: 'text', text: 'Tipfehler' })
    const mine = (await phone(amira)).person.messages.at(-1)?.messageId
    await act(path, { kind: 'edit', messageId: mine, text: 'Tippfehler' })
    for (const kind of ['photo', 'voice', 'document', 'sticker', 'location', 'block'])
      await act(path, { kind })

    const updates = await telegram.getUpdates({
      allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
    })
    const seen = updates.map(
      (update) =>
        update.callback_query?.data ??
        update.edited_message?.text ??
        update.my_chat_member?.new_chat_member.status ??
        update.message?.text ??
        ['photo', 'voice', 'document', 'sticker', 'location'].find((kind) => kind in (update.message ?? {})),
    )
    const expected = ['/start', 'v1:consent_yes:1', 'Tipfehler', 'Tippfehler', 'photo', 'voice', 'document']
    expect(seen).toEqual([...expected, 'sticker', 'location', 'kicked'])
    expect((await phone(amira)).person.blocked).toBe(true)
  })

  it('takes in somebody new, who can be written to like the others', async () => {
    const { act, phone } = await started()
    const answer = await act('sandbox/phone/people', { firstName: 'Ada', lastName: '', languageCode: 'fa' })
    const { id } = (await answer.json()) as { id: number }
    expect((await phone(id)).person.name).toBe('Ada')
    expect((await phone(id)).people.at(-1)).toMatchObject({ id, languageCode: 'fa' })
  })
})

describe("the workspace's side", () => {
  it('shows a person what they see and nobody else: ephemeral messages, threads, tombstones', async () => {
    const { act, slack, workspace } = await started()
    const channel = 'C0HAFEN'
    const root = await slack.chat.postMessage({ channel, text: 'Fall 1' })
    await act('sandbox/workspace/U0ANNA', { kind: 'message', channel, text: 'ich', threadTs: root.ts })
    await slack.chat.postEphemeral({ channel, user: 'U0ANNA', text: 'nur Anna' })
    await slack.chat.delete({ channel, ts: root.ts ?? '' })

    const anna = await workspace(`person=U0ANNA&place=${channel}&thread=${root.ts}`)
    expect(
      anna.place?.messages.map(({ text, ephemeral, tombstone }) => [text, ephemeral, tombstone]),
    ).toEqual([
      ['This message was deleted.', false, true],
      ['nur Anna', true, false],
    ])
    expect(anna.thread?.messages.map(({ text }) => text)).toEqual(['This message was deleted.', 'ich'])
    const mehmet = await workspace(`person=U0MEHMET&place=${channel}`)
    expect(mehmet.place?.messages).toHaveLength(1)
    const sofia = await workspace(`person=U0SOFIA&place=${channel}`)
    expect(sofia.places.map(({ kind }) => kind)).toEqual(['direct'])
    expect(sofia.me.staff).toBe(false)
  })

  it('says what a person is told at once: an unknown command, nobody listening', async () => {
    const { act } = await started()
    const command = { kind: 'command', channel: 'C0HAFEN', command: '/dance', text: '' }
    const answer = await act('sandbox/workspace/U0ANNA', command)
    expect(await answer.json()).toEqual({ kind: 'unknown_command' })
    const unheard = await act('sandbox/workspace/U0ANNA', { ...command, command: '/lotse' })
    expect(await unheard.json()).toEqual({ kind: 'failed', error: 'dispatch_failed' })
  })
})

describe('what is told beside', () => {
  it('lists broken rules of both platforms, newest first', async () => {
    const { act, amira, slack, telegram, violations } = await started()
    expect(await violations()).toEqual([])
    await act(`sandbox/phone/${amira}`, { kind: 'start' })
    await expect(telegram.sendMessage(amira, 'x'.repeat(5000))).rejects.toThrow()
    await slack.chat.postMessage({ channel: 'C0HAFEN', text: 'an alle <!channel>' })
    expect((await violations()).map(({ platform, rule }) => [platform, rule])).toEqual([
      ['slack', 'S8'],
      ['telegram', 'T6'],
    ])
  })

  it('plays faults on the next message of the bot', async () => {
    const { act, amira, telegram } = await started()
    await act(`sandbox/phone/${amira}`, { kind: 'start' })
    await act('sandbox/faults', { platform: 'telegram', fault: 'too_many' })
    await expect(telegram.sendMessage(amira, 'eins')).rejects.toMatchObject({
      parameters: { retry_after: 5 },
    })
    await act('sandbox/faults', { platform: 'slack', fault: 'server_error' })
    await act('sandbox/faults', { platform: 'both', fault: 'clear' })
  })

  it('tells at once which part changed', async () => {
    const { act, amira, url } = await started()
    const changes = (await fetch(url('sandbox/changes'))).body?.getReader()
    onTestFinished(() => changes?.cancel())
    const heard = async () => new TextDecoder().decode((await changes?.read())?.value)
    expect(await heard()).toContain(': here')
    await act(`sandbox/phone/${amira}`, { kind: 'start' })
    expect(await heard()).toContain('data: ["phone"]')
    await act('sandbox/workspace/U0ANNA', { kind: 'message', channel: 'C0HAFEN', text: 'hier' })
    expect(await heard()).toContain('data: ["workspace"]')
  })
})

describe('what the page server refuses', () => {
  it('acts that pages elsewhere make a browser send', async () => {
    const { act, amira, phone } = await started()
    const path = `sandbox/phone/${amira}`
    const start = { kind: 'start' }
    expect((await act(path, start, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await act(path, start, { 'sec-fetch-site': 'same-site' })).status).toBe(403)
    expect((await act(path, start, { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await phone(amira)).person.messages).toEqual([])
  })

  it('what makes no sense, with a line that says why', async () => {
    const { act, amira } = await started()
    const path = `sandbox/phone/${amira}`
    expect((await act(path, '{')).status).toBe(400)
    expect((await act(path, { kind: 'fly' })).status).toBe(400)
    expect((await act(path, { kind: 'text', text: '   ' })).status).toBe(400)
    expect((await act('sandbox/phone/1', { kind: 'start' })).status).toBe(404)
    await act(path, { kind: 'start' })
    const press = await act(path, { kind: 'press', messageId: 1, button: 'v1:human:1' })
    expect(press.status).toBe(409)
    expect(((await press.json()) as { error: string }).error).toMatch(/no button/)
    expect((await act('sandbox/workspace/U0NOBODY', { kind: 'open_home' })).status).toBe(409)
  })

  it('everything but the files of the page', async () => {
    const { sandbox, url } = await started()
    for (const path of ['', 'page.js', 'words.de.json', 'workspace/blocks.css', 'flag.svg'])
      expect([path, (await fetch(url(path))).status]).toEqual([path, 200])
    for (const path of ['server/server.ts', 'server/', 'nothing.js', 'people.yaml'])
      expect([path, (await fetch(url(path))).status]).toEqual([path, 404])
    // `fetch` would tidy the path before it is sent.
    const climbing = ['/../main.ts', '/..%2fmain.ts', '/phone/../../people.yaml', '/%2e%2e/kept-chats.ts']
    for (const path of climbing) expect([path, await rawStatus(sandbox.pageUrl, path)]).toEqual([path, 404])
  })

  it('scripts, styles and frames that are not its own, by a strict policy', async () => {
    const { url } = await started()
    const { headers } = await fetch(url(''))
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})

function rawStatus(base: string, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base)
    const sent = request({ hostname, port, path }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    sent.once('error', reject)
    sent.end()
  })
}
