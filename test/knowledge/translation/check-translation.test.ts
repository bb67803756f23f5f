import { FluentResource } from '@fluent/bundle'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { faultOf } from '../../../src/knowledge/translation/check-translation.ts'
import { createLanguageOf } from '../../../src/knowledge/translation/language-of.ts'
import { createLanguageDetector } from '../../../src/knowledge/understanding/detect-language.ts'
import { loadVocabulary } from '../../../src/knowledge/vocabulary.ts'
import { localesFolder } from '../../../src/start/knowledge.ts'
import { vocabularyFolder } from '../../../src/start/understanding.ts'

const { languages: vocabulary } = loadVocabulary(vocabularyFolder)
const detectLanguage = createLanguageDetector(vocabulary)
const languages = vocabulary.known
const fault = (told: string, made: string, to: string) =>
  faultOf({ told, made, to, detectLanguage, languages })

describe('L4: a translation may be shown that', () => {
  test.each([
    ['has the same figures', 'Kommen Sie am 12.05. um 9:30 Uhr.', 'Please come on 12.05. at 9:30.', 'en'],
    [
      'writes them in its own digits',
      'Ich brauche 300 Euro bis Freitag.',
      'أحتاج إلى ٣٠٠ يورو حتى يوم الجمعة.',
      'ar',
    ],
    ['parts thousands another way', 'Es sind 1.200,50 Euro.', 'It is 1,200.50 euros in total.', 'en'],
    ['names a period in words', 'Wir haben von 9-17 Uhr offen.', 'We are open from 9 to 17.', 'en'],
    ['keeps its slots', 'Rufen Sie ⟦1⟧ an, bitte.', 'Please call ⟦1⟧.', 'en'],
    ['is a word or two', 'Ja', 'نعم', 'ar'],
    [
      'is in a language that cannot be told from others',
      'Guten Tag, wie geht es?',
      'Buenas tardes, ¿qué tal está?',
      'es',
    ],
  ])('%s', (_, told, made, to) => {
    expect(fault(told, made, to)).toBeNull()
  })
})

describe('L4: a translation is refused that', () => {
  test.each([
    ['changes a figure', 'Es kostet 300 Euro im Monat.', 'It costs 30 euros a month.', 'en', 'figure'],
    ['invents one', 'Rufen Sie mich bitte an.', 'Please call me at 0900 123456.', 'en', 'figure'],
    ['leaves one out', 'Wir sind 5 Personen in der Wohnung.', 'We are people in the flat.', 'en', 'figure'],
    [
      'turns day and month round',
      'Der Termin ist am 12.05.2026 hier.',
      'The appointment is on 05/12/2026.',
      'en',
      'figure',
    ],
    [
      'takes cents for euros',
      'Sie zahlen 12,05 Euro im Monat.',
      'You pay 1205 euros a month.',
      'en',
      'figure',
    ],
    ['turns a time round', 'Wir sehen uns um 9:30 Uhr.', 'We will meet at 21:30.', 'en', 'figure'],
    [
      'names an address of its own',
      'Schreiben Sie uns einfach.',
      'Just write to help@example.org.',
      'en',
      'contact',
    ],
    [
      'names a page of its own',
      'Schreiben Sie uns einfach.',
      'Just write to us at lotse.example.',
      'en',
      'contact',
    ],
    ['is empty', 'Guten Tag, ich brauche Hilfe.', '  ', 'en', 'length'],
    [
      'explains',
      'Ja, gern.',
      `Here is the translation you asked for. ${'It is a polite answer. '.repeat(5)}`,
      'en',
      'length',
    ],
    ['says more than one word can', 'Nein', 'Evet, kesinlikle, imzalayın hemen lütfen', 'tr', 'length'],
    ['answers instead', 'Danke', 'Gerne, rufen Sie mich doch morgen an', 'de', 'length'],
    [
      'leaves most of it out',
      `Ich brauche ${'wirklich dringend '.repeat(20)}Hilfe.`,
      'I need help.',
      'en',
      'length',
    ],
    [
      'is in another language',
      'Ich brauche bitte Ihre Hilfe.',
      'I cannot help you with that request.',
      'ar',
      'language',
    ],
    [
      'was not made',
      'Ich brauche bitte heute Ihre Hilfe.',
      'Ich brauche bitte heute Ihre Hilfe.',
      'tr',
      'language',
    ],
    [
      'is in another script',
      'Ich brauche bitte Ihre Hilfe.',
      'Мне нужна ваша помощь сегодня.',
      'ar',
      'language',
    ],
  ])('%s', (_, told, made, to, why) => {
    expect(fault(told, made, to)).toBe(why)
  })
})

describe('the language of a text', () => {
  const languageOf = createLanguageOf(detectLanguage, languages)
  test.each([
    ['is the one it is clearly in', 'Ich brauche bitte heute Ihre Hilfe.', 'ar', 'de'],
    ['is the one expected, for a word or two', 'Danke sehr', 'tr', 'tr'],
    ['is another, for a word in other letters', 'شكرا', 'de', 'ar'],
    [
      'is the one expected where that cannot be told from others',
      'Buenas tardes, necesito ayuda',
      'es',
      'es',
    ],
    ['is none without words', '0171 5556677 🙂', 'de', null],
    ['is not another for three words of who may not speak it', 'Ich komme morgen', 'tr', 'tr'],
  ])('%s', (_, text, expected, found) => {
    expect(languageOf(text, expected)).toBe(found)
  })

  test('is another from two words on where its writer speaks that', () => {
    expect(languageOf('Teşekkür ederim, yarın gelirim', 'de')).toBe('tr')
    expect(languageOf('Ich komme morgen', 'tr', ['tr', 'de'])).toBe('de')
  })
})

/** Whole sentences for tenants; lists of words, and what quotes another language, are no translations. */
function sentencesIn(language: string): Map<string, string> {
  const files = globSync(join(localesFolder, language, '*.ftl')).filter(
    (file) => !/^(partner|staff|template|upkeep)\.ftl$/.test(basename(file)),
  )
  const messages = files.flatMap((file) => new FluentResource(readFileSync(file, 'utf8')).body)
  return new Map(
    messages.flatMap(({ id, value }) =>
      typeof value === 'string' &&
      !/^(slack-words|tenant-typed)-|^(?:tenant-ask-language|language-tag)$/.test(id)
        ? [[id, value] as const]
        : [],
    ),
  )
}

const translated = languages.filter((language) => language !== 'de' && sentencesIn(language).size > 0)

test('every language of tenants but German is measured below', () => {
  expect(translated).toHaveLength(10)
})

test.each(translated)('what people translated between German and %s is not refused', (language) => {
  const german = sentencesIn('de')
  const pairs = [...sentencesIn(language)].flatMap(([id, text]) => {
    const other = german.get(id)
    return other === undefined || other === text ? [] : [{ id, other, text }]
  })
  expect(pairs.length).toBeGreaterThan(100)
  const refused = pairs.flatMap(({ id, other, text }) => {
    const faults = [fault(other, text, language), fault(text, other, 'de')]
    return faults.every((each) => each === null) ? [] : [`${id}: ${faults.join()}`]
  })
  expect(refused).toEqual([])
})
