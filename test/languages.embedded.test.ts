/**
 * L: a whole conversation in every language there is, through both strict platforms. What the bot should say comes from
 * the locale files; what people say is written here. A language takes part as soon as its folder is whole.
 */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SlackPerson } from '../sandbox/slack/person.ts'
import type { ShownMessage } from '../sandbox/slack/shown-message.ts'
import type { TelegramPerson } from '../sandbox/telegram/person.ts'
import type { SeenMessage } from '../sandbox/telegram/view.ts'
import { loadWords, PLAIN_GERMAN, spokenLanguage, type Words } from '../src/words.ts'
import {
  buttonFor,
  claims,
  heard,
  hears,
  livingTown,
  newTenant,
  PATIENCE_MS,
  reads,
  writesInThread,
  type LivingTown,
} from './support/town-life.ts'
import { foreignTexts, scriptShare, shapeOf } from './support/spoken.ts'
import { shownText } from './support/town.ts'

const wordsFor = loadWords('locales')

/** What a tenant says: the matter, and a line to the person. */
const SAYS: Record<string, { matter: string; line: string }> = {
  de: {
    matter: 'Ich habe viele Schulden und weiß nicht mehr weiter. Ich wohne im Hafenviertel.',
    line: 'Es sind drei Briefe vom Inkasso.',
  },
  en: {
    matter: 'I have a lot of debts and do not know what to do. I live in Hafenviertel.',
    line: 'There are three letters from a debt collector.',
  },
  tr: {
    matter: 'Çok borcum var ve ne yapacağımı bilmiyorum. Hafenviertel mahallesinde oturuyorum.',
    line: 'İcra dairesinden üç mektup geldi.',
  },
  ar: {
    matter: 'عندي ديون كثيرة ولا أعرف ماذا أفعل. أسكن في Hafenviertel.',
    line: 'وصلتني ثلاث رسائل من شركة التحصيل.',
  },
  uk: {
    matter: 'У мене багато боргів, і я не знаю, що робити. Я живу в Hafenviertel.',
    line: 'Прийшло три листи від колекторів.',
  },
  ru: {
    matter: 'У меня много долгов, и я не знаю, что делать. Я живу в Hafenviertel.',
    line: 'Пришли три письма от коллекторов.',
  },
  pl: {
    matter: 'Mam dużo długów i nie wiem, co robić. Mieszkam w Hafenviertel.',
    line: 'Przyszły trzy listy od windykatora.',
  },
  fa: {
    matter: 'من بدهی زیادی دارم و نمی‌دانم چه کار کنم. در Hafenviertel زندگی می‌کنم.',
    line: 'سه نامه از شرکت وصول مطالبات آمده است.',
  },
  ro: {
    matter: 'Am multe datorii și nu știu ce să fac. Locuiesc în Hafenviertel.',
    line: 'Au venit trei scrisori de la recuperatori.',
  },
  fr: {
    matter: "J'ai beaucoup de dettes et je ne sais plus quoi faire. J'habite à Hafenviertel.",
    line: 'Il y a trois lettres de la société de recouvrement.',
  },
  vi: {
    matter: 'Tôi có nhiều nợ và không biết phải làm gì. Tôi sống ở Hafenviertel.',
    line: 'Có ba lá thư từ công ty đòi nợ.',
  },
}
/** Her own words reach the tenant as she wrote them. */
const ANNA_SAYS = 'Guten Tag, ich helfe Ihnen gern.'

let town: LivingTown

beforeAll(async () => {
  town = await livingTown()
})
afterAll(() => town?.stop())

/** The next message of the bot with the words of a key, whatever is put in. */
const hearsKey = (
  person: TelegramPerson,
  words: Words,
  key: string,
  args: Record<string, string | number> = {},
): Promise<SeenMessage> => hears(person, shapeOf(words, key, { chat: 'telegram', ...args }))

