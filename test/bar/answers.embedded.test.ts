/** What an answer takes into account: age, cost, language, hours and place; and what is asked back, once. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { TelegramPerson } from '../../sandbox/telegram/person.ts'
import type { SeenMessage } from '../../sandbox/telegram/view.ts'
import {
  buttonFor,
  claims,
  handsOver,
  heard,
  hears,
  livingTown,
  newTenant,
  quiet,
  reads,
  type LivingTown,
} from '../support/town-life.ts'

const MONDAY_10 = new Date('2026-11-23T10:30:00+01:00')
const MONDAY_NIGHT = new Date('2026-11-23T23:30:00+01:00')
/** In the harbour of the demo, a few hundred metres from its day centre; finer than the bot keeps it. */
const HARBOUR = [54.500_412, 7.500_438] as const

let town: LivingTown
let folder: string
let clock = { setTo: MONDAY_10.getTime(), at: Date.now() }
const now = (): Date => new Date(clock.setTo + Date.now() - clock.at)
const setClock = (to: Date): void => {
  clock = { setTo: to.getTime(), at: Date.now() }
}

/** The demo's directory, and two courses that no one person can attend. */
function directoryFile(): string {
  const demo = readFileSync(new URL('../../demo/directory.csv', import.meta.url), 'utf8')
  const columns = demo.slice(0, demo.indexOf('\n')).trim().split(';')
  const row = (filled: Record<string, string | undefined>): string =>
    columns.map((column) => filled[column] ?? '').join(';')
  const course = { organization: 'Badeverein', areas: '*', status: 'active', languages: 'de' }
  const rows = [
    { id: 'schwimmen-klein', name: 'Schwimmkurs Seepferdchen', minimum_age: '5', maximum_age: '9' },
    { id: 'schwimmen-alt', name: 'Schwimmkurs Silberwelle', minimum_age: '60' },
  ].map((one) => row({ ...course, ...one, description: 'Schwimmen lernen im Hallenbad.' }))
  const path = join(folder, 'directory.csv')
  writeFileSync(path, `${demo.trimEnd()}\n${rows.join('\n')}\n`)
  return path
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-answers-'))
  town = await livingTown({ now, env: { DIRECTORY_FILE: directoryFile() } })
})
afterAll(async () => {
  await town?.stop()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => setClock(MONDAY_10))
afterEach(() => {
  expect(town.telegram.violations).toEqual([])
})

/** Says something and waits for what comes of it. */
async function says(person: TelegramPerson, text: string): Promise<SeenMessage> {
  const before = new Set(person.messages().map(({ messageId }) => messageId))
  person.sendText(text)
  return answerTo(person, before)
}

async function sharesLocation(person: TelegramPerson): Promise<SeenMessage> {
  const before = new Set(person.messages().map(({ messageId }) => messageId))
  person.sendLocation(...HARBOUR)
  return answerTo(person, before)
}

async function presses(person: TelegramPerson, message: SeenMessage, action: string, label?: string) {
  const before = new Set(person.messages().map(({ messageId }) => messageId))
  person.press(message.messageId, buttonFor(message, action, label))
  return answerTo(person, before)
}

function answerTo(person: TelegramPerson, before: ReadonlySet<number>): Promise<SeenMessage> {
  return person.waitForMessage((message) => !message.mine && !before.has(message.messageId), 30_000)
}

const actionsOf = ({ buttons }: SeenMessage): (string | undefined)[] =>
  buttons.flat().map(({ callbackData }) => callbackData?.split(':')[1])

describe('what is wished', () => {
  test('what is for adults alone is not shown to somebody of fifteen', async () => {
    const asked = 'suche Hilfe bei Arbeit und Sprache, ich wohne im Hafenviertel'
    expect((await says(newTenant(town), `Ich bin 35 und ${asked}`)).text).toContain(
      'Praktika mit Deutschkurs',
    )
    expect((await says(newTenant(town), `Ich bin 15 und ${asked}`)).text).not.toContain('Praktika')
  })

  test('what costs something is not shown to whoever asks for what is free', async () => {
    const asked = 'Lebensmittel, ich wohne im Hafenviertel'
    expect((await says(newTenant(town), `Wo gibt es ${asked}`)).text).toContain('2 Euro je Einkauf')
    const { text } = await says(newTenant(town), `Wo gibt es kostenlose ${asked}`)
    expect(text).toContain('Wärmestube')
    expect(text).not.toContain('2 Euro je Einkauf')
  })

  test('the language barrier is named', async () => {
    const person = newTenant(town, { languageCode: 'en' })
    const { text } = await says(person, 'The neighbours are too loud at night. I live in Hafenviertel.')
    expect(text).toContain('They speak German. English is not listed.')
    expect(text).toContain('Languages: German, English, Turkish, Russian')
  })

  test('a language that nobody offers is said to be missing, and what helps all the same is shown', async () => {
    const asked = 'Spricht bei der Schuldnerberatung jemand Vietnamesisch? Ich wohne im Hafenviertel.'
    const { text } = await says(newTenant(town), asked)
    expect(text).toContain('Kein passendes Angebot nennt Vietnamesisch als Sprache.')
    expect(text).toContain('Schuldnerberatung Hafenviertel')
  })

  test('who asks for what is open now gets that, and at night hears what opens later', async () => {
    const asked = 'Welche Schuldnerberatung hat jetzt offen? Ich wohne im Hafenviertel.'
    const { text } = await says(newTenant(town), asked)
    expect(text).toContain('Hier können Sie jetzt hin')
    expect(text).toContain('Jetzt geöffnet bis 12:00 Uhr')
    expect(text).not.toContain('Zurzeit geschlossen')
    setClock(MONDAY_NIGHT)
    const late = await says(newTenant(town), asked)
    expect(late.text).toContain(
      'Ich finde nichts Passendes, das gerade sicher geöffnet hat. Das öffnet später:',
    )
    expect(late.text).toContain('öffnet morgen um 14:00 Uhr')
  })
})

describe('next door', () => {
  test('areas of the same desk help where the own one has nothing', async () => {
    const { text } = await says(
      newTenant(town),
      'Gibt es einen Gemeinschaftsgarten? Ich wohne in der Altstadt.',
    )
    expect(text).toContain('In Altstadt finde ich dazu nichts Passendes. Das gibt es in der Nähe:')
    expect(text).toContain('Gemeinschaftsgarten Alte Mole')
  })
})

describe('one question back', () => {
  test('the age, where what is found excludes one another; the answer is then for that age', async () => {
    const person = newTenant(town)
    const first = await says(person, 'Gibt es einen Schwimmkurs?')
    expect(first.text).toContain('Seepferdchen')
    expect(first.text).toContain('Silberwelle')
    expect(first.text).toContain('Wie alt ist die Person')
    expect(actionsOf(first)).toEqual(['helpful', 'not_helpful', 'more', 'human', 'age', 'age'])
    const again = await presses(person, first, 'age', 'ab 60 Jahren')
    expect(again.text).toContain('Silberwelle')
    expect(again.text).not.toContain('Seepferdchen')
    expect(actionsOf(again)).not.toContain('age')
  })

  test('an old button gets a friendly word (T7)', async () => {
    const person = newTenant(town)
    const first = await says(person, 'Gibt es einen Schwimmkurs?')
    await says(person, 'Ich habe Schulden und wohne im Hafenviertel')
    expect((await presses(person, first, 'age', 'ab 60 Jahren')).text).toContain('nicht mehr aktuell')
  })

  test('the area, where what is found depends on it, and never a second question for the same message', async () => {
    const person = newTenant(town)
    const first = await says(person, 'Gibt es einen Schwimmkurs oder einen Gemeinschaftsgarten?')
    expect(first.text).toContain('Wo wohnen Sie?')
    expect(first.text).not.toContain('Wie alt ist die Person')
    const again = await presses(person, first, 'area', 'Hafenviertel')
    expect(again.text).toContain('Schwimmkurs')
    expect(again.text).not.toMatch(/Wie alt ist die Person|Wo wohnen Sie/)
  })

  test('nothing is asked where the answer would be the same', async () => {
    const { text } = await says(newTenant(town), 'Ich bin 7 und möchte einen Schwimmkurs')
    expect(text).toContain('Seepferdchen')
    expect(text).not.toMatch(/Wie alt ist die Person|Wo wohnen Sie/)
  })

  test('who ignores it is simply answered', async () => {
    const person = newTenant(town)
    await says(person, 'Gibt es einen Schwimmkurs?')
    expect((await says(person, 'Ich habe Schulden und wohne im Hafenviertel')).text).toContain(
      'Schuldnerberatung Hafenviertel',
    )
  })
})

describe('where can I go right now?', () => {
  test('a place is named that is open, and how to share a location', async () => {
    const { text } = await says(newTenant(town), 'Wo kann ich jetzt hin?')
    expect(text).toContain('Hier können Sie jetzt hin')
    expect(text).toContain('Ihren Standort schicken')
    expect(text).not.toContain('Wo wohnen Sie?')
  })

  test('a shared location gets what is nearest and open now, with hour and distance', async () => {
    const { text } = await sharesLocation(newTenant(town))
    const [, first = ''] = text.slice(text.indexOf('Hier können Sie jetzt hin')).split('\n\n')
    expect(first).toContain('Wärmestube am Hafen')
    expect(first).toContain('(etwa 300 m entfernt)')
    expect(first).toContain('Jetzt geöffnet bis 20:00 Uhr')
  })

  test('at night it is said what opens next', async () => {
    setClock(MONDAY_NIGHT)
    const { text } = await sharesLocation(newTenant(town))
    expect(text).toContain(
      'Ich finde nichts Passendes, das gerade sicher geöffnet hat. Das öffnet als Nächstes:',
    )
    expect(text.indexOf('Wärmestube')).toBeLessThan(text.indexOf('Hilfepunkt'))
    expect(text).toContain('öffnet morgen um 08:00 Uhr')
  })

  test('after a question it is for what was asked', async () => {
    const person = newTenant(town)
    await says(person, 'Ich habe Schulden und wohne im Hafenviertel')
    const { text } = await sharesLocation(person)
    expect(text).toContain('Schuldnerberatung Hafenviertel')
    expect(text).toMatch(/Speicherstraße 12, 00101 Musterstadt \(etwa \d00 m entfernt\)/)
  })

  test('a person who has the case is told where the tenant is, and the tenant hears so', async () => {
    const person = newTenant(town)
    const card = await handsOver(town, person)
    const anna = town.slack.user('U0ANNA')
    const root = await claims(town, anna, card)
    await hears(person, /hat Ihr Anliegen/)
    expect((await sharesLocation(person)).text).toContain('Ihren Standort habe ich an Anna')
    await reads(anna, /ihren Standort geschickt: 54\.5\d*, 7\.5\d*/, root.ts)
  })

  test('no coordinate is kept once the answer is owed', async () => {
    const person = newTenant(town)
    await sharesLocation(person)
    await quiet(town)
    const inbox = await town.lotse.db.selectFrom('inbox').select('payload').execute()
    expect(inbox.every(({ payload }) => payload === null)).toBe(true)
    const kept = await town.lotse.db.selectFrom('conversations').select('state').execute()
    expect(JSON.stringify(kept)).not.toMatch(/latitude|54[.]5/)
    expect(heard(person).join()).not.toMatch(/54[.,]5/)
  })

  test('no distance is kept either, for three of them to known places would give the location back', async () => {
    const person = newTenant(town)
    await says(person, 'Wo kann ich jetzt hin?')
    await quiet(town)
    const said = () =>
      town.lotse.db.selectFrom('messages').select('id').where('direction', '=', 'bot').execute()
    const before = await said()
    expect((await sharesLocation(person)).text).toContain(' m entfernt)')
    await quiet(town)
    expect(await said()).toHaveLength(before.length)
    const owed = await town.lotse.db.selectFrom('outbox').select('effect').execute()
    expect(owed.filter(({ effect }) => effect !== null)).toEqual([])
  })
})
