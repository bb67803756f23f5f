/** A canary is followed through the whole product: what a tenant says is found nowhere at rest (Shows 7, G4, G5). */

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SlackPerson } from '../../sandbox/slack/person.ts'
import type { ShownMessage } from '../../sandbox/slack/shown-message.ts'
import type { TelegramPerson } from '../../sandbox/telegram/person.ts'
import { startEmbeddedRedis } from '../../src/storage/embedded/start.ts'
import { listenedTo, type ListenedTo } from '../support/listened-to.ts'
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
  writesInThread,
  type LivingTown,
} from '../support/town-life.ts'
import { shownText } from '../support/town.ts'

/** One word for each way in, so that a find tells where it came from. */
const CANARY = {
  name: 'Kanariname7Q4Z',
  message: 'Kanarifrage8R5Y',
  edit: 'Kanariaenderung9S6X',
  caption: 'Kanaribild1T7W',
  file: 'Kanaridatei5X2S',
  place: '54.512345',
  phone: '+493023125779',
  reply: 'Kanariantwort2U8V',
  note: 'Kanarinotiz3V9U',
  topLevel: 'Kanarizuruf4W1T',
}

let town: LivingTown
let redis: Awaited<ReturnType<typeof startEmbeddedRedis>>
let wire: ListenedTo
let anna: SlackPerson
let gerda: TelegramPerson
let root: ShownMessage
const logged: string[] = []

beforeAll(async () => {
  redis = await startEmbeddedRedis()
  wire = await listenedTo(Number(new URL(redis.url).port))
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      logged.push(String(chunk))
      done()
    },
  })
  town = await livingTown({
    env: { REDIS_URL: `redis://127.0.0.1:${wire.port}`, LOG_LEVEL: 'debug' },
    log: pino({ level: 'debug' }, stream),
  })
  anna = town.slack.user('U0ANNA')
})
afterAll(async () => {
  await town?.stop()
  wire?.stop()
  await redis?.stop()
})

test('G5, Q5: in no file, no log line and nothing sent to Redis is a word of the tenant, the person or a note', async () => {
  gerda = newTenant(town, { firstName: CANARY.name })
  const card = await handsOver(town, gerda, `Ich habe Schulden im Hafenviertel, ${CANARY.message}`)
  expect(placesOf(Object.values(CANARY))).toEqual([])

  root = await claims(town, anna, card)
  await reads(anna, new RegExp(CANARY.message), root.ts)
  await writesInThread(town, anna, root, `Guten Tag ${CANARY.reply}`, 'white_check_mark')
  await hears(gerda, new RegExp(CANARY.reply))
  gerda.sendPhoto({ caption: CANARY.caption })
  await reads(anna, new RegExp(CANARY.caption), root.ts)
  gerda.sendDocument({ content: new TextEncoder().encode(`%PDF- ${CANARY.file}`) })
  await anna.waitForMessage(({ files }) => files?.[0]?.name.endsWith('.pdf') === true, { timeoutMs: 30_000 })
  gerda.sendLocation(Number(CANARY.place), 7.5)
  await hears(gerda, /Ihren Standort habe ich an Anna/)
  gerda.sendContact({ phoneNumber: CANARY.phone, firstName: CANARY.name, userId: gerda.id })
  await reads(anna, /eigene Telefonnummer/, root.ts)
  gerda.sendText('Noch etwas')
  await reads(anna, /Noch etwas/, root.ts)
  gerda.editText(gerda.messages().findLast((message) => message.mine)?.messageId ?? 0, CANARY.edit)
  await reads(anna, new RegExp(CANARY.edit), root.ts)
  expect(placesOf(Object.values(CANARY))).toEqual([])

  await anna.press(root.channel, root.ts, 'case_note')
  const modal = await anna.waitForView((view) => view.callback_id === 'case_note', { timeoutMs: 30_000 })
  await anna.submitView(modal.id, { note: CANARY.note })
  await reads(anna, new RegExp(CANARY.note), root.ts)
  anna.messageBot(CANARY.topLevel)
  await reads(anna, /Welchen Fall meinen Sie/)
  // A person who cannot be reached, and what a platform refuses, are logged: with codes.
  gerda.block()
  await writesInThread(town, anna, root, `Hallo? ${CANARY.reply}`, 'warning')
  gerda.unblock()
  await quiet(town)
  expect(placesOf(Object.values(CANARY))).toEqual([])
  // The search itself finds what is kept in the clear: an area, a code in the log, a lane in Redis.
  expect(placesOf(['Hafenviertel']).join()).toMatch(/postgres/)
  expect(placesOf(['tenant unreachable', 'bull']).join()).toMatch(/the log/)
  expect(placesOf(['drain']).join()).toMatch(/Redis/)
})

