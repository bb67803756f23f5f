/** One tenant from first word to closed case, through both strict platforms over HTTP: the executable README. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Product } from '../src/start/product.ts'
import { shownText, startLotse, startTown, type Town } from './support/town.ts'

let town: Town
let lotse: Product

beforeAll(async () => {
  town = await startTown()
  lotse = await startLotse(town)
})
afterAll(async () => {
  await lotse?.stop()
  await town?.stop()
})

test('a tenant in debt is answered, asks for a person, talks with her, and the case is closed and logged', async () => {
  const { telegram, slack } = town
  const amira = telegram.person({ id: 4001, firstName: 'Amira', languageCode: 'de' })
  const anna = slack.user('U0ANNA')
  const mehmet = slack.user('U0MEHMET')

  // 1–5. The first message is answered from the directory; the first answer says who answers and what is kept (G1, G2).
  amira.sendText('Hallo, ich habe Schulden und weiß nicht mehr weiter. Ich wohne im Hafenviertel.')
  const answer = await amira.waitForMessage(
    (message) => !message.mine && /Schuldnerberatung/i.test(message.text),
    20_000,
  )
  expect(answer.text).toMatch(/automatischer Assistent/)
  expect(answer.text).toMatch(/\+?[\d ]*23125/)
  expect(answer.text).toMatch(/geprüft/i)

  // 6. She wants a person. Consent first, and what will be passed on.
  const human = answer.buttons.flat().find((button) => button.callbackData?.startsWith('v1:human:'))
  amira.press(answer.messageId, human?.callbackData ?? '')
  const question = await amira.waitForMessage((message) => /Weitergegeben wird/.test(message.text), 20_000)
  expect(slack.channelMessages('C0HAFEN')).toHaveLength(0)
  const yes = question.buttons.flat().find((button) => button.callbackData?.startsWith('v1:consent_yes:'))
  amira.press(question.messageId, yes?.callbackData ?? '')

  // 7. The desk of her area gets a card that names nobody (G3).
  const card = await slack.waitFor('the card', () =>
    slack.channelMessages('C0HAFEN').find((message) => /Schulden/.test(shownText(message))),
  )
  await amira.waitForMessage((message) => /beim Team/.test(message.text), 20_000)
  expect(shownText(card)).toMatch(/Hafenviertel/)
  expect(shownText(card)).not.toMatch(/Amira|weiß nicht/)

  // Two managers claim at once: one wins, the other is told privately by whom.
  await Promise.all([
    anna.press('C0HAFEN', card.ts, 'case_claim'),
    mehmet.press('C0HAFEN', card.ts, 'case_claim'),
  ])
  const winner = await slack.waitFor('a winner', () =>
    [anna, mehmet].find((person) =>
      person.directMessages().some((message) => /weiß nicht mehr weiter/.test(shownText(message))),
    ),
  )
  const loser = winner === anna ? mehmet : anna
  const winnerName = winner === anna ? 'Anna Beispiel' : 'Mehmet Muster'
  const refusal = await loser.waitForEphemeral()
  expect(shownText({ ...refusal, blocks: refusal.blocks ?? [] })).toContain(winnerName)
  expect(winner.ephemerals('C0HAFEN')).toHaveLength(0)
  await slack.waitFor('the updated card', () =>
    slack.channelMessages('C0HAFEN').find((message) => shownText(message).includes(winnerName)),
  )
  await amira.waitForMessage((message) => message.text.includes(winnerName), 20_000)

  // 8. They talk: through the winner's thread, nowhere else.
  const root = winner
    .directMessages()
    .find((message) => !message.thread_ts || message.thread_ts === message.ts)
  winner.messageBot('Guten Tag, ich helfe Ihnen gern. Haben Sie Briefe bekommen?', {
    threadTs: root?.ts ?? '',
  })
  await amira.waitForMessage((message) => /Haben Sie Briefe bekommen/.test(message.text), 20_000)
  await slack.waitFor('the delivered mark', () =>
    winner
      .directMessages()
      .find(
        (message) =>
          /Haben Sie Briefe/.test(message.text ?? '') &&
          message.reactions?.some(({ name }) => name === 'white_check_mark'),
      ),
  )
  amira.sendText('Ja, drei Mahnungen vom Inkasso.')
  await winner.waitForMessage((message) => /drei Mahnungen/.test(shownText(message)))
  expect(loser.directMessages().some((message) => /Mahnungen|weiß nicht/.test(shownText(message)))).toBe(
    false,
  )

  // What she writes outside the thread reaches nobody: the bot asks which case is meant.
  const before = amira.messages().length
  winner.messageBot('Ich rufe morgen an')
  await winner.waitForMessage((message) => /Welchen Fall/.test(shownText(message)))
  expect(amira.messages()).toHaveLength(before)

  // 10. Closed with an outcome; the tenant hears so and says how it was.
  await winner.press(root?.channel ?? '', root?.ts ?? '', 'case_close')
  const modal = await winner.waitForView((view) => view.callback_id === 'case_close')
  await winner.submitView(modal.id, { outcome: 'resolved' })
  const closed = await amira.waitForMessage((message) => /abgeschlossen/.test(message.text), 20_000)
  const five = closed.buttons.flat().find((button) => button.text === '5')
  amira.press(closed.messageId, five?.callbackData ?? '')
  await amira.waitForMessage((message) => /Rückmeldung/.test(message.text), 20_000)
  await slack.waitFor('the closed card', () =>
    slack
      .channelMessages('C0HAFEN')
      .find((message) => /Geschlossen|abgeschlossen|Abgeschlossen/.test(shownText(message))),
  )

  // No rule of either platform was broken on the way.
  expect(telegram.violations).toEqual([])
  expect(slack.violations).toEqual([])
})
