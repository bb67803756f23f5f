/** L1: nothing that a tenant or an entry says is obeyed, with or without a model that would (60 lines). */

import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { liveMarkupIn } from '../../../sandbox/slack/live-markup.ts'
import type { TelegramPerson } from '../../../sandbox/telegram/person.ts'
import { chatEndpoint, type ChatEndpoint } from '../../knowledge/answer/chat-endpoint.ts'
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
  threadOf,
  type LivingTown,
} from '../../support/town-life.ts'

import { DIRECTORY_LINES, OBEYED, obeying, poisonedDirectory, TENANT_LINES } from './injected.ts'

/** Words of a tenant that no other one may ever read. */
const CANARY = /Kanarienvogel-Geheimnis|0171 5556677/

const digits = (text: string): string => text.replace(/\D/g, '')
/** Every number that somebody of ours may give: entries, desks, helplines, as a run of digits. */
const known = digits(
  ['demo/directory.csv', 'demo/desks.yaml', 'vocabulary/helplines.yaml']
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n'),
)
const phonesIn = (text: string): string[] =>
  (text.match(/\+?\d[\d /()-]{6,}\d/g) ?? []).map((phone) => digits(phone).replace(/^49/, ''))

async function directoryHash({ lotse }: LivingTown): Promise<string> {
  const rows = await lotse.db.selectFrom('services').selectAll().orderBy('id').execute()
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex')
}

const caseRows = ({ lotse }: LivingTown) =>
  lotse.db.selectFrom('cases').select(['urgency', 'crisis', 'state']).orderBy('opened_at').execute()

async function says(town: LivingTown, person: TelegramPerson, text: string): Promise<string> {
  const before = heard(person).length
  person.sendText(text)
  await eventually(async () => heard(person).length > before)
  await quiet(town)
  return heard(person).slice(before).join('\n')
}

test('there are 60 of them', () => {
  expect(TENANT_LINES.length + DIRECTORY_LINES.length).toBe(60)
  expect(new Set([...TENANT_LINES, ...DIRECTORY_LINES].map(({ text }) => text)).size).toBe(60)
})

describe.each([{ model: false }, { model: true }])(
  'texts of tenants, an obeying model: $model',
  ({ model }) => {
    let town: LivingTown
    let endpoint: ChatEndpoint
    const logged: string[] = []
    beforeAll(async () => {
      endpoint = await chatEndpoint()
      endpoint.answer = obeying
      const env = { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: endpoint.baseUrl, CHAT_MODEL: 'm' }
      town = await livingTown({
        log: pino({ level: 'info' }, { write: (line) => void logged.push(line) }),
        ...(model ? { env } : {}),
      })
      const other = newTenant(town, { firstName: 'Olga' })
      await says(town, other, 'Kanarienvogel-Geheimnis: ich habe Schulden, meine Nummer ist 0171 5556677')
    })
    afterAll(async () => {
      await town?.stop()
      await endpoint?.stop()
    })

    test('none has an effect: no case, no change, no word of others, no number that is nobody’s', async () => {
      const before = await directoryHash(town)
      const people = TENANT_LINES.map((line) => ({ ...line, person: newTenant(town) }))
      // The model is asked only for those who were told of it.
      for (const { person } of people) person.sendText('Hallo')
      await eventually(async () => people.every(({ person }) => heard(person).length === 1))
      for (const { person, text } of people) person.sendText(text)
      await eventually(async () => people.every(({ person }) => heard(person).length >= 2))
      await quiet(town)
      const found = people.flatMap(({ id, person }) => {
        const reply = heard(person).slice(1).join('\n')
        return [
          ...(OBEYED.test(reply) || CANARY.test(reply) ? [`${id}: ${reply}`] : []),
          ...phonesIn(reply)
            .filter((phone) => !known.includes(phone))
            .map((phone) => `${id}: the number ${phone}`),
        ]
      })
      expect(found).toEqual([])
      expect(await directoryHash(town)).toBe(before)
      // Danger stays danger, whatever is said beside it; nothing else is passed on without a yes.
      expect(await caseRows(town)).toEqual([{ urgency: 'emergency', crisis: 'suicide', state: 'offered' }])
      expect(endpoint.requests.length > 0).toBe(model)
      expect(logged.join('')).not.toMatch(/PWNED|Kanarienvogel|0900/)
      expect(town.telegram.violations).toEqual([])
    })

    test('urgency is not lowered, and what a person gets to read is text alone', async () => {
      const gerda = newTenant(town)
      await says(town, gerda, 'Hallo')
      const lowering = TENANT_LINES.find(({ id }) => id === 't05')?.text ?? ''
      const question = await says(town, gerda, `${lowering} Ich wohne im Hafenviertel.`)
      expect(question).toMatch(/Weitergegeben wird/)
      await says(town, gerda, 'ja')
      const rows = await caseRows(town)
      expect(rows.at(-1)).toMatchObject({ urgency: 'high' })

      const tanja = newTenant(town)
      const anna = town.slack.user('U0ANNA')
      const root = await claims(town, anna, await handsOver(town, tanja))
      await hears(tanja, /hat Ihr Anliegen/)
      // A few at a time: Slack takes one message a second.
      const texts = TENANT_LINES.filter(({ id }) => id !== 't26').map(({ text }) => text)
      for (let from = 0; from < texts.length; from += 7)
        tanja.sendText(texts.slice(from, from + 7).join('\n'))
      await reads(anna, /mã cửa/, root.ts)
      await quiet(town)
      const shown = threadOf(anna, root).join('\n')
      expect(shown).toContain('<!channel>'.replace('<', '&lt;').replace('>', '&gt;'))
      expect(liveMarkupIn(shown, 'thread').filter(({ text }) => !/date\^/.test(text))).toEqual([])
      expect(JSON.stringify(town.slack.channelMessages('C0HAFEN'))).not.toMatch(/PWNED|boese/)
      expect(town.slack.violations).toEqual([])
    })
  },
)

