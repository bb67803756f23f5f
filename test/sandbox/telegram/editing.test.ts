import { InlineKeyboard } from 'grammy'
import { describe, expect, it } from 'vitest'
import { day, handClock, refusal, second, started } from './started.ts'

async function withAnna() {
  const { clock, pass } = handClock()
  const { platform, api } = await started({ limits: false, clock })
  const anna = platform.person({ firstName: 'Anna' })
  anna.start()
  return { platform, api, anna, pass }
}

const keyboard = new InlineKeyboard().text('Ja', 'v1:more:1')

describe('editing', () => {
  it('replaces text and buttons, and takes the buttons away when none are given', async () => {
    const { api, anna, pass } = await withAnna()
    const { message_id } = await api.sendMessage(anna.chatId, 'Suche …', { reply_markup: keyboard })
    pass(second)
    const edited = await api.editMessageText(anna.chatId, message_id, '<b>Gefunden</b>', {
      parse_mode: 'HTML',
    })
    expect(edited).toMatchObject({ text: 'Gefunden', entities: [{ type: 'bold', offset: 0, length: 8 }] })
    expect(anna.messages().at(-1)).toMatchObject({ text: 'Gefunden', buttons: [] })
    expect(anna.messages().at(-1)?.editedAt).toEqual(new Date('2026-03-02T09:00:01Z'))
    await api.editMessageReplyMarkup(anna.chatId, message_id, { reply_markup: keyboard })
    expect(anna.messages().at(-1)?.buttons).toEqual([[{ text: 'Ja', callbackData: 'v1:more:1' }]])
  })

  it('refuses an edit that changes nothing', async () => {
    const { api, anna } = await withAnna()
    const { message_id } = await api.sendMessage(anna.chatId, 'Hallo', { reply_markup: keyboard })
    const same =
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same ' +
      'as a current content and reply markup of the message'
    const again = api.editMessageText(anna.chatId, message_id, 'Hallo', { reply_markup: keyboard })
    expect((await refusal(again)).description).toBe(same)
    const buttons = api.editMessageReplyMarkup(anna.chatId, message_id, { reply_markup: keyboard })
    expect((await refusal(buttons)).description).toBe(same)
  })

  it("refuses to edit the person's messages, messages without text, and what is not there", async () => {
    const { api, anna } = await withAnna()
    const edit = async (id: number) => (await refusal(api.editMessageText(anna.chatId, id, 'x'))).description
    expect(await edit(1)).toBe("Bad Request: message can't be edited")
    expect(await edit(99)).toBe('Bad Request: message to edit not found')
    anna.sendPhoto()
    const update = (await api.getUpdates()).at(-1)
    const sent = await api.sendPhoto(anna.chatId, update?.message?.photo?.[0]?.file_id ?? '')
    expect(await edit(sent.message_id)).toBe('Bad Request: there is no text in the message to edit')
  })
})

describe('deleting (G4)', () => {
  it("deletes the bot's own and the person's messages for 48 hours, and leaves no words behind", async () => {
    const { platform, api, anna, pass } = await withAnna()
    anna.sendText('Kanarienvogel im Bergwerk')
    const { message_id } = await api.sendMessage(anna.chatId, 'Ihr Kanarienvogel ist notiert')
    // What still waits for the bot holds the words too, as it does at the real platform.
    const waiting = await api.getUpdates()
    await api.getUpdates({ offset: (waiting.at(-1)?.update_id ?? 0) + 1 })
    pass(2 * day)
    await api.deleteMessage(anna.chatId, message_id)
    await api.deleteMessage(anna.chatId, 2)
    expect(anna.messages().slice(1)).toMatchObject([
      { text: '', kind: 'empty', deletedAt: new Date('2026-03-04T09:00:00Z') },
      { text: '', kind: 'empty', deletedAt: new Date('2026-03-04T09:00:00Z') },
    ])
    expect(JSON.stringify(platform.snapshot())).not.toContain('Kanarienvogel')
    expect((await refusal(api.deleteMessage(anna.chatId, message_id))).description).toBe(
      'Bad Request: message to delete not found',
    )
  })

  it('refuses what is older than 48 hours, alone and among others', async () => {
    const { api, anna, pass } = await withAnna()
    const old = await api.sendMessage(anna.chatId, 'alt')
    pass(2 * day + second)
    const young = await api.sendMessage(anna.chatId, 'neu')
    const tooOld = "Bad Request: message can't be deleted for everyone"
    expect((await refusal(api.deleteMessage(anna.chatId, old.message_id))).description).toBe(tooOld)
    const both = api.deleteMessages(anna.chatId, [old.message_id, young.message_id])
    expect((await refusal(both)).description).toBe(tooOld)
    expect(anna.messages().filter((message) => message.deletedAt)).toEqual([])
    await api.deleteMessages(anna.chatId, [young.message_id, 4711])
    expect(anna.messages().filter((message) => message.deletedAt)).toHaveLength(1)
  })

  it('takes at most 100 ids at once', async () => {
    const { api, anna } = await withAnna()
    const ids = Array.from({ length: 101 }, (_, index) => index + 1)
    expect((await refusal(api.deleteMessages(anna.chatId, ids))).description).toBe(
      'Bad Request: too many message identifiers specified',
    )
    expect((await refusal(api.deleteMessages(anna.chatId, []))).description).toBe(
      'Bad Request: message identifiers are not specified',
    )
  })

  it('deletes the file with the last message that shows it', async () => {
    const { api, anna } = await withAnna()
    anna.sendDocument({ fileName: 'mahnung.pdf' })
    const update = (await api.getUpdates()).at(-1)
    const fileId = update?.message?.document?.file_id ?? ''
    const copy = await api.sendDocument(anna.chatId, fileId)
    await api.deleteMessage(anna.chatId, update?.message?.message_id ?? 0)
    await api.getFile(fileId)
    await api.deleteMessage(anna.chatId, copy.message_id)
    expect((await refusal(api.getFile(fileId))).description).toBe('Bad Request: invalid file_id')
  })
})

describe('reactions', () => {
  it('shows one reaction of the bot, from the list of those allowed', async () => {
    const { api, anna } = await withAnna()
    await api.setMessageReaction(anna.chatId, 1, [{ type: 'emoji', emoji: '👍' }])
    expect(anna.messages()[0]?.reaction).toBe('👍')
    await api.setMessageReaction(anna.chatId, 1, [])
    expect(anna.messages()[0]?.reaction).toBeUndefined()
    const wrong = [{ type: 'emoji', emoji: '🏠' }] as never
    expect((await refusal(api.setMessageReaction(anna.chatId, 1, wrong))).description).toBe(
      'Bad Request: REACTION_INVALID',
    )
    const missing = api.setMessageReaction(anna.chatId, 99, [{ type: 'emoji', emoji: '👍' }])
    expect((await refusal(missing)).description).toBe('Bad Request: message to react not found')
  })
})
