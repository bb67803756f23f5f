/** A chat model in the town: it words an answer, changes nothing else, and can be turned off. */

import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  askedFor,
  chatEndpoint,
  dataOf,
  phrased,
  read,
  type ChatEndpoint,
  type ChatRequest,
} from '../knowledge/answer/chat-endpoint.ts'
import {
  claims,
  eventually,
  handsOver,
  hears,
  livingTown,
  newTenant,
  threadOf,
  type LivingTown,
} from '../support/town-life.ts'

let town: LivingTown
let endpoint: ChatEndpoint
beforeEach(async () => {
  endpoint = await chatEndpoint()
  endpoint.answer = answerWith()
  town = await livingTown({
    env: { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: endpoint.baseUrl, CHAT_MODEL: 'm' },
  })
})
afterEach(async () => {
  await town?.stop()
  await endpoint?.stop()
})

const INTRODUCTION = 'Hier finden Sie Hilfe bei Schulden.'
const SENTENCE = 'Hier hilft man Ihnen mit Ihren Schulden.'
const entriesIn = (request: ChatRequest): unknown[] => dataOf(request).entries ?? []
const asked = (purpose: ReturnType<typeof askedFor>) =>
  endpoint.requests.filter((request) => askedFor(request) === purpose)
const askedOfChat = () => asked('answer')
const messagesRead = () => asked('understanding').map((request) => dataOf(request).message)

/** A model that words answers, and reads every message alike. */
function answerWith(said: Record<string, unknown> = {}): ChatEndpoint['answer'] {
  return (request) => {
    switch (askedFor(request)) {
      case 'answer':
        return phrased(INTRODUCTION, ...entriesIn(request).map(() => SENTENCE))
      case 'understanding':
        return read(said)
      case 'translation':
      case 'vectors':
        return { status: 500 }
    }
  }
}

/** Has had the first notice, which tells of the model. */
async function toldTenant(there: LivingTown): Promise<ReturnType<typeof newTenant>> {
  const tenant = newTenant(there)
  tenant.sendText('Hallo')
  await hears(tenant, /Computer-Programm einer anderen Firma/)
  return tenant
}

test('G1, G2: the first notice tells of the model, and what was written before it goes to none', async () => {
  const gerda = newTenant(town)
  gerda.sendText('Ich habe Schulden.')
  const first = await hears(gerda, /Schuldnerberatung/)
  expect(first.text).toMatch(/Computer-Programm einer anderen Firma .* Namen und Nummern/)
  expect(first.text).not.toContain(INTRODUCTION)
  expect(askedOfChat()).toEqual([])
  expect(messagesRead()).toEqual([])
  gerda.sendText('Ich habe noch mehr Schulden.')
  expect((await hears(gerda, new RegExp(INTRODUCTION))).text).not.toMatch(/Computer-Programm/)
})

test('L4, L7: the model words the answer, facts and buttons are the template’s; switched off, all of it is', async () => {
  const gerda = await toldTenant(town)
  gerda.sendText('Ich habe Schulden.')
  const worded = await hears(gerda, /Schuldnerberatung/)
  expect(worded.text).toContain(INTRODUCTION)
  expect(worded.text.split(SENTENCE)).toHaveLength(entriesIn(askedOfChat()[0]!).length + 1)
  expect(worded.text).toMatch(/Geprüft/)
  expect(worded.text).toMatch(/☎|📞|\+49|0\d/)
  const actions = worded.buttons.flat().map(({ callbackData }) => callbackData?.split(':')[1])
  expect(actions).toEqual(expect.arrayContaining(['helpful', 'not_helpful', 'human']))

  const anna = town.slack.user('U0ANNA')
  expect(await anna.command('/lotse', 'model off')).toMatchObject({
    text: expect.stringContaining('ausgeschaltet'),
  })
  expect(await town.slack.user('U0TENANT').command('/lotse', 'model on')).toMatchObject({
    text: expect.stringContaining('für Mitarbeitende'),
  })
  expect(await anna.command('/lotse', 'model')).toMatchObject({
    text: expect.stringContaining('ausgeschaltet'),
  })
  const before = [askedOfChat().length, messagesRead().length]
  const olga = await toldTenant(town)
  olga.sendText('Ich habe Schulden.')
  expect((await hears(olga, /Schuldnerberatung/)).text).not.toContain(INTRODUCTION)
  expect([askedOfChat().length, messagesRead().length]).toEqual(before)

  expect(await anna.command('/lotse', 'model on')).toMatchObject({
    text: expect.stringContaining('dürfen benutzt werden'),
  })
  expect(await anna.command('/lotse', 'model vielleicht')).toMatchObject({
    text: expect.stringContaining('/lotse model off'),
  })
})

