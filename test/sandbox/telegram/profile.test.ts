import { describe, expect, it } from 'vitest'
import { refusal, started } from './started.ts'

const commands = [{ command: 'help', description: 'Hilfe' }]

describe('the profile of the bot', () => {
  it('keeps commands by scope and language, and shows each person the nearest set', async () => {
    const { platform, api } = await started()
    const anna = platform.person({ firstName: 'Anna', languageCode: 'de' })
    const john = platform.person({ firstName: 'John', languageCode: 'en-GB' })
    await api.setMyCommands([{ command: 'help', description: 'Help' }])
    await api.setMyCommands(commands, { language_code: 'de', scope: { type: 'all_private_chats' } })
    expect(anna.commands()).toEqual(commands)
    expect(john.commands()).toEqual([{ command: 'help', description: 'Help' }])
    expect(await api.getMyCommands({ language_code: 'de' })).toEqual([])
    await api.deleteMyCommands({ language_code: 'de', scope: { type: 'all_private_chats' } })
    expect(anna.commands()).toEqual([{ command: 'help', description: 'Help' }])
  })

  it.each([
    [[{ command: 'Hilfe', description: 'x' }], 'Bad Request: BOT_COMMAND_INVALID'],
    [[{ command: 'h'.repeat(33), description: 'x' }], 'Bad Request: command length must not exceed 32'],
    [[{ command: 'help', description: ' ' }], 'Bad Request: command description must be non-empty'],
    [
      [{ command: 'help', description: 'x'.repeat(257) }],
      'Bad Request: command description length must not exceed 256',
    ],
  ])('refuses the command %j', async (wrong, words) => {
    const { api } = await started()
    expect((await refusal(api.setMyCommands(wrong))).description).toBe(words)
  })

  it('refuses a language that is not two small letters', async () => {
    const { api } = await started()
    const call = api.setMyCommands(commands, { language_code: 'de-DE' as never })
    expect((await refusal(call)).description).toBe('Bad Request: invalid language code specified')
  })

  it('keeps descriptions by language with their lengths, and falls back to the one without', async () => {
    const { api } = await started()
    await api.setMyDescription('Help near you')
    await api.setMyDescription('Hilfe in der Nähe', { language_code: 'de' })
    expect(await api.getMyDescription({ language_code: 'de' })).toEqual({ description: 'Hilfe in der Nähe' })
    expect(await api.getMyDescription({ language_code: 'tr' })).toEqual({ description: 'Help near you' })
    await api.setMyShortDescription('kurz')
    expect(await api.getMyShortDescription()).toEqual({ short_description: 'kurz' })
    expect((await refusal(api.setMyDescription('x'.repeat(513)))).error_code).toBe(400)
    expect((await refusal(api.setMyShortDescription('x'.repeat(121)))).error_code).toBe(400)
    expect(await api.getMyName()).toEqual({ name: 'Lotse' })
  })

  it('keeps the menu button, for everybody or for one chat', async () => {
    const { platform, api } = await started()
    const anna = platform.person({ firstName: 'Anna' })
    await api.setChatMenuButton({ menu_button: { type: 'commands' } })
    await api.setChatMenuButton({ chat_id: anna.chatId, menu_button: { type: 'default' } })
    expect(await api.getChatMenuButton()).toEqual({ type: 'commands' })
    expect(await api.getChatMenuButton({ chat_id: anna.chatId })).toEqual({ type: 'default' })
  })
})
