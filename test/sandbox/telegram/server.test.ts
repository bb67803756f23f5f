import { Api, InputFile } from 'grammy'
import { describe, expect, it } from 'vitest'
import { refusal, started, token } from './started.ts'

describe('the HTTP face of the Telegram platform', () => {
  it('refuses a token it does not know and one that has not the form of a token', async () => {
    const { platform } = await started()
    const stranger = new Api('7000000009:AAsomebodyElse', { apiRoot: platform.url })
    expect(await refusal(stranger.getMe())).toMatchObject({ error_code: 401, description: 'Unauthorized' })
    const malformed = new Api('no-token', { apiRoot: platform.url })
    expect(await refusal(malformed.getMe())).toMatchObject({
      error_code: 401,
      description: 'Unauthorized: invalid token specified',
    })
  })

  it('says 404 to a method that does not exist and 501 to one it does not play', async () => {
    const { platform, api } = await started()
    const response = await fetch(`${platform.url}/bot${token}/sendNothing`)
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({
      ok: false,
      error_code: 404,
      description: 'Not Found: method not found',
    })
    expect((await fetch(`${platform.url}/elsewhere`)).status).toBe(404)
    expect((await refusal(api.sendDice(1, '🎲'))).error_code).toBe(501)
  })

  it('answers getMe as the bot it was started with', async () => {
    const { api } = await started()
    expect(await api.getMe()).toMatchObject({
      id: 7000000001,
      is_bot: true,
      username: 'lotse_test_bot',
      first_name: 'Lotse',
      can_read_all_group_messages: false,
    })
  })

  it('reads parameters from JSON, a form, a multipart body and the query alike, in any letter case', async () => {
    const { platform } = await started({ limits: false })
    const anna = platform.person({ firstName: 'Anna' })
    anna.start()
    const url = `${platform.url}/bot${token}/SENDmessage`
    const markup = { inline_keyboard: [[{ text: 'Ja', callback_data: 'y' }]] }
    const fields = { chat_id: String(anna.chatId), text: 'Hallo', reply_markup: JSON.stringify(markup) }
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    const requests: [string, RequestInit][] = [
      [
        url,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ chat_id: anna.chatId, text: 'Hallo', reply_markup: markup }),
        },
      ],
      [url, { method: 'POST', body: new URLSearchParams(fields) }],
      [url, { method: 'POST', body: form }],
      [`${url}?${new URLSearchParams(fields).toString()}`, { method: 'GET' }],
    ]
    for (const [address, init] of requests) expect((await fetch(address, init)).status).toBe(200)
    const seen = anna.messages().filter((message) => !message.mine)
    expect(seen.map(({ text, buttons }) => ({ text, buttons }))).toEqual(
      Array.from({ length: 4 }, () => ({ text: 'Hallo', buttons: [[{ text: 'Ja', callbackData: 'y' }]] })),
    )
    expect(platform.calls.map((call) => call.method)).toEqual(Array(4).fill('sendMessage'))
  })

  it('tells an unknown chat, a person who never wrote and a person who blocked the bot apart', async () => {
    const { platform, api } = await started()
    expect(await refusal(api.sendMessage(42, 'Hallo'))).toMatchObject({
      error_code: 400,
      description: 'Bad Request: chat not found',
    })
    const anna = platform.person({ firstName: 'Anna' })
    expect(await refusal(api.sendMessage(anna.chatId, 'Hallo'))).toMatchObject({
      error_code: 403,
      description: "Forbidden: bot can't initiate conversation with a user",
    })
    anna.start()
    await api.sendMessage(anna.chatId, 'Hallo')
    anna.block()
    for (const call of [api.sendMessage(anna.chatId, 'Noch da?'), api.sendChatAction(anna.chatId, 'typing')])
      expect(await refusal(call)).toMatchObject({
        error_code: 403,
        description: 'Forbidden: bot was blocked by the user',
      })
    anna.unblock()
    await api.sendMessage(anna.chatId, 'Willkommen zurück')
  })

  it('T8: records a bot that writes on after it was told that it is blocked', async () => {
    const { platform, api } = await started()
    const anna = platform.person({ firstName: 'Anna' })
    anna.start()
    anna.block()
    await refusal(api.sendMessage(anna.chatId, 'eins'))
    expect(platform.violations).toEqual([])
    platform.advance(60_000)
    await refusal(api.sendMessage(anna.chatId, 'zwei'))
    expect(platform.violations).toMatchObject([{ rule: 'T8', method: 'sendMessage' }])
    anna.unblock()
    anna.block()
    await refusal(api.sendMessage(anna.chatId, 'drei'))
    expect(platform.violations).toHaveLength(1)
  })

  it('hands out the file of a voice message and takes uploads', async () => {
    const { platform, api } = await started({ limits: false })
    const anna = platform.person({ firstName: 'Anna' })
    const sound = new TextEncoder().encode('OggS and what follows')
    anna.sendVoice({ content: sound, seconds: 4 })
    const [update] = await api.getUpdates()
    expect(update?.message?.voice).toMatchObject({
      duration: 4,
      mime_type: 'audio/ogg',
      file_size: sound.length,
    })
    const fileId = update?.message?.voice?.file_id ?? ''
    const file = await api.getFile(fileId)
    const address = `${platform.url}/file/bot${token}/${file.file_path}`
    const fetched = await fetch(address)
    expect(new Uint8Array(await fetched.arrayBuffer())).toEqual(sound)
    // "The link will be valid for at least 1 hour": then it must be asked for again.
    platform.advance(3_600_001)
    expect((await fetch(address)).status).toBe(404)
    await api.getFile(fileId)
    expect((await fetch(address)).status).toBe(200)
    expect((await fetch(`${platform.url}/file/bot${token}/voice/other.oga`)).status).toBe(404)
    expect((await refusal(api.getFile('made-up'))).description).toBe('Bad Request: invalid file_id')

    const letter = new TextEncoder().encode('%PDF-1.7 letter')
    const sent = await api.sendDocument(anna.chatId, new InputFile(letter, 'export.pdf'), {
      caption: '<b>Ihre</b> Daten',
      parse_mode: 'HTML',
    })
    expect(sent.document).toMatchObject({ file_name: 'export.pdf', file_size: letter.length })
    expect(anna.messages().at(-1)).toMatchObject({
      kind: 'document',
      text: 'Ihre Daten',
      file: { name: 'export.pdf' },
    })
    await api.sendDocument(anna.chatId, sent.document.file_id)
    expect((await refusal(api.sendDocument(anna.chatId, 'made-up'))).description).toBe(
      'Bad Request: wrong file identifier/HTTP URL specified',
    )
    expect(
      (await refusal(api.sendDocument(anna.chatId, new InputFile(new Uint8Array(), 'x')))).description,
    ).toBe('Bad Request: file must be non-empty')
    expect((await refusal(api.sendPhoto(anna.chatId, new InputFile(letter, 'x.png')))).description).toBe(
      'Bad Request: IMAGE_PROCESS_FAILED',
    )
  })

  it('closes only ten minutes after the start, and takes nothing more after logOut', async () => {
    const { platform, api } = await started()
    expect((await refusal(api.close())).parameters.retry_after).toBeGreaterThan(590)
    platform.advance(600_000)
    expect(await api.close()).toBe(true)
    expect(await api.logOut()).toBe(true)
    expect((await refusal(api.getMe())).description).toBe('Logged out')
  })
})
