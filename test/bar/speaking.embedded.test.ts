/** In which language, and how, tenants are spoken to. This town's company says du. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadWords } from '../../src/words.ts'
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
import { shapeOf } from '../support/spoken.ts'

const wordsFor = loadWords('locales')
const familiar = loadWords('locales', () => 'du')
let town: LivingTown
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-du-'))
  const file = join(folder, 'desks.yaml')
  const desks = readFileSync('demo/desks.yaml', 'utf8')
  writeFileSync(file, desks.replace('federal_state: SN', 'federal_state: SN\naddress_form: du'))
  town = await livingTown({ env: { DESKS_FILE: file } })
})
afterAll(async () => {
  await town?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** What the bot answers to a message, when all is said. */
async function answers(tenant: TelegramPerson, text: string): Promise<string> {
  const before = heard(tenant).length
  tenant.sendText(text)
  await eventually(async () => heard(tenant).length > before)
  await quiet(town)
  return heard(tenant).slice(before).join('\n')
}

describe('Sie or du', () => {
  test('an installation that says du says it from the first message to the last question', async () => {
    const tenant = newTenant(town)
    tenant.sendText('Ich habe Schulden und wohne im Hafenviertel.')
    await hears(tenant, /automatischer Assistent/)
    tenant.sendText('/human')
    await hears(tenant, shapeOf(familiar('de'), 'tenant-ask-consent', {}))
    tenant.sendText('/deletemydata')
    await hears(tenant, shapeOf(familiar('de'), 'tenant-ask-erase', {}))
    const ours = heard(tenant).map((text) => text.replaceAll(/^[^\n]*(?:beraten|Sie müssen)[^\n]*$/gm, ''))
    expect(ours[0]).toContain('Deine Nachrichten werden verschlüsselt gespeichert')
    expect(ours.slice(1).join('\n')).not.toMatch(/\b(Sie|Ihnen|Ihre[mnrs]?)\b/)
  })

  test('danger too', async () => {
    const tenant = newTenant(town)
    tenant.sendText('Hilfe, es riecht nach Gas im ganzen Haus')
    expect((await hears(tenant, /Gas|112/)).text).toContain(familiar('de')('crisis-gas'))
  })
})

describe('L: the language of a conversation', () => {
  test('plain German is chosen by its own name, and German that is written afterwards stays plain', async () => {
    const tenant = newTenant(town)
    tenant.sendText('Einfache Sprache')
    await hears(tenant, /Ich schreibe jetzt in einfacher Sprache/)
    expect(heard(tenant)[0]).toContain('Hier antwortet ein Computer-Programm')
    tenant.sendText('Wer hilft im Hafenviertel bei Schulden?')
    const answer = await hears(tenant, shapeOf(wordsFor('de-plain'), 'answer-how', {}))
    expect(answer.buttons.flat().map(({ text }) => text)).toContain(
      wordsFor('de-plain')('answer-button-helpful'),
    )
    expect(answer.text).not.toMatch(/nicht angegeben|steht nicht dabei/)
    expect(await answers(tenant, '/help')).toMatch(/meine Daten zeigen/)
  })

  test('a short message in another language does not change it, two in a row do, and then it stays', async () => {
    const tenant = newTenant(town)
    tenant.sendText('Ich habe viele Schulden und wohne im Hafenviertel.')
    await hears(tenant, /automatischer Assistent/)
    expect(await answers(tenant, 'I have debts here')).toMatch(/Geprüft am/)
    expect(await answers(tenant, '/help')).toMatch(/In Gefahr ruf 112 an/)
    expect(await answers(tenant, 'please help me with debts')).toMatch(/Checked on/)
    expect(await answers(tenant, '/help')).toMatch(/in your own words/)
    expect(await answers(tenant, 'Danke')).toMatch(wordsFor('en')('tenant-thanks'))
  })

  test('the menu has eight buttons at most, among them plain German, and a number chooses', async () => {
    const tenant = newTenant(town)
    tenant.sendText('/language')
    const menu = await hears(tenant, /Which language/)
    const labels = menu.buttons.flat().map(({ text }) => text)
    expect(labels.length).toBeLessThanOrEqual(8)
    expect(labels.slice(0, 3)).toEqual(['Deutsch', 'Einfache Sprache', 'English'])
    expect(buttonFor(menu, 'language', 'English')).toBe('v1:language:en')
    expect(await answers(tenant, '3')).toMatch(/we write in English/)
  })
})

test('T6: no rule of either platform was broken on the way', () => {
  expect([...town.telegram.violations, ...town.slack.violations]).toEqual([])
})
