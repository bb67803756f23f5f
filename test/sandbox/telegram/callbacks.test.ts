import { InlineKeyboard } from 'grammy'
import { describe, expect, it } from 'vitest'
import { handClock, refusal, second, started } from './started.ts'

async function withQuestion() {
  const { clock, pass } = handClock()
  const { platform, api } = await started({ limits: false, clock })
  const anna = platform.person({ firstName: 'Anna' })
  anna.start()
  const question = await api.sendMessage(anna.chatId, 'Darf ich das weitergeben?', {
    reply_markup: new InlineKeyboard().text('Ja', 'v1:consent_yes:c1').url('Mehr', 'https://example.org'),
  })
  /** Presses, lets the bot fetch the update and returns the callback query. */
  async function press(button = 'Ja') {
    const id = anna.press(question.message_id, button)
    const update = (await api.getUpdates()).find((one) => one.update_id === id)
    if (!update?.callback_query) throw new Error('no callback query came')
    return update.callback_query
  }
  return { platform, api, anna, question, press, pass }
}

const tooOld = 'Bad Request: query is too old and response timeout expired or query ID is invalid'

describe('button presses (T7)', () => {
  it('T7: bring the data, the person and the message, and show the answer to the person', async () => {
    const { platform, api, anna, question, press } = await withQuestion()
    const query = await press()
    expect(query).toMatchObject({
      data: 'v1:consent_yes:c1',
      from: { id: anna.id, first_name: 'Anna' },
      message: { message_id: question.message_id, text: 'Darf ich das weitergeben?' },
    })
    await api.answerCallbackQuery(query.id, { text: 'Danke', show_alert: true })
    expect(anna.answers()).toMatchObject([
      { data: 'v1:consent_yes:c1', text: 'Danke', isAlert: true, messageId: question.message_id },
    ])
    expect(await anna.waitForAnswer((answer) => answer.text === 'Danke')).toBeDefined()
    expect(platform.violations).toEqual([])
  })

  it('T7: one that the bot holds and does not answer within 15 seconds is recorded, once', async () => {
    const { platform, press, pass } = await withQuestion()
    await press()
    pass(15 * second)
    expect(platform.violations).toEqual([])
    pass(1)
    expect(platform.violations).toMatchObject([{ rule: 'T7' }])
    pass(second)
    expect(platform.violations).toHaveLength(1)
  })

  it('T7: time runs from the delivery: a bot that was away is not blamed, and its late answer is refused', async () => {
    const { platform, api, anna, question, pass } = await withQuestion()
    const id = anna.press(question.message_id, 'Ja')
    pass(60 * second)
    const update = (await api.getUpdates()).find((one) => one.update_id === id)
    const late = api.answerCallbackQuery(update?.callback_query?.id ?? '')
    expect(await refusal(late)).toMatchObject({ error_code: 400, description: tooOld })
    pass(60 * second)
    expect(platform.violations).toEqual([])
  })

  it('refuses a second answer, an unknown query and an answer that is too long', async () => {
    const { api, press } = await withQuestion()
    const query = await press()
    const long = api.answerCallbackQuery(query.id, { text: 'x'.repeat(201) })
    expect((await refusal(long)).description).toBe('Bad Request: MESSAGE_TOO_LONG')
    await api.answerCallbackQuery(query.id)
    expect((await refusal(api.answerCallbackQuery(query.id))).description).toBe(tooOld)
    expect((await refusal(api.answerCallbackQuery('4711'))).description).toBe(tooOld)
  })

  it('a person presses only what is there, unless the app was rebuilt to send anything', async () => {
    const { api, anna, question } = await withQuestion()
    expect(() => anna.press(question.message_id, 'Nein')).toThrow('it has: "Ja", "Mehr"')
    expect(() => anna.press(question.message_id, 'Mehr')).toThrow('no button "Mehr" to press')
    const id = anna.press(question.message_id, 'v1:consent_yes:somebody-else', { forged: true })
    const update = (await api.getUpdates()).find((one) => one.update_id === id)
    expect(update?.callback_query?.data).toBe('v1:consent_yes:somebody-else')
  })
})
