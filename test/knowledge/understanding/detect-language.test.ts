import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  chooseLanguage,
  createLanguageDetector,
} from '../../../src/knowledge/understanding/detect-language.ts'
import { loadVocabulary } from '../../../src/knowledge/vocabulary.ts'
import { root } from '../../support/source-imports.ts'

const detect = createLanguageDetector(loadVocabulary(join(root, 'vocabulary')).languages)

describe('detection', () => {
  test.each([
    ['de', 'strom weg'],
    ['de', 'Schuldenberatung'],
    ['en', 'no heating'],
    ['tr', 'yardim lazim'],
    ['pl', 'dziekuje'],
    ['ro', 'multumesc'],
    ['fr', 'bonjour'],
    ['ru', 'спасибо'],
    ['uk', 'дякую'],
    ['ar', 'مرحبا'],
    ['fa', 'سلام کمک'],
    ['vi', 'toi can giup do tien nha'],
    ['ru', 'spasibo pomogite mne'],
    ['ar', 'ana 3ayez mosa3da'],
    ['en', 'I need Wohngeld from the Jobcenter'],
    ['tr', 'Jobcenter Wohngeld için ne lazım'],
  ])('%s: %s', (language, text) => expect(detect(text).language).toBe(language))
  test.each(['👍', '??', '', '123', 'ok', 'lol'])('nothing is told by "%s"', (text) => {
    expect(detect(text).language).toBeNull()
  })
})

describe('which language a conversation is held in', () => {
  const nobody = { tenantLanguage: null, platformLanguage: null }
  test('the tenant decides', () => {
    expect(chooseLanguage(detect('strom weg'), { ...nobody, tenantLanguage: 'tr' }, 'de')).toEqual({
      language: 'tr',
      languageFrom: 'tenant',
    })
  })
  test('clear text counts more than the platform', () => {
    expect(
      chooseLanguage(detect('meine Heizung ist kaputt'), { ...nobody, platformLanguage: 'en-GB' }, 'de'),
    ).toEqual({
      language: 'de',
      languageFrom: 'detected',
    })
  })
  test('the platform decides when the text tells nothing', () => {
    expect(chooseLanguage(detect('ok'), { ...nobody, platformLanguage: 'pl-PL' }, 'de')).toEqual({
      language: 'pl',
      languageFrom: 'platform',
    })
  })
  test('the platform cannot make Arabic letters German', () => {
    expect(chooseLanguage(detect('مرحبا'), { ...nobody, platformLanguage: 'de' }, 'de').language).toBe('ar')
  })
  test('else the default', () => {
    expect(chooseLanguage(detect('👍'), nobody, 'de')).toEqual({ language: 'de', languageFrom: 'default' })
  })
})
