import { describe, expect, test } from 'vitest'
import {
  heardLanguage,
  nextLanguage,
  type SpokenLanguage,
} from '../../../src/workers/tenant/spoken-language.ts'

const german: SpokenLanguage = { language: 'de', from: 'detected', suspected: null }
const heard = (language: string, words: number, isClear = true) => ({ language, words, isClear })

/** The languages a conversation is answered in, message by message. */
function answeredIn(start: SpokenLanguage, messages: (ReturnType<typeof heard> | null)[]): string[] {
  let spoken = start
  return messages.map((message) => {
    spoken = nextLanguage(spoken, message)
    return spoken.language
  })
}

describe('L: the language of a conversation', () => {
  test('a chosen one stays, whatever is written; plain German too', () => {
    const chosen: SpokenLanguage = { language: 'de-plain', from: 'tenant', suspected: null }
    expect(answeredIn(chosen, [heard('tr', 20), heard('tr', 20), heard('de', 20)])).toEqual([
      'de-plain',
      'de-plain',
      'de-plain',
    ])
  })

  test('what is only supposed, by the hint of the phone, gives way to the first message that tells', () => {
    const hinted: SpokenLanguage = { language: 'de', from: null, suspected: null }
    expect(nextLanguage(hinted, heard('tr', 4))).toEqual({
      language: 'tr',
      from: 'detected',
      suspected: null,
    })
    expect(nextLanguage(hinted, heard('tr', 1, false))).toEqual({
      language: 'tr',
      from: null,
      suspected: null,
    })
    expect(nextLanguage(hinted, null)).toEqual(hinted)
  })

  test('a short message in another language does not change it, a second one does', () => {
    expect(answeredIn(german, [heard('tr', 4), heard('tr', 4)])).toEqual(['de', 'tr'])
  })

  test('an unclear one between the two counts neither way, one in the old language starts anew', () => {
    expect(answeredIn(german, [heard('tr', 4), heard('en', 1, false), null, heard('tr', 4)]).at(-1)).toBe(
      'tr',
    )
    expect(answeredIn(german, [heard('tr', 4), heard('de', 5), heard('tr', 4)]).at(-1)).toBe('de')
    expect(answeredIn(german, [heard('tr', 4), heard('pl', 4)]).at(-1)).toBe('de')
  })

  test('one long clear message changes it at once, a long unclear one does not', () => {
    expect(answeredIn(german, [heard('uk', 9)])).toEqual(['uk'])
    expect(answeredIn(german, [heard('uk', 9, false)])).toEqual(['de'])
  })

  test('never goes to and fro over a mixed conversation', () => {
    const mixed = [heard('tr', 4), heard('de', 6), heard('tr', 5), heard('de', 3), heard('tr', 1, false)]
    expect(new Set(answeredIn(german, mixed))).toEqual(new Set(['de']))
  })
})

describe('what a message tells of its language', () => {
  const told = (language: string) => ({ language, languageFrom: 'detected' as const })
  const never = () => {
    throw new Error('no part has to be read')
  }

  test('nothing when there is none, or only the default', () => {
    expect(heardLanguage('112', told('und'), 'de', never)).toBe(null)
    expect(heardLanguage('xy', { language: 'de', languageFrom: 'default' }, 'de', never)).toBe(null)
  })

  test('not clearly: a word or two, or what only the hint says', () => {
    expect(heardLanguage('merhaba', told('tr'), 'de', never)?.isClear).toBe(false)
    const hinted = { language: 'tr', languageFrom: 'platform' as const }
    expect(heardLanguage('kira kira kira', hinted, 'de', never)?.isClear).toBe(false)
  })

  test('not clearly: half of it is in the language of the conversation', () => {
    const half = (part: string) => told(part.includes('bitte') ? 'de' : 'tr')
    const text = 'kira borcum var bitte rufen Sie an'
    expect(heardLanguage(text, told('tr'), 'de', half)).toEqual({ language: 'tr', isClear: false, words: 7 })
    expect(heardLanguage(text, told('tr'), 'pl', half)?.isClear).toBe(true)
  })

  test('plain German hears German as its own', () => {
    expect(heardLanguage('Ich habe Schulden', told('de'), 'de-plain', never)?.isClear).toBe(true)
  })
})
