/** What tenants asked and nobody could answer reaches staff as gaps: counts of five and more, never a word of theirs. */

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SlackPerson } from '../../sandbox/slack/person.ts'
import type { TelegramPerson } from '../../sandbox/telegram/person.ts'
import {
  buttonFor,
  hears,
  livingTown,
  newTenant,
  quiet,
  reads,
  type LivingTown,
} from '../support/town-life.ts'

const CANARY = 'Kanarigespraech7K3M'
const MONDAY_10 = Date.parse('2026-11-16T10:00:00+01:00')
const WEEK_MS = 7 * 24 * 3_600_000

let town: LivingTown
let anna: SlackPerson
let gerda: TelegramPerson
let weeks = 0
const started = Date.now()

beforeAll(async () => {
  town = await livingTown({ now: () => new Date(MONDAY_10 + weeks * WEEK_MS + Date.now() - started) })
  anna = town.slack.user('U0ANNA')
  gerda = newTenant(town)
})
afterAll(() => town?.stop())

/** What Anna reads, who alone sees it. */
async function gaps(area = ''): Promise<string> {
  const answer = await anna.command('/lotse', `directory gaps ${area}`)
  if (answer.kind !== 'answered') throw new Error(`not answered: ${answer.kind}`)
  return answer.text ?? ''
}

async function asksInVain(person: TelegramPerson, text: string): Promise<void> {
  person.sendText(`${text} ${CANARY}`)
  await hears(person, /finde ich in meinem Verzeichnis nichts Passendes/)
}

test('while the week runs nothing is shown, whoever asked', async () => {
  const four = [gerda, newTenant(town), newTenant(town), newTenant(town)]
  for (const person of four) {
    await asksInVain(person, 'Ich brauche im Hafenviertel Hilfe bei der Steuererklärung')
    await asksInVain(person, 'Ich möchte Hundesteuer anmelden')
  }
  // The fifth one is on Slack, and asks only one of the two.
  const tanja = town.slack.user('U0TENANT')
  tanja.messageBot(`Hilfe bei der Steuererklärung im Hafenviertel ${CANARY}`)
  await reads(tanja, /nichts Passendes/)
  await quiet(town)
  const counted = town.lotse.db.selectFrom('gaps').select(['concept', 'tenants']).orderBy('tenants')
  expect(await counted.execute()).toEqual([
    { concept: 'auth-dog-tax', tenants: 4 },
    { concept: 'auth-tax-help', tenants: 5 },
  ])
  expect(await gaps()).toMatch(/Nichts, wonach mindestens 5 Personen/)
})

test('a week later what five tenants asked is a gap for staff, with what to do; what four asked is not', async () => {
  weeks = 1
  const shown = await gaps()
  expect(shown).toMatch(/vom 24\.08\.2026 bis 22\.11\.2026/)
  expect(shown).toMatch(/• mindestens 5: [^\n]*steuer[^\n]*, Hafenviertel → Eintrag anlegen/)
  expect(shown).not.toMatch(/Hund/)
  expect(shown.match(/•/g)).toHaveLength(1)
  expect(await gaps('hafenviertel')).toMatch(/• mindestens 5: [^\n]*steuer/)
  expect(await gaps('Nordstadt')).not.toContain('•')
  expect(await gaps('Mond')).toMatch(/Gebiet „Mond“ kenne ich nicht[^\n]*Hafenviertel/)
  expect([shown, await gaps('Hafenviertel')].join()).not.toContain(CANARY)
})

test('only who asked sees it, and tenants do not', async () => {
  const tanja = town.slack.user('U0TENANT')
  const answer = await tanja.command('/lotse', 'directory gaps')
  expect(answer.kind === 'answered' && answer.text).toMatch(/\/lotse ist für Mitarbeitende/)
  expect(town.slack.channelMessages('C0HAFEN')).toEqual([])
})

test('an answer that five tenants call not helpful is a gap, however often each of them says so', async () => {
  for (let person = 0; person < 5; person += 1) {
    const somebody = newTenant(town)
    somebody.sendText(`Ich habe Schulden und wohne im Hafenviertel ${CANARY}`)
    const answer = await hears(somebody, /Schuldnerberatung/)
    somebody.press(answer.messageId, buttonFor(answer, 'not_helpful'))
    await hears(somebody, /Was passt nicht/)
    somebody.press(answer.messageId, buttonFor(answer, 'not_helpful'))
    await quiet(town)
  }
  weeks = 2
  expect(await gaps()).toMatch(
    /Gefunden, aber nicht hilfreich:\n• mindestens 5: [^\n]*\(Schulden\), Hafenviertel → Einträge dazu prüfen/,
  )
})

test('G4: after /deletemydata the counts stay and hold nothing of the tenant', async () => {
  const before = await gaps()
  gerda.sendText('/mydata')
  await hears(gerda, /Gemerkt, damit es nur einmal gezählt wird/)
  gerda.sendText('/deletemydata')
  const asked = await hears(gerda, /Soll ich löschen/)
  gerda.press(asked.messageId, buttonFor(asked, 'erase_yes'))
  await hears(gerda, /sind gelöscht/)
  await quiet(town)
  expect(await gaps()).toBe(before)

  const { db } = town.lotse
  const erased = db
    .selectFrom('conversations')
    .innerJoin('tenants', 'tenants.id', 'conversations.tenant_id')
    .select('counted')
    .where('erased_at', 'is not', null)
  expect(await erased.execute()).toEqual([{ counted: null }])
  const known = (await db.selectFrom('tenants').select('id').execute()).map(({ id }) => id)
  const kept = JSON.stringify(await db.selectFrom('gaps').selectAll().execute())
  expect(kept).toContain('auth-tax-help')
  expect([...known, CANARY].filter((trace) => kept.includes(trace))).toEqual([])
})

test('G5: what was asked is found nowhere at rest, what was counted is', async () => {
  const files = filesBelow(town.dataDir).map((path) => readFileSync(path))
  expect(files.filter((content) => content.includes(CANARY))).toEqual([])
  expect(files.filter((content) => content.includes('auth-tax-help'))).not.toEqual([])
  expect(town.telegram.violations).toEqual([])
  expect(town.slack.violations).toEqual([])
})

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })
}
