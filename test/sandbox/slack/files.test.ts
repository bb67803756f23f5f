import { describe, expect, it } from 'vitest'
import { BOT_TOKEN, errorOf, startWorkspace, webClient } from './workspace-fixture.ts'

const letter = { name: 'Brief.PDF', content: 'the letter' }

describe('a file a person shares', () => {
  it('comes with the message and is fetched with the bot token', async () => {
    const platform = await startWorkspace()
    const anna = platform.user('U0ANNA')
    anna.shareFile(letter, { text: 'what is this?' })
    const [message] = anna.directMessages()
    expect(message).toMatchObject({
      subtype: 'file_share',
      text: 'what is this?',
      files: [{ name: 'Brief.PDF', mimetype: 'application/pdf', filetype: 'pdf', size: 10, mode: 'hosted' }],
    })
    const file = message?.files?.[0]
    const fetched = await fetch(file?.url_private ?? '', {
      headers: { authorization: `Bearer ${BOT_TOKEN}` },
    })
    expect(fetched.headers.get('content-type')).toBe('application/pdf')
    expect(await fetched.text()).toBe('the letter')
    const { files } = webClient(platform)
    expect((await files.info({ file: file?.id ?? '' })).file).toMatchObject({ name: 'Brief.PDF' })
  })

  it('is a sign-in page with status 200 to whoever has no token or no scope', async () => {
    const platform = await startWorkspace({ scopes: ['im:history'] })
    const anna = platform.user('U0ANNA')
    anna.shareFile(letter)
    const address = anna.directMessages()[0]?.files?.[0]?.url_private_download ?? ''
    for (const headers of [{}, { authorization: `Bearer ${BOT_TOKEN}` }]) {
      const answer = await fetch(address, { headers })
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toContain('text/html')
    }
  })

  it('is unknown to the bot where it is not a member', async () => {
    const platform = await startWorkspace()
    const ben = platform.user('U0BEN')
    ben.postInChannel('C0OTHER', '', { files: [letter] })
    const file = platform.channelMessages('C0OTHER')[0]?.files?.[0]
    expect(await errorOf(webClient(platform).files.info({ file: file?.id ?? '' }))).toBe('file_not_found')
    const answer = await fetch(file?.url_private ?? '', { headers: { authorization: `Bearer ${BOT_TOKEN}` } })
    expect(answer.status).toBe(404)
  })
})

describe('a file the app shares', () => {
  it('is announced, uploaded and completed, as filesUploadV2 does', async () => {
    const platform = await startWorkspace()
    const anna = platform.user('U0ANNA')
    const root = anna.messageBot('send me the export')
    await webClient(platform).filesUploadV2({
      channel_id: anna.directMessageId,
      thread_ts: root.ts,
      initial_comment: 'here it is',
      filename: 'export.json',
      content: '{"case":1}',
    })
    const [, shared] = anna.directMessages()
    expect(shared).toMatchObject({
      subtype: 'file_share',
      text: 'here it is',
      thread_ts: root.ts,
      bot_id: platform.botId,
      files: [{ name: 'export.json', size: 10, user: platform.botUserId }],
    })
  })

  it('is deleted by the app that shared it, with the message that showed nothing else', async () => {
    const platform = await startWorkspace()
    const anna = platform.user('U0ANNA')
    const client = webClient(platform)
    const { files } = client
    await client.filesUploadV2({ channel_id: anna.directMessageId, filename: 'a.txt', content: 'abc' })
    const [shown] = anna.directMessages()
    const id = shown?.files?.[0]?.id ?? ''
    await files.delete({ file: id })
    expect(anna.directMessages().filter(({ deleted }) => !deleted)).toEqual([])
    expect(await errorOf(files.delete({ file: id }))).toBe('file_not_found')
    anna.shareFile(letter)
    const theirs = anna.directMessages().at(-1)?.files?.[0]?.id ?? ''
    expect(await errorOf(files.delete({ file: theirs }))).toBe('cant_delete_file')
  })

  it('must have been uploaded, and has a length', async () => {
    const platform = await startWorkspace()
    const { files } = webClient(platform)
    const announced = await files.getUploadURLExternal({ filename: 'a.txt', length: 3 })
    const complete = { files: [{ id: announced.file_id ?? '' }], channel_id: 'C0EAST' } as const
    expect(await errorOf(files.completeUploadExternal({ ...complete, files: [complete.files[0]] }))).toBe(
      'file_not_found',
    )
    expect(await errorOf(files.getUploadURLExternal({ filename: 'a.txt', length: 0 }))).toBe(
      'missing_argument',
    )
    expect(
      (await fetch(`${new URL(platform.apiUrl).origin}/upload/v1/unknown`, { method: 'POST' })).status,
    ).toBe(404)
  })
})