describe('L: a whole conversation', () => {
  test.concurrent.each(wordsFor.languages)('in %s, and in nothing else', async (language) => {
    const words = wordsFor(language)
    const spoken = spokenLanguage(language)
    const says = SAYS[spoken]
    if (!says) throw new Error(`nobody speaks ${language} here: add what a tenant says`)
    const tenant = newTenant(town, { firstName: 'Sam', languageCode: spoken })
    const anna = town.slack.user('U0ANNA')

    if (language === PLAIN_GERMAN) {
      tenant.sendText('/language')
      const menu = await hears(tenant, shapeOf(wordsFor(spoken), 'tenant-ask-language', {}))
      tenant.press(menu.messageId, buttonFor(menu, 'language', words('language-name')))
      await hearsKey(tenant, words, 'tenant-language-set')
    }
    const earlier = new Set(heard(tenant))

    tenant.sendText(says.matter)
    const answer = await hears(tenant, /Schuldnerberatung/)
    if (language !== PLAIN_GERMAN)
      expect(answer.text).toMatch(
        shapeOf(words, 'tenant-first-notice', { chat: 'telegram', model: 'none', platform: 'Telegram' }),
      )
    expect(answer.text).toMatch(shapeOf(words, 'answer-checked-by', {}))
    expect(answer.text).toMatch(/\+?[\d ]*23125/)
    expect(answer.buttons.flat().map(({ text }) => text)).toEqual(
      expect.arrayContaining([words('answer-button-helpful'), words('answer-button-not-helpful')]),
    )

    // Buttons can be typed.
    tenant.sendText(words('answer-button-human'))
    const question = await hearsKey(tenant, words, 'tenant-ask-consent')
    expect(question.text).toContain(words('topic-debt'))
    tenant.press(question.messageId, buttonFor(question, 'consent_yes', words('tenant-consent-yes')))
    const handed = await hearsKey(tenant, words, 'tenant-handed-over')
    expect(handed.text).toContain(words('tenant-desk-open'))

    const called =
      language === PLAIN_GERMAN
        ? wordsFor('de')('card-language-plain-german')
        : (new Intl.DisplayNames('de', { type: 'language' }).of(language) ?? '')
    const card = await town.slack.waitFor(
      `the card of ${language}`,
      () =>
        town.slack
          .channelMessages('C0HAFEN')
          .find((message) =>
            new RegExp(`(?<!\\p{L})${escaped(called)}(?! \\()`, 'mu').test(shownText(message)),
          ),
      { timeoutMs: PATIENCE_MS },
    )
    const root = await claims(town, anna, card)
    await hearsKey(tenant, words, 'tenant-claimed')

    await writesInThread(town, anna, root, ANNA_SAYS, 'white_check_mark')
    const passed = await hears(tenant, new RegExp(ANNA_SAYS))
    expect(passed.text).toMatch(shapeOf(words, 'tenant-person-says', {}))
    tenant.sendText(says.line)
    await reads(anna, new RegExp(escaped(says.line)), root.ts)

    await oneAtATime(() => closes(anna, root))
    const closed = await hearsKey(tenant, words, 'tenant-closed', { outcome: 'resolved' })
    tenant.press(closed.messageId, buttonFor(closed, 'rate', '5'))
    await hearsKey(tenant, words, 'tenant-rated')

    const said = heard(tenant).filter((text) => !earlier.has(text))
    expect(said.length).toBeGreaterThanOrEqual(7)
    const foreign = foreignTexts(wordsFor.languages, language)
    for (const text of said) expect(foreign.filter((other) => text.includes(other))).toEqual([])
    // The entries of the directory and what Anna writes are German; all else is in the script of the language.
    const own = said.filter((text) => text !== answer.text && text !== passed.text)
    for (const text of own) expect(scriptShare(text, language), text).toBeGreaterThan(0.6)
  })

  test('broke no rule of either platform', () => {
    expect(town.telegram.violations).toEqual([])
    expect(town.slack.violations).toEqual([])
  })
})

async function closes(anna: SlackPerson, root: ShownMessage): Promise<void> {
  await anna.press(root.channel, root.ts, 'case_close')
  const modal = await anna.waitForView((view) => view.callback_id === 'case_close', {
    timeoutMs: PATIENCE_MS,
  })
  await anna.submitView(modal.id, { outcome: 'resolved' })
}

let before: Promise<unknown> = Promise.resolve()
/** A person has one dialog before them. */
function oneAtATime(work: () => Promise<void>): Promise<void> {
  const done = before.then(work)
  before = done.catch(() => {})
  return done
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
