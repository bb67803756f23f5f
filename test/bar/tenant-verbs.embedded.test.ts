/** What a tenant can do beside asking: commands, buttons, typed answers. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TelegramPerson } from '../../sandbox/telegram/person.ts'
import type { SeenMessage } from '../../sandbox/telegram/view.ts'
import {
  buttonFor,
  claims,
  eventually,
  handsOver,
  heard,
  hears,
  livingTown,
  newTenant,
  quiet,
  reads,
  referenceOf,
  type LivingTown,
} from '../support/town-life.ts'
import { shownText } from '../support/town.ts'

let town: LivingTown

beforeAll(async () => {
  town = await livingTown()
})
afterAll(() => town?.stop())

/** Somebody who was answered and now is asked for consent. */
async function asked(): Promise<{ gerda: TelegramPerson; question: SeenMessage }> {
  const gerda = newTenant(town)
  gerda.sendText('Ich habe Schulden und wohne im Hafenviertel.')
  await hears(gerda, /Schuldnerberatung/)
  gerda.sendText('/human')
  return { gerda, question: await hears(gerda, /Weitergegeben wird/) }
}

const cards = () => town.slack.channelMessages('C0HAFEN').length

describe('commands', () => {
  test('/start greets, says who answers, and asks for the area once (G1, G2)', async () => {
    const gerda = newTenant(town)
    gerda.start()
    const greeting = await hears(gerda, /Schreiben Sie mir einfach, worum es geht/)
    expect(greeting.text).toMatch(/automatischer Assistent von Wohnungsgesellschaft Musterstadt/)
    expect(greeting.text).toMatch(/Mietbuchhaltung erfährt ohne Ihre Zustimmung nichts/)
    expect(greeting.text).toMatch(/Telegram verarbeitet Ihre Nachrichten ebenfalls/)
    expect(greeting.text).toMatch(/keine Ausweise oder Bank-Unterlagen/)
    expect(greeting.text).toMatch(/keine Rechtsberatung.*unabhängige Beratungsstelle/)
    gerda.start()
    await eventually(async () => heard(gerda).length === 2)
    expect(heard(gerda)[1]).not.toMatch(/automatischer Assistent/)
  })

  test('/help lists what there is', async () => {
    const gerda = newTenant(town)
    gerda.sendText('/help')
    await hears(gerda, /\/human[^]*\/language[^]*\/mydata[^]*\/deletemydata[^]*\/cancel[^]*112/)
  })

  test('/language: the chosen one stays, whatever is written afterwards', async () => {
    const gerda = newTenant(town)
    gerda.sendText('/language')
    const question = await hears(gerda, /Welche Sprache/)
    expect(question.buttons.flat().map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Deutsch', 'English']),
    )
    gerda.press(question.messageId, buttonFor(question, 'language', 'English'))
    await hears(gerda, /we write in English/)
    gerda.sendText('Ich habe Schulden')
    await hears(gerda, /Last checked|Checked|Cost/)
    gerda.sendText('/help')
    await hears(gerda, /Write your request in your own words/)
  })

  test('without a choice the bot answers in the language of the message', async () => {
    const john = newTenant(town, { languageCode: 'de' })
    john.sendText('I have debts and cannot pay my rent')
    await hears(john, /automated assistant/)
  })

  test('/cancel without a request only ends open questions', async () => {
    const { gerda, question } = await asked()
    gerda.sendText('/cancel')
    await hears(gerda, /abgebrochen/)
    const before = cards()
    gerda.press(question.messageId, buttonFor(question, 'consent_yes'))
    await hears(gerda, /Knopf ist nicht mehr aktuell/)
    await quiet(town)
    expect(cards()).toBe(before)
  })

  test('/cancel withdraws a request nobody has claimed', async () => {
    const gerda = newTenant(town)
    const card = await handsOver(town, gerda)
    gerda.sendText('/cancel')
    await hears(gerda, new RegExp(`${referenceOf(card)} ist zurückgezogen`))
    await town.slack.waitFor('the closed card', () =>
      town.slack
        .channelMessages('C0HAFEN')
        .find(({ ts, blocks }) => ts === card.ts && /nicht mehr nötig/.test(JSON.stringify(blocks))),
    )
    const mehmet = town.slack.user('U0MEHMET')
    const { id } = await town.lotse.db
      .selectFrom('cases')
      .select('id')
      .where('reference', '=', referenceOf(card))
      .executeTakeFirstOrThrow()
    await mehmet.press('C0HAFEN', card.ts, 'case_claim', { forge: true, value: id })
    await mehmet.waitForEphemeral((message) => /schon geschlossen/.test(JSON.stringify(message)), {
      timeoutMs: 30_000,
    })
  })

  test('/cancel when a person has it is told to them, not done', async () => {
    const gerda = newTenant(town)
    const root = await claims(town, town.slack.user('U0ANNA'), await handsOver(town, gerda))
    gerda.sendText('/cancel')
    await hears(gerda, new RegExp(`${referenceOf(root)} hat schon jemand übernommen`))
  })

  test('/human again while a request is open says so', async () => {
    const gerda = newTenant(town)
    const card = await handsOver(town, gerda)
    const before = cards()
    gerda.sendText('/human')
    await hears(gerda, new RegExp(`${referenceOf(card)} ist schon beim Team`))
    gerda.sendText('Es eilt leider sehr.')
    await hears(gerda, new RegExp(`Ihrem Anliegen ${referenceOf(card)} hinzugefügt`))
    await quiet(town)
    expect(cards()).toBe(before)
  })
})

