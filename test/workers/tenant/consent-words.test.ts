import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadWords } from '../../../src/words.ts'
import { consentAnswer } from '../../../src/workers/tenant/consent-words.ts'
import { root } from '../../support/source-imports.ts'

const words = loadWords(join(root, 'locales'))
const now = new Date('2026-11-22T10:00:00Z')
const answer = (text: string, language = 'de', asked = now) => {
  const read = consentAnswer({ words, language, now }, asked.toISOString(), text)
  return read && read.kind !== 'unclear'
    ? `${read.kind}${read.more ? ' and more' : ''}`
    : (read?.kind ?? null)
}

describe('B10: a yes to the question for consent', () => {
  test.each([
    'ja', 'JA!', 'Ja, gerne', 'ja klar', 'gerne ja', 'ok dann ja', 'einverstanden', 'ja ok', '👍', '👍🏽', 'Ja 👍', 'ja 🙏',
    'yes please', 'evet', 'نعم', 'так', 'oui',
  ])('in a German chat: %s', (text) => {
    expect(answer(text)).toBe('yes')
  }) // oxfmt-ignore

  test.each([
    ['en', 'Yes, please!'], ['fr', 'Oui, d’accord'], ['pl', 'Tak, chętnie'], ['ro', 'Da, sigur'], ['ru', 'Да, конечно'],
    ['uk', 'Так, звісно'], ['tr', 'Evet, tabii'], ['ar', 'نعم، موافق'], ['fa', 'بله، لطفاً'], ['vi', 'Vâng, đồng ý'],
    ['de-plain', 'Ja, bitte'], ['tr', 'ja'], ['vi', 'có'],
  ])('in a chat in %s: %s', (language, text) => {
    expect(answer(text, language)).toBe('yes')
  }) // oxfmt-ignore

  test.each([
    'ja bitte, es eilt',
    'Ja, morgen um acht',
    'Ja, bitte rufen Sie mich an: 0176 1234567',
    'ja 0176 1234567',
  ])('takes along what stands beside it: %s', (text) => {
    expect(answer(text)).toBe('yes and more')
  })

  test.each([
    'ja, aber nicht an Herrn Müller', 'ja aber erst morgen', 'ja, nicht an den Vermieter', 'ja?', 'ok?', 'ok, wer liest das',
    'ja, kein Vermieter', 'ja nein', 'ja, vielleicht später', 'nicht an den Vermieter', 'Aber der Vermieter erfährt nichts',
    'yes but not Mr Müller', 'evet ama', 'nein, aber bitte melden', 'ja ich hab da noch',
  ])('is none while something speaks against it: %s', (text) => {
    expect(answer(text)).toBe('unclear')
  }) // oxfmt-ignore

  test.each(['en', 'fr', 'pl', 'ro', 'ru', 'uk', 'tr', 'ar', 'fa', 'vi'])('nor in %s', (language) => {
    const spoken = words(language)
    const [yes = ''] = spoken('tenant-typed-yes').split(',')
    for (const list of ['tenant-typed-but', 'tenant-typed-unsure']) {
      for (const word of spoken(list).split(',')) {
        expect([word, answer(`${yes}, ${word.trim()} X`, language)]).toEqual([word, 'unclear'])
      }
    }
  })
})

describe('B10: a no', () => {
  test.each([
    'nein', 'Nein.', 'nein doch nicht', 'nö', 'nee', 'noch nicht', 'auf keinen Fall', 'nein lieber nicht', 'Nein, jetzt nicht',
    'не', 'no', 'hayır', 'لا', '👎', 'Nein, das will ich nicht',
  ])('in a German chat: %s', (text) => {
    expect(answer(text)).toBe('no')
  }) // oxfmt-ignore

  test.each([
    ['en', 'No, not now'], ['fr', 'Non, surtout pas'], ['pl', 'Jednak nie'], ['ro', 'În niciun caz'], ['ru', 'Нет, не надо'],
    ['uk', 'Поки що ні'], ['tr', 'Şimdi değil'], ['ar', 'ليس الآن'], ['fa', 'الان نه'], ['vi', 'không cần'],
  ])('in a chat in %s: %s', (language, text) => {
    expect(answer(text, language)).toBe('no')
  }) // oxfmt-ignore

  test('takes what stands beside it for no more than a no', () => {
    expect(answer('nein danke, alles gut')).toBe('no and more')
  })
})

test.each([
  '', '?!', 'Moment', 'weiß nicht mehr', 'Wo finde ich einen Deutschkurs in der Nähe?', 'Ich habe Schulden', 'danke',
  'Gerichtsvollzieher kommt morgen zu mir und ich weiß nicht, was ich ihm sagen soll, ja',
])('neither: %s', (text) => {
  expect(answer(text)).toBeNull()
}) // oxfmt-ignore

test.each(words.languages)('no answer means both in %s', (language) => {
  const list = (key: string) => words(language)(key).split(',').map((word) => word.trim())
  for (const word of list('tenant-typed-yes')) expect([word, answer(word, language)]).toEqual([word, 'yes'])
  for (const word of list('tenant-typed-no')) expect([word, answer(word, language)]).toEqual([word, 'no'])
}) // oxfmt-ignore

test('a day later a yes answers something else', () => {
  expect(answer('ja', 'de', new Date('2026-11-21T09:59:59Z'))).toBeNull()
})
