import { InlineKeyboard, Keyboard } from 'grammy'
import { describe, expect, it } from 'vitest'
import { refusal, started } from './started.ts'

async function withAnna() {
  const { platform, api } = await started({ limits: false })
  const anna = platform.person({ firstName: 'Anna' })
  anna.start()
  const refused = async (reply_markup: object) =>
    (await refusal(api.sendMessage(anna.chatId, 'Bitte wählen', { reply_markup: reply_markup as never })))
      .description
  return { platform, api, anna, refused }
}

describe('keyboards', () => {
  it('T6: callback_data has 64 bytes, not 64 characters', async () => {
    const { platform, api, anna, refused } = await withAnna()
    const keyboard = (data: string) => new InlineKeyboard().text('Ja', data)
    await api.sendMessage(anna.chatId, 'x', { reply_markup: keyboard('v1:more:'.padEnd(64, 'x')) })
    await api.sendMessage(anna.chatId, 'x', { reply_markup: keyboard('ü'.repeat(32)) })
    expect(await refused(keyboard('ü'.repeat(33)))).toBe('Bad Request: BUTTON_DATA_INVALID')
    expect(await refused(keyboard('x'.repeat(65)))).toBe('Bad Request: BUTTON_DATA_INVALID')
    expect(await refused(keyboard(''))).toBe(
      "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    )
    expect(platform.violations.map(({ rule }) => rule)).toEqual(['T6', 'T6', 'T6'])
  })

  it('takes 100 inline buttons and no more', async () => {
    const { api, anna, refused } = await withAnna()
    const rows = (count: number) => ({
      inline_keyboard: Array.from({ length: count }, (_, index) => [
        { text: 'x', callback_data: String(index) },
      ]),
    })
    await api.sendMessage(anna.chatId, 'x', { reply_markup: rows(100) })
    expect(await refused(rows(101))).toBe('Bad Request: reply markup is too long')
  })

  it('refuses a button without text and a link that is none', async () => {
    const { refused } = await withAnna()
    expect(await refused({ inline_keyboard: [[{ text: ' ', callback_data: 'x' }]] })).toBe(
      'Bad Request: inline keyboard button text must be non-empty',
    )
    expect(await refused({ inline_keyboard: [[{ callback_data: 'x' }]] })).toBe(
      `Bad Request: can't parse inline keyboard button: Can't find field "text"`,
    )
    expect(await refused({ inline_keyboard: [[{ text: 'hier', url: 'http://localhost:3000' }]] })).toBe(
      "Bad Request: inline keyboard button URL 'http://localhost:3000' is invalid: Wrong HTTP URL",
    )
    expect(await refused({ inline_keyboard: [{ text: 'x', callback_data: 'x' }] })).toBe(
      'Bad Request: field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    )
  })

  it('shows the reply keyboard below the text field until it is removed', async () => {
    const { api, anna } = await withAnna()
    await api.sendMessage(anna.chatId, 'Wo?', {
      reply_markup: new Keyboard().requestLocation('Standort').text('egal'),
    })
    expect(anna.keyboard()).toEqual([[{ text: 'Standort', request: 'location' }, { text: 'egal' }]])
    await api.sendMessage(anna.chatId, 'Danke', { reply_markup: { remove_keyboard: true } })
    expect(anna.keyboard()).toEqual([])
  })
})