describe('consent', () => {
  test.each(['ja', 'Ja bitte!', 'OK'])('typed as "%s" hands over', async (typed) => {
    const { gerda } = await asked()
    const before = cards()
    gerda.sendText(typed)
    await hears(gerda, /Ihr Anliegen ist beim Team Hafenviertel/)
    await eventually(async () => cards() === before + 1)
  })

  test('typed as "nein danke" passes nothing on', async () => {
    const { gerda, question } = await asked()
    const before = cards()
    gerda.sendText('nein danke')
    await hears(gerda, /gebe nichts weiter/)
    gerda.press(question.messageId, buttonFor(question, 'consent_yes'))
    await hears(gerda, /Knopf ist nicht mehr aktuell/)
    await quiet(town)
    expect(cards()).toBe(before)
  })

  test('neither yes nor no is a new question', async () => {
    const { gerda } = await asked()
    const before = cards()
    gerda.sendText('Was kostet eine Schuldnerberatung?')
    await eventually(async () => heard(gerda).length === 3)
    await quiet(town)
    expect(cards()).toBe(before)
  })

  test('pressed twice opens one case', async () => {
    const { gerda, question } = await asked()
    const before = cards()
    gerda.press(question.messageId, buttonFor(question, 'consent_yes'))
    gerda.press(question.messageId, buttonFor(question, 'consent_yes'))
    await hears(gerda, /Ihr Anliegen ist beim Team/)
    await hears(gerda, /ist schon beim Team/)
    await quiet(town)
    expect(cards()).toBe(before + 1)
  })

  test('is asked for the wish written in words, saying what is passed on and to whom', async () => {
    const gerda = newTenant(town)
    gerda.sendText('Ich möchte mit einem Menschen sprechen, ich habe Schulden im Hafenviertel')
    const question = await hears(gerda, /Weitergegeben wird an das Team Hafenviertel und Altstadt/)
    expect(question.text).toMatch(/Schulden/)
    expect(question.text).toMatch(/Hafenviertel/)
  })
})

