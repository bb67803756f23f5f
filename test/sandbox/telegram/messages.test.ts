import { describe, expect, it } from 'vitest'
import { refusal, started } from './started.ts'
import type { Started } from './started.ts'

async function withAnna() {
  const { platform, api } = await started({ limits: false })
  const anna = platform.person({ firstName: 'Anna' })
  anna.start()
  return { platform, api, anna }
}

const send = ({ api }: Pick<Started, 'api'>, chatId: number, text: string, other = {}) =>
  refusal(api.sendMessage(chatId, text, other))

describe('sendMessage', () => {
  it('T6: takes 4096 characters after entity parsing and refuses one more', async () => {
    const { platform, api, anna } = await withAnna()
    await api.sendMessage(anna.chatId, 'x'.repeat(4096))
    await api.sendMessage(anna.chatId, `<b>${'&amp;'.repeat(4096)}</b>`, { parse_mode: 'HTML' })
    expect(platform.violations).toEqual([])
    expect(await send({ api }, anna.chatId, 'x'.repeat(4097))).toMatchObject({
      error_code: 400,
      description: 'Bad Request: message is too long',
    })
    expect((await send({ api }, anna.chatId, 'x'.repeat(40_000))).description).toBe(
      'Bad Request: text is too long',
    )
    expect(platform.violations.map(({ rule }) => rule)).toEqual(['T6', 'T6'])
  })

  it('T6: counts UTF-16 code units, so 2048 emoji fit and one more does not', async () => {
    const { api, anna } = await withAnna()
    await api.sendMessage(anna.chatId, '🏠'.repeat(2048))
    expect((await send({ api }, anna.chatId, '🏠'.repeat(2049))).description).toBe(
      'Bad Request: message is too long',
    )
  })

  it('T6: refuses half an emoji', async () => {
    const { api, anna } = await withAnna()
    expect((await send({ api }, anna.chatId, 'Haus 🏠'.slice(0, -1))).description).toBe(
      'Bad Request: strings must be encoded in UTF-8',
    )
  })

  it('T6: refuses a text without anything to see', async () => {
    const { api, anna } = await withAnna()
    expect((await send({ api }, anna.chatId, '')).description).toBe('Bad Request: message text is empty')
    for (const nothing of [' \n ', '\u200b\u2060'.slice(0, 1), '\u2800'])
      expect((await send({ api }, anna.chatId, nothing)).description).toBe(
        'Bad Request: text must be non-empty',
      )
    expect((await send({ api }, anna.chatId, '<b> </b>', { parse_mode: 'HTML' })).description).toBe(
      'Bad Request: text must be non-empty',
    )
  })

  it('T6: refuses marks that do not close, with the place', async () => {
    const { platform, api, anna } = await withAnna()
    expect((await send({ api }, anna.chatId, 'Größe <b>x', { parse_mode: 'HTML' })).description).toBe(
      `Bad Request: can't parse entities: Can't find end tag corresponding to start tag "b"`,
    )
    expect((await send({ api }, anna.chatId, 'Mo.', { parse_mode: 'MarkdownV2' })).description).toBe(
      `Bad Request: can't parse entities: Character '.' is reserved and must be escaped with the preceding '\\'`,
    )
    expect((await send({ api }, anna.chatId, 'x', { parse_mode: 'RTF' })).description).toBe(
      'Bad Request: unsupported parse_mode',
    )
    expect(platform.violations.map(({ rule }) => rule)).toEqual(['T6', 'T6', 'T6'])
  })

  it('T6: refuses explicit entities outside the text or through a surrogate pair', async () => {
    const { api, anna } = await withAnna()
    const bold = (offset: number, length: number) => ({
      entities: [{ type: 'bold' as const, offset, length }],
    })
    const refusalOf = async (offset: number, length: number) =>
      (await send({ api }, anna.chatId, 'a🏠b', bold(offset, length))).description
    expect(await refusalOf(2, 2)).toBe(
      'Bad Request: entity begins in a middle of a UTF-16 symbol at byte offset 5',
    )
    expect(await refusalOf(0, 2)).toBe(
      'Bad Request: entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 5',
    )
    expect(await refusalOf(1, 9)).toBe(
      'Bad Request: entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 10',
    )
    expect(await refusalOf(9, 1)).toBe(
      'Bad Request: entity begins after the end of the text at UTF-16 offset 9',
    )
    expect(await refusalOf(-1, 1)).toBe('Bad Request: receive an entity with incorrect offset -1')
    const made = { entities: [{ type: 'glitter', offset: 0, length: 1 }] } as never
    expect((await send({ api }, anna.chatId, 'x', made)).description).toBe(
      "Bad Request: can't parse MessageEntity: Unsupported type specified",
    )
    const sent = await api.sendMessage(anna.chatId, 'a🏠b', bold(1, 2))
    expect(sent.entities).toEqual([{ type: 'bold', offset: 1, length: 2 }])
  })

  it('resolves overlapping entities: nothing inside code, links apart, one style once', async () => {
    const { api, anna } = await withAnna()
    const sent = await api.sendMessage(anna.chatId, 'abcdefghij', {
      entities: [
        { type: 'code', offset: 0, length: 3 },
        { type: 'bold', offset: 1, length: 1 },
        { type: 'italic', offset: 3, length: 2 },
        { type: 'italic', offset: 4, length: 3 },
        { type: 'text_link', offset: 7, length: 2, url: 'https://example.org/a' },
        { type: 'text_link', offset: 8, length: 2, url: 'https://example.org/b' },
      ],
    })
    expect(sent.entities).toEqual([
      { type: 'code', offset: 0, length: 3 },
      { type: 'italic', offset: 3, length: 4 },
      { type: 'text_link', offset: 7, length: 2, url: 'https://example.org/a' },
    ])
  })

  it('trims the text, moves the entities with it and finds what Telegram finds by itself', async () => {
    const { api, anna } = await withAnna()
    const sent = await api.sendMessage(
      anna.chatId,
      '\n  Ruf\r\u0007 <b>an</b>: hilfe@example.org /help  \n',
      {
        parse_mode: 'HTML',
      },
    )
    expect(sent.text).toBe('Ruf  an: hilfe@example.org /help')
    expect(sent.entities).toEqual([
      { type: 'bold', offset: 5, length: 2 },
      { type: 'email', offset: 9, length: 17 },
      { type: 'bot_command', offset: 27, length: 5 },
    ])
  })

  it('T6: a caption has 1024 characters', async () => {
    const { api, anna } = await withAnna()
    anna.sendPhoto({ caption: 'der Brief' })
    const [, photo] = await api.getUpdates()
    const fileId = photo?.message?.photo?.[0]?.file_id ?? ''
    await api.sendPhoto(anna.chatId, fileId, { caption: 'x'.repeat(1024) })
    expect(
      (await refusal(api.sendPhoto(anna.chatId, fileId, { caption: 'x'.repeat(1025) }))).description,
    ).toBe('Bad Request: message caption is too long')
    await api.sendPhoto(anna.chatId, fileId)
  })

  it('replies to a message, or says that there is none', async () => {
    const { api, anna } = await withAnna()
    const sent = await api.sendMessage(anna.chatId, 'dazu', { reply_parameters: { message_id: 1 } })
    expect(sent.reply_to_message?.text).toBe('/start')
    expect(
      (await send({ api }, anna.chatId, 'x', { reply_parameters: { message_id: 99 } })).description,
    ).toBe('Bad Request: message to be replied not found')
    const loose = { message_id: 99, allow_sending_without_reply: true }
    expect(
      (await api.sendMessage(anna.chatId, 'x', { reply_parameters: loose })).reply_to_message,
    ).toBeUndefined()
  })

  it('shows an action until the next message, and knows which actions there are', async () => {
    const { platform, api, anna } = await withAnna()
    await api.sendChatAction(anna.chatId, 'typing')
    expect(anna.action()).toBe('typing')
    platform.advance(5001)
    expect(anna.action()).toBeUndefined()
    await api.sendChatAction(anna.chatId, 'typing')
    await api.sendMessage(anna.chatId, 'fertig')
    expect(anna.action()).toBeUndefined()
    expect((await refusal(api.sendChatAction(anna.chatId, 'thinking' as never))).description).toBe(
      'Bad Request: wrong parameter action in request',
    )
  })
})
