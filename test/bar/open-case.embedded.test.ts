/** What is written while a case waits for a person, and after it: nothing of it is lost, nothing is offered twice. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ShownMessage } from '../../sandbox/slack/shown-message.ts'
import type { TelegramPerson } from '../../sandbox/telegram/person.ts'
import {
  buttonFor,
  claims,
  eventually,
  handsOver,
  heard,
  hears,
  livingTown,
  newRoot,
  newTenant,
  quiet,
  referenceOf,
  threadOf,
  type LivingTown,
} from '../support/town-life.ts'

let town: LivingTown

beforeAll(async () => {
  town = await livingTown()
})
afterAll(() => town?.stop())

/** The answer to what is written next. */
async function says(person: TelegramPerson, text: string): Promise<string> {
  const before = heard(person).length
  person.sendText(text)
  await eventually(async () => heard(person).length > before)
  await quiet(town)
  expect(heard(person)).toHaveLength(before + 1)
  return heard(person).at(-1) ?? ''
}

/** Whoever has a case ends it, and the tenant is asked how it was. */
async function closes(root: ShownMessage, tenant: TelegramPerson): Promise<void> {
  const anna = town.slack.user('U0ANNA')
  await anna.press(root.channel, root.ts, 'case_close')
  const modal = await anna.waitForView((view) => view.callback_id === 'case_close', { timeoutMs: 30_000 })
  await anna.submitView(modal.id, { outcome: 'resolved' })
  await eventually(async () => /ist abgeschlossen/.test(heard(tenant).at(-1) ?? ''))
  await quiet(town)
}

/** The actions of the buttons below the bot's last message. */
function offeredTo(person: TelegramPerson): string[] {
  const last = person.messages().findLast(({ mine }) => !mine)
  return (last?.buttons ?? []).flat().map(({ callbackData }) => callbackData?.split(':')[1] ?? '')
}

describe('what comes while nobody has the case goes along, whatever it is', () => {
  test('figures, anger, a question about others, thanks and a greeting', async () => {
    const gerda = newTenant(town)
    const card = await handsOver(town, gerda)
    const lines = [
      '20',
      '0176 1234567',
      'Du Arschloch, hilf mir endlich, meine Nummer ist 0176 7654321',
      'Wer hat mich gemeldet?',
      'Hallo?',
      'Danke',
      'test',
      'Bist du ein Mensch?',
      'Arschloch',
    ]
    const answers = []
    for (const line of lines) {
      answers.push(await says(gerda, line))
      expect(offeredTo(gerda)).toEqual([])
    }
    for (const answer of answers) {
      expect(answer).toMatch(/Das habe ich Ihrem Anliegen \w+ hinzugefügt/)
      expect(answer).not.toMatch(/nicht lesen|\/human|meldet sich/)
    }
    expect(answers[7]).toMatch(/kein Mensch/)
    expect(answers[8]).toMatch(/wütend/)
    const anna = town.slack.user('U0ANNA')
    const root = await claims(town, anna, card)
    await quiet(town)
    const thread = threadOf(anna, root).join('\n')
    for (const line of lines) expect(thread).toContain(line)
  })

  test('also what came in one go', async () => {
    const gerda = newTenant(town)
    const card = await handsOver(town, gerda)
    const lines = ['danke', 'der Brief kam am Freitag', '20', 'Arschloch', 'Wer hat mich gemeldet?']
    for (const line of lines) gerda.sendText(line)
    await eventually(async () => /hinzugefügt/.test(heard(gerda).at(-1) ?? ''))
    const anna = town.slack.user('U0ANNA')
    const root = await claims(town, anna, card)
    await quiet(town)
    const thread = threadOf(anna, root).join('\n')
    for (const line of lines) expect(thread).toContain(line)
  })

  test('an answer from the directory offers no person a second time', async () => {
    const gerda = newTenant(town)
    await handsOver(town, gerda)
    expect(await says(gerda, 'Wo gibt es einen Deutschkurs?')).toMatch(/hinzugefügt/)
    expect(offeredTo(gerda)).toContain('helpful')
    expect(offeredTo(gerda)).not.toContain('human')
  })
})

