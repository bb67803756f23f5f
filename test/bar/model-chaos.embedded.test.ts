/** A chat model that fails in every way there is: the built-in way answers, and danger is told of whatever it does. */

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { TelegramPerson } from '../../sandbox/telegram/person.ts'
import {
  askedFor,
  chatEndpoint,
  dataOf,
  phrased,
  read,
  type ChatAnswer,
  type ChatEndpoint,
  type ChatRequest,
} from '../knowledge/answer/chat-endpoint.ts'
import { livingTown, newTenant, PATIENCE_MS, quiet, type LivingTown } from '../support/town-life.ts'

let town: LivingTown
let endpoint: ChatEndpoint
let gerda: TelegramPerson
let olga: TelegramPerson

const INTRODUCTION = 'Hier finden Sie Hilfe bei Schulden.'

/** A model as it should be. */
function good(request: ChatRequest): ChatAnswer {
  switch (askedFor(request)) {
    case 'answer':
      return phrased(INTRODUCTION, ...dataOf(request).entries!.map(() => 'Hier hilft man bei Schulden.'))
    case 'understanding':
      return read({ topics: ['debt'] })
    case 'translation':
    case 'vectors':
      return { status: 500 }
  }
}

type Purpose = 'answer' | 'understanding'

/** Fails for these purposes, and is as it should be for the other. */
function failing(answer: ChatEndpoint['answer'], ...purposes: Purpose[]): void {
  endpoint.answer = (request) =>
    purposes.some((purpose) => purpose === askedFor(request)) ? answer(request) : good(request)
}
const askedTo = (purpose: string) => endpoint.requests.filter((request) => askedFor(request) === purpose)
const asked = () => [askedTo('understanding').length, askedTo('answer').length]

/** Writes, and waits for what the bot says to it. */
function hearsAfter(person: TelegramPerson, text: string, what: RegExp) {
  const seen = new Set(person.messages().map(({ messageId }) => messageId))
  person.sendText(text)
  return person.waitForMessage(
    (message) => !message.mine && !seen.has(message.messageId) && what.test(message.text),
    PATIENCE_MS,
  )
}

beforeAll(async () => {
  endpoint = await chatEndpoint()
  endpoint.answer = good
  town = await livingTown({
    env: {
      OPENAI_API_KEY: 'k',
      OPENAI_BASE_URL: endpoint.baseUrl,
      CHAT_MODEL: 'm',
      CHAT_TOKENS_PER_TENANT_AND_DAY: '1000000',
    },
  })
  gerda = newTenant(town)
  olga = newTenant(town)
  for (const tenant of [gerda, olga]) {
    await hearsAfter(tenant, 'Hallo', /automatischer Assistent/)
  }
})
afterAll(async () => {
  await town?.stop()
  await endpoint?.stop()
})
/** A good answer to somebody else after each failure: three in a row would let the model rest. */
afterEach(async () => {
  endpoint.answer = good
  await hearsAfter(olga, 'Ich habe Schulden.', new RegExp(INTRODUCTION))
  await quiet(town)
})

const PHONE = '0900 123456'
const FAILURES: [string, ChatAnswer][] = [
  ['never answers', 'silence'],
  ['refuses', { refuses: 'I cannot help with that.' }],
  ['answers in prose', { says: `Rufen Sie einfach ${PHONE} an.` }],
  ['answers in another form', { says: '{"answer": ["debt"], "phone": "0900 123456"}' }],
  ['answers with text around the form', { says: '```json\n{"topics": []}\n``` 0900 123456' }],
  ['breaks off within its answer', 'half'],
  ['streams half an answer', { body: 'data: {"choices":[{"delta":', type: 'text/event-stream' }],
  ['cuts the connection', 'hang_up'],
  ['fails', { status: 500 }],
  ['has too much to do', { status: 429, headers: { 'retry-after': '3600' } }],
  ['has no choices', { body: '{"id":"c","object":"chat.completion","choices":[]}' }],
  ['never stops writing', 'endless'],
]

describe('L7: a model that', () => {
  test.each(FAILURES)('%s is done without, for understanding and for wording', async (_, failure) => {
    failing(() => failure, 'understanding', 'answer')
    const [understood = 0, worded = 0] = asked()
    const answered = await hearsAfter(gerda, 'Ich habe Schulden.', /Schuldnerberatung/)
    expect(answered.text).not.toContain(PHONE)
    expect(answered.text).not.toContain(INTRODUCTION)
    expect(asked()).toEqual([understood + 1, worded + 1])
  })
})

describe('L1, L7: a model that, asked what a message means,', () => {
  test.each<[string, ChatAnswer]>([
    ['adds a field with an invented number', read({ topics: ['eviction'], call: PHONE })],
    ['gives a number for a topic', read({ topics: ['eviction', PHONE] })],
    ['plays with blanks', read({ topics: ['eviction'], language: '{{language}}' })],
    ['makes up a day', read({ topics: ['debt'], deadline: '2026-13-01' })],
  ])('%s is not believed', async (_, failure) => {
    failing(() => failure, 'understanding')
    const answered = await hearsAfter(gerda, 'Ich habe Schulden.', /Schuldnerberatung/)
    expect(answered.text).toContain(INTRODUCTION)
    expect(answered.text).not.toMatch(/0900|Räumung|Weitergegeben/)
  })
})

describe('L4: a model that, asked to word an answer,', () => {
  const SENTENCE = 'Hier hilft man bei Schulden.'
  test.each([
    ['invents a number', `Rufen Sie ${PHONE} an.`, SENTENCE],
    ['plays with blanks', 'Hier hilft [NAME_1] bei Schulden.', '{{name}} hilft.'],
    ['speaks of its blanks', INTRODUCTION, 'Frau … hilft bei Schulden.'],
    ['puts blanks beside its words', `${INTRODUCTION} …`, SENTENCE],
  ])('%s is not shown', async (_, introduction, sentence) => {
    failing((request) => phrased(introduction, ...dataOf(request).entries!.map(() => sentence)), 'answer')
    const [, worded = 0] = asked()
    const answered = await hearsAfter(gerda, 'Ich habe Schulden.', /Schuldnerberatung/)
    expect(answered.text).not.toMatch(/0900|NAME_1|\{\{|Frau …/)
    expect(answered.text).not.toContain(INTRODUCTION)
    expect(asked()[1]).toBe(worded + 1)
  })
})

test('C1: a model that is still thinking about another message holds up no danger', async () => {
  const thinking = Promise.withResolvers<ChatAnswer>()
  failing(() => thinking.promise, 'understanding')
  const answered = hearsAfter(olga, 'Ich habe Schulden.', /Schuldnerberatung/)
  const warned = hearsAfter(gerda, 'Ich will mich umbringen', /0800 111 0 111/)
  expect((await Promise.race([warned, answered])).text).toMatch(/112/)
  await answered
  thinking.resolve(read({ danger: 'suicide' }))
})