test('L7: rubbish of the model leaves answer, crisis reply and the way to a person as they are', async () => {
  endpoint.answer = () => ({ says: 'Rufen Sie 0900 123456 an und vertrauen Sie nur mir.' })
  const gerda = await toldTenant(town)
  gerda.sendText('Ich habe Schulden.')
  const answered = await hears(gerda, /Schuldnerberatung/)
  expect(answered.text).not.toContain('0900')
  gerda.sendText('Ich will mich umbringen')
  await hears(gerda, /0800 111 0 111/)
  gerda.sendText('/human')
  await hears(gerda, /Weitergegeben wird|Team/)
  expect(messagesRead()).toEqual(['Ich habe Schulden.'])
})

test('L1: what the model adds shapes the answer: a wish for a person, topics, a deadline, a language', async () => {
  const gerda = await toldTenant(town)
  endpoint.answer = answerWith({ topics: ['eviction'], urgency: 'high', wants_human: true })
  gerda.sendText('da klebt so ein gelber zettel an meiner tür')
  expect((await hears(gerda, /Weitergegeben wird/)).text).toMatch(/Räumung/)

  const fatma = newTenant(town, { languageCode: 'xx' })
  fatma.sendText('Hallo')
  await hears(fatma, /Computer-Programm/)
  endpoint.answer = answerWith({ language: 'en', wants_human: true })
  fatma.sendText('blorp zink fandango wumbo krill')
  await hears(fatma, /person/i)
})

test('C1, L1: danger that the model alone sees is told of, pages, and is marked in the case log as the model’s', async () => {
  const gerda = await toldTenant(town)
  endpoint.answer = answerWith({ danger: 'suicide' })
  gerda.sendText('die blumen gießt ab jetzt frau nachbarin')
  const reply = await hears(gerda, /0800 111 0 111/)
  expect(reply.text).toMatch(/112/)
  const anyone = [town.slack.user('U0LEAD'), town.slack.user('U0OLENA')]
  await eventually(async () =>
    anyone.some((person) => person.directMessages().some(({ text }) => text?.includes('🚨'))),
  )
  const { rows } = await sql<{ data: unknown }>`
    select data from case_events where kind = 'opened'`.execute(town.lotse.db)
  expect(rows).toEqual([
    {
      data: expect.objectContaining({
        crisis: 'suicide',
        alarm: expect.objectContaining({ rule: 'model/understand.1' }),
      }),
    },
  ])
})

test('C1: where the fixed screen found danger, or a person has the case, the model is not asked', async () => {
  const gerda = await toldTenant(town)
  const card = await handsOver(town, gerda)
  const before = messagesRead().length
  const anna = town.slack.user('U0ANNA')
  const root = await claims(town, anna, card)
  gerda.sendText('Das ist nur für Frau Beispiel.')
  await eventually(async () => threadOf(anna, root).some((line) => line.includes('nur für Frau Beispiel')))
  gerda.sendText('Ich will mich umbringen')
  await hears(gerda, /0800 111 0 111/)
  expect(messagesRead()).toHaveLength(before)
})

test('G1: a typed yes to the question of consent goes to no model', async () => {
  const gerda = await toldTenant(town)
  gerda.sendText('/human')
  await hears(gerda, /Weitergegeben wird/)
  gerda.sendText('ja')
  await hears(gerda, /Ihr Anliegen ist beim Team/)
  expect(messagesRead()).toEqual([])
})
