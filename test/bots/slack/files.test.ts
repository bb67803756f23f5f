import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SlackPlatform } from '../../../sandbox/slack/platform.ts'
import { createSlackFetch } from '../../../src/bots/slack/fetch-file.ts'
import { createSlackSend } from '../../../src/bots/slack/send.ts'
import type { FetchFile, Sendable, Send } from '../../../src/cases/outbound.ts'
import { BOT_TOKEN, clientOf, startPlatform, wordsFor } from './live.ts'

let platform: SlackPlatform
beforeEach(async () => {
  platform = await startPlatform()
})
afterEach(() => platform.stop())

const LETTER = new Uint8Array(Buffer.from('the letter'))
const letter: FetchFile = async () => ({
  kind: 'fetched',
  name: 'file_1.pdf',
  mimeType: 'application/pdf',
  bytes: LETTER,
})

const fetchWith = (botToken: string): FetchFile =>
  createSlackFetch(clientOf(platform), { botToken, apiUrl: platform.apiUrl })

describe('what a tenant sends on Slack', () => {
  test('is fetched with the bot token, under its name', async () => {
    const kim = platform.user('U0KIM')
    kim.shareFile({ name: 'note.m4a', content: 'clip', mimetype: 'audio/mp4' })
    const fileId = kim.directMessages()[0]?.files?.[0]?.id ?? ''
    expect(await fetchWith(BOT_TOKEN)({ platform: 'slack', fileId })).toEqual({
      kind: 'fetched',
      name: 'note.m4a',
      mimeType: 'audio/mp4',
      bytes: new TextEncoder().encode('clip'),
    })
    expect(await fetchWith(BOT_TOKEN)({ platform: 'slack', fileId: 'F0NONE' })).toEqual({
      kind: 'gone',
      code: 'slack_file_not_found',
    })
  })

  test('is not taken for the page by which Slack asks to sign in', async () => {
    const kim = platform.user('U0KIM')
    kim.shareFile({ name: 'letter.pdf', content: 'letter' })
    const fileId = kim.directMessages()[0]?.files?.[0]?.id ?? ''
    expect(await fetchWith('xoxb-other')({ platform: 'slack', fileId })).toEqual({
      kind: 'gone',
      code: 'slack_file_302',
    })
  })
})

describe('a file in a thread', () => {
  let send: Send
  let what: Sendable
  beforeEach(() => {
    send = createSlackSend(clientOf(platform), wordsFor, undefined, letter)
    const anna = platform.user('U0ANNA')
    const { ts } = anna.messageBot('root')
    what = {
      kind: 'thread_file',
      channel: anna.directMessageId,
      threadTs: ts,
      file: { platform: 'telegram', fileId: 'AgAC' },
    }
  })
  const shared = () =>
    platform
      .user('U0ANNA')
      .directMessages()
      .flatMap(({ files = [], deleted }) => (deleted ? [] : files))

  /** The two attempts that the outbox makes of it. */
  async function uploaded(): Promise<string[]> {
    const first = await send(what, [])
    if (first.kind !== 'partly') throw new Error(first.kind)
    return first.sentIds
  }

  test('Q9: is uploaded unseen first, and shown by its id', async () => {
    const ids = await uploaded()
    expect(shared()).toEqual([])
    expect(await send(what, ids)).toMatchObject({ kind: 'sent', ids })
    expect(shared()).toMatchObject([{ id: ids[0], name: 'file_1.pdf', size: LETTER.length }])
  })

  test('Q9: shown, but nobody heard so: asked again, it is not shown again', async () => {
    const ids = await uploaded()
    platform.faults.dropConnectionAfter('files.completeUploadExternal', 1)
    expect(await send(what, ids)).toMatchObject({ kind: 'unknown', sentIds: ids })
    expect(await send(what, ids)).toMatchObject({ kind: 'sent', ids })
    expect(shared()).toHaveLength(1)
  })

  test('that Slack does not know any more is begun anew', async () => {
    expect(await send(what, ['F0GONE'])).toEqual({
      kind: 'not_sent',
      code: 'slack_file_not_found',
      sentIds: [],
    })
  })

  test('S6: waits where Slack asks to wait, with what is uploaded', async () => {
    const ids = await uploaded()
    platform.faults.tooManyRequests('files.completeUploadExternal', 1, 9)
    expect(await send(what, ids)).toEqual({ kind: 'wait', seconds: 9, sentIds: ids })
  })

  test('whose platform does not give it is refused; one that is away may be asked again', async () => {
    const fetching = (fetchFile: FetchFile): Send =>
      createSlackSend(clientOf(platform), wordsFor, undefined, fetchFile)
    expect(await fetching(async () => ({ kind: 'gone', code: 'telegram_400' }))(what, [])).toEqual({
      kind: 'rejected',
      code: 'telegram_400',
    })
    expect(await fetching(async () => ({ kind: 'away', code: 'telegram_502' }))(what, [])).toEqual({
      kind: 'not_sent',
      code: 'telegram_502',
      sentIds: [],
    })
  })

  test('G4: is deleted by its id, and counts as gone when it is', async () => {
    const ids = await uploaded()
    await send(what, ids)
    const { directMessageId: chatId } = platform.user('U0ANNA')
    const erase: Sendable = { kind: 'delete_tenant_messages', platform: 'slack', chatId, messageIds: ids }
    expect(await send(erase, [])).toMatchObject({ kind: 'sent', ids })
    expect(shared()).toEqual([])
    expect(await send(erase, [])).toMatchObject({ kind: 'sent', ids })
  })
})