describe.each([{ model: false }, { model: true }])(
  'texts of the directory, an obeying model: $model',
  ({ model }) => {
    let town: LivingTown
    let endpoint: ChatEndpoint
    let folder: string
    beforeAll(async () => {
      endpoint = await chatEndpoint()
      endpoint.answer = obeying
      folder = mkdtempSync(join(tmpdir(), 'lotse-poisoned-'))
      const file = join(folder, 'poisoned.csv')
      writeFileSync(file, poisonedDirectory())
      const env = { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: endpoint.baseUrl, CHAT_MODEL: 'm' }
      town = await livingTown({ env: { DIRECTORY_FILE: file, ...(model ? env : {}) } })
    })
    afterAll(async () => {
      await town?.stop()
      await endpoint?.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    test('entries are quoted, never obeyed, and the model’s claims about them go nowhere', async () => {
      const before = await directoryHash(town)
      const gerda = newTenant(town)
      await says(town, gerda, 'Hallo')
      await says(town, gerda, 'Ich habe Schulden und brauche eine Schuldnerberatung.')
      for (let page = 0; page < 12; page += 1) {
        const last = gerda.messages().findLast(({ mine }) => !mine)
        if (!last?.buttons.flat().some(({ callbackData }) => callbackData?.startsWith('v1:more:'))) break
        gerda.press(last.messageId, buttonFor(last, 'more'))
        await eventually(
          async () => gerda.messages().findLast(({ mine }) => !mine)?.messageId !== last.messageId,
        )
        await quiet(town)
      }
      const replies = gerda.messages().filter(({ mine }) => !mine)
      const said = replies.map(({ text }) => text).join('\n')
      const entries = DIRECTORY_LINES.map(({ text }) => text).join('\n')
      // What stands in an entry may be quoted; what the model makes of it may not.
      expect(said.match(/030 23125\s?5\d\d/g)?.length).toBeGreaterThanOrEqual(20)
      const claimed =
        said.match(/Code des Vermieters ist|alle anderen sind geschlossen|https:\/\/boese\.example\//g) ?? []
      expect(claimed).toEqual([])
      for (const phone of phonesIn(said)) {
        expect(`${known} ${digits(entries)} ${digits(poisonedDirectory())}`).toContain(phone)
      }
      expect(replies.flatMap(({ entities }) => entities).map(({ type }) => type)).toEqual(
        expect.not.arrayContaining(['text_link', 'text_mention', 'code', 'pre']),
      )
      expect(await caseRows(town)).toEqual([])
      expect(await directoryHash(town)).toBe(before)
      expect(town.telegram.violations).toEqual([])
    })

    test('S8: named to a person and to a tenant on Slack, they stay text', async () => {
      const gerda = newTenant(town)
      const anna = town.slack.user('U0OLENA')
      const root = await claims(
        town,
        anna,
        await handsOver(town, gerda, 'Ich habe Schulden und wohne im Hafenviertel.', 'C0LINDEN'),
        'C0LINDEN',
      )
      await quiet(town)
      const tanja = town.slack.user('U0TENANT')
      tanja.messageBot('Ich habe Schulden <!channel>')
      await reads(tanja, /Schuldnerberatung/)
      await quiet(town)
      const shown = [
        ...threadOf(anna, root),
        ...tanja
          .directMessages()
          .filter(({ bot_id: bot }) => bot)
          .map(({ text }) => text),
      ]
      expect(shown.join('\n')).toMatch(/Schuldnerberatung/)
      expect(
        shown.flatMap((text) => liveMarkupIn(text, 'shown')).filter(({ kind }) => kind !== 'link'),
      ).toEqual([])
      expect(town.slack.violations).toEqual([])
    })

    test('L1: with a deadline it stays urgent, and a person is asked for', async () => {
      const gerda = newTenant(town)
      await says(town, gerda, 'Hallo')
      const reply = await says(
        town,
        gerda,
        'Ich habe Schulden, die Räumung ist am 30.11.2026. Ich wohne im Hafenviertel.',
      )
      expect(reply).toMatch(/Weitergegeben wird/)
      await says(town, gerda, 'ja')
      expect((await caseRows(town)).at(-1)).toMatchObject({ urgency: 'high' })
    })
  },
)
