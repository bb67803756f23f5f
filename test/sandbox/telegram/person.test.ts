import { describe, expect, it } from 'vitest'
import type { PlatformChange } from '../../../sandbox/telegram/core.ts'
import { refusal, started, token } from './started.ts'

async function withAnna() {
  const { platform, api } = await started({ limits: false })
  const anna = platform.person({
    firstName: 'Anna',
    lastName: 'Beispiel',
    username: 'anna_b',
    languageCode: 'de',
  })
  return { platform, api, anna }
}

describe('a person', () => {
  it('has a private chat with their own id, opened by the first message', async () => {
    const { api, anna } = await withAnna()
    expect(anna.messages()).toEqual([])
    expect(() => anna.block()).toThrow('Anna has not written to the bot yet')
    anna.start('fluegel-7')
    const [update] = await api.getUpdates()
    expect(update?.message).toMatchObject({
      message_id: 1,
      text: '/start fluegel-7',
      entities: [{ type: 'bot_command', offset: 0, length: 6 }],
      chat: { id: anna.id, type: 'private', first_name: 'Anna' },
      from: {
        id: anna.id,
        is_bot: false,
        first_name: 'Anna',
        last_name: 'Beispiel',
        username: 'anna_b',
        language_code: 'de',
      },
    })
  })

  it('sends every kind of message', async () => {
    const { api, anna } = await withAnna()
    anna.sendText('Ich brauche Hilfe')
    anna.sendPhoto({ caption: 'Brief vom Amt' })
    anna.sendVoice({ seconds: 7 })
    anna.sendSticker('😢')
    anna.sendLocation(51.34, 12.38)
    anna.sendContact({ phoneNumber: '+4930231250', firstName: 'Hausmeister' })
    anna.sendDocument({ fileName: 'kuendigung.pdf' })
    anna.forwardText('Zahlen Sie sofort', { from: 'Inkasso' })
    anna.sendEmpty()
    anna.sendText('dazu', { replyTo: 1 })
    const messages = (await api.getUpdates()).map((update) => update.message)
    expect(messages).toMatchObject([
      { text: 'Ich brauche Hilfe' },
      { caption: 'Brief vom Amt', photo: [{ width: 1, height: 1 }] },
      { voice: { duration: 7 } },
      { sticker: { emoji: '😢' } },
      { location: { latitude: 51.34, longitude: 12.38 } },
      { contact: { phone_number: '+4930231250', first_name: 'Hausmeister' } },
      { document: { file_name: 'kuendigung.pdf', mime_type: 'application/pdf' } },
      { text: 'Zahlen Sie sofort', forward_origin: { type: 'hidden_user', sender_user_name: 'Inkasso' } },
      { message_id: 9 },
      { text: 'dazu', reply_to_message: { text: 'Ich brauche Hilfe' } },
    ])
    expect(Object.keys(messages[8] ?? {}).toSorted()).toEqual(['chat', 'date', 'from', 'message_id'])
    expect(anna.messages().every((message) => message.mine)).toBe(true)
  })

  it('types up to 4096 characters, which may be twice as many code units, and never nothing', async () => {
    const { api, anna } = await withAnna()
    anna.sendText('🆘'.repeat(4096))
    expect((await api.getUpdates())[0]?.message?.text).toHaveLength(8192)
    expect(() => anna.sendText('🆘'.repeat(4097))).toThrow('no more than 4096')
    expect(() => anna.sendText('  ')).toThrow('must be non-empty')
  })

  it('edits their own text', async () => {
    const { api, anna } = await withAnna()
    anna.sendText('Ich wohne in Volkmarsdrof')
    anna.editText(1, 'Ich wohne in Volkmarsdorf')
    const [, edited] = await api.getUpdates()
    expect(edited?.edited_message).toMatchObject({ message_id: 1, text: 'Ich wohne in Volkmarsdorf' })
    expect(edited?.edited_message?.edit_date).toBeGreaterThan(0)
    expect(() => anna.editText(2, 'x')).toThrow('no text of this person under 2')
  })

  it('blocks and unblocks the bot, which is told; meanwhile nothing passes either way', async () => {
    const { api, anna } = await withAnna()
    anna.start()
    anna.block()
    expect(anna.block()).toBeNull()
    expect(anna.sendText('hört mich jemand?')).toBeNull()
    await refusal(api.sendMessage(anna.chatId, 'Hallo'))
    anna.unblock()
    anna.sendText('wieder da')
    const updates = await api.getUpdates()
    expect(
      updates.map(({ my_chat_member: member, message }) => member?.new_chat_member.status ?? message?.text),
    ).toEqual(['/start', 'kicked', 'member', 'wieder da'])
    expect(updates[1]?.my_chat_member).toMatchObject({
      chat: { type: 'private' },
      old_chat_member: { status: 'member' },
    })
    expect(anna.messages()).toHaveLength(2)
  })

  it('waits for the bot, and says what was there instead when it does not come', async () => {
    const { api, anna } = await withAnna()
    anna.start()
    const waiting = anna.waitForMessage((message) => message.text.includes('Schuldnerberatung'))
    await api.sendMessage(anna.chatId, 'Die Schuldnerberatung hilft')
    expect(await waiting).toMatchObject({ mine: false, from: { name: 'Lotse', isBot: true } })
    await expect(anna.waitForMessage((message) => message.text === 'nie', 20)).rejects.toThrow(
      'Anna sees: ["/start","Die Schuldnerberatung hilft"]',
    )
  })

  it('can write to several bots, each with its own history and message ids', async () => {
    const other = '7000000002:AAanotherBot'
    const { platform } = await started({
      bots: [
        { token, username: 'lotse_test_bot' },
        { token: other, username: 'second_test_bot' },
      ],
    })
    const anna = platform.person({ firstName: 'Anna' })
    const toOther = platform.person({ id: anna.id, firstName: 'Anna', bot: other })
    anna.start()
    toOther.sendText('Hallo, zweiter')
    expect(anna.messages().map(({ messageId, text }) => [messageId, text])).toEqual([[1, '/start']])
    expect(toOther.messages().map(({ messageId, text }) => [messageId, text])).toEqual([
      [1, 'Hallo, zweiter'],
    ])
  })

  it('can be watched: every change is told until the watcher leaves', async () => {
    const { platform, api, anna } = await withAnna()
    const changes: PlatformChange['kind'][] = []
    const leave = platform.onChange((change) => changes.push(change.kind))
    anna.start()
    const sent = await api.sendMessage(anna.chatId, 'x', {
      reply_markup: { inline_keyboard: [[{ text: 'Ja', callback_data: 'y' }]] },
    })
    anna.press(sent.message_id, 'Ja')
    await api.answerCallbackQuery((await api.getUpdates()).at(-1)?.callback_query?.id ?? '')
    await api.sendChatAction(anna.chatId, 'typing')
    await api.editMessageText(anna.chatId, sent.message_id, 'y')
    await api.deleteMessage(anna.chatId, sent.message_id)
    anna.block()
    expect(changes).toEqual([
      'message',
      'message',
      'pressed',
      'answered',
      'action',
      'edited',
      'deleted',
      'membership',
    ])
    leave()
    anna.unblock()
    expect(changes).toHaveLength(8)
  })
})
