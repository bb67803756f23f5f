/** What is written while a case waits for a person, and after it: nothing of it is lost, nothing is offered twice. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TelegramPerson } from '../../sandbox/telegram/person.ts'
import {
  claims,
  eventually,
  handsOver,
  heard,
  livingTown,
  newTenant,
  quiet,
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