test('Q5: what waits in Redis are lanes by id, nothing else', () => {
  const sent = wire.heard().toString('latin1')
  const jobs = [...sent.matchAll(/\{"lane":"([^"]+)"\}/g)].map(([, lane]) => lane ?? '')
  expect(jobs.length).toBeGreaterThan(0)
  for (const lane of jobs) {
    expect(lane).toMatch(
      /^(tenant\/[0-9a-f-]{36}|staff\/[\w-]{43}|send\/(telegram|slack)\/((tenant|file)\/[0-9a-f-]{36}|(user|home)\/[\w-]{43}|(channel|reaction)\/\w+)|send\/pager)$/,
    )
  }
})

test('G4: /mydata shows what is kept, the conversation with the team included', async () => {
  gerda.sendText('/mydata')
  const data = await hears(gerda, /Das ist über Sie gespeichert/)
  expect(data.text).toContain(CANARY.name)
  expect(data.text).toContain('Hafenviertel')
  expect(data.text).toMatch(/Anliegen [2-9A-Z]{5} vom/)
  expect(data.text).toContain(`Sie: ${CANARY.edit}`)
  expect(data.text).toContain(CANARY.phone)
  expect(data.text).toContain(`Team: Guten Tag ${CANARY.reply}`)
  // What the team noted for itself is theirs.
  expect(data.text).not.toContain(CANARY.note)
})

test('G4: a refused erasure keeps everything', async () => {
  gerda.sendText('/deletemydata')
  const asked = await hears(gerda, /Soll ich löschen/)
  gerda.press(asked.messageId, buttonFor(asked, 'erase_no'))
  await hears(gerda, /es bleibt alles, wie es ist/)
  gerda.press(asked.messageId, buttonFor(asked, 'erase_yes'))
  await hears(gerda, /Knopf ist nicht mehr aktuell/)
})

test('G4: /deletemydata erases words, contact and key, and our own messages in both chats', async () => {
  gerda.sendText('/deletemydata')
  const asked = await eventually(async () =>
    gerda
      .messages()
      .filter((message) => /Soll ich löschen/.test(message.text))
      .at(1),
  )
  gerda.press(asked.messageId, buttonFor(asked, 'erase_yes'))
  await hears(gerda, /Ihre Daten bei Wohnungsgesellschaft Musterstadt sind gelöscht/)
  await quiet(town)

  expect(heard(gerda)).toEqual([expect.stringMatching(/sind gelöscht/)])
  expect(threadOf(anna, root).filter((text) => /Kanari/.test(text))).toEqual([])
  const told = await reads(anna, /hat ihre Daten löschen lassen/)
  expect(shownText(told)).not.toContain(CANARY.name)

  const { db } = town.lotse
  expect(await db.selectFrom('messages').select('id').execute()).toEqual([])
  expect(
    await db.selectFrom('tenants').select(['contact', 'data_key', 'area', 'language']).execute(),
  ).toEqual([{ contact: null, data_key: null, area: null, language: null }])
  const words = db.selectFrom('outbox').select('kind').where('effect', 'is not', null)
  expect(await words.execute()).toEqual([])
  expect(await db.selectFrom('cases').select(['state', 'outcome']).execute()).toEqual([
    { state: 'closed', outcome: 'not_needed' },
  ])
  expect(placesOf(Object.values(CANARY))).toEqual([])
  // The ledger beside the database, for the day a backup is restored.
  await eventually(async () => readdirSync(town.dataDir).includes('erasures.jsonl'))
  expect(town.telegram.violations).toEqual([])
  expect(town.slack.violations).toEqual([])
})

test('G4: who writes again is somebody new, and reads the first notice again', async () => {
  gerda.sendText('Ich habe Schulden.')
  await hears(gerda, /automatischer Assistent[^]*Schuldnerberatung/)
  gerda.sendText('/mydata')
  const data = await hears(gerda, /Keine Anliegen/)
  expect(data.text).not.toContain(CANARY.message)
})

test('G4: the erased case is not opened again: no button offers it, and whoever presses one reads why', async () => {
  const shown = () => JSON.stringify(anna.directMessages().find(({ ts }) => ts === root.ts)?.blocks ?? [])
  await eventually(async () => /ist geschlossen/.test(shown()))
  await quiet(town)
  expect(shown()).not.toContain('case_reopen')
  const erased = await town.lotse.db
    .selectFrom('cases')
    .select('id')
    .where('state', '=', 'closed')
    .executeTakeFirstOrThrow()
  await anna.press(root.channel, root.ts, 'case_reopen', { forge: true, value: erased.id })
  await reads(anna, /Daten löschen lassen. Der Fall lässt sich nicht wieder öffnen/)
  await quiet(town)
  expect(await town.lotse.db.selectFrom('cases').select('state').execute()).toEqual([{ state: 'closed' }])
})

test('G4: in the thread of the erased case nothing is delivered any more', async () => {
  const before = heard(gerda).length
  await writesInThread(town, anna, root, 'Sind Sie noch da?', 'warning')
  await quiet(town)
  expect(heard(gerda)).toHaveLength(before)
})

/** Where a word is found: in the files of DATA_DIR, in the log, in what went to Redis and came back. */
function placesOf(words: string[]): string[] {
  const files = filesBelow(town.dataDir).map((path) => ({ path, content: readFileSync(path) }))
  const heap = [
    ...files,
    { path: 'the log', content: Buffer.from(logged.join('')) },
    { path: 'Redis', content: wire.heard() },
  ]
  return heap.flatMap(({ path, content }) =>
    words
      .filter((word) => content.includes(word) || content.includes(word, 0, 'utf16le'))
      .map((word) => `${word} in ${path}`),
  )
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })
}
