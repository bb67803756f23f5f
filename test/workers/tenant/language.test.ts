import { expect, test } from 'vitest'
import type { JobContext } from '../../../src/workers/context.ts'
import type { Situation } from '../../../src/workers/tenant/situation.ts'
import { askLanguage, languageNamed } from '../../../src/workers/tenant/language.ts'

const LANGUAGES = ['ar', 'de', 'de-plain', 'en', 'fa', 'fr', 'pl', 'ro', 'ru', 'tr', 'uk', 'vi']
const words = Object.assign((language: string) => (key: string) => `${language} ${key}`, {
  languages: LANGUAGES,
  staffLanguages: ['de', 'en'],
})
const context = { words } as Pick<JobContext, 'words'>
const situation = { language: 'tr', words: words('tr'), inbound: { languageHint: 'uk-UA' } } as Pick<
  Situation,
  'language' | 'words'
> & { inbound: Pick<Situation['inbound'], 'languageHint'> }

const idsOn = (page: number) =>
  askLanguage(context, situation, page)
    .buttons.flat()
    .map(({ id }) => id)

test('twelve languages stand on two pages, the likely ones first, with room for a person', () => {
  expect(idsOn(0)).toEqual(['tr', 'uk', 'de', 'de-plain', 'en', 'ar', 'page.1'])
  expect(idsOn(1)).toEqual(['fa', 'fr', 'pl', 'ro', 'ru', 'vi', 'page.0'])
})

test.each([
  ['tr language-name', 'tr'],
  [' TR Language-Name! ', 'tr'],
  ['de-plain language-name', 'de-plain'],
  ['language-name', null],
  ['please tr language-name', null],
  ['?!', null],
])('the own name of a language, and nothing else, chooses it: %s', (text, language) => {
  expect(languageNamed(context, text)).toBe(language)
})