describe('buttons', () => {
  test('the area chosen by button is remembered, and the last question answered for it', async () => {
    const gerda = newTenant(town)
    gerda.sendText('Ich habe Schulden.')
    const answer = await hears(gerda, /Wo wohnen Sie/)
    gerda.press(answer.messageId, buttonFor(answer, 'area', 'Nordstadt'))
    const again = await eventually(async () =>
      gerda
        .messages()
        .filter((message) => !message.mine)
        .at(1),
    )
    expect(again.text).toMatch(/Schuldner|Schulden/)
    expect(again.text).not.toMatch(/Wo wohnen Sie/)
    gerda.sendText('/mydata')
    await hears(gerda, /Gegend: Nordstadt/)
  })

  test('more shows other services, and its button is good for one page', async () => {
    const gerda = newTenant(town)
    gerda.sendText('Ich habe Schulden und wohne im Hafenviertel.')
    const first = await hears(gerda, /Schuldnerberatung/)
    gerda.press(first.messageId, buttonFor(first, 'more'))
    const second = await eventually(async () =>
      gerda
        .messages()
        .filter((message) => !message.mine)
        .at(1),
    )
    const services = (message: SeenMessage) =>
      [...message.text.matchAll(/^Anbieter: .*$/gm)].map(([line]) => line)
    expect(services(second).length).toBeGreaterThan(0)
    expect(second.text).not.toContain('Schuldnerberatung Hafenviertel')
    gerda.press(first.messageId, buttonFor(first, 'more'))
    await hears(gerda, /Knopf ist nicht mehr aktuell/)
  })

  test('not helpful asks why in one tap; the reason brings other services, and two in a row offer a person', async () => {
    const gerda = newTenant(town)
    gerda.sendText('Ich habe Schulden und wohne im Hafenviertel.')
    const answer = await hears(gerda, /Schuldnerberatung/)
    const before = await reasonsCounted()
    gerda.press(answer.messageId, buttonFor(answer, 'not_helpful'))
    const why = await hears(gerda, /Was passt nicht/)
    const labels = why.buttons.flat().map(({ text }) => text)
    expect(labels).toEqual([
      'Falsches Thema',
      'Zu weit weg',
      'Nicht für mich, oder geschlossen',
      'War ich schon',
      'Etwas anderes',
      'Mit einem Menschen sprechen',
    ])
    gerda.press(why.messageId, buttonFor(why, 'reason', 'War ich schon'))
    const others = await hears(gerda, /Das kenne ich noch dazu/)
    expect(others.text).not.toContain('Schuldnerberatung Hafenviertel')
    gerda.press(others.messageId, buttonFor(others, 'not_helpful'))
    await hears(gerda, /zweimal nicht geholfen[^]*Weitergegeben wird/)
    await quiet(town)
    expect(await reasonsCounted()).toBe(before + 1)
    const metrics = await (await fetch(`${town.lotse.url}/metrics`)).text()
    expect(metrics).toMatch(/^lotse_unhelpful_answers\{reason="been_there"\} 1$/m)
  })

  test('the same button pressed twice counts once: no person is offered for it, no reason counted again', async () => {
    const gerda = newTenant(town)
    gerda.sendText('Ich habe Schulden und wohne im Hafenviertel.')
    const answer = await hears(gerda, /Schuldnerberatung/)
    gerda.press(answer.messageId, buttonFor(answer, 'not_helpful'))
    gerda.press(answer.messageId, buttonFor(answer, 'not_helpful'))
    await eventually(async () => heard(gerda).filter((text) => /Was passt nicht/.test(text)).length === 2)
    const before = await reasonsCounted()
    const why = await hears(gerda, /Was passt nicht/)
    gerda.press(why.messageId, buttonFor(why, 'reason', 'Falsches Thema'))
    await hears(gerda, /in ein, zwei Sätzen/)
    gerda.press(why.messageId, buttonFor(why, 'reason', 'Zu weit weg'))
    await hears(gerda, /Knopf ist nicht mehr aktuell/)
    await quiet(town)
    expect(await reasonsCounted()).toBe(before + 1)
    expect(heard(gerda).join()).not.toMatch(/Weitergegeben wird/)
  })

  const reasonsCounted = async (): Promise<number> => {
    const rows = await town.lotse.db.selectFrom('unhelpful_answers').select('answers').execute()
    return rows.reduce((sum, { answers }) => sum + answers, 0)
  }

  test('a rating is kept once, for the own closed case only', async () => {
    const gerda = newTenant(town)
    const anna = town.slack.user('U0ANNA')
    const root = await claims(town, anna, await handsOver(town, gerda))
    await anna.press(root.channel, root.ts, 'case_close')
    const modal = await anna.waitForView((view) => view.callback_id === 'case_close', { timeoutMs: 30_000 })
    await anna.submitView(modal.id, { outcome: 'resolved' })
    const closed = await hears(gerda, /ist abgeschlossen/)
    const four = buttonFor(closed, 'rate', '4')
    gerda.press(closed.messageId, four)
    await hears(gerda, /Danke für Ihre Rückmeldung/)

    const mallory = newTenant(town)
    mallory.sendText('Ich habe Schulden')
    const answer = await hears(mallory, /Schuldnerberatung/)
    mallory.press(answer.messageId, four.replace(/4$/, '1'), { forged: true })
    await hears(mallory, /Knopf ist nicht mehr aktuell/)
    const kept = await town.lotse.db
      .selectFrom('cases')
      .select('rating')
      .where('reference', '=', referenceOf(root))
      .executeTakeFirstOrThrow()
    expect(kept).toEqual({ rating: 4 })
  })
})

test('what was said before the hand-over reaches the person, what was refused does not', async () => {
  const gerda = newTenant(town)
  gerda.sendText('Ich streite mit meinem Nachbarn wegen Lärm.')
  await eventually(async () => heard(gerda).length === 1)
  const card = await handsOver(town, gerda)
  const anna = town.slack.user('U0ANNA')
  const root = await claims(town, anna, card)
  await reads(anna, /Ich habe Schulden und wohne im Hafenviertel/, root.ts)
  // Only what the case is about was consented to.
  const told = anna.directMessages().filter((message) => message.thread_ts === root.ts)
  expect(told.map(shownText).join()).not.toMatch(/Nachbarn/)
  expect(town.telegram.violations).toEqual([])
  expect(town.slack.violations).toEqual([])
})
