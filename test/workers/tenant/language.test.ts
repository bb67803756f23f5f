import { expect, test } from 'vitest'
import type { JobContext } from '../../../src/workers/context.ts'
import type { Situation } from '../../../src/workers/tenant/situation.ts'
import { askLanguage } from '../../../src/workers/tenant/language.ts'

const LANGUAGES = ['ar', 'de', 'de-plain', 'en', 'fa', 'fr', 'pl', 'ro', 'ru', 'tr', 'uk', 'vi']
const words = Object.assign((language: string) => (key: string) => `${language} ${key}`, {
  languages: LANGUAGES,
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
  expect(idsOn(0)).toEqual(['tr', 'uk', 'de', 'en', 'ar', 'de-plain', 'page.1'])
  expect(idsOn(1)).toEqual(['fa', 'fr', 'pl', 'ro', 'ru', 'vi', 'page.0'])
})
