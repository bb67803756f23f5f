import { expect, test } from 'vitest'
import {
  foldLetters,
  foldWord,
  spellings,
  spellingsOfAll,
} from '../../../src/knowledge/understanding/fold.ts'
import { tokenise } from '../../../src/knowledge/understanding/tokens.ts'

const words = (text: string) => tokenise(text).map(({ text: word }) => word)

test('a vocabulary word with an umlaut meets all three ways of writing it', () => {
  for (const written of ['würgen', 'wuergen', 'wurgen', 'WÜRGEN', 'wüüürgen']) {
    expect(spellings('würgen')).toContain(foldWord(foldLetters(written)))
  }
})

test('elongated and doubled letters become one', () => {
  expect(words('hilllfeee kannn')).toEqual(['hilfe', 'kan'])
})

test('digits stand for letters only inside a word', () => {
  expect(words('st3rb3n 3 Monate 4jährig')).toEqual(['sterben', '3', 'monate', '4jaehrig'])
})

test('invisible characters and marks fall away', () => {
  expect(words('um\u200bbrin\u00adgen')).toEqual(['umbringen'])
})

test('digits of other scripts are read', () => {
  expect(foldLetters('٣ ۴')).toBe('3 4')
})

test('French elision is two words, English contraction one', () => {
  expect(words("l'enfant")).toEqual(['l', 'enfant'])
  expect(words("don't")).toEqual(['dont'])
})

test('a full stop ends a sentence, after a number it does not', () => {
  expect(tokenise('Hilfe. Bitte').map(({ sentence }) => sentence)).toEqual([0, 1])
  expect(tokenise('im 2. Stock').map(({ sentence }) => sentence)).toEqual([0, 0, 0])
})

test('a repeated emoji counts once', () => {
  expect(words('😂😂😂')).toEqual(['😂'])
})

test('Arabic and Persian letters that look alike meet', () => {
  expect(words('أريد مساعدة')).toEqual(words('اريد مساعده'))
  expect(words('می‌خواهم')).toEqual(words('میخواهم'))
})

test('many words at once have the spellings each has alone', () => {
  const many = ['Würgen', 'schlägt', 'Straße', 'می روم', 'Öl', 'ЖИТИ', 'hilllfe', "j'en", 'ağlıyor', 'يا']
  expect([...spellingsOfAll(many)]).toEqual(
    expect.arrayContaining(many.map((word) => [word, spellings(word)])),
  )
})
