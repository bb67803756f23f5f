/** A chat model in the town: it words an answer, changes nothing else, and can be turned off. */

import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  chatEndpoint,
  phrased,
  type ChatEndpoint,
  type ChatRequest,
} from '../knowledge/answer/chat-endpoint.ts'
import { hears, livingTown, newTenant, type LivingTown } from '../support/town-life.ts'

let town: LivingTown
let endpoint: ChatEndpoint
beforeEach(async () => {
  endpoint = await chatEndpoint()
  endpoint.answer = (request) => phrased(INTRODUCTION, ...entriesIn(request).map(() => SENTENCE))
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
/** Embeddings are asked for at the same endpoint, without messages: they get no answer of their form. */
const entriesIn = ({ messages = [] }: Partial<ChatRequest>): unknown[] =>
  (JSON.parse(messages[1]?.content ?? '{"entries":[]}') as { entries: unknown[] }).entries
const askedOfChat = () => endpoint.requests.filter((request) => entriesIn(request).length > 0)

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
  const before = askedOfChat().length
  const olga = await toldTenant(town)
  olga.sendText('Ich habe Schulden.')
  expect((await hears(olga, /Schuldnerberatung/)).text).not.toContain(INTRODUCTION)
  expect(askedOfChat()).toHaveLength(before)

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
})
