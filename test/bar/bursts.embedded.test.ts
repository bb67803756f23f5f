/** Messages in quick succession, and messages changed after they were sent. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TelegramPerson } from '../../sandbox/telegram/person.ts'
import {
  buttonFor,
  eventually,
  heard,
  hears,
  livingTown,
  newTenant,
  quiet,
  type LivingTown,
} from '../support/town-life.ts'

let town: LivingTown

beforeAll(async () => {
  // Half a second of quiet is enough for people who type as fast as a test does.
  town = await livingTown({ bursts: { gap: 4000, quiet: 500, most: 8000 } })
})
afterAll(() => town?.stop())

/** What covers each message of whoever wrote last, in order. */
async function covered(): Promise<(string | null)[]> {
  const rows = await town.lotse.db
    .selectFrom('inbox')
    .select(['tenant_id', 'answered_by'])
    .orderBy('id')
    .execute()
  return rows.filter((row) => row.tenant_id === rows.at(-1)?.tenant_id).map((row) => row.answered_by)
}

function sends(person: TelegramPerson, text: string): number {
  person.sendText(text)
  return person.messages().findLast(({ mine }) => mine)?.messageId ?? 0
}

test('ten messages in a burst: the first is answered at once, the rest together, and every one names its answer', async () => {
  const gerda = newTenant(town)
  const lines = [
    'Guten Tag', 'ich wohne im Hafenviertel', 'ich habe ein Problem', 'mit Geld', 'ich habe Schulden', 'bei der Bank',
    'und bei einem Versandhaus', 'es wird immer mehr', 'ich weiß nicht weiter', 'wer kann mir helfen',
  ] // oxfmt-ignore
  for (const line of lines) gerda.sendText(line)
  await hears(gerda, /Schuldnerberatung/)
  await quiet(town)
  expect(heard(gerda)).toHaveLength(2)
  expect(heard(gerda)[0]).toMatch(/Schreiben Sie mir einfach, worum es geht/)
  const keys = await covered()
  expect(keys).toHaveLength(10)
  expect(new Set(keys).size).toBe(2)
  expect(new Set(keys.slice(1)).size).toBe(1)
  const owed = await town.lotse.db
    .selectFrom('outbox')
    .select('effect_key')
    .where('state', '=', 'sent')
    .execute()
  expect(owed.map(({ effect_key: key }) => key)).toEqual(expect.arrayContaining(keys))
})

test('C1: danger in a burst never waits for its end', async () => {
  const gerda = newTenant(town)
  gerda.sendText('Hallo')
  gerda.sendText('ich habe eine Frage')
  gerda.sendText('Ich will mich umbringen')
  const warned = await hears(gerda, /0800 111 0 111/)
  expect(warned.text).toMatch(/112/)
  await quiet(town)
  expect(heard(gerda)).toHaveLength(2)
  const keys = await covered()
  expect(keys[1]).toBe(keys[2])
})

test('a button in a burst is answered by itself, in its place', async () => {
  const gerda = newTenant(town)
  gerda.sendText('Ich habe Schulden.')
  const answer = await hears(gerda, /Wo wohnen Sie/)
  gerda.sendText('Ich habe auch Ärger mit dem Nachbarn')
  gerda.sendText('er macht nachts Lärm')
  gerda.press(answer.messageId, buttonFor(answer, 'human'))
  await hears(gerda, /Weitergegeben wird/)
  await quiet(town)
  expect(heard(gerda)).toHaveLength(3)
  expect(heard(gerda)[2]).toMatch(/Weitergegeben wird/)
})

test('an answer to an open question does not wait for more', async () => {
  const gerda = newTenant(town)
  gerda.sendText('Ich möchte mit einem Menschen sprechen')
  await hears(gerda, /Weitergegeben wird/)
  gerda.sendText('ja')
  gerda.sendText('es geht um meine Schulden')
  await hears(gerda, /Ihr Anliegen ist beim Team/)
  await hears(gerda, /Ihrem Anliegen .* hinzugefügt/)
  await quiet(town)
  expect(heard(gerda)).toHaveLength(3)
})

test('an edit within a burst stands for what it changes', async () => {
  const gerda = newTenant(town)
  gerda.sendText('Hallo')
  const messageId = sends(gerda, 'Ich suche einen Kitaplatz')
  gerda.editText(messageId, 'Ich habe Schulden')
  await hears(gerda, /Schuldnerberatung/)
  await quiet(town)
  expect(heard(gerda)).toHaveLength(2)
  expect(heard(gerda).join()).not.toMatch(/Kita/)
})

test('an edit after the answer is answered once more, and the answer says so; the same words are not', async () => {
  const gerda = newTenant(town)
  const messageId = sends(gerda, 'Ich suche einen Kitaplatz im Hafenviertel')
  await eventually(async () => heard(gerda).length === 1)
  gerda.editText(messageId, 'Ich habe Schulden und wohne im Hafenviertel')
  const again = await hears(gerda, /Schuldnerberatung/)
  expect(again.text).toMatch(/^Sie haben Ihre Nachricht geändert/)
  gerda.editText(messageId, 'Ich habe Schulden und wohne im Hafenviertel')
  await quiet(town)
  expect(heard(gerda)).toHaveLength(2)
})

test('an edit of one message of a burst is answered in the light of the others', async () => {
  const gerda = newTenant(town)
  gerda.sendText('Hallo')
  const area = sends(gerda, 'ich wohne im Hafenviertel')
  const want = sends(gerda, 'und suche einen Kitaplatz')
  await eventually(async () => heard(gerda).length === 2)
  gerda.editText(area, 'ich wohne im Hafenviertel')
  await quiet(town)
  expect(heard(gerda)).toHaveLength(2)
  gerda.editText(want, 'und habe Schulden')
  const again = await hears(gerda, /Schuldnerberatung/)
  expect(again.text).toMatch(/^Sie haben Ihre Nachricht geändert/)
  gerda.editText(area, 'ich wohne in der Nordstadt')
  await eventually(async () => heard(gerda).length === 4)
  expect(heard(gerda)[3]).toMatch(/^Sie haben Ihre Nachricht geändert/)
  expect(heard(gerda)[3]).not.toMatch(/Kita/)
})

test('C1: a change that leaves the words of a danger alone says nothing twice', async () => {
  const gerda = newTenant(town)
  const messageId = sends(gerda, 'Ich will mich umbringen')
  await hears(gerda, /0800 111 0 111/)
  gerda.editText(messageId, 'Ich will mich umbringen')
  await quiet(town)
  expect(heard(gerda)).toHaveLength(1)
})

test('C1: an edit that turns dangerous is screened', async () => {
  const gerda = newTenant(town)
  const messageId = sends(gerda, 'Ich bin müde')
  await eventually(async () => heard(gerda).length === 1)
  gerda.editText(messageId, 'Ich bin müde und will mich umbringen')
  await hears(gerda, /0800 111 0 111/)
  await quiet(town)
})