describe('a second case about the same question', () => {
  test('shows the question, and leaves it with the first', async () => {
    const gerda = newTenant(town)
    const anna = town.slack.user('U0ANNA')
    const first = await claims(
      town,
      anna,
      await handsOver(town, gerda, 'Ich habe Schulden bei der Bank. Hafenviertel'),
    )
    await closes(first, gerda)
    const before = new Set(town.slack.channelMessages('C0HAFEN').map(({ ts }) => ts))
    expect(await says(gerda, '/human')).toMatch(/Weitergegeben wird[^]*Schulden/)
    await says(gerda, 'ja')
    await quiet(town)
    const card = town.slack.channelMessages('C0HAFEN').find(({ ts }) => !before.has(ts))
    const second = await claims(town, anna, card!)
    await quiet(town)
    expect(threadOf(anna, second).join('\n')).toContain('Schulden bei der Bank')
    await closes(second, gerda)
    const roots = new Set(anna.directMessages().map(({ ts }) => ts))
    await anna.press(first.channel, first.ts, 'case_reopen')
    const again = await newRoot(anna, referenceOf(first), roots)
    await quiet(town)
    expect(threadOf(anna, again).join('\n')).toContain('Schulden bei der Bank')
  })
})

describe('who takes the yes back is asked whether to withdraw the case', () => {
  test('by an edit of the yes', async () => {
    const gerda = newTenant(town)
    await says(gerda, 'Ich habe Schulden und wohne im Hafenviertel.')
    await says(gerda, '/human')
    expect(await says(gerda, 'ja')).toMatch(/Ihr Anliegen ist beim Team/)
    const yes = gerda.messages().findLast(({ mine, text }) => mine && text === 'ja')
    gerda.editText(yes!.messageId, 'nein')
    await eventually(async () =>
      /Möchten Sie Ihr Anliegen \w+ zurückziehen\?[^]*\/cancel/.test(heard(gerda).at(-1) ?? ''),
    )
    expect(await says(gerda, '/cancel')).toMatch(/ist zurückgezogen/)
  })

  test('in words, and nothing is withdrawn by them alone', async () => {
    const gerda = newTenant(town)
    const card = await handsOver(town, gerda)
    expect(await says(gerda, 'Ich will das nicht mehr, bitte zurückziehen')).toMatch(
      /hinzugefügt[^]*\/cancel/,
    )
    const root = await claims(town, town.slack.user('U0ANNA'), card)
    await quiet(town)
    expect(threadOf(town.slack.user('U0ANNA'), root).join('\n')).toContain('bitte zurückziehen')
  })
})

test('who does not know where they live is not told of a place that nobody knows', async () => {
  const gerda = newTenant(town)
  expect(await says(gerda, '/start')).toMatch(/Wo wohnen Sie/)
  const answer = await says(gerda, 'weiß nicht')
  expect(answer).toMatch(/Dann suche ich überall/)
  expect(answer).not.toMatch(/Zu diesem Ort|nichts Passendes/)
})

test('who thanks at the end can still say how it was', async () => {
  const gerda = newTenant(town)
  const root = await claims(town, town.slack.user('U0ANNA'), await handsOver(town, gerda))
  await closes(root, gerda)
  expect(await says(gerda, 'Danke!')).toMatch(/^Gern/)
  expect(await says(gerda, '5')).toMatch(/Danke für Ihre Rückmeldung/)
})

test('a sticker to whoever has the case is answered without the offer of a person', async () => {
  const gerda = newTenant(town)
  await claims(town, town.slack.user('U0ANNA'), await handsOver(town, gerda))
  await quiet(town)
  gerda.sendSticker()
  await eventually(async () => heard(gerda).at(-1)?.startsWith('Danke!'))
  expect(heard(gerda).at(-1)).not.toMatch(/\/human|meldet sich/)
})

test('C1: 112 is named when an emergency is released, closed or erased', async () => {
  const gerda = newTenant(town)
  const anna = town.slack.user('U0ANNA')
  await says(gerda, 'Ich wohne im Hafenviertel')
  const before = new Set(town.slack.channelMessages('C0HAFEN').map(({ ts }) => ts))
  await says(gerda, 'Ich will nicht mehr leben')
  const card = await eventually(async () =>
    town.slack.channelMessages('C0HAFEN').find(({ ts }) => !before.has(ts)),
  )
  const root = await claims(town, anna, card)
  await quiet(town)
  await anna.press(root.channel, root.ts, 'case_release')
  await eventually(async () => /ist wieder beim Team[^]*112/.test(heard(gerda).at(-1) ?? ''))
  await quiet(town)
  const again = await claims(town, anna, card)
  await quiet(town)
  await closes(again, gerda)
  expect(heard(gerda).at(-1)).toMatch(/112/)

  await says(gerda, 'Ich will nicht mehr leben')
  gerda.sendText('/deletemydata')
  const question = await hears(gerda, /Soll ich löschen/)
  gerda.press(question.messageId, buttonFor(question, 'erase_yes'))
  await hears(gerda, /sind gelöscht[^]*112/)
})
